import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCbor, writeCbor, type Item } from '../../src/search/cbor.ts';
import { openCommonWords, publishCommonWords } from '../../src/search/commonWords.ts';

test.each<[Item, string]>([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  ['', '60'],
  ['ü', '62c3bc'],
  [[], '80'],
  [[1, [2, 3]], '8201820203'],
])('%j is %s, as RFC 8949 writes it', (item, hex) => {
  expect(writeCbor(item).toString('hex')).toBe(hex);
});

test('what is written is read back', () => {
  const { item } = fc.letrec<{ item: Item; list: Item[] }>((tie) => ({
    item: fc.oneof({ depthSize: 'small' }, fc.nat(), fc.string(), tie('list')),
    list: fc.array(tie('item')),
  }));
  fc.assert(
    fc.property(item, (each) => {
      expect(readCbor(writeCbor(each))).toEqual(each);
    }),
  );
});

const common = openCommonWords(
  publishCommonWords(
    new Map([
      ['hộ', 40],
      ['ho', 30],
      ['nghèo', 16],
      ['nghe', 3],
      ['ngàn', 1],
    ]),
  ),
);

test.each([
  ['hộ', 6],
  ['hồ', 6],
  ['nghèo', 4],
  ['ngàn', 0],
  ['nghề', 1],
  ['nghĩa', undefined],
  ['', undefined],
])('“%s” weighs %s', (word, weight) => {
  expect(common.weight(word)).toBe(weight);
});

test.each([
  ['ng', 2, ['ngheo', 'nghe']],
  ['nghè', 5, ['ngheo', 'nghe']],
  ['x', 5, []],
])('“%s” may become one of %i: %j', (letters, most, words) => {
  expect(common.beginning(letters, most)).toEqual(words);
});
