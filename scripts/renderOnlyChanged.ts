import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Renders only some pages of the site, so that a changed report costs seconds in an archive of 100.000.
 *
 * Astro's own way (`experimental.incrementalBuild`) asks every page for a cache key again; the plan has them already.
 *
 * @param list File with a JSON array of the paths to render (“/bai/2022/…/”); all pages when absent.
 */
export function renderOnlyChanged(list: string | undefined): AstroIntegration {
  return {
    name: 'render-only-changed',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (!list) return;
        const wanted = new Set<string>(JSON.parse(readFileSync(list, 'utf8')));
        setPrerenderer((astro) => ({
          ...astro,
          // Astro names pages that there is one of without the slash at the end: “/so-lieu”.
          getStaticPaths: async () =>
            (await astro.getStaticPaths()).filter(({ pathname }) => wanted.has(pathname.replace(/\/?$/, '/'))),
        }));
      },
    },
  };
}
