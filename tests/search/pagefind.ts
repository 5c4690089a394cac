/** Stands for Pagefind where a browser is not needed: finds words in records, and words in a row in quotes. */
import { canonicalWords, encodeWords, key } from '../../src/search/encode.ts';
import type { EngineHit, PagefindModule } from '../../src/search/engine.ts';

/** @param texts What each record says, by shards’ names, which are those of their folders. */
export function pagefindWith(texts: Readonly<Record<string, readonly string[]>>): PagefindModule {
  const merged: string[] = [];
  const merge = (path: string) => void merged.push(path.split('/').at(-2) ?? '');
  return {
    createInstance: () => ({
      init: async () => undefined,
      preload: async () => undefined,
      mergeIndex: async (path) => merge(path),
      async search(term, { filters = {} } = {}) {
        // What is merged while it loads is searched as well.
        await new Promise((resolve) => setTimeout(resolve, 5));
        const all = merged.flatMap((shard) => hitsIn(shard, texts[shard] ?? [], term ?? ''));
        const counts = Map.groupBy(all, ({ id }) => id.split('_')[0] ?? '');
        // A list names a shard that there is not, when only counts are wanted.
        const onlyCounts = Array.isArray(filters['shard']);
        return {
          results: onlyCounts ? [] : all,
          totalFilters: { shard: Object.fromEntries([...counts].map(([shard, { length }]) => [shard, length])) },
        };
      },
    }),
  };
}

function hitsIn(shard: string, texts: readonly string[], term: string): EngineHit[] {
  const asked = term.replaceAll('"', '').split(' ').filter(Boolean);
  return texts.flatMap((text, number): EngineHit[] => {
    const words = canonicalWords(text).map(key);
    const starts = words.flatMap((_, at) => (asked.every((each, step) => words[at + step] === each) ? [at] : []));
    const places = term.startsWith('"') ? starts.slice(0, 1) : asked.map((each) => words.indexOf(each));
    if (places.includes(-1) || (asked.length > 0 && places.length === 0)) return [];
    const content = encodeWords(text).encoded;
    const data = async () => ({ raw_url: `/${shard}/${number}/`, content, meta: { about: '{}' } });
    return [{ id: `${shard}_${number}`, score: 1, words: places.toSorted((one, other) => one - other), data }];
  });
}
