import { expect, test } from 'vitest';
import { findOccurrences } from '../../src/archive/occurrences.ts';

test.each([
  ['Có 359 hộ nghèo.', '359 hộ nghèo', ['359 hộ nghèo']],
  ['2,04%; 12,04%; 2,04%.', '2,04%', ['2,04%', '2,04%']],
  ['Có 1.678 hộ và 678 hộ.', '678 hộ', ['678 hộ']],
  ['Có 15 xã, 5 xã.', '5 xã', ['5 xã']],
  ['5 xãa', '5 xã', []],
  ['Có 12,5 ha.', '12', []],
  ['Năm 12.', '12', ['12']],
  ['hơn 154,4\u00a0triệu  đồng', 'hơn 154,4 triệu đồng', ['hơn 154,4\u00a0triệu  đồng']],
  ['27/28 trường (96,42%)', '27/28 trường (96,42%)', ['27/28 trường (96,42%)']],
])('“%s” holds “%s”', (text, words, found) => {
  expect(findOccurrences(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
