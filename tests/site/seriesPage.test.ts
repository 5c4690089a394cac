import { expect, test } from 'vitest';
import type { SeriesPoint } from '../../src/dataset/series/points.ts';
import { showChart } from '../../src/site/seriesPage.ts';
import { emptyArchive } from './archives.ts';

const archive = emptyArchive();

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

test('a line draws every value of a period, and says that it joins none of those that differ', () => {
  const chart = showChart(lineOf([2020, 2021, 2022]), 'Hộ nghèo', archive);
  expect(chart).toMatchObject({ sub: 'đơn vị: hộ', points: [{ apart: true }, { period: 'năm 2021' }, {}] });
  const line = { ...lineOf([]).line, segments: [{ points: [point(2020), point(2020, { value: 9 }), point(2021)] }] };
  expect(showChart({ kind: 'line', unit: 'hộ', line }, 'Hộ nghèo', archive)).toMatchObject({
    sub: 'đơn vị: hộ, kỳ có nhiều giá trị khác nhau thì không nối',
    points: [{ value: 1 }, { value: 9, apart: true }, { value: 1, apart: true }],
  });
});

test('many values are drawn by years, each leading to its page, and their number is said', () => {
  const years = Array.from({ length: 40 }, (_, index) => 2000 + (index % 20)).toSorted();
  const { line } = lineOf(years, ['2010-01-01']);
  const chart = showChart({ kind: 'years', unit: 'hộ', line }, 'Hộ nghèo', archive, (year) => `/${year}/`);
  expect(chart).toMatchObject({
    kind: 'years',
    title: 'Thị xã An Khê',
    sub: 'đơn vị: hộ, 40 giá trị theo năm kết thúc kỳ',
    breaks: [{ date: '2010-01-01', text: 'Đổi địa giới' }],
  });
  expect(chart.kind === 'years' && chart.years.length).toBe(20);
  expect(chart.kind === 'years' && chart.years[0]).toMatchObject({
    year: 2000,
    href: '/2000/',
    count: 2,
    low: { printed: '1', href: '/bai/2000/bai/#so' },
  });
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
