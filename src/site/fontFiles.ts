/** A font file of the site: some characters and a part of the axes of a file of the fontsource packages. */
export interface FontFile {
  /** `newsreader-latin`, as in the style sheet. */
  name: string;
  /** Path under `node_modules/`. */
  source: string;
  /** Every character that the file may draw; those the source lacks are passed over. */
  characters: string;
  /** Of a variable font: the range that stays, or the one value that the axis is set to. */
  axes: Record<string, number | { min: number; max: number }>;
}

/**
 * A cut of a typeface: the fontsource file, and its optical size when it has that axis. Two fixed sizes, for text and
 * for display, weigh half of what the whole axis does; the style sheet cannot say them, all else it says itself.
 */
const cuts: Record<string, { source: (script: string) => string; opsz?: number }> = {
  newsreader: { source: (script) => newsreader(script, 'normal'), opsz: 20 },
  'newsreader-italic': { source: (script) => newsreader(script, 'italic'), opsz: 24 },
  'newsreader-display': { source: (script) => newsreader(script, 'normal'), opsz: 44 },
  'newsreader-number': { source: (script) => newsreader(script, 'normal'), opsz: 72 },
  archivo: { source: (script) => `@fontsource-variable/archivo/files/archivo-${script}-wdth-normal.woff2` },
};

const newsreader = (script: string, style: string): string =>
  `@fontsource-variable/newsreader/files/newsreader-${script}-opsz-${style}.woff2`;

/**
 * The font files that a style sheet asks for: each `@font-face` whose file is `fonts/<cut>-<script>.woff2` (or `…-rare`) keeps the
 * characters of its `unicode-range` and the axes as far as its `font-weight` and `font-stretch` go.
 *
 * @throws When a file is of no known cut.
 */
export function fontFiles(css: string): FontFile[] {
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const [, name] = /fonts\/([a-z-]+)\.woff2/.exec(face) ?? [];
    if (name === undefined) return [];
    const [, cutName = '', script = ''] = /^(.+?)-(latin|latin-ext|vietnamese)(?:-rare)?$/.exec(name) ?? [];
    const cut = cuts[cutName];
    if (!cut) throw new Error(`${name}: no cut of a typeface has this name.`);
    const weight = axis(face, 'font-weight');
    const width = axis(face, 'font-stretch');
    return {
      name,
      source: cut.source(script),
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
