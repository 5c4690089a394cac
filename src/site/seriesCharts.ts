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
);

/**
 * The rule for drawing a series, for each scope and unit of it: one value is a large number; two places stand side by
 * side; three or more values of one place are a line, which its segments break where boundaries changed. What is left
 * stands as bars: values of several places, or two of one, which make no line. Places are never added up.
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

/** Fewer points make no line. */
const fewestOfLine = 3;
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
    .map((line): SeriesChart => ({ ...about, kind: 'line', line }));
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
