import type { Count } from './holdings.ts';
import type { Link } from './shown.ts';

/** Where everything to download stands. */
export const datasetPath = '/du-lieu/';

/** The page with all tables of one year. */
export const datasetYearPath = (year: string): string => `${datasetPath}nam/${year}/`;

/** What was written of the dataset, by path from its folder. */
export type FileSizes = Record<string, { bytes: number; rows: number }>;

/** Formats in which every table is written. */
export const formats = ['csv', 'json', 'ndjson', 'parquet'] as const;

export type Format = (typeof formats)[number];

/** How formats are called. */
export const formatNames: Record<Format, string> = { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON', parquet: 'Parquet' };

/** Their media types. */
export const mediaTypes: Record<Format, string> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
};

/** Figures up to which a table stands in one file beside those of its years; a spreadsheet opens no more in comfort. */
export const wholeLimit = 100_000;

/** The same for the figures of one programme or place. */
export const collectionLimit = 10_000;

/** Formats in which a programme or a place has its figures in one file. */
export const collectionFormats = ['csv', 'json'] as const satisfies readonly Format[];

/** Registers whose entries have their figures in files of their own. */
export type ExportedCollection = 'chuong-trinh' | 'dia-phuong';

export const inOneFile = ({ figures }: Pick<Count, 'figures'>, limit: number): boolean => figures <= limit;

/** Files of one report. */
export function articleDownloads(id: string): { csv: string; json: string; text: string; annotations: string } {
  const stem = `${datasetPath}bai/${id}`;
  return { csv: `${stem}.csv`, json: `${stem}.json`, text: `${stem}.txt`, annotations: `${stem}.jsonld` };
}

/** A file to download. */
export interface DownloadFile {
  /** “CSV”, “CSV 2018” */
  text: string;
  /** From the folder of the dataset: `dia-phuong/kbang.csv`. */
  path: string;
}

/**
 * Files with the figures of a programme or place: one each, or one a year where there are many. In a year of which it
 * has all figures, that is the year's own file.
 *
 * @param years Years of its figures, oldest first.
 */
export function collectionDownloads(
  of: ExportedCollection,
  id: string,
  { figures, years }: { figures: number; years: readonly { year: string; whole?: boolean }[] },
): DownloadFile[] {
  if (figures === 0) return [];
  return inOneFile({ figures }, collectionLimit)
    ? collectionFormats.map((format) => ({ text: formatNames[format], path: `${of}/${id}.${format}` }))
    : years.map(({ year, whole }) => ({
        text: `CSV ${year}`,
        path: whole ? tableFile('so-lieu', 'csv', year) : `${of}/${id}/${year}.csv`,
      }));
}

/** The way from a programme’s or place’s own page to its figures. */
export function collectionLink(of: ExportedCollection, id: string, { figures }: { figures: number }): Link | undefined {
  if (figures === 0) return undefined;
  return inOneFile({ figures }, collectionLimit)
    ? { text: 'Tải CSV', href: `${datasetPath}${of}/${id}.csv` }
    : { text: 'Tải CSV từng năm', href: `${datasetPath}#${of}` };
}

/** The values of a series, in one file. */
export const seriesDownload = (id: string): string => `${datasetPath}chi-so/${id}.csv`;

/** Path of a table’s file from the folder of the dataset. */
export function tableFile(table: string, format: Format, year?: string): string {
  return `${year === undefined ? '' : `nam/${year}/`}${table}.${format}`;
}
