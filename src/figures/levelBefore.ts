import { becomes, leadsToLevel, movesWord, reachWord } from '../vocabulary/changes.ts';
import { everyWord } from '../vocabulary/dates.ts';
import { dayPart, onAverage, rangeMark, timeWord } from '../vocabulary/grammar.ts';
import { from, is, reaches, still } from '../vocabulary/particles.ts';
import { hedgeStart } from '../vocabulary/qualifiers.ts';
import { FARTHEST } from './changeBase.ts';
import { CLOSE, COMMA, endsSentence, OPEN, PERCENT, SLASH } from './marks.ts';
import { isOneSentence } from './phraseEdges.ts';
import type { Quantity } from './quantity.ts';
import type { FiguresBefore } from './sharedChange.ts';
import { isNumber, isWord, textOf, type Tokens } from './tokens.ts';

/** Whether “lên”, “xuống”, “về” and another number follow. */
export function isLevelBefore(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + FARTHEST; at++) {
    // “tăng từ 3.000 tệ (471,5 USD) lên 5.000 tệ”
    if (tokens.key[at] === OPEN || tokens.key[at] === CLOSE) continue;
    if (leadsToLevel(tokens.key[at]) && isNumberNear(tokens, at)) return true;
    // “tăng từ 9 m thành 12 m”
    if (becomes(tokens.key[at]) && isNumber(tokens, at + 1)) return true;
    // “tăng từ 12 triệu đồng năm 2015, đến năm 2020 là 45 triệu đồng”
    if (reachWord(tokens.key[at]) && levelAfterTime(tokens, at)) return !isYearly(tokens, to);
    if (tokens.key[at] === COMMA && reachWord(tokens.key[at + 1])) continue;
    if (!isWord(tokens, at) && !isNumber(tokens, at)) return false;
  }
  return false;
}

/**
 * “đến nay đạt 45 triệu”, “đến năm 2020 là 45 triệu”: whether a level stands behind the time that “đến” at token `at`
 * leads to.
 */
function levelAfterTime(tokens: Tokens, at: number): boolean {
  const end = afterTime(tokens, at + 1);
  return end > at + 1 && statesLevel(tokens, end) && isNumberNear(tokens, end);
}

/**
 * Whether the amount that ends before token `to` is what a thing moves by each year, no level: “mỗi năm giảm từ 3-4%”,
 * “bình quân”.
 */
export function isYearly(tokens: Tokens, to: number): boolean {
  for (let at = to - 1; at >= 0 && at > to - CLAUSE; at--) {
    const key = tokens.key[at];
    if (key === COMMA || endsSentence(key)) return false;
    if (
      everyWord(key) ||
      (onAverage.after(tokens, at) && movesWord(tokens.key[at - 1])) ||
      (key === SLASH && tokens.key[at - 1] === PERCENT)
    )
      return true;
    if (isNumber(tokens, at) && rangeMark(tokens.key[at - 1]) && isNumber(tokens, at - 2)) return true;
  }
  return false;
}

/** Longest clause before an amount in which “mỗi năm” may stand, in tokens. */
const CLAUSE = 14;

/** Token after “nay”, “cuối năm 2020”, “năm 2020”. */
export function afterTime(tokens: Tokens, start: number): number {
  let at = start;
  while (timeWord(tokens.key[at]) || dayPart(tokens.key[at]) || (isNumber(tokens, at) && timeWord(tokens.key[at - 1])))
    at++;
  return at;
}

export function statesLevel(tokens: Tokens, at: number): boolean {
  return is(tokens.key[at]) || reaches(tokens.key[at]) || still(tokens.key[at]);
}

/** “lên khoảng 5.000”, but “dân nhập cư về nhiều” */
function isNumberNear(tokens: Tokens, at: number): boolean {
  for (let next = at + 1; next <= at + NEAR; next++) if (isNumber(tokens, next)) return true;
  return false;
}

/** Farthest that the level stands behind its “lên”, “xuống”, “về”, in tokens. */
const NEAR = 6;

/** “9,84%” of “giảm từ 9,84% năm 2019 xuống còn 5,06%”: the level that a level after the change is measured against. */
export function levelBefore(
  tokens: Tokens,
  { unit }: Quantity,
  left: number,
  last: FiguresBefore['last'],
): string | undefined {
  if (!last || last.change || last.unit?.split('/')[0] !== unit?.split('/')[0]) return undefined;
  const hedged = hedgeStart(tokens, last.from);
  if (!from(tokens.key[hedged]) && !from(tokens.key[hedged - 1])) return undefined;
  return isOneSentence(tokens, last.to, left) && isLevelBefore(tokens, last.to)
    ? textOf(tokens, last.from, last.to)
    : undefined;
}
