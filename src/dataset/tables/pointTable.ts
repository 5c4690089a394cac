import type { SeriesPoint } from '../series/points.ts';
import { figureTable } from './figureTable.ts';
import { periodBounds } from './periodBounds.ts';
import { figureKey, type Cell, type Column, type ExportContext } from './table.ts';

type Read = (point: SeriesPoint, context: ExportContext) => Cell;

/** What a point says under the names that the table of figures uses; the sentence is behind the address. */
const cells: Record<string, Read> = {
  figure_id: ({ article, figure }) => figureKey(article, figure),
  article_id: ({ article }) => article,
  url: ({ article, figure }, { address }) => address(`/bai/${article}/#${figure}`),
  date: ({ date }) => date,
  text: ({ words }) => words,
  qualifier: ({ qualifier }) => qualifier,
  value: ({ value }) => value,
  min: ({ min }) => min,
  max: ({ max }) => max,
  of: ({ of }) => of,
  unit: ({ unit }) => unit,
  kind: ({ kind }) => kind,
  scope: ({ scope }) => scope,
  place: ({ place }) => place,
  place_name: ({ place, date }, { namePlaces }) => namePlaces(place, date),
  period: ({ period }) => period,
  period_start: ({ period }) => periodBounds(period).start,
  period_end: ({ period }) => periodBounds(period).end,
};

/** The values of one series: those columns of the table of figures that a point has. */
export const pointTable: { columns: readonly Column[] } = {
  columns: figureTable.columns.filter(({ name }) => name in cells),
};

/** A row a point, in the order given. */
export function* pointRows(points: Iterable<SeriesPoint>, context: ExportContext): Iterable<Cell[]> {
  const reads = pointTable.columns.map(({ name }) => cells[name]);
  for (const point of points) yield reads.map((read) => read?.(point, context));
}
