import { fold } from '../vietnamese/fold.ts';
import { isUnmarkedSyllable, readSyllable } from '../vietnamese/syllable.ts';
import { canonicalWords } from './encode.ts';

/** What a reader typed, read without knowing the archive. */
export interface Query {
  /** Words that a result should hold, in order, those of phrases included. */
  words: string[];
  /** Words in quotes: they must stand in a row. */
  phrases: string[][];
  /** Words and phrases after a minus: no result holds them. */
  excluded: string[][];
  /** The last word may go on: nothing was typed after it, and it stands in no quotes. */
  open: boolean;
}

/**
 * Reads a query: `"dân vận khéo" kbang -nghèo`.
 *
 * Any quotes do, curly or straight. A minus excludes only before a word and after a space: “02-CT/HU” and
 * “2015-2020” are words in a row.
 */
export function readQuery(typed: string): Query {
  const text = typed.normalize('NFC').replaceAll(/[“”„‟«»]/gu, '"');
  const query: Query = { words: [], phrases: [], excluded: [], open: /[\p{L}\p{M}\p{N}]$/u.test(text) };
  for (const [, minus, phrase, bare] of text.matchAll(pieces)) {
    const words = canonicalWords(phrase ?? bare ?? '');
    if (minus && words.length > 0) query.excluded.push(words);
    else if (phrase !== undefined && words.length > 1) query.phrases.push(words);
  }
  // What is kept is read together: “420 757 000” is one number only as a whole.
  query.words = canonicalWords(text.replaceAll(pieces, (piece, minus) => (minus ? ' ' : piece)).replaceAll('"', '\n'));
  return query;
}

/** A minus or none, then words in quotes or a stretch without space. */
const pieces = /(?<![^\s"])(-(?=["\p{L}\p{N}]))?(?:"([^"]*)"?|([^\s"]+))/gu;

/** Whether a word can be looked for as it is, without asking the vocabulary: a syllable, marked or not, or a number. */
export function isPlain(word: string): boolean {
  return /^\d+$/u.test(word) || readSyllable(word) !== undefined || (fold(word) === word && isUnmarkedSyllable(word));
}

/** The same query with its numbers written otherwise: “420 757” or “420,757” for 420757. */
export function joinNumbers(words: readonly string[]): string[] | undefined {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && /^\d{3}$/u.test(word) && /^[1-9]\d*$/u.test(before))
      joined.splice(-1, 1, before + word);
    else joined.push(word);
  }
  return joined.length < words.length ? joined : undefined;
}
