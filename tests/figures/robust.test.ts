import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/figures/extract.ts';

/** Offsets of the digits of `text` that no entry covers, or that two cover; empty when the ledger is whole. */
function unaccounted(text: string): number[] {
  const cover = new Uint8Array(text.length);
  for (const { start, end } of extract(text)) for (let at = start; at < end; at++) cover[at] = (cover[at] ?? 0) + 1;
  return [...text.matchAll(/\p{Nd}/gu)].map(({ index }) => index).filter((index) => cover[index] !== 1);
}

const pieces = fc.constantFrom(
  ...'0 1 2 3 12 30 2018 1.200 12,5 1/3 - – / . , ; : ( ) % + “ ” ² ³'.split(' '),
  ...'\n| |ngày|tháng|năm|thôn|hộ|người|triệu|tỷ|đồng|đ|m|ha|km|tăng|giảm|trên|từ|đến|số|Quyết định|BKS|U|hai|mươi|rưỡi|lần|điểm|Km|QĐ-UBND|𝟏|५|K’Bang|so với'.split(
    '|',
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('any text', () => {
  test('has every digit in exactly one entry', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unaccounted(text)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('gives entries in order whose offsets slice to their words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const entries = extract(text);
        expect(entries.map(({ start, end }) => text.slice(start, end))).toEqual(entries.map((entry) => entry.text));
        expect(entries.every(({ start }, index) => start >= (entries[index - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('gives the same ledger twice, with no absent field present', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const entries = extract(text);
        expect(extract(text)).toEqual(entries);
        expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Texts that a careless pattern takes quadratic time for: at that rate each of these would take minutes. */
describe('a long text', () => {
  const megabyte = 1_000_000;
  const size = megabyte / 4;
  test.each([
    ['without a space', 'a'.repeat(megabyte)],
    ['of digits', '1'.repeat(megabyte)],
    ['of digits and dots', '1.'.repeat(megabyte / 2)],
    ['of digits and slashes', '1/'.repeat(size / 2)],
    ['of digits and dashes', '1-'.repeat(size / 2)],
    ['of numbers in a row', '12 '.repeat(size / 3)],
    ['of numbers and commas', '12, '.repeat(size / 4)],
    ['of tens in words', 'hai mươi '.repeat(size / 9)],
    ['of rises', 'tăng 3% '.repeat(size / 8)],
    ['of breakdowns', '5 hộ (Kbang 3, '.repeat(size / 15)],
    ['of marks', '(“'.repeat(size / 2)],
    ['of codes', 'A1-'.repeat(size / 3)],
    ['of kilometre posts', 'Km1-'.repeat(size / 4)],
    ['of minutes', 'được 60 phút '.repeat(size / 13)],
    ['of lengths of what costs', 'a 5 triệu USD, dài 14 km, b '.repeat(size / 28)],
    ['of sales', 'thường được bán 5.000 đồng/kg, '.repeat(size / 31)],
    ['of shares in words', 'là mười hai phần trăm và '.repeat(size / 25)],
    ['of cases in words', 'có hai vụ và '.repeat(size / 13)],
    ['of multiples', 'bằng 3 lần mức lương, a là 4 lần, '.repeat(size / 34)],
    ['of plans', 'đạt thấp, chỉ 7% dự toán, '.repeat(size / 26)],
    ['of medals', '1 vàng, 1 bạc, '.repeat(size / 15)],
    ['of shares in brackets', 'tỷ lệ: Bộ (5%), '.repeat(size / 16)],
    ['of offers by line', '- Giảm 5% khi mua\n'.repeat(size / 18)],
    ['of storms away', 'bão Bo, cách Bo 5 km '.repeat(size / 21)],
    ['of lines by year', '4 năm là 7%;\n'.repeat(size / 13)],
    ['of storms', 'bão đi, mạnh cấp 9 (90 km/h), '.repeat(size / 30)],
    ['of costs in words', 'mất hai triệu đồng để làm '.repeat(size / 26)],
  ])('%s is read to its end', { timeout: 30_000 }, (_, text) => {
    // What grows with the square of these texts takes hours, which the time limit of the test ends.
    expect(extract(text).filter(({ start, end, text: words }) => text.slice(start, end) !== words)).toEqual([]);
  });
});

test('100.000 numbers in a row are 100.000 entries', () => {
  expect(extract('7 hộ; '.repeat(100_000))).toHaveLength(100_000);
});
