import { comparisons, plans } from '../vocabulary/changes.ts';
import {
  clauseWord,
  connectives,
  dateMark,
  dimension,
  functionWord,
  leadWord,
  linkWord,
  localityWord,
  emptyUnit,
  partWord,
  purposeVerb,
  moneyNoun,
  phraseEnd,
  phraseGoesOn,
  statesWord,
  timeWord,
} from '../vocabulary/grammar.ts';
import { wordSet } from '../vocabulary/phrases.ts';
import { BREAK, keyOfMark } from '../vocabulary/symbols.ts';
import type { Change } from './ledger.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/** A stretch of tokens, `to` exclusive. */
export interface Phrase {
  from: number;
  to: number;
}

/** What the indicator of one figure is looked for with. */
export interface Surroundings {
  quantity: Quantity;
  /** Token at which the quantity starts, its qualifier and verb of change included. */
  left: number;
  /** Token at which the quantity starts with its qualifier only. */
  hedged: number;
  change: Change | undefined;
  /** The figure before: the token after all that was said of it, its unit and its own indicator. */
  last: { to: number; reach: number; unit: string | undefined; indicator: Phrase | undefined } | undefined;
}

/**
 * Finds the noun phrase that says what a figure counts or measures.
 *
 * A count is followed by what it counts; a percentage, money or measure is mostly preceded by it; a figure that starts
 * its clause (“…, tăng 3%”, “(44/40)”) or only names a place (“Ia Mơr 120 ha”) shares the phrase of the figure before.
 */
export function findIndicator(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, last } = surroundings;
  const near = isNear(tokens, surroundings) ? last?.indicator : undefined;
  if (quantity.shared) return last?.indicator;
  const counts = isCounted(quantity);
  const changes = change !== undefined && !change.level && quantity.kind === 'count';
  if (counts && !changes) return countedPhrase(tokens, surroundings, near);
  if (!change && follows(tokens, quantity) && !isShare(tokens, surroundings))
    return after(tokens, quantity.to, quantity.to);

  return (
    before(tokens, surroundings, near) ??
    (counts && last?.unit !== quantity.unit && quantity.unit !== 'lần'
      ? after(tokens, quantity.numTo, quantity.to)
      : undefined) ??
    (quantity.unit === 'điểm' && last?.unit !== 'điểm' ? after(tokens, quantity.numTo, quantity.to) : near) ??
    earlier(tokens, surroundings) ??
    (counts ? after(tokens, quantity.numTo, quantity.to) : afterUnit(tokens, quantity)) ??
    last?.indicator
  );
}

const LONGEST_BEFORE = 16;
const LONGEST_AFTER = 14;
const NEAR = 80;
const COLON = keyOfMark(58);
const holds = wordSet('chiếm');
const rate = wordSet('lệ');
const COMMA = keyOfMark(44);
const DOT = keyOfMark(46);
const HYPHEN = keyOfMark(45);
const OPEN = keyOfMark(40);
const CLOSE = keyOfMark(41);
const PART = 24;
const OPENING = new Set([...'“"‘'].map((mark) => keyOfMark(mark.charCodeAt(0))));
const CLOSING = new Set([...'”"’'].map((mark) => keyOfMark(mark.charCodeAt(0))));

function isCounted({ kind, unit, strength }: Quantity): boolean {
  if (strength === 'bare' || unit === undefined) return false;
  if (kind === 'ratio') return strength === 'known' || strength === 'guess';
  return kind === 'count' || kind === 'labour_days' || (kind === 'rate' && strength === 'known');
}

/** What a count counts stands after it, unless it only repeats a unit: “xã nông thôn mới tăng thêm: 06 xã”. */
function countedPhrase(tokens: Tokens, surroundings: Surroundings, near: Phrase | undefined): Phrase | undefined {
  const { quantity, last, left, hedged } = surroundings;
  const own = after(tokens, quantity.numTo, quantity.to);
  const short = own !== undefined && own.to <= quantity.to;
  if (near && last && last.unit === quantity.unit && isPart(tokens, left, quantity.to)) return near;
  if (short && (statesWord(tokens.key[hedged - 1]) || statesWord(tokens.key[hedged]))) {
    const stated = before(tokens, surroundings, undefined);
    return stated && stated.to - stated.from > 1 ? stated : own;
  }
  if (short && emptyUnit(tokens.key[quantity.numTo])) return before(tokens, surroundings, near) ?? own;
  if (short && tokens.key[left - 1] === COLON) return before(tokens, surroundings, near) ?? own;
  return own;
}

