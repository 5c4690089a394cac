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

/** Shades of a month's number of reports. */
export const shades = 5;

/**
 * Bounds of the shades: each reaches as many times further than the one before, so that a month of 346 is not that of 62
 * and months of 2 and 5 still differ. Few different numbers need fewer shades.
 *
 * @param counts Of all months, those without reports too.
 */
export function monthSteps(counts: readonly number[]): { from: number; to: number }[] {
  const held = [...new Set(counts)].filter((count) => count > 0).toSorted((a, b) => a - b);
  const [least, most] = [held[0], held.at(-1)];
  if (least === undefined || most === undefined) return [];
  const wanted = Math.min(shades, held.length);
  const bounds = Array.from({ length: wanted }, (_, index) =>
    index === wanted - 1 ? most : Math.round(least * (most / least) ** ((index + 1) / wanted)),
  );
  const ends = [...new Set(bounds)];
  return ends.map((to, index) => ({ from: index === 0 ? least : (ends[index - 1] ?? 0) + 1, to }));
}
