import type { Archive } from '../src/site/pages.ts';
import { writeCards } from './writeCards.ts';
import { writeCitations } from './writeCitations.ts';
import { writeExplorer } from './writeExplorer.ts';
import { writeFeeds } from './writeFeeds.ts';
import { writeForm } from './writeForm.ts';
import { writePhotos } from './writePhotos.ts';
import { writeSeries } from './writeSeries.ts';

/** Everything of a site that is not a page, but for the dataset: pages name its files with their sizes. */
const writers: ((archive: Archive, out: string) => Promise<void>)[] = [
  writeSeries,
  writeExplorer,
  writeCitations,
  writeCards,
  writeFeeds,
  writePhotos,
  writeForm,
];

/**
 * Writes what is not a page into a site: citations, feeds, and the like.
 *
 * @param out Folder of the site; files in it whose content did not change stay as they are.
 */
export async function writeFiles(archive: Archive, out: string): Promise<void> {
  for (const write of writers) await write(archive, out);
}
