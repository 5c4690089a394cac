import { changes, comparisons, movers, movesWord, otherEnd, plans } from '../vocabulary/changes.ts';
import { quarter } from '../vocabulary/cues.ts';
import { hourWord, minuteWord, periodCues } from '../vocabulary/dates.ts';
import {
  atClock,
  dateMark,
  dayPart,
  few,
  fights,
  firstOf,
  gradeAdjective,
  leadWord,
  linkPhrases,
  linkWord,
  once,
  performs,
  prevents,
  sameTime,
  schoolYear,
  termLength,
  thisWord,
  timeFill,
  timeWord,
  wordsWithEnding,
  wordsWithStart,
} from '../vocabulary/grammar.ts';
import { placeTie } from '../vocabulary/localities.ts';
import { rateFirst, rateSecond } from '../vocabulary/measureNouns.ts';
import { degreeAdverb, level, lowOrHigh } from '../vocabulary/measures.ts';
import { from, holds, joins, more, most, of, reaches } from '../vocabulary/particles.ts';
import { staff } from '../vocabulary/people.ts';
import { periodAfter, whenWord } from '../vocabulary/periods.ts';
import { newly, newThing } from '../vocabulary/qualifiers.ts';
import { startsNumber } from '../vocabulary/words.ts';
import { openingBracket } from './brackets.ts';
import { isYear } from './digits.ts';
import { CLOSE, closesQuote, endsSentence, HYPHEN, isDash, OPEN, opensQuote } from './marks.ts';
import { endsName, isCapital, isNumber, isWord, textAt, type Tokens } from './tokens.ts';

/** Longest noun phrase before a number, in tokens. */
export const LONGEST_BEFORE = 44;

/** Token after the phrase that ends before `left`, once verbs, particles and times are taken off. */
export function endOf(tokens: Tokens, left: number, stop: number): number {
  let end = left;
  while (end > stop) {
    const links = linkPhrases.before(tokens, end);
    // “chi thường xuyên 8.900 tỷ đồng” names the spending.
    const named = links && wordsWithEnding.before(tokens, end);
    // “sông Ba tại Ayun Pa là 10 m”
    const inName = links && isCapital(tokens, links.from) && isCapital(tokens, links.from - 1);
    const link = inName || (named && named.from < links.from) ? undefined : links;
    // “doanh thu tăng mạnh từ 2 tỷ lên 3 tỷ”
    const moved = end < left ? changes.before(tokens, end) : undefined;
    const clock = clockBefore(tokens, end, stop);
    const stretch = beforePeriod(tokens, end, stop) ?? (end < left ? beforeStretch(tokens, end, stop) : undefined);
    const performed = performs.before(tokens, end);
    const judged = beforeJudged(tokens, end);
    if (link && link.from >= stop) end = link.from;
    else if (judged !== undefined && judged > stop) end = judged;
    else if (performed && performed.from > stop && endsTime(tokens, performed.from - 1)) end = performed.from;
    else if (moved && moved.value !== 'none' && moved.from > stop && !isChangeNoun(tokens, moved.from, end))
      end = moved.from;
    // “tại trạm Nam Đàn lúc 16h chiều là 4,92 m”
    else if (clock !== undefined) end = clock;
    // “sản lượng trong 3 tuần đầu tiên của tháng 2 giảm”
    else if (stretch !== undefined) end = stretch;
    else if (isLink(tokens, end - 1, stop)) end--;
    // “tỷ lệ đỗ năm nay giảm”
    // “giá vàng sáng nay”
    else if ((timeWord(tokens.key[end - 1]) || dayPart(tokens.key[end - 1])) && thisWord(tokens.key[end]) && end < left)
      end--;
    else if (isNumber(tokens, end - 1)) {
      // “GRDP 9 tháng tăng”: the stretch stands between the thing and its number.
      const before = timeWord(tokens.key[end]) ? end - 1 : beforeDate(tokens, end - 1, stop);
      if (before === undefined) break;
      end = before;
    } else break;
  }
  return end;
}

