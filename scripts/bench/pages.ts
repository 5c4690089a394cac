/**
 * What Lighthouse says of the built site's pages, on a phone and on a desk: `node scripts/bench/pages.ts [path …]`.
 *
 * The middle one of three visits, as Lighthouse advises: what else the machine does counts as the page’s. Needs
 * `npm run build` first. Exits with 1 when a score is below 100, and says what took it down.
 */
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { desktopConfig, type Config, type Result } from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { serveCompressed } from './serve.ts';
import { printTable } from './table.ts';

const folder = 'dist';
const visits = 3;
const ofEach = [
  '',
  'bai/2022/an-khe-tong-ket-dan-van-kheo/',
  'bai/2018/kbang-so-ket-chi-thi-02-va-04/',
  'chuong-trinh/dan-van-kheo/',
  'so-lieu/',
];
const paths = process.argv.length > 2 ? process.argv.slice(2) : ofEach;
/** Lighthouse's own settings: a slow phone on slow 4G; a desk on a good line. */
const readers: [name: string, config: Config | undefined][] = [
  ['phone', undefined],
  ['desk', desktopConfig],
];

if (!existsSync(folder)) {
  console.error('There is no dist/: run npm run build first.');
  process.exit(1);
}
const port = await freePort();
const server = await serveCompressed(folder);
const browser = await launchChromium([`--remote-debugging-port=${port}`]);
const rows: Record<string, string>[] = [];
const below: string[] = [];
try {
  for (const path of paths) {
    for (const [reader, config] of readers) {
      const result = await visit(`${server.address}/${path}`, config);
      rows.push({ page: `/${path}`, reader, ...summary(result) });
      below.push(...weaknesses(result).map((weakness) => `/${path} (${reader}): ${weakness}`));
    }
  }
} finally {
  await browser.close();
  server.close();
}
printTable(rows);
if (below.length > 0) {
  console.log(`\n${below.join('\n')}`);
  process.exitCode = 1;
}

async function visit(address: string, config: Config | undefined): Promise<Result> {
  const results: Result[] = [];
  while (results.length < visits) {
    const run = await lighthouse(address, { port, logLevel: 'error' }, config);
    if (!run) throw new Error(`Lighthouse says nothing of ${address}.`);
    results.push(run.lhr);
  }
  return computeMedianRun(results);
}

/** `machine` is Lighthouse's own measure of how fast this one is: below 1000 it warns that scores suffer. */
function summary({ categories, audits, environment }: Result): Record<string, string> {
  const scores = Object.values(categories).map(({ id, score }) => [id, String(Math.round((score ?? 0) * 100))]);
  const shown = (audit: string): string => audits[audit]?.displayValue?.replaceAll('\u00a0', ' ') ?? '–';
  return {
    ...Object.fromEntries(scores),
    'first paint': shown('first-contentful-paint'),
    'largest paint': shown('largest-contentful-paint'),
    blocked: shown('total-blocking-time'),
    shift: shown('cumulative-layout-shift'),
    machine: String(Math.round(environment.benchmarkIndex)),
    received: `${Math.round((audits['total-byte-weight']?.numericValue ?? 0) / 1000)} KB`,
  };
}

/** The audits that keep a category below 100. */
function weaknesses({ categories, audits }: Result): string[] {
  return Object.values(categories).flatMap(({ title, score, auditRefs }) =>
    (score ?? 0) === 1
      ? []
      : auditRefs.flatMap(({ id, weight }) => {
          const audit = audits[id];
          return audit && weight > 0 && audit.score !== null && audit.score < 1 ? [`${title}: ${audit.title}`] : [];
        }),
  );
}

/** A port that is free now, for Chromium to listen on: Lighthouse speaks to it from outside. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
