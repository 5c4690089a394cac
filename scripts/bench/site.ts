/** Measures building the site of synthetic archives: from nothing, again, and after one report changed. */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { watchMemory } from './memory.ts';
import { printTable } from './table.ts';
import { writeSyntheticContent } from './syntheticContent.ts';

const sizes = process.argv.slice(2).map(Number);
const rows: Record<string, string>[] = [];

for (const size of sizes.length > 0 ? sizes : [2, 200, 2000]) {
  const folder = mkdtempSync(join(tmpdir(), 'so-luu-'));
  const content = join(folder, 'content');
  writeSyntheticContent(content, size);
  const whole = await build(folder);
  const again = await build(folder);
  const [year = ''] = readdirSync(join(content, 'articles'));
  const [report = ''] = readdirSync(join(content, 'articles', year));
  appendFileSync(join(content, 'articles', year, report), '\nThêm 12 hộ thoát nghèo.\n');
  const one = await build(folder);
  rows.push({
    articles: String(size),
    'from nothing': `${whole.seconds} s, ${whole.megabytes} MB`,
    again: `${again.seconds} s`,
    'one report changed': `${one.seconds} s (${one.said})`,
    'dist/': `${Math.round(sizeOf(join(folder, 'dist')) / 1e6)} MB`,
    'largest page': largestPage(join(folder, 'dist')),
  });
  rmSync(folder, { recursive: true, force: true });
}
printTable(rows);

/** One build in a process of its own; memory is that of all processes it starts, together. */
async function build(folder: string): Promise<{ seconds: string; megabytes: number; said: string }> {
  const started = performance.now();
  const highest = watchMemory();
  const child = spawn(process.execPath, ['scripts/build.ts', join(folder, 'dist')], {
    env: { ...process.env, CONTENT_FOLDER: join(folder, 'content'), CACHE_FOLDER: join(folder, 'cache') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => void (said += bytes.toString()));
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error('The build failed.');
  return {
    seconds: ((performance.now() - started) / 1000).toFixed(1),
    megabytes: Math.round(highest() / 1e6),
    said: `${/(\d+) dựng lại/.exec(said)?.[1] ?? '0'} pages`,
  };
}

/** “/du-lieu/, 214 KB, 16 KB gzip”: no page may grow with the archive. */
function largestPage(folder: string): string {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, size: statSync(join(folder, file)).size }));
  const largest = pages.reduce((a, b) => (b.size > a.size ? b : a));
  const zipped = gzipSync(readFileSync(join(folder, largest.file))).length;
  return `/${largest.file.replace(/index\.html$/, '')}, ${kilobytes(largest.size)}, ${kilobytes(zipped)} gzip`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, file) => {
    const stat = statSync(join(folder, file));
    return sum + (stat.isFile() ? stat.size : 0);
  }, 0);
}
