import { articles, citations, numbers } from './articleTables.ts';
import { checkFigures, checks, relations } from './checkTables.ts';
import { figureTable } from './figureTable.ts';
import { linkTables } from './linkTables.ts';
import { authors, documents, placeParents, placeSuccessors, places, programmes } from './registerTables.ts';
import type { ArticleTable, RegisterTable, Table } from './table.ts';

/** Tables with rows of every report. */
export const articleTables: readonly ArticleTable[] = [
  figureTable,
  articles,
  relations,
  checks,
  checkFigures,
  citations,
  numbers,
  ...linkTables,
];

/** Tables of the registers. */
export const registerTables: readonly RegisterTable[] = [
  places,
  placeParents,
  placeSuccessors,
  programmes,
  documents,
  authors,
];

/** All tables, in the order in which they are listed. */
export const tables: readonly Table[] = [...articleTables, ...registerTables];
