/**
 * Scores the extractor on the gold files beside the project (or on the files named) and lists every difference.
 * `--keep` writes the counts down for the method page of the site.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../src/figures/extract.ts';
import { measures, score, type GoldArticle, type Score } from '../src/figures/gold.ts';

const args = process.argv.slice(2);
const named = args.filter((argument) => argument !== '--keep');
const gold = ['seeds', 'composed'].map((name) =>
  fileURLToPath(new URL(`../../shared/gold/${name}.jsonl`, import.meta.url)),
);
const files = (named.length > 0 ? named : gold).filter((file) => existsSync(file));
if (files.length === 0) console.log('Không thấy tệp chuẩn ../shared/gold/seeds.jsonl và composed.jsonl.');

const results = files.map((file): [string, Score] => [basename(file, '.jsonl'), score(readGold(file), extract)]);
for (const [name, { errors }] of results) {
  for (const { what, article, context, gold: expected, got } of errors) {
    console.log(`${name} ${article} ${what}: ${context}\n    chuẩn ${expected} · máy ${got}`);
  }
}
if (results.length > 0) console.table(Object.fromEntries(results.map(([name, result]) => [name, row(result)])));

if (args.includes('--keep') && results.length > 0) {
  const kept = results.map(([name, { errors: _errors, ...counts }]) => ({ name, ...counts }));
  writeFileSync('src/figures/goldScores.json', `${JSON.stringify(kept, undefined, 2)}\n`);
}

function readGold(file: string): GoldArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle);
}

function row({ found, missed, false: wrong, fields, words }: Score): Record<string, string> {
  return {
    found: String(found),
    precision: percent(found, found + wrong),
    recall: percent(found, found + missed),
    ...Object.fromEntries(measures.map((name) => [name, percent(fields[name].right, fields[name].of)])),
    words: `${words.found}/${words.of}`,
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}
