import type { Answer, FacetCounts, Filters, Found, FoundIn, Hit, Search, Searched } from '../../search/client.ts';
import type { LexiconEntry } from '../../search/lexicon.ts';
import type { RecordKind } from '../../search/records.ts';
import type { OpenLexicon } from '../../search/suggest.ts';
import { askedFigures, understood } from './askedFigures.ts';
import { extentOf, type Extent } from './extent.ts';
import { filterOf, filtersOf, isNarrowed, kinds, type FacetName, type SearchState } from './state.ts';

/** What a search shows first. */
export interface FirstOutcome {
  answer: Answer | undefined;
  found: FoundIn;
  sections: FirstSection[];
}

/** Everything that a search shows. */
export interface Outcome extends FirstOutcome {
  total: number;
  sections: SectionFound[];
  /** How many results there are by value of each facet; of a facet that narrows, as if it did not. */
  counts: Record<FacetName, FacetCount>;
  /** What is near, when nothing was found. */
  near?: { words: string[]; names: LexiconEntry[] };
}

/**
 * Results by value of a facet, and how far they were counted: as if a facet did not narrow there is more to look in.
 */
export interface FacetCount {
  counts: Record<string, number>;
  extent: Extent;
}

/** The best results of one sort. */
export interface FirstSection {
  name: SectionName;
  hits: Hit[];
}

/** Results of one sort, with the first of them loaded. */
export interface SectionFound extends FirstSection {
  total: number;
  /** Loads more from the `from`-th on. */
  load(from: number, count: number): Promise<Hit[]>;
  /**
   * They are of the series, place and year that were asked for, and not what has the words; perhaps not all of them.
   */
  asked?: { isPart: boolean };
}

/** Sorts of results: what the archive has pages about, figures, reports. */
export type SectionName = 'pages' | 'figures' | 'articles';
const sectionNames: readonly SectionName[] = ['pages', 'figures', 'articles'];

const kindsIn: Record<SectionName, readonly RecordKind[]> = {
  pages: ['programme', 'series', 'place', 'document', 'author'],
  figures: ['figure'],
  articles: ['article'],
};

/** How many are shown at first, and by each press of “more”; one sort alone may show as many as a page of a list. */
const firstShown: Record<SectionName, number> = { pages: 4, figures: 6, articles: 10 };
export const shownMore = 20;

/**
 * Asks for figures, results and counts at once; nothing of it touches the page.
 *
 * @param onFirst Is given the best results as soon as they are there, when the rest takes longer than a blink: what
 * is in all years, and how many of each sort, takes several times the loading.
 */
export async function ask(
  search: Search,
  state: SearchState,
  shown: Partial<Record<SectionName, number>> = {},
  onFirst: (outcome: FirstOutcome) => void = () => undefined,
): Promise<Outcome> {
  const answering = state.literal || isNarrowed(state) ? undefined : search.answer(state.typed);
  const found = await findFirst(search, state);
  let shownFirst: SectionName[] = [];
  const finding = findAll(search, state, found, shown);
  const first = Promise.all([answering, firstSections(found)]);
  const soon = await Promise.race([finding.then(() => undefined), first.then((each) => pause(each))]);
  if (soon !== undefined) {
    const [answer, sections] = soon;
    shownFirst = sections.map(({ name }) => name);
    onFirst({ answer, found, sections: withoutFigures(sections, answer, found) });
  }
  const [answer, { total, counts, sections }] = await Promise.all([answering, finding]);
  return {
    answer,
    found,
    total,
    sections: putInOrder(withAsked(sections, answer, found), shownFirst),
    counts,
    ...(total === 0 && !answer && { near: await search.near(state.typed) }),
  };
}

/** Figures that have some of the words are not those of a series that all words named. */
function withoutFigures<Section extends FirstSection>(
  sections: Section[],
  answer: Answer | undefined,
  found: Found,
): Section[] {
  return understood(answer, found).length === 0 ? sections : sections.filter(({ name }) => name !== 'figures');
}

/** Where no figure has the words of a question that figures answer, the list is of these. */
function withAsked(sections: SectionFound[], answer: Answer | undefined, found: Found): SectionFound[] {
  const others = withoutFigures(sections, answer, found);
  const isAsked = answer !== undefined && answer.question.series.length > 0;
  const asked = isAsked && !others.some(({ name }) => name === 'figures') ? askedFigures(answer) : undefined;
  return asked ? [asked, ...others] : others;
}

