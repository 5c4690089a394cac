import { expect, test } from 'vitest';
import { formatCsv } from '../../src/dataset/formats/csv.ts';
import { pointsByYear } from '../../src/dataset/series/pointYears.ts';
import type { SeriesPoint } from '../../src/dataset/series/points.ts';
import { pointRows, pointTable } from '../../src/dataset/tables/pointTable.ts';
import { figureTable } from '../../src/dataset/tables/figureTable.ts';
import { registers } from './goldReports.ts';

const point = (article: string, period: string, place = 'an-khe'): SeriesPoint => ({
  article,
  date: `${article.slice(0, 4)}-11-02`,
  figure: 'so-359-ho',
  words: '359 hộ',
  value: 359,
  unit: 'hộ',
  kind: 'count',
  place: [place],
  period,
});

const series = {
  lines: [
    { place: ['an-khe'], segments: [{ points: [point('2022/b', '2021'), point('2022/a', '../2022-11-02')] }] },
    { place: ['kbang'], segments: [{ points: [point('2021/c', '2021', 'kbang')] }] },
  ],
};

test('values stand in the year in which their period ends, in the order of their reports', () => {
  expect([...pointsByYear(series)].map(([year, points]) => [year, ...points.map(({ article }) => article)])).toEqual([
    ['2021', '2021/c', '2022/b'],
    ['2022', '2022/a'],
  ]);
});

test('a series is a file with columns of the table of figures', () => {
  const names = pointTable.columns.map(({ name }) => name);
  expect(names).toHaveLength(18);
  expect(figureTable.columns.map(({ name }) => name).filter((name) => names.includes(name))).toEqual(names);
  const context = {
    ...registers,
    registers: { programmes: new Map(), authors: new Map(), documents: new Map(), localities: new Map() },
    address: (path: string) => `https://soluu.example${path}`,
    namePlaces: () => 'Thị xã An Khê',
    describe: () => ({ equation: '', text: '' }),
  };
  const [, line] = [...formatCsv(pointTable, pointRows([point('2022/a', '../2022-11-02')], context))];
  expect(line).toBe(
    '2022/a#so-359-ho,2022/a,https://soluu.example/bai/2022/a/#so-359-ho,2022-11-02,359 hộ,,359,,,,hộ,count,,an-khe,Thị xã An Khê,../2022-11-02,,2022-11-02\r\n',
  );
});
