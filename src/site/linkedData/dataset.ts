import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import { figureTable } from '../../dataset/tables/figureTable.ts';
import { tables } from '../../dataset/tables/tables.ts';
import { datasetPath, formats, inOneFile, mediaTypes, tableFile, wholeLimit } from '../downloads.ts';
import { datasetWords } from '../datasetWords.ts';
import type { PageData } from '../pageData.ts';
import { archiveNode, iri } from './nodes.ts';

/** The page of downloads as linked data: the dataset and its files. */
export function datasetGraph({ figures, years, contentDate }: PageData['dataset']): WithContext<Dataset> {
  const words = datasetWords(contentDate);
  const whole = inOneFile({ figures }, wholeLimit);
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': iri(datasetPath),
    name: words.title,
    description: words.description,
    url: words.homepage,
    ...(contentDate !== '' && { dateModified: contentDate, version: contentDate }),
    inLanguage: 'vi',
    isAccessibleForFree: true,
    usageInfo: words.terms.path,
    creator: archiveNode(),
    ...(first !== undefined && last !== undefined && { temporalCoverage: first === last ? first : `${first}/${last}` }),
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: iri(`${datasetPath}datapackage.json`),
        encodingFormat: 'application/json',
      },
      // Whole tables only: those of each year would be most of the page.
      ...tables.flatMap(({ name, of, vi }) => {
        const written = of === 'registers' || whole ? formats : name === figureTable.name ? (['parquet'] as const) : [];
        return written.map((format) => download(tableFile(name, format), format, vi));
      }),
    ],
  };
}

function download(path: string, format: (typeof formats)[number], name: string): DataDownload {
  return {
    '@type': 'DataDownload',
    name,
    contentUrl: iri(`${datasetPath}${path}`),
    encodingFormat: mediaTypes[format],
  };
}
