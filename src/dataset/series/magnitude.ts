import type { MagnitudeCheck } from '../check.ts';
import type { SeriesPoint } from './points.ts';
import type { SeriesLine } from './series.ts';

/** A point must stand out this many times from the others: “triệu” printed for “tỷ” is 1000. */
const STRANGE = 100;

/**
 * Points that are a power of ten away from the other points of their line.
 *
 * Said only of a smallest or largest value, against two others at least that agree among themselves: of two values far
 * apart nobody can tell which is wrong.
 */
export function checkMagnitudes(
  series: string,
  lines: readonly SeriesLine[],
): { article: string; check: MagnitudeCheck }[] {
  return lines.flatMap((line) => {
    const points = line.segments.flatMap((segment) => segment.points).filter(hasValue);
    const sorted = points.toSorted((a, b) => a.value - b.value);
    return [checkEnd(series, sorted), checkEnd(series, sorted.toReversed())].flat();
  });
}

type ValuedPoint = SeriesPoint & { value: number };

/** Checks the first of the points, which are sorted either way. */
function checkEnd(series: string, sorted: readonly ValuedPoint[]): { article: string; check: MagnitudeCheck }[] {
  const [end, ...others] = sorted;
  const usual = others[Math.floor((others.length - 1) / 2)]?.value;
  const [near, far] = [others[0]?.value, others.at(-1)?.value];
  if (!end || usual === undefined || near === undefined || far === undefined || others.length < 2) return [];
  if (apart(near, far) >= STRANGE || apart(end.value, near) < STRANGE) return [];
  const { article, figure, value } = end;
  const factor = Number(`1e${Math.round(Math.log10(value / usual))}`);
  return [{ article, check: { kind: 'magnitude', verdict: 'off', figures: [figure], series, value, usual, factor } }];
}

/** How many times the larger is the smaller. */
function apart(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}

function hasValue(point: SeriesPoint): point is ValuedPoint {
  return point.value !== undefined && point.value > 0;
}
