import { expect, test } from 'vitest';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import type { SeriesPoint } from '../../src/dataset/series/points.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Archive } from '../../src/site/pages.ts';
import { showChart } from '../../src/site/seriesPage.ts';
import { archiveOf } from './archives.ts';

const { registers } = readRegisters('content');
const archive: Archive = {
  manifest: archiveOf([]),
  registers,
  gazetteer: buildGazetteer(registers.localities),
  pages: [],
};

const point = (year: number, fields: Partial<SeriesPoint> = {}): SeriesPoint & { value: number } => ({
  article: `${year}/bai`,
  date: `${year}-11-02`,
  figure: 'so',
  words: '1',
  kind: 'count',
  unit: 'hộ',
  place: ['an-khe'],
  period: String(year),
  ...fields,
  value: fields.value ?? 1,
});

const lineOf = (years: number[], breaks: string[] = []) => ({
  kind: 'line' as const,
  unit: 'hộ',
  line: {
    place: ['an-khe'],
    unit: 'hộ',
    segments: [
      { points: years.map((year) => point(year)) },
      ...breaks.map((date) => ({ points: [], after: { date, what: 'Đổi địa giới' } })),
    ],
  },
});

test('a line is named by its place, in its unit, each value leading to its sentence', () => {
  expect(showChart(lineOf([2020, 2021, 2022]), 'Hộ nghèo', archive)).toMatchObject({
    kind: 'line',
    title: 'Thị xã An Khê',
    sub: 'đơn vị: hộ',
    points: [{ date: '2020-12-31', period: 'năm 2020', printed: '1', href: '/bai/2020/bai/#so' }, {}, {}],
  });
});

test('of a very long line the newest hundred values are drawn, and breaks among them only', () => {
  const years = Array.from({ length: 150 }, (_, index) => 1900 + index);
  const chart = showChart(lineOf(years, ['1910-01-01', '2000-01-01']), 'Hộ nghèo', archive);
  expect(chart).toMatchObject({ sub: 'đơn vị: hộ, 100 kỳ mới nhất', breaks: [{ date: '2000-01-01' }] });
  expect(chart.kind === 'line' && chart.points.map(({ date }) => date.slice(0, 4))).toEqual(
    years.slice(50).map(String),
  );
});

test.each<[fields: Partial<SeriesPoint>, printed: string]>([
  [{ value: 359 }, '359'],
  [{ value: 359, qualifier: 'chỉ còn' }, '359'],
  [{ value: 1204, qualifier: 'hơn' }, 'hơn 1.204'],
  [{ value: 2.04, kind: 'percent' }, '2,04%'],
  [{ value: 27, of: 28, kind: 'ratio' }, '27/28'],
  [{ value: 154.4e6, kind: 'money', words: '154,4 triệu đồng', qualifier: 'hơn' }, 'hơn 154,4 triệu đồng'],
])('%o is printed as %s', (fields, printed) => {
  const chart = showChart({ kind: 'one', point: point(2022, fields) }, 'Hộ nghèo', archive);
  expect(chart.kind === 'one' && chart.point.printed).toBe(printed);
});
