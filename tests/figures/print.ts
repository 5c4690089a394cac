import type { LedgerEntry } from '../../src/figures/ledger.ts';

/** A ledger entry as the corpus writes it: “27/28 trường = 27 / 28 trường”, “13-3 date”. */
export function printEntry(entry: LedgerEntry): string {
  if (entry.class !== 'figure') return `${entry.text} ${entry.class}`;
  const value = entry.value ?? `${entry.min}..${entry.max}`;
  const of = entry.of === undefined ? '' : ` / ${entry.of}`;
  return `${entry.text} = ${value}${of}${entry.unit === undefined ? '' : ` ${entry.unit}`}`;
}
