import { expect, test } from 'vitest';
import { ask, type FirstOutcome } from '../../src/components/search/ask.ts';
import { readState } from '../../src/components/search/state.ts';
import type { FoundIn, Hit, Search } from '../../src/search/client.ts';
import { readLexicon } from '../../src/search/suggest.ts';

const hit = (kind: string, url: string, named: boolean): Hit => ({
  url,
  shown: { kind, title: url },
  title: [{ text: url, marked: named }],
  excerpt: [],
  passage: '',
});
const article = hit('article', 'bai/2022/an-khe/', true);
const page = hit('programme', 'chuong-trinh/dan-van-kheo/', true);

/** A search whose first list is there at once, and whose other results only when they are let through. */
function searchWith(first: Hit[], all: Hit[]) {
  let letThrough: () => void = () => undefined;
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  const found = (hits: Hit[]): FoundIn => ({
    terms: [],
    unmatched: [],
    any: true,
    inRow: false,
    apart: [],
    searched: { shards: [] },
    notSearched: [],
    total: () => through.then(() => hits.length),
    facets: () => through.then(() => ({ kind: { article: 1, programme: all.length - 1 } })),
    hits: async (from, count) => {
      if (from === 0 && hits === all) return first;
      await through;
      return hits.slice(from, from + count);
    },
  });
  const search: Search = {
    find: async (_, { filters = {} } = {}) => {
      const kinds = filters['kind'];
      return found(kinds ? all.filter(({ shown }) => kinds.includes(shown['kind'] ?? '')) : all);
    },
    answer: async () => undefined,
    near: async () => ({ words: [], names: [] }),
    names: async () => readLexicon({ names: [] }),
    warm: async () => undefined,
  };
  return { search, letThrough };
}

const state = readState(new URLSearchParams({ q: 'dân vận khéo' }));

test('the first list is shown before it is known how many there are, and stays above what comes later', async () => {
  const { search, letThrough } = searchWith([article], [article, page]);
  const firsts: FirstOutcome[] = [];
  const { sections, total } = await ask(search, state, {}, (first) => {
    firsts.push(first);
    letThrough();
  });
  expect(firsts.map((first) => first.sections)).toEqual([[{ name: 'articles', hits: [article] }]]);
  expect(sections.map(({ name, hits }) => [name, hits])).toEqual([
    ['articles', [article]],
    ['pages', [page]],
  ]);
  expect(total).toBe(2);
});

test('when all is there at once it is shown once, pages that are named first', async () => {
  const { search, letThrough } = searchWith([article, page], [article, page]);
  letThrough();
  const { sections } = await ask(search, state, {}, () => expect.unreachable('shown twice'));
  expect(sections.map(({ name }) => name)).toEqual(['pages', 'articles']);
});
