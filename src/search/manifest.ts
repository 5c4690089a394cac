/** What `buildIndex` publishes beside the shards, as `shards.json`; the client reads it first. */
export interface Manifest {
  /** The bundle with Pagefind’s own code and the registers, then one shard a year and kind, the newest first. */
  shards: Shard[];
  /** File names of the vocabulary and of the lexicon (suggestions and names to read questions by). */
  vocabulary: string;
  lexicon: string;
}

/** One Pagefind index. */
export interface Shard {
  /** `registers`, `2022`, `figures-2018-2021`: also its folder, except that the registers are the base itself. */
  name: string;
  holds: 'registers' | 'articles' | 'figures';
  /** Years of its records, ascending; none for the registers. */
  years: readonly number[];
  /** Records in it. */
  count: number;
  /** Changes when the shard does: nothing older is taken from a browser’s cache. */
  version: string;
}

/** Name of the shard whose folder holds Pagefind’s code. */
export const registers = 'registers';
