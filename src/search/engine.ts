import type { CommonWords } from './commonWords.ts';
import { isKey, key } from './encode.ts';
import { registers, type Shard } from './manifest.ts';

/** The part of Pagefind’s browser module that is used. */
export interface PagefindModule {
  createInstance(options: Record<string, unknown>): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  search(term: string | null, options?: SearchOptions): Promise<PagefindAnswer>;
  preload(term: string): Promise<void>;
  filters(): Promise<FacetCounts>;
}

interface SearchOptions {
  filters?: Record<string, unknown>;
}

interface PagefindAnswer {
  results: EngineHit[];
  filters: FacetCounts;
  totalFilters: FacetCounts;
}

/** Counts of records by filter and value. */
export type FacetCounts = Record<string, Record<string, number>>;

/** A record that matched, not loaded yet. */
export interface EngineHit {
  /** Different in all shards; within one in order of date, as `trimBundle` numbers them. */
  id: string;
  score: number;
  /** Positions of matched words in the record, ascending. */
  words: number[];
  data(): Promise<Fragment>;
}

export interface Fragment {
  raw_url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Values a result must have: any value of each filter named. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Of the words that an unfinished one may become, so many of the commonest are looked for. */
const mostGoingOn = 5;

/**
 * Pagefind with the shards it has loaded, asked for whole words and their beginnings.
 *
 * Pagefind drops a word that a shard does not have and answers with the rest; here a shard that lacks a word has no
 * result. A match with the marks of the query weighs twenty times one without, in Pagefind’s own score.
 */
export class Engine {
  readonly loaded: Shard[] = [];
  readonly common: CommonWords;
  readonly #base: string;
  readonly #module: PagefindModule;
  #pagefind: PagefindInstance | undefined;
  #presence = new Map<string, Promise<Map<string, number>>>();
  #facetsLoaded: Promise<unknown> | undefined;

  /** @param base Address of the published folder, ending in a slash. */
  constructor(base: string, module: PagefindModule, common: CommonWords) {
    this.#base = base;
    this.#module = module;
    this.common = common;
  }

  /** Loads shards; the first of all must be the registers. */
  async load(shards: readonly Shard[]): Promise<void> {
    for (const shard of shards) if (shard.name === registers) await this.#open(shard);
    await Promise.all(shards.filter(({ name }) => name !== registers).map((shard) => this.#merge(shard)));
    this.#presence.clear();
    this.#facetsLoaded = undefined;
  }

  /** How many records of each loaded shard have a word. */
  presence(term: string): Promise<Map<string, number>> {
    const known = this.#presence.get(term);
    if (known) return known;
    const asked = this.#countByShard(term);
    this.#presence.set(term, asked);
    return asked;
  }

  async #countByShard(term: string): Promise<Map<string, number>> {
    // Pagefind loads one piece of an index for a word; words with one beginning may stand in several.
    if (!isKey(term)) await this.#pagefind?.preload(this.common.beginning(term, mostGoingOn).map(key).join(' '));
    const { totalFilters } = await this.#ask(term, { filters: { shard: ['no such shard'] } });
    return new Map(Object.entries(totalFilters['shard'] ?? {}).filter(([, count]) => count > 0));
  }

  /** How many records have a word. */
  async count(term: string): Promise<number> {
    let count = 0;
    for (const each of (await this.presence(term)).values()) count += each;
    return count;
  }

  /** Records with all the words, anywhere. */
  async all(terms: readonly string[], filters: Filters = {}): Promise<EngineHit[]> {
    return (await this.#all(terms, filters))?.results ?? [];
  }

  /** How many records have all the words; costs a small part of what finding them does. */
  async countAll(terms: readonly string[]): Promise<number> {
    const shards = await this.#shardsWith(terms);
    if (shards.length === 0) return 0;
    const { totalFilters } = await this.#ask(terms.join(' '), { filters: { shard: ['no such shard'] } });
    return shards.reduce((sum, shard) => sum + (totalFilters['shard']?.[shard] ?? 0), 0);
  }

  /** Records with the words in a row; `words` holds the first place only. Only whole words can be asked for. */
  async row(terms: readonly string[], filters: Filters = {}): Promise<EngineHit[]> {
    const answer = await this.#ask(`"${terms.join(' ')}"`, { filters: written(filters) });
    return answer.results;
  }

  /** Records with all the words, by date; all records for no word. */
  async byDate(terms: readonly string[], filters: Filters, direction: 'asc' | 'desc'): Promise<EngineHit[]> {
    const forward = direction === 'asc' ? 1 : -1;
    const shards = terms.length > 0 ? await this.#shardsWith(terms) : this.loaded.map(({ name }) => name);
    const hits: EngineHit[] = [];
    for (const { name } of this.loaded.toSorted((one, other) => (one.from < other.from ? -forward : forward))) {
      if (!shards.includes(name)) continue;
      const options = { filters: { ...written(filters), shard: [name] } };
      const { results } = await this.#ask(terms.join(' ') || null, options);
      hits.push(...results.toSorted((one, other) => (one.id < other.id ? -forward : forward)));
    }
    return hits;
  }

  /** How many of the records with all the words have each value of each filter. */
  async facets(terms: readonly string[], filters: Filters): Promise<FacetCounts> {
    this.#facetsLoaded ??= this.#pagefind?.filters();
    await this.#facetsLoaded;
    return (await this.#all(terms, filters))?.filters ?? {};
  }

  async #all(terms: readonly string[], filters: Filters): Promise<PagefindAnswer | undefined> {
    const shards = await this.#shardsWith(terms);
    if (shards.length === 0) return undefined;
    const only = shards.length < this.loaded.length ? { shard: { any: shards } } : {};
    return this.#ask(terms.join(' ') || null, { filters: { ...written(filters), ...only } });
  }

  async #shardsWith(terms: readonly string[]): Promise<string[]> {
    const presences = await Promise.all(terms.map((term) => this.presence(term)));
    return this.loaded.map(({ name }) => name).filter((name) => presences.every((presence) => presence.has(name)));
  }

  async #ask(term: string | null, options: SearchOptions): Promise<PagefindAnswer> {
    if (!this.#pagefind) throw new Error('no shard loaded');
    return this.#pagefind.search(term, options);
  }

  async #open(shard: Shard): Promise<void> {
    const basePath = `${this.#base}${shard.folder}/`;
    this.#pagefind = this.#module.createInstance({ basePath, noWorker: true, ...settings(shard) });
    await this.#pagefind.init();
    this.loaded.push(shard);
  }

  async #merge(shard: Shard): Promise<void> {
    await this.#pagefind?.mergeIndex(`${this.#base}${shard.folder}/`, settings(shard));
    this.loaded.push(shard);
  }
}

function settings({ name, folder }: Shard) {
  return {
    baseUrl: '/',
    // Pagefind asks for its entry anew each time unless it is told when that changes.
    metaCacheTag: folder,
    mergeFilter: { shard: [name] },
    ranking: { diacriticSimilarity: 20, termSimilarity: 1, pageLength: 0.4, metaWeights: { title: 4, about: 0 } },
  };
}

function written(filters: Filters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values }]),
  );
}
