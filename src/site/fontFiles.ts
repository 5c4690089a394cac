/** A font file of the site: some characters and a part of the axes of files of the fontsource packages. */
export interface FontFile {
  /** `newsreader`, as in the style sheet. */
  name: string;
  /** Paths under `node_modules/`: parts of one typeface, which together hold the characters. */
  sources: string[];
  /** Every character that the file may draw; those the sources lack are passed over. */
  characters: string;
  /** Of a variable font: the range that stays, or the one value that the axis is set to. */
  axes: Record<string, number | { min: number; max: number }>;
}

/**
 * A cut of a typeface: its fontsource file for a script, and its optical sizes when it has that axis, which the style
 * sheet cannot say. Italics are for quotes of one size.
 */
const cuts: Record<string, { source: (script: string) => string; opsz?: FontFile['axes'][string] }> = {
  newsreader: { source: (script) => newsreader(script, 'normal'), opsz: { min: 20, max: 72 } },
  'newsreader-italic': { source: (script) => newsreader(script, 'italic'), opsz: 24 },
  archivo: { source: (script) => `@fontsource-variable/archivo/files/archivo-${script}-wdth-normal.woff2` },
};

const newsreader = (script: string, style: string): string =>
  `@fontsource-variable/newsreader/files/newsreader-${script}-opsz-${style}.woff2`;

/**
 * The font files that a style sheet asks for: each `@font-face` whose file is `fonts/<cut>.woff2`, for what Vietnamese
 * needs, or `fonts/<cut>-rare.woff2`, for the rest, keeps the characters of its `unicode-range` and the axes as far as
 * its `font-weight` and `font-stretch` go.
 *
 * @throws When a file is of no known cut.
 */
export function fontFiles(css: string): FontFile[] {
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const [, name, cutName = '', rare] = /fonts\/(([a-z-]+?)(-rare)?)\.woff2/.exec(face) ?? [];
    if (name === undefined) return [];
    const cut = cuts[cutName];
    if (!cut) throw new Error(`${name}: no cut of a typeface has this name.`);
    const weight = axis(face, 'font-weight');
    const width = axis(face, 'font-stretch');
    return {
      name,
      sources: ['latin', rare === undefined ? 'vietnamese' : 'latin-ext'].map(cut.source),
      characters: characters(face),
      axes: {
        ...(weight !== undefined && { wght: weight }),
        ...(width !== undefined && { wdth: width }),
        ...(cut.opsz !== undefined && { opsz: cut.opsz }),
      },
    };
  });
}

/** `400 600` → a range, `400` → a value. */
function axis(face: string, property: string): FontFile['axes'][string] | undefined {
  const [, from, to] = new RegExp(`${property}: (\\d+)%?(?: (\\d+)%?)?;`).exec(face) ?? [];
  if (from === undefined) return undefined;
  return to === undefined ? Number(from) : { min: Number(from), max: Number(to) };
}

function characters(face: string): string {
  return [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]
    .map(([, from = '', to = from]) => {
      const first = Number.parseInt(from, 16);
      const count = Number.parseInt(to, 16) - first + 1;
      return Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index)).join('');
    })
    .join('');
}
