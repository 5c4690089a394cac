/** Builds the test archive’s index, serves it, and opens it in Chromium: once for all tests of a file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serveCompressed } from '../../scripts/bench/serve.ts';
import type { Answer } from '../../src/search/answer.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import type { FindOptions } from '../../src/search/client.ts';
import { launchChromium } from '../browser/chromium.ts';
import { figures, lexicon, shards } from './archive.ts';
import type { Outcome } from './page.ts';

export interface Opened {
  findAll(queries: { typed: string; options?: FindOptions & { facets?: boolean } }[]): Promise<Outcome[]>;
  answerAll(queries: string[]): Promise<(Answer | null)[]>;
  suggestAll(queries: string[]): Promise<string[][]>;
  nearAll(queries: string[]): Promise<{ words: string[]; names: string[] }[]>;
  close(): Promise<void>;
}

export async function openInBrowser(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'search-test-'));
  await buildIndex({
    shards,
    lexicon,
    figures,
    outputFolder: join(folder, 'pagefind'),
    cacheFolder: join(folder, 'cache'),
  });
  await build({
    logLevel: 'error',
    configFile: false,
    build: {
      outDir: join(folder, 'page'),
      target: 'esnext',
      rollupOptions: { input: new URL('page.ts', import.meta.url).pathname, output: { entryFileNames: 'page.js' } },
    },
  });
  const server = await serveCompressed(folder);
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(`${server.address}/empty.html`);
  await page.addScriptTag({ url: '/page/page.js', type: 'module' });
  await page.waitForFunction('globalThis.findAll');
  const call = <Result>(name: string, argument: unknown): Promise<Result> =>
    page.evaluate(`${name}(${JSON.stringify(argument)})`);
  return {
    findAll: (queries) => call('findAll', queries),
    answerAll: (queries) => call('answerAll', queries),
    suggestAll: (queries) => call('suggestAll', queries),
    nearAll: (queries) => call('nearAll', queries),
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
