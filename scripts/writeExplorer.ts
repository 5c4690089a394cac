import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPartIndex, countPart, type PartCounts } from '../src/site/explorer/counts.ts';
import {
  allSeries,
  partsFolder,
  seriesFolder,
  type FigurePart,
  type PartIndex,
  type PartSummary,
} from '../src/site/explorer/entry.ts';
import { figuresInPart, hash, planParts } from '../src/site/explorer/parts.ts';
import { seriesCollector } from '../src/site/explorer/seriesParts.ts';
import type { Archive } from '../src/site/pages.ts';

/**
 * Writes the figures that `/so-lieu/` filters: one file for some reports of a year, the same again for each series, and
 * an index beside them that says what each file holds. Files of which the index says that they are the same are not made
 * anew.
 *
 * @param out Folder of the site.
 */
export async function writeExplorer(archive: Archive, out: string): Promise<void> {
  const folder = join(out, partsFolder);
  const known = new Map(readIndex(folder).parts.map(({ name, key }) => [name, key]));
  const parts: CountedPart[] = [];
  const ofSeries = new Map<string, CountedPart[]>((archive.manifest.series ?? []).map(({ id }) => [id, []]));
  const collector = seriesCollector(figuresInPart, (id, part) => {
    const all = ofSeries.get(id);
    all?.push(writeSeriesPart(join(folder, seriesFolder(id)), String(all.length + 1), part));
  });
  makeFolders(folder, [...ofSeries.keys()]);
  for (const { make, ...about } of planParts(archive).toReversed()) {
    const file = join(folder, `${about.name}.json`);
    const same = known.get(about.name) === about.key && existsSync(file);
    const part: FigurePart = same ? JSON.parse(readFileSync(file, 'utf8')) : make();
    if (!same) writeFileSync(file, JSON.stringify(part));
    collector.add(part);
    parts.push({ about, counts: countPart(part) });
  }
  collector.finish();
  // Indexes last: what they name is there.
  for (const { id, name } of archive.manifest.series ?? []) {
    writeIndex(join(folder, seriesFolder(id)), ofSeries.get(id) ?? [], name);
  }
  writeIndex(folder, parts);
}

type CountedPart = { about: Omit<PartSummary, 'counts'>; counts: PartCounts };

/** A folder for all figures and one for each series; those of series that are no more go. */
function makeFolders(folder: string, series: readonly string[]): void {
  mkdirSync(join(folder, allSeries), { recursive: true });
  const ids = new Set(series);
  for (const id of readdirSync(join(folder, allSeries))) {
    if (!ids.has(id)) rmSync(join(folder, allSeries, id), { recursive: true });
  }
  for (const id of ids) mkdirSync(join(folder, seriesFolder(id)), { recursive: true });
}

function writeSeriesPart(folder: string, name: string, part: FigurePart): CountedPart {
  const text = JSON.stringify(part);
  writeFileSync(join(folder, `${name}.json`), text);
  const figures = part.reports.reduce((sum, report) => sum + report.figures.length, 0);
  return { about: { name, key: hash(text), figures }, counts: countPart(part) };
}

/** @param parts Oldest first. */
function writeIndex(folder: string, parts: readonly CountedPart[], name?: string): void {
  const names = new Set(['index.json', ...parts.map(({ about }) => `${about.name}.json`)]);
  for (const file of readdirSync(folder)) if (file.endsWith('.json') && !names.has(file)) rmSync(join(folder, file));
  writeFileSync(join(folder, 'index.json'), JSON.stringify(buildPartIndex(parts.toReversed(), name)));
}

function readIndex(folder: string): Pick<PartIndex, 'parts'> {
  const file = join(folder, 'index.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { parts: [] };
}
