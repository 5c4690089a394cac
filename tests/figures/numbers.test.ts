import { expect, test } from 'vitest';
import { readNumber } from '../../src/figures/numbers.ts';

test.each([
  ['420.757.000', 0, 420757000],
  ['154,4', 6, 154400000],
  ['25.630,77', 0, 25630.77],
  ['8,2', 9, 8200000000],
  ['1000.000', 0, 1000000],
  ['1.0500.000', 0, 10500000],
  ['07', 0, 7],
  ['6,318', 9, 6318000000],
  ['6.318', 9, 6318000000000],
  ['2.5', 0, 2.5],
  ['1,200,000', 0, 1200000],
  ['0.350', 0, 0.35],
])('%s × 10^%i is %d', (text, exponent, value) => {
  expect(readNumber(text, exponent)).toBe(value);
});

test.each(['1.2.3', '', '١٢', '1,2,3'])('%s is no number', (text) => {
  expect(readNumber(text)).toBeUndefined();
});
