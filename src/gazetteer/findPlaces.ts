import type { Level } from '../archive/locality.ts';
import type { Gazetteer } from './gazetteer.ts';
import { joinNeighbours, placeInWider } from './joinMentions.ts';
import { bodies, levelWords } from './levelWords.ts';
import { span, type Found, type PlaceMention, type Reading } from './mention.ts';
import { anyMention } from './patterns.ts';
import { pointTo } from './pointTo.ts';
import { readBare, readItem, readNamed } from './readNames.ts';
import type { PlaceHints } from './resolvePlace.ts';

/**
 * Finds every mention of a place in a text, in order. Reads the text once.
 *
 * @param text The article's text, NFC.
 * @param hints Day of the article and the places it is about (`near`).
 */
export function findPlaces(text: string, gazetteer: Gazetteer, hints: PlaceHints): PlaceMention[] {
  const reading = { text, gazetteer, hints };
  const found: Found[] = [];
  let from = 0;
  for (const match of text.matchAll(anyMention)) {
    if (match.index < from) continue;
    const mention = read(reading, match, found);
    if (!mention) continue;
    found.push(mention);
    from = mention.end;
  }
  return joinNeighbours(reading, placeInWider(reading, found));
}

function read(reading: Reading, match: RegExpMatchArray, before: readonly Found[]): Found | undefined {
  const { level, body, name, pointer, pointed, subject, acting, item, bare } = match.groups ?? {};
  const start = match.index ?? 0;
  if (name !== undefined) {
    const levels = body === undefined ? levelsOf(level) : bodyLevels(body);
    const nameStart = start + match[0].length - name.length;
    return readNamed(reading, { start, nameStart, printed: name, levels, isBody: body !== undefined });
  }
  if (item !== undefined) return readBare(reading, start, item) ?? readItem(reading, start, item);
  if (bare !== undefined) return readBare(reading, start, bare);
  const levels = acting === undefined ? levelsOf(pointed ?? subject) : bodyLevels(acting);
  const [first] = levels;
  if (!first) return undefined;
  const words = span(reading.text, start, start + match[0].length);
  const manner = acting !== undefined || pointer?.toLowerCase() === 'của' ? 'body' : 'pointer';
  return { ...words, manner, level: first, resolutions: [pointTo(reading, start, levels, before)], names: [] };
}

/** Levels of a level word, in any case: “Xã”, “TP.”. */
function levelsOf(word = ''): readonly Level[] {
  return levelWords[word] ?? levelWords[word.toLowerCase().replaceAll(/\s/gu, ' ')] ?? [];
}

/** The level of a body, in any case and spelling: “huyện uỷ”. */
function bodyLevels(body: string): readonly Level[] {
  const level = bodies[body.replace('uỷ', 'ủy').replace(/^./u, (first) => first.toUpperCase())];
  return level ? [level] : [];
}
