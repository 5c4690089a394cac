/**
 * Measures the search beside its peers: `node scripts/bench/search.ts [articles] [queries of each kind] [engines]`.
 *
 * Every engine gets the same synthetic articles and the same known-item queries, in headless Chromium, as readers do.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build as bundle } from 'vite';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../tests/browser/chromium.ts';
import type { Timed } from './page.ts';
import { dresses, knownItems, type KnownItem } from './queries.ts';
import { serveCompressed } from './serve.ts';
import { printTable } from './table.ts';

const [articles = '1000', perDress = '100', only = ''] = process.argv.slice(2);
const all = ['ours', 'stock', 'minisearch', 'orama', 'flexsearch', 'lunr'];
const engines = only === '' ? all : all.filter((engine) => only.split(',').includes(engine));
const run = promisify(execFile);

const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
await bundle({
  logLevel: 'error',
  configFile: false,
  build: {
    outDir: join(folder, 'page'),
    target: 'esnext',
    modulePreload: false,
    rollupOptions: { input: new URL('page.ts', import.meta.url).pathname, output: { entryFileNames: 'page.js' } },
  },
});
const server = await serveCompressed(folder);
const items = knownItems(Number(articles), Number(perDress));
/** Queries that the bytes of a first visit are measured with. */
const probes = items.filter(({ dress }) => dress === 'exact').slice(0, 15);
const rows: Record<string, string>[] = [];

for (const engine of engines) {
  const built = await build(engine, Number(articles));
  const row: Record<string, string> = { engine };
  const browser = await launchChromium();
  try {
    // A browser for each: nothing that one left behind helps or hinders the next.
    Object.assign(row, await measureBytes(browser, engine));
    const page = await openPage(await browser.newContext(), engine);
    const answers: Timed[] = await page.evaluate(`askAll(${JSON.stringify(items)})`);
    Object.assign(row, summary(items, answers));
  } catch (error) {
    row['KB to first list'] = String(error).split('\n')[0] ?? '';
  }
  await browser.close();
  rows.push({ ...row, ...built });
  console.error({ ...row, ...built });
}
if (engines.includes('ours'))
  rows.push({ engine: 'ours, one article added', ...(await build('ours', Number(articles) + 1)) });

server.close();
await rm(folder, { recursive: true });
console.log(`${articles} articles, ${perDress} queries of each kind; first / in ten, %.`);
console.log(
  `Bytes: of a first visit with nothing cached, median and largest of ${probes.length} queries of the kind “exact”.`,
);
printTable(rows);

async function openPage(context: BrowserContext, engine: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.address}/empty.html`);
  await page.addScriptTag({ url: '/page/page.js', type: 'module' });
  await page.waitForFunction('globalThis.openEngine');
  await page.evaluate(`openEngine(${JSON.stringify(engine)}, ${JSON.stringify(`/${engine}/`)})`);
  return page;
}

/** What is sent until the first list stands, until the ten and their number are final, and with the counts by facet. */
async function measureBytes(browser: Browser, engine: string): Promise<Record<string, string>> {
  const steps = { 'KB to first list': 'askFirst', 'to all ten': 'askRest', 'with counts': 'askCounts' };
  const sent = new Map<string, number[]>();
  for (const { query } of probes) {
    const context = await browser.newContext();
    server.takeSent();
    const page = await openPage(context, engine);
    let sum = 0;
    for (const [name, call] of Object.entries(steps)) {
      await page.evaluate(`${call}(${JSON.stringify(query)})`);
      sum += server.takeSent() / 1000;
      sent.set(name, [...(sent.get(name) ?? []), sum]);
    }
    await context.close();
  }
  return Object.fromEntries(
    [...sent].map(([name, kilobytes]) => {
      const sorted = kilobytes.toSorted((one, other) => one - other).map(Math.round);
      return [name, `${sorted[sorted.length >> 1]} / ${sorted.at(-1)}`];
    }),
  );
}

async function build(engine: string, count: number): Promise<Record<string, string>> {
  const script = new URL('build.ts', import.meta.url).pathname;
  const { stdout } = await run(process.execPath, [
    '--max-old-space-size=8000',
    script,
    engine,
    String(count),
    join(folder, engine),
  ]);
  const built: { seconds: number; processor: number; megabytes: number } = JSON.parse(stdout);
  return {
    build: `${built.seconds.toFixed(1)} s`,
    'of processor': `${built.processor.toFixed(1)} s`,
    memory: `${Math.round(built.megabytes)} MB`,
  };
}

function summary(asked: KnownItem[], answers: Timed[]): Record<string, string> {
  const row: Record<string, string> = {};
  for (const dress of dresses) {
    const places = asked.flatMap(({ dress: each, slug }, at) =>
      each === dress ? [answers[at]?.slugs.indexOf(slug) ?? -1] : [],
    );
    const share = (count: number) => ((100 * count) / places.length).toFixed(places.length > 100 ? 1 : 0);
    row[dress] = `${share(places.filter((at) => at === 0).length)} / ${share(places.filter((at) => at >= 0).length)}`;
  }
  const plain = answers.filter((_, at) => asked[at]?.dress !== 'typo');
  const typos = answers.filter((_, at) => asked[at]?.dress === 'typo');
  row['warm p50/p95 ms'] = `${quantile(plain, 0.5, 'list')} / ${quantile(plain, 0.95, 'list')}`;
  row['all ten'] = `${quantile(plain, 0.5)} / ${quantile(plain, 0.95)}`;
  row['typo p50/p95 ms'] = `${quantile(typos, 0.5, 'list')} / ${quantile(typos, 0.95, 'list')}`;
  row['first time p95 ms'] = quantile(answers, 0.95, 'first');
  return row;
}

function quantile(answers: Timed[], share: number, which: 'first' | 'again' | 'list' = 'again'): string {
  const sorted = answers.map((answer) => answer[which]).sort((one, other) => one - other);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}
