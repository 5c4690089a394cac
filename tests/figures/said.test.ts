import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../src/figures/extract.ts';

const lines = readFileSync(new URL('said.md', import.meta.url), 'utf8')
  .normalize('NFC')
  .trim()
  .split(/\n+/);
const mark = /\[([^\]]+)\]\(([^|)]+?)(?: \| ([^)]+))?\)/g;

/**
 * Sentences of the shapes that provincial reports have: every figure is marked with words of what it is said of and,
 * where it states a change, the verb. Nothing else in a line is a figure.
 */
test.each(lines)('%s', (line) => {
  const marked = [...line.matchAll(mark)].map(([, text, said = '', verb]) => ({ text, said, verb }));
  const figures = extract(line.replaceAll(mark, '$1')).filter((entry) => entry.class === 'figure');
  expect(figures.map(({ text }) => text)).toEqual(marked.map(({ text }) => text));
  for (const [at, { said, verb }] of marked.entries()) {
    const { indicator = '', change } = figures[at] ?? {};
    const [got, expected] = [indicator.toLowerCase(), said.toLowerCase()];
    expect(got !== '' && (got.includes(expected) || expected.includes(got)), `${expected}: ${got}`).toBe(true);
    expect(change?.dir.toLowerCase().split(' ')[0]).toBe(verb);
  }
});
