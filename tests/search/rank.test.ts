import { expect, test } from 'vitest';
import { longestRun, rank, rowAround } from '../../src/search/rank.ts';

test.each([
  [[], 3, 0, 0],
  [[4], 3, 1, 4],
  [[1, 2, 3], 3, 3, 1],
  [[1, 2, 3, 4], 3, 3, 1],
  [[1, 3, 4, 9], 3, 2, 3],
  [[7, 9, 11], 3, 1, 7],
])('of %j, at most %d: %d in a row from %d', (positions, most, length, at) => {
  expect(longestRun(positions, most)).toEqual({ length, at });
});

test.each([
  ['of all words', [4, 5, 6], [0, 1, 2], [4]],
  ['with others between', [4, 6, 9], [0, 2, 5], [4]],
  ['whose first words were not looked for', [4, 6, 9], [1, 3, 6], [3]],
  ['with a hole', [5, 7, 8], [0, 2, 3], [5]],
  ['in several places', [1, 2, 3, 4], [0, 1], [1, 2, 3]],
  ['nowhere', [4, 6, 9], [0, 2, 4], []],
  ['before the text', [0, 1, 3], [1, 2, 4], []],
])('a row %s: matched at %j, with words at %j, it may start at %j', (_, positions, places, starts) => {
  expect(rowAround(positions, places)).toEqual(starts);
});

const hit = (score: number, words: number[]) => ({
  id: 'x',
  score,
  words,
  data: () => Promise.reject(new Error('unused')),
});
const inTitle = rank(hit(5, [2, 3, 4]), 3, 10, 2, true);
const inText = rank(hit(10, [90, 91, 92]), 3, 10, 90, true);
const scattered = rank(hit(10, [9, 40, 77]), 3, 10, undefined, true);

test('words in a row count more than a high score, and most of all in the title', () => {
  expect([scattered, inText, inTitle].toSorted((one, other) => one - other)).toEqual([scattered, inText, inTitle]);
});

test('without marks in the query, Pagefind’s score counts less', () => {
  expect(rank(hit(10, [9]), 1, 10, undefined, false)).toBeLessThan(rank(hit(10, [9]), 1, 10, undefined, true));
});
