import { expect, test } from 'vitest';
import { tables } from '../../../src/dataset/tables/tables.ts';

test('tables, and the columns of each, have names of their own', () => {
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  for (const { columns } of tables) expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
});

test.each(tables)('$name has keys among its columns and leads to columns of other tables', (table) => {
  const names = table.columns.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...table.primaryKey]));
  for (const { column, table: other, key } of table.foreignKeys) {
    expect(names).toContain(column);
    expect(tables.find(({ name }) => name === other)?.primaryKey).toEqual([key]);
  }
});

test.each(tables.flatMap(({ name, columns }) => columns.map((column) => ({ table: name, ...column }))))(
  '$table.$name is explained in Vietnamese and in English',
  ({ vi, en }) => {
    expect(vi).not.toBe('');
    expect(en).not.toBe('');
    expect(vi).not.toBe(en);
  },
);
