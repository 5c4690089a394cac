import type { PagefindModule } from '../../../src/search/engine.ts';
import type { Ask } from './engine.ts';

/** Opens Pagefind as it comes. */
export async function open(base: string): Promise<Ask> {
  const pagefind: ReturnType<PagefindModule['createInstance']> = await import(/* @vite-ignore */ `${base}pagefind.js`);
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return { slugs: shown.map(({ raw_url }) => raw_url.split('/').at(-2) ?? '') };
  };
}
