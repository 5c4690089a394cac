import type { FigureFacets } from '../figureFacets.ts';
import { fields, type Choice, type Field } from './choice.ts';
import type { FigurePart, PartIndex, PartSummary } from './entry.ts';
import { letsThrough } from './match.ts';

/** How many figures there are of each of a part's facets, in the reports of each year. */
export type PartCounts = Map<string, Map<string, number>>;

export function countPart({ facets, reports }: FigurePart): PartCounts {
  const years: PartCounts = new Map();
  const keys = facets.map((each) => JSON.stringify(each));
  for (const { date, figures } of reports) {
    const year = date.slice(0, 4);
    const counts = years.get(year) ?? new Map<string, number>();
    years.set(year, counts);
    for (const row of figures) {
      const key = keys[row[3]] ?? '';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return years;
}

/**
 * @param parts Newest first.
 * @param name Of the series that they hold.
 */
export function buildPartIndex(
  parts: readonly { about: Omit<PartSummary, 'counts'>; counts: PartCounts }[],
  name?: string,
): PartIndex {
  const keys = new Map<string, number>();
  const summaries = parts.map(({ about, counts }): PartSummary => {
    const years = [...counts].map(([year, ofYear]) => [year, [...ofYear].toSorted(byKey).map(count)] as const);
    return { ...about, counts: Object.fromEntries(years) };
  });
  const facets = [...keys.keys()].map((key): FigureFacets => JSON.parse(key));
  return { ...(name !== undefined && { name }), facets, parts: summaries };

  function count([key, figures]: [string, number]): [number, number] {
    const index = keys.get(key) ?? keys.size;
    keys.set(key, index);
    return [index, figures];
  }
}

const byKey = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : 1);

/** How many figures of a part the facets of a choice let through; typed words may leave fewer. */
export function countIn(index: PartIndex, part: PartSummary, choice: Choice): number {
  return countsOf(index, part).reduce(
    (sum, { facets, year, count }) => (letsThrough(choice, facets, year) ? sum + count : sum),
    0,
  );
}

/** What each thing to tick would find beside what is chosen in the other fields. */
export function countChoices(index: PartIndex, choice: Choice): Record<Field, Record<string, number>> {
  const found: Record<Field, Record<string, number>> = { nhom: {}, noi: {}, nam: {}, loai: {}, kt: {} };
  for (const { facets, year, count } of index.parts.flatMap((part) => countsOf(index, part))) {
    const ids = { nhom: [facets.group], noi: facets.place, nam: [year], loai: [facets.kind], kt: facets.check };
    for (const field of fields) {
      if (!letsThrough(choice, facets, year, field)) continue;
      for (const id of ids[field]) found[field][id] = (found[field][id] ?? 0) + count;
    }
  }
  return found;
}

function countsOf({ facets }: PartIndex, { counts }: PartSummary) {
  return Object.entries(counts).flatMap(([year, ofYear]) =>
    ofYear.flatMap(([index, count]) => {
      const own = facets[index];
      return own ? [{ facets: own, year, count }] : [];
    }),
  );
}
