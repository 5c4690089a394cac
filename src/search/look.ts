import type { Attempt } from './attempts.ts';
import { belongTogether } from './belong.ts';
import { key } from './encode.ts';
import type { Engine, EngineHit } from './engine.ts';
import type { FacetCounts, Filters } from './facets.ts';
import { refine, show, type Hit } from './hits.ts';
import { lookFreely, lookLiterally } from './lookFreely.ts';
import type { Shard } from './manifest.ts';
import { once } from './once.ts';
import type { Wanted } from './passage.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import { asRead, isMarkedTerm, type Term } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface FindOptions {
  filters?: Filters;
  sort?: 'relevance' | 'newest' | 'oldest';
  /** Looks for the words exactly as typed: no keystrokes undone, nothing corrected or left out. */
  literal?: boolean;
  /** Looks in every shard at once, however many there are. */
  everywhere?: boolean;
  /** Looks in these shards, which an earlier search named; a part of what it found is counted as it counted. */
  within?: Searched;
}

/** Where a search looked, and for which year. */
export interface Searched {
  shards: readonly Shard[];
  /** A year in the query that reports were narrowed to, instead of being looked for as a word. */
  year?: number;
  /** Words of the query that were left out before it was looked for. */
  left?: readonly string[];
}

/** What was found, and how the query was read. */
export interface Found {
  /** Words looked for; those with `typed` were read otherwise than typed. */
  terms: Term[];
  /** Words that were left out: nothing holds them, or nothing holds them with the others. */
  unmatched: Term[];
  total: () => Promise<number>;
  /** Whether there is any result, and one with all the words in a row. */
  any: boolean;
  inRow: boolean;
  /** Numbers with what they count, “731 ngày”, that stand together in none of the results. */
  apart: string[];
  /**
   * Loads results from the `from`-th on. The first call may give fewer than asked for: the best, found fast. Asking from
   * there on gives the others.
   */
  hits(from: number, count: number): Promise<Hit[]>;
  /** Counts by filter and value over all that was found. */
  facets(): Promise<FacetCounts>;
}

/** Looks for a query in the shards that are loaded. */
export async function look(
  engine: Engine,
  vocabulary: () => Promise<Vocabulary>,
  query: Query,
  options: FindOptions,
): Promise<Found> {
  const filters = options.filters ?? {};
  const { attempt: best, unmatched } = options.literal
    ? await lookLiterally(engine, query, filters)
    : await lookFreely(engine, vocabulary, query, filters);
  const wanted = best.terms.map(({ word, beginning }): Wanted => ({ word, beginning }));
  const byDate = options.sort !== undefined && options.sort !== 'relevance';
  const belonging = once(() => belongTogether(engine, query, best.terms, filters));
  if (best.more && !byDate && query.phrases.length + query.excluded.length === 0) {
    const { more } = best;
    // All words stand in a row in them, so those that belong together do; of figures, the words may be another’s.
    const sure = once(async () =>
      best.hits.some((hit) => engine.holds(hit, 'figures')) ? (await belonging()).only(best.hits) : best.hits,
    );
    const others = once(async () => (await belonging()).only(await more()));
    // Where nothing is meant for sure, what has all the words in a row is better than nothing.
    const own = once(async () => {
      const any = (await sure()).length > 0 || (await others()).length > 0;
      return any ? sure() : best.hits;
    });
    const first = once(async () => refine(byRank(best, await own()), wanted));
    const rest = once(async () => byRank(best, await others()));
    return {
      terms: best.terms,
      unmatched,
      total: async () => (await own()).length + (await others()).length,
      any: true,
      inRow: true,
      apart: [],
      async hits(from, size) {
        const order = await first();
        const chosen = from < order.length ? order : [...order, ...(await rest())];
        return Promise.all(chosen.slice(from, from + size).map((hit) => show(hit, wanted)));
      },
      facets: async () => engine.facets([...(await own()), ...(await others())]),
    };
  }
  const everything = best.more ? [...best.hits, ...(await best.more())] : best.hits;
  const restricted = await restrict(engine, query, { ...best, hits: everything }, filters);
  const { hits: kept, apart } = (await belonging()).among(restricted);
  const ordered = byDate ? engine.byDate(kept, options.sort === 'oldest' ? 'asc' : 'desc') : byRank(best, kept);
  const inOrder = once(() => (byDate ? Promise.resolve(ordered) : refine(ordered, wanted)));
  return {
    terms: best.terms,
    unmatched,
    total: async () => ordered.length,
    any: ordered.length > 0,
    inRow: best.rows.size > 0,
    apart,
    async hits(from, size) {
      const order = await inOrder();
      return Promise.all(order.slice(from, from + size).map((hit) => show(hit, wanted)));
    },
    facets: () => engine.facets(ordered),
  };
}

/** Keeps hits with every phrase, read as its words were, and without what is excluded. */
async function restrict(engine: Engine, query: Query, best: Attempt, filters: Filters): Promise<EngineHit[]> {
  const idsOf = async (words: string[]) => {
    const names = words.map((word) => key(word));
    const found = words.length > 1 ? await engine.row(names, filters) : await engine.all(names, filters);
    return new Set(found.map(({ id }) => id));
  };
  const phrases = await Promise.all(query.phrases.map((words) => idsOf(asRead(words, best.terms))));
  const excluded = await Promise.all(query.excluded.map(idsOf));
  return best.hits.filter(({ id }) => phrases.every((ids) => ids.has(id)) && !excluded.some((ids) => ids.has(id)));
}

function byRank({ terms, rows }: Attempt, hits: EngineHit[]): EngineHit[] {
  const best = hits.reduce((highest, { score }) => Math.max(highest, score), 0);
  const marked = terms.some(isMarkedTerm);
  const ranks = new Map(hits.map((hit) => [hit, rank(hit, terms.length, best, rows.get(hit.id), marked)]));
  return hits.toSorted((one, other) => (ranks.get(other) ?? 0) - (ranks.get(one) ?? 0));
}
