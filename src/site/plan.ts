import { createHash } from 'node:crypto';
import type { ArticleCard, Manifest, SeriesCard, WithdrawnReport } from '../dataset/manifest.ts';
import { count, groupBy, hold, monthOf, yearOf, type Holding } from './holdings.ts';
import { rangeAddress, symbolRanges, symbolsPath, type RangeLink } from './citedSymbols.ts';
import { datasetPath, datasetYearPath, type ExportedCollection, type FileSizes } from './downloads.ts';
import { figuresAbout, statingBy } from './exportedCollections.ts';
import type { Collection, CollectionCount, IdCount, Neighbours, Page, PageData, Route } from './pageData.ts';
import {
  listPage,
  listPath,
  monthStarts,
  newestFigures,
  pageParam,
  paginate,
  paginateFigures,
  rowsPerPage,
  type ListPage,
} from './paginate.ts';
import { linkTo, relatedReports } from './related.ts';

/**
 * Names every page of the site. The one place that knows which pages exist; pages take their paths from here.
 *
 * @param manifest The prepared archive: reports oldest first, and the ids of every register.
 * @param files What was written of the dataset; nothing while that is not known.
 */
export function plan(manifest: Manifest, files: FileSizes = {}): Page[] {
  const published = manifest.articles;
  const byYear = groupBy(published, (article) => [yearOf(article)]);
  const of = {
    'chuong-trinh': groupBy(published, ({ programme }) => programme),
    'dia-phuong': groupBy(published, ({ place }) => place),
    'tac-gia': groupBy(published, ({ author }) => author),
    'van-ban': groupBy(published, ({ document }) => document),
  };
  // Authors and documents have the figures of their reports; programmes and places those that are about them.
  const stating = {
    'chuong-trinh': statingBy('chuong-trinh', published),
    'dia-phuong': statingBy('dia-phuong', published),
  };
  const all = hold(published);
  const { registers } = manifest;
  const programmes = countIds(registers.programmes, of['chuong-trinh'], 'chuong-trinh', stating['chuong-trinh']);
  const places = countIds(registers.localities, of['dia-phuong'], 'dia-phuong', stating['dia-phuong']);
  const ranges = symbolRanges(published);
  const symbols = ranges.reduce((sum, { range }) => sum + range.symbols, 0);
  const documents = countIds(registers.documents, of['van-ban'], 'van-ban');

  return [
    page(
      'home',
      '/',
      {},
      {
        ...all,
        contentDate: manifest.contentDate,
        programmes,
        places,
        documents: documents.length,
        series: longestFirst(manifest.series ?? [])
          .slice(0, seriesOnFront)
          .map(({ id, name, points, places: of }) => ({ id, name, points, places: of })),
      },
    ),
    ...articlePages(published, manifest.contentDate),
    ...(manifest.withdrawn ?? []).map(withdrawnPage),
    page('years', '/nam/', {}, all),
    ...yearPages(byYear),
    page('programmes', '/chuong-trinh/', {}, { programmes }),
    ...collectionPages('programme', 'chuong-trinh', registers.programmes, of['chuong-trinh'], stating['chuong-trinh']),
    page('places', '/dia-phuong/', {}, { places }),
    ...indexPages('placeNames', placeNamesPath, places, (rows) => ({ places: rows })),
    ...collectionPages('place', 'dia-phuong', registers.localities, of['dia-phuong'], stating['dia-phuong']),
    ...collectionPages('author', 'tac-gia', registers.authors, of['tac-gia']),
    ...indexPages('documents', '/van-ban/', documents, (rows) => ({ documents: rows, symbols })),
    ...symbolPages(ranges),
    ...collectionPages('document', 'van-ban', registers.documents, of['van-ban']),
    page(
      'figures',
      '/so-lieu/',
      {},
      {
        ...all,
        rows: newestFigures(published),
        facets: manifest.facets ?? { group: {}, kind: {}, check: {}, place: {} },
        series: manifest.series?.length ?? 0,
      },
    ),
    ...[...byYear].flatMap(([year, articles]) => figurePages(year, articles)),
    ...seriesPages(manifest.series ?? []),
    page('method', '/cach-trich/', {}, { ...count(published), numbers: manifest.numbers }),
    page('dataset', datasetPath, {}, datasetData(manifest, all, files)),
    ...all.years.map(({ year, articles, figures }) => {
      const ofYear = sizesOf(files, (path) => path.startsWith(`nam/${year}/`));
      return page('datasetYear', datasetYearPath(year), { year }, { year, articles, figures, files: ofYear });
    }),
    ...['/tim/', '/gioi-thieu/', '/huong-dan/', '/404.html'].map((path) => page('fixed', path, {}, {})),
  ];
}

