import { formatCsv } from '../src/dataset/formats/csv.ts';
import { pointsByYear } from '../src/dataset/series/pointYears.ts';
import { pointRows, pointTable } from '../src/dataset/tables/pointTable.ts';
import { exportContext } from '../src/site/datasetParts.ts';
import { seriesDownload } from '../src/site/downloads.ts';
import type { Archive } from '../src/site/pages.ts';
import { readSeries } from '../src/site/store.ts';
import { hashOfParts, keyOfAll } from './hashOfParts.ts';
import { writeUnits, type FileUnit } from './writeUnits.ts';

/** Writes the values of every series as a file of its own, which its page leads to. */
export async function writeSeries(archive: Archive, out: string): Promise<void> {
  await writeUnits('series-files', seriesUnits(archive), out);
}

function* seriesUnits(archive: Archive): Iterable<FileUnit> {
  const code = hashOfParts(['src/dataset', 'src/gazetteer', 'src/site', 'package-lock.json']);
  const context = exportContext(archive);
  for (const { id, hash } of archive.manifest.series ?? []) {
    yield {
      paths: [seriesDownload(id).slice(1)],
      key: keyOfAll(code, hash),
      contents: () => {
        const points = [...pointsByYear(readSeries(id)).values()].flat();
        return [[...formatCsv(pointTable, pointRows(points, context))].join('')];
      },
    };
  }
}