/** “9 tháng”, “năm 2022” */
function endsTime(tokens: Tokens, at: number): boolean {
  return isNumber(tokens, timeWord(tokens.key[at]) ? at - 1 : at);
}

/** “mức giảm bằng 50% mức thu”: a verb of change that is a noun, or ends another word. */
function isChangeNoun(tokens: Tokens, from: number, end: number): boolean {
  return wordsWithEnding.before(tokens, end) !== undefined || level(tokens.key[from - 1]);
}

/** “lao động phi chính thức (làm việc mùa vụ, tự do) tăng từ …”: an aside of several words stands behind the thing. */
export function beforeAside(tokens: Tokens, end: number, stop: number): number {
  if (tokens.key[end - 1] !== CLOSE || tokens.key[end - 3] === OPEN) return end;
  return openingBracket(tokens, end - 1, Math.max(stop, end - LONGEST_BEFORE)) ?? end;
}

/** Token after “so với cùng kỳ năm 2021”, when more than the base follows: “… số vụ tăng 18%”. */
export function afterBase(tokens: Tokens, start: number, end: number): number {
  let at = comparisons.after(tokens, start)?.to ?? start;
  // “so với quy định chỉ đạt 24%”: a norm is no thing.
  const norm = plans.after(tokens, at);
  if (norm?.to === end) return end;
  // “so với cùng thời điểm hôm qua tăng 0,7 mét”
  at = sameTime.after(tokens, at)?.to ?? at;
  while (
    at < end &&
    (timeWord(tokens.key[at]) || dayPart(tokens.key[at]) || isNumber(tokens, at) || dateMark(tokens.key[at]))
  )
    at++;
  return at;
}

/** A phrase ends with a word, a closing quotation mark, or the number of a name: “kinh phí giai đoạn 1 là …”. */
export function isLast(tokens: Tokens, at: number): boolean {
  if (tokens.key[at] === CLOSE) return tokens.key[at - 2] === OPEN;
  if (!isNumber(tokens, at)) return isWord(tokens, at) || closesQuote(tokens.key[at] ?? 0);
  // “lượng khách dịp lễ 30-4”
  let start = at;
  while (dateMark(tokens.key[start - 1]) && isNumber(tokens, start - 2)) start -= 2;
  return isWord(tokens, start - 1);
}

export function skipLead(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && isLead(tokens, at)) at++;
  return at;
}

export function isLead(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  if (wordsWithStart.after(tokens, at)) return false;
  if (leadWord(key) || isNumber(tokens, at) || key === HYPHEN) return true;
  return timeWord(key) && isNumber(tokens, at + 1);
}

/** “ngày cuối còn 35%”, “mỗi năm giảm 2%”, “rồi đến chiều tối tăng lên 2.000 đồng” */
export function isTime(tokens: Tokens, start: number, end: number): boolean {
  // “năm trở lại đây chỉ còn 23%”
  const stretch = timeWord(tokens.key[start]) ? periodAfter.after(tokens, start + 1) : undefined;
  if (stretch?.to === end) return true;
  // “; giai đoạn 2018-2020 là 1.776 tỷ đồng”
  const opened = periodCues.after(tokens, start)?.to;
  if (opened !== undefined && isNumber(tokens, opened) && isYears(tokens, opened, end)) return true;
  let fill = 0;
  for (let at = start; at < end; at++) {
    // “sau hai năm động thổ” left “hai”.
    const spelled = startsNumber(tokens.key[at]) && (at + 1 === end || timeWord(tokens.key[at + 1]));
    if (timeWord(tokens.key[at]) || dayPart(tokens.key[at]) || isNumber(tokens, at) || spelled) continue;
    // “quý II tăng 12%”
    if (at > start && quarter(tokens.key[at - 1]) && ROMAN.test(textAt(tokens, at))) continue;
    // “năm cao nhất đạt 15%”
    const extreme = timeWord(tokens.key[at - 1]) && at > start ? otherEnd.after(tokens, at) : undefined;
    if (extreme && extreme.to <= end) at = extreme.to - 1;
    else if (!timeFill(tokens.key[at])) return false;
    fill++;
  }
  return start === end || fill < end - start;
}

