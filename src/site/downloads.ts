import type { Count } from './holdings.ts';
import type { Link } from './shown.ts';

/** Where everything to download stands. */
export const datasetPath = '/du-lieu/';

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

/** Registers whose entries have their figures in files of their own. */
export type ExportedCollection = 'chuong-trinh' | 'dia-phuong';

export const inOneFile = ({ figures }: Pick<Count, 'figures'>, limit: number): boolean => figures <= limit;

/** Files of one report. */
export function articleDownloads(id: string): { csv: string; json: string; text: string; annotations: string } {
  const stem = `${datasetPath}bai/${id}`;
  return { csv: `${stem}.csv`, json: `${stem}.json`, text: `${stem}.txt`, annotations: `${stem}.jsonld` };
}

/**
 * Files with the figures of a programme or place: one each, or one a year where there are many.
 *
 * @param years Years of its reports, oldest first.
 */
export function collectionDownloads(
  of: ExportedCollection,
  id: string,
  holding: Count & { years: readonly { year: string }[] },
): Link[] {
  if (holding.figures === 0) return [];
  const stem = `${datasetPath}${of}/${id}`;
  return inOneFile(holding, collectionLimit)
    ? [
        { text: 'CSV', href: `${stem}.csv` },
        { text: 'JSON', href: `${stem}.json` },
      ]
    : holding.years.map(({ year }) => ({ text: `CSV ${year}`, href: `${stem}/${year}.csv` }));
}

/** The way from a programme’s or place’s own page to its figures. */
export function collectionLink(...asked: Parameters<typeof collectionDownloads>): Link | undefined {
  const [first, ...others] = collectionDownloads(...asked);
  const [of] = asked;
  if (!first) return undefined;
  return others.every(({ text }) => text === 'JSON')
    ? { ...first, text: 'Tải CSV' }
    : { text: 'Tải CSV từng năm', href: `${datasetPath}#${of}` };
}

/** The values of a series, in one file. */
export const seriesDownload = (id: string): string => `${datasetPath}chi-so/${id}.csv`;

/** Path of a table’s file from the folder of the dataset. */
export function tableFile(table: string, format: Format, year?: string): string {
  return `${year === undefined ? '' : `nam/${year}/`}${table}.${format}`;
}
