import type { Filters } from './facets.ts';

/** What `buildIndex` publishes beside the shards, as `shards.json`; the client reads it first. */
export interface Manifest {
  /** The bundle with Pagefind’s own code and the registers, then shards by kind and time, the newest first. */
  shards: Shard[];
  /** File names of the common words, the vocabulary, and the lexicon (suggestions and names to read questions by). */
  commonWords: string;
  vocabulary: string;
  lexicon: string;
  /** Folder of the pieces that say in which shards a word stands, `0.json` and on, and how many there are. */
  whereabouts: { folder: string; pieces: number };
}

/** One Pagefind index. */
export interface Shard {
  /** `registers`, `2022`, `2018-2021-figures`. */
  name: string;
  /** Its folder, named anew when it changes: nothing older is taken from a browser’s cache. */
  folder: string;
  holds: 'registers' | 'articles' | 'figures';
  /** Years of its records, ascending; none for the registers. */
  years: readonly number[];
  /** First month of its records, `2025-04`; empty for the registers. */
  from: string;
  /** Records in it. */
  count: number;
}

/** Name of the shard whose folder holds Pagefind’s code. */
export const registers = 'registers';

/** What a shard of years holds; the registers hold the rest, and Pagefind’s code. */
const kindIn = { articles: 'article', figures: 'figure' } as const;

/** Whether a shard may have a record that filters leave; `shard` names the shards that are searched. */
export function isWithinFilters({ name, holds, years }: Shard, filters: Filters): boolean {
  const { shard, kind = [], year = [] } = filters;
  if (shard && !shard.includes(name)) return false;
  if (year.length > 0 && !years.some((each) => year.includes(String(each)))) return false;
  if (kind.length === 0) return true;
  return holds === 'registers'
    ? kind.some((each) => each !== 'article' && each !== 'figure')
    : kind.includes(kindIn[holds]);
}
