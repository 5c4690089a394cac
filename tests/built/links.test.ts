import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { elements, readPages } from './builtSite.ts';

const folder = inject('siteFolder');
const pages = readPages(folder);
const anchors = new Map(
  pages.map(({ path, tree }) => [
    path,
    new Set(
      elements(tree, ({ properties }) => properties['id'] !== undefined).map(({ properties }) =>
        String(properties['id']),
      ),
    ),
  ]),
);

/** Attributes that name another file or a place in one. */
const linking = ['href', 'src', 'action'];

const links = pages.flatMap(({ path, tree }) =>
  elements(tree, ({ properties }) => linking.some((name) => name in properties)).flatMap(({ properties }) =>
    linking.flatMap((name) => (name in properties ? [{ from: path, to: String(properties[name]) }] : [])),
  ),
);

test('pages link to something', () => {
  expect(pages.length).toBeGreaterThan(50);
  expect(links.length).toBeGreaterThan(1000);
});

test('every internal link and anchor resolves', () => {
  expect([...new Set(links.filter((link) => !resolves(link)).map(({ from, to }) => `${from} → ${to}`))]).toEqual([]);
});

test('the only other sites named are sources of the content', () => {
  const outside = elements(
    { type: 'root', children: pages.flatMap(({ tree }) => tree.children) },
    ({ tagName, properties }) => {
      const address = String(properties['href'] ?? properties['src'] ?? '');
      return /^(https?:)?\/\//.test(address) && tagName !== 'a' && properties['rel']?.toString() !== 'canonical';
    },
  );
  expect(
    outside.map(({ tagName, properties }) => `${tagName} ${String(properties['href'] ?? properties['src'])}`),
  ).toEqual([]);
});

function resolves({ from, to }: { from: string; to: string }): boolean {
  const { pathname, hash, origin } = new URL(to, `http://site${from}`);
  if (origin !== 'http://site') return true;
  const ids = anchors.get(pathname);
  if (!ids) return hash === '' && existsSync(join(folder, decodeURIComponent(pathname)));
  return hash === '' || hash.startsWith('#:~:') || ids.has(decodeURIComponent(hash.slice(1)));
}
