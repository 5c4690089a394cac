import type { Level } from '../archive/locality.ts';
import type { Gazetteer } from './gazetteer.ts';
import { namesakes } from './levelWords.ts';
import { span, type Found, type Reading } from './mention.ts';
import { nameKey } from './nameKey.ts';
import { nextName } from './patterns.ts';
import { readSyllable } from '../vietnamese/syllable.ts';
import { resolvePlace, type Resolution } from './resolvePlace.ts';

/** A level word, or the body named after it, with the name that follows. */
export interface NamedWords {
  start: number;
  /** Where the name starts, and all its capitals in a row. */
  nameStart: number;
  printed: string;
  levels: readonly Level[];
  isBody: boolean;
}

/** A level or a body with one name or several: “xã Đông và Nghĩa An”, “Huyện ủy Kbang”. */
export function readNamed(
  reading: Reading,
  { start, nameStart, printed, levels, isBody }: NamedWords,
): Found | undefined {
  const { text } = reading;
  const [level] = levels;
  const first = longestKnown(reading, nameStart, printed, levels);
  if (!level || !first || (/^\d/u.test(first.name) && isCount(text, nameStart + first.name.length))) return undefined;
  const names = [first.name];
  const resolutions = [first.resolution];
  let end = nameStart + first.name.length;
  const plural = /(?:^|[^\p{L}])(?:các|những|hai|ba|bốn|năm|\d+)\s+$/iu.test(text.slice(Math.max(0, start - 8), start));
  for (let next = nameAfter(text, end); next; next = nameAfter(text, end)) {
    const more = longestKnown(reading, next.start, next.name, levels);
    if (!more || (more.resolution.kind !== 'unique' && !plural)) break;
    names.push(more.name);
    resolutions.push(more.resolution);
    end = next.start + more.name.length;
  }
  return { ...span(text, start, end), manner: isBody ? 'body' : 'place', level, levels, names, resolutions };
}

interface KnownName {
  name: string;
  resolution: Resolution;
}

/**
 * The most capitals in a row that are a name of that level; unknown names need two, or a number, to be taken for one.
 */
function longestKnown(
  reading: Reading,
  start: number,
  printed: string,
  levels: readonly Level[],
): KnownName | undefined {
  const parts = printed.split(/\s/u);
  for (let count = parts.length; count > 0; count--) {
    const name = printed.slice(0, parts.slice(0, count).join(' ').length);
    const resolution = resolveThen(reading, start + name.length, name, levels);
    if (resolution.kind !== 'none' || resolution.elsewhen.length > 0) return { name, resolution };
  }
  const unknown: Resolution = { kind: 'none', elsewhen: [] };
  return parts.length > 1 || /\d/u.test(printed) ? { name: printed, resolution: unknown } : undefined;
}

/** “xã Đông cũ”, in a report of a day when it was gone, is the former xã Đông. */
function resolveThen(reading: Reading, end: number, name: string, level: readonly Level[]): Resolution {
  const { text, gazetteer } = reading;
  const hints = { ...reading.hints, level };
  const resolution = resolvePlace(gazetteer, name, hints);
  if (resolution.kind !== 'none' || !former.test(text.slice(end, end + 12))) return resolution;
  const last = resolution.elsewhen
    .flatMap(({ to }) => (to !== undefined && to < hints.date ? [to] : []))
    .sort()
    .at(-1);
  return last === undefined ? resolution : resolvePlace(gazetteer, name, { ...hints, date: last });
}

const former = /^\s*\(?(?:cũ|trước đây)(?!\p{L})/u;

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

/** A name without its level: “K’Bang”. */
export function readBare(reading: Reading, at: number, printed: string): Found | undefined {
  const { text, gazetteer, hints } = reading;
  const { start, name } = withoutOpening(reading, at, withoutNumber(printed, gazetteer));
  // One Vietnamese syllable is a name only after its level: “Đông” may be a direction, a season or a person.
  const isWord = !/\s/u.test(name) && readSyllable(name) !== undefined;
  if (isWord || anotherName.test(text.slice(Math.max(0, start - 20), start))) return undefined;
  const resolution = resolvePlace(gazetteer, name, hints);
  if (resolution.kind !== 'unique') return undefined;
  const { level } = resolution.place;
  return { ...span(text, start, start + name.length), manner: 'bare', level, resolutions: [resolution], names: [name] };
}

/** A list that deals a number out to names deals it out to places; one that is not known is still not the whole. */
export function readItem({ text }: Reading, start: number, item: string): Found {
  const resolutions: Resolution[] = [{ kind: 'none', elsewhen: [] }];
  return { ...span(text, start, start + item.length), manner: 'place', resolutions, names: [item] };
}

/** “Kon Pne 92 hộ”: the number counts, unless a place is so called. */
function withoutNumber(printed: string, gazetteer: Gazetteer): string {
  return gazetteer.byName.has(nameKey(printed)) ? printed : printed.replace(/\s\d+$/u, '');
}

/** The first word of a sentence has a capital of its own: “Lên K’Bang”. */
function withoutOpening({ text, gazetteer }: Reading, start: number, printed: string): { start: number; name: string } {
  const space = printed.search(/\s/u);
  const opens = /(?:^|[.!?…:\n“"]\s*)$/u.test(text.slice(Math.max(0, start - 3), start));
  if (!opens || space === -1 || gazetteer.byName.has(nameKey(printed))) return { start, name: printed };
  return { start: start + space + 1, name: printed.slice(space + 1) };
}

const anotherName = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${namesakes.join('|')})\s+["“]?$`, 'iu');
