import { buildFigure, type Figures } from './build.ts';
import type { LedgerEntry } from './ledger.ts';
import { readQuantity } from './quantity.ts';
import type { Previous, Reading } from './rule.ts';
import { rules, spelledRules } from './rules/index.ts';
import { isNumber, tokenise, type Tokens } from './tokens.ts';
import { readWords } from './words.ts';

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
  const figures: Figures = { tokens, last: undefined, counted: undefined, byUnit: new Map() };
  let previous: Previous | undefined;
  let at = 0;

  while (at < tokens.count) {
    const found = isNumber(tokens, at) ? read(tokens, at, previous) : readSpelled(tokens, at, previous);
    if (!found) {
      at++;
      continue;
    }
    traced.push({ entry: buildEntry(figures, found), rule: found.rule });
    previous = summarise(tokens, found.reading, previous);
    at = found.reading.to;
  }
  return traced;
}

interface Found {
  reading: Reading;
  rule: string;
  word?: true;
}

function readSpelled(tokens: Tokens, at: number, previous: Previous | undefined): Found | undefined {
  const quantity = readWords(tokens, at);
  if (!quantity || spelledRules.some((rule) => rule.read(tokens, at, quantity, previous))) return undefined;
  return {
    reading: { from: at, to: quantity.to, is: { class: 'figure', quantity } },
    rule: 'number words',
    // “một đến 2 vụ” has a number in digits.
    ...(quantity.min === undefined && { word: true }),
  };
}

/** What the next number needs to know of this one. */
function summarise(tokens: Tokens, { is, to }: Reading, before: Previous | undefined): Previous {
  if (is.class !== 'figure') return { class: is.class, to, item: false };
  const { quantity } = is;
  if (quantity.shared && before?.parent) return { class: 'figure', to, parent: before.parent, item: true };
  const { value, strength } = quantity;
  const unit = strength === 'bare' ? undefined : tokens.key[quantity.numTo];
  const parent =
    value === undefined || strength === 'money' ? undefined : { value, ...(unit !== undefined && { unit }) };
  return { class: 'figure', to, item: false, ...(parent && { parent }) };
}

function read(tokens: Tokens, at: number, previous: Previous | undefined): Found {
  const quantity = readQuantity(tokens, at);
  for (const rule of rules) {
    const reading = rule.read(tokens, at, quantity, previous);
    if (reading) return { reading, rule: rule.name };
  }
  return { reading: { from: at, to: at + 1, is: { class: 'other' } }, rule: 'none' };
}

function buildEntry(figures: Figures, { reading: { from, to, is }, word }: Found): LedgerEntry {
  const { tokens } = figures;
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? start;
  const span = { start, end, text: tokens.text.slice(start, end) };
  const entry = is.class === 'figure' ? buildFigure(figures, span, is.quantity) : { ...span, class: is.class };
  return word ? { ...entry, word } : entry;
}
