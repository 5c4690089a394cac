import type { Column, ColumnType } from '../tables/table.ts';
import {
  referenced,
  type JoinedTable,
  type PackageWords,
  type PublishedTable,
  type WrittenFile,
} from './publishedTable.ts';

/**
 * The dataset as a Data Package (version 2 of the standard at datapackage.org): every file with its size and hash, every
 * table with its columns and what they refer to.
 *
 * @param joined Files that hold the years of a table together.
 */
export function buildDataPackage(
  words: PackageWords,
  published: readonly PublishedTable[],
  joined: readonly JoinedTable[] = [],
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: words.name,
    title: words.title,
    description: words.description,
    homepage: words.homepage,
    version: words.version,
    licenses: [words.terms],
    contributors: [{ title: words.publisher, roles: ['publisher'] }],
    resources: [
      ...published.flatMap((part) => [
        tableResource(part, published),
        ...part.others.map((file) => otherResource(part, file)),
      ]),
      ...joined.map(({ table, file }) => otherResource({ table }, file)),
    ],
  };
}

type TableOfYear = Pick<PublishedTable, 'table' | 'year'>;

const nameOf = ({ table, year }: TableOfYear): string => (year === undefined ? table.name : `${table.name}-${year}`);
const titleOf = ({ table, year }: TableOfYear): string => (year === undefined ? table.vi : `${table.vi}, ${year}`);

function tableResource(part: PublishedTable, all: readonly PublishedTable[]) {
  const { table, csv } = part;
  return {
    name: nameOf(part),
    type: 'table',
    title: titleOf(part),
    description: table.en,
    ...fileOf(csv),
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(fieldOf),
      missingValues: [''],
      ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map(({ column, table: name, key }) => ({
          fields: [column],
          reference: { resource: nameOf(referenced(name, part, all)), fields: [key] },
        })),
      }),
    },
  };
}

/** Other formats have the rows and not the schema again: they carry names and types themselves. */
function otherResource(part: TableOfYear, file: WrittenFile) {
  return { name: `${nameOf(part)}.${formatOf(file)}`, title: titleOf(part), ...fileOf(file) };
}

function fileOf(file: WrittenFile) {
  const format = formatOf(file);
  return { path: file.path, format, mediatype: mediaTypes[format], bytes: file.bytes, hash: `sha256:${file.sha256}` };
}

const formatOf = ({ path }: WrittenFile): string => path.slice(path.lastIndexOf('.') + 1);

const mediaTypes: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
};

/** A list is a string here: its items stand between semicolons, and tables of pairs hold them one a row. */
const types: Record<ColumnType, { type: string; format?: string }> = {
  string: { type: 'string' },
  uri: { type: 'string', format: 'uri' },
  list: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
};

function fieldOf({ name, type, required, vi, en }: Column) {
  return { name, ...types[type], title: vi, description: en, ...(required && { constraints: { required } }) };
}
