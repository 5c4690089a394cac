import {
  agentVerb,
  befallVerb,
  clauseWord,
  fined,
  functionWord,
  goesOnAfterAside,
  laborVerbs,
  lately,
  leftOver,
  publicFields,
  timeWord,
  topicOpener,
  wordsWithEnding,
  wordsWithStart,
} from '../vocabulary/grammar.ts';
import { localityWord } from '../vocabulary/localities.ts';
import { measureHeads } from '../vocabulary/measureNouns.ts';
import { accordingTo, by, has, numberWord, of } from '../vocabulary/particles.ts';
import { fuelGrade, tradeSides } from '../vocabulary/prices.ts';
import { BREAK, INNER_DOT } from '../vocabulary/symbols.ts';
import { isYear } from './digits.ts';
import {
  AMPERSAND,
  CLOSE,
  closesQuote,
  COMMA,
  DOT,
  endsSentence,
  HYPHEN,
  isDash,
  OPEN,
  opensQuote,
  SLASH,
} from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { endOf, isTime, joinsByComma, joinsNames, LONGEST_BEFORE, skipLead } from './phraseEdges.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens, touchesNext } from './tokens.ts';

/** Token at which the phrase that ends before `end` starts. */
export function startOf(tokens: Tokens, end: number, stop: number): number {
  const limit = Math.max(stop, end - LONGEST_BEFORE);
  let start = end;
  let agent = false;
  while (start > limit) {
    const at = start - 1;
    // “quỹ “Vì người nghèo” vận động được”: a name in quotation marks is whole.
    const quoted = closesQuote(tokens.key[at]) ? quoteBefore(tokens, at, limit) : undefined;
    if (quoted !== undefined) {
      start = quoted;
      continue;
    }
    // “thiệt hại do mưa lũ gây ra”: the clause belongs to the noun before it.
    const inside = belongs(tokens, at) || (agent && by(tokens.key[at]) && isWord(tokens, at - 1));
    const before =
      inside || isPair(tokens, at) || isCommaInside(tokens, at, end, limit) ? at : overMark(tokens, at, end, limit);
    if (before === undefined) break;
    start = before;
    agent ||= agentVerb(tokens.key[at]);
  }
  // “2 vợ chồng ông Đ. bị phạt 30 triệu đồng”: the point of the initial that the figure before took.
  return tokens.key[start] === COMMA || tokens.key[start] === DOT ? start + 1 : start;
}

/** Token of the mark that opens the quotation which ends with token `close`, when it holds words alone. */
function quoteBefore(tokens: Tokens, close: number, limit: number): number | undefined {
  for (let at = close - 1; at >= limit && (isWord(tokens, at) || opensQuote(tokens.key[at])); at--)
    if (opensQuote(tokens.key[at])) return at < close - 1 ? at : undefined;
  return undefined;
}

/** Token at which a number or bracket inside a phrase starts, when it ends with token `at`. */
function overMark(tokens: Tokens, at: number, end: number, limit: number): number | undefined {
  const start = isNumber(tokens, at) ? overTime(tokens, at) : overBracket(tokens, at, end, limit);
  if (start !== undefined) return start >= limit ? start : undefined;
  // “xăng E5 RON 92 - II”
  return tokens.key[at] === HYPHEN && isNumber(tokens, at - 1) && fuelGrade(tokens.key[at - 2]) && at - 1 > limit
    ? at - 2
    : undefined;
}

/** “dự toán chi năm 2015 của”, “tuyển sinh năm học 2019-2020 của”: a time inside a phrase. */
function overTime(tokens: Tokens, at: number): number | undefined {
  // “năng suất trung bình 4 vụ gần nhất của hợp tác xã”
  const recent = timeWord(tokens.key[at + 1]) ? lately.after(tokens, at + 2) : undefined;
  if (recent && of(tokens.key[recent.to]) && isWord(tokens, at - 1)) return at;
  return of(tokens.key[at + 1]) && timeWord(tokens.key[at - 1]) && isWord(tokens, at - 2) ? at - 1 : undefined;
}

