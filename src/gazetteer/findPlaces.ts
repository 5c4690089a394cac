import type { Level } from '../archive/locality.ts';
import { lineOn, type Gazetteer, type Place } from './gazetteer.ts';
import { bodies, levelWords, namesakes, rank } from './levelWords.ts';
import { nameKey } from './nameKey.ts';
import { anyMention, nextName } from './patterns.ts';
import { resolvePlace, type PlaceHints, type Resolution } from './resolvePlace.ts';

/**
 * How words speak of a place.
 *
 * - `place`: its level and name: “xã Đông và Nghĩa An”
 * - `bare`: its name alone: “Kbang”
 * - `pointer`: its level alone: “toàn huyện”, “trên địa bàn thị xã”
 * - `body`: by way of who leads it, or whose it is: “Huyện ủy Kbang”, “của huyện”
 */
export type Manner = 'place' | 'bare' | 'pointer' | 'body';

/** Words of a text that speak of one place, or of several in a list. */
export interface PlaceMention {
  start: number;
  end: number;
  words: string;
  manner: Manner;
  /** Level of the first place, as far as it is said or known. */
  level?: Level;
  /** What each name of the list means. */
  resolutions: Resolution[];
  /** The wider place that the report puts it in, where the place itself is not known. */
  within?: Place;
}

/** A mention before wider mentions beside it are taken into account. */
interface Found extends PlaceMention {
  names: string[];
  levels?: readonly Level[];
}

/**
 * Finds every mention of a place in a text, in order. Reads the text once.
 *
 * @param text The article's text, NFC.
 * @param hints Day of the article and the places it is about (`near`).
 */
export function findPlaces(text: string, gazetteer: Gazetteer, hints: PlaceHints): PlaceMention[] {
  const found: Found[] = [];
  let from = 0;
  for (const match of text.matchAll(anyMention)) {
    if (match.index < from) continue;
    const mention = read(text, match, gazetteer, hints, found);
    if (!mention) continue;
    found.push(mention);
    from = mention.end;
  }
  return joinNeighbours(text, placeInWider(text, found, gazetteer, hints));
}

function read(
  text: string,
  match: RegExpMatchArray,
  gazetteer: Gazetteer,
  hints: PlaceHints,
  before: readonly Found[],
): Found | undefined {
  const { level, body, name, pointer, pointed, subject, acting, item, bare } = match.groups ?? {};
  const start = match.index ?? 0;
  if (name !== undefined) {
    const levels = level === undefined ? bodyLevels(body) : lookUp(levelWords, level);
    return readNamed(text, start, start + match[0].length - name.length, name, levels, body, gazetteer, hints);
  }
  if (item !== undefined) return readBare(text, start, item, gazetteer, hints) ?? readItem(text, start, item);
  if (bare !== undefined) return readBare(text, start, bare, gazetteer, hints);
  const word = pointed ?? subject ?? acting;
  const levels = acting === undefined ? lookUp(levelWords, word) : bodyLevels(acting);
  const [first] = levels ?? [];
  if (!first || !levels) return undefined;
  const manner = acting !== undefined || pointer?.toLowerCase() === 'của' ? 'body' : 'pointer';
  const resolution = point(text, start, levels, gazetteer, hints, before);
  return { ...span(text, start, start + match[0].length), manner, level: first, resolutions: [resolution], names: [] };
}

function readNamed(
  text: string,
  start: number,
  nameStart: number,
  printed: string,
  levels: readonly Level[] | undefined,
  body: string | undefined,
  gazetteer: Gazetteer,
  hints: PlaceHints,
): Found | undefined {
  const [level] = levels ?? [];
  if (!level || !levels) return undefined;
  const first = longestKnown(text, nameStart, printed, gazetteer, { ...hints, level: levels });
  if (!first || (/^\d/u.test(first.name) && isCount(text, nameStart + first.name.length))) return undefined;
  const names = [first.name];
  const resolutions = [first.resolution];
  let end = nameStart + first.name.length;
  const plural = /(?:^|[^\p{L}])(?:các|những|hai|ba|bốn|năm|\d+)\s+$/iu.test(text.slice(Math.max(0, start - 8), start));
  for (let next = nameAfter(text, end); next; next = nameAfter(text, end)) {
    const more = longestKnown(text, next.start, next.name, gazetteer, { ...hints, level: levels });
    if (!more || (more.resolution.kind !== 'unique' && !plural)) break;
    names.push(more.name);
    resolutions.push(more.resolution);
    end = next.start + more.name.length;
  }
  return { ...span(text, start, end), manner: body ? 'body' : 'place', level, levels, names, resolutions };
}

