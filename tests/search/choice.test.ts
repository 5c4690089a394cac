import { expect, test, vi } from 'vitest';
import { chooseShards } from '../../src/search/choice.ts';
import type { FindOptions } from '../../src/search/look.ts';
import type { Shard } from '../../src/search/manifest.ts';
import type { Known } from '../../src/search/whereabouts.ts';

const shard = (holds: Shard['holds'], year: number, count: number): Shard => ({
  name: holds === 'registers' ? holds : `${year}-${holds}`,
  folder: '',
  holds,
  years: year === 0 ? [] : [year],
  from: year === 0 ? '' : `${year}-01`,
  count,
});
const years = Array.from({ length: 16 }, (_, at) => 2025 - at);

/** Reports of sixteen years, and their figures; the newest first. */
const shards = [
  shard('registers', 0, 80),
  ...years.map((year) => shard('articles', year, 600)),
  ...years.map((year) => shard('figures', year, 4000)),
];
const everywhere: Known = { unknown: new Set(), isSpecific: false, mayHave: () => true };

async function choose(options: FindOptions, known = everywhere) {
  const { first, all } = await chooseShards(shards, options, async () => known);
  return { figures: first.filter(({ holds }) => holds === 'figures').flatMap((each) => each.years), first, all };
}

test('the newest figures are searched first, and the reports, which are few enough', async () => {
  const { figures, first, all } = await choose({});
  expect(figures).toEqual([2025, 2024]);
  expect(first.filter(({ holds }) => holds === 'articles')).toHaveLength(16);
  expect(all).toHaveLength(shards.length);
});

test('the oldest are searched first when they are to come first', async () => {
  expect((await choose({ sort: 'oldest' })).figures).toEqual([2010, 2011]);
});

test('of a year that is named everything is searched, and nothing else', async () => {
  const { first, all } = await choose({ filters: { year: ['2015'] } });
  expect(first.map(({ name }) => name)).toEqual(['2015-articles', '2015-figures']);
  expect(all).toEqual(first);
});

test('shards that cannot have the words are neither searched nor missed', async () => {
  const { figures, all } = await choose(
    {},
    { unknown: new Set(), isSpecific: true, mayHave: (at) => [2012, 2019].includes(shards[at]?.years[0] ?? 0) },
  );
  expect(figures).toEqual([2019, 2012]);
  expect(all.map(({ name }) => name)).toEqual([
    'registers',
    '2019-articles',
    '2012-articles',
    '2019-figures',
    '2012-figures',
  ]);
});

test('the same shards are searched whatever kind is asked for, so that counts agree', async () => {
  const { figures } = await choose({ filters: { kind: ['figure'] } });
  expect(figures).toEqual([2025, 2024]);
});

test('words are not looked up where everything is searched anyway', async () => {
  const lookUp = vi.fn<() => Promise<Known>>();
  await chooseShards(shards.slice(0, 5), {}, lookUp);
  expect(lookUp).not.toHaveBeenCalled();
});
