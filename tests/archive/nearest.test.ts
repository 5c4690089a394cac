import { expect, test } from 'vitest';
import { nearest } from '../../src/archive/nearest.ts';

const fields = ['title', 'date', 'locality', 'author', 'programme', 'source', 'photos'];

test.each([
  ['programe', 'programme'],
  ['program', 'programme'],
  ['tilte', 'title'],
  ['Date', 'date'],
  ['localities', 'locality'],
  ['photo', 'photos'],
  ['layout', undefined],
  ['tags', undefined],
  ['', undefined],
])('“%s” means %s', (typed, meant) => {
  expect(nearest(typed, fields, (field) => [field])).toBe(meant);
});

test('marks, case and punctuation count for nothing', () => {
  const names = { 'ha-duyet': ['Hà Duyệt'], kbang: ['K’Bang'] };
  const meant = (typed: string) => nearest(typed, Object.entries(names), ([id, all]) => [id, ...all])?.[0];
  expect(['HÀ DUYỆT', 'Ha Duyet', 'K-Bang', 'KBANG'].map(meant)).toEqual(['ha-duyet', 'ha-duyet', 'kbang', 'kbang']);
});
