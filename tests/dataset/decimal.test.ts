import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, decimal, divide, multiply, shorten, subtract, toNumber } from '../../src/dataset/decimal.ts';

/** A decimal number as reports print it: up to two decimals. */
const printed = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((units) => units / 100);

test('a number is the decimal it prints as', () => {
  fc.assert(fc.property(printed, (value) => toNumber(decimal(value)) === value));
  expect(decimal(96.42)).toEqual({ units: 9642n, decimals: 2 });
  expect(decimal(1e21)).toEqual({ units: 1_000_000_000_000_000_000_000n, decimals: 0 });
});

test('sums and differences are exact', () => {
  expect(toNumber(subtract(decimal(91.5), decimal(3.05)))).toBe(88.45);
  expect(toNumber(add(decimal(0.1), decimal(0.2)))).toBe(0.3);
  fc.assert(
    fc.property(
      printed,
      printed,
      (a, b) => compare(subtract(add(decimal(a), decimal(b)), decimal(b)), decimal(a)) === 0,
    ),
  );
});

test('a product divided by a factor is the other factor', () => {
  fc.assert(
    fc.property(printed, printed, (a, b) => {
      fc.pre(b !== 0);
      return toNumber(divide(multiply(decimal(a), decimal(b)), decimal(b), 2)) === a;
    }),
  );
});

test.each([
  [96.43, 96.42, 96.428571, 2],
  [0.13, 0.12, 0.125, 2],
  [-0.13, -0.12, -0.125, 2],
  [3, 2, 2.5, 0],
  [2, 2, 2.4999, 0],
])('rounded %d and cut %d of %d to %d decimals', (rounded, cut, value, decimals) => {
  expect(toNumber(shorten(decimal(value), decimals))).toBe(rounded);
  expect(toNumber(shorten(decimal(value), decimals, 'cut'))).toBe(cut);
});
