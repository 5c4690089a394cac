import type { YearCount } from './holdings.ts';

/** Years as rows of twelve months, newest first; a month without reports has no page. */
export function yearGrid(years: readonly YearCount[]) {
  return years
    .map(({ year, articles, months }) => ({
      year: Number(year),
      href: `/nam/${year}/`,
      total: articles,
      months: Array.from({ length: 12 }, (_, index) => {
        const month = String(index + 1).padStart(2, '0');
        const count = months.find((each) => each.month === month)?.articles ?? 0;
        return count > 0 ? { count, href: `/nam/${year}/${month}/` } : { count };
      }),
    }))
    .toReversed();
}
