import { describe, expect, test } from 'vitest';
import { isPlain, joinNumbers, readQuery, withoutWords, withoutYear } from '../../src/search/query.ts';

/** What is looked for, in a row, without; and how readers write it. */
const queries: [words: string, phrases: string[], excluded: string[], typed: string[]][] = [
  ['hộ nghèo', [], [], ['hộ nghèo', '  Hộ   NGHÈO ', 'hộ nghèo'.normalize('NFD'), 'hộ, nghèo!']],
  ['dân vận khéo', ['dân vận khéo'], [], ['"dân vận khéo"', '“dân vận khéo”', '«Dân vận khéo»', '"dân vận khéo']],
  ['dân vận khéo kbang', ['dân vận khéo'], [], ['"dân vận khéo" kbang', '“Dân vận khéo” K’Bang']],
  ['hộ', [], ['nghèo'], ['hộ -nghèo', '-nghèo hộ']],
  ['hộ', [], ['cận nghèo'], ['hộ -"cận nghèo"', 'hộ -“cận nghèo”']],
  ['02 ct hu', [], [], ['02-CT/HU', '02 ct hu', '02CT/HU']],
  ['2015 2020', [], [], ['2015-2020', '2015 - 2020', '2015–2020']],
  ['420757000', [], [], ['420.757.000', '420 757 000', '420757000']],
  ['260 m2', [], [], ['260m2', '260 m²', '260 M2']],
  ['', [], [], ['', ' ', '""', '-', '?!']],
];

describe.each(queries)('%s', (words, phrases, excluded, all) => {
  test.each(all)('%j', (typed) => {
    const query = readQuery(typed);
    expect(query.words.join(' ')).toBe(words);
    expect(query.phrases.map((phrase) => phrase.join(' '))).toEqual(phrases);
    expect(query.excluded.map((phrase) => phrase.join(' '))).toEqual(excluded);
  });
});

test.each([
  ['hộ ngh', true],
  ['hộ nghèo ', false],
  ['"hộ nghèo"', false],
  ['', false],
])('%j goes on: %s', (typed, open) => {
  expect(readQuery(typed).open).toBe(open);
});

/** The year that narrows, the other words, and how readers write it. */
const years: [year: number | undefined, others: string, typed: string[]][] = [
  [
    2015,
    'hộ nghèo an khê',
    ['hộ nghèo an khê 2015', 'hộ nghèo an khê năm 2015', 'hộ nghèo 2015 an khê', 'Hộ nghèo An Khê, 2015?'],
  ],
  [2013, 'thu nhap kbang', ['thu nhap kbang nam 2013']],
  [2015, 'hộ nghèo', ['năm 2015 hộ nghèo']],
  // It may count something, be one of two, part of a date or a larger number, or all there is.
  [undefined, '2000 hộ', ['2000 hộ']],
  [undefined, 'kế hoạch 2015 2020', ['kế hoạch 2015-2020', 'kế hoạch 2015 2020']],
  [undefined, '13 3 2018', ['13-3-2018', '13/3/2018']],
  [undefined, 'mía 2014 ha', ['mía 2.014 ha']],
  [undefined, 'năm 2015', ['năm 2015']],
  [undefined, '2015', ['2015']],
  [undefined, 'hộ nghèo 2015', ['"hộ nghèo 2015"']],
  [undefined, 'hộ nghèo', ['hộ nghèo -2015']],
];

describe.each(years)('%s: %s', (year, others, all) => {
  test.each(all)('%j', (typed) => {
    const query = readQuery(typed);
    expect(query.year).toBe(year);
    expect(withoutYear(query).words.join(' ')).toBe(others);
  });
});

/** Words that belong together. */
test.each([
  ['731 ngày công', ['731 ngày']],
  ['kbang 901,9 triệu đồng', ['901 9 triệu']],
  ['154,4', ['154 4']],
  ['421/QĐ-UBND', ['421 qđ ubnd']],
  ['chỉ thị 02-CT/HU và 04-ct/hu', ['02 ct hu', '04 ct hu']],
  ['nghị quyết 15/2023/NQ-HĐND', ['15 2023 nq hđnd']],
  ['kbang 12', []],
  ['hộ nghèo an khê 2015', []],
])('in “%s”: %j', (typed, rows) => {
  expect(readQuery(typed).rows.map(({ words }) => words.join(' '))).toEqual(rows);
});

test.each([
  [['420', '757'], ['420757']],
  [
    ['hộ', '1', '200', '000'],
    ['hộ', '1200000'],
  ],
  [['02', '150'], undefined],
  [['27', '28'], undefined],
  [['hộ'], undefined],
])('%j may be %j', (words, joined) => {
  expect(joinNumbers(words)).toEqual(joined);
});

test.each(['hộ', 'ngheo', '2022', 'khuỷu'])('%s can be looked for as it is', (word) => {
  expect(isPlain(word)).toBe(true);
});

test.each(['hooj', 'ho65', 'kbang', 'hongheo', 'nghfeo'])('%s may be keys, or a name', (word) => {
  expect(isPlain(word)).toBe(false);
});

/** What is typed, what is left out of it, and what is looked for, with its year and its rows. */
test.each([
  ['hộ nghèo kbang 2026', ['2026'], { words: 'hộ nghèo kbang', year: undefined, rows: [] }],
  ['731 ngày công kbang 2015', ['ngày'], { words: '731 công kbang 2015', year: 2015, rows: [] }],
  ['"dân vận khéo" kbang', ['khéo', 'kbang'], { words: 'dân vận khéo', year: undefined, rows: [] }],
])('“%s” without %j', (typed, left, expected) => {
  const { words, year, rows } = withoutWords(readQuery(typed), left);
  expect({ words: words.join(' '), year, rows: rows.map((row) => row.words.join(' ')) }).toEqual(expected);
});
