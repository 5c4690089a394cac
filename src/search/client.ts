import { attempt, correctMisfit, correctUnknown, isGood, leaveOneOut, respellings, type Attempt } from './attempts.ts';
import { decodeWords, key, type DecodedWord } from './encode.ts';
import { Engine, type EngineHit, type FacetCounts, type Filters, type PagefindModule } from './engine.ts';
import { readLexicon, type OpenLexicon } from './suggest.ts';
import type { Manifest, Shard } from './manifest.ts';
import { bestPassage, excerpt, printedPassage, type ExcerptPart, type Passage, type Wanted } from './passage.ts';
import { rank } from './rank.ts';
import { asked, isMarkedTerm, readTerms, type Term } from './reading.ts';
import { isPlain, readQuery, type Query } from './query.ts';
import { nearestWords, readKeystrokes } from './repair.ts';
import { answer, type Answer } from './answer.ts';
import { readShown } from './records.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { openVocabulary, type PublishedVocabulary, type Vocabulary } from './vocabulary.ts';

/** A search opened in a page or a worker. */
export interface Search {
  /** Looks for what a reader typed. */
  find(typed: string, options?: FindOptions): Promise<Found>;
  /** Figures that answer the query, read from a file or two; the engine is not needed. */
  answer(typed: string): Promise<Answer | undefined>;
  /** What may be offered for a query that found nothing: words of the archive near its words, and names. */
  near(typed: string): Promise<{ words: string[]; names: LexiconEntry[] }>;
  /** Names for the box in the header; loads one small file and not the engine. */
  names(): Promise<OpenLexicon>;
  /** Starts loading what a first search needs. */
  warm(): Promise<void>;
}

export interface FindOptions {
  filters?: Filters;
  sort?: 'relevance' | 'newest' | 'oldest';
  /** Looks for the words exactly as typed: no keystrokes undone, nothing corrected or left out. */
  literal?: boolean;
  /** Looks in every shard at once, however many there are. */
  everywhere?: boolean;
}

/** What was found, and how the query was read. */
export interface Found {
  /** Words looked for; those with `typed` were read otherwise than typed. */
  terms: Term[];
  /** Words that were left out: nothing holds them, or nothing holds them with the others. */
  unmatched: Term[];
  total: number;
  /**
   * Loads results from the `from`-th on. The first call may give fewer than asked for: the best, found fast. Asking from
   * there on gives the others.
   */
  hits(from: number, count: number): Promise<Hit[]>;
  /** Counts by filter and value over all that was found. */
  facets(): Promise<FacetCounts>;
  /** Older shards that were not looked into; `find` with `everywhere` does. */
  notSearched: Shard[];
}

/** A result to show. */
export interface Hit {
  /** Address below the site’s base. */
  url: string;
  /** `kind`, `title`, `date` and what the record was given to show. */
  shown: Record<string, string>;
  title: ExcerptPart[];
  excerpt: ExcerptPart[];
  /** Printed words to scroll to. */
  passage: string;
  filters: Record<string, string[]>;
}

/** Shards are loaded, newest first, until they hold this many records; older ones when they are asked for. */
const firstRecords = 2400;

/**
 * Opens the search published at `base` (an address ending in a slash). Nothing is loaded before it is used.
 *
 * @param importModule How Pagefind’s module is imported; a bundler must leave this import alone.
 */
