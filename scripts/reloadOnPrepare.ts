import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

/** In development, drops what pages have read of the archive when prepare has written a new manifest, and reloads. */
export function reloadOnPrepare(manifest: string): AstroIntegration {
  return {
    name: 'reload-on-prepare',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const path = resolve(manifest);
        server.watcher.add(path);
        server.watcher.on('all', (_, changed) => {
          if (resolve(changed) !== path) return;
          // `readArchive` and Astro's own list of paths listen to it.
          server.environments.ssr?.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
