import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import kept from '../../src/figures/goldScores.json' with { type: 'json' };
import { measures, score, type GoldArticle } from '../../src/figures/gold.ts';

/** The annotated texts lie beside the project, where they are shared with others. */
const folder = new URL('../../../shared/gold/', import.meta.url);

function read(name: string): GoldArticle[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle);
}

describe.skipIf(!existsSync(folder))('the gold files', () => {
  test('seeds are exactly right', () => {
    const { found, errors } = score(read('seeds'), extract);
    expect([found, errors]).toEqual([28, []]);
  });

  test('every number of the seeds has its class', () => {
    const wrong = read('seeds').flatMap(({ text, numbers }) => {
      const entries = extract(text);
      return numbers.filter(({ start, class: name }) => entries.find((entry) => entry.end > start)?.class !== name);
    });
    expect(wrong).toEqual([]);
  });

  test.each(kept)(
    '$name: the scores on the method page are those of the extractor (npm run score -- --keep)',
    (row) => {
      const { errors: _errors, ...counts } = score(read(row.name), extract);
      expect({ name: row.name, ...counts }).toEqual(row);
    },
  );

  test('composed passages are right in 98 of 100 on every measure', () => {
    const { found, missed, false: wrong, fields } = score(read('composed'), extract);
    const shares = measures.map((name) => fields[name].right / fields[name].of);
    expect(Math.min(found / (found + missed), found / (found + wrong), ...shares)).toBeGreaterThanOrEqual(0.98);
  });
});
