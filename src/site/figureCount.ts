import { formatNumber } from './numbers.ts';

/**
 * How many figures stand under a heading: “2 số liệu”, “2 trong 21 số liệu” when the others are not shown with them.
 */
export function figureCount(shown: number, total: number): string {
  return shown < total
    ? `${formatNumber(shown)} trong ${formatNumber(total)} số liệu`
    : `${formatNumber(total)} số liệu`;
}
