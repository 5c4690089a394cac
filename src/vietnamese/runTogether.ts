/** Log-likelihood of a word standing alone, or of a pair of words in a row; `undefined` for what is never written. */
export type Likelihood = (word: string, before: string | undefined) => number | undefined;

/** No Vietnamese syllable has more letters than “nghiêng”. */
const longest = 7;

/**
 * Cuts words written without spaces between them: “hongheo” → “ho”, “ngheo”.
 *
 * @returns Ways to cut, the most likely by `likelihood` first; none when some stretch is no word at all.
 */
export function cutRunTogether(text: string, likelihood: Likelihood, most = 4): string[][] {
  interface Cut {
    words: string[];
    score: number;
  }
  const best: Cut[][] = [[{ words: [], score: 0 }]];
  for (let end = 1; end <= text.length; end++) {
    const cuts = new Map<string, Cut>();
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const word = text.slice(start, end);
      for (const cut of best[start] ?? []) {
        const gain = likelihood(word, cut.words.at(-1));
        if (gain === undefined) continue;
        const next = { words: [...cut.words, word], score: cut.score + gain };
        const same = cuts.get(word);
        if (!same || same.score < next.score) cuts.set(word, next);
      }
    }
    best.push([...cuts.values()]);
  }
  return (best[text.length] ?? [])
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ words }) => words);
}
