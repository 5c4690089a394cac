import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet';
import type { Cell, Column, ColumnType, TableShape } from '../tables/table.ts';

/** A table as Parquet: days are dates, lists are lists, absent is null. */
export function formatParquet(
  { columns }: Pick<TableShape, 'columns'>,
  rows: readonly (readonly Cell[])[],
): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)],
    columnData: columns.map(({ name, type }, at) => ({ name, data: rows.map((row) => toParquet(type, row[at])) })),
  });
  return new Uint8Array(writer.getBuffer());
}

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const simple: Record<Exclude<ColumnType, 'list'>, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: text,
  uri: text,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

function schemaOf({ name, type, required }: Column): SchemaElement[] {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL';
  if (type !== 'list') return [{ name, repetition_type, ...simple[type] }];
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...text },
  ];
}

function toParquet(type: ColumnType, cell: Cell): unknown {
  if (cell === undefined || (Array.isArray(cell) && cell.length === 0)) return null;
  return type === 'date' ? new Date(`${String(cell)}T00:00:00Z`) : cell;
}