/** Where all places stand by name, for an archive that holds more than an index can name. */
export const placeNamesPath = '/dia-phuong/theo-ten/';

/** The path of a page of an index; the first is the index itself. */
export const indexPath = (first: string, page: number): string => (page === 1 ? first : `${first}trang/${page}/`);

/** An index in pages of a hundred rows. */
function indexPages<R extends 'documents' | 'symbols' | 'placeNames' | 'seriesList', Row>(
  route: R,
  first: string,
  all: readonly Row[],
  data: (rows: Row[]) => Omit<PageData[R], keyof ListPage>,
): Page[] {
  return paginate(all).map(({ rows, ...list }) =>
    page(route, indexPath(first, list.page), { page: pageParam(list) }, { ...list, ...data(rows) } as PageData[R]),
  );
}

/**
 * Hash of all a page shows; equal keys mean equal pages as long as templates, styles and configuration are the same.
 */
export function pageKey({ path, data }: Page): string {
  return createHash('sha256').update(path).update(JSON.stringify(data)).digest('base64url').slice(0, 16);
}

function page<R extends Route>(route: R, path: string, params: Page['params'], data: PageData[R]): Page<R> {
  return { route, path, params, data };
}

function articlePages(articles: readonly ArticleCard[], contentDate: string): Page[] {
  const relatedTo = relatedReports(articles);
  return articles.map((article, index) => {
    const [year, slug] = article.id.split('/');
    return page(
      'article',
      `/bai/${article.id}/`,
      { year, slug },
      {
        id: article.id,
        hash: article.hash,
        contentDate,
        previous: linkTo(articles[index - 1]),
        next: linkTo(articles[index + 1]),
        related: relatedTo(article, [articles[index - 1], articles[index + 1]]),
      },
    );
  });
}

function withdrawnPage(report: WithdrawnReport): Page {
  const [year, withdrawn] = report.id.split('/');
  return page('withdrawn', `/bai/${report.id}/`, { year, withdrawn }, report);
}

function yearPages(byYear: ReadonlyMap<string, ArticleCard[]>): Page[] {
  const years = [...byYear.keys()];
  const months = [...byYear].flatMap(([year, articles]) =>
    [...groupBy(articles, (article) => [monthOf(article)])].map(([month, ofMonth]) => ({ year, month, ofMonth })),
  );
  const names = months.map(({ year, month }) => ({ year, month }));
  return [
    ...[...byYear].map(([year, articles], at) =>
      page('year', `/nam/${year}/`, { year }, { year, ...hold(articles), ...neighbours(years, at) }),
    ),
    ...months.flatMap(({ year, month, ofMonth }, at) =>
      paginate(ofMonth).map(({ rows, ...list }) =>
        page(
          'month',
          listPath(`/nam/${year}/${month}/`, list),
          { year, month, page: pageParam(list) },
          { year, month, ...list, ...neighbours(names, at), articles: rows },
        ),
      ),
    ),
  ];
}

function collectionPages(
  route: 'programme' | 'place' | 'author' | 'document',
  of: Collection,
  ids: readonly string[],
  groups: ReadonlyMap<string, ArticleCard[]>,
  stating?: ReadonlyMap<string, ArticleCard[]>,
): Page[] {
  return ids.flatMap((id) => {
    const articles = groups.get(id) ?? [];
    const holding = stating ? hold(articles, `${of}/${id}`, stating.get(id) ?? []) : hold(articles);
    const own = page(route, `/${of}/${id}/`, { id }, { id, ...holding });
    if (holding.newest.length === articles.length) return [own];
    const years = groupBy(articles, (article) => [yearOf(article)]);
    const names = [...years.keys()];
    return [
      own,
      ...[...years].flatMap(([year, ofYear], at) =>
        paginate(ofYear).map(({ rows, ...list }) =>
          page(
            'bucket',
            listPath(`/${of}/${id}/${year}/`, list),
            { of, id, year, page: pageParam(list) },
            { of, id, year, ...list, ...neighbours(names, at), articles: rows },
          ),
        ),
      ),
    ];
  });
}

