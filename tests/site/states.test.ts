import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeSyntheticContent } from '../../scripts/bench/syntheticContent.ts';
import type { Page, Route } from '../../src/site/pageData.ts';
import { elements, hasClass, textOf } from '../built/builtSite.ts';

/** What renders each kind of page; the parts that later pages of a list share with the first stand for both. */
const templates: Partial<Record<Route, () => Promise<{ default: AstroComponentFactory }>>> = {
  home: () => import('../../src/pages/index.astro'),
  article: () => import('../../src/pages/bai/[year]/[slug].astro'),
  years: () => import('../../src/pages/nam/index.astro'),
  year: () => import('../../src/pages/nam/[year]/index.astro'),
  month: () => import('../../src/pages/nam/[year]/[month]/[...page].astro'),
  programmes: () => import('../../src/pages/chuong-trinh/index.astro'),
  programme: () => import('../../src/pages/chuong-trinh/[id]/index.astro'),
  places: () => import('../../src/pages/dia-phuong/index.astro'),
  place: () => import('../../src/pages/dia-phuong/[id]/index.astro'),
  placeNames: () => import('../../src/components/PlaceNameIndex.astro'),
  author: () => import('../../src/pages/tac-gia/[id]/index.astro'),
  documents: () => import('../../src/components/DocumentIndex.astro'),
  document: () => import('../../src/pages/van-ban/[id]/index.astro'),
  symbols: () => import('../../src/components/SymbolIndex.astro'),
  symbolRange: () => import('../../src/pages/van-ban/ky-hieu/[series]/[from].astro'),
  bucket: () => import('../../src/components/BucketPage.astro'),
  figures: () => import('../../src/pages/so-lieu/index.astro'),
  figuresOfYear: () => import('../../src/pages/so-lieu/nam/[year]/[...page].astro'),
  seriesList: () => import('../../src/components/SeriesIndex.astro'),
  series: () => import('../../src/pages/so-lieu/chi-so/[series].astro'),
  seriesOfYear: () => import('../../src/pages/so-lieu/chi-so/[series]/[year]/[...page].astro'),
  method: () => import('../../src/pages/cach-trich/index.astro'),
  dataset: () => import('../../src/pages/du-lieu/index.astro'),
  datasetYear: () => import('../../src/pages/du-lieu/nam/[year]/index.astro'),
};
/** Of kinds with a page a report, a month, a place, the first ones: the others show the same in other words. */
const lookedAt = 12;

