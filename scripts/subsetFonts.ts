import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { fontFiles, type FontFile } from '../src/site/fontFiles.ts';

const folder = '.cache/fonts';

/** Before Astro reads the styles, writes the font files that they name: only what Vietnamese pages need of each. */
export function subsetFonts(): AstroIntegration {
  return { name: 'subset-fonts', hooks: { 'astro:config:setup': writeFonts } };
}

async function writeFonts(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const file of fontFiles(readFileSync('src/styles/fonts.css', 'utf8'))) await writeFont(file);
}

/** Written again only when the source, what is kept of it, or a package has changed. */
async function writeFont({ name, source, characters, axes }: FontFile): Promise<void> {
  const original = readFileSync(join('node_modules', source));
  const key = createHash('sha256')
    .update(original)
    .update(JSON.stringify([characters, axes, keptFeatures]))
    .update(readFileSync('package-lock.json'))
    .digest('base64url');
  const path = join(folder, `${name}.woff2`);
  const keyPath = join(folder, `${name}.key`);
  if (existsSync(path) && existsSync(keyPath) && readFileSync(keyPath, 'utf8') === key) return;

  const subset = await subsetFont(original, characters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: keptFeatures,
  });
  // Renamed, not written in place: another build may be reading.
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, subset);
  renameSync(fresh, path);
  writeFileSync(keyPath, key);
}

/** What the styles use of OpenType, and what places marks on letters; small capitals, old-style and the like go. */
const keptFeatures = ['calt', 'ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];
