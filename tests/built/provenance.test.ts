import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import type { Manifest } from '../../src/dataset/manifest.ts';
import type { PreparedArticle } from '../../src/site/prepareArticle.ts';
import { elements, hasClass, readPages, textOf } from './builtSite.ts';

const folder = inject('siteFolder');
const cache = `${folder}/../cache`;
const manifest: Manifest = JSON.parse(readFileSync(`${cache}/manifest.json`, 'utf8'));
const pages = new Map(readPages(folder).map((page) => [page.path, page]));

describe.each(manifest.articles)('$id', ({ id }) => {
  const { record, text }: PreparedArticle = JSON.parse(readFileSync(`${cache}/articles/${id}.json`, 'utf8'));
  const page = pages.get(`/bai/${id}/`);
  if (!page) throw new Error(`No page for ${id}`);
  const [body] = elements(page.tree, (element) => hasClass(element, 'txt'));
  if (!body) throw new Error(`No text on the page of ${id}`);

  test.each(record.figures)('$id holds the stored words, and its row leads back', (figure) => {
    const [anchor] = elements(page.tree, ({ properties }) => properties['id'] === figure.id);
    const [data] = anchor ? elements(anchor, ({ tagName }) => tagName === 'data') : [];
    expect(data && textOf(data)).toBe(figure.text);
    expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    expect(figure.sentence.text).toContain(figure.text);

    const [row] = elements(page.tree, ({ properties }) => properties['id'] === `bang-${figure.id}`);
    const back = row ? elements(row, ({ properties }) => properties['href'] === `#${figure.id}`) : [];
    expect(back).toHaveLength(1);
  });

  test('the page holds the text of the report word for word', () => {
    const words = textOf(
      body,
      (element) => hasClass(element, 'sn') || hasClass(element, 'glance') || hasClass(element, 'glo'),
    );
    for (const paragraph of text.split('\n\n')) expect(squeeze(words)).toContain(squeeze(paragraph));
  });
});

test('every digit of every report is in one entry of its ledger', () => {
  for (const { id } of manifest.articles) {
    const { record, text }: PreparedArticle = JSON.parse(readFileSync(`${cache}/articles/${id}.json`, 'utf8'));
    const counted = [...text.matchAll(/\p{Nd}/gu)].map(
      ({ index }) => record.ledger.filter(({ start, end }) => start <= index && index < end).length,
    );
    expect(new Set(counted)).toEqual(new Set([1]));
  }
});

const squeeze = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
