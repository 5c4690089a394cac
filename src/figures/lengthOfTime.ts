import { ahead, comparisons } from '../vocabulary/changes.ts';
import { spendsTime } from '../vocabulary/durations.ts';
import { baseLeads, rangeWord, restates, soWord } from '../vocabulary/grammar.ts';
import { spokenPer } from '../vocabulary/measures.ts';
import { denies, done, each, from, has, is, passive, purpose, still, within } from '../vocabulary/particles.ts';
import {
  agedThing,
  allowed,
  bans,
  besideActs,
  changedTo,
  contributes,
  extremes,
  furtherWord,
  heldFor,
  leadsToTerm,
  loanWords,
  normBefore,
  owed,
  paidFor,
  passedWord,
  periodAfter,
  periodBefore,
  prison,
  sanctionWords,
  sequence,
  shortUnits,
  since,
  soonOrLate,
  telling,
  termAfter,
  termBefore,
  termHeads,
  throughout,
  wayWord,
  whenBefore,
  whenPhrases,
  whenWord,
  workAfter,
  workHad,
} from '../vocabulary/periods.ts';
import { boundAfter, hedgeStart, newly } from '../vocabulary/qualifiers.ts';
import { isThanBefore } from './changeBase.ts';
import { CLOSE, COMMA, endsSentence, OPEN } from './marks.ts';
import { skipLead } from './phraseEdges.ts';
import { clauseStart } from './phraseMeasure.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { tellsAge } from './statedAge.ts';
import { besidePlan } from './timeChange.ts';
import { isCapital, isNumber, isWord, LONGEST_CLAUSE, textAt, type Tokens } from './tokens.ts';
import { readUnit } from './units.ts';

/**
 * Whether a stretch of time is itself the result, a norm or a sentence, “26 năm tù”, “thời hạn 36 tháng”, and does not
 * say when: the first is a figure, the second a period.
 */
export function isLengthOfTime(tokens: Tokens, at: number, quantity: Quantity): boolean {
  const left = hedgeStart(tokens, at);
  if (extremes.before(tokens, left)) return false;
  // “ổ dịch đã qua 30 ngày không phát sinh ca bệnh”
  if (passedWord(tokens.key[left - 1]) && done(tokens.key[left - 2]) && denies(tokens.key[quantity.to])) return true;
  if (isMeasured(tokens, at, left, quantity)) return true;
  const term = termBefore.before(tokens, at) ?? termBefore.before(tokens, left) ?? termHead(tokens, left);
  const when = periodAfter.after(tokens, quantity.to);
  // “ngay sau khi gây án khoảng 15 phút”, but “sau khi mổ lấy thai 40 tuần”
  if ((left < at || !term) && isBesideAct(tokens, left)) return false;
  // “khi thí sinh làm bài được 60 phút, …”, “mới đi được 20 phút thì …”, “Nhưng được gần 10 phút, …” say when something
  // else happened.
  const alone = tokens.key[quantity.to] === COMMA && opensClause(tokens, left - 1);
  const then = !term && soWord(tokens.key[quantity.to]);
  // “Khi vào ca khoảng 30 phút thì em mệt”
  const whenThen = then && opensWithWhen(tokens, left);
  if (whenThen || (passive(tokens.key[left - 1]) && (opensWithWhen(tokens, left) || then || alone))) return false;
  // “ở lại ít nhất 30 phút sau khi tiêm” is a norm.
  // “trong thời gian 16 năm 8 tháng kể từ ngày khai thác” tells a term and when it starts.
  // “phải chờ hơn 5 ngày nữa”, but “còn 5-6 ngày nữa mới hết”
  const awaited = still(tokens.key[left - 1]) || still(tokens.key[left]);
  const goesOn = when !== undefined && furtherWord(tokens.key[when.from]) && !awaited;
  const after = when !== undefined && !sequence(tokens.key[when.from]) && !since(tokens.key[when.from]) && !goesOn;
  // “được cách ly ít nhất là 10 ngày”
  const norm = normBefore.before(tokens, is(tokens.key[at - 1]) ? at - 1 : at);
  if (norm && !after) return true;
  // “Vậy là phải 3 tháng sau, cô mới về”
  if (when && sequence(tokens.key[when.from]) && leadsToTerm.before(tokens, left)) return false;
  // “trong hành trình 10 năm phát triển”
  if (quantity.unit === 'năm' && wayWord(tokens.key[left - 1])) return false;
  // “thừa nhận 4 ngày trước có sử dụng”
  if (term && telling.before(tokens, left)) return false;
  if (term) return !after && !((periodBefore.before(tokens, left)?.from ?? left) < term.from);
  if (when) return false;
  if (paidFor.before(tokens, left) || isSentenced(tokens, left, quantity)) return true;
  if (isLoan(tokens, at, quantity)) return true;
  // “mưa khoảng hơn 30 phút”: a hedge alone makes minutes no point in time.
  // “mắc kẹt trên ngọn cây suốt 5 tiếng”
  const short = shortUnits.has(quantity.unit ?? '');
  // “mỗi ngày làm 4 tiếng”
  if (short && !whenBefore.before(tokens, left) && opensWithEachDay(tokens, left)) return true;
  // “Suốt hơn 10 giờ, nhiều phương án …”: how long something else went on
  if (throughout(tokens.key[left - 1]) && opensSentence(tokens, left - 1)) return false;
  if (short && (throughout(tokens.key[left - 1]) || heldFor.before(tokens, at))) return true;
  if (opensSentence(tokens, left) || periodBefore.before(tokens, left) || followsAct(tokens, left, quantity.to))
    return false;
  return short || closes(tokens, left, quantity.to);
}

