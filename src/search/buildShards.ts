import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { trimBundle } from './bundle.ts';
import { gatherFacets } from './facets.ts';
import { registers, type Shard } from './manifest.ts';
import { toPagefind, type SearchRecord } from './records.ts';
import { countWords, type WordCounts } from './vocabulary.ts';
import { namesOf } from './whereabouts.ts';

/** A shard to be built: its records are asked for only when its key has changed. */
export interface ShardInput {
  name: string;
  holds: Shard['holds'];
  years: readonly number[];
  /** First month of its records, `2025-04`; empty for the registers. */
  from: string;
  /** A hash of everything the records are made from; the same key, the same shard. */
  key: string;
  /** The oldest first: results are put in order of date by that. */
  records: () => Iterable<SearchRecord> | AsyncIterable<SearchRecord>;
}

/** What is remembered of a built shard. */
export interface ShardState {
  key: string;
  count: number;
  words: [string, number][];
  pairs: [string, number][];
  /** What its records are looked up by. */
  names: string[];
}

/** Raise it when records are encoded or counted otherwise: every shard is then built anew. */
const format = 4;

export function keyOf(shard: ShardInput): string {
  return `${format} ${shard.name} ${shard.key}`;
}

export async function readState(folder: string): Promise<ShardState | undefined> {
  try {
    // Written by `buildShard` below and by nobody else.
    return JSON.parse(await readFile(join(folder, 'state.json'), 'utf8')) as ShardState;
  } catch {
    return undefined;
  }
}

/** How many records may wait for Pagefind while the next is encoded. */
const mostWaiting = 64;

/**
 * Words and places of words that one file of the index holds. Pagefind’s own 20.000 make a reader load ten times what
 * a common word needs; with much fewer, the list of files outweighs them.
 */
const pieceSize = 2000;

/** Of so many records every pair of words is counted, of later ones in every eighth: common pairs show soon. */
const allPairsOf = 200;

type Pagefind = Pick<typeof import('pagefind'), 'createIndex' | 'close'>;

/** While one process writes its shard, records are encoded for the other. */
const lanes = 2;

/** Builds shards, each into the folder of its name: its bundle and its state. */
export async function buildShards(shards: readonly ShardInput[], cacheFolder: string): Promise<void> {
  const waiting = [...shards];
  const build = async (_: unknown, lane: number) => {
    // Pagefind keeps one process for each copy of its module.
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${pagefindModule()}?lane=${lane}`);
    for (let shard = waiting.shift(); shard; shard = waiting.shift()) {
      await buildShard(pagefind, shard, join(cacheFolder, shard.name));
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, shards.length) }, build));
}

/** Address of the module; `import.meta.resolve` would say it, but not where Vite runs this file. */
function pagefindModule(): string {
  const description = findPackageJSON('pagefind', import.meta.url);
  if (description === undefined) throw new Error('pagefind is not installed');
  return pathToFileURL(join(dirname(description), 'lib/index.js')).href;
}

async function buildShard({ createIndex, close }: Pagefind, shard: ShardInput, folder: string): Promise<void> {
  const counts: WordCounts = { words: new Map(), pairs: new Map() };
  // The only way to say it to Pagefind, which is started by `createIndex` with this environment.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(pieceSize);
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  const facets = gatherFacets();
  const names = new Set<string>();
  const waiting: Promise<void>[] = [];
  let count = 0;
  for await (const record of shard.records()) {
    count += 1;
    const { record: encoded, words } = toPagefind(record);
    facets.add(record);
    for (const name of namesOf(record, words)) names.add(name);
    countWords(counts, words, { pairs: count <= allPairsOf || count % 8 === 0 });
    const adding = index.addCustomRecord(encoded).then((added) => {
      if (added.errors.length > 0) throw new Error(`pagefind: ${record.url}: ${added.errors.join('; ')}`);
    });
    waiting.push(adding);
    if (waiting.length >= mostWaiting) await waiting.shift();
  }
  await Promise.all(waiting);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const written = join(folder, 'written');
  if (count > 0) await index.writeFiles({ outputPath: written });
  await close();
  if (count > 0) {
    trimBundle(written, join(folder, 'bundle'), { name: shard.name, withCode: shard.name === registers });
    await writeFile(join(folder, 'bundle', 'facets.json'), JSON.stringify(facets.published));
  }
  const state: ShardState = {
    key: keyOf(shard),
    count,
    words: [...counts.words],
    // A pair seen once says nothing, and most pairs are seen once.
    pairs: [...counts.pairs].filter(([, seen]) => seen > 1),
    names: [...names],
  };
  await writeFile(join(folder, 'state.json'), JSON.stringify(state));
}
