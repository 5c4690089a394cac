import type { FindOptions } from './look.ts';
import { isWithinFilters, type Shard } from './manifest.ts';
import type { Known } from './whereabouts.ts';

/** Which shards a search looks in; only those where its filters leave something. */
export interface Choice {
  /** The newest of those that may have the words, or the oldest if these are to come first; and the registers. */
  first: Shard[];
  /** All that may have them. */
  all: Shard[];
  /** Words that no shard has; none is named when all shards are searched anyway. */
  unknown: ReadonlySet<string>;
  /** A number or a symbol in the query says where to look, so that few shards are in question. */
  isSpecific: boolean;
}

/** Records of each kind that are searched at first; others when they are asked for. */
const firstRecords: Record<Shard['holds'], number> = { registers: Infinity, articles: 10_000, figures: 7_500 };

/** So many times as many, when a number or a symbol says in which shards it is. */
const ifSpecific = 6;

/**
 * Chooses shards for a query.
 *
 * @param lookUp What is known of the words; asked only if there are too many shards to search them all.
 */
export async function chooseShards(
  shards: readonly Shard[],
  { filters = {}, sort, everywhere }: FindOptions,
  lookUp: () => Promise<Known>,
): Promise<Choice> {
  const allowed = shards.filter((shard) => isWithinFilters(shard, filters));
  const ordered = sort === 'oldest' ? allowed.toReversed() : allowed;
  if (areFew(ordered)) {
    return { first: ordered, all: ordered, unknown: new Set(), isSpecific: false };
  }
  const { unknown, isSpecific, mayHave } = await lookUp();
  const all = ordered.filter(
    (shard) => shard.holds === 'registers' || mayHave(shards.indexOf(shard), shard.holds === 'figures'),
  );
  // The shards of a year that is named are few.
  const named = everywhere || (filters['year'] ?? []).length > 0;
  return { first: named ? all : firstOf(all, isSpecific ? ifSpecific : 1), all, unknown, isSpecific };
}

/** Whether shards are so few that all of them are searched at once. */
export function areFew(shards: readonly Shard[]): boolean {
  return firstOf(shards).length === shards.length;
}

/** The first shards of each kind that hold enough records together. */
export function firstOf(shards: readonly Shard[], times = 1): Shard[] {
  const held = { registers: 0, articles: 0, figures: 0 };
  return shards.filter(({ holds, count }) => {
    if (held[holds] >= firstRecords[holds] * times) return false;
    held[holds] += count;
    return true;
  });
}
