import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleCard } from '../../src/dataset/manifest.ts';
import type { Neighbours, Page } from '../../src/site/pageData.ts';
import { rowsPerPage } from '../../src/site/paginate.ts';
import { pageKey, plan } from '../../src/site/plan.ts';
import { anyArticles, archiveOf, card } from './archives.ts';

const many = (count: number, fields = {}) =>
  Array.from({ length: count }, (_, index) => card(`2024/bai-${String(index).padStart(4, '0')}`, fields));

const keys = (pages: readonly Page[]): Map<string, string> => new Map(pages.map((page) => [page.path, pageKey(page)]));

function changedPaths(before: readonly Page[], after: readonly Page[]): string[] {
  const known = keys(before);
  return [...keys(after)].flatMap(([path, key]) => (known.get(path) === key ? [] : [path]));
}

test('an empty archive has its fixed pages and a page for every entry of a register', () => {
  expect(plan(archiveOf([])).map(({ path }) => path)).toEqual([
    '/',
    '/nam/',
    '/chuong-trinh/',
    '/chuong-trinh/dan-van-kheo/',
    '/chuong-trinh/nong-thon-moi/',
    '/dia-phuong/',
    '/dia-phuong/theo-ten/',
    '/dia-phuong/an-khe/',
    '/dia-phuong/gia-lai/',
    '/dia-phuong/kbang/',
    '/tac-gia/ha-duyet/',
    '/tac-gia/ngoc-minh/',
    '/van-ban/',
    '/van-ban/02-ct-hu-kbang/',
    '/so-lieu/',
    '/so-lieu/chi-so/',
    '/cach-trich/',
    '/du-lieu/',
    '/tim/',
    '/gioi-thieu/',
    '/huong-dan/',
    '/404.html',
  ]);
});

describe('for any archive', () => {
  test('every report has its page, and no address is named twice', () => {
    fc.assert(
      fc.property(anyArticles(40), (articles) => {
        const paths = plan(archiveOf(articles)).map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        for (const { id } of articles) expect(paths).toContain(`/bai/${id}/`);
      }),
      { numRuns: 50 },
    );
  });

  test('every figure stands on exactly one page of its year, at most 100 a page', () => {
    fc.assert(
      fc.property(anyArticles(20), (articles) => {
        const shown = new Map<string, number>();
        for (const page of plan(archiveOf(articles))) {
          if (!('rows' in page.data) || page.route !== 'figuresOfYear') continue;
          expect(page.data.rows.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThanOrEqual(rowsPerPage);
          for (const { article, from, to } of page.data.rows) {
            expect(from).toBe(shown.get(article) ?? 0);
            shown.set(article, to);
          }
        }
        for (const { id, figures } of articles) expect(shown.get(id) ?? 0).toBe(figures);
      }),
      { numRuns: 50 },
    );
  });

  test('the same content gives the same plan', () => {
    fc.assert(
      fc.property(anyArticles(20), (articles) => {
        expect(keys(plan(archiveOf(articles)))).toEqual(keys(plan(archiveOf(articles.toReversed()))));
      }),
      { numRuns: 20 },
    );
  });
});

test('lists show at most 100 reports a page', () => {
  for (const { data } of plan(archiveOf(many(350)))) {
    if ('articles' in data && Array.isArray(data.articles))
      expect(data.articles.length).toBeLessThanOrEqual(rowsPerPage);
    if ('newest' in data) expect(data.newest.length).toBeLessThanOrEqual(rowsPerPage);
  }
});

test('pages of a month, a year and a bucket name the one before and behind that has reports', () => {
  const reports = ['2019-03', '2019-11', '2021-02'].flatMap((month) =>
    Array.from({ length: 30 }, (_, index) =>
      card(`${month.slice(0, 4)}/bai-${month}-${index}`, { date: `${month}-10` }),
    ),
  );
  const pages = plan(archiveOf(reports));
  const around = (path: string) => {
    const data: Neighbours<unknown> = pages.find((page) => page.path === path)?.data ?? {};
    return [data.previous, data.next];
  };
  expect(around('/nam/2019/11/')).toEqual([
    { year: '2019', month: '03' },
    { year: '2021', month: '02' },
  ]);
  expect(around('/nam/2021/')).toEqual(['2019', undefined]);
  expect(around('/dia-phuong/kbang/2019/')).toEqual([undefined, '2021']);
});

test('full pages of a list do not change when a report is added behind them', () => {
  const before = plan(archiveOf(many(450)));
  const after = plan(archiveOf([...many(450), card('2024/zz-moi', { date: '2024-05-31' })]));
  const changed = changedPaths(before, after);
  expect(changed).toContain('/nam/2024/05/5/');
  expect(changed).not.toContain('/nam/2024/05/2/');
  expect(changed).not.toContain('/nam/2024/05/3/');
  expect(changed).not.toContain('/dia-phuong/kbang/2024/4/');
  expect(changed).not.toContain('/so-lieu/nam/2024/7/');
});

test('one more report changes a handful of pages, however many there are', () => {
  const spread = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const year = 2000 + (index % 20);
      return card(`${year}/bai-${index}`, { date: `${year}-${String(1 + (index % 12)).padStart(2, '0')}-15` });
    });
  const added = card('2012/bai-moi', { date: '2012-06-20' });
  const counts = [400, 4000].map(
    (count) => changedPaths(plan(archiveOf(spread(count))), plan(archiveOf([...spread(count), added]))).length,
  );
  expect(Math.max(...counts)).toBeLessThan(40);
});