interface Rendered extends Pick<Page, 'route' | 'path'> {
  html: string;
  tree: Root;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

/** The pages of an archive of so many synthetic reports, and the paths of all pages it has. */
async function renderArchive(reports: number): Promise<{ pages: Rendered[]; paths: Set<string> }> {
  const folder = mkdtempSync(join(tmpdir(), 'so-luu-'));
  folders.push(folder);
  writeSyntheticContent(join(folder, 'content'), reports, 2);
  // The store and the archive that pages read are read once a process.
  vi.resetModules();
  vi.stubEnv('CACHE_FOLDER', join(folder, 'cache'));
  const { prepareContent } = await import('../../scripts/prepareContent.ts');
  const { problems } = prepareContent(join(folder, 'content'));
  if (problems.length > 0) throw new Error(`The synthetic content has ${problems.length} problems.`);
  const { readArchive } = await import('../../src/site/pages.ts');
  const { pages } = readArchive();
  const container = await AstroContainer.create();
  const rendered: Rendered[] = [];
  for (const [route, ofRoute] of Map.groupBy(pages, ({ route }) => route)) {
    const template = await templates[route]?.();
    if (!template) continue;
    const chosen = route === 'place' ? fullestFirst(ofRoute) : ofRoute;
    for (const { path, params, data } of chosen.slice(0, lookedAt)) {
      const html = await container.renderToString(template.default, {
        props: { ...data },
        params,
        request: new Request(`https://soluu.example${path}`),
        partial: false,
      });
      rendered.push({ route, path, html, tree: fromHtml(html) });
    }
  }
  return { pages: rendered, paths: new Set(pages.map(({ path }) => path)) };
}

const fullestFirst = (pages: readonly Page[]): Page[] =>
  pages.toSorted(
    (a, b) => ('articles' in b.data ? Number(b.data.articles) : 0) - Number('articles' in a.data && a.data.articles),
  );

const text = ({ tree }: Rendered): string =>
  textOf(tree, ({ tagName }) => ['head', 'script', 'template'].includes(tagName));
const rows = (list: Element): number => elements(list, ({ tagName }) => tagName === 'li' || tagName === 'tr').length;

describe.each([0, 1, 2, 20, 200])('an archive of %i reports', (reports) => {
  let pages: Rendered[] = [];
  let paths = new Set<string>();
  beforeAll(async () => {
    ({ pages, paths } = await renderArchive(reports));
  }, 120_000);
  const page = (path: string): Rendered => {
    const found = pages.find((each) => each.path === path);
    if (!found) throw new Error(`${path} was not rendered.`);
    return found;
  };

  test('has one heading a page, and no word that a template left empty', () => {
    for (const each of pages) {
      const headings = elements(each.tree, ({ tagName }) => tagName === 'h1').map((heading) => textOf(heading).trim());
      expect({ path: each.path, headings }).toEqual({ path: each.path, headings: [expect.stringMatching(/\p{L}/u)] });
      expect({ path: each.path, odd: /undefined|NaN|Infinity|\[object|, ,|\(\)/.exec(text(each))?.[0] }).toEqual({
        path: each.path,
        odd: undefined,
      });
    }
  });

  test('leads to no page that is not there', () => {
    for (const { path, tree } of pages) {
      const ids = new Set(
        elements(tree, ({ properties }) => properties['id'] !== undefined).map(({ properties }) => properties['id']),
      );
      const lost = elements(tree, ({ tagName }) => tagName === 'a')
        .map(({ properties }) => String(properties['href']))
        .filter((address) => {
          const [target = '', anchor] = address.split('#');
          if (target === '')
            return anchor !== undefined && anchor !== '' && !anchor.startsWith(':~:') && !ids.has(anchor);
          return (
            target.startsWith('/') && target.replace(/\?.*/, '').endsWith('/') && !paths.has(target.replace(/\?.*/, ''))
          );
        });
      expect({ path, lost }).toEqual({ path, lost: [] });
    }
  });

  test('shows at most a hundred rows in a list, and no page of more than 400 KB', () => {
    for (const { path, html, tree } of pages) {
      const lists = elements(tree, ({ tagName }) => ['ul', 'ol', 'table'].includes(tagName));
      // A table has a head, and a heading over each report’s figures.
      const long = lists.map(
        (list) => rows(list) - elements(list, (row) => row.tagName === 'tr' && hasClass(row, 'grp')).length - 1,
      );
      expect({ path, longest: Math.max(...long) <= 100 }).toEqual({ path, longest: true });
      const cards = elements(tree, (element) => hasClass(element, 'item')).length;
      expect({ path, fewCards: cards <= 10 }).toEqual({ path, fewCards: true });
      expect(html.length).toBeLessThan(400_000);
    }
  });

  test('counts all of its reports on the front page', () => {
    const words = text(page('/')).replaceAll(/\s+/g, ' ');
    if (reports === 0) expect(words).toContain('Kho chưa có bài nào');
    else expect(words).toContain(`${reports} bài báo`);
  });

  test('offers figures for download, or says that there are none yet', () => {
    const words = text(page('/du-lieu/')).replaceAll(/\s+/g, ' ');
    if (reports === 0) expect(words).toContain('Kho chưa có bài nào, nên chưa có số liệu để tải');
    else expect(words).toContain(`số liệu của ${reports} bài`);
    expect(words).not.toMatch(/(?<!\d)0 số liệu của/);
  });

  test('draws a programme’s reports along the years', () => {
    const { tree } = page('/chuong-trinh/dan-van-kheo/');
    const drawings = elements(tree, (element) => element.tagName === 'svg' && hasClass(element, 'wide'));
    const counted = Number(/(\d+) bài(?! mới)/.exec(text(page('/chuong-trinh/dan-van-kheo/')))?.[1] ?? 0);
    expect(drawings.length).toBe(counted > 0 ? 1 : 0);
    const [drawing] = drawings;
    const marks = drawing
      ? elements(drawing, (element) => hasClass(element, 'dot') || hasClass(element, 'column'))
      : [];
    expect(marks.length).toBeLessThanOrEqual(16);
  });
});
