import { comparisons, reachWord } from '../../vocabulary/changes.ts';
import {
  dateCues,
  dayCues,
  dayJoiners,
  daySecond,
  everyWord,
  lunarWords,
  monthWords,
  spanMark,
  termOpener,
  weekdayAfter,
  weekdayBefore,
  weekdayWord,
} from '../../vocabulary/dates.ts';
import { alike, dateMark, nominal, plural, rangeWord } from '../../vocabulary/grammar.ts';
import { measuredWholes, ofAll } from '../../vocabulary/measureNouns.ts';
import { and, holds } from '../../vocabulary/particles.ts';
import { isPerson } from '../../vocabulary/people.ts';
import { qualifiers } from '../../vocabulary/qualifiers.ts';
import { BREAK } from '../../vocabulary/symbols.ts';
import { isDay, isDottedDate, isMonth, isYear, smallNumber } from '../digits.ts';
import { COMMA } from '../marks.ts';
import type { Quantity } from '../quantity.ts';
import { other, type Previous, type Rule } from '../rule.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens, touchesNext } from '../tokens.ts';

/**
 * A calendar date finer than a year: “13-3”, “ngày 28/02/2019”, “tháng 6-2022”, “17-23/6”, “ngày 5 và 6.7”, “mùng 2
 * Tết”.
 */
export const date: Rule = {
  name: 'date',
  read(tokens, at, quantity, previous) {
    const to =
      fullDate(tokens, at) ??
      furtherDay(tokens, at, quantity, previous) ??
      monthAndYear(tokens, at, quantity) ??
      namedMonth(tokens, at, quantity) ??
      cuedDay(tokens, at) ??
      dayAndMonth(tokens, at, quantity) ??
      weekday(tokens, at) ??
      lunarDay(tokens, at);
    return to === undefined ? undefined : other('date', at, to);
  },
};

/** “28/02/2019”, “14-12-2020”, “28.2.2019”, also with a day range before it: “2-4/9/2019”. */
function fullDate(tokens: Tokens, at: number): number | undefined {
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(textAt(tokens, at)) && isDottedDate(tokens, at)) return at + 1;
  const to = dayMonthYear(tokens, at);
  if (to !== undefined) return to;
  if (!isDay(smallNumber(tokens, at)) || !spanMark(tokens.key[at + 1])) return undefined;
  return dayMonthYear(tokens, at + 2);
}

function dayMonthYear(tokens: Tokens, at: number): number | undefined {
  if (!isDay(smallNumber(tokens, at)) || !dateMark(tokens.key[at + 1]) || !isMonth(smallNumber(tokens, at + 2)))
    return undefined;
  return dateMark(tokens.key[at + 3]) && tokens.key[at + 1] === tokens.key[at + 3] && isYearOrShort(tokens, at + 4)
    ? at + 5
    : undefined;
}

function isYearOrShort(tokens: Tokens, at: number): boolean {
  return isYear(tokens, at) || (/^\d\d$/.test(textAt(tokens, at)) && touchesNext(tokens, at - 1));
}

/** “5/2018”, “6-2022”, “12.2016” and, in one, “1-6/2019”. */
function monthAndYear(tokens: Tokens, at: number, quantity: Quantity | undefined): number | undefined {
  const text = textAt(tokens, at);
  if (
    /^\d{1,2}\.\d{4}$/.test(text) &&
    isDottedDate(tokens, at) &&
    (!quantity || quantity.strength === 'bare' || isMonthNamed(tokens, at))
  )
    return at + 1;
  if (!isMonth(smallNumber(tokens, at))) return undefined;
  const second = spanMark(tokens.key[at + 1]) && isMonth(smallNumber(tokens, at + 2)) ? at + 2 : at;
  if (!dateMark(tokens.key[second + 1]) || !isYear(tokens, second + 2)) return undefined;
  const year = smallNumber(tokens, second + 2) ?? 0;
  const near = touchesNext(tokens, second) || touchesNext(tokens, second + 1) || isMonthNamed(tokens, at);
  const counted =
    quantity && quantity.strength !== 'bare' && quantity.strength !== 'guess' && !isMonthNamed(tokens, at);
  return year >= 1900 && near && !counted ? second + 3 : undefined;
}

/** “tháng 7”, “tháng 3 và 7”, “… đến 8-2016” */
function isMonthNamed(tokens: Tokens, at: number): boolean {
  if (monthWords(tokens.key[at - 1])) return true;
  // “từ tháng 5-2014 đến 8-2016”
  if (rangeWord(tokens.key[at - 1]) && isYear(tokens, at - 2)) return true;
  return dayJoiners(tokens.key[at - 1]) && isNumber(tokens, at - 2) && monthWords(tokens.key[at - 3]);
}

