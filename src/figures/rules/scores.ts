import { changes, degreeWord, reachWord } from '../../vocabulary/changes.ts';
import { functionWord } from '../../vocabulary/grammar.ts';
import { pointWord } from '../../vocabulary/measures.ts';
import { from, has, is, totalWord } from '../../vocabulary/particles.ts';
import { boundAfter, newly, qualifiers } from '../../vocabulary/qualifiers.ts';
import {
  subjectBlock,
  bonus,
  examinee,
  examSubjects,
  examWords,
  highest,
  marked,
  reached,
  scoreWords,
  standard,
  stopMark,
  subjects,
  thresholds,
} from '../../vocabulary/scores.ts';
import { BREAK } from '../../vocabulary/symbols.ts';
import { isThanBefore } from '../changeBase.ts';
import { OPEN, SEMICOLON } from '../marks.ts';
import { isMovedMark } from '../movedMark.ts';
import type { Quantity } from '../quantity.ts';
import { other, type Reading, type Rule } from '../rule.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens, touchesNext } from '../tokens.ts';

/** A school mark or a total of an examination: “đạt 9,5 điểm môn Toán”, “điểm chuẩn là 28,5 điểm”. */
export const mark: Rule = {
  name: 'mark',
  read(tokens, at, quantity) {
    // “đạt điểm 10 môn toán”, “đạt điểm 10 duy nhất”
    const graded = pointWord(tokens.key[at - 1]) && (quantity?.value ?? TOP + 1) <= TOP;
    const alone = reached(tokens.key[at - 2]) && quantity?.strength === 'guess';
    if (graded && (alone || examSubjects.after(tokens, at + 1))) return other('score', at, at + 1);
    // “điểm chuẩn chỉ 12 điểm/3 môn”
    if (quantity && quantity.to > quantity.numTo && SUBJECTS.test(quantity.unit ?? ''))
      return other('score', at, quantity.to);
    if (quantity?.strength === 'bare') return readBareMark(tokens, at, quantity);
    if (!quantity || !pointWord(tokens.key[quantity.numTo]) || quantity.to !== quantity.numTo + 1 || quantity.scaled)
      return undefined;
    if (
      isHedged(tokens, at) ||
      isAmount(tokens, at, quantity) ||
      // “thấp hơn năm trước 1,5 điểm”: a difference of marks
      isThanBefore(tokens, at, degreeWord) ||
      boundAfter.after(tokens, quantity.to) ||
      // “kỳ thi có 2 điểm mới”
      newly(tokens.key[quantity.to])
    )
      return undefined;
    const subject =
      isWord(tokens, quantity.to) &&
      (subjects(tokens.key[quantity.to]) || bonus.after(tokens, quantity.to) !== undefined);
    // “đạt 28,5 điểm khối A”
    if (subjectBlock(tokens.key[quantity.to]) && isCapital(tokens, quantity.to + 1))
      return other('score', at, quantity.to);
    if (isWord(tokens, quantity.to) && !subject && !functionWord(tokens.key[quantity.to])) return undefined;
    // “được nâng từ 0,2 đến 9,25 điểm”, “hạ xuống còn 46 điểm”, “trừ 20 điểm”: by how much, or to where, marks moved
    if (isMovedMark(tokens, at)) return undefined;
    if (isThreshold(tokens, at)) return undefined;
    for (let back = at - 1; back >= 0 && back > at - WINDOW && !clauseEnd(tokens.key[back]); back--) {
      // “thành phố đạt các tiêu chuẩn của đô thị với 81,5 điểm”: no mark of an examination
      if (examWords(tokens.key[back]) && !standard.before(tokens, back + 1)) return other('score', at, quantity.to);
    }
    // “em đạt 29,15 điểm”
    const total = totalWord(tokens.key[at - 2]) ? at - 2 : at - 1;
    const scored =
      (reached(tokens.key[at - 1]) && examinee(tokens.key[at - 2])) ||
      // “em có tổng cộng 31,5 điểm”
      (totalWord(tokens.key[total]) && has(tokens.key[total - 1]) && examinee(tokens.key[total - 2]));
    return subject || scored ? other('score', at, quantity.to) : undefined;
  },
};

