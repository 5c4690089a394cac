import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { base, origin } from './src/site/config.ts';
import { cacheFolder } from './src/site/store.ts';
import { reloadOnPrepare } from './scripts/reloadOnPrepare.ts';
import { renderOnlyChanged } from './scripts/renderOnlyChanged.ts';
import { subsetFonts } from './scripts/subsetFonts.ts';

export default defineConfig({
  site: origin,
  base,
  outDir: process.env.SITE_OUT ?? './dist',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // A line break in a template is never a space of the text: where one is wanted, templates say {' '}.
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'tep', concurrency: 8 },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  session: false,
  // The dataset stands in the folder before the pages do.
  vite: { build: { assetsInlineLimit: 0, emptyOutDir: false } },
  integrations: [
    subsetFonts(),
    renderOnlyChanged(process.env.RENDER_ONLY),
    reloadOnPrepare(join(cacheFolder, 'manifest.json')),
  ],
});
