import type { Level } from '../archive/locality.ts';
import type { Gazetteer } from './gazetteer.ts';
import { joinNeighbours, placeInWider } from './joinMentions.ts';
import { bodies, levelWords } from './levelWords.ts';
import { span, type Found, type PlaceMention } from './mention.ts';
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
  const resolution = pointTo(text, start, levels, gazetteer, hints, before);
  return { ...span(text, start, start + match[0].length), manner, level: first, resolutions: [resolution], names: [] };
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
