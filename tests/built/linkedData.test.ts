import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, inject, test } from 'vitest';
import { offline } from './contexts.ts';
import { elements, readPages, textOf } from './builtSite.ts';

const site = inject('siteFolder');
const pages = readPages(site);
const schema = (name: string): string => `https://schema.org/${name}`;

/** Blocks of linked data of a page, as JSON. */
function blocksOf(path: string): object[] {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`No page ${path}`);
  return elements(
    page.tree,
    ({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json',
  ).map((element) => JSON.parse(textOf(element)));
}

/** Expanded nodes of a page; fails on anything that the vocabulary has no name for. */
async function nodesOf(path: string): Promise<Record<string, unknown>[]> {
  const nodes = [];
  for (const block of blocksOf(path)) {
    for (const node of await jsonld.expand(block, { ...offline, safe: true })) {
      const graph = node['@graph'];
      nodes.push(...(Array.isArray(graph) ? graph : [node]));
    }
  }
  return nodes;
}

const ofType = (nodes: readonly Record<string, unknown>[], type: string) =>
  nodes.filter((node) => JSON.stringify(node['@type'])?.includes(`"${schema(type)}"`));

test.each([
  ['/bai/2018/kbang-so-ket-chi-thi-02-va-04/', { NewsArticle: 1, Observation: 14, CreativeWork: 4 }],
  ['/bai/2022/an-khe-tong-ket-dan-van-kheo/', { NewsArticle: 1, Observation: 14 }],
  ['/van-ban/16-ct-ttg/', { Legislation: 1 }],
  ['/van-ban/02-ct-hu-kbang/', { CreativeWork: 1 }],
  ['/dia-phuong/an-khe/', { AdministrativeArea: 1 }],
  ['/dia-phuong/lang-pot-song-an/', { Place: 1 }],
  ['/du-lieu/', { Dataset: 1 }],
])('%s says what it is about', async (path, counts) => {
  const nodes = await nodesOf(path);
  for (const [type, count] of Object.entries(counts)) expect(ofType(nodes, type), type).toHaveLength(count);
});

test('observations have values, variables, places and sentences of the report', async () => {
  const path = '/bai/2022/an-khe-tong-ket-dan-van-kheo/';
  const observations = ofType(await nodesOf(path), 'Observation');
  const html = pages.find((page) => page.path === path);
  for (const node of observations) {
    const { hash, pathname } = new URL(String(node['@id']));
    expect(pathname).toBe(path);
    expect(html && elements(html.tree, ({ properties }) => properties['id'] === hash.slice(1))).toHaveLength(1);
    expect(JSON.stringify(node[schema('variableMeasured')])).toContain(schema('StatisticalVariable'));
    expect(node[schema('description')]).toBeDefined();
    expect(node[schema('value')] ?? node[schema('minValue')]).toBeDefined();
  }
  const poor = observations.find((node) => String(node['@id']).endsWith('#so-359-ho'));
  expect(poor).toMatchObject({
    [schema('value')]: [{ '@value': 359 }],
    [schema('unitText')]: [{ '@value': 'hộ' }],
    [schema('observationDate')]: [{ '@value': '2022-11-02' }],
    [schema('observationAbout')]: [{ '@id': expect.stringMatching(/\/dia-phuong\/an-khe\/$/u) }],
  });
});

test('a headline that the archive supplied is a name, not a headline', async () => {
  const [article] = ofType(await nodesOf('/bai/2018/kbang-so-ket-chi-thi-02-va-04/'), 'NewsArticle');
  expect(article?.[schema('name')]).toBeDefined();
  expect(article?.[schema('headline')]).toBeUndefined();
});

test('the dataset names files that are there', async () => {
  const [dataset] = ofType(await nodesOf('/du-lieu/'), 'Dataset');
  const files = JSON.stringify(dataset).matchAll(
    /"@id":"https?:\/\/[^/]+(\/du-lieu\/[^"]+\.(?:csv|json|ndjson|parquet))"/gu,
  );
  const paths = [...files].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(60);
  for (const path of paths) expect(() => readFileSync(join(site, path))).not.toThrow();
});

describe('annotations', () => {
  const stem = join(site, 'du-lieu/bai/2022/an-khe-tong-ket-dan-van-kheo');
  const page = JSON.parse(readFileSync(`${stem}.jsonld`, 'utf8'));

  test('are JSON-LD of the Web Annotation vocabulary', async () => {
    const [expanded] = await jsonld.expand(page, { ...offline, safe: true });
    const items = expanded?.['http://www.w3.org/ns/activitystreams#items'];
    expect(JSON.stringify(items).match(/"http:\/\/www\.w3\.org\/ns\/oa#Annotation"/gu)).toHaveLength(14);
  });

  test('every position of the text holds the quoted words, and every quotation is found once', () => {
    const text = readFileSync(`${stem}.txt`, 'utf8');
    const characters = [...text];
    for (const { target } of page.items) {
      const [onPage, inText] = target;
      const [position, quote] = inText.selector;
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      const { prefix = '', exact, suffix = '' } = onPage.selector;
      expect(text.split(`${prefix}${exact}${suffix}`)).toHaveLength(2);
    }
  });
});
