import { expect, test } from 'vitest';
import { agreesWith, countFacets, facetsOf, gatherFacets, openFacets } from '../../src/search/facets.ts';
import type { SearchRecord } from '../../src/search/records.ts';

const record = (places: string[], date = '2022-11-02'): SearchRecord => ({
  kind: 'figure',
  url: '',
  title: '',
  text: '',
  date,
  places,
  authors: ['ngoc-minh'],
});
const records = [
  record(['an-khe', 'gia-lai']),
  record(['an-khe', 'gia-lai']),
  record(['kbang', 'gia-lai'], '2018-01-01'),
];

test('what is published of records is read back, what they have in common once', () => {
  const facets = gatherFacets();
  for (const each of records) facets.add(each);
  expect(facets.published.sets).toHaveLength(2);
  const open = openFacets(JSON.parse(JSON.stringify(facets.published)));
  expect(countFacets(open)).toEqual({
    kind: { figure: 3 },
    year: { 2022: 2, 2018: 1 },
    place: { 'an-khe': 2, kbang: 1, 'gia-lai': 3 },
    author: { 'ngoc-minh': 3 },
  });
});

test.each([
  [{ place: ['kbang', 'an-khe'] }, true],
  [{ place: ['kbang'] }, false],
  [{ place: ['an-khe'], year: ['2022'] }, true],
  [{ place: ['an-khe'], year: ['2018'] }, false],
  [{ programme: ['dan-van-kheo'] }, false],
  [{ place: [] }, true],
])('a figure of An Khê in 2022 agrees with %j: %s', (filters, agrees) => {
  expect(agreesWith(facetsOf(record(['an-khe', 'gia-lai'])), filters)).toBe(agrees);
});
