import { periodEnd } from '../series/periodEnd.ts';

/**
 * First and last day of a period, for comparing and sorting; an open side has none.
 *
 * @param period As `Figure.period` holds it: `2017`, `2018-05`, `2015/2020`, `../2022-11-02`.
 */
export function periodBounds(period: string): { start?: string; end?: string } {
  const [from = '', to = from] = period.split('/');
  return {
    ...(from !== '..' && { start: `${from}${'-01-01'.slice(from.length - 4)}` }),
    ...(to !== '..' && { end: periodEnd(to) }),
  };
}
