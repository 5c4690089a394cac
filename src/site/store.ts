import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Registers } from '../archive/registers.ts';
import type { ArticleCard, Manifest, WithdrawnReport } from '../dataset/manifest.ts';
import type { Series } from '../dataset/series/series.ts';
import type { FileSizes } from './downloads.ts';
import type { PreparedArticle, SeriesExtract } from './prepareArticle.ts';

/** Where prepare leaves what pages show: one file a report, the registers, and the manifest. */
export const cacheFolder = process.env['CACHE_FOLDER'] ?? '.cache';

const articlePath = (id: string): string => join(cacheFolder, 'articles', `${id}.json`);
const manifestPath = join(cacheFolder, 'manifest.json');
const extractsPath = join(cacheFolder, 'extracts.jsonl');
const seriesPath = (id: string): string => join(cacheFolder, 'series', `${id}.json`);
const preparedPath = join(cacheFolder, 'prepared.json');
const fileSizesPath = join(cacheFolder, 'file-sizes.json');
const registersPath = join(cacheFolder, 'registers.json');

/** What prepare remembers of a file, to know next time that nothing changed. */
export interface PreparedFile {
  file: string;
  /** Hash of the file and of everything else that decides what is prepared of it. */
  key: string;
  published: boolean;
  /** Set when the report was withdrawn. */
  withdrawn?: WithdrawnReport;
  /** The report alone, without what others make of it. */
  card: ArticleCard;
  /** Hash of what others make of it, as it stands in its file; absent: nothing. */
  links?: string;
  /** A check against other reports stands in its margin. */
  checked?: true;
}

export const readManifest = (): Manifest => readJson(manifestPath);
export const readArticle = (id: string): PreparedArticle => readJson(articlePath(id));
export const hasArticle = (id: string): boolean => existsSync(articlePath(id));

export function readRegisters(): Registers {
  const lists: {
    [Name in keyof Registers]: (Registers[Name] extends ReadonlyMap<string, infer Entry> ? Entry : never)[];
  } = readJson(registersPath);
  return {
    programmes: byId(lists.programmes),
    authors: byId(lists.authors),
    documents: byId(lists.documents),
    localities: byId(lists.localities),
  };
}

export const writeArticle = (id: string, article: PreparedArticle): void => writeJson(articlePath(id), article);
export const removeArticle = (id: string): void => rmSync(articlePath(id), { force: true });

export const readPrepared = (): PreparedFile[] => (existsSync(preparedPath) ? readJson(preparedPath) : []);
export const writePrepared = (files: readonly PreparedFile[]): void => writeJson(preparedPath, files);

/**
 * What series and counts need of each report, by its id: a line each, since all of them are longer than a string may
 * be.
 */
export function readExtracts(): Map<string, SeriesExtract> {
  const extracts = new Map<string, SeriesExtract>();
  if (!existsSync(extractsPath)) return extracts;
  const bytes = readFileSync(extractsPath);
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from);
    const [id, extract]: [string, SeriesExtract] = JSON.parse(bytes.toString('utf8', from, end));
    extracts.set(id, extract);
    from = end + 1;
  }
  return extracts;
}

export function writeExtracts(extracts: ReadonlyMap<string, SeriesExtract>): void {
  mkdirSync(cacheFolder, { recursive: true });
  const file = openSync(`${extractsPath}.new`, 'w');
  for (const entry of extracts) writeSync(file, `${JSON.stringify(entry)}\n`);
  closeSync(file);
  renameSync(`${extractsPath}.new`, extractsPath);
}

export const readSeries = (id: string): Series => readJson(seriesPath(id));
/** As it is stored, to see whether it changed; nothing for a new one. */
export const readSeriesText = (id: string): string | undefined =>
  existsSync(seriesPath(id)) ? readFileSync(seriesPath(id), 'utf8') : undefined;
export const writeSeriesText = (id: string, json: string): void => writeText(seriesPath(id), json);

/** Removes series that reports no longer make. */
export function keepSeries(ids: ReadonlySet<string>): void {
  const folder = join(cacheFolder, 'series');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!ids.has(name.replace(/\.json$/u, ''))) rmSync(join(folder, name), { force: true });
  }
}

/** Sizes of the dataset's files as the last build wrote them; none when the content was prepared again since. */
export const readFileSizes = (): FileSizes => (existsSync(fileSizesPath) ? readJson(fileSizesPath) : {});
export const writeFileSizes = (sizes: FileSizes): void => writeJson(fileSizesPath, sizes);

/** Written last: what the manifest names is there. */
export function writeManifest(manifest: Manifest, registers: Registers): void {
  const { programmes, authors, documents, localities } = registers;
  writeJson(registersPath, {
    programmes: [...programmes.values()],
    authors: [...authors.values()],
    documents: [...documents.values()],
    localities: [...localities.values()],
  });
  rmSync(fileSizesPath, { force: true });
  writeJson(manifestPath, manifest);
}

/**
 * What was made before under the same key, or what is made now.
 *
 * @param name Path below the cache folder: `search/2022`.
 */
export function remember<Value>(name: string, key: string, make: () => Value): Value {
  const path = join(cacheFolder, `${name}.json`);
  const known = existsSync(path) ? readJson<{ key: string; value: Value }>(path) : undefined;
  if (known?.key === key) return known.value;
  const value = make();
  writeJson(path, { key, value });
  return value;
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const writeJson = (path: string, value: unknown): void => writeText(path, JSON.stringify(value));

/** Through a second name, so that a reader never sees half a file. */
function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
