import { x } from 'xastscript';
import { compare } from '../../vietnamese/compare.ts';
import { iri } from '../linkedData/nodes.ts';
import type { Page } from '../pageData.ts';
import { xmlFile } from './xmlFile.ts';

/** A sitemap may hold 50.000 addresses; a fuller one goes on in a second file. */
const most = 50_000;

/** A page in a sitemap. */
export interface SitemapEntry {
  path: string;
  /** Day of its last change, where the page itself says it. */
  changed?: string;
}

/** One sitemap: its file, and the pages it lists. */
export interface Sitemap {
  /** `sitemap-2022.xml` */
  name: string;
  entries: SitemapEntry[];
}

/**
 * The site's pages in sitemaps: one a year for what is about a year, so that a new report changes one of them, and one
 * for the rest.
 *
 * The date of change is that of the archive's content on pages that print it, as a report's citation does. Others carry
 * none: a report's own day says when it was printed, not when a list with it changed, and a wrong date keeps search
 * engines away.
 */
export function planSitemaps(pages: readonly Page[]): Sitemap[] {
  const listed = pages.filter(({ path }) => path.endsWith('/'));
  const groups = Map.groupBy(listed, ({ params }) => params['year'] ?? 'khac');
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([group, all]) => {
      const parts = Math.ceil(all.length / most);
      return Array.from({ length: parts }, (_, part) => ({
        name: `sitemap-${group}${part === 0 ? '' : `-${part + 1}`}.xml`,
        entries: all.slice(part * most, (part + 1) * most).map(entryOf),
      }));
    });
}

function entryOf({ path, data }: Page): SitemapEntry {
  return 'contentDate' in data && data.contentDate !== '' ? { path, changed: data.contentDate } : { path };
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export function toSitemap({ entries }: Sitemap): string {
  return xmlFile(
    x(
      'urlset',
      { xmlns },
      entries.map(({ path, changed }) => x('url', located(path, changed))),
    ),
  );
}

export function toSitemapIndex(sitemaps: readonly Sitemap[]): string {
  return xmlFile(
    x(
      'sitemapindex',
      { xmlns },
      sitemaps.map(({ name, entries }) => x('sitemap', located(`/${name}`, lastOf(entries)))),
    ),
  );
}

const located = (path: string, changed: string | undefined) => [
  x('loc', iri(path)),
  ...(changed === undefined ? [] : [x('lastmod', changed)]),
];

/** A sitemap changes with its pages. */
export const lastOf = (entries: readonly SitemapEntry[]): string | undefined =>
  entries
    .flatMap(({ changed }) => changed ?? [])
    .toSorted(compare)
    .at(-1);
