/** A stretch of months whose records make one shard. */
export interface Period {
  /** `2018-2021`, `2022`, `2025.4-6`. */
  name: string;
  /** Its first and last month: `2025-04`, `2025-06`. */
  from: string;
  to: string;
  years: number[];
}

/**
 * Divides time into shards: small years together with their neighbours, a large one into halves, quarters or months.
 *
 * A shard costs a reader some kilobytes for each word of a query, however little it holds, and the archive the whole
 * shard again for one article added. Years are put together from the oldest on, so that a new article changes the last.
 *
 * @param counts Records of each month, `2025-04` → 120.
 * @param most Records that a shard should hold at most; some five seconds’ work to index.
 */
export function dividePeriods(counts: ReadonlyMap<string, number>, most = 1500): Period[] {
  const months = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const periods: (Period & { count: number; whole: boolean })[] = [];
  for (const [year, ofYear] of Map.groupBy(months, ([month]) => Number(month.slice(0, 4)))) {
    const count = sum(ofYear);
    const last = periods.at(-1);
    if (count > most) {
      const parts = divideYear(year, ofYear, most);
      periods.push(...parts.map((part) => ({ ...part, years: [year], count: most, whole: false })));
    } else if (last?.whole && last.count + count <= most) {
      last.years.push(year);
      last.name = `${last.years[0]}-${year}`;
      last.to = `${year}-12`;
      last.count += count;
    } else {
      periods.push({ name: `${year}`, from: `${year}-01`, to: `${year}-12`, years: [year], count, whole: true });
    }
  }
  return periods.map(({ name, from, to, years }) => ({ name, from, to, years }));
}

/** Whether a day, `2025-04-30`, lies in a period. */
export function isWithin({ from, to }: Period, date: string): boolean {
  const month = date.slice(0, 7);
  return from <= month && month <= to;
}

/** Records of each month, for things with a day each and so many records. */
export function countByMonth<Dated extends { date: string }>(
  things: Iterable<Dated>,
  records: (thing: Dated) => number = () => 1,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) {
    const month = thing.date.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + records(thing));
  }
  return counts;
}

/** The fewest equal parts that are small enough; those without records are left out. */
function divideYear(year: number, months: [string, number][], most: number) {
  const divisions = [6, 4, 3, 2, 1].map((length) =>
    Array.from({ length: 12 / length }, (_, part) => {
      const [first, last] = [part * length + 1, (part + 1) * length];
      const period = { from: `${year}-${pad(first)}`, to: `${year}-${pad(last)}` };
      const name = first === last ? `${year}.${first}` : `${year}.${first}-${last}`;
      return { ...period, name, count: sum(months.filter(([month]) => month >= period.from && month <= period.to)) };
    }).filter(({ count }) => count > 0),
  );
  return divisions.find((parts) => parts.every(({ count }) => count <= most)) ?? divisions.at(-1) ?? [];
}

function sum(months: readonly [string, number][]): number {
  return months.reduce((total, [, count]) => total + count, 0);
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
