import { comparisons } from '../vocabulary/changes.ts';
import {
  clauseWord,
  connectives,
  dateMark,
  dimension,
  leadWord,
  linkWord,
  localityWord,
  partWord,
  timeWord,
} from '../vocabulary/grammar.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import { closesQuote, COLON, HYPHEN, OPEN, opensQuote } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import type { Surroundings } from './indicator.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/** Finds the noun phrase that ends before token `left`, without the verbs between; nothing when it says only when or where. */
export function findPhraseBefore(
  tokens: Tokens,
  { left, last, quantity }: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
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

const LONGEST_BEFORE = 16;

/** A phrase ends with a word, a closing quotation mark, or the number of a name: “kinh phí giai đoạn 1 là …”. */
function isLast(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) || closesQuote(tokens.key[at] ?? 0) || (isNumber(tokens, at) && isWord(tokens, at - 1));
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

export function isLead(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  if (leadWord(key) || isNumber(tokens, at) || key === HYPHEN) return true;
  return timeWord(key) && isNumber(tokens, at + 1);
}

/** “rộng 4,5 mét”, “dày 18cm”: the thing itself was named before. */
function isDimension(tokens: Tokens, start: number, end: number): boolean {
  return end - start === 1 && dimension(tokens.key[start]);
}

/** “ngày cuối còn 35%”, “mỗi năm giảm 2%” */
export function isTime(tokens: Tokens, start: number, end: number): boolean {
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
  return opensQuote(key) || closesQuote(key) || key === HYPHEN;
}
