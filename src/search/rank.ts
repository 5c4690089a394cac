import type { EngineHit } from './engine.ts';

/** How many words of a query stand in a row, at best: the longest run of matched positions, at most `most`. */
export function longestRun(positions: readonly number[], most: number): { length: number; at: number } {
  let best = { length: 0, at: 0 };
  let start = 0;
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index] ?? 0;
    if (index > 0 && position !== (positions[index - 1] ?? 0) + 1) start = index;
    const length = Math.min(index - start + 1, most);
    if (length > best.length) best = { length, at: positions[start] ?? 0 };
    if (length === most) break;
  }
  return best;
}

/**
 * Where a row may start of which these places, counted from its start, are matched.
 *
 * @param positions Matched positions of a record, of any of the words.
 */
export function rowAround(positions: readonly number[], places: readonly number[]): number[] {
  const matched = new Set(positions);
  const [first = 0] = places;
  return positions
    .map((position) => position - first)
    .filter((start) => start >= 0 && places.every((place) => matched.has(start + place)));
}

/** A title takes up the first positions of a record. */
const titleEnd = 16;

/**
 * How well a record answers, before it is loaded: words in a row first, then in its title, then Pagefind’s score, in
 * which marks that the reader typed weigh most.
 *
 * @param best Highest Pagefind score among the hits.
 * @param row First place where all the words stand in a row in their order, if anywhere.
 * @param marked Whether the query bears marks; if not, that a text bears none says nothing for it.
 */
export function rank(hit: EngineHit, words: number, best: number, row: number | undefined, marked: boolean): number {
  const run = longestRun(hit.words, words);
  const together = words > 1 ? run.length / words : 0;
  const inTitle = row !== undefined ? row < titleEnd : together > 0.5 && run.at < titleEnd;
  return (
    (row !== undefined && words > 1 ? 3 : 0) +
    3 * together * together +
    (inTitle ? 3 * Math.max(together, 0.3) : 0) +
    (marked ? 2.5 : 1) * Math.sqrt(Math.max(hit.score, 0) / (best || 1))
  );
}
