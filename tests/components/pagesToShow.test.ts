import { expect, test } from 'vitest';
import { pagesToShow } from '../../src/components/pagesToShow.ts';

const gap = undefined;

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 24, [1, 2, gap, 24]],
  [4, 24, [1, 2, 3, 4, 5, gap, 24]],
  [7, 24, [1, gap, 6, 7, 8, gap, 24]],
  [22, 24, [1, gap, 21, 22, 23, 24]],
  [24, 24, [1, gap, 23, 24]],
])('page %i of %i', (current, total, pages) => {
  expect(pagesToShow(current, total)).toEqual(pages);
});
