import { formSettings } from '../src/admin/settings.ts';
import { feedFormats } from '../src/site/feeds/feed.ts';
import { planFeeds, writeFeed } from '../src/site/feeds/feeds.ts';
import { toLlms } from '../src/site/feeds/llms.ts';
import { toOpenSearch } from '../src/site/feeds/openSearch.ts';
import { toRobots } from '../src/site/feeds/robots.ts';
import { lastOf, planSitemaps, toSitemap, toSitemapIndex } from '../src/site/feeds/sitemap.ts';
import type { Archive } from '../src/site/pages.ts';
import { readArticle } from '../src/site/store.ts';
import { hashOfParts, keyOfAll } from './hashOfParts.ts';
import { writeUnits, type FileUnit } from './writeUnits.ts';

/** Writes what the archive is followed and found by: feeds, sitemaps, robots.txt, OpenSearch, llms.txt. */
export async function writeFeeds(archive: Archive, out: string): Promise<void> {
  await writeUnits('feeds', feedUnits(archive), out);
}

function* feedUnits(archive: Archive): Iterable<FileUnit> {
  const code = hashOfParts(['src/site', 'package-lock.json']);
  for (const { folder, of, feed } of planFeeds(archive, readArticle)) {
    yield {
      paths: feedFormats.map(({ name }) => `${folder.slice(1)}${name}`),
      key: keyOfAll(code, folder, ...of),
      contents: () => {
        const whole = feed();
        return feedFormats.map(({ name }) => writeFeed[name](whole));
      },
    };
  }
  const sitemaps = planSitemaps(archive.pages);
  for (const sitemap of sitemaps) {
    yield unit(sitemap.name, keyOfAll(code, JSON.stringify(sitemap.entries)), () => toSitemap(sitemap));
  }
  yield unit('sitemap.xml', keyOfAll(code, ...sitemaps.map(({ name, entries }) => `${name} ${lastOf(entries)}`)), () =>
    toSitemapIndex(sitemaps),
  );
  const robots = toRobots(formSettings(process.env).shipped);
  yield unit('robots.txt', keyOfAll(robots), () => robots);
  yield unit('opensearch.xml', code, toOpenSearch);
  const llms = toLlms(archive);
  yield unit('llms.txt', keyOfAll(llms), () => llms);
}

const unit = (path: string, key: string, content: () => string): FileUnit => ({
  paths: [path],
  key,
  contents: () => [content()],
});