test('pages of a year’s figures know where its months begin; those between only up to their own', () => {
  const monthly = [1, 2, 3, 4].flatMap((month) =>
    many(50).map((each) => ({ ...each, id: `${each.id}-${month}`, date: `2024-0${month}-10` })),
  );
  const months = plan(archiveOf(monthly)).flatMap(({ data }) =>
    'rows' in data && 'months' in data
      ? [`${data.page}: ${data.months.map(({ month, page }) => `${month} on ${page}`).join(', ')}`]
      : [],
  );
  expect(months).toEqual([
    '1: 01 on 1, 02 on 2, 03 on 4, 04 on 5',
    '2: 01 on 1, 02 on 2',
    '3: 01 on 1, 02 on 2',
    '4: 01 on 1, 02 on 2, 03 on 4',
    '5: 01 on 1, 02 on 2, 03 on 4, 04 on 5',
    '6: 01 on 1, 02 on 2, 03 on 4, 04 on 5',
  ]);
});

describe('related reports', () => {
  const relatedOf = (articles: readonly ArticleCard[], id: string) => {
    const page = plan(archiveOf(articles)).find(({ path }) => path === `/bai/${id}/`);
    if (!page || page.route !== 'article' || !('related' in page.data)) throw new Error(`No page of ${id}.`);
    return page.data.related.map(({ article, programme, locality, series }) => [
      article.id,
      ...programme,
      ...locality,
      ...series,
    ]);
  };
  const none = { programme: [], locality: [], series: [] };
  const report = (day: string, fields: Partial<ArticleCard>) =>
    card(`2024/ngay-${day}`, { date: `2024-05-${day}`, ...none, ...fields });

  test.each<[string, Partial<ArticleCard>, string]>([
    ['a programme', { programme: ['dan-van-kheo'] }, 'dan-van-kheo'],
    ['a place', { locality: ['kbang'] }, 'kbang'],
    ['a series', { series: ['ho-ngheo'] }, 'ho-ngheo'],
  ])('share %s, and are the nearest before and after', (_, shared, id) => {
    const articles = ['01', '02', '03', '04', '05'].map((day) => report(day, shared));
    expect(relatedOf([...articles, report('06', {})], '2024/ngay-03')).toEqual([
      ['2024/ngay-02', id],
      ['2024/ngay-04', id],
    ]);
  });

  test('stand once, with all that is shared', () => {
    const shared = { programme: ['nong-thon-moi'], locality: ['an-khe'], series: ['ho-ngheo', 'ty-le-ho-ngheo'] };
    expect(relatedOf([report('01', shared), report('02', shared)], '2024/ngay-01')).toEqual([
      ['2024/ngay-02', 'nong-thon-moi', 'an-khe', 'ho-ngheo', 'ty-le-ho-ngheo'],
    ]);
  });

  test('leave out the reports before and behind, which the page names anyway, where others remain', () => {
    const articles = [
      report('01', { programme: ['dan-van-kheo'] }),
      report('02', { locality: ['kbang'] }),
      report('03', { programme: ['dan-van-kheo'], locality: ['kbang'] }),
      report('04', { locality: ['kbang'] }),
      report('05', { programme: ['dan-van-kheo'] }),
    ];
    expect(relatedOf(articles, '2024/ngay-03').map(([id]) => id)).toEqual(['2024/ngay-01', '2024/ngay-05']);
  });

  test('are none where nothing is shared', () => {
    expect(relatedOf([report('01', {}), report('02', {})], '2024/ngay-01')).toEqual([]);
  });

  test('change with a new report only near it', () => {
    const shared = { programme: ['dan-van-kheo'], locality: ['kbang'], series: ['ho-ngheo'] };
    const before = Array.from({ length: 28 }, (_, day) => report(String(day + 1).padStart(2, '0'), shared));
    const after = [...before, card('2024/moi', { date: '2024-05-10', ...none, ...shared })];
    const changed = changedPaths(plan(archiveOf(before)), plan(archiveOf(after)));
    expect(changed.filter((path) => path.startsWith('/bai/'))).toEqual([
      '/bai/2024/ngay-09/',
      '/bai/2024/moi/',
      '/bai/2024/ngay-10/',
    ]);
  });
});

