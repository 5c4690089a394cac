import { otherLanguages, wordsOfOtherLanguages, type OtherLanguage } from '../vocabulary/otherLanguages.ts';
import type { PlaceMention } from './mention.ts';
import { nameKey } from './nameKey.ts';

/** Words of a text that are not Vietnamese, for whoever reads it aloud or translates it. */
export interface OtherWords {
  start: number;
  end: number;
  language: OtherLanguage;
}

/**
 * The names and words of each language, by how they are filed: case, apostrophes and the marks of “Đak” do not count.
 */
const vocabulary = new Map(
  otherLanguages.flatMap((language) => wordsOfOtherLanguages[language].map((words) => [nameKey(words), language])),
);
/** Syllables of the longest name or word. */
const longest = 4;

/**
 * Finds the Ba Na and Gia Rai words of a text: those of the vocabulary, and the names of places that the gazetteer gives
 * a language, without the level before them (“xã *Kông Bơ La*”).
 *
 * @param mentions The places that the text names.
 * @returns In text order, without overlap.
 */
export function findOtherWords(text: string, mentions: readonly PlaceMention[]): OtherWords[] {
  const names = mentions.flatMap(({ start, words, resolutions }) => {
    const known = new Map(
      resolutions.flatMap((resolution): [string, OtherLanguage][] => {
        if (resolution.kind !== 'unique' || resolution.place.language === undefined) return [];
        const { name, variants = [], language } = resolution.place;
        return [name, ...variants].map((each) => [nameKey(each), language]);
      }),
    );
    return known.size === 0 ? [] : findWords(words, known, start);
  });
  const words = findWords(text, vocabulary, 0);
  return [
    ...names,
    ...words.filter((word) => !names.some((name) => name.start < word.end && word.start < name.end)),
  ].sort((a, b) => a.start - b.start);
}

/** Runs of syllables that are filed under a known key; the longest run wins. */
function findWords(text: string, known: ReadonlyMap<string, OtherLanguage>, offset: number): OtherWords[] {
  const syllables = [...text.matchAll(/[\p{L}\p{M}'’‘`´]+/gu)].map(({ 0: syllable, index }) => ({
    start: index,
    end: index + syllable.length,
  }));
  const begins = new Set([...known.keys()].map((key) => key.split(' ')[0]));
  const found: OtherWords[] = [];
  for (let at = 0; at < syllables.length; at++) {
    const first = syllables[at];
    if (!first || !begins.has(nameKey(text.slice(first.start, first.end)))) continue;
    for (let count = longest; count > 0; count--) {
      const last = syllables[at + count - 1];
      const language = last && known.get(nameKey(text.slice(first.start, last.end)));
      if (!language) continue;
      found.push({ start: offset + first.start, end: offset + last.end, language });
      at += count - 1;
      break;
    }
  }
  return found;
}
