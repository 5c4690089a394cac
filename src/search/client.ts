import { answer, type Answer } from './answer.ts';
import { areFew, chooseShards, firstOf, type Choice } from './choice.ts';
import { openCommonWords, type PublishedCommonWords } from './commonWords.ts';
import { isDoubtful, isNothing, isWhole } from './doubt.ts';
import { Engine, type PagefindModule } from './engine.ts';
import type { Filters } from './facets.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { look, type FindOptions, type Found, type Searched } from './look.ts';
import { isWithinFilters, registers, type Manifest, type Shard } from './manifest.ts';
import { once } from './once.ts';
import { isPlain, joinNumbers, readQuery, withoutWords, withoutYear, type Query } from './query.ts';
import { nearestWords, readKeystrokes } from './repair.ts';
import { readLexicon, type OpenLexicon } from './suggest.ts';
import { openVocabulary, type PublishedVocabulary, type Vocabulary } from './vocabulary.ts';
import type { PublishedWhereabouts } from './whereabouts.ts';

export type { Answer } from './answer.ts';
export type { AnswerFigure } from './answerFiles.ts';
export type { FacetCounts, Filters } from './facets.ts';
export type { Hit } from './hits.ts';
export type { FindOptions, Found, Searched } from './look.ts';
export type { ExcerptPart } from './passage.ts';
export type { Term } from './reading.ts';

/** A search opened in a page or a worker. */
export interface Search {
  /** Looks for what a reader typed; in a large archive first in the newest shards of those that may have it. */
  find(typed: string, options?: FindOptions): Promise<FoundIn>;
  /** Figures that answer the query, read from a file or two; the engine is not needed. */
  answer(typed: string): Promise<Answer | undefined>;
  /** What may be offered for a query that found nothing: words of the archive near its words, and names. */
  near(typed: string): Promise<{ words: string[]; names: LexiconEntry[] }>;
  /** Names for the box in the header; loads one small file and not the engine. */
  names(): Promise<OpenLexicon>;
  /** Starts loading what a first search needs. */
  warm(): Promise<void>;
}

/** What was found, and where it was looked for. */
export interface FoundIn extends Found {
  searched: Searched;
  /** Shards that may have more of it and were not searched; `everywhere` searches them as well. */
  notSearched: Shard[];
  /** First and last year of the archive’s reports, when it has none of the year that the query names. */
  reports?: { from: number; to: number };
}

/**
 * Opens the search published at `base` (an address ending in a slash). Nothing is loaded before it is used.
 *
 * @param importModule How Pagefind’s module is imported; a bundler must leave this import alone.
 */