/** “chỉ số giá tiêu dùng (CPI)”, “nho Ruby (Hồng ngọc La Mã) từ Nhật Bản”: a bracket inside a phrase. */
function overBracket(tokens: Tokens, at: number, end: number, limit: number): number | undefined {
  if (tokens.key[at] !== CLOSE) return undefined;
  if (tokens.key[at - 2] === OPEN && isWord(tokens, at - 1) && at - 3 >= limit) return at - 2;
  const open = at + 1 < end ? openOf(tokens, at, limit) : undefined;
  // “sản lượng mía thị xã An Khê (tỉnh Gia Lai) bán cho nhà máy”
  const place = open !== undefined && isPlacePhrase(tokens, open + 1, at) && isMeasured(tokens, open, limit);
  return place || goesOnAfterAside(tokens.key[at + 1]) ? open : undefined;
}

function isBracket(key: number | undefined): boolean {
  return key === OPEN || key === CLOSE;
}

/** Whether a noun of measure stands in the words right before token `end`. */
function isMeasured(tokens: Tokens, end: number, limit: number): boolean {
  for (let at = end - 1; at >= limit && (isWord(tokens, at) || isBracket(tokens.key[at])); at--)
    if (measureHeads.after(tokens, at)) return true;
  return false;
}

/** Whether a comma stands inside a phrase. */
function isCommaInside(tokens: Tokens, at: number, end: number, limit: number): boolean {
  if (tokens.key[at] !== COMMA) return false;
  const next = at + 1;
  if (joinsByComma(tokens, at)) return true;
  if (next >= end) return false;
  // “lợn con, lợn thịt các loại”, “dự án cải tạo, nâng cấp quốc lộ 6”
  if (isSameNoun(tokens, at, next, limit) || isWorkPair(tokens, at, next)) return true;
  // “đoàn ĐBQH, HĐND và UBND thành phố”, but “theo UBND, GRDP tăng 8%”
  const lead = tokens.key[at - 2];
  if (isAbbreviation(tokens, at - 1) && isAbbreviation(tokens, next) && !accordingTo(lead) && !has(lead)) return true;
  // “diện tích lúa bị đổ, ngập úng”: what befell the thing goes on after the comma.
  if (befalls(tokens, next) && isWord(tokens, at - 1) && next + 1 < end) return true;
  // “công ty của các tỉnh, thành phía Nam”: two sorts of places named as one
  return localityWord(tokens.key[at - 1]) && localityWord(tokens.key[next]);
}

function isAbbreviation(tokens: Tokens, at: number): boolean {
  return /^\p{Lu}{3,}$/u.test(textAt(tokens, at));
}

/** The bracket that a short aside of words alone opens with, when a word stands before it. */
function openOf(tokens: Tokens, close: number, limit: number): number | undefined {
  for (let at = close - 1; at > limit && at > close - ASIDE; at--) {
    if (tokens.key[at] === OPEN) return isWord(tokens, at - 1) ? at : undefined;
    if (!isWord(tokens, at)) return undefined;
  }
  return undefined;
}

const ASIDE = 8;

/** “kinh tế - xã hội”, “hạ tầng kinh tế, xã hội”, “quốc phòng - an ninh”: two fields named as one. */
function isPair(tokens: Tokens, at: number): boolean {
  // “chênh lệch giá mua vào - bán ra”
  if (isDash(tokens.key[at]) && tradeSides.before(tokens, at) && tradeSides.after(tokens, at + 1)) return true;
  if (tokens.key[at] !== HYPHEN && tokens.key[at] !== COMMA) return false;
  // “nhờ phát triển công nghiệp, dịch vụ tăng 12%”: the comma ends what opens the clause.
  if (tokens.key[at] === COMMA && opensTopic(tokens, at)) return false;
  return publicFields.before(tokens, at) !== undefined && publicFields.after(tokens, at + 1) !== undefined;
}

/** Whether the clause that ends before a comma opens with “về”, “nhờ”, “theo”. */
function opensTopic(tokens: Tokens, comma: number): boolean {
  let start = comma;
  while (start > 0 && comma - start < TOPIC && isWord(tokens, start - 1)) start--;
  for (let at = start; at < comma; at++) if (topicOpener(tokens.key[at])) return true;
  return false;
}

