/** Extracts the number ledger of articles: one JSON object a line in, one out (`--jsonl`). Exits 1 if a line was no JSON. */
import { once } from 'node:events';
import { extract } from '../src/figures/extract.ts';
import { readLines } from './readLines.ts';

if (!process.argv.includes('--jsonl')) {
  console.error('Cách dùng: node scripts/figures.ts --jsonl < vào.jsonl > ra.jsonl');
  process.exit(2);
}

let line = 0;
for await (const input of readLines(process.stdin)) {
  line++;
  if (input.trim() === '') continue;
  if (!process.stdout.write(`${answer(input, line)}\n`)) await once(process.stdout, 'drain');
}

function answer(input: string, at: number): string {
  try {
    const article: unknown = JSON.parse(input);
    if (typeof article !== 'object' || article === null || !('text' in article) || typeof article.text !== 'string') {
      throw new TypeError('thiếu "text"');
    }
    const id = 'id' in article ? article.id : undefined;
    return JSON.stringify({ id, numbers: extract(article.text.normalize('NFC')) });
  } catch (error) {
    process.exitCode = 1;
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error), line: at });
  }
}