export function openSearch(
  base: string,
  importModule: (url: string) => Promise<PagefindModule> = (url) => import(/* @vite-ignore */ url),
): Search {
  const manifest = once(() => readJson<Manifest>(`${base}shards.json`, { cache: 'no-cache' }));
  const lexicon = once(async () => readLexicon(await readJson<Lexicon>(`${base}${(await manifest()).lexicon}`)));
  const vocabulary = once(async () =>
    openVocabulary(await readJson<PublishedVocabulary>(`${base}${(await manifest()).vocabulary}`)),
  );
  const engine = once(async () => {
    const { shards, commonWords } = await manifest();
    const code = shards.find(({ name }) => name === registers)?.folder ?? '';
    const [module, common] = await Promise.all([
      importModule(`${base}${code}/pagefind.js`),
      readJson<PublishedCommonWords>(`${base}${commonWords}`),
    ]);
    return new Engine(base, module, openCommonWords(common));
  });
  // One load after the other: the first brings the code that the others need.
  let loading: Promise<unknown> = Promise.resolve();
  const load = (wanted: readonly Shard[]) => {
    const next = loading.then(async () => {
      const opened = await engine();
      // Pagefind joins the others to the registers, whether these are searched or not.
      const all = (await manifest()).shards.filter((shard) => shard.name === registers || wanted.includes(shard));
      const missing = all.filter((shard) => !opened.loaded.includes(shard));
      if (missing.length > 0) await opened.load(missing);
      return opened;
    });
    loading = next.catch(() => undefined);
    return next;
  };
  const pieces = new Map<number, () => Promise<PublishedWhereabouts>>();
  const loadPiece = async (piece: number) => {
    const { whereabouts } = await manifest();
    const loadOnce = pieces.get(piece) ?? once(() => readJson(`${base}${whereabouts.folder}/${piece}.json`));
    pieces.set(piece, loadOnce);
    return loadOnce();
  };

  async function choose(query: Query, options: FindOptions): Promise<Choice> {
    const { shards, whereabouts } = await manifest();
    return chooseShards(shards, options, async () => {
      // Only a large archive needs it.
      const { lookUp } = await import('./whereabouts.ts');
      const { common } = await engine();
      const isCommon = (word: string) => (common.weight(word) ?? 0) >= Math.log2(shards.length) + inEvery;
      const known = await lookUp(query, whereabouts.pieces, isCommon, loadPiece);
      const joined = joinNumbers(query.words);
      if (!joined) return known;
      const other = await lookUp({ ...query, words: joined, rows: [] }, whereabouts.pieces, isCommon, loadPiece);
      return { ...known, mayHave: (...shard) => known.mayHave(...shard) || other.mayHave(...shard) };
    });
  }

  async function findIn(shards: readonly Shard[], query: Query, options: FindOptions, year?: number): Promise<FoundIn> {
    const filters: Filters = {
      ...options.filters,
      ...(year !== undefined && { year: [String(year)] }),
      shard: shards.map(({ name }) => name),
    };
    const found = await look(await load(shards), vocabulary, query, { ...options, filters });
    return { ...found, searched: { shards, ...(year !== undefined && { year }) }, notSearched: [] };
  }

  async function findAnywhere(query: Query, options: FindOptions): Promise<FoundIn> {
    const choice = await choose(query, options);
    const { first, all } = choice;
    if (await isNothing(query, choice, vocabulary)) return findIn([], query, options);
    const found = await findIn(first, query, options);
    if (isDoubtful(found, query, choice)) return findWithout(await findIn(all, query, options), query, options);
    if (found.unmatched.length > 0) return findWithout(found, query, options);
    return { ...found, notSearched: found.any ? all.filter((shard) => !first.includes(shard)) : [] };
  }

  /** A word that was left out had said where to look: the others may stand elsewhere too, and are looked for anew. */
  async function findWithout(found: FoundIn, query: Query, options: FindOptions): Promise<FoundIn> {
    const left = found.unmatched.map(({ word, typed = word }) => typed);
    const others = withoutWords(query, left);
    if (!found.any || others.words.length === 0 || others.words.length === query.words.length) return found;
    const { all } = await choose(others, options);
    if (all.every((shard) => found.searched.shards.includes(shard))) return found;
    const again = await findAnywhere(others, options);
    return {
      ...again,
      unmatched: [...found.unmatched, ...again.unmatched],
      searched: { ...again.searched, left: [...left, ...(again.searched.left ?? [])] },
    };
  }

  /**
   * Looks in the reports of the year that the query names, for the other words; in all years if these are not there.
   */
  async function findOfYear(query: Query, options: FindOptions): Promise<FoundIn> {
    const { filters = {}, literal, everywhere } = options;
    const { year } = query;
    const chosen = filters['year'] ?? [];
    const { shards: all } = await manifest();
    const of = (...years: number[]) =>
      all.filter((shard) => isWithinFilters(shard, { ...filters, year: years.map(String) }));
    const isNamed = year !== undefined && (chosen.length === 0 || chosen.includes(String(year)));
    const years = all.flatMap((shard) => shard.years);
    if (year !== undefined && !years.includes(year) && years.length > 0) {
      const reports = { from: Math.min(...years), to: Math.max(...years) };
      return { ...(await findAnywhere(query, options)), reports };
    }
    if (!isNamed || literal || everywhere || of(year).length === 0) return findAnywhere(query, options);
    const others = withoutYear(query);
    if (others.words.length >= headline) {
      // A headline with a year in it; what is said of a year is often said early in the next.
      const likely = of(year, year + 1);
      const allowed = all.filter((shard) => isWithinFilters(shard, filters));
      const printed = areFew(allowed)
        ? allowed
        : allowed.filter((shard) => shard.holds === 'registers' || likely.includes(shard));
      const found = await findIn(printed, query, options);
      const rest = found.inRow ? (await choose(query, options)).all : [];
      if (found.inRow) return { ...found, notSearched: rest.filter((shard) => !printed.includes(shard)) };
    }
    const found = await findIn(of(year), others, options, year);
    if (isWhole(found)) return found;
    const anyYear = await findAnywhere(query, options);
    return isWhole(anyYear) || !found.any ? anyYear : found;
  }

  return {
    names: lexicon,
    async answer(typed) {
      const query = readQuery(typed);
      // Exclusions, phrases and symbols ask for texts, not for a figure.
      const asksForTexts = query.excluded.length + query.phrases.length > 0 || query.rows.some(({ symbol }) => symbol);
      if (asksForTexts || query.words.length === 0) return undefined;
      const words = await readWords(query.words, await lexicon(), vocabulary);
      return answer(words, await lexicon(), async (path) => readJsonIfAny(`${base}${path}`));
    },
    async near(typed) {
      const known = await vocabulary();
      // Every short syllable is a slip away from a dozen others.
      const words = readQuery(typed).words.filter((word) => !known.knows(word) && /^\D{4,}$/u.test(word));
      const near = words.flatMap((word) =>
        nearestWords(word, undefined, undefined, known, 3).map((each) => known.forms(each.word)[0] ?? each.word),
      );
      return { words: [...new Set(near)], names: (await lexicon()).similar(typed, (word) => known.knows(word)) };
    },
    async warm() {
      await load(firstOf((await manifest()).shards));
    },
    async find(typed, options = {}) {
      const query = readQuery(typed);
      const { within, filters = {} } = options;
      if (!within) return findOfYear(query, options);
      const { shards, year, left = [] } = within;
      const own = shards.filter((shard) => isWithinFilters(shard, filters));
      const looked = withoutWords(year === undefined ? query : withoutYear(query), left);
      return findIn(own, looked, options, year);
    },
  };
}

/** A word that occurs so often for every shard, as a power of two, is taken to be in all. */
const inEvery = 3;

/** A query of so many words besides its year may be a headline. */
const headline = 6;

/** Words of a question with keystrokes undone; those that name something are known without the vocabulary. */
async function readWords(
  words: readonly string[],
  lexicon: OpenLexicon,
  vocabulary: () => Promise<Vocabulary>,
): Promise<string[]> {
  const read: string[] = [];
  for (const word of words) {
    const known = isPlain(word) || lexicon.hasWord(word);
    const keystrokes = known ? undefined : readKeystrokes(word, await vocabulary());
    read.push(...(keystrokes?.words ?? [word]));
  }
  return read;
}

async function readJsonIfAny<Content>(url: string): Promise<Content | undefined> {
  const response = await fetch(url);
  // Written by `buildAnswerFiles`, of the same release.
  return response.ok ? ((await response.json()) as Content) : undefined;
}

async function readJson<Content>(url: string, options: RequestInit = {}): Promise<Content> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  // Written by `buildIndex`, of the same release.
  return (await response.json()) as Content;
}
