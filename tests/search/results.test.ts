import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FindOptions } from '../../src/search/client.ts';
import { openInBrowser, type Opened } from './browser.ts';
import type { Outcome } from './page.ts';

let search: Opened;
beforeAll(async () => {
  search = await openInBrowser();
}, 60_000);
afterAll(() => search.close());

async function find(typed: string, options?: FindOptions & { facets?: boolean }): Promise<Outcome> {
  const [outcome] = await search.findAll([{ typed, ...(options && { options }) }]);
  if (!outcome) throw new Error('no outcome');
  return outcome;
}

test('registers are found beside reports', async () => {
  const { slugs, kinds } = await find('02-CT/HU', { filters: { kind: ['document'] } });
  expect([slugs[0], kinds[0]]).toEqual(['02-ct-hu', 'document']);
});

test('a filter keeps only what has one of its values', async () => {
  const { slugs, total } = await find('hộ nghèo', { filters: { kind: ['article'], place: ['an-khe'] } });
  expect(total).toBe(2);
  expect(slugs.toSorted()).toEqual(['an-khe-tong-ket-dan-van-kheo', 'tet-ho-ngheo']);
});

test('a year that is filtered by is searched', async () => {
  const { slugs } = await find('hộ nghèo', { filters: { year: ['2018'], kind: ['article'] } });
  expect(slugs).toContain('kbang-so-ket-chi-thi-02-va-04');
  expect(slugs).not.toContain('tet-ho-ngheo');
});

/** Queries with a year, the reports found, and the year they were narrowed to. */
test.each([
  ['hộ nghèo 2021', ['tet-ho-ngheo'], 2021],
  ['ho ngheo nam 2021', ['tet-ho-ngheo'], 2021],
  // Nothing of that year has it: the year is a word like others.
  ['cồng chiêng cuối tuần 2021', ['cong-chieng'], undefined],
  ['hồ tiêu chư sê 2019', ['ho-tieu'], undefined],
])('“%s” finds %j', async (typed, expected, year) => {
  const outcome = await find(typed, { filters: { kind: ['article'] }, facets: true });
  expect([outcome.slugs, outcome.year]).toEqual([expected, year]);
});

/** A headline that names a year, in an archive that is searched whole: there is no more to look through. */
test.each([{}, { everywhere: true }])('a headline is looked for in all that there is: %j', async (options) => {
  const { slugs, notSearched } = await find('An Khê tổng kết phong trào thi đua dân vận khéo năm 2022', options);
  expect([slugs[0], notSearched]).toEqual(['an-khe-tong-ket-dan-van-kheo', []]);
});

test('looked for literally, a year is a word', async () => {
  const { slugs, year } = await find('hộ nghèo 2021', { filters: { kind: ['article'] }, literal: true });
  expect([slugs, year]).toEqual([['an-khe-tong-ket-dan-van-kheo'], undefined]);
});

/** A number with what it counts, and a symbol, are found where they stand in a row. */
test.each([
  ['92 hộ', ['nuoc-sach'], []],
  ['216 hộ bò', ['bo-giong'], []],
  ['216 bò con', ['bo-giong'], ['216 bò']],
  ['20-QĐ/HU', ['kbang-so-ket-chi-thi-02-va-04'], []],
  ['20-QĐ/H', ['kbang-so-ket-chi-thi-02-va-04'], []],
  ['02-QĐ/HU', [], []],
])('“%s” finds %j', async (typed, expected, apart) => {
  const outcome = await find(typed, { filters: { kind: ['article'] } });
  expect([outcome.slugs, outcome.apart]).toEqual([expected, apart]);
});

test('counts are of what was found', async () => {
  const { total, facets } = await find('hộ nghèo', { filters: { kind: ['article'] }, facets: true });
  expect(facets?.['place']?.['gia-lai']).toBe(total);
  expect(facets?.['place']?.['an-khe']).toBe(2);
  expect(facets?.['kind']?.['article']).toBe(total);
});

test('results can be had by date', async () => {
  const newest = await find('hộ nghèo', { sort: 'newest', filters: { kind: ['article'] } });
  const oldest = await find('hộ nghèo', { sort: 'oldest', filters: { kind: ['article'] } });
  expect(newest.slugs[0]).toBe('an-khe-tong-ket-dan-van-kheo');
  expect(oldest.slugs).toEqual(newest.slugs.toReversed());
});

test('no words and a filter list everything that has it, by date', async () => {
  const { slugs } = await find('', { filters: { place: ['kbang'], kind: ['article'] }, sort: 'newest' });
  expect(slugs[0]).toBe('rung');
  expect(slugs).toContain('kbang-so-ket-chi-thi-02-va-04');
});

test('matched words are marked, as they were printed', async () => {
  const { excerpts, titles, passages } = await find('thuy dien', { filters: { kind: ['article'] } });
  expect(titles[0]).toBe('Nhà máy thuỷ điện Vĩnh Sơn xả lũ an toàn');
  expect(excerpts[0]?.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['thuỷ điện']);
  expect(passages[0]).toBe('thuỷ điện');
});

test('an excerpt is the text, letter for letter', async () => {
  const { excerpts } = await find('359 ho ngheo', { filters: { kind: ['article'] } });
  const text = excerpts[0]?.map((part) => part.text).join('') ?? '';
  expect(text).toContain('Đến nay, toàn thị xã chỉ còn 359 hộ nghèo, chiếm 2,04%.');
});

test('marks that were typed rank above other marks', async () => {
  const { slugs } = await find('ma túy', { filters: { kind: ['article'] } });
  expect(slugs[0]).toBe('ma-tuy');
});

/** How a query was read, as the page tells it. */
test.each([
  ['hooj ngheof', 'telex', ['hộ', 'nghèo']],
  ['ho65 ngheo2', 'vni', ['hộ', 'nghèo']],
  ['congchieng', 'spaces', ['cong', 'chieng']],
  ['k bang khen thưởng', 'spaces', ['kbang']],
  ['trùn quếe', 'typo', ['que']],
  ['phong trào thi dau yêu nước', 'typo', ['đua']],
])('“%s” is read as %s', async (typed, how, words) => {
  const { terms } = await find(typed, { everywhere: true });
  expect(terms.filter((term) => term.how === how).map(({ word }) => word)).toEqual(words);
});

test('a word that the archive lacks is named, not taken for a typo', async () => {
  const { unmatched, terms } = await find('trường mầm non quốc gia');
  expect(unmatched).toContain('mầm');
  expect(terms.some(({ how }) => how === 'typo')).toBe(false);
});

test('looked for literally, nothing is read otherwise', async () => {
  const { terms, total } = await find('hooj ngheof', { literal: true });
  expect(total).toBe(0);
  expect(terms.map(({ word }) => word)).toEqual(['hooj', 'ngheof']);
});

test('a word that nothing holds is named, and what holds the others is found', async () => {
  const { unmatched, slugs } = await find('thủy điện Vĩnh Sơn xyzxyz', {
    filters: { kind: ['article'] },
    everywhere: true,
  });
  expect(unmatched).toEqual(['xyzxyz']);
  expect(slugs[0]).toBe('thuy-dien');
});

test('a word that nothing holds with the others is left out and named', async () => {
  const { unmatched, slugs } = await find('cồng chiêng cuối tuần vắc', {
    filters: { kind: ['article'] },
    everywhere: true,
  });
  expect(unmatched).toEqual(['vắc']);
  expect(slugs[0]).toBe('cong-chieng');
});
