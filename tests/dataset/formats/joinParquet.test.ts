import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { joinParquet } from '../../../src/dataset/formats/joinParquet.ts';
import { formatParquet } from '../../../src/dataset/formats/parquet.ts';
import type { Cell, Column } from '../../../src/dataset/tables/table.ts';

const column = (name: string, type: Column['type'], required?: true): Column => ({
  name,
  type,
  vi: name,
  en: name,
  ...(required && { required }),
});
const columns = [
  column('id', 'string', true),
  column('value', 'number'),
  column('date', 'date'),
  column('place', 'list'),
  column('in_words', 'boolean'),
];
const rowsOf = (year: number, count: number): Cell[][] =>
  Array.from({ length: count }, (_, at) => [
    `${year}/bai#so-${at}`,
    at % 7 === 0 ? undefined : at / 4,
    `${year}-05-${String(1 + (at % 28)).padStart(2, '0')}`,
    at % 3 === 0 ? ['kbang', 'an-khe'] : [],
    at % 2 === 0,
  ]);

const join = (files: readonly Uint8Array[]): ArrayBuffer => {
  const bytes = Buffer.concat([...joinParquet(files)]);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};

test('years joined into one file read as the same rows written at once', async () => {
  const years = [rowsOf(2018, 30), rowsOf(2019, 0), rowsOf(2022, 2500)];
  const file = join(years.map((rows) => formatParquet({ columns }, rows)));
  const whole = formatParquet({ columns }, years.flat());
  expect(await parquetReadObjects({ file })).toEqual(
    await parquetReadObjects({ file: Uint8Array.from(whole).buffer as ArrayBuffer }),
  );
});

test('keeps what readers skip row groups by', () => {
  const file = join([rowsOf(2018, 30), rowsOf(2022, 30)].map((rows) => formatParquet({ columns }, rows)));
  const dates = parquetMetadata(file).row_groups.map(({ columns }) => columns[2]?.meta_data?.statistics?.min_value);
  expect(dates).toEqual([new Date('2018-05-01'), new Date('2022-05-01')]);
});