/** The most capitals in a row that are a name of that level; unknown names need two, or a number, to be taken for one. */
function longestKnown(text: string, start: number, printed: string, gazetteer: Gazetteer, hints: PlaceHints) {
  const parts = printed.split(/\s/u);
  for (let count = parts.length; count > 0; count--) {
    const name = printed.slice(0, parts.slice(0, count).join(' ').length);
    const resolution = resolveThen(text, start + name.length, name, gazetteer, hints);
    if (resolution.kind !== 'none' || resolution.elsewhen.length > 0) return { name, resolution };
  }
  const unknown: Resolution = { kind: 'none', elsewhen: [] };
  return parts.length > 1 || /\d/u.test(printed) ? { name: printed, resolution: unknown } : undefined;
}

/** “xã Đông cũ”, in a report of a day when it was gone, is the former xã Đông. */
function resolveThen(text: string, end: number, name: string, gazetteer: Gazetteer, hints: PlaceHints): Resolution {
  const resolution = resolvePlace(gazetteer, name, hints);
  if (resolution.kind !== 'none' || !/^\s*\(?(?:cũ|trước đây)(?!\p{L})/u.test(text.slice(end, end + 12)))
    return resolution;
  const gone = resolution.elsewhen.filter((place) => place.to !== undefined && place.to < hints.date);
  const last = gone
    .map((place) => place.to ?? '')
    .sort()
    .at(-1);
  return last === undefined ? resolution : resolvePlace(gazetteer, name, { ...hints, date: last });
}

/** “tổ 3 người” counts people; “tổ 3” is a place. */
function isCount(text: string, end: number): boolean {
  return /^\s(?:người|hộ|thành viên|hội viên|em|mô hình)(?!\p{L})/u.test(text.slice(end, end + 12));
}

function nameAfter(text: string, end: number): { start: number; name: string } | undefined {
  nextName.lastIndex = end;
  const match = nextName.exec(text);
  const name = match?.[1];
  return match && name !== undefined ? { start: end + match[0].length - name.length, name } : undefined;
}

function readBare(
  text: string,
  at: number,
  printed: string,
  gazetteer: Gazetteer,
  hints: PlaceHints,
): Found | undefined {
  const { start, name } = withoutOpening(text, at, printed, gazetteer);
  // One syllable is a name only after its level: “Đông” may be a direction, a season or a person.
  if (!/\s|^K['’‘]?[Bb]ang$|^Pleiku$/u.test(name) || anotherName.test(text.slice(Math.max(0, start - 20), start))) {
    return undefined;
  }
  const resolution = resolvePlace(gazetteer, name, hints);
  if (resolution.kind !== 'unique') return undefined;
  const { level } = resolution.place;
  return { ...span(text, start, start + name.length), manner: 'bare', level, resolutions: [resolution], names: [name] };
}

/** A list that deals a number out to names deals it out to places; one that is not known is still not the whole. */
function readItem(text: string, start: number, item: string): Found {
  const resolutions: Resolution[] = [{ kind: 'none', elsewhen: [] }];
  return { ...span(text, start, start + item.length), manner: 'place', resolutions, names: [item] };
}

/** The first word of a sentence has a capital of its own: “Lên K’Bang”. */
function withoutOpening(
  text: string,
  start: number,
  printed: string,
  gazetteer: Gazetteer,
): { start: number; name: string } {
  const space = printed.search(/\s/u);
  const opens = /(?:^|[.!?…:\n“"]\s*)$/u.test(text.slice(Math.max(0, start - 3), start));
  if (!opens || space === -1 || gazetteer.byName.has(nameKey(printed))) return { start, name: printed };
  return { start: start + space + 1, name: printed.slice(space + 1) };
}

const anotherName = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${namesakes.join('|')})\s+["“]?$`, 'iu');

/** What a level alone means: the article's own place of that level, or the last such place named in this block or the last. */
function point(
  text: string,
  start: number,
  levels: readonly Level[],
  gazetteer: Gazetteer,
  { near = [], date }: PlaceHints,
  before: readonly Found[],
): Resolution {
  const around = near.flatMap((id) => {
    const place = gazetteer.places.get(id);
    return place ? lineOn(gazetteer, place, date) : [];
  });
  const own = [...new Set(around)].filter((place) => levels.includes(place.level));
  const [only] = own;
  if (only && own.length === 1) return { kind: 'unique', place: only };
  const last = lastOfLevel(text, start, levels, before);
  if (last && last.resolutions.length === 1 && last.resolutions[0]) return last.resolutions[0];
  return own.length > 1 ? { kind: 'ambiguous', candidates: own } : { kind: 'none', elsewhen: [] };
}

/** How far back a level alone can point: a long paragraph, and the one before. */
const REACH = 3000;

function lastOfLevel(
  text: string,
  start: number,
  levels: readonly Level[],
  before: readonly Found[],
): Found | undefined {
  const near = text.slice(Math.max(0, start - REACH), start);
  const twoBack = near.lastIndexOf('\n\n', near.lastIndexOf('\n\n') - 1);
  const from = start - near.length + Math.max(0, twoBack);
  for (let at = before.length - 1; at >= 0; at--) {
    const mention = before[at];
    if (!mention || mention.start < from) return undefined;
    if (mention.level && levels.includes(mention.level)) return mention;
  }
  return undefined;
}

/** “làng Pốt (xã Song An)”, “xã Đông, huyện Kbang”: the wider place settles the narrower, and both are one mention. */
function placeInWider(text: string, found: readonly Found[], gazetteer: Gazetteer, hints: PlaceHints): Found[] {
  const merged: Found[] = [];
  for (const mention of found.toReversed()) {
    const wider = merged.at(-1);
    const gap = wider && text.slice(mention.end, wider.start);
    if (!wider || !isWider(wider, mention) || gap === undefined || !/^\s*(?:,|\(|thuộc|của|-)\s*$/u.test(gap)) {
      merged.push(mention);
      continue;
    }
    merged.pop();
    const end = gap.includes('(') && text.charAt(wider.end) === ')' ? wider.end + 1 : wider.end;
    merged.push({ ...mention, ...span(text, mention.start, end), ...settle(mention, wider, gazetteer, hints) });
  }
  return merged.toReversed();
}

function isWider(wider: Found, mention: Found): boolean {
  if (!wider.level || !mention.level || mention.names.length === 0 || wider.manner === 'body') return false;
  return rank[wider.level] < rank[mention.level];
}

function settle(mention: Found, wider: Found, gazetteer: Gazetteer, hints: PlaceHints): Partial<Found> {
  const [outer] = wider.resolutions;
  if (outer?.kind !== 'unique') {
    return outer?.kind === 'none' ? { resolutions: mention.names.map(() => ({ kind: 'none', elsewhen: [] })) } : {};
  }
  const { level: _, ...rest } = hints;
  const within = { ...rest, within: outer.place.id, ...(mention.levels && { level: mention.levels }) };
  const resolutions = mention.names.map((name) => resolvePlace(gazetteer, name, within));
  const known = resolutions.every((resolution) => resolution.kind === 'unique');
  return known ? { resolutions } : { resolutions, within: outer.place };
}

/** “phường An Bình và xã Tú An”: neighbours of one rank are one mention of two places. */
function joinNeighbours(text: string, found: readonly Found[]): PlaceMention[] {
  const joined: PlaceMention[] = [];
  for (const { names: _names, levels: _levels, ...mention } of found) {
    const last = joined.at(-1);
    const gap = last && text.slice(last.end, mention.start);
    const alike = last?.level && mention.level && rank[last.level] === rank[mention.level];
    if (last && alike && last.manner === mention.manner && /^\s*(?:,|và)\s*$/u.test(gap ?? '')) {
      joined[joined.length - 1] = {
        ...last,
        ...span(text, last.start, mention.end),
        resolutions: [...last.resolutions, ...mention.resolutions],
      };
    } else {
      joined.push(mention);
    }
  }
  return joined;
}

function bodyLevels(body: string | undefined): readonly Level[] | undefined {
  if (body === undefined) return undefined;
  const level = bodies[body.replace('uỷ', 'ủy').replace(/^./u, (first) => first.toUpperCase())];
  return level && [level];
}

function lookUp(words: Record<string, Level[]>, word: string | undefined): readonly Level[] | undefined {
  if (word === undefined) return undefined;
  return words[word] ?? words[word.toLowerCase().replaceAll(/\s/gu, ' ')];
}

function span(text: string, start: number, end: number): { start: number; end: number; words: string } {
  return { start, end, words: text.slice(start, end) };
}