/** Milliseconds in which a list that would change at once is not worth showing. */
const blink = 100;

async function pause<Value>(value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), blink));
}

function findFirst(search: Search, state: SearchState, filters = filtersOf(state), within?: Searched) {
  const { typed, literal, everywhere } = state;
  // Without words there is no relevance: the newest come first.
  const sort = typed === '' && state.sort === 'relevance' ? 'newest' : state.sort;
  return search.find(typed, {
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(everywhere && { everywhere }),
    ...(within && { within }),
    sort,
    literal,
  });
}

/** The best results by their sorts, before it is known how many there are. */
async function firstSections(found: Found): Promise<FirstSection[]> {
  const hits = await found.hits(0, firstShown.articles);
  const kindOf = ({ shown }: Hit) => shown['kind'] ?? '';
  const sections = sectionNames
    .map((name) => ({ name, hits: hits.filter((hit) => kindsIn[name].some((kind) => kind === kindOf(hit))) }))
    .filter((section) => section.hits.length > 0);
  return putInOrder(sections, []);
}

async function findAll(
  search: Search,
  state: SearchState,
  found: FoundIn,
  shown: Partial<Record<SectionName, number>>,
) {
  const find = (filters: Filters) => findFirst(search, state, filters, found.searched);
  const total = await found.total();
  const facets = await countsOf(found);
  const counts = await countByFacet(search, state, found, facets);
  const wanted = state.chosen.loai.length > 0 ? state.chosen.loai : kinds;
  const present = kinds.filter((kind) => wanted.includes(kind) && (facets['kind']?.[kind] ?? 0) > 0);
  const sections = await Promise.all(
    sectionNames.map(async (name): Promise<SectionFound | undefined> => {
      const ofSection = present.filter((kind) => kindsIn[name].includes(kind));
      if (ofSection.length === 0 || total === 0) return undefined;
      const own = ofSection.length === present.length ? found : await find({ ...filtersOf(state), kind: ofSection });
      const alone = ofSection.length === present.length ? shownMore : 0;
      const load =
        name === 'pages'
          ? await namedFirst(own, await search.names())
          : (from: number, count: number) => loadAll(own, from, count);
      const hits = await load(0, Math.max(firstShown[name], alone, shown[name] ?? 0));
      return hits.length === 0 ? undefined : { name, total: await own.total(), hits, load };
    }),
  );
  return { total, counts, sections: sections.filter((section) => section !== undefined) };
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
  const missing = Math.min(count, (await found.total()) - from) - hits.length;
  return missing > 0 && hits.length > 0 ? [...hits, ...(await found.hits(from + hits.length, missing))] : hits;
}

/** Counts of what was found; of nothing, every record would be counted. */
async function countsOf(found: Found): Promise<FacetCounts> {
  return found.any ? found.facets() : {};
}

/** Filters that say where to look at all: without them there is more to look through. */
const namingShards: readonly FacetName[] = ['loai', 'nam'];

async function countByFacet(
  search: Search,
  state: SearchState,
  found: FoundIn,
  facets: FacetCounts,
): Promise<Outcome['counts']> {
  const count = async (facet: FacetName): Promise<FacetCount> => {
    const apart = namingShards.includes(facet);
    const find = () => findFirst(search, state, filtersOf(state, facet), apart ? undefined : found.searched);
    const own = state.chosen[facet].length > 0 ? await find() : undefined;
    const counts = (own ? await countsOf(own) : facets)[filterOf(facet)] ?? {};
    return {
      counts: Object.fromEntries(Object.entries(counts).filter(([, each]) => each > 0)),
      extent: extentOf(own && apart ? own : found),
    };
  };
  const [loai, programme, place, year, author] = await Promise.all([
    count('loai'),
    count('chuong-trinh'),
    count('noi'),
    count('nam'),
    count('tac-gia'),
  ]);
  return { loai, 'chuong-trinh': programme, noi: place, nam: year, 'tac-gia': author };
}

/**
 * A page that is named by the query comes first; one that only mentions its words comes last. Sections that the reader
 * sees already stay where they are.
 */
function putInOrder<Section extends FirstSection>(sections: Section[], seen: readonly SectionName[]): Section[] {
  const place = ({ name, hits }: Section) => {
    if (seen.includes(name)) return seen.indexOf(name);
    return seen.length + Number(name === 'pages' && !hits[0]?.title.some(({ marked }) => marked));
  };
  return sections.toSorted((one, other) => place(one) - place(other));
}
