import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { buildCsvwMetadata } from '../src/dataset/package/csvwMetadata.ts';
import { buildDataPackage } from '../src/dataset/package/dataPackage.ts';
import type { JoinedTable, PublishedTable, WrittenFile } from '../src/dataset/package/publishedTable.ts';
import { figureTable } from '../src/dataset/tables/figureTable.ts';
import { tables } from '../src/dataset/tables/tables.ts';
import { datasetParts, type DatasetFile } from '../src/site/datasetParts.ts';
import { datasetWords } from '../src/site/datasetWords.ts';
import { datasetPath, formats, inOneFile, tableFile, wholeLimit, type FileSizes } from '../src/site/downloads.ts';
import type { PreparedContent } from '../src/site/pages.ts';
import { count, groupBy, yearOf } from '../src/site/holdings.ts';
import { cacheFolder } from '../src/site/store.ts';

/** What the files of a folder were made of. */
export interface DatasetState {
  /** Key and paths of each part by its name. */
  parts: Record<string, { key: string; paths: string[] }>;
  /** Size and hash of all but the files of single reports, by path. */
  files: Record<string, WrittenFile>;
}

const statePath = join(cacheFolder, 'dataset.json');
/** Says which state the files beside it are; files from elsewhere are written anew. */
const stampName = '.written-from';

/**
 * Writes the open data of the archive into a folder: tables, packages of tables, and the files of every report,
 * programme and place.
 *
 * @param out Folder of a site that is being made.
 * @param published The site as it stands, whose files stay where their content did not change: only the others are
 *   written. Absent: all are.
 */
export function writeDataset(content: PreparedContent, out: string, published?: string): DatasetState {
  const folder = join(out, datasetPath);
  const last = published === undefined ? undefined : lastState(join(published, datasetPath));
  const state: DatasetState = { parts: {}, files: {} };
  const read = (path: string): Uint8Array => {
    const fresh = join(folder, path);
    return readFileSync(existsSync(fresh) || published === undefined ? fresh : join(published, datasetPath, path));
  };
  for (const { name, key, paths, files } of datasetParts(content)) {
    state.parts[name] = { key, paths };
    const listed = !name.startsWith('bai/');
    if (last?.parts[name]?.key === key) {
      for (const path of listed ? paths : []) {
        const file = last.files[path];
        if (file) state.files[path] = file;
      }
      continue;
    }
    for (const file of files(read)) {
      const written = write(folder, file);
      if (listed) state.files[file.path] = written;
    }
  }
  const packaged = publish(content, state);
  const words = datasetWords(content.manifest.contentDate);
  const json = (value: unknown): string[] => [`${JSON.stringify(value, undefined, 2)}\n`];
  write(folder, {
    path: 'datapackage.json',
    content: json(buildDataPackage(words, packaged, joinedTables(content, state))),
  });
  write(folder, { path: 'csv-metadata.json', content: json(buildCsvwMetadata(words, packaged)) });
  return state;
}

/** Sizes of the tables, for the pages that offer them. */
export function sizesOf({ files }: DatasetState): FileSizes {
  return Object.fromEntries(Object.values(files).map(({ path, bytes, rows }) => [path, { bytes, rows }]));
}

/** Before the files of a dataset change in place: should that break off, nobody takes them for whole. */
export function openDataset(site: string): void {
  rmSync(join(site, datasetPath, stampName), { force: true });
}

/** After all files are in place: removes those that are no more, and remembers what the others were made of. */
export function closeDataset(site: string, state: DatasetState): void {
  const folder = join(site, datasetPath);
  if (existsSync(statePath)) removeOthers(folder, JSON.parse(readFileSync(statePath, 'utf8')), state);
  const text = JSON.stringify(state);
  writeFileSync(statePath, text);
  writeFileSync(join(folder, stampName), stampOf(text));
}

/** The tables of the package: whole, or by year in a large archive. */
function publish({ manifest }: PreparedContent, { files }: DatasetState): PublishedTable[] {
  const whole = inOneFile(count(manifest.articles), wholeLimit);
  const years = [...groupBy(manifest.articles, (article) => [yearOf(article)]).keys()];
  return tables.flatMap((table) =>
    (whole || table.of === 'registers' ? [undefined] : years).map((year): PublishedTable => {
      const [csv, ...others] = formats.map((format) => {
        const file = files[tableFile(table.name, format, year)];
        if (!file) throw new Error(`“${tableFile(table.name, format, year)}” was not written.`);
        return file;
      });
      if (!csv) throw new Error('Tables are written as CSV first.');
      return { table, csv, others, ...(year !== undefined && { year }) };
    }),
  );
}

/** The figures of all years, where these are published by themselves. */
function joinedTables({ manifest }: PreparedContent, { files }: DatasetState): JoinedTable[] {
  const file = files[tableFile(figureTable.name, 'parquet')];
  return file && !inOneFile(count(manifest.articles), wholeLimit) ? [{ table: figureTable, file }] : [];
}

/** Writes a file piece by piece. */
function write(folder: string, { path, content, rows = 0 }: DatasetFile): WrittenFile {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  const file = openSync(target, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of inChunks(content)) {
    writeSync(file, piece);
    hash.update(piece);
    bytes += piece.byteLength;
  }
  closeSync(file);
  return { path, bytes, rows, sha256: hash.digest('hex') };
}

/** Lines of a table are short; the disk is asked for a megabyte at a time. */
function* inChunks(content: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  let text = '';
  for (const piece of content) {
    if (typeof piece !== 'string') {
      yield piece;
      continue;
    }
    text += piece;
    if (text.length < 1 << 20) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}

function removeOthers(folder: string, last: DatasetState, now: DatasetState): void {
  const paths = new Set(Object.values(now.parts).flatMap(({ paths }) => paths));
  for (const { paths: old } of Object.values(last.parts)) {
    for (const path of old) if (!paths.has(path)) remove(folder, path);
  }
}

/** Removes a file and the folders that it leaves empty. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let part = dirname(path); part !== '.'; part = dirname(part)) {
    const left = join(folder, part);
    if (!existsSync(left) || readdirSync(left).length > 0) return;
    rmdirSync(left);
  }
}

function lastState(folder: string): DatasetState | undefined {
  const stamp = join(folder, stampName);
  if (!existsSync(statePath) || !existsSync(stamp)) return undefined;
  const text = readFileSync(statePath, 'utf8');
  return readFileSync(stamp, 'utf8') === stampOf(text) ? JSON.parse(text) : undefined;
}

const stampOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
