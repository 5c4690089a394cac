import { readFileSync } from 'node:fs';

/** The site's woven band, 24 high, repeated over a width: shapes for the top of an SVG. */
export function band(width: number): string {
  const drawing = readFileSync('public/band.svg', 'utf8');
  const [, viewWidth = '56', viewHeight = '14'] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawing) ?? [];
  const scale = 24 / Number(viewHeight);
  const step = Number(viewWidth) * scale;
  const inner = drawing.replace(/^[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const copies = Array.from(
    { length: Math.ceil(width / step) },
    (_, index) => `<g transform="translate(${index * step}) scale(${scale})">${inner}</g>`,
  );
  return copies.join('');
}