/** Whether tokens `start` to `end` are years and the marks between them. */
function isYears(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isNumber(tokens, at) && !dateMark(tokens.key[at])) return false;
  return true;
}

/** A quotation that opens the phrase and does not end in it: ““Đoạn đường này dài”. */
export function isOpenQuote(tokens: Tokens, start: number, end: number): boolean {
  if (!opensQuote(tokens.key[start])) return false;
  for (let at = start + 1; at < end; at++) if (closesQuote(tokens.key[at])) return false;
  return true;
}

/** Token at which “đạt mức khá tốt với” starts, when it ends before token `end`. */
function beforeJudged(tokens: Tokens, end: number): number | undefined {
  if (!joins(tokens.key[end - 1]) || !lowOrHigh(tokens.key[end - 2])) return undefined;
  const at = degreeAdverb(tokens.key[end - 3]) ? end - 4 : end - 3;
  if (!level(tokens.key[at])) return undefined;
  // “chiếm ở mức khá cao với”
  const verb = placeTie(tokens.key[at - 1]) ? at - 2 : at - 1;
  return reaches(tokens.key[verb]) || holds(tokens.key[verb]) ? verb : undefined;
}

/** A verb or particle before the number, also “năm 2019” and “9 tháng” between the thing and its number. */
function isLink(tokens: Tokens, at: number, stop: number): boolean {
  // “tỷ lệ 4%”, but “vốn điều lệ 5 tỷ”
  if (rateSecond(tokens.key[at])) return rateFirst(tokens.key[at - 1]);
  // “được cấp một lần mức 300 triệu đồng”
  if (once.before(tokens, at + 1)) return false;
  // “nhiệt độ cao nhất 33 độ”, but “ít nhất 33 hộ”
  if (most(tokens.key[at])) return few(tokens.key[at - 1]);
  // “giải phóng mặt bằng 20 tỷ”, “hàng không 2 tỷ”, “nhà ở hơn 2.300 tỷ”
  if (wordsWithEnding.before(tokens, at + 1)) return false;
  // “diện tích rừng trồng mới 8.200 ha”
  if (newly(tokens.key[at]) && newThing(tokens.key[at - 1])) return false;
  // “mức giảm bằng 50% mức thu”
  if (movesWord(tokens.key[at]) && isChangeNoun(tokens, at, at + 1)) return false;
  // “Ngân hàng An Bình 12 tỷ đồng”
  if (endsName(tokens, at)) return false;
  // “phí qua trạm khi chưa giảm giá từ 35.000 đồng”
  if (linkWord(tokens.key[at]) || whenWord(tokens.key[at])) return true;
  if (at - 1 < stop) return false;
  // “nâng sản lượng thêm 30.000 m3”, but “phải thu thêm 2 tỷ đồng”
  if (more(tokens.key[at])) return movedBefore(tokens, at, stop);
  if (isNumber(tokens, at)) return timeWord(tokens.key[at - 1]);
  return (
    timeWord(tokens.key[at]) && (isNumber(tokens, at - 1) || isNumber(tokens, at + 1) || linkWord(tokens.key[at - 1]))
  );
}

/** Token at which “lúc 16h chiều”, “vào 7 giờ sáng” starts, when it ends before token `end`. */
function clockBefore(tokens: Tokens, end: number, stop: number): number | undefined {
  let at = dayPart(tokens.key[end - 1]) ? end - 1 : end;
  // “lúc 7 giờ 30 phút”, “lúc 10h30”
  if (minuteWord(tokens.key[at - 1]) && isNumber(tokens, at - 2)) at--;
  if (isNumber(tokens, at - 1) && hourWord(tokens.key[at - 2])) at--;
  if (!hourWord(tokens.key[at - 1]) || !isNumber(tokens, at - 2)) return undefined;
  at -= 2;
  return atClock(tokens.key[at - 1]) && at - 1 > stop ? at - 1 : undefined;
}

