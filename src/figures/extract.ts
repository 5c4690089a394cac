import { buildFigure, type Figures } from './build.ts';
import type { LedgerEntry } from './ledger.ts';
import { readQuantity } from './quantity.ts';
import type { Previous, Reading } from './rule.ts';
import { rules } from './rules/index.ts';
import { readWords } from './words.ts';
import { isNumber, tokenise, type Tokens } from './tokens.ts';

/** A ledger entry with the name of the rule that made it. */
export interface Traced {
  entry: LedgerEntry;
  rule: string;
}

/**
 * The number ledger of a text: every digit in exactly one entry, in text order, without overlaps.
 *
 * @param text NFC; offsets are UTF-16 code units into it.
 */
export function extract(text: string): LedgerEntry[] {
  return trace(text).map(({ entry }) => entry);
}

/** The ledger with the rule behind each entry, for tests and for the preview an editor sees. */
export function trace(text: string): Traced[] {
  const tokens = tokenise(text);
  const traced: Traced[] = [];
  const figures: Figures = { tokens, last: undefined };
  let previous: Previous | undefined;
  let at = 0;

  while (at < tokens.count) {
    if (!isNumber(tokens, at)) {
      const spelled = readWords(tokens, at);
      if (!spelled) {
        at++;
        continue;
      }
      const reading: Reading = { from: at, to: spelled.to, is: { class: 'figure', quantity: spelled } };
      traced.push({ entry: { ...buildEntry(figures, reading), word: true }, rule: 'number words' });
      previous = { class: 'figure', to: reading.to };
      at = reading.to;
      continue;
    }
    const { reading, rule } = read(tokens, at, previous);
    traced.push({ entry: buildEntry(figures, reading), rule });
    previous = { class: reading.is.class, to: reading.to };
    at = reading.to;
  }
  return traced;
}

function read(tokens: Tokens, at: number, previous: Previous | undefined): { reading: Reading; rule: string } {
  const quantity = readQuantity(tokens, at);
  for (const rule of rules) {
    const reading = rule.read(tokens, at, quantity, previous);
    if (reading) return { reading, rule: rule.name };
  }
  return { reading: { from: at, to: at + 1, is: { class: 'other' } }, rule: 'none' };
}

function buildEntry(figures: Figures, { from, to, is }: Reading): LedgerEntry {
  const { tokens } = figures;
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? start;
  const span = { start, end, text: tokens.text.slice(start, end) };
  return is.class === 'figure' ? buildFigure(figures, span, is.quantity) : { ...span, class: is.class };
}
