import type { Answer, FacetCounts, Found, Hit, Search } from '../../search/client.ts';
import type { LexiconEntry } from '../../search/lexicon.ts';
import type { Shard } from '../../search/manifest.ts';
import type { RecordKind } from '../../search/records.ts';
import type { OpenLexicon } from '../../search/suggest.ts';
import { facetNames, filterOf, filtersOf, isNarrowed, kinds, type FacetName, type SearchState } from './state.ts';

/** Everything that a search shows. */
export interface Outcome {
  answer: Answer | undefined;
  found: Found;
  sections: SectionFound[];
  /** How many results there are by value of each facet; of a facet that narrows, as if it did not. */
  counts: Record<FacetName, Record<string, number>>;
  /** Shards that were not asked, for they are old, or large. */
  notSearched: Shard[];
  /** What is near, when nothing was found. */
  near?: { words: string[]; names: LexiconEntry[] };
}

/** Results of one sort, with the first of them loaded. */
export interface SectionFound {
  name: SectionName;
  total: number;
  hits: Hit[];
  /** Loads more from the `from`-th on. */
  load(from: number, count: number): Promise<Hit[]>;
}

/** Sorts of results: what the archive has pages about, figures, reports. */
export type SectionName = 'pages' | 'figures' | 'articles';

const kindsIn: Record<SectionName, readonly RecordKind[]> = {
  pages: ['programme', 'series', 'place', 'document', 'author'],
  figures: ['figure'],
  articles: ['article'],
};

/** How many are shown at first, and by each press of “more”; one sort alone may show as many as a page of a list. */
export const firstShown: Record<SectionName, number> = { pages: 4, figures: 6, articles: 10 };
export const shownMore = 20;

/** Asks for figures, results and counts at once; nothing of it touches the page. */
export async function ask(
  search: Search,
  state: SearchState,
  shown: Partial<Record<SectionName, number>> = {},
): Promise<Outcome> {
  const [answer, { found, counts, sections }] = await Promise.all([
    state.literal || isNarrowed(state) ? undefined : search.answer(state.typed),
    findAll(search, state, shown),
  ]);
  const nothing = found.total === 0 && !answer;
  return {
    answer,
    found,
    sections: putInOrder(sections),
    counts,
    notSearched: found.notSearched,
    ...(nothing && { near: await search.near(state.typed) }),
  };
}

async function findAll(search: Search, state: SearchState, shown: Partial<Record<SectionName, number>>) {
  const { typed, literal, everywhere } = state;
  // Without words there is no relevance: the newest come first.
  const sort = typed === '' && state.sort === 'relevance' ? 'newest' : state.sort;
  const find = (filters: Readonly<Record<string, readonly string[]>>) =>
    search.find(typed, {
      ...(Object.keys(filters).length > 0 && { filters }),
      ...(everywhere && { everywhere }),
      sort,
      literal,
    });
  const found = await find(filtersOf(state));
  const facets = await countsOf(found);
  const counts = await countByFacet(state, facets, find);
  const wanted = state.chosen.loai.length > 0 ? state.chosen.loai : kinds;
  const present = kinds.filter((kind) => wanted.includes(kind) && (facets['kind']?.[kind] ?? 0) > 0);
  const names: SectionName[] = ['pages', 'figures', 'articles'];
  const sections = await Promise.all(
    names.map(async (name): Promise<SectionFound | undefined> => {
      const ofSection = present.filter((kind) => kindsIn[name].includes(kind));
      if (ofSection.length === 0 || found.total === 0) return undefined;
      const own = ofSection.length === present.length ? found : await find({ ...filtersOf(state), kind: ofSection });
      const alone = ofSection.length === present.length ? shownMore : 0;
      const load =
        name === 'pages'
          ? await namedFirst(own, await search.names())
          : (from: number, count: number) => loadAll(own, from, count);
      const hits = await load(0, Math.max(firstShown[name], alone, shown[name] ?? 0));
      return hits.length === 0 ? undefined : { name, total: own.total, hits, load };
    }),
  );
  return { found, counts, sections: sections.filter((section) => section !== undefined) };
}

/**
 * Of the first pages, those come first whose whole name was typed, “Dân vận khéo” before what is called after it; then
 * those that part of the name was typed of, if the archive has something about them.
 */
async function namedFirst(found: Found, names: OpenLexicon): Promise<SectionFound['load']> {
  const counts = new Map(names.entries.map(({ url, count = 0 }) => [url, count]));
  const rank = ({ title, url }: Hit) => {
    if (title.every((part) => part.marked || !/\p{L}/u.test(part.text))) return 3;
    return title.some(({ marked }) => marked) ? 1 + Math.min(counts.get(url) ?? 0, 1) : 0;
  };
  const first = (await loadAll(found, 0, shownMore)).toSorted((one, other) => rank(other) - rank(one));
  return async (from, count) => (from < first.length ? first.slice(from, from + count) : loadAll(found, from, count));
}

/** The first call gives the best, found fast, and perhaps fewer than asked for. */
async function loadAll(found: Found, from: number, count: number): Promise<Hit[]> {
  const hits = await found.hits(from, count);
  const missing = Math.min(count, found.total - from) - hits.length;
  return missing > 0 && hits.length > 0 ? [...hits, ...(await found.hits(from + hits.length, missing))] : hits;
}

/** Counts of what was found; of nothing, every record would be counted. */
async function countsOf(found: Found): Promise<FacetCounts> {
  return found.total > 0 ? found.facets() : {};
}

async function countByFacet(
  state: SearchState,
  facets: FacetCounts,
  find: (filters: Readonly<Record<string, readonly string[]>>) => Promise<Found>,
): Promise<Outcome['counts']> {
  const counted = await Promise.all(
    facetNames.map(async (facet) => {
      const own = state.chosen[facet].length > 0 ? await countsOf(await find(filtersOf(state, facet))) : facets;
      const counts = Object.entries(own[filterOf(facet)] ?? {}).filter(([, count]) => count > 0);
      return [facet, Object.fromEntries(counts)] as const;
    }),
  );
  const [loai, programme, place, year, author] = counted.map(([, counts]) => counts);
  return {
    loai: loai ?? {},
    'chuong-trinh': programme ?? {},
    noi: place ?? {},
    nam: year ?? {},
    'tac-gia': author ?? {},
  };
}

/** A page that is named by the query comes first; one that only mentions its words comes last. */
function putInOrder(sections: SectionFound[]): SectionFound[] {
  const named = (section: SectionFound) =>
    section.name === 'pages' && !section.hits[0]?.title.some(({ marked }) => marked);
  return sections.toSorted((one, other) => Number(named(one)) - Number(named(other)));
}
