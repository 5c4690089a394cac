import type { Holding } from './holdings.ts';
import type { Archive } from './pages.ts';
import { districtsEnded } from './placeText.ts';

/** Years shown before the first report and after the last, so that the axis says more than its points. */
const margin = 3;
/** As many reports as can stand singly on the axis. */
const pointsShown = 8;

/**
 * Reports along the years; nothing while there are none.
 *
 * @param addressOf The page of a year's reports.
 */
export function timeAxis(
  { years, newest, articles }: Holding,
  archive: Archive,
  addressOf: (year: string) => string = (year) => `/nam/${year}/`,
) {
  const first = Number(years[0]?.year);
  const few = articles <= pointsShown;
  const lastReport = Number(years.at(-1)?.year);
  // Columns of years end with the last of them: an empty one behind it would be a year without reports.
  const last = few ? Math.max(lastReport, Number(archive.manifest.contentDate.slice(0, 4))) : lastReport;
  if (!Number.isFinite(first)) return undefined;
  const points = newest.toReversed().map(({ id, date, locality, figures }) => ({
    date,
    title: locality.map((each) => archive.registers.localities.get(each)?.name ?? each).join(', '),
    detail: `${figures} số liệu`,
    href: `/bai/${id}/`,
  }));
  // Columns say enough by themselves.
  const from = few ? first - margin : first;
  return {
    from,
    to: Math.max(last, from + 2 * margin),
    years: years.map(({ year, ...count }) => ({ year: Number(year), href: addressOf(year), ...count })),
    ...(few && { points }),
    ...(last >= Number(districtsEnded.slice(0, 4)) && {
      era: { from: districtsEnded, lines: ['Từ 1-7-2025', 'không còn cấp huyện'] },
    }),
  };
}
