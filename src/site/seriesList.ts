import type { SeriesCard } from '../dataset/manifest.ts';
import { slug } from '../dataset/slug.ts';
import { indicatorGroups } from '../vocabulary/indicators.ts';
import { formatNumber } from './numbers.ts';

/** Series under the headings of their indicators; those that only reports' own words make come last. */
export function seriesGroups(all: readonly SeriesCard[]) {
  return indicatorGroups.flatMap((title) => {
    const series = all.filter(({ group = 'Khác' }) => group === title);
    if (series.length === 0) return [];
    const rows = series.map(({ id, name, points, places }) => ({
      name,
      href: `/so-lieu/chi-so/${id}/`,
      counts: `${formatNumber(points)} giá trị, ${formatNumber(places)} nơi`,
    }));
    return [{ id: slug(title), title, series: rows }];
  });
}
