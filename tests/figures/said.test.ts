import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import type { LedgerEntry } from '../../src/figures/ledger.ts';

const lines = readFileSync(new URL('said.md', import.meta.url), 'utf8')
  .normalize('NFC')
  .trim()
  .split(/\n+/);
const mark = /\[([^\]]+)\]\{([^|}]+?)(?: \| (→ )?([^|}]+?))?(?: \| ([^|}]+?))?\}/g;

/** A figure as `said.md` marks it. */
interface Said {
  text: string;
  indicator: string | undefined;
  change?: { dir: string; level: boolean; base?: string };
}

function marked([, text = '', indicator, level, dir, base]: RegExpMatchArray): Said {
  const change = dir !== undefined && { dir, level: level !== undefined, ...(base !== undefined && { base }) };
  return { text, indicator: indicator === '–' ? undefined : indicator, ...(change && { change }) };
}

function said(entry: LedgerEntry): Said[] {
  if (entry.class !== 'figure' || entry.word) return [];
  const { text, indicator, change } = entry;
  return [{ text, indicator, ...(change && { change }) }];
}

/**
 * Sentences of the shapes that provincial reports have: every figure is marked with what it is said of and, where it
 * states a change, the verb (behind an arrow, when the number is the level after it) and the base. Nothing else in a
 * line is a figure; a dash is for what the sentence does not say.
 */
test.each(lines)('%s', (line) => {
  expect(extract(line.replaceAll(mark, '$1')).flatMap(said)).toEqual([...line.matchAll(mark)].map(marked));
});
