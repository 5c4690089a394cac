import { expect, test } from 'vitest';
import { countedIn, describeExtent, extentOf } from '../../src/components/search/extent.ts';
import type { Shard } from '../../src/search/manifest.ts';

const shard = (holds: Shard['holds'], from: string): Shard => ({
  name: '',
  folder: '',
  holds,
  years: [],
  from,
  count: 1,
});
const [spring, summer, old] = [shard('figures', '2025-03'), shard('figures', '2025-06'), shard('figures', '2010-01')];
const articles = shard('articles', '2018-01');

/** What was searched, what may have more, and what is said of it. */
test.each([
  [[articles, spring, summer], [], ''],
  [[articles, spring, summer], [old], 'Mới tìm số liệu từ 3-2025.'],
  [[articles, old], [spring, summer], 'Mới tìm số liệu trước 3-2025.'],
  [[articles, spring], [old, summer], 'Mới tìm số liệu từ 3-2025 đến 5-2025.'],
  [[articles, spring], [old, shard('figures', '2026-01')], 'Mới tìm số liệu từ 3-2025 đến 12-2025.'],
  [[spring, shard('figures', '2030-01')], [old, summer], 'Mới tìm số liệu từ 3-2025 đến 5-2025.'],
  [[articles, summer], [shard('articles', '2010-01'), old], 'Mới tìm bài từ 1-2018, mới tìm số liệu từ 6-2025.'],
  [[articles], [old], 'Chưa tìm số liệu.'],
])('%#: %s', (shards, notSearched, said) => {
  expect(describeExtent(extentOf({ searched: { shards }, notSearched }))).toBe(said);
});

test('a count says how far it goes, and only of what may have more', () => {
  const extent = extentOf({ searched: { shards: [articles, spring] }, notSearched: [old] });
  expect(countedIn(extent, 'figures')).toBe('mới tìm từ 3-2025');
  expect(countedIn(extent, 'articles')).toBeUndefined();
  expect(countedIn(extent, 'pages')).toBeUndefined();
});