/** Longest topic before a comma, in tokens. */
const TOPIC = 10;

/** “ngập úng”, “bị đổ”, but “bị cáo”, “bị phạt” */
function befalls(tokens: Tokens, at: number): boolean {
  return befallVerb(tokens.key[at]) && !wordsWithStart.after(tokens, at) && !fined.after(tokens, at);
}

/** Whether the noun behind a comma opens the item before it as well. */
function isSameNoun(tokens: Tokens, comma: number, next: number, limit: number): boolean {
  for (let at = comma - 1; at >= limit && at > comma - WORK && isWord(tokens, at); at--)
    if (tokens.key[at] === tokens.key[next] && !clauseWord(tokens.key[at])) return at < comma - 1;
  return false;
}

/** “cải tạo, nâng cấp”, “giải phóng mặt bằng, di dời dân”: one work after the other. */
function isWorkPair(tokens: Tokens, comma: number, next: number): boolean {
  if (!laborVerbs.after(tokens, next)) return false;
  for (let at = comma - 1; at > comma - WORK && isWord(tokens, at); at--) if (laborVerbs.after(tokens, at)) return true;
  return false;
}

const WORK = 5;

function isInitial(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && textAt(tokens, at).length === 1 && touchesNext(tokens, at);
}

/** “diện tích còn lại của bãi rác”, “số tiền còn lại chưa khắc phục là …” */
function isLeftOver(tokens: Tokens, at: number): boolean {
  const left = leftOver.after(tokens, at);
  // “số còn lại 20 triệu đồng”
  return left !== undefined && (isWord(tokens, left.to) || numberWord(tokens.key[at - 1])) && isWord(tokens, at - 1);
}

/** A capital before a capital, not at the start of a sentence. */
function isInName(tokens: Tokens, at: number): boolean {
  const before = tokens.key[at - 1];
  return isCapital(tokens, at) && isCapital(tokens, at + 1) && !endsSentence(before) && !opensQuote(before);
}

function belongs(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at] ?? BREAK;
  if (isNumber(tokens, at)) return !timeWord(tokens.key[at - 1]) && !timeWord(tokens.key[at + 1]);
  // “lao động tự do”
  // “Bến Thành - Tham Lương”
  if (isWord(tokens, at))
    return (
      !clauseWord(key) ||
      wordsWithEnding.before(tokens, at + 1) !== undefined ||
      // “cuộc gặp song phương”
      wordsWithStart.after(tokens, at) !== undefined ||
      isInName(tokens, at) ||
      isLeftOver(tokens, at)
    );
  // “ở TP. Hồ Chí Minh”
  if (key === INNER_DOT) return true;
  // “bà N.T. K”, “tỷ lệ thương tích của H. là 6%”: no sentence starts in small letters.
  if (key === DOT) return isInitial(tokens, at - 1) && isWord(tokens, at + 1);
  if (key === SLASH && !isWord(tokens, at - 1)) return false;
  // “Bà Rịa - Vũng Tàu”, “HN - Index”
  if (joinsNames(tokens, at)) return true;
  // “doanh thu giai đoạn 2020 – 2022”
  if (isDash(key) && isYear(tokens, at - 1) && isYear(tokens, at + 1)) return true;
  // “thu nhập-với tổng giá trị” is a dash.
  // “các nhánh ra/vào đường cao tốc”
  if (key === SLASH) return touchesNext(tokens, at - 1) && touchesNext(tokens, at);
  if (key === HYPHEN)
    return touchesNext(tokens, at - 1) && touchesNext(tokens, at) && !functionWord(tokens.key[at + 1]);
  return opensQuote(key) || closesQuote(key) || key === AMPERSAND;
}

/** The noun phrase before token `end`, unless it only says when. */
export function endingBefore(tokens: Tokens, end: number, stop: number): Phrase | undefined {
  const to = endOf(tokens, end, stop);
  if (to <= stop) return undefined;
  const thing = phrase(skipLead(tokens, startOf(tokens, to, stop), to), to);
  return thing && !isTime(tokens, thing.from, thing.to) ? thing : undefined;
}
