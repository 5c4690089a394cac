import type { TableShape } from '../tables/table.ts';

/** A file of the dataset as it was written. */
export interface WrittenFile {
  /** From the folder of the dataset: `so-lieu.csv`, `nam/2022/so-lieu.csv`. */
  path: string;
  bytes: number;
  /** 0 for a file that is no table. */
  rows: number;
  /** In hexadecimal. */
  sha256: string;
}

/** The files of a table, or of one year of it. */
export interface PublishedTable {
  table: TableShape;
  /** Set when a table is published in one part a year. */
  year?: string;
  csv: WrittenFile;
  /** The same rows in other formats. */
  others: readonly WrittenFile[];
}

/** A file that holds all years of a table, where each of them is published by itself. */
export interface JoinedTable {
  table: TableShape;
  file: WrittenFile;
}

/** What a package says of itself. */
export interface PackageWords {
  name: string;
  title: string;
  description: string;
  /** Addresses of the page of downloads, and of what it says of using them. */
  homepage: string;
  terms: { title: string; path: string };
  /** Day of the newest content. */
  version: string;
  /** Who publishes it. */
  publisher: string;
}

/** The published table that a foreign key leads to: of the same year where tables are divided by year. */
export function referenced(name: string, from: PublishedTable, all: readonly PublishedTable[]): PublishedTable {
  const parts = all.filter(({ table }) => table.name === name);
  const found = parts.find(({ year }) => year === from.year) ?? parts[0];
  if (!found) throw new Error(`The table “${from.table.name}” refers to “${name}”, which is not published.`);
  return found;
}
