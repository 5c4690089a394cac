import { openSearch } from '../../../src/search/client.ts';
import type { Ask } from './engine.ts';

/**
 * Opens our search as a page does.
 *
 * @param everywhere Looks in every year, for recall over the whole archive; else the newest years answer first.
 */
export function open(base: string, everywhere: boolean): Ask {
  const search = openSearch(base);
  return async (query) => {
    const found = await search.find(query, { everywhere });
    return (await found.hits(0, 10)).map(({ url }) => url.split('/').at(-2) ?? '');
  };
}
