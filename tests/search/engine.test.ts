import { expect, test } from 'vitest';
import { openCommonWords } from '../../src/search/commonWords.ts';
import { key } from '../../src/search/encode.ts';
import { Engine } from '../../src/search/engine.ts';
import { look } from '../../src/search/look.ts';
import type { Shard } from '../../src/search/manifest.ts';
import { readQuery } from '../../src/search/query.ts';
import { pagefindWith } from './pagefind.ts';

const shard = (name: string, holds: Shard['holds']): Shard => ({
  name,
  folder: name,
  holds,
  years: [],
  from: '',
  count: 1,
});
const registers = shard('registers', 'registers');

test('a search finds nothing in shards that another one loads meanwhile', async () => {
  const engine = new Engine('/', pagefindWith({ '2021': ['hộ'], '2022': ['hộ'] }), openCommonWords([]));
  const idsOf = async (word: string) => (await engine.row([key(word)])).map(({ id }) => id);
  await engine.load([registers, shard('2022', 'articles')]);
  const finding = idsOf('hộ');
  await engine.load([shard('2021', 'articles')]);
  expect([await finding, await idsOf('hộ')]).toEqual([['2022_0'], ['2022_0', '2021_0']]);
});

/** Of two figures one is 731 ngày công; the sentence of the other states them too. */
const figures = [
  '50 ngày công, thị xã An Khê. Bà con góp 731 ngày công và 50 ngày công.',
  '731 ngày công, huyện Kbang. Làm đường hết 731 ngày công.',
];

/** What is typed, and the figures found: that whose value it is, or the other if only this has the other words. */
test.each([
  ['731 ngày công', ['2022_1']],
  ['góp 731 ngày công', ['2022_0']],
  ['731 ngày công bà con an khê', ['2022_0']],
  ['731 ngày công kbang', ['2022_1']],
])('“%s” finds %j', async (typed, expected) => {
  const engine = new Engine('/', pagefindWith({ '2022': figures }), openCommonWords([]));
  await engine.load([registers, shard('2022', 'figures')]);
  const vocabulary = () => expect.unreachable('words are looked for as they are');
  const found = await look(engine, vocabulary, readQuery(typed), { literal: true });
  const urls = (await found.hits(0, 10)).map(({ url }) => url.replace('/', '_').replace('/', ''));
  expect({ urls, total: await found.total(), any: found.any, apart: found.apart }).toEqual({
    urls: expected,
    total: expected.length,
    any: true,
    apart: [],
  });
});
