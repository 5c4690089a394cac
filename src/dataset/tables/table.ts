import type { Check } from '../check.ts';
import type { Citation } from '../citedDocuments.ts';
import type { ArticleRecord } from '../record.ts';
import type { Registers } from '../../archive/registers.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';

/** What a cell may hold; absent is `undefined`, and a list without items is absent too. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** `list` holds ids or names; CSV joins them with `;`. `date` is a day, `2022-11-02`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'uri';

/** A column and its entry in the dictionary of columns. */
export interface Column {
  name: string;
  type: ColumnType;
  /** Every row has it. */
  required?: true;
  /** What it holds, for readers in Vietnamese and in English. */
  vi: string;
  en: string;
}

/** A column of this table whose values are keys of another. */
export interface ForeignKey {
  column: string;
  /** Name of the other table. */
  table: string;
  /** Column of the other table. */
  key: string;
}

/** A table of the dataset: what it is called, what stands in it, what it refers to. */
export interface TableShape {
  /** Name of its files and of its resource: `so-lieu`. */
  name: string;
  vi: string;
  en: string;
  columns: readonly Column[];
  /** Columns that together name a row; empty where none do. */
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
}

/** What the rows of a report are made of. */
export interface ExportedArticle {
  record: ArticleRecord;
  documents: readonly Citation[];
}

/** What rows need besides the report. */
export interface ExportContext {
  registers: Registers;
  gazetteer: Gazetteer;
  /** A root-relative path of the site as a whole address. */
  address: (path: string) => string;
  /** Names of places as of a day, for readers: “Xã Đông và xã Nghĩa An”. */
  namePlaces: (ids: readonly string[], date: string) => string;
  /** A check in words. */
  describe: (check: Check) => { equation: string; text: string };
}

/** A table with rows of every report: it grows with the archive. */
export interface ArticleTable extends TableShape {
  of: 'articles';
  rows: (article: ExportedArticle, context: ExportContext) => Cell[][];
}

/** A table of a register: places, programmes, documents, authors. */
export interface RegisterTable extends TableShape {
  of: 'registers';
  rows: (context: ExportContext) => Cell[][];
}

export type Table = ArticleTable | RegisterTable;

/** A column together with how it is read of what a row is about. */
export type ReadColumn<Row> = Column & { read: (row: Row, context: ExportContext) => Cell };

/** Makes a table of reports; `each` takes a report apart into what its rows are about. */
export function articleTable<Row>(
  shape: Omit<TableShape, 'columns'>,
  each: (article: ExportedArticle) => readonly Row[],
  columns: readonly ReadColumn<Row>[],
): ArticleTable {
  return {
    of: 'articles',
    ...shape,
    columns: columns.map(withoutRead),
    rows: (article, context) => each(article).map((row) => columns.map(({ read }) => read(row, context))),
  };
}

/** Makes a table of a register. */
export function registerTable<Row>(
  shape: Omit<TableShape, 'columns'>,
  each: (context: ExportContext) => readonly Row[],
  columns: readonly ReadColumn<Row>[],
): RegisterTable {
  return {
    of: 'registers',
    ...shape,
    columns: columns.map(withoutRead),
    rows: (context) => each(context).map((row) => columns.map(({ read }) => read(row, context))),
  };
}

function withoutRead<Row>({ read: _, ...column }: ReadColumn<Row>): Column {
  return column;
}

/** Key of a figure in the whole archive: its report and its anchor, as in its address. */
export const figureKey = (article: string, figure: string): string => `${article}#${figure}`;
