import { articleTables, registerTables, tables } from '../dataset/tables/tables.ts';
import type { TableShape } from '../dataset/tables/table.ts';
import { figureTable } from '../dataset/tables/figureTable.ts';
import {
  collectionDownloads,
  datasetPath,
  datasetYearPath,
  formatNames,
  formats,
  inOneFile,
  tableFile,
  wholeLimit,
  type DownloadFile,
  type ExportedCollection,
  type FileSizes,
  type Format,
} from './downloads.ts';
import { formatDay } from './dates.ts';
import { iri } from './linkedData/nodes.ts';
import { formatBytes, formatNumber } from './numbers.ts';
import type { Archive } from './pages.ts';
import { placeName } from './placeNames.ts';
import type { CollectionCount, PageData } from './pageData.ts';
import type { Link } from './shown.ts';

/** A row of a list of downloads. */
export interface Download {
  link: Link;
  about?: string;
  /** Rows of each of its files, in all; not known while nothing has been written. */
  rows?: number | undefined;
  files: SizedLink[];
}

/** A file with its size: “CSV” of “9,2 MB”. */
export interface SizedLink extends Link {
  size?: string;
}

/** What the page of downloads shows. */
export function datasetPage(data: PageData['dataset'], { registers }: Archive) {
  const { files } = data;
  const whole = inOneFile(data, wholeLimit);
  return {
    whole,
    empty: data.articles === 0,
    dek: dekOf(data),
    example: exampleOf(),
    tables: [
      ...(whole
        ? articleTables.map((table) => tableRow(table, files))
        : [tableRow(figureTable, files, undefined, ['parquet'])]),
      ...registerTables.map((table) => tableRow(table, files)),
    ],
    // Too large for one file: only the years have them.
    byYear: (whole ? [] : articleTables.filter((table) => table !== figureTable)).map(({ name, vi }): Link => ({
      text: vi,
      href: `#cot-${name}`,
    })),
    years: data.years
      .map(({ year, figures }): Download => ({
        link: { text: `Năm ${year}`, href: datasetYearPath(year) },
        rows: figures,
        files: tableFiles(figureTable, files, year),
      }))
      .toReversed(),
    programmes: collection('chuong-trinh', data.programmes, files, (id) => registers.programmes.get(id)?.title),
    places: collection('dia-phuong', data.places, files, (id) => {
      const place = registers.localities.get(id);
      return place && placeName(place);
    }),
    dictionary: tables,
  };
}

/** What the page of one year's tables shows. */
export function datasetYearPage({ year, articles, figures, files }: PageData['datasetYear']) {
  return {
    dek: `${formatNumber(figures)} số liệu của ${formatNumber(articles)} bài năm ${year}.`,
    tables: articleTables.map((table): Download => {
      const row = tableRow(table, files, year);
      return { ...row, link: { ...row.link, href: `${datasetPath}${row.link.href}` } };
    }),
  };
}

function dekOf({ figures, articles, numbers, contentDate }: PageData['dataset']): string {
  if (articles === 0)
    return 'Kho chưa có bài nào, nên chưa có số liệu để tải. Các sổ (địa phương, chương trình, văn bản, tác giả) đã tải được.';
  const held = `${formatNumber(figures)} số liệu của ${formatNumber(articles)} bài, mỗi số kèm câu nguồn, nơi và kỳ; ${formatNumber(numbers)} con số trong sổ số.`;
  return contentDate === '' ? held : `${held} Nội dung đến ${formatDay(contentDate)}.`;
}

/** A query that a reader can paste into DuckDB. */
function exampleOf(): string {
  const file = iri(`${datasetPath}${tableFile('so-lieu', 'parquet')}`);
  return `SELECT unit, sum(value) FROM '${file}'\nWHERE kind = 'count' GROUP BY unit;`;
}

function tableRow(table: TableShape, files: FileSizes, year?: string, written: readonly Format[] = formats): Download {
  return {
    link: { text: table.vi, href: `#cot-${table.name}` },
    about: table.en,
    rows: files[tableFile(table.name, 'parquet', year)]?.rows,
    files: tableFiles(table, files, year, written),
  };
}

function tableFiles(
  { name }: Pick<TableShape, 'name'>,
  files: FileSizes,
  year?: string,
  written: readonly Format[] = formats,
): SizedLink[] {
  return written.map((format) => sizedLink({ text: formatNames[format], path: tableFile(name, format, year) }, files));
}

function sizedLink({ text, path }: DownloadFile, files: FileSizes): SizedLink {
  const file = files[path];
  return { text, href: `${datasetPath}${path}`, ...(file && { size: formatBytes(file.bytes) }) };
}

function collection(
  of: ExportedCollection,
  counts: readonly CollectionCount[],
  files: FileSizes,
  nameOf: (id: string) => string | undefined,
): Download[] {
  return counts.map((each) => ({
    link: { text: nameOf(each.id) ?? each.id, href: `/${of}/${each.id}/` },
    rows: each.figures,
    files: collectionDownloads(of, each.id, each).map((file) => sizedLink(file, files)),
  }));
}
