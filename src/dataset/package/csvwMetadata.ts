import { listSeparator } from '../formats/csv.ts';
import type { Column, ColumnType } from '../tables/table.ts';
import { referenced, type PackageWords, type PublishedTable } from './publishedTable.ts';

/** The CSV files of the dataset described for the Web (W3C Tabular Metadata, “CSVW”), under its usual file name. */
export function buildCsvwMetadata(words: PackageWords, published: readonly PublishedTable[]) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    '@type': 'TableGroup',
    'dc:title': words.title,
    'dc:description': words.description,
    'dc:publisher': words.publisher,
    'dc:rights': { '@id': words.terms.path },
    'dc:modified': { '@value': words.version, '@type': 'xsd:date' },
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], delimiter: ',', quoteChar: '"', doubleQuote: true },
    tables: published.map((part) => tableOf(part, published)),
  };
}

function tableOf(part: PublishedTable, all: readonly PublishedTable[]) {
  const { table, year, csv } = part;
  const { primaryKey, foreignKeys } = table;
  return {
    '@type': 'Table',
    url: csv.path,
    'dc:title': year === undefined ? table.vi : `${table.vi}, ${year}`,
    'dc:description': { '@value': table.en, '@language': 'en' },
    tableSchema: {
      '@type': 'Schema',
      columns: table.columns.map(columnOf),
      // Rows with a page of their own are what that page is about.
      ...(table.columns.some(({ name }) => name === 'url') && { aboutUrl: '{+url}' }),
      ...(primaryKey.length > 0 && { primaryKey: [...primaryKey] }),
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ column, table: name, key }) => ({
          columnReference: [column],
          reference: { resource: referenced(name, part, all).csv.path, columnReference: [key] },
        })),
      }),
    },
  };
}

const datatypes: Record<ColumnType, string> = {
  string: 'string',
  list: 'string',
  uri: 'anyURI',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
};

function columnOf({ name, type, required, vi, en }: Column) {
  return {
    '@type': 'Column',
    name,
    titles: name,
    'dc:description': [{ '@value': vi }, { '@value': en, '@language': 'en' }],
    datatype: datatypes[type],
    ...(type === 'list' && { separator: listSeparator }),
    ...(required && { required }),
  };
}
