import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWord, isMarked, stripMarks } from '../../src/vietnamese/fold.ts';

const folded: [plain: string, texts: string[]][] = [
  ['dang thi hoa', ['Đặng Thị Hoà', 'ĐẶNG THỊ HÒA', 'đặng thị hòa', 'Đặng Thị Hoà'.normalize('NFD')]],
  ['ho ngheo', ['hộ nghèo', 'Hộ Nghèo', 'HỘ NGHÈO', 'hộ nghèo'.normalize('NFD')]],
  ['dak po', ['Đak Pơ', 'Đăk Pơ', 'Dak Po']],
  ['', ['']],
];

describe.each(folded)('“%s”', (plain, texts) => {
  test.each(texts)('%s', (text) => {
    expect(fold(text)).toBe(plain);
    expect(foldWord(text)).toBe(plain);
  });
});

test.each(['hộ', 'đ', 'Ư', 'à'.normalize('NFD')])('“%s” bears a mark', (text) => {
  expect(isMarked(text)).toBe(true);
});

test.each(['ho', 'HO', 'd', '2022', 'm2'])('“%s” bears none', (text) => {
  expect(isMarked(text)).toBe(false);
});

test('the bar of đ is part of the letter, not a mark', () => {
  expect(stripMarks('đường')).toBe('đuong');
});

test('folding twice folds no further', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});