/** “7 hộ nghèo (3 hộ xã A, 4 hộ xã B)”: in brackets, the same unit, and only a place after it. */
function isPart(tokens: Tokens, left: number, to: number): boolean {
  if (!localityWord(tokens.key[to])) return false;
  for (let at = left - 1; at >= 0 && at > left - PART; at--) {
    const key = tokens.key[at] ?? BREAK;
    if (key === OPEN) return true;
    if (key === BREAK || key === DOT || key === CLOSE) return false;
  }
  return false;
}

/** Whether the figure before stands in the same sentence. */
function isNear(tokens: Tokens, { left, last }: Surroundings): boolean {
  if (!last || left - last.to > NEAR) return false;
  for (let at = last.to; at < left; at++) if (tokens.key[at] === BREAK || tokens.key[at] === DOT) return false;
  return true;
}

const FORWARD = new Set([
  'area',
  'length',
  'mass',
  'volume',
  'percent',
  'measure',
  'duration',
  'count',
  'comparison',
  'ratio',
]);

/** Whether the thing measured follows its measure: “8.450m2 đất”, “15kg gạo”, “97,5% chi bộ …”, “5 triệu đồng tiền mặt”. */
function follows(tokens: Tokens, { kind, to }: Quantity): boolean {
  if (kind === 'money') return moneyNoun(tokens.key[to]);
  if (!FORWARD.has(kind) || !isWord(tokens, to) || functionWord(tokens.key[to]) || purposeVerb(tokens.key[to]))
    return false;
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
  return phrase(start, quoted ? least : to);
}

/** “chiếm 15% dân số”: what follows is what it is a share of; what holds the share was named before. */
function isShare(tokens: Tokens, { quantity, hedged }: Surroundings): boolean {
  if (quantity.kind !== 'percent') return false;
  return holds(tokens.key[hedged - 1]) || (rate(tokens.key[hedged - 1]) && holds(tokens.key[hedged - 3]));
}

function afterUnit(tokens: Tokens, { to }: Quantity): Phrase | undefined {
  return isWord(tokens, to) && !functionWord(tokens.key[to]) ? after(tokens, to, to + 1) : undefined;
}

/** The noun phrase that ends before token `left`, without the verbs between; nothing when it says only when or where. */
function before(tokens: Tokens, { left, last, quantity }: Surroundings, near: Phrase | undefined): Phrase | undefined {
  const stop = Math.max(0, left - LONGEST_BEFORE - 8, last?.reach ?? 0);
  let end = left;
  while (end > stop) {
    if (isLink(tokens, end - 1, stop)) end--;
    else if (isNumber(tokens, end - 1)) {
      // “GRDP 9 tháng tăng”: the stretch stands between the thing and its number.
      const before = timeWord(tokens.key[end]) ? end - 1 : beforeDate(tokens, end - 1, stop);
      if (before === undefined) break;
      end = before;
    } else break;
  }
  // “tăng mạnh là điện tử (96,3%)”: the thing stands before the bracket, unless a figure does.
  if (tokens.key[end - 1] === COLON && end > stop) end--;
  else if (tokens.key[end - 1] === OPEN && end - 1 > stop && end === left && quantity.kind === 'percent') end--;
  let start = end;
  while (start > stop && end - start < LONGEST_BEFORE && belongs(tokens, start - 1)) start--;
  const open = start === stop && last !== undefined && stop === last.reach && !leadWord(tokens.key[start]);
  const part = partWord(tokens.key[start]);
  const tie = connectives.after(tokens, start);
  if (tie && tie.to <= end) start = tie.to;
  while (start < end && isLead(tokens, start)) start++;
  if (comparisons.after(tokens, start)) return undefined;
  while (end > start && !isLast(tokens, end - 1)) end--;
  if (start >= end || isDimension(tokens, start, end) || isTime(tokens, start, end)) return undefined;
  if (near && open && quantity.kind !== 'money') return undefined;
  if (near && part && last?.unit === quantity.unit) return undefined;
  if (near && last?.unit === quantity.unit && isPlaceOnly(tokens, start, end)) return undefined;
  return phrase(start, end);
}

