import { degreeWord, inTurn, movesWord } from '../vocabulary/changes.ts';
import {
  clauseWord,
  functionWord,
  linkVerb,
  linkWord,
  relativeWord,
  timeWord,
  verbWord,
} from '../vocabulary/grammar.ts';
import { losses, measureHeads, works } from '../vocabulary/measureNouns.ts';
import { and, cause, holds, is, joins, numberWord, purpose, reaches, totalWord } from '../vocabulary/particles.ts';
import { agentHeads } from '../vocabulary/prices.ts';
import { qualifiers } from '../vocabulary/qualifiers.ts';
import { COMMA } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { afterSaying } from './phraseEarlier.ts';
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
  // “Số tiền học phí và tiền ăn mà các em phải đóng là …”
  const also =
    relativeWord(tokens.key[start - 1]) && is(tokens.key[to]) ? causedMeasure(tokens, start - 1, stop) : undefined;
  if (also !== undefined) return also;
  // “Tổng số tiền bà Loan chiếm đoạt để tiêu xài là hơn 7,3 tỷ đồng”
  const spent = purpose(tokens.key[start - 1]) && is(tokens.key[to]) ? totalBefore(tokens, start - 1, stop) : undefined;
  if (spent !== undefined) return spent;
  // “thiệt hại do thiên tai tăng 45 tỷ đồng”, “số người chết vì đuối nước”
  const caused = cause(tokens.key[start - 1]) ? causedMeasure(tokens, start - 1, stop) : undefined;
  if (caused !== undefined) return caused;
  // “tỷ lệ đảng viên là người dân tộc thiểu số chiếm 34,5%”
  const described = is(tokens.key[start - 1]) ? causedMeasure(tokens, start - 1, stop) : undefined;
  if (described !== undefined) return described;
  // “chi phí cho công tác quét dọn, thu gom, vận chuyển rác”
  return tokens.key[start - 1] === COMMA ? listedWorks(tokens, start, stop) : undefined;
}

/** Start of the measure or number that the clause before “do”, “vì” at token `at` names without a verb of its own. */
function causedMeasure(tokens: Tokens, at: number, stop: number): number | undefined {
  const opens = Math.max(stop, clauseStart(tokens, at));
  const start = skipLead(tokens, opens, at);
  if (
    start >= at ||
    !(numberWord(tokens.key[start]) || losses.after(tokens, start) || measureHeads.after(tokens, start))
  )
    return undefined;
  for (let word = start; word < at; word++) {
    // “số trẻ nhiễm giun mà trạm y tế thống kê”
    const verb = linkVerb(tokens.key[word]) && !joins(tokens.key[word]);
    if (verb || isNumber(tokens, word)) return undefined;
  }
  return start;
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

/**
 * Start of “dư nợ nông nghiệp, nông thôn”, “diện tích ngô, sắn, mía”: a measure and, after the comma, further things it
 * is of.
 */
export function listHead(tokens: Tokens, from: number, to: number, stop: number): number | undefined {
  const named = to === from + 1 && /^\p{Lu}{3,}$/u.test(textAt(tokens, from));
  // “tổng thu thấp, doanh nghiệp lỗ 5 tỷ đồng”: a clause of its own, without a verb of measure.
  // “diện tích trồng hoa, cây kiểng hơn 600 ha”
  const hedge = qualifiers.after(tokens, to);
  const told =
    reaches(tokens.key[to]) ||
    holds(tokens.key[to]) ||
    is(tokens.key[to]) ||
    movesWord(tokens.key[to]) ||
    inTurn.after(tokens, to) ||
    (hedge && isNumber(tokens, hedge.to));
  if (!(named || told) || !isFurtherThing(tokens, from, to) || agentHeads.after(tokens, from)) return undefined;
  for (let comma = from - 1; tokens.key[comma] === COMMA;) {
    let start = comma;
    while (start > stop && start > from - LONGEST_BEFORE && isWord(tokens, start - 1)) start--;
    // “chiếm 60% diện tích, THPT với 20%”: the first thing has its own number.
    if (start === stop && start > 0) return undefined;
    const further = isFurtherThing(tokens, start, comma);
    const head = skipLead(tokens, afterSaying(tokens, start, comma), comma);
    if (measureHeads.after(tokens, head) || numberWord(tokens.key[head])) {
      for (let at = head; at < comma; at++)
        if (linkVerb(tokens.key[at]) || clauseWord(tokens.key[at])) return undefined;
      // “diện tích nhỏ, dân số là 2 triệu người”: the first is a clause of its own.
      return head < comma - 1 && !degreeWord(tokens.key[comma - 1]) ? head : undefined;
    }
    if (!further) return undefined;
    comma = start - 1;
  }
  return undefined;
}

/** Whether a few words are one more thing in a list: no verb, no measure of its own. */
function isFurtherThing(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_THING || measureHeads.after(tokens, from)) return false;
  for (let at = from; at < to; at++)
    if (
      verbWord(tokens.key[at]) ||
      functionWord(tokens.key[at]) ||
      linkWord(tokens.key[at]) ||
      timeWord(tokens.key[at])
    )
      return false;
  return true;
}

const LONGEST_THING = 4;
