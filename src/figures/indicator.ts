import { comparisons, plans } from '../vocabulary/changes.ts';
import {
  clauseWord,
  dimension,
  functionWord,
  leadWord,
  linkWord,
  phraseEnd,
  phraseGoesOn,
} from '../vocabulary/grammar.ts';
import { keyOfMark } from '../vocabulary/symbols.ts';
import type { Change } from './ledger.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/** A stretch of the text, as offsets. */
export interface Phrase {
  start: number;
  end: number;
}

/** What the indicator of one figure is looked for with. */
export interface Surroundings {
  quantity: Quantity;
  /** Token at which the quantity starts, its qualifier and verb of change included. */
  left: number;
  change: Change | undefined;
  /** The figure before: the token after it and its own indicator. */
  last: { to: number; indicator: Phrase | undefined } | undefined;
}

/**
 * Finds the noun phrase that says what a figure counts or measures.
 *
 * A count is followed by what it counts; a percentage, money or measure is mostly preceded by it; a figure that starts
 * its clause (“…, tăng 3%”, “(44/40)”) shares the phrase of the figure before.
 */
export function findIndicator(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, last } = surroundings;
  const counts = isCounted(quantity);
  const inherited = isNear(tokens, surroundings) ? last?.indicator : undefined;
  if (counts && !(change && !change.level))
    return after(tokens, quantity.numTo, quantity.to) ?? before(tokens, surroundings) ?? inherited;
  if (!change && follows(tokens, quantity)) return after(tokens, quantity.to, quantity.to);
  const own = before(tokens, surroundings);
  return (
    own ??
    inherited ??
    (counts ? after(tokens, quantity.numTo, quantity.to) : afterUnit(tokens, quantity)) ??
    last?.indicator
  );
}

const LONGEST_BEFORE = 14;
const LONGEST_AFTER = 14;
const NEAR = 80;
const COLON = keyOfMark(58);
const DOT = keyOfMark(46);
const OPENING = new Set([...'“"‘'].map((mark) => keyOfMark(mark.charCodeAt(0))));
const CLOSING = new Set([...'”"’'].map((mark) => keyOfMark(mark.charCodeAt(0))));
const BREAK = -1;

function isCounted({ kind, unit, strength, of }: Quantity): boolean {
  return (
    strength !== 'bare' &&
    unit !== undefined &&
    (kind === 'count' ||
      kind === 'labour_days' ||
      kind === 'ratio' ||
      (of === undefined && kind === 'rate' && strength === 'known'))
  );
}

/** Whether the figure before stands in the same sentence. */
function isNear(tokens: Tokens, { left, last }: Surroundings): boolean {
  if (!last || left - last.to > NEAR) return false;
  for (let at = last.to; at < left; at++) if (tokens.key[at] === BREAK || tokens.key[at] === DOT) return false;
  return true;
}

/** Whether the thing measured follows its measure: “8.450m2 đất”, “15kg gạo”, “97,5% chi bộ …”. */
function follows(tokens: Tokens, { kind, to }: Quantity): boolean {
  if (
    kind === 'money' ||
    kind === 'price' ||
    kind === 'rate' ||
    kind === 'yield' ||
    kind === 'multiple' ||
    kind === 'percent_points'
  )
    return false;
  if (!isWord(tokens, to) || functionWord(tokens.key[to])) return false;
  return !plans.after(tokens, to) && !comparisons.after(tokens, to);
}

/** The noun phrase from token `start` on; it holds at least the tokens before `least`. */
function after(tokens: Tokens, start: number, least: number): Phrase | undefined {
  let to = least;
  let quoted = false;
  while (to < least + LONGEST_AFTER) {
    const key = tokens.key[to] ?? BREAK;
    if (!quoted && OPENING.has(key)) quoted = true;
    else if (quoted && CLOSING.has(key)) quoted = false;
    else if (!isWord(tokens, to)) break;
    else if (!quoted && phraseEnd(key)) {
      const on = phraseGoesOn.after(tokens, to);
      if (!on) break;
      to = on.to - 1;
    }
    to++;
  }
  if (quoted) to = least;
  return span(tokens, start, to);
}

function afterUnit(tokens: Tokens, quantity: Quantity): Phrase | undefined {
  const { to } = quantity;
  return isWord(tokens, to) && !functionWord(tokens.key[to]) ? after(tokens, to, to + 1) : undefined;
}

/** The noun phrase that ends before token `left`, without the verbs between. */
function before(tokens: Tokens, { left, last }: Surroundings): Phrase | undefined {
  const stop = Math.max(0, left - LONGEST_BEFORE - 8, last?.to ?? 0);
  let end = left;
  while (end > stop && linkWord(tokens.key[end - 1])) end--;
  if (tokens.key[end - 1] === COLON) end--;
  let start = end;
  while (start > stop && end - start < LONGEST_BEFORE && belongs(tokens, start - 1)) start--;
  while (
    start < end &&
    (leadWord(tokens.key[start]) || !(isWord(tokens, start) || OPENING.has(tokens.key[start] ?? 0)))
  )
    start++;
  while (end > start && !isWord(tokens, end - 1) && !CLOSING.has(tokens.key[end - 1] ?? 0)) end--;
  if (start >= end || isDimension(tokens, start, end)) return undefined;
  return span(tokens, start, end);
}

/** “rộng 4,5 mét”, “dày 18cm”: the thing itself was named before. */
function isDimension(tokens: Tokens, start: number, end: number): boolean {
  return end - start === 1 && dimension(tokens.key[start]);
}

function belongs(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at] ?? BREAK;
  if (isNumber(tokens, at)) return false;
  if (isWord(tokens, at)) return !clauseWord(key);
  return OPENING.has(key) || CLOSING.has(key) || key === keyOfMark(45);
}

function span(tokens: Tokens, from: number, to: number): Phrase | undefined {
  const start = tokens.start[from];
  const end = tokens.end[to - 1];
  return start === undefined || end === undefined || to <= from ? undefined : { start, end };
}
