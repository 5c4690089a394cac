import { expect, test } from 'vitest';
import type { SectionFound } from '../../src/components/search/ask.ts';
import { allBelow, firstBelow } from '../../src/components/search/belowAnswer.ts';
import type { Hit } from '../../src/search/client.ts';

const hit = (url: string): Hit => ({ url, shown: {}, title: [], excerpt: [], passage: '' });
const all = ['a', 'b', 'c', 'd'].map(hit);

/** Four figures, of which so many are loaded. */
const section = (loaded: number): SectionFound => ({
  name: 'figures',
  total: all.length,
  hits: all.slice(0, loaded),
  load: async (from, count) => all.slice(from, from + count),
});

/** How many are loaded, what stands above, and what is left: of those loaded, in all, and of the next. */
test.each([
  [3, ['b'], { hits: ['a', 'c'], total: 3, next: ['d'] }],
  // More are there, though what is loaded all stands above.
  [2, ['a', 'b'], { hits: [], total: 2, next: ['c', 'd'] }],
  [4, ['a', 'b', 'c', 'd'], undefined],
])('of four figures %d are loaded, and %j stand above', async (loaded, above, left) => {
  const below = allBelow(section(loaded), new Set(above));
  const urls = (hits: readonly Hit[]) => hits.map(({ url }) => url);
  expect(
    below && { hits: urls(below.hits), total: below.total, next: urls(await below.load(below.hits.length, 9)) },
  ).toEqual(left);
});

test('before it is known how many there are, nothing is headed but what is there', () => {
  expect(firstBelow(section(2), new Set(['a', 'b']))).toBeUndefined();
  expect(firstBelow(section(2), new Set(['a']))?.hits).toEqual([hit('b')]);
});
