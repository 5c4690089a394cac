import { describe, expect, inject, test } from 'vitest';
import { elements, readPages, textOf } from './builtSite.ts';

describe.each(readPages(inject('siteFolder')))('$path', ({ tree }) => {
  test('has a title, one headline, and Vietnamese for its language', () => {
    const [html] = elements(tree, ({ tagName }) => tagName === 'html');
    expect(html?.properties['lang']).toBe('vi');
    expect(elements(tree, ({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(elements(tree, ({ tagName }) => tagName === 'title').map((title) => textOf(title))[0]).toMatch(
      /Sổ lưu Gia Lai$/,
    );
  });

  test('carries no inline style and no inline script', () => {
    expect(elements(tree, ({ tagName, properties }) => tagName === 'style' || 'style' in properties)).toEqual([]);
    const scripts = elements(
      tree,
      ({ tagName, properties }) => tagName === 'script' && properties['type'] !== 'application/ld+json',
    );
    expect(scripts.filter((script) => textOf(script).trim() !== '' || !('src' in script.properties))).toEqual([]);
  });

  test('has no anchor twice', () => {
    const ids = elements(tree, ({ properties }) => 'id' in properties).map(({ properties }) =>
      String(properties['id']),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('lists at most 100 rows', () => {
    for (const list of elements(tree, ({ tagName }) => tagName === 'tbody' || tagName === 'ul')) {
      expect(list.children.filter((child) => child.type === 'element').length).toBeLessThanOrEqual(100);
    }
  });
});
