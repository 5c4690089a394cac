import type { CommonWords } from './commonWords.ts';
import { isKey, key } from './encode.ts';
import {
  agreesWith,
  countFacets,
  openFacets,
  type FacetCounts,
  type Facets,
  type Filters,
  type PublishedFacets,
} from './facets.ts';
import { isWithinFilters, registers, type Shard } from './manifest.ts';
import { once } from './once.ts';

/** The part of Pagefind’s browser module that is used. */
export interface PagefindModule {
  createInstance(options: Record<string, unknown>): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
  search(term: string | null, options?: SearchOptions): Promise<PagefindAnswer>;
  preload(term: string): Promise<void>;
}

interface SearchOptions {
  filters?: Record<string, unknown>;
}

interface PagefindAnswer {
  results: EngineHit[];
  totalFilters: FacetCounts;
}

/** A record that matched, not loaded yet. */
export interface EngineHit {
  /** The shard’s name and the record’s number in it, in order of date, as `trimBundle` writes them: `2022_0a`. */
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
}

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
  readonly #facets = new Map<string, () => Promise<Facets[]>>();

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

  /** Records with all the words, anywhere; all records for no word. */
  async all(terms: readonly string[], filters: Filters = {}): Promise<EngineHit[]> {
    return this.#askIn(await this.#shardsWith(terms, filters), terms.join(' ') || null, filters);
  }

  /** How many records have all the words; costs a small part of what finding them does. */
  async countAll(terms: readonly string[]): Promise<number> {
    const shards = await this.#shardsWith(terms);
    if (shards.length === 0) return 0;
    const { totalFilters } = await this.#ask(terms.join(' '), { filters: { shard: ['no such shard'] } });
    return shards.reduce((sum, { name }) => sum + (totalFilters['shard']?.[name] ?? 0), 0);
  }

  /** Records with the words in a row; `words` holds the first place only. Only whole words can be asked for. */
  async row(terms: readonly string[], filters: Filters = {}): Promise<EngineHit[]> {
    return this.#askIn(this.#shardsFor(filters), `"${terms.join(' ')}"`, filters);
  }

  /** Puts records in the order of their dates. */
  byDate(hits: readonly EngineHit[], direction: 'asc' | 'desc'): EngineHit[] {
    const forward = direction === 'asc' ? 1 : -1;
    const from = new Map(this.loaded.map((shard) => [shard.name, shard.from]));
    const key = (hit: EngineHit) => `${from.get(shardOf(hit)) ?? ''} ${hit.id}`;
    return hits.toSorted((one, other) => (key(one) < key(other) ? -forward : forward));
  }

  /** Whether a record is of a shard that holds such. */
  holds(hit: EngineHit, kind: Shard['holds']): boolean {
    return this.loaded.find(({ name }) => name === shardOf(hit))?.holds === kind;
  }

  /** How many records have each value of each filter. */
  async facets(hits: readonly EngineHit[]): Promise<FacetCounts> {
    return countFacets(await Promise.all(hits.map((hit) => this.#facetsOf(hit))));
  }

  async #keep(hits: readonly EngineHit[], filters: Filters): Promise<EngineHit[]> {
    const undecided = new Map(this.loaded.map((shard) => [shard.name, undecidedIn(shard, filters)]));
    const kept = await Promise.all(
      hits.map(async (hit) => {
        const rest = undecided.get(shardOf(hit)) ?? {};
        return Object.keys(rest).length === 0 || agreesWith(await this.#facetsOf(hit), rest);
      }),
    );
    return hits.filter((_, at) => kept[at]);
  }

  async #facetsOf(hit: EngineHit): Promise<Facets> {
    const name = shardOf(hit);
    const load = this.#facets.get(name) ?? once(() => this.#loadFacets(name));
    this.#facets.set(name, load);
    return (await load())[Number.parseInt(hit.id.slice(name.length + 1), 36)] ?? {};
  }

  async #loadFacets(name: string): Promise<Facets[]> {
    const folder = this.loaded.find((shard) => shard.name === name)?.folder ?? '';
    const response = await fetch(`${this.#base}${folder}/facets.json`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    // Written by `buildShards`, of the same release.
    return openFacets((await response.json()) as PublishedFacets);
  }

  #shardsFor(filters: Filters): Shard[] {
    return this.loaded.filter((shard) => isWithinFilters(shard, filters));
  }

  async #shardsWith(terms: readonly string[], filters: Filters = {}): Promise<Shard[]> {
    const presences = await Promise.all(terms.map((term) => this.presence(term)));
    return this.#shardsFor(filters).filter(({ name }) => presences.every((presence) => presence.has(name)));
  }

  async #askIn(shards: readonly Shard[], term: string | null, filters: Filters): Promise<EngineHit[]> {
    if (shards.length === 0) return [];
    const only = shards.length < this.loaded.length ? { shard: { any: shards.map(({ name }) => name) } } : {};
    const { results } = await this.#ask(term, { filters: only });
    // Another search may have loaded more shards meanwhile: Pagefind answers from these too.
    const asked = new Set(shards.map(({ name }) => name));
    return this.#keep(
      results.filter((hit) => asked.has(shardOf(hit))),
      filters,
    );
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

/** Filters that the shard does not decide for all its records. */
function undecidedIn({ holds, years }: Shard, filters: Filters): Filters {
  return Object.fromEntries(
    Object.entries(filters).filter(([name, values]) => {
      if (name === 'shard' || values.length === 0) return false;
      return holds === 'registers' || !(name === 'kind' || (name === 'year' && years.length === 1));
    }),
  );
}

function shardOf({ id }: EngineHit): string {
  return id.slice(0, id.lastIndexOf('_'));
}