describe('an index of many', () => {
  const ids = Array.from({ length: 250 }, (_, index) => `van-ban-${String(index).padStart(3, '0')}`);
  const archive = archiveOf(many(3));
  const pages = plan({ ...archive, registers: { ...archive.registers, documents: ids, localities: ids } });

  test.each(['/van-ban/', '/dia-phuong/theo-ten/'])('%s stands a hundred rows a page', (path) => {
    const own = pages.filter((page) => page.path === path || page.path.startsWith(`${path}trang/`));
    expect(own.map((page) => page.path)).toEqual([path, `${path}trang/2/`, `${path}trang/3/`]);
    expect(
      own
        .map(({ data }) => ('documents' in data ? data.documents : 'places' in data ? data.places : []))
        .map((rows) => (Array.isArray(rows) ? rows.length : rows)),
    ).toEqual([100, 100, 50]);
  });
});

describe('documents that the register does not hold', () => {
  const citing = (...symbols: string[]) =>
    card(`2024/bai-${symbols.join()}`.replaceAll('/', '-').replace('-', '/'), { symbols });
  const pathsOf = (...articles: ArticleCard[]) =>
    plan(archiveOf(articles))
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/van-ban/ky-hieu/'));
  const symbolsOf = (path: string, ...articles: ArticleCard[]) => {
    const page = plan(archiveOf(articles)).find((each) => each.path === path);
    return page && 'range' in page.data
      ? page.data.symbols.map(({ symbol, articles, newest }) => [symbol, articles, newest.length])
      : undefined;
  };

  test('have no page while there are none', () => {
    expect(pathsOf(citing())).toEqual([]);
  });

  test('stand a hundred numbers a page, so that none ever moves to another', () => {
    expect(pathsOf(citing('421/QĐ-UBND', '99/QĐ-UBND', '16/2012/QĐ-UBND'), citing('100/QĐ-UBND'))).toEqual([
      '/van-ban/ky-hieu/',
      '/van-ban/ky-hieu/2012-qd-ubnd/0/',
      '/van-ban/ky-hieu/qd-ubnd/0/',
      '/van-ban/ky-hieu/qd-ubnd/100/',
      '/van-ban/ky-hieu/qd-ubnd/400/',
    ]);
  });

  test('are named once, by number, with the newest reports that cite them', () => {
    const six = many(6, { symbols: ['421-QĐ/UBND'] });
    expect(symbolsOf('/van-ban/ky-hieu/qd-ubnd/400/', citing('421/QĐ-UBND', '405/QĐ-UBND'), ...six)).toEqual([
      ['405/QĐ-UBND', 1, 1],
      [expect.stringContaining('421'), 7, 2],
    ]);
  });

  test('of one more report change their page, and not the next one', () => {
    const before = [citing('421/QĐ-UBND'), citing('521/QĐ-UBND')];
    const changed = changedPaths(plan(archiveOf(before)), plan(archiveOf([...before, citing('422/QĐ-UBND')])));
    expect(changed).toContain('/van-ban/ky-hieu/qd-ubnd/400/');
    expect(changed).not.toContain('/van-ban/ky-hieu/qd-ubnd/500/');
  });
});

