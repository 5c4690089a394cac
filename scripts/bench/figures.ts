/**
 * Speed of the extractor from 1 KB to 10 MB, beside two public extractors on the same text: chrono-node's Vietnamese
 * dates and compromise's numbers. They look for less (dates; English numbers): they are points of reference, not rivals.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { vi } from 'chrono-node';
import nlp from 'compromise';
import { extract } from '../../src/figures/extract.ts';

/** The reports of the archive, without their front matter: text with as many numbers as reports have. */
const folder = new URL('../../content/articles/', import.meta.url);
const corpus = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .toSorted()
  .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/^---\n.*?\n---\n/s, ''))
  .join('\n');

const extractors: [name: string, run: (text: string) => number, largest: number][] = [
  ['so-luu-gia-lai', (text) => extract(text).length, 10_000_000],
  ['chrono-node vi', (text) => vi.parse(text).length, 100_000],
  ['compromise', (text) => nlp(text).numbers().length, 100_000],
];
const sizes: [name: string, bytes: number][] = [
  ['1 KB', 1000],
  ['10 KB', 10_000],
  ['100 KB', 100_000],
  ['1 MB', 1_000_000],
  ['10 MB', 10_000_000],
];

const speeds = new Map<string, Record<string, string>>();
for (const [size, bytes] of sizes) {
  const text = ofSize(bytes);
  const measured = extractors.map(([name, run, largest]): [string, number] => [
    name,
    bytes > largest ? 0 : speed(run, text, bytes),
  ]);
  const [, own = 0] = measured[0] ?? [];
  const cells = measured.map(([name, mb], at): [string, string] => {
    const faster = at === 0 || mb === 0 ? '' : `, ours × ${(own / mb).toFixed(1)}`;
    return [name, mb === 0 ? '–' : `${mb.toFixed(2)} MB/s${faster}`];
  });
  speeds.set(size, Object.fromEntries(cells));
}
console.table(Object.fromEntries(speeds));

/** The corpus, repeated to about `bytes` of UTF-8. */
function ofSize(bytes: number): string {
  const times = Math.ceil(bytes / Buffer.byteLength(corpus));
  const text = times > 1 ? `${corpus}\n`.repeat(times) : corpus;
  return Buffer.from(text).subarray(0, bytes).toString('utf8');
}

/** Best of several runs, in megabytes a second; short texts are read many times a run. */
function speed(run: (text: string) => number, text: string, bytes: number): number {
  const repeats = Math.max(1, Math.ceil(100_000 / bytes));
  let best = Infinity;
  for (let round = 0; round < (bytes > 1_000_000 ? 3 : 8); round++) {
    const started = performance.now();
    for (let at = 0; at < repeats; at++) run(text);
    best = Math.min(best, (performance.now() - started) / repeats);
  }
  return bytes / 1000 / best;
}