export function openSearch(
  base: string,
  importModule: (url: string) => Promise<PagefindModule> = (url) => import(/* @vite-ignore */ url),
): Search {
  const manifest = once(() => readJson<Manifest>(`${base}shards.json`));
  const lexicon = once(async () => readLexicon(await readJson<Lexicon>(`${base}${(await manifest()).lexicon}`)));
  const vocabulary = once(async () =>
    openVocabulary(await readJson<PublishedVocabulary>(`${base}${(await manifest()).vocabulary}`)),
  );
  const engine = once(async () => new Engine(base, await importModule(`${base}pagefind.js`)));
  // One load after the other: the first brings the code that the others need.
  let loading: Promise<unknown> = Promise.resolve();
  const load = (wanted: readonly Shard[]) => {
    const next = loading.then(async () => {
      const opened = await engine();
      const missing = wanted.filter((shard) => !opened.loaded.includes(shard));
      if (missing.length > 0) await opened.load(missing);
      return opened;
    });
    loading = next.catch(() => undefined);
    return next;
  };
  const shardsFor = async (options: FindOptions) => wantedShards((await manifest()).shards, options);

  return {
    names: lexicon,
    async answer(typed) {
      const query = readQuery(typed);
      // Exclusions and phrases ask for texts, not for a figure.
      if (query.excluded.length > 0 || query.phrases.length > 0 || query.words.length === 0) return undefined;
      const words = await readWords(query.words, await lexicon(), vocabulary);
      return answer(words, await lexicon(), async (path) => readJsonIfAny(`${base}${path}`));
    },
    async near(typed) {
      const known = await vocabulary();
      const words = readQuery(typed).words.filter((word) => !known.knows(word) && !/\d/u.test(word));
      const near = words.flatMap((word) =>
        nearestWords(word, undefined, undefined, known, 3).map((each) => known.forms(each.word)[0] ?? each.word),
      );
      return { words: [...new Set(near)], names: (await lexicon()).similar(typed) };
    },
    async warm() {
      await load(await shardsFor({}));
    },
    async find(typed, options = {}) {
      const shards = await shardsFor(options);
      const opened = await load(shards);
      const notSearched = (await manifest()).shards.filter((shard) => !opened.loaded.includes(shard));
      const found = await look(opened, vocabulary, readQuery(typed), options);
      // What the newest shards do not have is looked for in all before it is called unknown.
      const doubtful = found.total === 0 || found.unmatched.length > 0 || found.terms.some(({ how }) => how === 'typo');
      if (notSearched.length > 0 && doubtful) return this.find(typed, { ...options, everywhere: true });
      return { ...found, notSearched };
    },
  };
}

/** What a shard of years holds; the registers hold the rest, and Pagefind’s code. */
const kindIn = { articles: 'article', figures: 'figure' } as const;

function wantedShards(shards: readonly Shard[], { filters = {}, everywhere }: FindOptions): Shard[] {
  const years = filters['year'] ?? [];
  const kinds = filters['kind'] ?? [];
  const wanted: Shard[] = [];
  let records = 0;
  for (const shard of shards) {
    if (shard.holds !== 'registers' && kinds.length > 0 && !kinds.includes(kindIn[shard.holds])) continue;
    const named = shard.years.some((year) => years.includes(String(year)));
    if (shard.holds !== 'registers' && !everywhere && !named && records >= firstRecords) continue;
    wanted.push(shard);
    records += shard.count;
  }
  return wanted;
}

async function look(
  engine: Engine,
  vocabulary: () => Promise<Vocabulary>,
  query: Query,
  options: FindOptions,
): Promise<Omit<Found, 'notSearched'>> {
  const filters = options.filters ?? {};
  const { attempt: best, unmatched } = options.literal
    ? await lookLiterally(engine, query, filters)
    : await lookFreely(engine, vocabulary, query, filters);
  const wanted = best.terms.map(({ word, beginning }): Wanted => ({ word, beginning }));
  const facets = () => engine.facets(best.terms.map(asked), filters);
  const byDate = options.sort !== undefined && options.sort !== 'relevance';
  if (best.more && !byDate && query.phrases.length + query.excluded.length === 0) {
    const { more, count } = best;
    const first = refined(byRank(best, best.hits), wanted);
    const rest = once(async () => byRank(best, await more()));
    return {
      terms: best.terms,
      unmatched,
      total: count,
      async hits(from, size) {
        const order = await first();
        const chosen = from < order.length ? order : [...order, ...(await rest())];
        return Promise.all(chosen.slice(from, from + size).map((hit) => show(hit, wanted)));
      },
      facets,
    };
  }
  const everything = best.more ? { ...best, hits: [...best.hits, ...(await best.more())] } : best;
  const kept = await restrict(engine, query, everything, filters);
  const ordered = byDate
    ? await inDateOrder(engine, best, kept, filters, options.sort === 'oldest' ? 'oldest' : 'newest')
    : byRank(best, kept);
  const refine = byDate ? undefined : refined(ordered, wanted);
  return {
    terms: best.terms,
    unmatched,
    total: ordered.length,
    async hits(from, size) {
      const order = (await refine?.()) ?? ordered;
      return Promise.all(order.slice(from, from + size).map((hit) => show(hit, wanted)));
    },
    facets,
  };
}

