import { expect, test } from 'vitest';
import { fitsMargin } from '../../src/site/marginFit.ts';

test.each<[what: string, length: number, figures: number, fits: boolean]>([
  ['An Khê 2022', 4465, 14, true],
  ['Kbang 2018', 3170, 14, true],
  ['a long report of many', 12_000, 90, true],
  ['a short report of 14', 1100, 14, false],
  ['a short report of 32', 970, 32, false],
])('notes beside %s: %i characters, %i figures', (_, length, figures, fits) => {
  expect(fitsMargin(length, figures)).toBe(fits);
});
