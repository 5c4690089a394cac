import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOfYear } from '../../src/search/answer.ts';
import { openInBrowser, type Opened } from './browser.ts';

/** The figure that comes first, how the query was understood, and ways to ask. */
const answered: [value: string, understood: string, queries: string[]][] = [
  [
    '359 hộ',
    'Hộ nghèo · Thị xã An Khê',
    [
      'hộ nghèo an khê',
      'ho ngheo an khe',
      'hooj ngheof an khee',
      'ho65 ngheo2 an khe6',
      'HỘ NGHÈO AN KHÊ',
      'số hộ nghèo ở thị xã An Khê',
      'an khe ho ngheo',
      'an khê có bao nhiêu hộ nghèo',
      'hongheo an khe',
      'hộ nghèo tx an khê',
      'An Khê còn bao nhiêu hộ nghèo',
    ],
  ],
  ['359 hộ', 'Hộ nghèo · Thị xã An Khê · 2022', ['ho ngheo an khe 2022', 'hộ nghèo thị xã An Khê năm 2022']],
  [
    '2,04%',
    'Tỷ lệ hộ nghèo · Thị xã An Khê',
    ['tỷ lệ hộ nghèo an khê', 'ty le ho ngheo an khe', 'tỉ lệ hộ nghèo An Khê'],
  ],
  [
    '27/28 trường',
    'Trường đạt chuẩn quốc gia',
    ['trường đạt chuẩn', 'truong dat chuan', 'truong dat chuan quoc gia', 'truwowngf ddatj chuaanr'],
  ],
  [
    '27/28 trường',
    'Trường đạt chuẩn quốc gia · Thị xã An Khê',
    ['trường đạt chuẩn an khê', 'an khe co bao nhieu truong dat chuan'],
  ],
  ['19 tập thể', 'khen thuong · Huyện Kbang', ['kbang khen thuong bao nhieu']],
  [
    '19 tập thể',
    'khen thưởng · Huyện Kbang',
    ['Kbang khen thưởng bao nhiêu', 'K’Bang khen thưởng bao nhiêu', 'huyện Kbang đã khen thưởng bao nhiêu'],
  ],
  ['952 hộ', 'Hộ nghèo · Huyện Kbang', ['hộ nghèo kbang', 'ho ngheo huyen kbang']],
  ['123 hộ', 'Hộ nghèo · Xã Đông', ['hộ nghèo xã đông', 'ho ngheo xa dong']],
  ['123 hộ', 'Hộ nghèo · Xã Đông · 2017', ['hộ nghèo xã Đông năm 2017']],
  ['359 hộ', 'Hộ nghèo', ['hộ nghèo', 'ho ngheo']],
];

/** What no figure answers: another year, place or thing, or no question at all. */
const unanswered = [
  'hộ nghèo an khê 2015',
  'hộ nghèo pleiku',
  'ho ngheo chu se',
  'hộ cận nghèo an khê',
  'trường đạt chuẩn kbang',
  'an khê',
  'kbang',
  'dân vận khéo',
  '02-CT/HU',
  'kbang khen thưởng bao nhiêu 02-CT/HU',
  'đông',
  'kbang cà phê bao nhiêu',
  'khen thưởng bao nhiêu',
  'hộ nghèo -an khê',
  '"hộ nghèo" an khê',
  'zzz',
  '',
  'bảo hiểm y tế an khê',
  'hộ nghèo phường tây sơn',
  'nghèo an khê',
];

let search: Opened;
beforeAll(async () => {
  search = await openInBrowser();
}, 60_000);
afterAll(() => search.close());

describe.each(answered)('%s: %s', (value, understood, queries) => {
  test.each(queries)('%s', async (query) => {
    const [answer] = await search.answerAll([query]);
    expect(answer?.figures[0]?.value).toBe(value);
    const { what, where, year } = answer?.understood ?? {};
    expect([what, where?.name, year].filter(Boolean).join(' · ')).toBe(understood);
  });
});

test('both figures of what was given are there', async () => {
  const [answer] = await search.answerAll(['kbang khen thuong bao nhieu']);
  expect(answer?.figures.map(({ value }) => value)).toEqual(['19 tập thể', '7 cá nhân']);
});

test.each(unanswered)('no figure for “%s”', async (query) => {
  expect(await search.answerAll([query])).toEqual([null]);
});

test.each([
  ['2022', 2022, true],
  ['2018-03-13', 2018, true],
  ['2015/2020', 2017, true],
  ['../2022-11-02', 2022, true],
  ['../2022-11-02', 2021, false],
  ['2015/2020', 2021, false],
  ['2022', 2020, false],
])('%s is of %d: %s', (period, year, is) => {
  expect(isOfYear(period, year)).toBe(is);
});

/** Names suggested first in the header, and what was typed so far. */
test.each([
  ['Thị xã An Khê', ['an khê', 'an kh', 'An Khe', 'an khee', 'thị xã an', 'thi xa', 'tx an khe']],
  ['Huyện Kbang', ['kb', 'KBang', 'K’Bang', 'huyện k']],
  ['Dân vận khéo', ['dân v', 'dan van', 'daan vaanj', 'vận khéo', 'van kheo']],
  ['Chỉ thị 02-CT/HU', ['02', '02-ct', 'chi thi 02', 'chỉ thị số 02']],
  ['Quyết định 20-QĐ/HU', ['20 qd', 'quyết định']],
  ['Hộ nghèo', ['hộ ng', 'ho ngheo', 'hooj ngheof']],
])('%s is suggested first', async (name, queries) => {
  const suggested = await search.suggestAll(queries);
  expect(suggested.map(([best]) => best)).toEqual(queries.map(() => name));
});

test('nothing is suggested for nothing', async () => {
  expect(await search.suggestAll(['', ' ', 'zzz'])).toEqual([[], [], []]);
});

test.each([
  ['nghèoo', 'nghèo', 'Hộ nghèo'],
  ['nông thôn mowi', 'mới', 'Nông thôn mới'],
  ['thị xã An Khêh', 'khê', 'Thị xã An Khê'],
])('for “%s”, %s and %s are offered', async (typed, word, name) => {
  const [near] = await search.nearAll([typed]);
  expect(near?.words).toContain(word);
  expect(near?.names).toContain(name);
});

test('nothing is near to nonsense', async () => {
  expect(await search.nearAll(['zzzqqq'])).toEqual([{ words: [], names: [] }]);
});
