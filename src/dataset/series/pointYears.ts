import { compare } from '../../vietnamese/compare.ts';
import { periodEnd } from './periodEnd.ts';
import type { SeriesPoint } from './points.ts';
import type { Series } from './series.ts';

/**
 * The points of a series by the year in which their periods end, earliest year first; of a year in the order of
 * reports.
 */
export function pointsByYear({ lines }: Pick<Series, 'lines'>): Map<string, SeriesPoint[]> {
  const all = lines
    .flatMap(({ segments }) => segments.flatMap(({ points }) => points))
    .map((point) => ({ point, year: yearOfPoint(point) }))
    .toSorted((a, b) => compare(a.year, b.year) || byReport(a.point, b.point));
  const years = new Map<string, SeriesPoint[]>();
  for (const { point, year } of all) {
    const known = years.get(year);
    if (known) known.push(point);
    else years.set(year, [point]);
  }
  return years;
}

/** The year in which the period of a point ends. */
export const yearOfPoint = ({ period }: Pick<SeriesPoint, 'period'>): string => periodEnd(period).slice(0, 4);

/** By the day of the report, then as figures stand in the archive. */
export function byReport(a: SeriesPoint, b: SeriesPoint): number {
  return compare(a.date, b.date) || compare(a.article, b.article) || compare(a.figure, b.figure);
}
