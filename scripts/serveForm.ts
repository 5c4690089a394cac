import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { base } from '../src/site/config.ts';
import { cacheFolder } from '../src/site/store.ts';
import { formFolder, writeForm } from './writeForm.ts';

/** Has the form for editors in development too, where it can open the folder that is being served. */
export function serveForm(): AstroIntegration {
  return {
    name: 'serve-form',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const folder = join(cacheFolder, 'dev-form');
        await writeForm(undefined, folder);
        const files = sirv(join(folder, formFolder), { dev: true });
        server.middlewares.use(`${base}${formFolder}`, (request, response, next) => {
          // A folder without its slash would ask for its files one folder too high.
          if (request.originalUrl === `${base}${formFolder}`) {
            response.writeHead(302, { location: `${base}${formFolder}/` }).end();
          } else files(request, response, next);
        });
      },
    },
  };
}
