import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { CliProc, FontIo, Ot } from 'ot-builder';
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

/** Written again only when a source, what is kept of it, or a package has changed. */
async function writeFont({ name, sources, characters, axes }: FontFile): Promise<void> {
  const originals = sources.map((source) => readFileSync(join('node_modules', source)));
  const hash = createHash('sha256');
  for (const original of originals) hash.update(original);
  const key = hash
    .update(JSON.stringify([characters, axes, keptFeatures]))
    .update(readFileSync('package-lock.json'))
    .digest('base64url');
  const path = join(folder, `${name}.woff2`);
  const keyPath = join(folder, `${name}.key`);
  if (existsSync(path) && existsSync(keyPath) && readFileSync(keyPath, 'utf8') === key) return;

  const kept = { variationAxes: axes, keepFeatures: keptFeatures };
  const parts = originals.map((original) => subsetFont(original, characters, { targetFormat: 'truetype', ...kept }));
  const joined = joinFonts(await Promise.all(parts));
  const font = await subsetFont(joined, characters, { targetFormat: 'woff2', keepFeatures: keptFeatures });
  // Renamed, not written in place: another build may be reading.
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, font);
  renameSync(fresh, path);
  writeFileSync(keyPath, key);
}

/**
 * Joins the parts that fontsource cuts a typeface into. In two files, a Vietnamese word would be drawn from both, in two
 * typefaces while only one of them is there, and never kerned across.
 */
function joinFonts(parts: Buffer[]): Buffer {
  const fonts = parts.map((part) => FontIo.readFont(FontIo.readSfntOtf(part), Ot.ListGlyphStoreFactory));
  const joined = fonts.reduce((whole, part) => {
    CliProc.mergeFonts(whole, part, Ot.ListGlyphStoreFactory);
    return whole;
  });
  return FontIo.writeSfntOtf(FontIo.writeFont(joined));
}

/** What the styles use of OpenType, and what places marks on letters; small capitals, old-style and the like go. */
const keptFeatures = ['calt', 'ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];
