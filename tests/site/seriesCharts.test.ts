import { describe, expect, test } from 'vitest';
import type { SeriesPoint } from '../../src/dataset/series/points.ts';
import type { SeriesLine } from '../../src/dataset/series/series.ts';
import { chartSeries, joinedPoints, pointsOfLine, yearsOfLine, type ValuedPoint } from '../../src/site/seriesCharts.ts';

/** A value of a place at the end of a year; `undefined` is a range. */
function point(place: string, year: number, value: number | undefined): SeriesPoint {
  return {
    article: `${year}/${place}`,
    date: `${year}-11-02`,
    figure: 'so',
    words: String(value),
    ...(value !== undefined && { value }),
    kind: 'count',
    unit: 'hộ',
    place: [place],
    period: `../${year}-11-02`,
  };
}

function line(
  place: string,
  values: [year: number, value: number | undefined][],
  fields: Partial<SeriesLine> = {},
): SeriesLine {
  const points = values.map(([year, value]) => point(place, year, value));
  return { place: [place], unit: 'hộ', segments: [{ points }], ...fields };
}

/** Each chart as “kind: values”. */
const charts = (lines: SeriesLine[]): string[] =>
  chartSeries({ lines }).map((chart) => {
    const points =
      chart.kind === 'line' || chart.kind === 'years'
        ? chart.line.segments.flatMap((segment) => segment.points)
        : chart.kind === 'one'
          ? [chart.point]
          : chart.points;
    return `${chart.kind}: ${points.map(({ place, value }) => `${place} ${value}`).join(', ')}`;
  });

describe('a series of', () => {
  test.each<[what: string, lines: SeriesLine[], drawn: string[]]>([
    ['one value is a large number', [line('an-khe', [[2022, 359]])], ['one: an-khe 359']],
    [
      'two places stands side by side, the earlier first',
      [line('an-khe', [[2022, 10]]), line('kbang', [[2018, 19]])],
      ['pair: kbang 19, an-khe 10'],
    ],
    [
      'two values of one place makes no line',
      [
        line('an-khe', [
          [2021, 512],
          [2022, 359],
        ]),
      ],
      ['bars: an-khe 512, an-khe 359'],
    ],
    [
      'three values of one place is a line',
      [
        line('an-khe', [
          [2020, 640],
          [2021, 512],
          [2022, 359],
        ]),
      ],
      ['line: an-khe 640, an-khe 512, an-khe 359'],
    ],
    [
      'three places is bars, not a line and not a sum',
      [line('an-khe', [[2022, 1]]), line('kbang', [[2022, 2]]), line('dak-po', [[2022, 3]])],
      ['bars: an-khe 1, kbang 2, dak-po 3'],
    ],
    [
      'two scopes keeps them apart',
      [line('an-khe', [[2022, 359]]), line('an-khe', [[2022, 40]], { scope: 'nông thôn' })],
      ['one: an-khe 359', 'one: an-khe 40'],
    ],
    [
      'two units keeps them apart',
      [line('an-khe', [[2022, 5]]), line('kbang', [[2022, 90]], { unit: 'người' })],
      ['one: an-khe 5', 'one: kbang 90'],
    ],
    ['a range has no drawing', [line('an-khe', [[2022, undefined]])], []],
    [
      'a line and another place shows both',
      [
        line('an-khe', [
          [2020, 3],
          [2021, 2],
          [2022, 1],
        ]),
        line('kbang', [[2018, 9]]),
      ],
      ['line: an-khe 3, an-khe 2, an-khe 1', 'one: kbang 9'],
    ],
  ])('%s', (_, lines, drawn) => {
    expect(charts(lines)).toEqual(drawn);
  });

  test('hundreds of places draws twelve, the newest', () => {
    const lines = Array.from({ length: 300 }, (_, index) => line(`xa-${index}`, [[2000 + (index % 20), index]]));
    const [chart] = chartSeries({ lines });
    expect(chart).toMatchObject({ kind: 'bars', left: 288 });
    expect(chart?.kind === 'bars' && chart.points.every(({ date }) => date.startsWith('2019'))).toBe(true);
  });
});

/** Values of An Khê, each with its period. */
const stated = (...values: [period: string, value: number][]): ValuedPoint[] =>
  values.map(([period, value]) => ({ ...point('an-khe', 2022, value), period, value }));

describe('more than thirty values of a place', () => {
  const many = line(
    'an-khe',
    Array.from({ length: 31 }, (_, index) => [2020 + (index % 3), 100 + index]),
  );

  test('are drawn year by year, and thirty as a line', () => {
    expect(chartSeries({ lines: [many] }).map(({ kind }) => kind)).toEqual(['years']);
    const fewer = { ...many, segments: [{ points: pointsOfLine(many).slice(1) }] };
    expect(chartSeries({ lines: [fewer] }).map(({ kind }) => kind)).toEqual(['line']);
  });

  test('say of each year how many there are, and the lowest, the middle and the highest that reports state', () => {
    expect(
      yearsOfLine(many).map(({ year, count, low, middle, high }) => [year, count, low.value, middle.value, high.value]),
    ).toEqual([
      ['2020', 11, 100, 115, 130],
      ['2021', 10, 101, 113, 128],
      ['2022', 10, 102, 114, 129],
    ]);
  });
});

test.each<[what: string, points: ValuedPoint[], joined: boolean[]]>([
  ['joins years that have one value each', stated(['2020', 3], ['2021', 2], ['2022', 1]), [false, true, true]],
  ['joins no year to a day', stated(['2020', 3], ['../2021-05-02', 2], ['../2022-05-02', 1]), [false, false, true]],
  [
    'joins nothing to values that contradict one another',
    stated(['2020', 4.6], ['2020', 68.4], ['2021', 5], ['2022', 6]),
    [false, false, false, true],
  ],
  ['takes a value that two reports repeat for one', stated(['2020', 5], ['2020', 5], ['2021', 6]), [false, true, true]],
])('a line %s', (_, points, joined) => {
  expect(joinedPoints(points)).toEqual(joined);
});
