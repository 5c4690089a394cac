import { createHash } from 'node:crypto';
import type { ArticleCard } from '../dataset/manifest.ts';
import { formatCsv } from '../dataset/formats/csv.ts';
import { formatJson, formatNdjson, nameCells } from '../dataset/formats/json.ts';
import { joinParquet } from '../dataset/formats/joinParquet.ts';
import { formatParquet } from '../dataset/formats/parquet.ts';
import { figureTable } from '../dataset/tables/figureTable.ts';
import type { ArticleTable, Cell, ExportContext, TableShape } from '../dataset/tables/table.ts';
import { articleTables, registerTables } from '../dataset/tables/tables.ts';
import { lineOn } from '../gazetteer/gazetteer.ts';
import { href } from './address.ts';
import { describeCheck } from './checkText.ts';
import { origin } from './config.ts';
import {
  articleDownloads,
  collectionFormats,
  collectionLimit,
  datasetPath,
  formats,
  inOneFile,
  tableFile,
  wholeLimit,
  type ExportedCollection,
  type Format,
} from './downloads.ts';
import { figuresAbout } from './exportedCollections.ts';
import { count, groupBy, yearOf } from './holdings.ts';
import { annotationPage } from './linkedData/annotations.ts';
import type { PreparedContent } from './pages.ts';
import { formatPlaces } from './placeNames.ts';
import { readArticle } from './store.ts';

/** A file to write: its path from the folder of the dataset, and its content in pieces. */
export interface DatasetFile {
  path: string;
  content: Iterable<string | Uint8Array>;
  /** How many rows it holds, when it is a table. */
  rows?: number;
}

/** Files that are made of the same reports and change together. */
export interface DatasetPart {
  name: string;
  /** Hash of all they hold; equal keys mean equal files as long as the code is the same. */
  key: string;
  /** Paths of the files, from the folder of the dataset. */
  paths: string[];
  /**
   * Makes the files, one after the other, so that only one is held in memory.
   *
   * @param read Reads a file of an earlier part by its path.
   */
  files: (read: (path: string) => Uint8Array) => Iterable<DatasetFile>;
}

/**
 * Names every file of the dataset, in parts that are written again only when what they hold changed. Parts of one year
 * follow one another, so that its figures are read once.
 */
export function datasetParts(archive: PreparedContent): DatasetPart[] {
  const { manifest } = archive;
  const context = exportContext(archive);
  const common = hash(JSON.stringify([manifest.registers, origin, href('/'), registersOf(archive)]));
  const figures = figureReader(context);
  const all = manifest.articles;
  const collections = (['chuong-trinh', 'dia-phuong'] as const).flatMap((of) =>
    figuresAbout(of, all).map((about) => ({ of, ...about })),
  );
  const keyOf = (articles: readonly ArticleCard[]): string => hash(common + articles.map((each) => each.hash).join());
  const years = [...groupBy(all, (article) => [yearOf(article)])];

  return [
    registerPart(context, common),
    ...years.flatMap(([year, ofYear]) => [
      tablesPart(ofYear, year),
      ...collections.flatMap(({ of, id, articles, figures, years }) => {
        const own = years.find((each) => each.year === year);
        if (!own || own.whole || inOneFile({ figures }, collectionLimit)) return [];
        const rows = articles.filter((article) => yearOf(article) === year);
        return [collectionPart(of, id, rows, `${of}/${id}/${year}`, ['csv'])];
      }),
    ]),
    inOneFile(count(all), wholeLimit) ? tablesPart(all) : joinedPart(years.map(([year]) => year)),
    ...collections.flatMap(({ of, id, articles, figures }) =>
      inOneFile({ figures }, collectionLimit)
        ? [collectionPart(of, id, articles, `${of}/${id}`, collectionFormats)]
        : [],
    ),
    ...all.map((article) => articlePart(article)),
  ];

  /** Every table of these reports in every format. */
  function tablesPart(articles: readonly ArticleCard[], year?: string): DatasetPart {
    return {
      name: year === undefined ? 'whole' : `nam/${year}`,
      key: keyOf(articles),
      paths: articleTables.flatMap(({ name }) => formats.map((format) => tableFile(name, format, year))),
      *files() {
        const rows = new Map<ArticleTable, Cell[][]>(articleTables.map((table) => [table, []]));
        for (const { id } of articles) {
          const article = readArticle(id);
          for (const [table, ofTable] of rows) for (const row of table.rows(article, context)) ofTable.push(row);
        }
        for (const [table, ofTable] of rows) {
          for (const format of formats) {
            yield {
              path: tableFile(table.name, format, year),
              content: write[format](table, ofTable),
              rows: ofTable.length,
            };
          }
        }
      },
    };
  }

  /** All figures of an archive whose tables stand in parts of a year, put together from them. */
  function joinedPart(ofYears: readonly string[]): DatasetPart {
    const path = tableFile(figureTable.name, 'parquet');
    return {
      name: figureTable.name,
      key: keyOf(all),
      paths: [path],
      *files(read) {
        const parts = ofYears.map((year) => read(tableFile(figureTable.name, 'parquet', year)));
        yield { path, content: joinParquet(parts), rows: count(all).figures };
      },
    };
  }

  /** Figures of a programme, or of a place and all that lies in it. */
  function collectionPart(
    of: ExportedCollection,
    id: string,
    articles: readonly ArticleCard[],
    stem: string,
    written: readonly Format[],
  ): DatasetPart {
    return {
      name: stem,
      key: keyOf(articles),
      paths: written.map((format) => `${stem}.${format}`),
      *files() {
        const rows = articles.flatMap((article) => figures(article)[of].get(id) ?? []);
        for (const format of written)
          yield { path: `${stem}.${format}`, content: write[format](figureTable, rows), rows: rows.length };
      },
    };
  }

  /** A report's figures, all its data, its words, and the annotations that tie figures to words. */
  function articlePart({ id, hash: ofArticle }: ArticleCard): DatasetPart {
    const own = articleDownloads(id);
    const path = (address: string): string => address.slice(datasetPath.length);
    return {
      name: `bai/${id}`,
      key: hash(common + ofArticle),
      paths: Object.values(own).map(path),
      *files() {
        const article = readArticle(id);
        const rows = articleTables.map((table) => ({ table, rows: table.rows(article, context) }));
        const data = Object.fromEntries(
          rows.map(({ table, rows }) => [table.name, rows.map((row) => nameCells(table, row))]),
        );
        yield { path: path(own.csv), content: formatCsv(figureTable, figureTable.rows(article, context)) };
        yield { path: path(own.json), content: [`${JSON.stringify(data)}\n`] };
        yield { path: path(own.text), content: [article.text] };
        yield { path: path(own.annotations), content: [`${JSON.stringify(annotationPage(article))}\n`] };
      },
    };
  }
}

