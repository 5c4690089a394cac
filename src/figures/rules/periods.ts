import { seasonCues } from '../../vocabulary/dates.ts';
import { rangeMark, rangeWord } from '../../vocabulary/grammar.ts';
import { badgeAfter, century, periodAfter, yearWord } from '../../vocabulary/periods.ts';
import { readScale } from '../amount.ts';
import { isDay, isYear, smallNumber } from '../digits.ts';
import { isLengthOfTime } from '../lengthOfTime.ts';
import { COMMA, OPEN } from '../marks.ts';
import { readQuantity } from '../quantity.ts';
import { other, type Rule } from '../rule.ts';
import { textAt, type Tokens } from '../tokens.ts';

/** A stretch of time that says when: “6 tháng đầu năm 2018”, “5 năm qua”, “sau 3 tháng”, “quý 3”. */
export const period: Rule = {
  name: 'period',
  read(tokens, at, quantity, previous) {
    if (century(tokens.key[at - 1])) return other('period', at, at + 1);
    // “quý 1-2018 tổ chức sáng 2-4”
    const dated = rangeMark(tokens.key[at + 1]) && isYear(tokens, at + 2);
    const plain = dated || !quantity || quantity.strength === 'bare' || quantity.strength === 'guess';
    if (plain && seasonCues.before(tokens, at)) {
      return other('period', at, endOfQuarter(tokens, at));
    }
    if (quantity?.strength !== 'time' || quantity.unit?.includes('/')) return undefined;
    // “kiếm được vài triệu 1 tháng”: for each of them
    if (quantity.value === 1 && readScale(tokens, at - 1)) return other('period', at, quantity.to);
    if (badgeAfter.after(tokens, quantity.to)) return other('name', at, quantity.to);
    if (quantity.unit === 'ngày' && startsDate(tokens, quantity.to)) return other('date', at, quantity.to);
    // “trong thời gian 8 năm (2018-2025)”
    if (quantity.unit === 'năm' && tokens.key[quantity.to] === OPEN && isSpan(tokens, quantity.to + 1))
      return other('period', at, quantity.to);
    // “thuê cho 2 năm 2018-2019”
    if (quantity.unit === 'năm' && isYear(tokens, quantity.to)) return other('period', at, quantity.to);
    // “phạt tù từ 3 tháng đến 2 năm”: the other end of a term
    if (previous?.class === 'figure' && rangeWord(tokens.key[at - 1]) && previous.to === at - 1) return undefined;
    // “2 năm 6 tháng tù”: both numbers belong to the sentence.
    if (previous?.class === 'figure' && previous.to === at) return undefined;
    return isLengthOfTime(tokens, at, quantity) ? undefined : other('period', at, endOfPeriod(tokens, quantity.to));
  },
};

/** “2018-2025”, “2016, 2017” */
function isSpan(tokens: Tokens, at: number): boolean {
  const mark = tokens.key[at + 1];
  return isYear(tokens, at) && (rangeMark(mark) || mark === COMMA) && isYear(tokens, at + 2);
}

/** “2 ngày 5 và 6.7” goes on with the days; “cách ly 14 ngày 36 người” does not. */
function startsDate(tokens: Tokens, at: number): boolean {
  if (!isDay(smallNumber(tokens, at))) return false;
  const next = readQuantity(tokens, at);
  return next === undefined || next.strength === 'bare' || next.strength === 'guess';
}

/** Takes “đầu năm 2018” into the span of “6 tháng”. */
function endOfPeriod(tokens: Tokens, to: number): number {
  const after = periodAfter.after(tokens, to);
  if (!after || !/^(?:đầu|cuối)/.test(textAt(tokens, after.from))) return to;
  if (yearWord(tokens.key[after.to - 1]) && isYear(tokens, after.to)) return after.to + 1;
  return after.to;
}

/** “quý 3/2019”, “quý 1, 2” */
function endOfQuarter(tokens: Tokens, at: number): number {
  const slashed =
    /^[-/]$/.test(textAt(tokens, at + 1)) && (isYear(tokens, at + 2) || smallNumber(tokens, at + 2) !== undefined);
  return slashed ? at + 3 : at + 1;
}