test('a programme counts the figures about it in reports that are filed elsewhere', () => {
  const elsewhere = card('2024/khac', { programme: ['nong-thon-moi'], figuresOf: { 'chuong-trinh/dan-van-kheo': 2 } });
  const pages = plan(archiveOf([card('2024/mot'), elsewhere]));
  const counted = (path: string) => pages.find((page) => page.path === path)?.data;
  expect(counted('/chuong-trinh/dan-van-kheo/')).toMatchObject({ articles: 1, figures: 5 });
  expect(counted('/chuong-trinh/nong-thon-moi/')).toMatchObject({ articles: 1, figures: 0 });
  expect(counted('/chuong-trinh/')).toMatchObject({
    programmes: [
      { id: 'dan-van-kheo', articles: 1, figures: 5 },
      { id: 'nong-thon-moi', articles: 1, figures: 0 },
    ],
  });
  expect(counted('/du-lieu/')).toMatchObject({ programmes: [{ id: 'dan-van-kheo', figures: 5 }] });
});

test('a retitled report changes its neighbours and lists, and not the years of others', () => {
  const articles = many(30);
  const retitled = articles.map((each) =>
    each.id === '2024/bai-0010' ? { ...each, title: 'Tít mới', hash: 'x' } : each,
  );
  const changed = changedPaths(
    plan(archiveOf([...articles, card('2010/xua')])),
    plan(archiveOf([...retitled, card('2010/xua')])),
  );
  expect(changed).toContain('/bai/2024/bai-0010/');
  expect(changed).toContain('/bai/2024/bai-0009/');
  expect(changed).not.toContain('/bai/2024/bai-0020/');
  expect(changed).not.toContain('/nam/2010/');
});

describe('series', () => {
  const poor = { id: 'ho-ngheo', name: 'Hộ nghèo', points: 3, places: 1, merged: ['so-ho-ngheo'], hash: 'a' };
  const praised = { id: 'tap-the', name: 'Tập thể', points: 9, places: 2, merged: [], hash: 'b' };
  const withSeries = (...series: (typeof poor)[]) => plan({ ...archiveOf(many(3)), series });

  test('have a page each, and so have the addresses of those merged into them', () => {
    const paths = withSeries(poor, praised).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('/so-lieu/chi-so/'))).toEqual([
      '/so-lieu/chi-so/',
      '/so-lieu/chi-so/ho-ngheo/',
      '/so-lieu/chi-so/tap-the/',
      '/so-lieu/chi-so/so-ho-ngheo/',
    ]);
  });

  test('are listed with the most points first', () => {
    const list = withSeries(poor, praised).find(({ route }) => route === 'seriesList');
    expect(list?.data).toMatchObject({ series: [{ id: 'tap-the' }, { id: 'ho-ngheo' }], total: 2 });
  });

  test('change their page and the lists, and no report, with a point elsewhere', () => {
    const changed = changedPaths(withSeries(poor, praised), withSeries({ ...poor, points: 4, hash: 'c' }, praised));
    expect(changed).toEqual(['/', '/so-lieu/chi-so/', '/so-lieu/chi-so/ho-ngheo/']);
  });

  const long = {
    ...poor,
    points: 251,
    years: [
      { year: '2021', points: 1, pages: ['a'] },
      { year: '2022', points: 250, pages: ['b', 'c', 'd'] },
    ],
  };

  test('have pages of their years, a hundred values each, where one page does not list them all', () => {
    const years = withSeries(long).filter(({ route }) => route === 'seriesOfYear');
    expect(years.map(({ path }) => path)).toEqual([
      '/so-lieu/chi-so/ho-ngheo/2021/',
      '/so-lieu/chi-so/ho-ngheo/2022/',
      '/so-lieu/chi-so/ho-ngheo/2022/2/',
      '/so-lieu/chi-so/ho-ngheo/2022/3/',
    ]);
    expect(years[0]?.data).toMatchObject({ next: '2022', pages: 1 });
    expect(years[3]?.data).toMatchObject({ previous: '2021', page: 3, total: 250 });
  });

  test('change only the page of a year that a value came to', () => {
    const [first, last] = long.years;
    const more = { ...long, hash: 'c', points: 252, years: [first, { ...last, points: 251, pages: ['b', 'c', 'e'] }] };
    expect(changedPaths(withSeries(long), withSeries(more as typeof long))).toEqual([
      '/',
      '/so-lieu/chi-so/',
      '/so-lieu/chi-so/ho-ngheo/',
      // The first page of a list says how long it is.
      '/so-lieu/chi-so/ho-ngheo/2022/',
      '/so-lieu/chi-so/ho-ngheo/2022/3/',
    ]);
  });
});