/** What rows need, from the archive and the site’s words. */
export function exportContext({
  registers,
  gazetteer,
}: Pick<PreparedContent, 'registers' | 'gazetteer'>): ExportContext {
  return {
    registers,
    gazetteer,
    address: (path) => new URL(href(path), origin).href,
    namePlaces: (ids, date) => formatPlaces(ids, gazetteer, date),
    describe: describeCheck,
  };
}

function registerPart(context: ExportContext, key: string): DatasetPart {
  return {
    name: 'registers',
    key,
    paths: registerTables.flatMap(({ name }) => formats.map((format) => tableFile(name, format))),
    *files() {
      for (const table of registerTables) {
        const rows = table.rows(context);
        for (const format of formats) {
          yield { path: tableFile(table.name, format), content: write[format](table, rows), rows: rows.length };
        }
      }
    },
  };
}

type Write = (table: TableShape, rows: readonly Cell[][]) => Iterable<string | Uint8Array>;

const write: Record<Format, Write> = {
  csv: formatCsv,
  json: formatJson,
  ndjson: formatNdjson,
  parquet: (table, rows) => [formatParquet(table, rows)],
};

/** Rows of a report’s figures by programme and by place, the places around it included. */
type FigureRowsBy = Record<ExportedCollection, Map<string, Cell[][]>>;

/** Reports of about a year: parts of a year ask for the same ones again and again. */
const kept = 12_000;

/** Reads the figures of reports; those read last are remembered. */
function figureReader(context: ExportContext): (article: ArticleCard) => FigureRowsBy {
  const memory = new Map<string, FigureRowsBy>();
  return ({ id }) => {
    const known = memory.get(id);
    if (known) return known;
    const rows = figureRowsBy(id, context);
    for (const [first] of memory) {
      if (memory.size < kept) break;
      memory.delete(first);
    }
    memory.set(id, rows);
    return rows;
  };
}

function figureRowsBy(id: string, context: ExportContext): FigureRowsBy {
  const article = readArticle(id);
  const { record } = article;
  const by: FigureRowsBy = { 'chuong-trinh': new Map(), 'dia-phuong': new Map() };
  for (const [at, row] of figureTable.rows(article, context).entries()) {
    const { place = [], programme = [] } = record.figures[at] ?? {};
    const around = place.flatMap((each) => {
      const found = context.gazetteer.places.get(each);
      return found ? lineOn(context.gazetteer, found, record.date).map(({ id }) => id) : [];
    });
    for (const each of new Set(programme)) add(by['chuong-trinh'], each, row);
    for (const each of new Set(around)) add(by['dia-phuong'], each, row);
  }
  return by;
}

function add(rows: Map<string, Cell[][]>, id: string, row: Cell[]): void {
  const known = rows.get(id);
  if (known) known.push(row);
  else rows.set(id, [row]);
}

/** What rows say of registers, without the files and Markdown they were read from. */
function registersOf({ registers }: Pick<PreparedContent, 'registers'>): unknown {
  return [
    [...registers.programmes.values()].map(({ tree: _, ...programme }) => programme),
    [...registers.localities.values()],
    [...registers.documents.values()],
    [...registers.authors.values()],
  ];
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