async function lookLiterally(engine: Engine, query: Query, filters: Filters) {
  const terms = query.words.map((word) => ({ word, beginning: false }));
  return { attempt: await attempt(engine, terms, filters), unmatched: [] };
}

/** Tries readings from the plainest to the boldest, and stops at the first that stands. */
async function lookFreely(
  engine: Engine,
  vocabulary: () => Promise<Vocabulary>,
  query: Query,
  filters: Filters,
): Promise<{ attempt: Attempt; unmatched: Term[] }> {
  const { terms, unknown } = await readTerms(query, engine, vocabulary);
  const first = unknown.length === 0 ? await attempt(engine, terms, filters) : undefined;
  if (first && isGood(first) && !isCutApart(first)) return { attempt: first, unmatched: [] };

  for (const others of respellings(terms, query.open, await vocabulary())) {
    const other = await attempt(engine, others, filters);
    const better = first ? other.count > first.count && isGood(other) : other.hits.length > 0;
    if (better) return { attempt: other, unmatched: [] };
  }
  // A word cut apart is one word again for those who look for a typo in it.
  const whole = mendCuts(terms);
  const strange = whole.filter((term) => unknown.includes(term) || !terms.includes(term));
  if (strange.length < 2) {
    const misfit = await correctMisfit(engine, whole, strange.length > 0 ? strange : whole, filters);
    if (misfit) return { attempt: misfit, unmatched: [] };
  }
  if (strange.length > 0) {
    const corrected = await correctUnknown(engine, whole, strange, filters, await vocabulary());
    if (corrected && (!first || isBetter(corrected, first))) return { attempt: corrected, unmatched: [] };
  }
  if (first && first.hits.length > 0) return { attempt: first, unmatched: [] };
  if (first) {
    const left = await leaveOneOut(engine, terms, filters);
    return left ? { attempt: left, unmatched: left.left } : { attempt: first, unmatched: [] };
  }
  const known = terms.filter((term) => !unknown.includes(term));
  const rest = await attempt(engine, known, filters, unknown);
  // One strange word among three is a slip; two of three leave nothing that was asked for.
  const enough = known.length >= unknown.length && known.length > 0;
  return { attempt: enough ? rest : { ...rest, terms: known, hits: [] }, unmatched: unknown };
}

function isCutApart({ terms, rows }: Attempt): boolean {
  return rows.size === 0 && terms.some(({ how }) => how === 'spaces');
}

function isBetter(one: Attempt, other: Attempt): boolean {
  return one.rows.size > 0 || other.hits.length === 0 || other.terms.length - one.terms.length > 1;
}

/** The terms with words that were cut apart as they were typed. */
function mendCuts(terms: readonly Term[]): Term[] {
  return terms.flatMap((term, at) => {
    if (term.how !== 'spaces' || term.typed === undefined) return [term];
    const before = terms[at - 1];
    return before?.how === 'spaces' && before.typed === term.typed ? [] : [{ word: term.typed, beginning: false }];
  });
}

/** Keeps hits with every phrase, read as its words were, and without what is excluded. */
async function restrict(engine: Engine, query: Query, best: Attempt, filters: Filters): Promise<EngineHit[]> {
  const asRead = (word: string) => {
    const read = best.terms.filter(({ typed }) => typed === word).map((term) => term.word);
    return read.length > 0 ? read : [word];
  };
  const idsOf = async (words: string[]) => {
    const names = words.map((word) => key(word));
    const found = words.length > 1 ? await engine.row(names, filters) : await engine.all(names, filters);
    return new Set(found.map(({ id }) => id));
  };
  const phrases = await Promise.all(query.phrases.map((words) => idsOf(words.flatMap(asRead))));
  const excluded = await Promise.all(query.excluded.map(idsOf));
  return best.hits.filter(({ id }) => phrases.every((ids) => ids.has(id)) && !excluded.some((ids) => ids.has(id)));
}