/** Whether something must be done, paid or given back, in the words right before token `left`. */
function isOwed(tokens: Tokens, left: number): boolean {
  for (let at = left - 1; at > left - LONGEST_CLAUSE && (isWord(tokens, at) || isNumber(tokens, at)); at--)
    if (owed(tokens.key[at])) return true;
  return false;
}

/** Whether what stands beside the stretch says that it was measured, whatever the clause before tells of. */
function isMeasured(tokens: Tokens, at: number, left: number, quantity: Quantity): boolean {
  // “từ 12 tháng đến 3 năm tù”: both ends are of the sentence.
  const range = rangeWord(tokens.key[quantity.to]) && from(tokens.key[at - 1]) ? quantity.to + 1 : quantity.to;
  const served = termAfter.after(tokens, endOfStretch(tokens, endOfStretch(tokens, range)));
  // “sau 17 tháng giam giữ” says when.
  if (served && !(served.value === 'giam' && whenBefore.before(tokens, at))) return true;
  // “có hơn 14 năm nuôi cá”
  if (workAfter.after(tokens, quantity.to) && (has(tokens.key[left - 1]) || !whenBefore.before(tokens, at)))
    return true;
  // “có gần 30 năm buôn bán”
  const years = quantity.unit === 'năm' || isExact(tokens, quantity);
  if (years && has(tokens.key[left - 1]) && workHad.after(tokens, quantity.to)) return true;
  // “từ 21 tháng xuống 18 tháng”
  if (changedTo(tokens.key[quantity.to]) && isLevel(tokens, quantity.to)) return true;
  // “định cư từ 3 năm trở lên”, “với tầm nhìn 10 năm trở lên”
  if (boundAfter.after(tokens, quantity.to)) return true;
  // “buộc tháo dỡ trong vòng 35 ngày”: how long they have
  const dated = periodAfter.after(tokens, quantity.to);
  const limit = allowed.before(tokens, left);
  if (limit && isOwed(tokens, limit.from) && (!dated || since(tokens.key[dated.from]))) return true;
  // “sớm hơn năm ngoái 3 tuần”, “trước 3 ngày so với dự kiến”
  const based = comparisons.after(tokens, quantity.to) && ahead(tokens.key[left - 1]);
  if (based || isCompared(tokens, left, quantity.to)) return true;
  if (textAt(tokens, at - 1) === ':' && !periodAfter.after(tokens, quantity.to)) return true;
  // “các khóa ngắn hạn (3-6 tháng)”, but “cháu An (5 tháng)”
  if (
    tokens.key[left - 1] === OPEN &&
    tokens.key[quantity.to] === CLOSE &&
    (quantity.min !== undefined || left < at || (quantity.unit === 'tháng' && !isCapital(tokens, at - 2)))
  )
    return true;
  // “tập luyện 6 ngày một tuần”, “dành 3 giờ mỗi ngày”
  const per = spokenPer(tokens.key[quantity.to]) ? readUnit(tokens, quantity.to + 1) : undefined;
  if (per?.strength === 'time' && per.unit !== quantity.unit && !periodBefore.before(tokens, left)) return true;
  // “có 60 ngày để làm thủ tục”
  if ((has(tokens.key[left - 1]) || spendsTime(tokens.key[left - 1])) && purpose(tokens.key[quantity.to])) return true;
  // “chạy 130 km trong 16 giờ 27 phút”: so exact a stretch is measured.
  // “trả 115.000 đồng mỗi tháng (trong 7 năm)”
  const alone = tokens.key[left - 2] === OPEN && tokens.key[quantity.to] === CLOSE;
  if (within(tokens.key[left - 1]) && (alone || isExact(tokens, quantity))) return true;
  // “cây cầu hơn 100 năm”
  if (left < at && agedThing(tokens.key[left - 1]) && (quantity.value ?? 0) >= OLD) return true;
  // “thời gian giải quyết giảm 30%, chỉ còn 3 ngày.”, “đoạn đường chỉ còn 30 phút thay vì một giờ”
  if (still(tokens.key[at - 1]) && (!isWord(tokens, quantity.to) || baseLeads.after(tokens, quantity.to))) return true;
  // “(tức hơn 12 giờ sau khi vào viện)”
  if (left < at && restates(tokens.key[left - 1]) && tokens.key[left - 2] === OPEN) return true;
  // “trồng khoảng 20 năm mới cho trái”
  if (left < at && newly(tokens.key[quantity.to]) && !whenBefore.before(tokens, left)) return true;
  // “đã vận hành được hơn 30 năm.”
  if (left < at && passive(tokens.key[left - 1]) && !isWord(tokens, quantity.to) && !opensClause(tokens, left - 1))
    return true;
  return false;
}

