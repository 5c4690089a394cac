import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsFolder, type PartIndex, type PartSummary } from '../src/site/explorer/entry.ts';
import { planParts } from '../src/site/explorer/parts.ts';
import type { Archive } from '../src/site/pages.ts';

/**
 * Writes the figures that `/so-lieu/` filters: one file for some reports of a year, and an index that says what each
 * holds. Files of which the index says that they are the same stay as they are.
 *
 * @param out Folder of the site.
 */
export async function writeExplorer(archive: Archive, out: string): Promise<void> {
  const folder = join(out, partsFolder);
  const indexFile = join(folder, 'index.json');
  const known = new Map<string, PartSummary>(readIndex(indexFile).parts.map((part) => [part.name, part]));
  mkdirSync(folder, { recursive: true });
  const parts = planParts(archive).map(({ name, key, make }) => {
    const file = join(folder, `${name}.json`);
    const last = known.get(name);
    if (last?.key === key && existsSync(file)) return last;
    const { part, summary } = make();
    writeFileSync(file, JSON.stringify(part));
    return summary;
  });
  const names = new Set(['index.json', ...parts.map(({ name }) => `${name}.json`)]);
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name));
  // Last: what it names is there.
  writeFileSync(indexFile, JSON.stringify({ parts } satisfies PartIndex));
}

const readIndex = (file: string): PartIndex =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { parts: [] };
