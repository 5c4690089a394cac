import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAnswerFiles, type AnswerFigure } from './answerFiles.ts';
import { publishBundle, trimBundle } from './bundle.ts';
import { publishCommonWords } from './commonWords.ts';
import type { Lexicon } from './lexicon.ts';
import { registers, type Manifest, type Shard } from './manifest.ts';
import { toPagefind, type SearchRecord } from './records.ts';
import { countWords, publishVocabulary, type WordCounts } from './vocabulary.ts';

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

export interface IndexInput {
  /** One shard must be named `registers` and hold at least one record. */
  shards: readonly ShardInput[];
  lexicon: Lexicon;
  /** Figures that questions are answered with. */
  figures?: Iterable<AnswerFigure>;
  /** Published folder, such as `dist/pagefind`; shards that are no longer named are removed from it. */
  outputFolder: string;
  /** Folder that outlives the published one: built shards by key. */
  cacheFolder: string;
}

/** What was done, for the log: names of the shards built anew and of those taken as they were. */
export interface IndexReport {
  built: string[];
  kept: string[];
  records: number;
}

/**
 * Writes the search index: a Pagefind index for every shard, the vocabulary, the lexicon and the manifest.
 *
 * Shards are built two at a time, each by a Pagefind process of its own, so that memory is that of the two largest.
 */
export async function buildIndex({
  shards,
  lexicon,
  figures = [],
  outputFolder,
  cacheFolder,
}: IndexInput): Promise<IndexReport> {
  const report: IndexReport = { built: [], kept: [], records: 0 };
  const total: WordCounts = { words: new Map(), pairs: new Map() };
  const published: Shard[] = [];
  await rm(outputFolder, { recursive: true, force: true });
  await mkdir(outputFolder, { recursive: true });
  await mkdir(cacheFolder, { recursive: true });

  const stale: ShardInput[] = [];
  for (const shard of shards) {
    const known = (await readState(join(cacheFolder, shard.name)))?.key === keyOf(shard);
    (known ? report.kept : report.built).push(shard.name);
    if (!known) stale.push(shard);
  }
  await buildShards(stale, cacheFolder);
  for (const shard of shards) {
    const folder = join(cacheFolder, shard.name);
    const state = await readState(folder);
    if (!state) throw new Error(`search: shard ${shard.name} was not kept`);
    report.records += state.count;
    addCounts(total, state);
    const { name, holds, years, from } = shard;
    const described: Shard = { name, holds, years, from, count: state.count, folder: `${name}.${digest(state.key)}` };
    if (state.count === 0) continue;
    published.push(described);
    publishBundle(join(folder, 'bundle'), join(outputFolder, described.folder));
  }
  await removeOthers(cacheFolder, new Set(shards.map(({ name }) => name)));

  const manifest: Manifest = {
    shards: published.sort(newestFirst),
    commonWords: await writeHashed(outputFolder, 'common', publishCommonWords(total.words)),
    vocabulary: await writeHashed(outputFolder, 'vocabulary', publishVocabulary(total)),
    lexicon: await writeHashed(outputFolder, 'lexicon', lexicon),
  };
  for (const [path, text] of buildAnswerFiles(figures)) {
    await mkdir(dirname(join(outputFolder, path)), { recursive: true });
    await writeFile(join(outputFolder, path), text);
  }
  await writeFile(join(outputFolder, 'shards.json'), JSON.stringify(manifest));
  return report;
}

/** What is remembered of a built shard. */
interface State {
  key: string;
  count: number;
  words: [string, number][];
  pairs: [string, number][];
}

/** Raise it when records are encoded or counted otherwise: every shard is then built anew. */
const format = 3;

function keyOf(shard: ShardInput): string {
  return `${format} ${shard.name} ${shard.key}`;
}

async function readState(folder: string): Promise<State | undefined> {
  try {
    // Written by `buildShard` below and by nobody else.
    return JSON.parse(await readFile(join(folder, 'state.json'), 'utf8')) as State;
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

async function buildShards(shards: readonly ShardInput[], cacheFolder: string): Promise<void> {
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
  const waiting: Promise<void>[] = [];
  let count = 0;
  for await (const record of shard.records()) {
    count += 1;
    const { record: encoded, words } = toPagefind(record);
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
  }
  const state: State = {
    key: keyOf(shard),
    count,
    words: [...counts.words],
    // A pair seen once says nothing, and most pairs are seen once.
    pairs: [...counts.pairs].filter(([, seen]) => seen > 1),
  };
  await writeFile(join(folder, 'state.json'), JSON.stringify(state));
}

function addCounts(total: WordCounts, { words, pairs }: State): void {
  for (const [word, count] of words) total.words.set(word, (total.words.get(word) ?? 0) + count);
  for (const [pair, count] of pairs) total.pairs.set(pair, (total.pairs.get(pair) ?? 0) + count);
}

async function removeOthers(folder: string, names: Set<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!names.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function writeHashed(folder: string, name: string, content: unknown): Promise<string> {
  const text = JSON.stringify(content);
  const file = `${name}.${digest(text)}.json`;
  await writeFile(join(folder, file), text);
  return file;
}

const order: Shard['holds'][] = ['registers', 'articles', 'figures'];

function newestFirst(one: Shard, other: Shard): number {
  const byKind = order.indexOf(one.holds) - order.indexOf(other.holds);
  return byKind || (one.from < other.from ? 1 : one.from > other.from ? -1 : 0);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
