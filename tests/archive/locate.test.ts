import { expect, test } from 'vitest';
import { locate } from '../../src/archive/locate.ts';
import { articleOf, report } from './report.ts';

const article = articleOf(
  report('Đoạn *một* có 5 xã,\nrồi 6 làng.\n\n1. Có 7 thôn\n\n> Trích 8 câu', {
    photos: '[{ caption: Ảnh 9 người., after: 1 }]',
  }),
);

test.each([
  ['Đoạn', 10, 1],
  ['một', 10, 7],
  ['5 xã', 10, 15],
  ['6 làng', 11, 5],
  ['1. Có', 13, 1],
  ['7 thôn', 13, 7],
  ['8 câu', 15, 9],
  ['9 người', 7, 21],
])('“%s” stands in line %d, column %d', (words, line, column) => {
  expect(locate(article, article.text.indexOf(words))).toEqual({ line, column });
});