const SUBJECTS = /^điểm\/\d+ môn/;

/** “điểm chuẩn của trường là 21,25 điểm”: the mark that must be reached, nobody’s own. */
function isThreshold(tokens: Tokens, at: number): boolean {
  if (!is(tokens.key[at - 1])) return false;
  for (let back = at - 1; back >= 0 && back > at - WINDOW && !clauseEnd(tokens.key[back]); back--)
    if (thresholds.after(tokens, back)) return true;
  return false;
}

/** “tổng điểm xét tuyển khối B đạt 28,35”: marks are spoken of in the clause, and no unit follows. */
function readBareMark(tokens: Tokens, at: number, { value, to }: Quantity): Reading | undefined {
  if (value === undefined || Number.isInteger(value) || value > HIGHEST) return undefined;
  // “(Toán 9,5; Lý 9,8; Hóa 9,2)”
  const listed = tokens.key[at - 2] === OPEN || tokens.key[at - 2] === SEMICOLON;
  const beside =
    (subjects(tokens.key[to + 1]) && isNumber(tokens, to + 2)) ||
    (isNumber(tokens, at - 3) && subjects(tokens.key[at - 4]));
  if (listed && beside && value <= TOP && subjects(tokens.key[at - 1]) && isCapital(tokens, at - 1))
    return other('score', at, to);
  if (!marked(tokens.key[at - 1])) return undefined;
  let points = false;
  let exam = false;
  for (let back = at - 1; back >= 0 && back > at - WINDOW && isWord(tokens, back); back--) {
    points ||= pointWord(tokens.key[back]);
    exam ||= examWords(tokens.key[back]) || (pointWord(tokens.key[back]) && highest(tokens.key[back + 1]));
  }
  return points && exam ? other('score', at, to) : undefined;
}

/** The best mark in one subject. */
const TOP = 10;

/** Three subjects at ten points each. */
const HIGHEST = 30;

/** “tăng 1,75 điểm”, “giảm từ 1 đến 2,5 điểm”: by how much marks moved. */
function isAmount(tokens: Tokens, at: number, { min }: Quantity): boolean {
  const end = min !== undefined && from(tokens.key[at - 1]) ? at - 1 : at;
  return changes.before(tokens, end)?.value === 'amount';
}

/** “trên 8,0 điểm” is a threshold; “từ 27,45 đến 29,75 điểm”, “từ 4 điểm đến dưới 6 điểm” are marks. */
function isHedged(tokens: Tokens, at: number): boolean {
  const qualifier = qualifiers.before(tokens, at);
  if (!qualifier || reachWord(tokens.key[qualifier.from - 1])) return false;
  return qualifier.value === 'hedge' || qualifier.value === 'on';
}

const WINDOW = 40;

function clauseEnd(key: number | undefined): boolean {
  return key === BREAK || stopMark(key);
}

/** The result of a match or a set: “thắng Hải Phòng 2-1”, “25-18”, “(6-4, 7-5)”. */
export const score: Rule = {
  name: 'score',
  read(tokens, at, quantity) {
    if (!quantity || (quantity.strength !== 'bare' && quantity.strength !== 'guess') || quantity.scaled)
      return undefined;
    if (!/^[-–]$/.test(textAt(tokens, at + 1)) || !isNumber(tokens, at + 2)) return undefined;
    if (!/^\d{1,3}$/.test(textAt(tokens, at)) || !/^\d{1,3}$/.test(textAt(tokens, at + 2))) return undefined;
    const near = touchesNext(tokens, at) && touchesNext(tokens, at + 1);
    if (near && (isCapital(tokens, at - 1) || isCapital(tokens, at + 3))) return other('score', at, at + 3);
    for (let back = at - 1; back >= 0 && back > at - 30 && tokens.key[back] !== -1; back--) {
      if (scoreWords(tokens.key[back])) return other('score', at, at + 3);
    }
    return undefined;
  },
};
