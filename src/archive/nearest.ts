import { fold } from '../vietnamese/fold.ts';

/**
 * The candidate that a mistyped word most likely meant, compared by every name it goes by.
 *
 * Marks, case and punctuation count for nothing: “Hà Duyệt” means `ha-duyet`.
 *
 * @param names Names of each candidate; the first of equally near ones wins.
 * @returns `undefined` when nothing is near enough to be a slip of the fingers.
 */
export function nearest<T>(
  word: string,
  candidates: Iterable<T>,
  names: (candidate: T) => Iterable<string>,
): T | undefined {
  const typed = letters(word);
  let best: T | undefined;
  let least = Math.floor(typed.length / 3) + 1;
  for (const candidate of candidates) {
    for (const name of names(candidate)) {
      const distance = slips(typed, letters(name), least);
      if (distance < least) [best, least] = [candidate, distance];
    }
  }
  return best;
}

function letters(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/** Damerau–Levenshtein distance (neighbours swapped count one), or `limit` when it is no less. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const edit = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(!same));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = swapped ? Math.min(edit, (last[j - 2] ?? 0) + 1) : edit;
    }
    [last, row] = [row, next];
  }
  return row[b.length] ?? limit;
}
