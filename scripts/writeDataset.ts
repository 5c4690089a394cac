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
import type { PublishedTable, WrittenFile } from '../src/dataset/package/publishedTable.ts';
import { tables } from '../src/dataset/tables/tables.ts';
import { datasetParts, type DatasetFile } from '../src/site/datasetParts.ts';
import { datasetWords } from '../src/site/datasetWords.ts';
import { datasetPath, formats, inOneFile, tableFile, wholeLimit } from '../src/site/downloads.ts';
import type { Archive } from '../src/site/pages.ts';
import { count, groupBy, yearOf } from '../src/site/holdings.ts';
import { cacheFolder } from '../src/site/store.ts';

/** What the files of a folder were made of. */
interface DatasetState {
  /** Key and paths of each part by its name. */
  parts: Record<string, { key: string; paths: string[] }>;
  /** Size and hash of the files that the package lists, by path. */
  files: Record<string, WrittenFile>;
}

const statePath = join(cacheFolder, 'dataset.json');
/** Says which state the files beside it are; files from elsewhere are written anew. */
const stampName = '.written-from';

/**
 * Writes the open data of the archive into a site: tables, packages of tables, and the files of every report, programme
 * and place. Files whose content did not change stay as they are.
 *
 * @param out Folder of the site.
 */
export async function writeDataset(archive: Archive, out: string): Promise<void> {
  const folder = join(out, datasetPath);
  const last = lastState(folder);
  // Should this run break off, nobody takes the files for whole.
  rmSync(join(folder, stampName), { force: true });
  const parts = datasetParts(archive);
  const state: DatasetState = { parts: {}, files: {} };
  for (const { name, key, paths, files } of parts) {
    state.parts[name] = { key, paths };
    const listed = !name.includes('/') || name.startsWith('nam/');
    if (last?.parts[name]?.key === key) {
      for (const path of listed ? paths : []) {
        const file = last.files[path];
        if (file) state.files[path] = file;
      }
      continue;
    }
    for (const file of files()) {
      const written = write(folder, file);
      if (listed) state.files[file.path] = written;
    }
  }
  const published = publish(archive, state);
  const words = datasetWords(archive.manifest.contentDate);
  const json = (value: unknown): string[] => [`${JSON.stringify(value, undefined, 2)}\n`];
  write(folder, { path: 'datapackage.json', content: json(buildDataPackage(words, published)) });
  write(folder, { path: 'csv-metadata.json', content: json(buildCsvwMetadata(words, published)) });
  removeOthers(folder, last, state);
  writeState(folder, state);
}

/** The tables of the package: whole, or by year in a large archive. */
function publish({ manifest }: Archive, { files }: DatasetState): PublishedTable[] {
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

/** Writes a file piece by piece. */
function write(folder: string, { path, content }: DatasetFile): WrittenFile {
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
  return { path, bytes, sha256: hash.digest('hex') };
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

function removeOthers(folder: string, last: DatasetState | undefined, now: DatasetState): void {
  if (!last) return;
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

/** Written last: what was cut off is written again in full. */
function writeState(folder: string, state: DatasetState): void {
  const text = JSON.stringify(state);
  writeFileSync(statePath, text);
  writeFileSync(join(folder, stampName), stampOf(text));
}

const stampOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
