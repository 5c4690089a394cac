import { comparisons, plans } from '../vocabulary/changes.ts';
import {
  clauseWord,
  agentHeads,
  agentVerb,
  befallVerb,
  connectives,
  dateMark,
  dimension,
  extremePhrases,
  leadWord,
  linkPhrases,
  linkWord,
  localityWord,
  measureHeads,
  partWord,
  timeWord,
} from '../vocabulary/grammar.ts';
import { wordSet } from '../vocabulary/phrases.ts';
import { BREAK, keyOfMark } from '../vocabulary/symbols.ts';
import { CLOSE, closesQuote, COLON, COMMA, DOT, HYPHEN, OPEN, opensQuote } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { beforePlace, isPlacePhrase } from './placePhrase.ts';
import type { Surroundings } from './indicator.ts';
import { isCapital, isNumber, isWord, touchesNext, type Tokens } from './tokens.ts';

/** Finds the noun phrase that ends before token `left`, without the verbs between; nothing when it says only when or where. */
export function findPhraseBefore(
  tokens: Tokens,
  { left, last, quantity, same }: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  const stop = Math.max(0, left - LONGEST_BEFORE - 8, last?.reach ?? 0);
  const base = baseInBrackets(tokens, left, last);
  if (base) return base;
  const whole = aroundCount(tokens, left, last);
  if (whole) return whole;
  let end = endOf(tokens, left, stop);
  // “tăng mạnh là điện tử (96,3%)”: the thing stands before the bracket, unless a figure does.
  if (tokens.key[end - 1] === COLON && end > stop) end--;
  else if (tokens.key[end - 1] === OPEN && end - 1 > stop && quantity.kind === 'percent') end--;
  end = beforeAside(tokens, end, stop);
  let start = startOf(tokens, end, stop);
  const open = start === stop && last !== undefined && stop === last.reach && !leadWord(tokens.key[start]);
  // “trong 1 ngày và mức vay”: what the stretch of time leaves behind
  if (isNumber(tokens, start - 1) && timeWord(tokens.key[start])) start++;
  if (isOpenQuote(tokens, start, end)) start++;
  const part = partWord(tokens.key[start]);
  const tie = connectives.after(tokens, start);
  if (tie && tie.to <= end) start = tie.to;
  while (start < end && isLead(tokens, start)) start++;
  if (comparisons.after(tokens, start)) start = afterBase(tokens, start, end);
  while (start < end && isLead(tokens, start)) start++;
  while (end > start && !isLast(tokens, end - 1)) end--;
  if (start >= end || isDimension(tokens, start, end) || isTime(tokens, start, end)) return undefined;
  // “trong đó trường hợp cao nhất là 900 triệu đồng”
  const extreme = extremePhrases.after(tokens, start);
  if (extreme?.to === end && (same ?? near)) return same ?? near;
  // “gia đình tôi đạt 2,5 tấn/sào”: what is measured was named before who measures it.
  if (quantity.unit?.includes('/') && isAgent(tokens, start, end)) {
    if (same && isMeasure(tokens, same)) return same;
    const price = quantity.kind === 'price' ? priceEarlier(tokens, start) : undefined;
    if (price) return price;
  }
  // “bán 5 tấn hành với giá 15.000 đồng/kg”
  if (near && end - start === 1 && price(tokens.key[start])) return near;
  if (near && open && quantity.kind !== 'money') return undefined;
  // “riêng nông thôn 5%” is of the thing before, “riêng ngành cung cấp nước 5%” of itself.
  const small = end - start <= 3 || isPlacePhrase(tokens, start, end);
  if (near && part && small && (last?.unit === quantity.unit || quantity.kind === 'percent')) return undefined;
  if (near && last?.unit === quantity.unit && isPlaceOnly(tokens, start, end)) return undefined;
  if (!isPlacePhrase(tokens, start, end)) return phrase(headOf(tokens, start, end), end);
  // “tỷ lệ nghèo theo vùng như sau: Tây Nguyên 15%”
  const tied = tokens.key[start - 1] === COLON ? start - 1 : beforePlace(tokens, start, stop);
  const to = tied === undefined ? 0 : endOf(tokens, tied, stop);
  const found = to > stop ? phrase(skipLead(tokens, startOf(tokens, to, stop), to), to) : undefined;
  return found && !isTime(tokens, found.from, found.to) ? found : (same ?? near ?? phrase(start, end));
}

