import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { photoPath } from '../src/archive/photoFile.ts';
import { keptPhoto, widest } from '../src/site/keptPhoto.ts';
import type { Archive } from '../src/site/pages.ts';
import { contentFolder } from './contentFolder.ts';
import { keyOfAll } from './hashOfParts.ts';
import { writeUnits, type FileUnit } from './writeUnits.ts';

/** Writes the kept photos, each as it is and as pages show it. */
export async function writePhotos(_: Archive, out: string): Promise<void> {
  await writeUnits('photos', photoUnits(), out);
}

function* photoUnits(): Iterable<FileUnit> {
  const folder = join(contentFolder, 'photos');
  if (!existsSync(folder)) return;
  for (const year of readdirSync(folder).toSorted()) {
    for (const file of readdirSync(join(folder, year)).toSorted()) {
      const path = photoPath(contentFolder, year, file);
      const { size, mtimeMs } = statSync(path);
      const { original, shown } = keptPhoto(year, file, { width: 1, height: 1 });
      yield {
        paths: [original.slice(1), shown.slice(1)],
        key: keyOfAll(path, `${size} ${mtimeMs}`),
        contents: async () => [readFileSync(path), await forPages(path)],
      };
    }
  }
}

/** Upright, no wider than pages show it, and without what a camera notes of place and owner. */
async function forPages(path: string): Promise<Uint8Array> {
  const upright = sharp(path).rotate();
  return upright.resize({ width: widest, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer();
}
