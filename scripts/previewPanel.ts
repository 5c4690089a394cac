import type { AstroIntegration } from 'astro';
import { base } from '../src/site/config.ts';
import { readPreview } from '../src/preview/preview.ts';

/** Puts the editor's panel beside reports in development, and answers its questions about them. */
export function previewPanel(content: string): AstroIntegration {
  return {
    name: 'preview-panel',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/preview/panel.ts';");
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = new RegExp(`^${RegExp.escape(base)}__bien-tap/(\\d{4}/[a-z0-9-]+)\\.json$`, 'u');
          const [, id] = asked.exec(request.url ?? '') ?? [];
          if (id === undefined) return next();
          const preview = readPreview(content, id);
          response.statusCode = preview ? 200 : 404;
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.setHeader('cache-control', 'no-store');
          response.end(JSON.stringify(preview ?? {}));
        });
      },
    },
  };
}