/** Token after the phrase that ends before `left`, once verbs, particles and times are taken off. */
function endOf(tokens: Tokens, left: number, stop: number): number {
  let end = left;
  while (end > stop) {
    const link = linkPhrases.before(tokens, end);
    if (link && link.from >= stop) end = link.from;
    else if (isLink(tokens, end - 1, stop)) end--;
    // “tỷ lệ đỗ năm nay giảm”
    else if (timeWord(tokens.key[end - 1]) && thisWord(tokens.key[end]) && end < left) end--;
    else if (isNumber(tokens, end - 1)) {
      // “GRDP 9 tháng tăng”: the stretch stands between the thing and its number.
      const before = timeWord(tokens.key[end]) ? end - 1 : beforeDate(tokens, end - 1, stop);
      if (before === undefined) break;
      end = before;
    } else break;
  }
  return end;
}

/** “lao động phi chính thức (làm việc mùa vụ, tự do) tăng từ …”: an aside of several words stands behind the thing. */
function beforeAside(tokens: Tokens, end: number, stop: number): number {
  if (tokens.key[end - 1] !== CLOSE || tokens.key[end - 3] === OPEN) return end;
  for (let at = end - 2; at > stop && at > end - LONGEST_BEFORE; at--) if (tokens.key[at] === OPEN) return at;
  return end;
}

/** “thấp hơn 0,4% so với chỉ tiêu tỉnh giao (35,5%)”: the brackets tell how much the base is. */
function baseInBrackets(tokens: Tokens, left: number, last: Surroundings['last']): Phrase | undefined {
  if (!last || tokens.key[left - 1] !== OPEN || last.reach !== left - 1) return undefined;
  const compared = comparisons.after(tokens, last.to);
  if (!compared || isTime(tokens, compared.to, left - 1)) return undefined;
  return plans.after(tokens, compared.to) ? phrase(compared.to, left - 1) : undefined;
}

/** A quotation that opens the phrase and does not end in it: ““Đoạn đường này dài”. */
function isOpenQuote(tokens: Tokens, start: number, end: number): boolean {
  if (!opensQuote(tokens.key[start])) return false;
  for (let at = start + 1; at < end; at++) if (closesQuote(tokens.key[at])) return false;
  return true;
}

/**
 * “Tổng số tiền trích lại của 3 làng và 2 nhóm hộ là 624 triệu đồng”, “sản lượng vải 3 tỉnh ước đạt 217.000 tấn”: the
 * count before stands inside the noun phrase of this number.
 */
function aroundCount(tokens: Tokens, left: number, last: Surroundings['last']): Phrase | undefined {
  if (last?.kind !== 'count' || left - last.to > LONGEST_BEFORE) return undefined;
  // “tuyến đê chạy qua 9 xã dài 16,5 km”: the dyke is long, not the communes.
  if (dimension(tokens.key[left - 1]) && passes(tokens.key[last.from - 1])) {
    const start = clauseStart(tokens, last.from);
    return findPhraseAfter(tokens, start, start + 1);
  }
  const end = endOf(tokens, left, last.to);
  // A verb must part the two: “3 hộ 50 triệu đồng” is a list.
  if (end === left) return undefined;
  for (let at = last.to; at < end; at++) if (!isWord(tokens, at) || clauseWord(tokens.key[at])) return undefined;
  const head = measureIn(tokens, clauseStart(tokens, last.from), last.from);
  if (head === undefined) return undefined;
  for (let at = head; at < last.from; at++) if (linkVerb(tokens.key[at])) return undefined;
  return phrase(head, end);
}

/** Token after the mark that opens the clause of token `at`. */
function clauseStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && start > at - LONGEST_BEFORE && (isWord(tokens, start - 1) || isNumber(tokens, start - 1)))
    start--;
  return start;
}

const passes = wordSet('qua, xuyên, nối');
const linkVerb = wordSet('là, đạt, có, được, gồm, tăng, giảm, chiếm, còn, với, bằng, cho');

/** A phrase about who pays, earns or sells, with no measure in it. */
function isAgent(tokens: Tokens, start: number, end: number): boolean {
  return agentHeads.after(tokens, start) !== undefined && !measureIn(tokens, start, end);
}

/** “giá dưa năm nay ổn định, đầu vụ thương lái thu mua 4.500 đồng/kg” */
function priceEarlier(tokens: Tokens, from: number): Phrase | undefined {
  for (let at = from - 1; at >= 0 && at > from - LONGEST_BEFORE; at--) {
    const key = tokens.key[at];
    if (key === BREAK || key === DOT) return undefined;
    if (price(key) && !worth(tokens.key[at - 1])) return findPhraseAfter(tokens, at, at + 1);
  }
  return undefined;
}

const price = wordSet('giá');
/** “trị giá”, “đánh giá” are no price. */
const worth = wordSet('trị, đánh, đấu, thẩm, định');

