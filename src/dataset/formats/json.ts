import type { Cell, TableShape } from '../tables/table.ts';

type Columns = Pick<TableShape, 'columns'>;

/** A row by the names of its columns; what is absent is left out. */
export type NamedRow = Record<string, Exclude<Cell, undefined>>;

export function nameCells({ columns }: Columns, row: readonly Cell[]): NamedRow {
  const named: NamedRow = {};
  for (const [at, { name }] of columns.entries()) {
    const cell = row[at];
    if (cell !== undefined && !(Array.isArray(cell) && cell.length === 0)) named[name] = cell;
  }
  return named;
}

/** A table as a JSON array with an object a line. */
export function* formatJson(table: Columns, rows: Iterable<readonly Cell[]>): Iterable<string> {
  let before = '[\n';
  for (const row of rows) {
    yield `${before}${JSON.stringify(nameCells(table, row))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** A table as NDJSON: an object a line. */
export function* formatNdjson(table: Columns, rows: Iterable<readonly Cell[]>): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(nameCells(table, row))}\n`;
}
