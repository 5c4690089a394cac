import type { Attempt } from './attempts.ts';
import { key } from './encode.ts';
import type { Engine, EngineHit, FacetCounts, Filters } from './engine.ts';
import { refine, show, type Hit } from './hits.ts';
import { lookFreely, lookLiterally } from './lookFreely.ts';
import { once } from './once.ts';
import type { Wanted } from './passage.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import { asked, isMarkedTerm, type Term } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  total: () => Promise<number>;
  /** Whether there is any result. */
  any: boolean;
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
  const facets = () => engine.facets(best.terms.map(asked), filters);
  const byDate = options.sort !== undefined && options.sort !== 'relevance';
  if (best.more && !byDate && query.phrases.length + query.excluded.length === 0) {
    const { more, count } = best;
    const first = once(() => refine(byRank(best, best.hits), wanted));
    const rest = once(async () => byRank(best, await more()));
    return {
      terms: best.terms,
      unmatched,
      total: count,
      any: true,
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
  const inOrder = once(() => (byDate ? Promise.resolve(ordered) : refine(ordered, wanted)));
  return {
    terms: best.terms,
    unmatched,
    total: async () => ordered.length,
    any: ordered.length > 0,
    async hits(from, size) {
      const order = await inOrder();
      return Promise.all(order.slice(from, from + size).map((hit) => show(hit, wanted)));
    },
    facets,
  };
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
  const best = hits.reduce((highest, { score }) => Math.max(highest, score), 0);
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