function symbolPages(all: ReturnType<typeof symbolRanges>): Page[] {
  if (all.length === 0) return [];
  // A page names its neighbours and not what is on them, so that it does not change with them.
  const links = all.map(({ range: { series, rest, from } }): RangeLink => ({ series, rest, from }));
  return [
    ...indexPages(
      'symbols',
      symbolsPath,
      all.map(({ range }) => range),
      (rows) => ({ ranges: rows }),
    ),
    ...links.map((range, at) => {
      const params = { series: range.series, from: String(range.from) };
      const symbols = all[at]?.symbols ?? [];
      return page('symbolRange', rangeAddress(range), params, {
        range,
        symbols,
        before: links[at - 1],
        after: links[at + 1],
      });
    }),
  ];
}

/** Pages between the first and the last know only the months up to their own, so that a full page never changes. */
function figurePages(year: string, articles: readonly ArticleCard[]): Page[] {
  const pages = paginateFigures(articles);
  const months = monthStarts(pages, new Map(articles.map((article) => [article.id, monthOf(article)])));
  return pages.map(({ rows, ...list }) =>
    page(
      'figuresOfYear',
      listPath(`/so-lieu/nam/${year}/`, list),
      { year, page: pageParam(list) },
      {
        year,
        ...list,
        rows,
        months: months.filter(({ page }) => list.total !== undefined || page <= list.page),
      },
    ),
  );
}

function seriesPages(all: readonly SeriesCard[]): Page[] {
  const known = new Set(all.map(({ id }) => id));
  return [
    ...indexPages('seriesList', '/so-lieu/chi-so/', longestFirst(all), (series) => ({ series })),
    ...all.map((card) => page('series', seriesPath(card.id), { series: card.id }, card)),
    ...all.flatMap(seriesYearPages),
    ...all.flatMap(({ id: into, name, merged }) =>
      merged
        .filter((id) => !known.has(id))
        .map((id) => page('seriesMerged', seriesPath(id), { merged: id }, { id, into, name })),
    ),
  ];
}

/** Series on the front page. */
const seriesOnFront = 8;

const longestFirst = (all: readonly SeriesCard[]): SeriesCard[] =>
  all.toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));

/** The page of a series, or of one of its years. */
export function seriesPath(id: string, year?: string): string {
  return `/so-lieu/chi-so/${id}/${year === undefined ? '' : `${year}/`}`;
}

function seriesYearPages({ id, name, years = [] }: SeriesCard): Page[] {
  const names = years.map(({ year }) => year);
  return years.flatMap(({ year, points, pages }, at) =>
    pages.map((hash, index) => {
      const list = listPage(index + 1, pages.length, points);
      return page(
        'seriesOfYear',
        listPath(seriesPath(id, year), list),
        { series: id, year, page: pageParam(list) },
        { id, name, year, hash, ...list, ...neighbours(names, at) },
      );
    }),
  );
}

function neighbours<Of>(row: readonly Of[], at: number): Neighbours<Of> {
  const [previous, next] = [row[at - 1], row[at + 1]];
  return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
}

function datasetData(
  { articles: all, contentDate, numbers }: Manifest,
  { articles, figures, years }: Holding,
  files: FileSizes,
): PageData['dataset'] {
  const largest = (of: ExportedCollection): CollectionCount[] =>
    figuresAbout(of, all)
      .map(({ id, figures, years }) => ({ id, figures, years }))
      .toSorted((a, b) => b.figures - a.figures || (a.id < b.id ? -1 : 1))
      .slice(0, rowsPerPage);
  return {
    articles,
    figures,
    contentDate,
    numbers: Object.values(numbers).reduce((sum, each) => sum + each, 0),
    years: years.map(({ year, articles, figures }) => ({ year, articles, figures })),
    programmes: largest('chuong-trinh'),
    places: largest('dia-phuong'),
    // Of the years no more than their figures: the other tables stand on the page of the year.
    files: sizesOf(files, (path) => !path.startsWith('nam/') || path.includes('/so-lieu.')),
  };
}

const sizesOf = (files: FileSizes, shown: (path: string) => boolean): FileSizes =>
  Object.fromEntries(Object.entries(files).filter(([path]) => shown(path)));

function countIds(
  ids: readonly string[],
  groups: ReadonlyMap<string, ArticleCard[]>,
  of: Collection,
  stating?: ReadonlyMap<string, ArticleCard[]>,
): IdCount[] {
  return ids.map((id) => {
    const articles = groups.get(id) ?? [];
    const [first, last] = [articles[0], articles.at(-1)];
    return {
      id,
      articles: articles.length,
      figures: stating ? count(stating.get(id) ?? [], `${of}/${id}`).figures : count(articles).figures,
      ...(first && last && { years: [yearOf(first), yearOf(last)] }),
    };
  });
}