function movedBefore(tokens: Tokens, from: number, stop: number): boolean {
  for (let at = from - 1; at >= stop && at > from - LONGEST_BEFORE && isWord(tokens, at); at--)
    if (movers(tokens.key[at])) return true;
  return false;
}

/** Token at which “6 tháng đầu năm”, “5 năm qua” starts, when it ends before token `end`. */
export function beforePeriod(tokens: Tokens, end: number, stop: number): number | undefined {
  const which = periodAfter.before(tokens, end);
  const number = (which?.from ?? 0) - 2;
  return number > stop && isNumber(tokens, number) && timeWord(tokens.key[number + 1]) ? number : undefined;
}

/** Token at which “3 tuần đầu tiên của” starts, when it ends before token `end`. */
function beforeStretch(tokens: Tokens, end: number, stop: number): number | undefined {
  if (!of(tokens.key[end - 1])) return undefined;
  let at = end - 1;
  while (at > stop && (timeWord(tokens.key[at - 1]) || firstOf(tokens.key[at - 1]))) at--;
  return at > stop && isNumber(tokens, at - 1) ? at - 1 : undefined;
}

/** Token at which “năm 2019”, “tháng 5/2026”, “ngày 4.5” starts, when the number at `at` ends one. */
function beforeDate(tokens: Tokens, at: number, stop: number): number | undefined {
  let start = at;
  while (start - 2 >= stop && dateMark(tokens.key[start - 1]) && isNumber(tokens, start - 2)) start -= 2;
  // “từ 2022 trở đi là 247 đồng/kg”
  const since = start === at && from(tokens.key[start - 1]) && isYear(tokens, at);
  // “năm học 2016-2017 là 397 người”
  const school = schoolYear.before(tokens, start);
  if (school && school.from >= stop) return school.from;
  // “kim ngạch quý II-2020”
  if (isDash(tokens.key[at - 1]) && ROMAN.test(textAt(tokens, at - 2)) && quarter(tokens.key[at - 3])) return at - 3;
  // “giá vàng sáng 18/4”
  const dated = start < at && dayPart(tokens.key[start - 1]);
  return start - 1 >= stop && (since || dated || timeWord(tokens.key[start - 1])) ? start - 1 : undefined;
}

/** The quarters of a year. */
const ROMAN = /^(?:I{1,3}|IV)$/;

/**
 * Whether the comma at token `at` stands inside one word or between two degrees: “phòng, chống dịch”, “học sinh khá,
 * giỏi”.
 */
export function joinsByComma(tokens: Tokens, at: number): boolean {
  const [left, right] = [tokens.key[at - 1], tokens.key[at + 1]];
  // “tín dụng trung, dài hạn”
  const terms = termLength(left) && termLength(right);
  // “lương của cán bộ, công chức, viên chức”
  if (staff.before(tokens, at) && staff.after(tokens, at + 1)) return true;
  return (prevents(left) && fights(right)) || (gradeAdjective(left) && gradeAdjective(right)) || terms;
}

/** “Dầu Tiếng – Phước Hòa”: whether the mark at token `at` is a hyphen or a dash between two capitals. */
export function joinsNames(tokens: Tokens, at: number): boolean {
  return isDash(tokens.key[at]) && isCapital(tokens, at - 1) && isCapital(tokens, at + 1);
}

/** Farthest that two figures stand apart and still share a verb or a thing, in tokens. */
const NEAR = 80;

/** Whether no sentence ends between two tokens, and they stand near enough to share a verb or a thing. */
export function isOneSentence(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > NEAR) return false;
  for (let at = from; at < to; at++) if (endsSentence(tokens.key[at])) return false;
  return true;
}
