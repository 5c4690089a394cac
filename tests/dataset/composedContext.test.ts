import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composedRecords } from './goldReports.ts';

/** Day of each passage, as its text allows. */
const dates: Record<string, string> = {
  ...{
    c01: '2021-07-08',
    c02: '2020-02-14',
    c03: '2019-07-07',
    c04: '2021-01-10',
    c05: '2021-12-20',
    c06: '2022-09-25',
  },
  ...{
    c07: '2023-10-05',
    c08: '2023-12-10',
    c09: '2024-09-05',
    c10: '2023-07-09',
    c11: '2020-08-10',
    c12: '2018-09-22',
  },
  ...{ c13: '2019-05-05', c14: '2020-11-01', c15: '2019-05-10', c16: '2019-10-15' },
};

const expected = readFileSync(new URL('composedContext.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** What is still wrong, of 197 figures; a change of rule shows here. */
const misses = [
  'c04 | 210 suất | Huyện | 2021-01-08/2021-01-09',
  'c04 | 600.000 đồng | Huyện | 2021-01-08/2021-01-09',
  'c04 | 01 thùng | Huyện | 2021-01-08/2021-01-09',
  'c04 | 15kg | Huyện | 2021-01-08/2021-01-09',
  'c09 | 85-95% | – | ../2024-09-05',
  'c09 | 35% | – | ../2024-09-05',
  'c16 | một nửa | – | 2017-10-15/2019-10-15',
  'c16 | 1/3 | – | 2017-10-15/2019-10-15',
];

test('places and periods of the composed passages', () => {
  const found = composedRecords((id) => ({ locality: [], date: dates[id] ?? '' })).flatMap(({ id, record }) =>
    record.figures.map(({ text, place, placeUnclear, period }) => {
      const where = place?.join('+') ?? placeUnclear?.map(({ words }) => words).join('+') ?? '–';
      return [id, text, where, period].join(' | ');
    }),
  );
  expect(found).toHaveLength(197);
  expect(found.filter((line, at) => line !== expected[at])).toEqual(misses);
});