/** “tháng 5”, “tháng 3 - 5”; “12 tháng 5” has its own day before it. */
function namedMonth(tokens: Tokens, at: number, quantity: Quantity | undefined): number | undefined {
  // “tạm giam 3 tháng 4 nghi phạm”
  const persons = quantity?.strength === 'known' && isPerson(tokens.key[quantity.numTo]);
  if (persons && isNumber(tokens, at - 2) && termOpener(tokens.key[at - 3])) return undefined;
  if (
    !monthWords(tokens.key[at - 1]) ||
    !isMonth(smallNumber(tokens, at)) ||
    (isNumber(tokens, at - 2) && !isDayNumber(tokens, at - 2))
  )
    return undefined;
  return spanMark(tokens.key[at + 1]) && isMonth(smallNumber(tokens, at + 2)) ? at + 3 : at + 1;
}

function isDayNumber(tokens: Tokens, at: number): boolean {
  return isDay(smallNumber(tokens, at));
}

/** A day after “ngày”, “sáng”, “mùng”: alone, with its month, or the first of several. */
function cuedDay(tokens: Tokens, at: number): number | undefined {
  const cue = dayCues.before(tokens, at);
  if (!cue) return undefined;
  // “mỗi ngày 2 hộ dân”
  if (everyWord(tokens.key[cue.from - 1])) return undefined;
  if (isDottedDate(tokens, at)) return at + 1;
  if (!isDay(smallNumber(tokens, at))) return undefined;
  const pair = dayMonth(tokens, at);
  if (pair !== undefined) return pair;
  const several = severalDays(tokens, at);
  if (several !== undefined) return several;
  // “đêm 10 rạng sáng 11-9”, “tối 15 sáng 16/9”
  const dawn = dayCues.after(tokens, at + 1);
  if (dawn && dayMonth(tokens, dawn.to) !== undefined) return at + 1;
  const word = textAt(tokens, cue.from).toLowerCase();
  if (word === 'ngày' || /^(?:mùng|mồng|hôm)$/.test(textAt(tokens, at - 1).toLowerCase())) return at + 1;
  return textAt(tokens, at - 1).toLowerCase() === 'ngày' ? at + 1 : undefined;
}

/** “17-23/6”, “8 -9/1”, “2 đến 4-9”, “5 và 6.7”, “2, 3/9”, “mùng 2 - 10 Tết”. */
function severalDays(tokens: Tokens, at: number): number | undefined {
  const joined = spanMark(tokens.key[at + 1]) || dayJoiners(tokens.key[at + 1]) || textAt(tokens, at + 1) === ',';
  // “năm 2019, 7/8 hộ thoát nghèo”
  if (!joined || !isDay(smallNumber(tokens, at))) return undefined;
  if (isDottedDate(tokens, at + 2) && textAt(tokens, at + 2).includes('.')) return at + 3;
  if (!isDay(smallNumber(tokens, at + 2))) return undefined;
  const end = dayMonth(tokens, at + 2);
  if (end !== undefined) return end;
  return lunarWords.after(tokens, at + 3) ? at + 3 : undefined;
}

/** Day and month printed without a year, or two of them: “13-3”, “2/11”, “30/4-1/5”. */
function dayMonth(tokens: Tokens, at: number): number | undefined {
  const to = oneDayMonth(tokens, at);
  if (to === undefined || !spanMark(tokens.key[to])) return to;
  return oneDayMonth(tokens, to + 1) ?? to;
}

function oneDayMonth(tokens: Tokens, at: number): number | undefined {
  if (!isDay(smallNumber(tokens, at)) || !dateMark(tokens.key[at + 1]) || !isMonth(smallNumber(tokens, at + 2)))
    return undefined;
  if (textAt(tokens, at + 1) === '.') return undefined;
  // “8-9/11”: two days of a month; “3/4/120” is no date.
  const goesOn = textAt(tokens, at + 3) === '/' && isNumber(tokens, at + 4);
  return goesOn && !(tokens.key[at + 1] === tokens.key[at + 3] && isYearOrShort(tokens, at + 4)) ? undefined : at + 3;
}

