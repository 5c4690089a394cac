import { functionWord, relativeWord, timeWord, verbWord } from '../vocabulary/grammar.ts';
import { measureHeads, works } from '../vocabulary/measureNouns.ts';
import { and, is, purpose, totalWord } from '../vocabulary/particles.ts';
import { COMMA } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { isOpenQuote, LONGEST_BEFORE, skipLead } from './phraseEdges.ts';
import { clauseStart, lastMeasure } from './phraseMeasure.ts';
import { isNumber, isWord, textAt, type Tokens } from './tokens.ts';

/** Start of a longer phrase that a clause belongs to: its relative clause, or the works its money is for. */
export function ownerOf(tokens: Tokens, { from, to }: Phrase, stop: number): number | undefined {
  let start = from;
  if (isNumber(tokens, start - 1) && timeWord(tokens.key[start])) start++;
  if (isOpenQuote(tokens, start, to)) start++;
  // “Giá trị số ma túy mà các bị cáo mua bán ước tính gần 3 tỷ đồng”
  const owned = relativeWord(tokens.key[start - 1])
    ? lastMeasure(tokens, Math.max(stop, start - LONGEST_BEFORE), start - 1)
    : undefined;
  if (owned?.to === start - 1) return pairedMeasure(tokens, owned.from, stop);
  // “Tổng số tiền bà Loan chiếm đoạt để tiêu xài là hơn 7,3 tỷ đồng”
  const spent = purpose(tokens.key[start - 1]) && is(tokens.key[to]) ? totalBefore(tokens, start - 1, stop) : undefined;
  if (spent !== undefined) return spent;
  // “chi phí cho công tác quét dọn, thu gom, vận chuyển rác”
  return tokens.key[start - 1] === COMMA ? listedWorks(tokens, start, stop) : undefined;
}

/** Start of the “tổng số tiền” that opens the clause before token `at`. */
function totalBefore(tokens: Tokens, at: number, stop: number): number | undefined {
  const start = Math.max(stop, clauseStart(tokens, at));
  return totalWord(tokens.key[start]) ? start : undefined;
}

/** Start of “kinh phí hoạt động và phụ cấp”, when the measure at token `from` is the second of two. */
function pairedMeasure(tokens: Tokens, from: number, stop: number): number {
  if (!and(tokens.key[from - 1])) return from;
  const first = lastMeasure(tokens, Math.max(stop, from - LONGEST_BEFORE), from - 1);
  return first?.to === from - 1 ? first.from : from;
}

/** The noun of measure whose works a list of verbs names, the last one being that which starts at token `start`. */
function listedWorks(tokens: Tokens, start: number, stop: number): number | undefined {
  for (let to = start - 1; to > stop && tokens.key[to] === COMMA;) {
    let from = to;
    while (from > stop && isWord(tokens, from - 1)) from--;
    for (let at = from; at < to; at++) {
      const head = measureHeads.after(tokens, at);
      if (!head) continue;
      for (let work = head.to; work < to; work++) if (works.after(tokens, work)) return at;
    }
    if (to - from > LISTED) return undefined;
    to = from - 1;
  }
  return undefined;
}

const LISTED = 4;

/** Start of “học phí mầm non, THPT”: a measure and, after the comma, the abbreviation of a second thing it is of. */
export function listHead(tokens: Tokens, from: number, to: number, stop: number): number | undefined {
  if (to !== from + 1 || !/^\p{Lu}{3,}$/u.test(textAt(tokens, from))) return undefined;
  let start = from - 1;
  while (start > stop && start > from - LONGEST_BEFORE && isWord(tokens, start - 1)) start--;
  start = skipLead(tokens, start, from - 1);
  for (let at = start; at < from - 1; at++)
    if (verbWord(tokens.key[at]) || functionWord(tokens.key[at])) return undefined;
  // “chiếm 60% diện tích, THPT với 20%”: the first thing has its own number.
  return (start > stop || start === 0) && start < from - 2 && measureHeads.after(tokens, start) ? start : undefined;
}