/** A phrase ends with a word, a closing quotation mark, or the number of a name: “kinh phí giai đoạn 1 là …”. */
function isLast(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) || CLOSING.has(tokens.key[at] ?? 0) || (isNumber(tokens, at) && isWord(tokens, at - 1));
}

/** A verb or particle before the number, also “năm 2019” and “9 tháng” between the thing and its number. */
function isLink(tokens: Tokens, at: number, stop: number): boolean {
  if (linkWord(tokens.key[at])) return true;
  if (at - 1 < stop) return false;
  if (isNumber(tokens, at)) return timeWord(tokens.key[at - 1]);
  return (
    timeWord(tokens.key[at]) && (isNumber(tokens, at - 1) || isNumber(tokens, at + 1) || linkWord(tokens.key[at - 1]))
  );
}

/** Token at which “năm 2019”, “tháng 5/2026”, “ngày 4.5” starts, when the number at `at` ends one. */
function beforeDate(tokens: Tokens, at: number, stop: number): number | undefined {
  let start = at;
  while (start - 2 >= stop && dateMark(tokens.key[start - 1]) && isNumber(tokens, start - 2)) start -= 2;
  return start - 1 >= stop && timeWord(tokens.key[start - 1]) ? start - 1 : undefined;
}

function isLead(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  if (leadWord(key) || isNumber(tokens, at) || key === HYPHEN) return true;
  return timeWord(key) && isNumber(tokens, at + 1);
}

/** “rộng 4,5 mét”, “dày 18cm”: the thing itself was named before. */
function isDimension(tokens: Tokens, start: number, end: number): boolean {
  return end - start === 1 && dimension(tokens.key[start]);
}

/** “ngày cuối còn 35%”, “mỗi năm giảm 2%” */
function isTime(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!timeWord(tokens.key[at]) && !isNumber(tokens, at)) return false;
  return true;
}

/** “Ia Mơr 120 ha”, “riêng nông thôn 5%”: a place among others, of the thing that was named before. */
function isPlaceOnly(tokens: Tokens, start: number, end: number): boolean {
  if (localityWord(tokens.key[start])) return true;
  for (let at = start; at < end; at++) if (!isCapital(tokens, at)) return false;
  return end - start <= 4;
}

function belongs(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at] ?? BREAK;
  if (isNumber(tokens, at)) return !timeWord(tokens.key[at - 1]) && !timeWord(tokens.key[at + 1]);
  if (isWord(tokens, at)) return !clauseWord(key);
  return OPENING.has(key) || CLOSING.has(key) || key === HYPHEN;
}

/** The noun phrase that starts the clause before: “Cầu mới xây bằng thép, dài 612 m”. */
function earlier(tokens: Tokens, { left, last }: Surroundings): Phrase | undefined {
  const stop = Math.max(0, left - NEAR, last?.reach ?? 0);
  let end = left;
  while (end > stop && !isEdge(tokens, end - 1)) end--;
  // Without a comma before it, the clause itself starts with the thing.
  if (end <= stop || tokens.key[end - 1] === DOT || tokens.key[end - 1] === BREAK) {
    return end > stop || stop === 0 ? opening(tokens, end, left) : undefined;
  }
  let start = end - 1;
  while (
    start > stop &&
    tokens.key[start - 1] !== DOT &&
    tokens.key[start - 1] !== BREAK &&
    tokens.key[start - 1] !== COMMA
  )
    start--;
  start = connectives.after(tokens, start)?.to ?? start;
  while (start < end && (isLead(tokens, start) || timeWord(tokens.key[start]))) start++;
  if (start >= end) return undefined;
  const found = isWord(tokens, start) ? after(tokens, start, start + 1) : undefined;
  return found && !isTime(tokens, found.from, found.to) ? found : undefined;
}

function isEdge(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  return key === COMMA || key === OPEN || key === DOT || key === BREAK;
}

function opening(tokens: Tokens, from: number, left: number): Phrase | undefined {
  let start = connectives.after(tokens, from)?.to ?? from;
  while (start < left && isLead(tokens, start)) start++;
  if (start >= left || !isWord(tokens, start) || linkWord(tokens.key[start])) return undefined;
  const found = after(tokens, start, start + 1);
  return found && found.to <= left && !isTime(tokens, found.from, found.to) ? found : undefined;
}

function phrase(from: number, to: number): Phrase | undefined {
  return to > from ? { from, to } : undefined;
}
