import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { siteName } from '../config.ts';
import { band } from './band.ts';
import type { ShareCard } from './card.ts';

/** What every place that shows share images takes. */
const width = 1200;
const height = 630;

/** The site's light colours, whatever the reader's own. */
const colours = { paper: '#faf7f1', ink: '#1e1b18', muted: '#544c43', rule: '#d8cdbc', red: '#9c2f1b' };

/** Draws a report's share image: its title, its place, and its year large. PNG. */
export async function drawCard({
  title,
  titleSupplied,
  place,
  year,
  yearInferred,
  day,
}: ShareCard): Promise<Uint8Array> {
  const words = titleSupplied ? `[${title}]` : title;
  return draw([
    box({ display: 'flex', flexGrow: 1, alignItems: 'center' }, [
      box(
        {
          display: 'block',
          fontSize: titleSize(words),
          lineHeight: 1.16,
          fontWeight: 500,
          letterSpacing: '-0.01em',
          lineClamp: 5,
        },
        words,
      ),
    ]),
    box({ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end' }, [
      box(
        { display: 'flex', flexDirection: 'column', fontFamily: family('Archivo'), paddingBottom: 22, maxWidth: 690 },
        [
          box({ display: 'block', fontSize: 34, fontWeight: 600, lineClamp: 2 }, place),
          box({ display: 'block', fontSize: 26, color: colours.muted, marginTop: 8 }, `Bài ngày ${day}. ${siteName}`),
        ],
      ),
      box(
        {
          display: 'flex',
          fontSize: 190,
          lineHeight: 1,
          fontWeight: 500,
          color: colours.red,
          letterSpacing: '-0.03em',
        },
        yearInferred ? `[${year}]` : year,
      ),
    ]),
  ]);
}

/** Draws the image that pages other than reports are shared with. */
export async function drawDefaultCard(): Promise<Uint8Array> {
  return draw([
    box({ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, [
      box({ display: 'flex', fontSize: 132, fontWeight: 500, letterSpacing: '-0.02em', lineHeight: 1.1 }, siteName),
      box(
        {
          display: 'block',
          fontFamily: family('Archivo'),
          fontSize: 38,
          lineHeight: 1.35,
          color: colours.muted,
          marginTop: 24,
        },
        'Kho bài báo địa phương, trong đó mỗi con số đều dẫn về đúng câu đã nêu ra nó.',
      ),
    ]),
  ]);
}

async function draw(content: readonly Node[]): Promise<Uint8Array> {
  const card = box(
    {
      display: 'flex',
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: family('Newsreader'),
    },
    [box({ display: 'flex', flexDirection: 'column', flexGrow: 1, padding: '64px 64px 34px' }, content)],
  );
  const svg = await satori(card, { width, height, fonts });
  const image = await renderAsync(svg.replace(/<\/svg>$/, `${band(width)}</svg>`), {
    font: { loadSystemFonts: false },
  });
  // A few flat colours: in a palette the file is a third of what it would be.
  return sharp(image.pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 32, effort: 1, dither: 0 })
    .toBuffer();
}

/** The part of a React element that satori looks at. */
interface Node {
  type: string;
  props: { style?: Record<string, string | number>; children?: string | readonly Node[]; [name: string]: unknown };
}

const box = (style: Record<string, string | number>, children: string | readonly Node[]): Node => ({
  type: 'div',
  props: { style, children },
});

/** Long titles are set smaller, so that five lines hold them. */
function titleSize(title: string): number {
  return title.length <= 45 ? 82 : title.length <= 80 ? 70 : title.length <= 120 ? 60 : 50;
}

const { resolve } = createRequire(import.meta.url);

const subsets = ['latin', 'vietnamese', 'latin-ext'];

/** Each subset is a family of its own: of fonts with one name satori knows only one. */
const family = (name: string): string => subsets.map((subset) => `${name} ${subset}`).join(', ');

/** Static cuts, since satori reads of a variable font one instance only. */
const fonts: SatoriOptions['fonts'] = [
  ['Newsreader', 'newsreader', 500] as const,
  ['Archivo', 'archivo', 400] as const,
  ['Archivo', 'archivo', 600] as const,
].flatMap(([name, id, weight]) =>
  subsets.map((subset) => ({
    name: `${name} ${subset}`,
    weight,
    style: 'normal' as const,
    data: readFileSync(resolve(`@fontsource/${id}/files/${id}-${subset}-${weight}-normal.woff`)),
  })),
);
