import { describe, expect, test } from 'vitest';
import { isPlain, joinNumbers, readQuery } from '../../src/search/query.ts';

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
