import type { Registers } from '../archive/registers.ts';
import type { Manifest } from '../dataset/manifest.ts';
import { buildGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Page, PageData, Route } from './pageData.ts';
import { plan } from './plan.ts';
import { readFileSizes, readManifest, readRegisters } from './store.ts';

/** The archive as prepare left it. */
export interface PreparedContent {
  manifest: Manifest;
  registers: Registers;
  gazetteer: Gazetteer;
}

/** What pages read of the prepared archive. */
export interface Archive extends PreparedContent {
  pages: Page[];
}

let archive: Archive | undefined;

// Reading everything else again as well would take a second of each save.
import.meta.hot?.on('astro:content-changed', () => {
  archive = undefined;
});

/** The archive as prepare left it; read once a build, and anew in development when a report has changed. */
export function readArchive(): Archive {
  archive ??= loadArchive();
  return archive;
}

function loadArchive(): Archive {
  return planPages(loadContent());
}

export function loadContent(): PreparedContent {
  const registers = readRegisters();
  return { manifest: readManifest(), registers, gazetteer: buildGazetteer(registers.localities) };
}

/** Adds the pages, which name the files of the dataset with their sizes if these have been written. */
export function planPages(content: PreparedContent): Archive {
  return { ...content, pages: plan(content.manifest, readFileSizes()) };
}

/** Paths and data of all pages of one kind, for `getStaticPaths`. */
export function pathsOf<R extends Route>(route: R): { params: Page['params']; props: PageData[R] }[] {
  return readArchive()
    .pages.filter((page): page is Page<R> => page.route === route)
    .map(({ params, data }) => ({ params, props: data }));
}

/** The same without the first page of a list, which stands at an address of its own. */
export function laterPathsOf<R extends Route>(route: R): ReturnType<typeof pathsOf<R>> {
  return pathsOf(route).filter(({ params }) => params['page'] !== undefined);
}

/** Data of a page that there is only one of, or of the first page of a list. */
export function dataOf<R extends Route>(route: R): PageData[R] {
  const page = readArchive().pages.find((page): page is Page<R> => page.route === route);
  if (!page) throw new Error(`The plan has no page “${route}”.`);
  return page.data;
}
