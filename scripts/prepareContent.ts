import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/archive/article.ts';
import { readArchiveFacts } from '../src/archive/archiveFacts.ts';
import { findArticleFiles, readArticleFile } from '../src/archive/readArchive.ts';
import { duplicateSlugs } from '../src/archive/articlePath.ts';
import { inFileOrder, type Problem } from '../src/archive/problem.ts';
import { photoPath } from '../src/archive/photoFile.ts';
import { readRegisters } from '../src/archive/readRegisters.ts';
import { noSeriesNames, readSeriesNames } from '../src/archive/series.ts';
import { buildManifest, type WithdrawnReport } from '../src/dataset/manifest.ts';
import { readyRegisters } from '../src/dataset/registers.ts';
import { buildSeries } from '../src/dataset/series/buildSeries.ts';
import { checkGazetteer } from '../src/gazetteer/checkGazetteer.ts';
import { locateIn } from '../src/gazetteer/locateIn.ts';
import { prepareArticle, type SeriesExtract } from '../src/site/prepareArticle.ts';
import { base } from '../src/site/config.ts';
import {
  hasArticle,
  readExtracts,
  readPrepared,
  removeArticle,
  writeArticle,
  writeExtracts,
  writeManifest,
  writePrepared,
  type PreparedFile,
} from '../src/site/store.ts';
import { linkReports } from './linkReports.ts';

/** Code that decides what a prepared report holds. */
const stages = ['archive', 'dataset', 'figures', 'gazetteer', 'site', 'vietnamese', 'vocabulary'];

/**
 * Prepares every report of a content folder for the site; a report whose file, registers and code are those of the
 * last time is taken from the cache.
 *
 * @param whatIsSound Go on without what is wrong, a report with problems as it was the last time, and show drafts: for
 *   looking at pages while somebody writes. A build never does.
 * @returns All problems. Unless told to go on, the cache's manifest changes only when there are none.
 */
export function prepareContent(
  content: string,
  { whatIsSound = false } = {},
): { articles: number; prepared: number; problems: Problem<string>[] } {
  const { registers, problems: ofRegisters } = readRegisters(content);
  const problems: Problem<string>[] = [...ofRegisters];
  const { facts, problems: ofFacts } = readArchiveFacts(content);
  problems.push(...ofFacts);
  const files = findArticleFiles(content);
  problems.push(...duplicateSlugs(files));

  const context = readyRegisters(registers);
  problems.push(...checkGazetteer(context.gazetteer, locateIn(`${content}/localities`, readText)));
  const { names, problems: ofNames } = readNamesOfSeries(join(content, 'series.yaml'));
  problems.push(...ofNames);
  const knownExtracts = readExtracts();
  const extracts = new Map<string, SeriesExtract>();
  const known = new Map(readPrepared().map((entry) => [entry.file, entry]));
  const common = hashOfCommon(content);
  const entries: PreparedFile[] = [];
  let fresh = 0;
  for (const file of files) {
    const key = keyOf(file, common);
    const last = known.get(file);
    const keep = (): void => {
      const extract = last && knownExtracts.get(last.card.id);
      if (!last || !extract) return;
      entries.push(last);
      extracts.set(last.card.id, extract);
    };
    if (last?.key === key && hasArticle(last.card.id) && knownExtracts.has(last.card.id)) {
      keep();
      continue;
    }
    const { article, problems: found } = readArticleFile(file, registers);
    problems.push(...found);
    if (!article) {
      keep();
      continue;
    }
    const { prepared, card, extract, problems: ofFigures } = prepareArticle(article, registers, context);
    problems.push(...ofFigures);
    writeArticle(card.id, prepared);
    extracts.set(card.id, extract);
    const withdrawn = withdrawnReport(article, card.id);
    entries.push({ file, key, card, published: article.status === 'published', ...(withdrawn && { withdrawn }) });
    fresh += 1;
  }

  const shown = entries.filter(({ published, withdrawn }) => published || (whatIsSound && !withdrawn));
  const points = shown.flatMap(({ card }) => extracts.get(card.id)?.points ?? []);
  const series = buildSeries(points, context.gazetteer, names);
  // A series may be missing because its report is wrong: that is said first.
  if (problems.length === 0) problems.push(...series.problems);

  if (problems.length === 0 || whatIsSound) {
    const linked = linkReports({ shown, extracts, series, registers, context });
    const ids = new Set(entries.map(({ card }) => card.id));
    for (const { card } of known.values()) if (!ids.has(card.id)) removeArticle(card.id);
    writePrepared(entries);
    writeExtracts(extracts);
    const gone = entries.flatMap(({ withdrawn }) => withdrawn ?? []);
    const { cards, ...rest } = linked;
    writeManifest({ ...buildManifest(cards, registers, facts?.updated, gone), ...rest }, registers);
  }
  return { articles: files.length, prepared: fresh, problems: inFileOrder(problems) };
}

function readNamesOfSeries(file: string): ReturnType<typeof readSeriesNames> {
  return existsSync(file) ? readSeriesNames(file, readFileSync(file)) : { names: noSeriesNames, problems: [] };
}

const readText = (file: string): string => readFileSync(file, 'utf8');

function withdrawnReport(article: Article, id: string): WithdrawnReport | undefined {
  const { date, title, titleSupplied, withdrawn: reason, source } = article;
  return reason === undefined
    ? undefined
    : { id, date, title, ...(titleSupplied && { titleSupplied }), reason, source };
}

function keyOf(file: string, common: string): string {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(common).update(file).update(bytes);
  // A photo that came, went or changed makes another page of the same report.
  for (const [, name = ''] of bytes.toString('utf8').matchAll(/^\s+(?:- )?file:\s*["']?([\w.-]+)/gm)) {
    const [content = '', year = ''] = file.split(/\/articles\/(\d+)\//);
    const photo = statSync(photoPath(content, year, name), { throwIfNoEntry: false });
    hash.update(`${name} ${photo?.size} ${photo?.mtimeMs}`);
  }
  return hash.digest('base64url');
}

function hashOfCommon(content: string): string {
  const hash = createHash('sha256').update(base).update(readFileSync('package-lock.json'));
  for (const stage of stages) hashPath(join('src', stage), hash);
  // Registers: a changed place or programme may change any report.
  for (const name of readdirSync(content).toSorted())
    if (!['articles', 'photos', 'series.yaml'].includes(name)) hashPath(join(content, name), hash);
  return hash.digest('base64url');
}

/** Adds the name and bytes of a file, or of all files of a folder, sorted by path. */
export function hashPath(path: string, hash: Hash): void {
  if (statSync(path).isFile()) {
    hash.update(path).update(readFileSync(path));
    return;
  }
  for (const name of readdirSync(path).toSorted()) hashPath(join(path, name), hash);
}
