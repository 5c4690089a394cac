import { describe, expect, test } from 'vitest';
import { readRegisters } from '../../../src/archive/readRegisters.ts';
import { readyRegisters } from '../../../src/dataset/registers.ts';
import { buildGazetteer } from '../../../src/gazetteer/gazetteer.ts';
import { article } from '../../dataset/goldReports.ts';
import { feedLength, type Feed, type FeedEntry } from '../../../src/site/feeds/feed.ts';
import { planFeeds, writeFeed } from '../../../src/site/feeds/feeds.ts';
import { toOpenSearch } from '../../../src/site/feeds/openSearch.ts';
import { planSitemaps, toSitemap, toSitemapIndex } from '../../../src/site/feeds/sitemap.ts';
import { plan } from '../../../src/site/plan.ts';
import { prepareArticle } from '../../../src/site/prepareArticle.ts';
import { archiveOf, card } from '../archives.ts';
import { errorsOf, JsonFeed } from './validate.ts';

const entry: FeedEntry = {
  path: '/bai/2022/an-khe/',
  title: 'An Khê & Kbang: “Dân vận khéo” <2022>',
  date: '2022-11-02',
  authors: ['Ngọc Minh', 'Hà Duyệt'],
  summary: 'Toàn thị xã còn 359 hộ nghèo; 5 < 10 & hơn.',
  figures: [{ text: '359 hộ nghèo', path: '/bai/2022/an-khe/#so-359-ho' }],
  subjects: ['Dân vận khéo', 'Thị xã An Khê'],
};
const bare: FeedEntry = {
  ...entry,
  path: '/bai/2018/kbang/',
  date: '2018-03-13',
  authors: [],
  summary: '',
  figures: [],
  subjects: [],
};
const feedOf = (...entries: FeedEntry[]): Feed => ({
  title: 'Dân vận khéo & bạn',
  description: 'Bài mới về “Dân vận khéo”.',
  page: '/chuong-trinh/dan-van-kheo/',
  folder: '/chuong-trinh/dan-van-kheo/',
  entries,
});

describe.each([
  ['full and bare entries', feedOf(entry, bare)],
  ['nothing', feedOf()],
])('a feed of %s', (_, feed) => {
  test('is RSS 2.0', async () => {
    expect(await errorsOf(writeFeed['feed.xml'](feed), 'rss.rng')).toEqual([]);
  });
  test('is Atom 1.0', async () => {
    expect(await errorsOf(writeFeed['atom.xml'](feed), 'atom.rng')).toEqual([]);
  });
  test('is JSON Feed 1.1', () => {
    expect(JsonFeed.safeParse(JSON.parse(writeFeed['feed.json'](feed))).error?.issues).toBeUndefined();
  });
});

test('dates come from the content: midnight in Vietnam of the newest report’s day', () => {
  expect(writeFeed['feed.xml'](feedOf(entry))).toContain(
    '<lastBuildDate>Wed, 02 Nov 2022 00:00:00 +0700</lastBuildDate>',
  );
  expect(writeFeed['atom.xml'](feedOf(entry))).toContain('<updated>2022-11-02T00:00:00+07:00</updated>');
});

test('signs of XML in titles and text stay text', async () => {
  const rss = writeFeed['feed.xml'](feedOf(entry));
  expect(rss).toContain('An Khê &#x26; Kbang: “Dân vận khéo” &#x3C;2022>');
  expect(rss).not.toContain('<2022>');
});

test.each([
  ['rss.rng', writeFeed['feed.xml'](feedOf(entry)).replace('<guid', '<guide').replace('</guid>', '</guide>')],
  ['rss.rng', writeFeed['feed.xml'](feedOf(entry)).replace('Wed, 02 Nov', '2 Nov')],
  ['atom.rng', writeFeed['atom.xml'](feedOf(entry)).replace('T00:00:00+07:00', '')],
  ['atom.rng', writeFeed['atom.xml'](feedOf(entry)).replace(/<id>[^<]*<\/id>/, '')],
  [
    'sitemap.xsd',
    toSitemap({ name: 'x.xml', entries: [{ path: '/a/' }] })
      .replace('<loc>', '<lok>')
      .replace('</loc>', '</lok>'),
  ],
])('%s refuses what is broken', async (schema, broken) => {
  expect(await errorsOf(broken, schema)).not.toEqual([]);
});

