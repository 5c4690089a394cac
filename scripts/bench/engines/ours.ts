import { openSearch } from '../../../src/search/client.ts';
import type { Ask } from './engine.ts';

/** Opens our search as a page does. */
export function open(base: string): Ask {
  const search = openSearch(base);
  return async (query) => {
    const found = await search.find(query);
    const first = await found.hits(0, 10);
    return {
      slugs: first.map(({ url }) => url.split('/').at(-2) ?? ''),
      count: () => found.facets(),
      async complete() {
        const others = first.length < 10 ? await found.hits(first.length, 10 - first.length) : [];
        await found.total();
        return others.map(({ url }) => url.split('/').at(-2) ?? '');
      },
    };
  };
}
