import { describe, expect, test } from 'vitest';
import { takeApart } from '../../src/components/search/answerBlock.ts';
import { addressOf, foundWords } from '../../src/components/search/follow.ts';
import { readState, writeState } from '../../src/components/search/state.ts';

/** Addresses that say the same when they are read and written again. */
test.each([
  '',
  '?q=h%E1%BB%99+ngh%C3%A8o',
  '?q=h%E1%BB%99&loai=so-lieu&loai=bai-bao&noi=kbang&nam=2018&nam=2022&xep=moi-nhat',
  '?q=a&chuong-trinh=dan-van-kheo&tac-gia=ha-duyet&xep=cu-nhat&dung-chu=1&tat-ca=1',
])('“%s” is read and written', (address) => {
  expect(writeState(readState(new URLSearchParams(address)))).toBe(address);
});

/** What no form of ours writes is left out. */
test.each([
  ['?loai=phim&nam=hai-nghin&xep=ngau-nhien&q=+a+', '?q=a'],
  ['?noi=&noi=kbang&noi=kbang&la=gi', '?noi=kbang'],
])('%s is read as %s', (address, read) => {
  expect(writeState(readState(new URLSearchParams(address)))).toBe(read);
});

test.each([
  ['359', '', '359', ''],
  ['chỉ còn 359', 'chỉ còn', '359', ''],
  ['hơn 154,4 triệu đồng', 'hơn', '154,4', 'triệu đồng'],
  ['27/28', '', '27/28', ''],
  ['2,04%', '', '2,04%', ''],
  ['5–10 triệu đồng', '', '5–10', 'triệu đồng'],
  ['+3,05%', '', '+3,05%', ''],
  ['420.757.000 đồng', '', '420.757.000', 'đồng'],
  ['260 m²', '', '260', 'm²'],
  ['hai phần ba', '', 'hai phần ba', ''],
])('%s is “%s”, “%s” and “%s”', (value, before, number, unit) => {
  expect(takeApart(value)).toEqual({ before, number, unit });
});

describe('a followed result', () => {
  test.each(['giảm nghèo', '02-CT/HU', '96,42%', 'a & b #c'])('names “%s” to the page it leads to', (passage) => {
    const { hash } = new URL(addressOf({ url: 'bai/2022/a/', passage }, 'https://a.vn/'));
    expect(foundWords(hash)).toBe(passage);
  });

  test.each([
    ['a figure has an anchor of its own', 'bai/2022/a/#so-359-ho', 'hộ nghèo', '/bai/2022/a/#so-359-ho'],
    ['nothing matched in the text', 'bai/2022/a/', '', '/bai/2022/a/'],
  ])('%s', (_, url, passage, address) => {
    expect(addressOf({ url, passage }, '/')).toBe(address);
  });

  test.each(['', '#so-359-ho', '#tim=%E1%BB'])('%s names no words', (hash) => {
    expect(foundWords(hash)).toBeUndefined();
  });
});
