import { expect, test } from 'vitest';
import { orderText, rangeText, yearLinks } from '../../src/site/bucketPage.ts';
import { pageTitle } from '../../src/site/paginate.ts';

test.each([
  [{ page: 1, pages: 1, total: 62 }, 62, undefined, '62 bài'],
  [{ page: 1, pages: 4, total: 350 }, 100, undefined, 'Bài 1–100 trong 350'],
  [{ page: 2, pages: 3 }, 100, undefined, 'Bài 101–200'],
  [{ page: 9, pages: 9, total: 830 }, 30, 'giá trị', 'Giá trị 801–830 trong 830'],
])('page %o of %i rows says which they are', (list, rows, noun, text) => {
  expect(rangeText(list, rows, noun)).toBe(text);
});

test('every page of a list has a title of its own', () => {
  expect([1, 2].map((page) => pageTitle('Huyện Kbang, năm 2015', page))).toEqual([
    'Huyện Kbang, năm 2015',
    'Huyện Kbang, năm 2015, trang 2',
  ]);
});

test('a list that begins with the oldest says so, where it has an order', () => {
  expect([1, 2].map((rows) => orderText(rows)?.text)).toEqual([undefined, 'Bài cũ đứng trước']);
});

test('years of a list lead to their pages', () => {
  expect(yearLinks('dia-phuong', 'kbang', [{ year: '2015', articles: 27, figures: 3, months: [] }])).toEqual([
    { text: '2015', href: '/dia-phuong/kbang/2015/', count: 27 },
  ]);
});
