import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { levels } from '../../src/archive/problemKinds.ts';
import { reviewKinds } from '../../src/archive/reviewKinds.ts';
import { checkKinds } from '../../src/check/kinds.ts';

const source = `${import.meta.dirname}/../../src`;

test.each(Object.entries(checkKinds))('%s has a paragraph of the handbook and says how to keep it', (_, kind) => {
  expect(Object.keys(levels)).toContain(kind.level);
  expect(kind.title).toMatch(/^\p{Lu}.{5,}[^.]$/u);
  expect(kind.handbook).toMatch(/^\p{Lu}.{40,}\.$/u);
  expect(kind.keep).toMatch(/^\p{Lu}.{10,}\.$/u);
});

test('every kind that the code reports is in the table', () => {
  const reported = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:archive|check|dataset|gazetteer)[/\\].*\.ts$/u.test(file) && !/[kK]inds?\.ts$/u.test(file))
    .flatMap((file) => [
      ...readFileSync(`${source}/${file}`, 'utf8').matchAll(
        /kind: '([a-z0-9]+(?:-[a-z0-9]+)+)',\s*\.{0,3}(?:file|at|where|offset|start|words|message)/gu,
      ),
    ])
    .map(([, kind]) => kind);
  expect(reported.length).toBeGreaterThan(15);
  expect([...new Set(reported)].filter((kind) => kind === undefined || !(kind in checkKinds))).toEqual([]);
});

test('no review blocks a build', () => {
  expect(Object.values(reviewKinds).map(({ level }) => level)).not.toContain('error');
});
