import { objectVerbs, variables } from '../vocabulary/changedThings.ts';
import { comparisons, growthLast, movesWord } from '../vocabulary/changes.ts';
import { takesTime } from '../vocabulary/durations.ts';
import {
  apart,
  asides,
  changeNoun,
  connectives,
  costsOff,
  dateMark,
  drags,
  gains,
  mediumWord,
  timeLeads,
  timeWord,
  wordsWithStart,
  workedOut,
  yearsOld,
} from '../vocabulary/grammar.ts';
import { chances, measureHeads } from '../vocabulary/measureNouns.ts';
import { degreeAdverb, lowOrHigh } from '../vocabulary/measures.ts';
import { again, lacks, passive, still } from '../vocabulary/particles.ts';
import { headWord } from '../vocabulary/people.ts';
import { boundAfter } from '../vocabulary/qualifiers.ts';
import { COLON, COMMA, HYPHEN, OPEN, opensQuote } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { afterBase, beforeAside, beforePeriod, endOf, isLast, isLead, isOpenQuote, skipLead } from './phraseEdges.ts';
import { startOf } from './phraseStart.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, textAt, type Tokens, touchesNext } from './tokens.ts';

/**
 * Token at which “đoàn xe còn cách đèo …”, “bể còn thiếu 20 cm” starts, when the phrase from token `from` on only says
 * how far.
 */
export function stillFrom(tokens: Tokens, { kind }: Quantity, from: number, stop: number): number {
  const far = kind === 'length' && (apart(tokens.key[from]) || lacks(tokens.key[from]));
  if (!far || !still(tokens.key[from - 1])) return from;
  const start = skipLead(tokens, startOf(tokens, from - 1, stop), from - 1);
  return start < from - 1 ? start : from;
}

/** Token after the phrase that ends before `left`, without verbs, marks and asides. */
export function endBefore(tokens: Tokens, { kind }: Quantity, left: number, stop: number): number {
  // “cuỗm "1 tỷ"”: the mark opens the quotation of the number.
  const quoted = opensQuote(tokens.key[left - 1]) && touchesNext(tokens, left - 1);
  let end = endOf(tokens, quoted ? left - 1 : left, stop);
  // “lương của ông Thuận - Giám đốc công ty - là”: what stands between dashes is an aside.
  const dash = tokens.key[end - 1] === HYPHEN ? openingDash(tokens, end - 1, stop) : undefined;
  if (dash !== undefined) end = dash;
  // “số hộ: 12”; “tăng mạnh là điện tử (96,3%)”: the thing stands before the mark, unless a figure does.
  // “số công trình trong 5 năm gần nhất: 12”
  const colon = tokens.key[end - 1] === COLON && end > stop;
  const period = colon ? beforePeriod(tokens, end - 1, stop) : undefined;
  if (period !== undefined) end = endOf(tokens, period, stop);
  else if (colon || (tokens.key[end - 1] === HYPHEN && end > stop)) end--;
  else if (tokens.key[end - 1] === OPEN && end - 1 > stop && (kind === 'percent' || kind === 'rate')) end--;
  // “Video: 10 giờ vượt sóng” says how it is told.
  if (tokens.key[end] === COLON && mediumWord(tokens.key[end - 1]) && !isWord(tokens, end - 2)) return end - 1;
  // “mức chiết khấu còn khá cao (từ 15-25%)”
  if (tokens.key[left - 1] === OPEN || tokens.key[left - 2] === OPEN)
    end = beforeMove(tokens, beforeJudgement(tokens, end, stop), left, stop);
  // “lên nhanh về cao trình +150 m”
  if (textAt(tokens, end - 1) === '+') end = endOf(tokens, end - 1, stop);
  // “mỗi chuyến phải mất 20 phút”
  if (kind === 'duration' && takesTime(tokens.key[end - 1])) end = endOf(tokens, end - 1, stop);
  return beforeAside(tokens, end, stop);
}

/** Token before “rất cao”, “còn khá thấp”, with the verbs before it, when a phrase ends so. */
function beforeJudgement(tokens: Tokens, end: number, stop: number): number {
  if (!lowOrHigh(tokens.key[end - 1]) || !degreeAdverb(tokens.key[end - 2]) || end - 2 <= stop) return end;
  return endOf(tokens, end - 2, stop);
}

/**
 * Token before “tăng khá nhanh”, when the bracket behind it opens with the same verb: “tăng khá nhanh (tăng từ 2%)”.
 */
function beforeMove(tokens: Tokens, end: number, left: number, stop: number): number {
  for (let at = end - 1; at >= stop && at >= end - MANNER && isWord(tokens, at); at--)
    if (movesWord(tokens.key[at]) && tokens.key[at] === tokens.key[left]) return at;
  return end;
}

/** Longest verb of change with its manner, in tokens. */
const MANNER = 4;