/** Whether only words like “nhưng” stand before token `at` in its clause. */
function opensClause(tokens: Tokens, at: number): boolean {
  return skipLead(tokens, clauseStart(tokens, at), at) === at;
}

/** “cá đã nuôi 2 năm, …”, “vận hành sân vận động 50 năm.”: it closes the clause of what it is the length of. */
function closes(tokens: Tokens, left: number, to: number): boolean {
  const before = tokens.key[left - 1];
  if (!isWord(tokens, left - 1) || passive(before) || isWordOrNumber(tokens, to) || tellsAge(tokens, left))
    return false;
  // “cách nay khoảng 3 tháng”, “kế hoạch phát triển kinh tế - xã hội 5 năm”, “mức giá bình quân 200 ngày”, “trong thời
  // gian hội chợ 3 ngày, …”
  for (let at = left - 1; at >= 0 && at > left - CLAUSE && isWordOrNumber(tokens, at); at--)
    if (whenPhrases.after(tokens, at) || besideActs.after(tokens, at)) return false;
  return true;
}

/** “Hà 12 năm tù, Sơn 8 năm, Tâm 7 năm”: in a list of names and terms only one need say “tù”. */
function isSentenced(tokens: Tokens, left: number, { unit, to }: Quantity): boolean {
  if ((unit !== 'năm' && unit !== 'tháng') || !isCapital(tokens, left - 1) || isWord(tokens, to)) return false;
  for (let at = left - 1; at > left - SENTENCED && !endsSentence(tokens.key[at]); at--)
    if (prison(tokens.key[at])) return true;
  if (tokens.key[to] !== COMMA) return false;
  for (let at = to; at < to + SENTENCED && !endsSentence(tokens.key[at]); at++) if (prison(tokens.key[at])) return true;
  return false;
}

const SENTENCED = 12;

/** “sớm hơn năm ngoái 3 tuần”: compared with a time named in a word or two. */
function isCompared(tokens: Tokens, left: number, to: number): boolean {
  if (isThanBefore(tokens, left, soonOrLate)) return true;
  // “trước dự kiến 3 tháng”, but “trước kế hoạch 3 năm 2021-2023”
  return besidePlan(tokens, left) !== undefined && !isNumber(tokens, to);
}

/** “thời hạn thanh tra 20 ngày”, “đình chỉ làm việc 5 ngày”: a few words stand between the term and its length. */
function termHead(tokens: Tokens, left: number): { from: number } | undefined {
  const bound = from(tokens.key[left - 1]) ? left - 1 : left;
  // “thời gian bắn trong 15 phút”
  const inside = within(tokens.key[bound - 1]) ? bound - 1 : bound;
  // “thời gian thu 10 năm”, but “thu 6 tháng”
  if (inside === bound && periodBefore.before(tokens, bound)) return termHeads.before(tokens, bound - 1);
  for (let at = inside; at > inside - TERM && isWord(tokens, at - 1); at--) {
    const head = termHeads.before(tokens, at);
    // “trong thời gian họp chợ 3 ngày” says when.
    if (head) return within(tokens.key[head.from - 1]) && at < inside - NEAR_TERM ? undefined : head;
  }
  return undefined;
}

