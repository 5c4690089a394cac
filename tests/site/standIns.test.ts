import { readFileSync } from 'node:fs';
import { FontIo, Ot } from 'ot-builder';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { fontFiles } from '../../src/site/fontFiles.ts';

const css = readFileSync('src/styles/fonts.css', 'utf8');
const files = fontFiles(css);

/** Height above and depth below the base line of a typeface, in parts of its size. */
async function metricsOf(name: string): Promise<{ ascent: number; descent: number }> {
  const [source = ''] = files.find((file) => file.name === name)?.sources ?? [];
  const font = await subsetFont(readFileSync(`node_modules/${source}`), 'ộ', {
    targetFormat: 'truetype',
    keepFeatures: [],
  });
  const { head, hhea } = FontIo.readFont(FontIo.readSfntOtf(font), Ot.ListGlyphStoreFactory);
  if (!hhea) throw new Error(`${name} has no metrics.`);
  const inSizes = (units: Ot.Var.Value): number => Ot.Var.Ops.originOf(units) / head.unitsPerEm;
  return { ascent: inSizes(hhea.ascender), descent: -inSizes(hhea.descender) };
}

const percent = (face: string, property: string): number =>
  Number(new RegExp(`${property}: ([\\d.]+)%`).exec(face)?.[1]) / 100;

/** A browser's own fonts, in the room of ours. */
const standIns = [...css.matchAll(/@font-face \{([^}]*local\([^}]*)\}/g)].map(([, face = '']) => ({
  name: /font-family: '([^']+)'/.exec(face)?.[1] ?? '',
  face,
}));

describe('stands in with lines of the same height', () => {
  test.each(standIns)('$name', async ({ name, face }) => {
    const { ascent, descent } = await metricsOf(name.startsWith('Archivo') ? 'archivo' : 'newsreader');
    const size = percent(face, 'size-adjust');
    expect(size * percent(face, 'ascent-override')).toBeCloseTo(ascent, 2);
    expect(size * percent(face, 'descent-override')).toBeCloseTo(descent, 2);
    expect(percent(face, 'line-gap-override')).toBe(0);
  });
});

test('what Vietnamese needs is in two files, and no character is in two files of a typeface', () => {
  const core = files.filter(({ name }) => !name.includes('rare') && !name.includes('italic'));
  expect(core.map(({ name }) => name)).toEqual(['newsreader', 'archivo']);
  const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
  for (const { characters } of core) {
    expect([...(letters + letters.toUpperCase())].filter((letter) => !characters.includes(letter))).toEqual([]);
  }
  for (const { name, characters } of core) {
    const rare = files.find((file) => file.name === `${name}-rare`);
    expect([...characters].filter((character) => rare?.characters.includes(character))).toEqual([]);
  }
});
