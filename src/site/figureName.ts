import type { FigureCard } from '../dataset/manifest.ts';
import { formatFigure, labelFigure } from './figureText.ts';

/** A figure in one line of plain text: “hơn 154,4 triệu đồng người dân đã đóng góp”, “731 ngày công”. */
export function figureName(figure: FigureCard): string {
  const amount = formatFigure(figure);
  const label = labelFigure(figure);
  return label === '' || amount.endsWith(` ${label}`) ? amount : `${amount} ${label}`;
}