/** “sau khi phun 24 giờ, tỷ lệ muỗi giảm”, “trước khi đi tiêm chủng 30 phút” */
function isBesideAct(tokens: Tokens, left: number): boolean {
  for (let at = left - 1; at >= left - ACT && isWord(tokens, at); at--) if (besideActs.before(tokens, at)) return true;
  return false;
}

/** Longest act that a time is told after, in tokens. */
const ACT = 4;

/** Whether the clause before token `left` opens with “mỗi ngày”, “mỗi tuần”. */
function opensWithEachDay(tokens: Tokens, left: number): boolean {
  let start = left;
  while (start > 0 && start > left - LONGEST_CLAUSE && isWord(tokens, start - 1)) start--;
  return start < left - 2 && each(tokens.key[start]) && readUnit(tokens, start + 1)?.strength === 'time';
}

function opensWithWhen(tokens: Tokens, left: number): boolean {
  for (let at = left - 1; at >= 0 && at > left - LONGEST_CLAUSE && isWordOrNumber(tokens, at); at--)
    if (whenWord(tokens.key[at])) return true;
  return false;
}

/** “Sau tiêm 30 phút, …”: a clause of its own says when. */
function followsAct(tokens: Tokens, left: number, to: number): boolean {
  if (tokens.key[to] !== COMMA) return false;
  let start = left;
  while (start > 0 && start > left - LONGEST_CLAUSE && isWord(tokens, start - 1)) start--;
  return sequence(tokens.key[start]);
}

/** “Chưa đầy 24 giờ, quân phiến loạn …” */
function opensSentence(tokens: Tokens, left: number): boolean {
  return endsSentence(tokens.key[left - 1]);
}

/** “xuống 18 tháng”, “lên đến 5 năm”: another level stands behind the word of change. */
function isLevel(tokens: Tokens, at: number): boolean {
  const number = isNumber(tokens, at + 1) ? at + 1 : at + 2;
  return isNumber(tokens, number) && readQuantity(tokens, number)?.strength === 'time';
}

const TERM = 9;

const NEAR_TERM = 4;

/** “vay 50 triệu đồng trong 36 tháng”, “tước giấy phép 4 tháng”, “cấm bay trong 12 tháng” */
function isLoan(tokens: Tokens, at: number, quantity: Quantity): boolean {
  // “góp trong 24 ngày, mỗi ngày 100.000 đồng”
  const days = quantity.unit === 'ngày' && within(tokens.key[at - 1]);
  if (quantity.unit !== 'tháng' && quantity.unit !== 'năm' && !days) return false;
  // “tước bằng lái xe từ 1-3 tháng”
  const ranges = from(tokens.key[at - 1]) && quantity.min !== undefined;
  const before = ranges ? undefined : periodBefore.before(tokens, at);
  if (before && !within(tokens.key[at - 1])) return false;
  for (let back = at - 1; back >= 0 && back > at - CLAUSE && isWordOrNumber(tokens, back); back--) {
    if (loanWords(tokens.key[back]) && !contributes(tokens.key[back - 1])) return true;
    if (before ? bans(tokens.key[back]) : sanctionWords(tokens.key[back])) return true;
  }
  return false;
}

const CLAUSE = 14;

function isWordOrNumber(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) || isNumber(tokens, at);
}

/** Token after “6 tháng” in “2 năm 6 tháng tù”. */
function endOfStretch(tokens: Tokens, to: number): number {
  if (!isNumber(tokens, to)) return to;
  const next = readQuantity(tokens, to);
  return next?.strength === 'time' ? next.to : to;
}

/** “16 giờ 27 phút”, “23 năm 3 tháng” */
function isExact(tokens: Tokens, { from, to, value, of: whole }: Quantity): boolean {
  // “trong 1/4 thế kỷ”
  if (value === undefined || whole !== undefined) return false;
  for (let at = from + 1; at < to; at++) if (isNumber(tokens, at)) return true;
  return false;
}

/** Years from which a thing is called by its age. */
const OLD = 20;