function isMeasure(tokens: Tokens, { from, to }: Phrase): boolean {
  return measureIn(tokens, from, to) !== undefined;
}

/** Token at which a noun of measure starts in tokens `start` to `end`. */
function measureIn(tokens: Tokens, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    const head = measureHeads.after(tokens, at);
    if (head && head.to <= end) return at;
  }
  return undefined;
}

/** “Ngành cho hay sản lượng mía đạt …”: the thing measured starts with its own noun, not with who tells it. */
function headOf(tokens: Tokens, start: number, end: number): number {
  const head = measureIn(tokens, start, end);
  // “phần quà trị giá 1,2 triệu đồng” is not only “giá”.
  return head === undefined || head + 1 === end ? start : head;
}

function skipLead(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && isLead(tokens, at)) at++;
  return at;
}

const LONGEST_BEFORE = 24;
const by = wordSet('do, bởi');
const self = wordSet('tự');

/** Token at which the phrase that ends before `end` starts. */
function startOf(tokens: Tokens, end: number, stop: number): number {
  const limit = Math.max(stop, end - LONGEST_BEFORE);
  let start = end;
  let agent = false;
  while (start > limit) {
    const at = start - 1;
    // “thiệt hại do mưa lũ gây ra”: the clause belongs to the noun before it.
    if (belongs(tokens, at) || (agent && by(tokens.key[at]) && isWord(tokens, at - 1))) start--;
    // “diện tích lúa bị đổ, ngập úng”: what befell the thing goes on after the comma.
    else if (tokens.key[at] === COMMA && start < end && befallVerb(tokens.key[start]) && isWord(tokens, at - 1))
      start--;
    // “chỉ số giá tiêu dùng (CPI)”
    else if (tokens.key[at] === CLOSE && tokens.key[at - 2] === OPEN && isWord(tokens, at - 1) && at - 3 >= limit)
      start -= 3;
    else break;
    agent ||= agentVerb(tokens.key[at]);
  }
  return tokens.key[start] === COMMA ? start + 1 : start;
}

/** Token after “so với cùng kỳ năm 2021”, when more than the base follows: “… số vụ tăng 18%”. */
function afterBase(tokens: Tokens, start: number, end: number): number {
  let at = comparisons.after(tokens, start)?.to ?? start;
  while (at < end && (timeWord(tokens.key[at]) || isNumber(tokens, at) || dateMark(tokens.key[at]))) at++;
  return at;
}

/** A phrase ends with a word, a closing quotation mark, or the number of a name: “kinh phí giai đoạn 1 là …”. */
function isLast(tokens: Tokens, at: number): boolean {
  if (tokens.key[at] === CLOSE) return tokens.key[at - 2] === OPEN;
  return isWord(tokens, at) || closesQuote(tokens.key[at] ?? 0) || (isNumber(tokens, at) && isWord(tokens, at - 1));
}

const thisWord = wordSet('nay, này, đó, qua, ngoái');
const rate = wordSet('lệ');
const ratio = wordSet('tỷ');
const most = wordSet('nhất');
const few = wordSet('ít, nhiều');

/** A verb or particle before the number, also “năm 2019” and “9 tháng” between the thing and its number. */
function isLink(tokens: Tokens, at: number, stop: number): boolean {
  // “tỷ lệ 4%”, but “vốn điều lệ 5 tỷ”
  if (rate(tokens.key[at])) return ratio(tokens.key[at - 1]);
  // “nhiệt độ cao nhất 33 độ”, but “ít nhất 33 hộ”
  if (most(tokens.key[at])) return few(tokens.key[at - 1]);
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

const SLASH = keyOfMark(47);
const AMPERSAND = keyOfMark(38);
const abbreviated = wordSet('TP, TX, TT');

function belongs(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at] ?? BREAK;
  if (isNumber(tokens, at)) return !timeWord(tokens.key[at - 1]) && !timeWord(tokens.key[at + 1]);
  // “lao động tự do”
  if (isWord(tokens, at)) return !clauseWord(key) || (by(key) && self(tokens.key[at - 1]));
  // “ở TP. Hồ Chí Minh”
  if (key === DOT) return abbreviated(tokens.key[at - 1]) && isCapital(tokens, at + 1);
  if (key === SLASH && !isWord(tokens, at - 1)) return false;
  // “Bà Rịa - Vũng Tàu”, “HN - Index”
  if (key === HYPHEN && isCapital(tokens, at - 1) && isCapital(tokens, at + 1)) return true;
  if (key === HYPHEN || key === SLASH) return touchesNext(tokens, at - 1) && touchesNext(tokens, at);
  return opensQuote(key) || closesQuote(key) || key === AMPERSAND;
}