function byRank({ terms, rows }: Attempt, hits: EngineHit[]): EngineHit[] {
  const best = Math.max(...hits.map(({ score }) => score), 0);
  const marked = terms.some(isMarkedTerm);
  const ranks = new Map(hits.map((hit) => [hit, rank(hit, terms.length, best, rows.get(hit.id), marked)]));
  return hits.toSorted((one, other) => (ranks.get(other) ?? 0) - (ranks.get(one) ?? 0));
}

async function inDateOrder(
  engine: Engine,
  { terms }: Attempt,
  kept: EngineHit[],
  filters: Filters,
  sort: 'newest' | 'oldest',
): Promise<EngineHit[]> {
  const ids = new Set(kept.map(({ id }) => id));
  const dated = await engine.byDate(terms.map(asked), filters, sort === 'newest' ? 'desc' : 'asc');
  return dated.filter(({ id }) => ids.has(id));
}

/** Results whose text is looked at before they are shown: they are loaded anyway. */
const firstPage = 10;

/** Orders the first page by what the texts say: the real order of the words, and their marks. */
function refined(hits: EngineHit[], wanted: readonly Wanted[]): () => Promise<EngineHit[]> {
  return once(async () => {
    const top = hits.slice(0, firstPage);
    const read = await Promise.all(
      top.map(async (hit, at) => {
        const { words, passage, title } = await readHit(hit, wanted);
        const head = passage.start < title ? 1 : 0;
        const value = passage.found * 1.5 + passage.row * 2 + passage.marks * 3 + head * passage.row * 0.8;
        return { hit, value: words.length > 0 ? value - at * 0.25 : 0 };
      }),
    );
    return [...read.toSorted((one, other) => other.value - one.value).map(({ hit }) => hit), ...hits.slice(firstPage)];
  });
}

interface HitText {
  words: DecodedWord[];
  passage: Passage;
  /** How many of the words are its title. */
  title: number;
}

const readHits = new WeakMap<EngineHit, Promise<HitText>>();

/** A hit is of one search only, so what was read of it is read once. */
function readHit(hit: EngineHit, wanted: readonly Wanted[]): Promise<HitText> {
  const known = readHits.get(hit);
  if (known) return known;
  const reading = hit.data().then(({ content, meta }) => {
    const words = decodeWords(content);
    return { words, passage: bestPassage(words, wanted), title: (meta['title'] ?? '').split(' ').length };
  });
  readHits.set(hit, reading);
  return reading;
}

async function show(hit: EngineHit, wanted: readonly Wanted[]): Promise<Hit> {
  const fragment = await hit.data();
  const { words, passage, title } = await readHit(hit, wanted);
  const body = words.slice(title).map((word, at) => ({ ...word, position: at }));
  const inBody = bestPassage(body, wanted);
  return {
    url: fragment.raw_url.replace(/^\//u, ''),
    shown: readShown(fragment.meta['about'] ?? ''),
    title: markAll(words.slice(0, title), wanted),
    excerpt: excerpt(body, inBody, wanted),
    passage: passage.found > 0 ? printedPassage(words, passage, wanted) : '',
    filters: fragment.filters,
  };
}

function markAll(words: Parameters<typeof excerpt>[0], wanted: readonly Wanted[]): ExcerptPart[] {
  return excerpt(words, { start: 0, found: 0, row: 0, marks: 0 }, wanted);
}

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

async function readJson<Content>(url: string): Promise<Content> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  // Written by `buildIndex`, of the same release.
  return (await response.json()) as Content;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    made.catch(() => (made = undefined));
    return made;
  };
}
