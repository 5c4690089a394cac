import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import { printEntry } from './print.ts';

const folder = new URL('corpus/', import.meta.url);
const mark = /\[([^\]]+)\]\(([^)]+)\)/g;

/** Sentences of the shapes that reports have, marked by hand: every number of a line is marked, and nothing else is found. */
describe.each(readdirSync(folder))('%s', (name) => {
  const lines = readFileSync(new URL(name, folder), 'utf8').normalize('NFC').trim().split(/\n+/);

  test.each(lines)('%s', (line) => {
    const expected = [...line.matchAll(mark)].map(([, text, meaning]) => `${text} ${meaning}`);
    expect(extract(line.replaceAll(mark, '$1')).map(printEntry)).toEqual(expected);
  });
});