/** Start and end of the phrase; “hệ số năm 2019 được Sở Tài chính đề xuất” is about what stands before the time. */
export function beforeAct(tokens: Tokens, end: number, stop: number): [number, number] {
  const from = startOf(tokens, end, stop);
  // “giá cao su sáng 12/8 được niêm yết”
  let act = from;
  while (act < end && (isNumber(tokens, act) || dateMark(tokens.key[act]))) act++;
  const timed = act > from || (isNumber(tokens, from - 1) && timeWord(tokens.key[from - 2]));
  if (!passive(tokens.key[act]) || !timed) return [from, end];
  const before = endOf(tokens, act, stop);
  return before > stop ? [startOf(tokens, before, stop), before] : [from, end];
}

/** Token at which what is raised or cut starts: “xe loại bốn giảm phí dịch vụ từ …” is about the fee. */
export function afterVerb(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    // “đã kéo chỉ số giá nhóm giao thông tăng 1,51%”
    if (
      drags(tokens.key[at]) &&
      measureHeads.after(tokens, at + 1) &&
      movesWord(tokens.key[to]) &&
      !headWord(tokens.key[at - 1])
    )
      return at + 1;
    const verb = objectVerbs.after(tokens, at);
    // “tăng trưởng GDP” is a noun.
    if (
      !verb ||
      growthLast(tokens.key[verb.to - 1]) ||
      verb.to >= to - 1 ||
      !variables.after(tokens, verb.to) ||
      changeNoun(tokens.key[at - 1])
    )
      continue;
    // “xác suất FED cắt giảm lãi suất” is a measure of the cut.
    return at > from && chances.after(tokens, from) ? from : verb.to;
  }
  return from;
}

/**
 * Takes off what opens a phrase (“trong 1 ngày và”, “tuy nhiên đến nay”, “so với năm trước,”) and what cannot end it.
 */
export function trim(tokens: Tokens, { from, to }: Phrase): Phrase {
  let start = from;
  let end = to;
  // “trong 1 ngày và mức vay”: what the stretch of time leaves behind, but “năm 2021 đầu tư”
  if (isNumber(tokens, start - 1) && timeWord(tokens.key[start]) && !wordsWithStart.after(tokens, start)) start++;
  // “50 cây cà phê 5 năm tuổi và đóng góp 5 triệu đồng”
  if (yearsOld.before(tokens, start + 1)) start++;
  // “từ 30 người trở lên phải lưu mẫu”
  start = boundAfter.after(tokens, start)?.to ?? start;
  if (isOpenQuote(tokens, start, end)) start++;
  // “tuy nhiên đến nay mới đạt 36%”: “tuy” ended the phrase.
  const tie = connectives.after(tokens, start) ?? connectives.after(tokens, start - 1);
  if (tie && tie.to <= end && tie.to > start) start = tie.to;
  while (start < end && isLead(tokens, start)) start++;
  // “còn để lại thương tật 43%”: “còn” ended the phrase.
  if (again(tokens.key[start]) && start < end - 1) start++;
  while (start < end && isLead(tokens, start)) start++;
  const off = costsOff.after(tokens, start);
  if (off && (gains(tokens.key[off.to]) || tokens.key[off.to] === COMMA)) start = off.to;
  const time = timeLeads.after(tokens, start);
  // “đầu năm học”
  if (time && time.to < end && !wordsWithStart.after(tokens, time.to - 1)) start = time.to;
  if (comparisons.after(tokens, start)) start = afterBase(tokens, start, end);
  while (start < end && (isLead(tokens, start) || tokens.key[start] === COMMA)) start++;
  // “vàng thế giới quy đổi theo tỷ giá ngân hàng là 35 triệu đồng”: how it was worked out is no part of it.
  for (let at = start; at < end; at++) if (workedOut.after(tokens, at)) end = at;
  // “lượng mưa giảm so với trung bình nhiều năm 15%”: of the base only its first word was left.
  if (comparisons.after(tokens, end - 1)) end--;
  while (end > start && !isLast(tokens, end - 1)) end--;
  return { from: start, to: end };
}

/** The dash that opens the aside which the dash at token `close` ends. */
function openingDash(tokens: Tokens, close: number, stop: number): number | undefined {
  let at = close - 1;
  while (at > stop && isWord(tokens, at)) at--;
  return tokens.key[at] === HYPHEN && at > stop && at < close - 1 && isWord(tokens, at - 1) ? at : undefined;
}

/** Token after what only says when or maybe: “khoảng thời gian trên mít có giá”, “may ra vụ này thu”. */
export function skipAside(tokens: Tokens, from: number, to: number): number {
  let start = from;
  // “Thường vụ Huyện ủy” opens like “thường”.
  for (
    let aside = asides.after(tokens, start);
    aside && start < to && !wordsWithStart.after(tokens, start);
    aside = asides.after(tokens, start)
  )
    // “cá biệt có lúc lên đến …”: its “có” was taken off with the verb.
    start = Math.min(aside.to, to);
  return start;
}