/** “30-4 và 1-5”, “30-4, 1-5”: a day and month printed as the one before it; “ngày 30-4, 3-5 người” counts. */
function furtherDay(
  tokens: Tokens,
  at: number,
  quantity: Quantity | undefined,
  previous: Previous | undefined,
): number | undefined {
  if (previous?.class !== 'date' || previous.to !== at - 1) return undefined;
  const joined = and(tokens.key[at - 1]) || (tokens.key[at - 1] === COMMA && quantity?.strength !== 'known');
  const alike = oneDayMonth(tokens, at - 4) === at - 1 && tokens.key[at - 3] === tokens.key[at + 1];
  const torn = !touchesNext(tokens, at) || !touchesNext(tokens, at + 1);
  return joined && alike && !torn ? oneDayMonth(tokens, at) : undefined;
}

/** “(2-9)”, “đến 30/6”, “lễ 30-4”: a day and month that nothing counts. */
function dayAndMonth(tokens: Tokens, at: number, quantity: Quantity | undefined): number | undefined {
  // “chiếm tới 1/3 tổng kim ngạch”
  if (ofAll.after(tokens, at + 3) || (reachWord(tokens.key[at - 1]) && holds(tokens.key[at - 2]))) return undefined;
  const to = dayMonth(tokens, at) ?? severalDays(tokens, at);
  if (to === undefined || isNumber(tokens, to)) return undefined;
  if (lunarWords.after(tokens, to)) return to;
  const counted = quantity && quantity.strength !== 'bare' && quantity.strength !== 'guess';
  const cue = dateCues.before(tokens, at);
  // “thiếu hụt từ 1/3 nhu cầu”, “chưa đến 1/3 so với năm ngoái”, but “gần 2/9, lượng khách tăng”, “khoảng 3/4 sẽ gieo
  // sạ”
  const fraction = (quantity?.of ?? PARTS) < PARTS && (quantity?.value ?? 0) < (quantity?.of ?? 0);
  const followed =
    comparisons.after(tokens, at + 3) !== undefined ||
    plural(tokens.key[at + 3]) ||
    (isWord(tokens, at + 3) && nominal(tokens.key[at + 3]) && !isCapital(tokens, at + 3));
  // “gần tới 2/3”
  const roughly = qualifiers.before(tokens, at)?.value === 'hedge' && (followed || reachWord(tokens.key[at - 1]));
  if (fraction && (measuredWholes.has(quantity?.unit ?? '') || alike(tokens.key[at + 3]) || roughly)) return undefined;
  // “bằng 1/5 so với Malaysia và 2/5 so với Thái Lan”
  if (cue?.value === 'và' && comparisons.after(tokens, at + 3)) return undefined;
  // “đến 8/7 đợt mưa vừa qua …”: no part is larger than its whole.
  const impossible = cue && textAt(tokens, at + 1) === '/' && (quantity?.value ?? 0) > (quantity?.of ?? Infinity);
  if (counted && !impossible) return undefined;
  if (textAt(tokens, at - 1) === '(' && daySecond(tokens.key[at - 2])) return to;
  if (cue && (cue.value !== 'và' || textAt(tokens, at + 1) === '/')) return to;
  // “20-7 xét xử …” opens a headline: no range falls.
  const opens = (tokens.key[at - 1] === BREAK || at === 0) && to === at + 3 && quantity?.strength === 'bare';
  if (opens && (smallNumber(tokens, at) ?? 0) > (smallNumber(tokens, at + 2) ?? Infinity)) return to;
  const slash = textAt(tokens, to - 2) === '/';
  const before = textAt(tokens, at - 1);
  return slash &&
    (before === '' || /^[\n.!?…“"–-]$/.test(before) || /^\p{Lu}/u.test(before)) &&
    quantity?.strength === 'bare'
    ? to
    : undefined;
}

/** Into so many parts nothing is divided. */
const PARTS = 11;

/** “29 Tết”, “(tức 27 âm lịch)” */
function lunarDay(tokens: Tokens, at: number): number | undefined {
  return isDay(smallNumber(tokens, at)) && lunarWords.after(tokens, at + 1) ? at + 1 : undefined;
}

/** “sáng thứ 3”, “thứ 7, chủ nhật”. */
function weekday(tokens: Tokens, at: number): number | undefined {
  const day = smallNumber(tokens, at);
  if (!weekdayWord(tokens.key[at - 1]) || day === undefined || day < 2 || day > 7) return undefined;
  return weekdayBefore(tokens.key[at - 2]) ||
    weekdayAfter.after(tokens, textAt(tokens, at + 1) === ',' ? at + 2 : at + 1)
    ? at + 1
    : undefined;
}
