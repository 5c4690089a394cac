import type { MagnitudeCheck } from '../check.ts';
import type { SeriesPoint } from './points.ts';
import type { SeriesLine } from './series.ts';

/** A point must stand out this many times from the others: “triệu” printed for “tỷ” is 1000. */
const STRANGE = 100;

/** Points that are a power of ten away from the other points of their line; two others are needed to say so. */
export function checkMagnitudes(
  series: string,
  lines: readonly SeriesLine[],
): { article: string; check: MagnitudeCheck }[] {
  return lines.flatMap((line) => {
    const points = line.segments.flatMap((segment) => segment.points).filter(hasValue);
    const sorted = points.map(({ value }) => value).toSorted((a, b) => a - b);
    return points.flatMap((point) => {
      const usual = medianWithout(sorted, point.value);
      if (usual === undefined || !isStrange(point.value / usual)) return [];
      const factor = Number(`1e${Math.round(Math.log10(point.value / usual))}`);
      const check: MagnitudeCheck = {
        kind: 'magnitude',
        verdict: 'off',
        figures: [point.figure],
        series,
        value: point.value,
        usual,
        factor,
      };
      return [{ article: point.article, check }];
    });
  });
}

function hasValue(point: SeriesPoint): point is SeriesPoint & { value: number } {
  return point.value !== undefined && point.value > 0;
}

function isStrange(ratio: number): boolean {
  return ratio >= STRANGE || ratio <= 1 / STRANGE;
}

/** Median of the values without one `value`; of an even number the lower middle one. */
function medianWithout(sorted: readonly number[], value: number): number | undefined {
  const rest = sorted.length - 1;
  if (rest < 2) return undefined;
  const at = sorted.indexOf(value);
  const middle = Math.floor((rest - 1) / 2);
  return sorted[middle < at ? middle : middle + 1];
}
