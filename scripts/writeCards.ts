import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cardPath, defaultCardPath, shareCard } from '../src/site/openGraph/card.ts';
import { drawCard, drawDefaultCard } from '../src/site/openGraph/drawCard.ts';
import type { Archive } from '../src/site/pages.ts';
import { cacheFolder } from '../src/site/store.ts';
import { hashOfParts, keyOfAll } from './hashOfParts.ts';
import { writeUnits, type FileUnit } from './writeUnits.ts';

/**
 * Writes the image that a report is shared with, and one for all other pages.
 *
 * Drawing is the dearest thing a build does for a report, so images stay in the cache by what they show: a build from
 * nothing with the cache of an older one draws only what it has not drawn before.
 */
export async function writeCards({ manifest, gazetteer }: Archive, out: string): Promise<void> {
  const code = hashOfParts(['src/site/openGraph', 'src/site/placeNames.ts', 'package-lock.json']);
  const used = new Set<string>();
  const unit = (path: string, shown: string, draw: () => Promise<Uint8Array>): FileUnit => {
    const key = keyOfAll(code, shown);
    used.add(key);
    return { paths: [path.slice(1)], key, contents: async () => [await fromCache(key, draw)] };
  };
  const units = function* (): Iterable<FileUnit> {
    yield unit(defaultCardPath, '', () => drawDefaultCard());
    for (const card of manifest.articles) {
      const shown = shareCard(card, gazetteer);
      yield unit(cardPath(card.id), JSON.stringify(shown), () => drawCard(shown));
    }
  };
  await writeUnits('cards', units(), out);
  removeUnused(used);
}

const folder = join(cacheFolder, 'cards');
/** In folders of two letters, since no folder likes a hundred thousand files. */
const cached = (key: string): string => join(folder, key.slice(0, 2), `${key}.png`);

async function fromCache(key: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = cached(key);
  if (existsSync(path)) return readFileSync(path);
  const image = await draw();
  mkdirSync(dirname(path), { recursive: true });
  // Through a second name, so that a broken-off build leaves no half image.
  writeFileSync(`${path}.new`, image);
  renameSync(`${path}.new`, path);
  return image;
}

function removeUnused(used: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const part of readdirSync(folder)) {
    for (const name of readdirSync(join(folder, part))) {
      if (!used.has(name.replace(/\.png(\.new)?$/, ''))) rmSync(join(folder, part, name));
    }
  }
}
