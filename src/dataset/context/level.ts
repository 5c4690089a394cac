import type { StatedFigure } from '../../figures/ledger.ts';

/** Words before a number that state how things stand, not what was done: “chỉ còn 359 hộ nghèo”. */
const standing = /(?<![\p{L}\p{M}])(?:còn|hiện có|đạt|xuống còn|lên|chiếm)\s+(?:\p{L}+\s+)?$/iu;

/** Whether a figure says how things stand at a time, as against what happened during it. */
export function isLevel(text: string, figure: StatedFigure): boolean {
  if (figure.change) return figure.change.level;
  if (figure.kind === 'ratio' || figure.kind === 'percent') return true;
  return standing.test(text.slice(Math.max(0, figure.start - 20), figure.start));
}
