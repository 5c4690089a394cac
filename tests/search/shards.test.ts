import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIndex, type ShardInput } from '../../src/search/buildIndex.ts';
import { shardName, shardYears } from '../../src/search/shardYears.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-shards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const shard = (name: string, key: string, years: number[] = []): ShardInput => ({
  name,
  holds: name === 'registers' ? 'registers' : 'articles',
  years,
  key,
  records: () =>
    Array.from({ length: 12 }, (_, at) => ({
      kind: 'article',
      url: `bai/${name}/${at}/`,
      title: `Bài ${at} hộ nghèo`,
      text: `Làng thứ ${at} thoát nghèo, xã ${at % 3}.`,
      date: '2022-01-01',
      places: [`xa-${at % 3}`],
    })),
});

const build = (shards: ShardInput[], to = 'site') =>
  buildIndex({
    shards,
    lexicon: { names: [] },
    outputFolder: join(folder, to),
    cacheFolder: join(folder, `${to}.cache`),
  });

function files(to: string): string[] {
  return readdirSync(join(folder, to), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/u.test(name))
    .sort();
}

test('a shard is built again only when its key changes; one that is gone is removed', async () => {
  const registers = shard('registers', 'a');
  const first = await build([registers, shard('2021', 'a', [2021]), shard('2022', 'a', [2022])]);
  expect(first.built).toEqual(['registers', '2021', '2022']);
  const second = await build([registers, shard('2021', 'a', [2021]), shard('2022', 'b', [2022])]);
  expect([second.built, second.kept]).toEqual([['2022'], ['registers', '2021']]);
  const third = await build([registers, shard('2022', 'b', [2022])]);
  expect(third.built).toEqual([]);
  expect(readdirSync(join(folder, 'site'))).not.toContain('2021');
  expect(readdirSync(join(folder, 'site.cache')).sort()).toEqual(['2022', 'registers']);
}, 30_000);

test('the same records make the same files', async () => {
  const shards = [shard('registers', 'a'), shard('2022', 'a', [2022])];
  await build(shards, 'one');
  await build(shards, 'other');
  expect(files('other')).toEqual(files('one'));
  const differing = files('one').filter(
    (name) => !readFileSync(join(folder, 'one', name)).equals(readFileSync(join(folder, 'other', name))),
  );
  expect(differing).toEqual([]);
}, 30_000);

test('Pagefind’s code is published once, its interfaces not at all', async () => {
  await build([shard('registers', 'a'), shard('2022', 'a', [2022])]);
  expect(files('site').filter((name) => /\.(?:js|css)$|wasm/u.test(name))).toEqual([
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
}, 30_000);

test.each([
  [{ 2018: 1, 2022: 1 }, ['2018-2022']],
  [{ 2018: 700, 2019: 700, 2020: 700 }, ['2018-2019', '2020']],
  [{ 2020: 2500, 2021: 2600, 2022: 10 }, ['2020', '2021', '2022']],
  [{ 2022: 10, 2018: 10 }, ['2018-2022']],
  [{}, []],
])('%j is divided into %j', (counts, names) => {
  const byYear = new Map(Object.entries(counts).map(([year, count]) => [Number(year), count]));
  expect(shardYears(byYear).map(shardName)).toEqual(names);
});
