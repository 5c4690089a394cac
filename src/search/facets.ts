import type { SearchRecord } from './records.ts';

/** Values that a record can be found by, by the name of the filter: `kind`, `year`, `place`, `programme`, `author`. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** Counts of records by filter and value. */
export type FacetCounts = Record<string, Record<string, number>>;

/** Values a result must have: any value of each filter named. */
export type Filters = Readonly<Record<string, readonly string[]>>;

export function facetsOf({ kind, date, places = [], programmes = [], authors = [] }: SearchRecord): Facets {
  return {
    kind: [kind],
    year: date === undefined ? [] : [date.slice(0, 4)],
    place: places,
    programme: programmes,
    author: authors,
  };
}

/**
 * The facets of a shard’s records as they are published, in one file that is loaded when somebody narrows or counts.
 * Pagefind’s own filters are five files a shard, and of figures ten times as large: a report has many with the same.
 */
export interface PublishedFacets {
  /** Names of filters with a value each. */
  values: [name: string, value: string][];
  /** Places of values that records have together. */
  sets: number[][];
  /** Of every record the place of its set, as records are numbered. */
  records: number[];
}

/** Gathers the facets of records in their order. */
export function gatherFacets(): { add(record: SearchRecord): void; published: PublishedFacets } {
  const published: PublishedFacets = { values: [], sets: [], records: [] };
  const places = new Map<string, number>();
  const placeOf = (written: string, add: () => number) => {
    const place = places.get(written) ?? add() - 1;
    places.set(written, place);
    return place;
  };
  return {
    published,
    add(record) {
      const set = Object.entries(facetsOf(record)).flatMap(([name, values]) =>
        values.map((value) => placeOf(`${name} ${value}`, () => published.values.push([name, value]))),
      );
      published.records.push(placeOf(set.join(), () => published.sets.push(set)));
    },
  };
}

/** The facets of every record, by its number. */
export function openFacets({ values, sets, records }: PublishedFacets): Facets[] {
  const open = sets.map((set) => {
    const facets: Record<string, string[]> = {};
    for (const place of set) {
      const [name, value] = values[place] ?? ['', ''];
      (facets[name] ??= []).push(value);
    }
    return facets;
  });
  return records.map((set) => open[set] ?? {});
}

export function agreesWith(facets: Facets, filters: Filters): boolean {
  return Object.entries(filters).every(
    ([name, values]) => values.length === 0 || (facets[name] ?? []).some((value) => values.includes(value)),
  );
}

export function countFacets(all: Iterable<Facets>): FacetCounts {
  const counts: FacetCounts = {};
  for (const facets of all) {
    for (const [name, values] of Object.entries(facets)) {
      const ofFilter = (counts[name] ??= {});
      for (const value of values) ofFilter[value] = (ofFilter[value] ?? 0) + 1;
    }
  }
  return counts;
}
