import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildAnswerFiles, type AnswerFigure } from './answerFiles.ts';
import { buildShards, keyOf, readState, type ShardInput, type ShardState } from './buildShards.ts';
import { publishBundle } from './bundle.ts';
import { publishCommonWords } from './commonWords.ts';
import type { Lexicon } from './lexicon.ts';
import type { Manifest, Shard } from './manifest.ts';
import { publishVocabulary, type WordCounts } from './vocabulary.ts';
import { publishWhereabouts } from './whereabouts.ts';

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
  const names = new Map<Shard, string[]>();
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
    names.set(described, state.names);
    publishBundle(join(folder, 'bundle'), join(outputFolder, described.folder));
  }
  await removeOthers(cacheFolder, new Set(shards.map(({ name }) => name)));

  published.sort(newestFirst);
  const manifest: Manifest = {
    shards: published,
    commonWords: await writeHashed(outputFolder, 'common', publishCommonWords(total.words)),
    vocabulary: await writeHashed(outputFolder, 'vocabulary', publishVocabulary(total)),
    lexicon: await writeHashed(outputFolder, 'lexicon', lexicon),
    whereabouts: await writePieces(
      outputFolder,
      publishWhereabouts(published.map((shard) => names.get(shard) ?? [])).map((piece) => JSON.stringify(piece)),
    ),
  };
  for (const [path, text] of buildAnswerFiles(figures)) {
    await mkdir(dirname(join(outputFolder, path)), { recursive: true });
    await writeFile(join(outputFolder, path), text);
  }
  await writeFile(join(outputFolder, 'shards.json'), JSON.stringify(manifest));
  return report;
}

function addCounts(total: WordCounts, { words, pairs }: ShardState): void {
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

async function writePieces(folder: string, pieces: readonly string[]): Promise<Manifest['whereabouts']> {
  const name = `words.${digest(pieces.join('\n'))}`;
  await mkdir(join(folder, name), { recursive: true });
  for (const [at, text] of pieces.entries()) await writeFile(join(folder, name, `${at}.json`), text);
  return { folder: name, pieces: pieces.length };
}

const order: Shard['holds'][] = ['registers', 'articles', 'figures'];

function newestFirst(one: Shard, other: Shard): number {
  const byKind = order.indexOf(one.holds) - order.indexOf(other.holds);
  return byKind || (one.from < other.from ? 1 : one.from > other.from ? -1 : 0);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
