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
import { launchChromium } from '../../tests/browser/chromium.ts';
import { syntheticArticle } from './corpus.ts';
import type { Answered } from './page.ts';
import { dresses, knownItems, type KnownItem } from './queries.ts';
import { serveCompressed } from './serve.ts';
import { printTable } from './table.ts';

const [articles = '1000', perDress = '100', only = ''] = process.argv.slice(2);
const all = ['ours', 'ours, newest first', 'stock', 'minisearch', 'orama', 'flexsearch', 'lunr'];
const engines = only === '' ? all : all.filter((engine) => only.split(',').includes(engine.split(',')[0] ?? ''));
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
const probe = syntheticArticle(Number(articles) - 1)
  .title.toLowerCase()
  .split(' ')
  .slice(1, 4)
  .join(' ');
const rows: Record<string, string>[] = [];
const builds: Record<string, Promise<Record<string, string>>> = {};

for (const engine of engines) {
  const index = engine.split(',')[0] ?? '';
  const built = await buildOnce(index);
  const row: Record<string, string> = { engine };
  const browser = await launchChromium();
  try {
    // A browser for each: nothing that one left behind helps or hinders the next.
    const page = await browser.newPage();
    server.takeSent();
    await page.goto(`${server.address}/empty.html`);
    await page.addScriptTag({ url: '/page/page.js', type: 'module' });
    await page.waitForFunction('globalThis.openEngine');
    await page.evaluate('openEngine(...' + JSON.stringify([engine, `/${index}/`, probe]) + ')');
    row['to first answer'] = `${Math.round(server.takeSent() / 1000)} KB`;
    const answers: Answered[] = await page.evaluate(`askAll(${JSON.stringify(items)})`);
    Object.assign(row, summary(items, answers));
  } catch (error) {
    row['to first answer'] = String(error).split('\n')[0] ?? '';
  }
  await browser.close();
  rows.push({ ...row, ...built });
  console.error(row);
}
if (engines.includes('ours'))
  rows.push({ engine: 'ours, one article added', ...(await build('ours', Number(articles) + 1)) });

server.close();
await rm(folder, { recursive: true });
console.log(`${articles} articles, ${perDress} queries of each kind; first / in ten, %. “${probe}” for the bytes.`);
printTable(rows);

async function buildOnce(engine: string): Promise<Record<string, string>> {
  builds[engine] ??= build(engine, Number(articles));
  return builds[engine];
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
  const { seconds, megabytes }: { seconds: number; megabytes: number } = JSON.parse(stdout);
  return { build: `${seconds.toFixed(1)} s`, memory: `${Math.round(megabytes)} MB` };
}

function summary(asked: KnownItem[], answers: Answered[]): Record<string, string> {
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
  row['warm p50/p95 ms'] = `${quantile(plain, 0.5)} / ${quantile(plain, 0.95)}`;
  row['typo p50/p95 ms'] = `${quantile(typos, 0.5)} / ${quantile(typos, 0.95)}`;
  row['first time p95 ms'] = quantile(answers, 0.95, 'first');
  return row;
}

function quantile(answers: Answered[], share: number, which: 'first' | 'again' = 'again'): string {
  const sorted = answers.map((answer) => answer[which]).sort((one, other) => one - other);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}
