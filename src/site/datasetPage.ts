import { tables } from '../dataset/tables/tables.ts';
import type { TableShape } from '../dataset/tables/table.ts';
import {
  collectionDownloads,
  datasetPath,
  formatNames,
  formats,
  inOneFile,
  tableFile,
  wholeLimit,
  type ExportedCollection,
} from './downloads.ts';
import { formatDay } from './dates.ts';
import { iri } from './linkedData/nodes.ts';
import { formatNumber } from './numbers.ts';
import type { Archive } from './pages.ts';
import { placeName } from './placeNames.ts';
import type { CollectionCount, PageData } from './plan.ts';
import type { Link } from './shown.ts';

/** A row of a list of downloads. */
export interface Download {
  link: Link;
  about?: string;
  /** Reports it is made of. */
  articles?: number;
  files: Link[];
}

/** What the page of downloads shows. */
export function datasetPage(data: PageData['dataset'], { registers }: Archive) {
  const whole = inOneFile(data, wholeLimit);
  return {
    whole,
    dek: dekOf(data),
    example: exampleOf(whole ? undefined : data.years.at(-1)?.year),
    tables: tables.map((table): Download => ({
      link: { text: table.vi, href: `#cot-${table.name}` },
      about: table.en,
      files: table.of === 'registers' || whole ? filesOf(table) : [],
    })),
    years: data.years
      .map(({ year, articles }): Download => ({
        link: { text: `Năm ${year}`, href: `/nam/${year}/` },
        articles,
        files: filesOf({ name: 'so-lieu' }, year),
      }))
      .toReversed(),
    programmes: collection('chuong-trinh', data.programmes, (id) => registers.programmes.get(id)?.title),
    places: collection('dia-phuong', data.places, (id) => {
      const place = registers.localities.get(id);
      return place && placeName(place);
    }),
    dictionary: tables,
  };
}

function dekOf({ figures, articles, numbers, contentDate }: PageData['dataset']): string {
  const held = `${formatNumber(figures)} số liệu của ${formatNumber(articles)} bài, mỗi số kèm câu nguồn, nơi và kỳ; ${formatNumber(numbers)} con số trong sổ số.`;
  return contentDate === '' ? held : `${held} Nội dung đến ${formatDay(contentDate)}.`;
}

/** A query that a reader can paste into DuckDB. */
function exampleOf(year: string | undefined): string {
  const file = iri(`${datasetPath}${tableFile('so-lieu', 'parquet', year)}`);
  return `SELECT unit, sum(value) FROM '${file}'\nWHERE kind = 'count' GROUP BY unit;`;
}

function filesOf({ name }: Pick<TableShape, 'name'>, year?: string): Link[] {
  return formats.map((format) => ({
    text: formatNames[format],
    href: `${datasetPath}${tableFile(name, format, year)}`,
  }));
}

function collection(
  of: ExportedCollection,
  counts: readonly CollectionCount[],
  nameOf: (id: string) => string | undefined,
): Download[] {
  return counts.map((each) => ({
    link: { text: nameOf(each.id) ?? each.id, href: `/${of}/${each.id}/` },
    articles: each.articles,
    files: collectionDownloads(of, each.id, each),
  }));
}
