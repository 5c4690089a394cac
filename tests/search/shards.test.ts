import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/buildIndex.ts';
import type { ShardInput } from '../../src/search/buildShards.ts';
import { countByMonth, dividePeriods, isWithin } from '../../src/search/periods.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-shards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const shard = (name: string, key: string, years: number[] = []): ShardInput => ({
  name,
  holds: name === 'registers' ? 'registers' : 'articles',
  years,
  from: years.length > 0 ? `${years[0]}-01` : '',
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
  return readdirSync(join(folder, to), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(join(folder, to), join(parentPath, name)))
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
  expect(readdirSync(join(folder, 'site')).filter((name) => name.startsWith('202'))).toHaveLength(1);
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
    expect.stringMatching(/^registers\.\w+\/pagefind\.js$/u),
    expect.stringMatching(/^registers\.\w+\/wasm\.unknown\.pagefind$/u),
  ]);
}, 30_000);

test('records are numbered as they came, apart from those of other shards', async () => {
  await build([shard('registers', 'a'), shard('2022', 'a', [2022])]);
  const [numbered = '', ...others] = files('site').filter((name) => name.includes('/2022_'));
  expect(others).toHaveLength(12);
  expect(numbered).toMatch(/^2022\.\w+\/fragment\/2022_0\.pf_fragment$/u);
  const tenth = files('site').find((name) => name.endsWith('2022_a.pf_fragment')) ?? '';
  expect(gunzipSync(readFileSync(join(folder, 'site', tenth))).toString()).toContain('"/bai/2022/10/"');
}, 30_000);

const months = (counts: Record<string, number>) =>
  new Map(
    Object.entries(counts).flatMap(([time, count]): [string, number][] =>
      time.includes('-')
        ? [[time, count]]
        : Array.from({ length: 12 }, (_, at) => [`${time}-${String(at + 1).padStart(2, '0')}`, count / 12]),
    ),
  );

test.each([
  [{ 2018: 12, 2022: 12 }, ['2018-2022']],
  [{ 2018: 600, 2019: 600, 2020: 600 }, ['2018-2019', '2020']],
  [{ 2022: 12, 2018: 12 }, ['2018-2022']],
  [{ 2018: 12, 2019: 2400, 2020: 12 }, ['2018', '2019.1-6', '2019.7-12', '2020']],
  [{ 2020: 3600 }, ['2020.1-4', '2020.5-8', '2020.9-12']],
  [{ '2020-01': 9000, '2020-07': 1 }, ['2020.1', '2020.7']],
  [{}, []],
])('%j is divided into %j', (counts, names) => {
  expect(dividePeriods(months(counts)).map(({ name }) => name)).toEqual(names);
});

test('every day lies in one period, whatever the archive holds', () => {
  const day = fc.tuple(fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => ({
    date: `${year}-${String(month).padStart(2, '0')}-15`,
  }));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (days, most) => {
      const periods = dividePeriods(countByMonth(days), most);
      for (const { date } of days) expect(periods.filter((period) => isWithin(period, date))).toHaveLength(1);
    }),
  );
});