describe('sitemaps', () => {
  const articles = ['2021/mot', '2021/hai', '2022/ba'].map((id) => card(id));
  const pages = plan(archiveOf(articles));
  const sitemaps = planSitemaps(pages);

  test('one a year and one for the rest, with every page once', () => {
    expect(sitemaps.map(({ name }) => name)).toEqual(['sitemap-2021.xml', 'sitemap-2022.xml', 'sitemap-khac.xml']);
    const listed = sitemaps.flatMap(({ entries }) => entries.map(({ path }) => path));
    expect(listed.toSorted()).toEqual(
      pages
        .map(({ path }) => path)
        .filter((path) => path !== '/404.html')
        .toSorted(),
    );
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('are valid, and so is their index', async () => {
    for (const sitemap of sitemaps) expect(await errorsOf(toSitemap(sitemap), 'sitemap.xsd')).toEqual([]);
    expect(await errorsOf(toSitemapIndex(sitemaps), 'sitemap.xsd')).toEqual([]);
  });

  test('pages that print the day of the content say it as the day of their change, and no others', () => {
    const dated = sitemaps.flatMap(({ entries }) => entries.filter(({ changed }) => changed !== undefined));
    expect(dated.map(({ path, changed }) => [path, changed])).toEqual([
      ['/bai/2021/hai/', '2026-01-01'],
      ['/bai/2021/mot/', '2026-01-01'],
      ['/bai/2022/ba/', '2026-01-01'],
      ['/', '2026-01-01'],
      ['/du-lieu/', '2026-01-01'],
    ]);
    expect(toSitemapIndex(sitemaps)).toContain('sitemap-2021.xml</loc><lastmod>2026-01-01</lastmod>');
  });

  test('list the pages of long lists', () => {
    const long = Array.from({ length: 120 }, (_, index) => card(`2021/bai-${index}`));
    const listed = planSitemaps(plan(archiveOf(long))).flatMap(({ entries }) => entries.map(({ path }) => path));
    expect(listed).toEqual(
      expect.arrayContaining(['/nam/2021/05/2/', '/chuong-trinh/dan-van-kheo/2021/2/', '/dia-phuong/kbang/2021/']),
    );
  });

  test('a new report changes the list of its year alone', () => {
    const more = planSitemaps(plan(archiveOf([...articles, card('2021/bon')])));
    const changed = more.filter(({ name, entries }) => {
      const before = sitemaps.find((sitemap) => sitemap.name === name);
      return JSON.stringify(before?.entries) !== JSON.stringify(entries);
    });
    expect(changed.map(({ name }) => name)).toEqual(['sitemap-2021.xml']);
  });

  test('go on in a second file after 50.000 addresses', () => {
    const [page] = pages.filter(({ route }) => route === 'article');
    if (!page) throw new Error('The plan has no report.');
    const many = Array.from({ length: 50_001 }, (_, index) => ({ ...page, path: `/bai/2021/${index}/` }));
    expect(planSitemaps(many).map(({ name, entries }) => [name, entries.length])).toEqual([
      ['sitemap-2021.xml', 50_000],
      ['sitemap-2021-2.xml', 1],
    ]);
  });
});

test('the OpenSearch description is valid', async () => {
  expect(await errorsOf(toOpenSearch(), 'opensearch.rng')).toEqual([]);
});

test('feeds hold fifty entries', () => {
  expect(feedLength).toBe(50);
});

describe('the feed of new figures', () => {
  const { registers } = readRegisters('content');
  const report = article('Toàn thị xã có 359 hộ nghèo và 27/28 trường đạt chuẩn quốc gia.');
  const { prepared } = prepareArticle(report, registers, readyRegisters(registers));
  const cards = Array.from({ length: 40 }, (_, index) =>
    card(`2022/bai-${String(index).padStart(2, '0')}`, { figures: 2, title: `Bài ${index}` }),
  );
  const archive = { manifest: archiveOf(cards), registers, gazetteer: buildGazetteer(registers.localities), pages: [] };
  const feed = planFeeds(archive, () => prepared)
    .find(({ folder }) => folder === '/so-lieu/')
    ?.feed();

  test('has an entry a report, of the newest 25, with all that it states', () => {
    expect(feed?.entries.length).toBe(25);
    expect(feed?.entries[0]).toMatchObject({
      title: '2 số liệu: Bài 39',
      path: '/bai/2022/bai-39/#bang',
      figures: [
        { text: expect.stringContaining('359 hộ nghèo'), path: '/bai/2022/bai-39/#so-359-ho' },
        { text: expect.stringContaining('27/28') },
      ],
    });
  });

  test('is valid', async () => {
    if (!feed) throw new Error('There is no feed of figures.');
    expect(await errorsOf(writeFeed['feed.xml'](feed), 'rss.rng')).toEqual([]);
    expect(await errorsOf(writeFeed['atom.xml'](feed), 'atom.rng')).toEqual([]);
  });
});
