import type { SeriesCard } from '../dataset/manifest.ts';
import { slug } from '../dataset/slug.ts';
import { indicatorGroups } from '../vocabulary/indicators.ts';
import { formatNumber } from './numbers.ts';
import { seriesPath } from './plan.ts';

/** Series under the headings of their indicators; those that only reports' own words make come last. */
export function seriesGroups(all: readonly SeriesCard[]) {
  return indicatorGroups.flatMap((title) => {
    const series = all.filter(({ group = 'Khác' }) => group === title);
    if (series.length === 0) return [];
    return [{ id: slug(title), title, series: series.map(seriesRow) }];
  });
}

/** A series in a list. */
export function seriesRow({ id, name, points, places }: Pick<SeriesCard, 'id' | 'name' | 'points' | 'places'>) {
  return {
    name,
    href: seriesPath(id),
    counts: `${formatNumber(points)} giá trị, ${formatNumber(places)} nơi`,
  };
}
