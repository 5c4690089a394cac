import { fold } from '../vietnamese/fold.ts';

/**
 * How common the common words are: folded words by the binary logarithm of their count, `["làng xã", "của"]` folded.
 * A small file beside the vocabulary, loaded with the engine: which words of a query are rare is known before any is
 * looked up.
 */
export type PublishedCommonWords = string[];

/** Some 10 KB; more than the syllables of the language without their marks. */
const mostCommonWords = 3000;

export function publishCommonWords(counts: ReadonlyMap<string, number>): PublishedCommonWords {
  const folded = new Map<string, number>();
  for (const [word, count] of counts) folded.set(fold(word), (folded.get(fold(word)) ?? 0) + count);
  const lines: string[][] = [];
  const common = [...folded].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, mostCommonWords);
  for (const [word, count] of common) (lines[Math.floor(Math.log2(count))] ??= []).push(word);
  return Array.from(lines, (line) => (line ?? []).toSorted().join(' '));
}

/** The common words as they are asked. */
export interface CommonWords {
  /** Binary logarithm of how often a word occurs, marks aside; nothing for a word that is not common. */
  weight(word: string): number | undefined;
  /** The commonest words that begin so, folded. */
  beginning(letters: string, most: number): string[];
}

export function openCommonWords(published: PublishedCommonWords): CommonWords {
  const weights = new Map<string, number>();
  for (const [weight, line] of published.entries()) for (const word of line.split(' ')) weights.set(word, weight);
  weights.delete('');
  return {
    weight: (word) => weights.get(fold(word)),
    beginning: (letters, most) =>
      [...weights]
        .filter(([word]) => word.startsWith(fold(letters)))
        .toSorted(([, one], [, other]) => other - one)
        .slice(0, most)
        .map(([word]) => word),
  };
}
