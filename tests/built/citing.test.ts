import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import type { Manifest } from '../../src/dataset/manifest.ts';
import { citeFormats } from '../../src/site/cite/citeFiles.ts';
import type { PreparedArticle } from '../../src/site/prepareArticle.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { elements, hasClass, readPages, textOf } from './builtSite.ts';

const folder = inject('siteFolder');
const cache = `${folder}/../cache`;
const manifest: Manifest = JSON.parse(readFileSync(`${cache}/manifest.json`, 'utf8'));
const pages = readPages(folder);

describe.each(manifest.articles)('$id', ({ id, title }) => {
  const prepared: PreparedArticle = JSON.parse(readFileSync(`${cache}/articles/${id}.json`, 'utf8'));
  const page = pages.find(({ path }) => path === `/bai/${id}/`);
  if (!page) throw new Error(`No page for ${id}`);
  const metas = elements(page.tree, ({ tagName }) => tagName === 'meta').map(({ properties }) => properties);
  const meta = (name: string) =>
    metas.find((each) => each['name'] === name || each['property'] === name)?.['content']?.toString();

  test('reference managers take it as an article of the newspaper', () => {
    expect(meta('DC.type')).toBe('newspaperArticle');
    expect(meta('citation_journal_title')).toBe('Báo Gia Lai');
    expect(meta('citation_title')).toBe(title);
  });

  test('its share image is there, of the size it says', async () => {
    const address = meta('og:image') ?? '';
    const { format, width, height } = await sharp(join(folder, new URL(address).pathname)).metadata();
    expect({ format, width: `${width}`, height: `${height}` }).toEqual({
      format: 'png',
      width: meta('og:image:width'),
      height: meta('og:image:height'),
    });
  });

  test.each(citeFormats)('the page names $name, and it is there', ({ name, type }) => {
    const [link] = elements(page.tree, ({ tagName, properties }) => tagName === 'link' && properties['type'] === type);
    expect(link?.properties['href']).toBe(`/bai/${id}/${name}`);
    expect(existsSync(join(folder, 'bai', id, name))).toBe(true);
  });

  test('every figure has an entry in each file for reference managers, keyed by its anchor', () => {
    const file = (name: string): string => readFileSync(join(folder, 'bai', id, name), 'utf8');
    const report = id.replace('/', '-');
    const keys = [report, ...prepared.record.figures.map((figure) => `${report}-${figure.id}`)];
    expect([...file('trich-dan.bib').matchAll(/^@article\{(.+),$/gmu)].map(([, key]) => key)).toEqual(keys);
    expect([...file('trich-dan.ris').matchAll(/^ID {2}- (.+)\r$/gmu)].map(([, key]) => key)).toEqual(keys);
    expect(JSON.parse(file('trich-dan.json')).map((item: { id: string }) => item.id)).toEqual(keys);
  });

  test('the Markdown twin holds the body as the archive keeps it', () => {
    expect(readFileSync(join(folder, 'bai', id, 'index.md'), 'utf8')).toContain(`\n\n${prepared.markdown}\n\n`);
  });

  test.each(prepared.record.figures)('the link to the sentence of $id finds it first', (figure) => {
    const [link] = elements(
      page.tree,
      ({ properties }) => typeof properties['href'] === 'string' && properties['href'].includes(':~:text='),
    ).slice(prepared.record.figures.findIndex((other) => other.id === figure.id));
    const [, directive = ''] = String(link?.properties['href']).split(':~:text=');
    const parts = directive.split(',').map((part) => fold(decodeURIComponent(part)));
    const runs = runsOf(page.tree).map(fold);
    const first = runs.findIndex((run) => run.includes(parts[0] ?? ''));
    const last = runs.findIndex((run, index) => index >= first && run.includes(parts.at(-1) ?? ''));
    expect(first).toBeGreaterThan(-1);
    expect(last).toBeGreaterThan(-1);
    const marked = runs.slice(first, last + 1).join(' ');
    expect(marked.replaceAll(/\s+/g, '')).toContain(fold(figure.text).replaceAll(/\s+/g, ''));
    expect(fold(figure.sentence.text).replaceAll(/\s+/g, '')).toContain((parts[0] ?? '').replaceAll(/\s+/g, ''));
  });
});

test('every page for readers leads to the feeds of the whole archive and to its search', () => {
  for (const { path, tree } of pages.filter((page) => page.path !== '/admin/')) {
    const links = elements(tree, ({ tagName }) => tagName === 'link').map(({ properties }) => properties['href']);
    expect({ path, links }).toMatchObject({
      links: expect.arrayContaining(['/feed.xml', '/atom.xml', '/feed.json', '/opensearch.xml']),
    });
  }
});

test('the page of a programme leads to its own feed', () => {
  const page = pages.find(({ path }) => path === '/chuong-trinh/dan-van-kheo/');
  const links = page ? elements(page.tree, ({ tagName }) => tagName === 'link') : [];
  expect(links.map(({ properties }) => properties['href'])).toContain('/chuong-trinh/dan-van-kheo/feed.xml');
});

test('all that is named for followers and finders is there', () => {
  for (const path of ['feed.xml', 'so-lieu/feed.xml', 'sitemap.xml', 'robots.txt', 'opensearch.xml', 'llms.txt']) {
    expect({ path, there: existsSync(join(folder, path)) }).toEqual({ path, there: true });
  }
});

test('llms.txt begins as its readers expect, and leads to nothing that is not there', () => {
  const lines = readFileSync(join(folder, 'llms.txt'), 'utf8').split('\n');
  expect(lines[0]).toMatch(/^# \S/);
  expect(lines[2]).toMatch(/^> \S/);
  const paths = lines.flatMap((line) =>
    [...line.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => new URL(to).pathname),
  );
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

test('robots.txt lets everybody in but for the editors’ form, and names the sitemap', () => {
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toMatch(
    /^User-agent: \*\nAllow: \/\nDisallow: \/admin\/\n\nSitemap: \S+\/sitemap\.xml\n$/,
  );
});

/**
 * The page's text in stretches that a browser searches one by one: a text fragment does not reach over the border of a
 * block, and a margin note is one.
 */
function runsOf(tree: Nodes): string[] {
  const runs = [''];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') runs[runs.length - 1] += node.value;
    if (!('children' in node)) return;
    const block = node.type === 'element' && isBlock(node);
    if (block) runs.push('');
    if (node.type !== 'element' || !['head', 'script', 'style'].includes(node.tagName)) node.children.forEach(walk);
    if (block) runs.push('');
  };
  walk(tree);
  return runs.map((run) => run.replaceAll(/\s+/g, ' ').trim()).filter((run) => run !== '');
}

const inline = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'data',
  'span',
  'q',
  'small',
  'time',
  'mark',
  'br',
  'svg',
  'path',
  'bdi',
]);

function isBlock(element: Element): boolean {
  return !inline.has(element.tagName) || hasClass(element, 'sn');
}

test('the words of a citation are one line of text to copy', () => {
  for (const { tree } of pages.filter(({ path }) => path.startsWith('/bai/'))) {
    const [box] = elements(tree, (element) => hasClass(element, 'cite'));
    const [words] = box ? elements(box, ({ tagName }) => tagName === 'p') : [];
    expect(words && textOf(words).trim()).toMatch(
      /^.+, Báo Gia Lai, \d+-\d+-\[?\d{4}\]?\. Đọc tại Sổ lưu Gia Lai, .+\/$/,
    );
  }
});
