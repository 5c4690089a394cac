import { x } from 'xastscript';
import { iri } from '../linkedData/nodes.ts';
import type { Page } from '../plan.ts';
import { xmlFile } from './xmlFile.ts';

/** A sitemap may hold 50.000 addresses; a fuller one goes on in a second file. */
const most = 50_000;

/** One sitemap: its file, and the addresses it lists. */
export interface Sitemap {
  /** `sitemap-2022.xml` */
  name: string;
  paths: string[];
}

/**
 * The site's pages in sitemaps: one a year for what is about a year, so that a new report changes one of them, and one
 * for the rest.
 *
 * Pages carry no date of change: a report's own day says when it was printed, not when its page last changed, and a
 * wrong date keeps search engines away.
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
        paths: all.slice(part * most, (part + 1) * most).map(({ path }) => path),
      }));
    });
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export function toSitemap({ paths }: Sitemap): string {
  return xmlFile(
    x(
      'urlset',
      { xmlns },
      paths.map((path) => x('url', [x('loc', iri(path))])),
    ),
  );
}

export function toSitemapIndex(sitemaps: readonly Sitemap[]): string {
  return xmlFile(
    x(
      'sitemapindex',
      { xmlns },
      sitemaps.map(({ name }) => x('sitemap', [x('loc', iri(`/${name}`))])),
    ),
  );
}
