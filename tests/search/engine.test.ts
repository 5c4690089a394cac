import { expect, test } from 'vitest';
import { openCommonWords } from '../../src/search/commonWords.ts';
import { Engine, type EngineHit, type PagefindModule } from '../../src/search/engine.ts';
import type { Shard } from '../../src/search/manifest.ts';

const shard = (name: string, holds: Shard['holds'] = 'articles'): Shard => ({
  name,
  folder: name,
  holds,
  years: [],
  from: '',
  count: 1,
});
const hit = (id: string): EngineHit => ({ id, score: 1, words: [0], data: () => expect.unreachable('not shown') });

/** Pagefind that has read the shards merged so far, and answers with one record of each. */
function pagefind(folders: string[] = []): PagefindModule {
  const folderOf = (path: string) => path.split('/').at(-2) ?? '';
  return {
    createInstance: () => ({
      init: async () => undefined,
      preload: async () => undefined,
      mergeIndex: async (path) => void folders.push(folderOf(path)),
      // Its answer takes a while; what is merged until then is searched as well.
      search: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return { results: folders.map((folder) => hit(`${folder}_0`)), totalFilters: {} };
      },
    }),
  };
}

test('a search finds nothing in shards that another one loads meanwhile', async () => {
  const engine = new Engine('/', pagefind(), openCommonWords([]));
  await engine.load([shard('registers', 'registers'), shard('2022')]);
  const finding = engine.row(['ho', 'ngheo']);
  await engine.load([shard('2021')]);
  expect((await finding).map(({ id }) => id)).toEqual(['2022_0']);
  expect((await engine.row(['ho', 'ngheo'])).map(({ id }) => id)).toEqual(['2022_0', '2021_0']);
});
