import { yearOfPoint } from '../dataset/series/pointYears.ts';
import { periodEnd } from '../dataset/series/periodEnd.ts';
import type { SeriesPoint } from '../dataset/series/points.ts';
import type { Series, SeriesLine } from '../dataset/series/series.ts';

/** A point that can be drawn; a range (“5 đến 10 triệu đồng”) stands in the table only. */
export type ValuedPoint = SeriesPoint & { value: number };

/** Points of one scope and unit, and how they are shown. */
export type SeriesChart = { scope?: string; unit?: string } & (
  | { kind: 'one'; point: ValuedPoint }
  | { kind: 'pair'; points: [ValuedPoint, ValuedPoint] }
  | { kind: 'bars'; points: ValuedPoint[]; left: number }
  | { kind: 'line'; line: SeriesLine }
  | { kind: 'years'; line: SeriesLine }
);

/**
 * The rule for drawing a series, for each scope and unit of it: one value is a large number; two places stand side by
 * side; three or more values of one place are a line, which its segments break where boundaries changed, and so many that
 * they would run into each other are drawn year by year. What is left stands as bars: values of several places, or two of one, which make no line. Places are never added up.
 */
export function chartSeries({ lines }: Pick<Series, 'lines'>): SeriesChart[] {
  const groups = new Map<string, SeriesLine[]>();
  for (const line of lines) {
    const key = `${line.scope ?? ''}\n${line.unit ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap(chartGroup);
}

/** Its points that have a value, in the order of their periods. */
export function pointsOfLine({ segments }: SeriesLine): ValuedPoint[] {
  return segments.flatMap(({ points }) => points).filter((point): point is ValuedPoint => point.value !== undefined);
}

/** The values of one year: how many, and which of them is the lowest, the one in the middle, the highest. */
export interface YearOfLine {
  year: string;
  count: number;
  low: ValuedPoint;
  /** Of an even number the lower of the two, so that it is a value that a report states. */
  middle: ValuedPoint;
  high: ValuedPoint;
}

/** The years in which the periods of a line's points end, earliest first; years without points are left out. */
export function yearsOfLine(line: SeriesLine): YearOfLine[] {
  const years = Map.groupBy(pointsOfLine(line), yearOfPoint);
  return [...years].flatMap(([year, points]) => {
    const sorted = points.toSorted((a, b) => a.value - b.value);
    const [low, middle, high] = [sorted[0], sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)];
    return low && middle && high ? [{ year, count: points.length, low, middle, high }] : [];
  });
}

/**
 * Which points a line leads to from the point before: both are about the same kind of period, and each is the only value
 * that reports state for its own. Years and days are not joined, and of contradicting values none.
 *
 * @param points In the order of their periods.
 */
export function joinedPoints(points: readonly ValuedPoint[]): boolean[] {
  const values = new Map<string, Set<number>>();
  for (const { period, value } of points) {
    const end = periodEnd(period);
    values.set(end, (values.get(end) ?? new Set()).add(value));
  }
  const alone = ({ period }: ValuedPoint): boolean => values.get(periodEnd(period))?.size === 1;
  return points.map((point, index) => {
    const before = points[index - 1];
    return before !== undefined && alone(before) && alone(point) && kindOf(before.period) === kindOf(point.period);
  });
}

/** `2017` → `9999`, `../2022-11-02` → `../9999-99-99`: what a period is, whenever it is. */
const kindOf = (period: string): string => period.replaceAll(/\d/gu, '9');

/** Fewer points make no line. */
const fewestOfLine = 3;
/** More points of a place run into each other. */
const mostOfLine = 30;
/** More bars are a list, and the table below is that list. */
const mostBars = 12;

function chartGroup(lines: readonly SeriesLine[]): SeriesChart[] {
  const about = {
    ...(lines[0]?.scope !== undefined && { scope: lines[0].scope }),
    ...(lines[0]?.unit !== undefined && { unit: lines[0].unit }),
  };
  const long = lines.filter((line) => pointsOfLine(line).length >= fewestOfLine);
  const rest = lines.filter((line) => !long.includes(line)).map(pointsOfLine);
  const drawn = long
    .toSorted((a, b) => pointsOfLine(b).length - pointsOfLine(a).length)
    .map((line): SeriesChart => ({
      ...about,
      kind: pointsOfLine(line).length > mostOfLine ? 'years' : 'line',
      line,
    }));
  const few = rest.flat();
  const [one, two] = few;
  if (!one) return drawn;
  if (!two) return [...drawn, { ...about, kind: 'one', point: one }];
  if (few.length === 2 && one.place.join() !== two.place.join()) {
    const points: [ValuedPoint, ValuedPoint] = periodEnd(two.period) < periodEnd(one.period) ? [two, one] : [one, two];
    return [...drawn, { ...about, kind: 'pair', points }];
  }
  const newest = few.toSorted((a, b) => (a.date > b.date ? -1 : Number(a.date < b.date))).slice(0, mostBars);
  const shown = few.filter((point) => newest.includes(point));
  return [...drawn, { ...about, kind: 'bars', points: shown, left: few.length - shown.length }];
}
