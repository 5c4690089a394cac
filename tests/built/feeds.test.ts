import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { errorsOf, JsonFeed } from '../site/feeds/validate.ts';

const folder = inject('siteFolder');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const named = (name: RegExp): string[] => files.filter((file) => name.test(file)).toSorted();
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test.each([
  ['RSS', /(^|\/)feed\.xml$/, 'rss.rng'],
  ['Atom', /(^|\/)atom\.xml$/, 'atom.rng'],
  ['sitemap', /^sitemap.*\.xml$/, 'sitemap.xsd'],
  ['OpenSearch', /^opensearch\.xml$/, 'opensearch.rng'],
])('every %s file of the site is valid', async (_, name, schema) => {
  const found = named(name);
  expect(found.length).toBeGreaterThan(0);
  for (const file of found) expect({ file, errors: await errorsOf(read(file), schema) }).toEqual({ file, errors: [] });
});

test('every JSON Feed of the site is valid', () => {
  for (const file of named(/(^|\/)feed\.json$/)) {
    expect({ file, issues: JsonFeed.safeParse(JSON.parse(read(file))).error?.issues }).toEqual({
      file,
      issues: undefined,
    });
  }
});

test('the sitemaps list every page for readers once, and nothing that is not there', () => {
  const listed = named(/^sitemap-.*\.xml$/).flatMap((file) =>
    [...read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname),
  );
  const pages = named(/index\.html$/).map((file) => `/${file.replace(/index\.html$/, '')}`);
  expect([...listed, '/admin/'].toSorted()).toEqual(pages.toSorted());
});
