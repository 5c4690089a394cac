import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typoDistance } from '../../src/vietnamese/typo.ts';

test.each([
  ['ngheo', 'ngheo', 0],
  ['ngeho', 'ngheo', 0.8],
  ['nghe', 'ngheo', 1],
  ['ngheeo', 'ngheo', 1],
  ['nghep', 'ngheo', 0.8],
  ['nghex', 'ngheo', 1],
  ['khenthuong', 'khnethuogn', 1.6],
  ['abc', 'xyz', Infinity],
  ['a', 'abcd', Infinity],
])('%s for %s: %d', (typed, meant, distance) => {
  expect(typoDistance(typed, meant)).toBeCloseTo(distance);
});

const word = fc.string({ unit: fc.constantFrom(...'abceghinotu'), maxLength: 8 });

test('a slip counts the same both ways', () => {
  fc.assert(fc.property(word, word, (one, other) => typoDistance(one, other, 9) === typoDistance(other, one, 9)));
});

test('only equal words are no distance apart', () => {
  fc.assert(fc.property(word, word, (one, other) => (typoDistance(one, other, 9) === 0) === (one === other)));
});
