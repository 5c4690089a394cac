import { fold, foldWord } from '../vietnamese/fold.ts';

/** Counts of words and of pairs of words in a row, both as searched; what the published vocabulary is made from. */
export interface WordCounts {
  words: Map<string, number>;
  /** Pairs in folded form, “ho ngheo”. */
  pairs: Map<string, number>;
}

/** Adds the words of one text, in canonical form, to the counts; the pairs too unless told otherwise. */
export function countWords(counts: WordCounts, words: readonly string[], { pairs = true } = {}): void {
  let before: string | undefined;
  for (const word of words) {
    const counted = isWordOfLetters(word);
    if (counted) counts.words.set(word, (counts.words.get(word) ?? 0) + 1);
    if (!pairs) continue;
    const folded = counted ? foldWord(word) : undefined;
    if (before && folded) {
      const pair = `${before} ${folded}`;
      counts.pairs.set(pair, (counts.pairs.get(pair) ?? 0) + 1);
    }
    before = folded;
  }
}

/** A canonical word with a digit in it begins with one, but for a few (“m2”) that are no loss. */
function isWordOfLetters(word: string): boolean {
  const code = word.charCodeAt(0);
  return code > 57 || code < 48;
}

/**
 * The vocabulary as it is published: every folded word with its printed forms and how often they occur, and the
 * commonest pairs. Counts are rounded to powers of two; readers need to know what is common, not how common.
 */
export interface PublishedVocabulary {
  /** `an an:7 án:2`: a folded word, then its forms with the binary logarithm of their counts. */
  words: string[];
  /** By place of the first word in `words`: places of the second ones with their logarithms, `12:3 40:1`. */
  pairs: string[];
}

/** Sizes that keep the published vocabulary near 60 KB; an archive of any size has no more syllables than these. */
const mostWords = 12_000;
const mostPairs = 12_000;

export function publishVocabulary(counts: WordCounts): PublishedVocabulary {
  const common = mostCommon(counts.words, mostWords);
  const byFolded = Map.groupBy(common, ([word]) => fold(word));
  const folded = [...byFolded.keys()].sort(byCode);
  const place = new Map(folded.map((word, at) => [word, at]));
  const pairs = folded.map((): string[] => []);
  for (const [pair, count] of mostCommon(counts.pairs, mostPairs)) {
    const [first = '', second = ''] = pair.split(' ');
    const at = place.get(second);
    if (at !== undefined && count > 1) pairs[place.get(first) ?? -1]?.push(`${at}:${logarithm(count)}`);
  }
  return {
    words: folded.map((word) =>
      [word, ...(byFolded.get(word) ?? []).map(([form, count]) => `${form}:${logarithm(count)}`)].join(' '),
    ),
    pairs: pairs.map((list) => list.join(' ')),
  };
}

/** The vocabulary as the client asks it. */
export interface Vocabulary {
  /** Whether the archive has this word, as typed if it bears marks, else in any of its forms. */
  knows(word: string): boolean;
  /** Whether some word begins like this. */
  begins(letters: string): boolean;
  /** Forms of a folded word, the commonest first. */
  forms(folded: string): string[];
  /** Binary logarithm of how often a word occurs in all its forms; nothing for one that never does. */
  weight(folded: string): number | undefined;
  /** The same of two words in a row. */
  pairWeight(first: string, second: string): number | undefined;
  /** Every folded word. */
  all: readonly string[];
}

export function openVocabulary(published: PublishedVocabulary): Vocabulary {
  const entries = published.words.map((line) => {
    const [folded = '', ...forms] = line.split(' ');
    const counted = forms.map((form) => {
      const [word = '', log = '0'] = form.split(':');
      return { word, log: Number(log) };
    });
    return { folded, forms: counted.toSorted((one, other) => other.log - one.log) };
  });
  const byFolded = new Map(entries.map((entry, at) => [entry.folded, { ...entry, at }]));
  const all = entries.map(({ folded }) => folded);
  const pairs = new Map<number, Map<number, number>>();
  const pairsOf = (first: number) => {
    const read =
      pairs.get(first) ??
      new Map(
        (published.pairs[first] ?? '')
          .split(' ')
          .filter(Boolean)
          .map((pair): [number, number] => {
            const [second, log] = pair.split(':');
            return [Number(second), Number(log)];
          }),
      );
    pairs.set(first, read);
    return read;
  };
  return {
    all,
    knows(word) {
      const entry = byFolded.get(fold(word));
      return entry !== undefined && (fold(word) === word || entry.forms.some((form) => form.word === word));
    },
    begins: (letters) => (all[firstAtLeast(all, fold(letters))] ?? '').startsWith(fold(letters)),
    forms: (folded) => byFolded.get(folded)?.forms.map(({ word }) => word) ?? [],
    weight: (folded) => byFolded.get(folded)?.forms[0]?.log,
    pairWeight(first, second) {
      const one = byFolded.get(first)?.at;
      const other = byFolded.get(second)?.at;
      return one === undefined || other === undefined ? undefined : pairsOf(one).get(other);
    },
  };
}

function firstAtLeast(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mostCommon(counts: Map<string, number>, most: number): [string, number][] {
  return [...counts].sort(([a, one], [b, other]) => other - one || byCode(a, b)).slice(0, most);
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function logarithm(count: number): number {
  return Math.round(Math.log2(count));
}
