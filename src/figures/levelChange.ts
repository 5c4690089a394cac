import { variables } from '../vocabulary/changedThings.ts';
import {
  adjusts,
  backWord,
  type ChangeKind,
  changes,
  comparisons,
  downward,
  leadsToLevel,
  lifts,
  lowNouns,
  manner,
  movers,
  movesWord,
  partedVerb,
  reachWord,
  returns,
  upward,
} from '../vocabulary/changes.ts';
import { changeCompound, changeNoun, dayPart, thisWord, timeWord, wordsWithEnding } from '../vocabulary/grammar.ts';
import { rank } from '../vocabulary/localities.ts';
import { measureHeads, totalHeads } from '../vocabulary/measureNouns.ts';
import { speedUnits } from '../vocabulary/measures.ts';
import { and, from, is, on, reaches, still, within } from '../vocabulary/particles.ts';
import type { Match } from '../vocabulary/phrases.ts';
import { price } from '../vocabulary/prices.ts';
import { boundAfter, hedgeStart } from '../vocabulary/qualifiers.ts';
import { changeOf, FARTHEST, type FoundChange, isUpOrDown } from './changeBase.ts';
import { isYear } from './digits.ts';
import { CLOSE, COMMA, HYPHEN, OPEN, PERCENT, SLASH } from './marks.ts';
import { isOneSentence } from './phraseEdges.ts';
import type { Quantity } from './quantity.ts';
import type { FiguresBefore } from './sharedChange.ts';
import { isNumber, isWord, textOf, type Tokens, touchesNext } from './tokens.ts';

/** Whether “lên”, “xuống”, “về” and another number follow. */
export function isLevelBefore(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + FARTHEST; at++) {
    // “tăng từ 3.000 tệ (471,5 USD) lên 5.000 tệ”
    if (tokens.key[at] === OPEN || tokens.key[at] === CLOSE) continue;
    if (leadsToLevel(tokens.key[at]) && isNumberNear(tokens, at)) return true;
    // “tăng từ 12 triệu đồng năm 2015, đến năm 2020 là 45 triệu đồng”
    if (reachWord(tokens.key[at]) && levelAfterTime(tokens, at)) return true;
    if (tokens.key[at] === COMMA && reachWord(tokens.key[at + 1])) continue;
    if (!isWord(tokens, at) && !isNumber(tokens, at)) return false;
  }
  return false;
}

/** “đến nay đạt 45 triệu”, “đến năm 2020 là 45 triệu”: whether a level stands behind the time that “đến” at token `at` leads to. */
function levelAfterTime(tokens: Tokens, at: number): boolean {
  const end = afterTime(tokens, at + 1);
  return end > at + 1 && statesLevel(tokens, end) && isNumberNear(tokens, end);
}

/** Token after “nay”, “cuối năm 2020”, “năm 2020”. */
function afterTime(tokens: Tokens, start: number): number {
  let at = start;
  while (timeWord(tokens.key[at]) || dayPart(tokens.key[at]) || (isNumber(tokens, at) && timeWord(tokens.key[at - 1])))
    at++;
  return at;
}

function statesLevel(tokens: Tokens, at: number): boolean {
  return is(tokens.key[at]) || reaches(tokens.key[at]) || still(tokens.key[at]);
}

/** “tăng từ 12 triệu đồng năm 2015, đến năm 2020 là 45 triệu đồng”: the level at a later time of what rose or fell from another. */
export function levelDated(
  tokens: Tokens,
  quantity: Quantity,
  left: number,
  last: FiguresBefore['last'],
): FoundChange | undefined {
  if (last?.unit !== quantity.unit) return undefined;
  const said = still(tokens.key[left]) ? left : left - 1;
  if (!statesLevel(tokens, said)) return undefined;
  let at = said;
  while (at > said - FARTHEST && !reachWord(tokens.key[at])) at--;
  if (!reachWord(tokens.key[at]) || afterTime(tokens, at + 1) !== said || said === at + 1) return undefined;
  const mover = moverBefore(tokens, at);
  if (mover === undefined || !from(tokens.key[mover + 1])) return undefined;
  return { ...changeOf(tokens, quantity, mover, mover + 1, true), from: said };
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

/** “xuống còn 5,06%” takes its verb from “giảm từ 9,84% …”; “lên 7.406” from “đưa tổng số …”; a bare “còn” changes nothing. */
export function levelStated(tokens: Tokens, quantity: Quantity, start: number, end: number): FoundChange | undefined {
  // “từ 3 người ôm trở lên khoảng 500 cây”
  if (boundAfter.after(tokens, start - 1)) return undefined;
  // “tốc độ tăng trưởng tín dụng giảm còn 6,5%”: the verb is the one nearest.
  const mover = movers(tokens.key[start]) ? undefined : moverBefore(tokens, start);
  // “đưa hai em trở về 3 làng”
  if (returns(tokens.key[start]) && (mover === undefined || quantity.kind === 'count')) return undefined;
  // “đưa về 12 điểm tránh bão” moves nothing up or down.
  if (backWord(tokens.key[start]) && (mover === undefined || !movesWord(tokens.key[mover]))) return undefined;
  if (mover !== undefined) {
    const verb = adjusts.after(tokens, mover)?.to ?? mover + 1;
    return { ...changeOf(tokens, quantity, mover, verb, true), from: start };
  }
  if (end - start === 1 && still(tokens.key[start])) return undefined;
  return changeOf(tokens, quantity, start, end, true);
}

/** “nâng tổng số hội viên lên đến 6.411 người”: the reach of the number is the level it was moved to. */
export function levelReached(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (left === quantity.from || !leadsToLevel(tokens.key[left]) || !reachWord(tokens.key[left + 1])) return undefined;
  const mover = moverBefore(tokens, left);
  if (mover === undefined || !lifts(tokens.key[mover]) || !isLifted(tokens, mover + 1, left)) return undefined;
  return { ...changeOf(tokens, quantity, mover, mover + 1, true), from: left };
}

/** Whether a total, a measure or only the manner stands behind a verb: “nâng tổng số …”, “tăng cao, …”, but “đưa ra xét xử vụ …”. */
function isLifted(tokens: Tokens, start: number, end: number): boolean {
  if (totalHeads.after(tokens, start)?.value || variables.after(tokens, start) || measureHeads.after(tokens, start))
    return true;
  let at = end;
  while (at > start) {
    const how = manner.before(tokens, at);
    if (how) at = how.from;
    // “tăng cao trong 6 tháng đầu năm lên đến 13.545 tỉ đồng”
    else if (tokens.key[at - 1] === COMMA || isWhen(tokens, at - 1)) at--;
    else return false;
  }
  return at === start;
}

/** “trong 6 tháng đầu năm”, “so với cuối năm 2018” */
function isWhen(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  if (isNumber(tokens, at)) return timeWord(tokens.key[at - 1]) || timeWord(tokens.key[at + 1]);
  return (
    timeWord(key) || within(key) || dayPart(key) || thisWord(key) || comparisons.before(tokens, at + 1) !== undefined
  );
}

/** “giảm 1.082 đồng/lít về mức 19.600 đồng/lít”, “giảm 67 đồng còn 18.544 đồng”: the level stands right behind the amount. */
export function levelBehind(
  tokens: Tokens,
  { to }: Quantity,
  verb: Match<ChangeKind>,
  last: FiguresBefore['last'],
): FoundChange | undefined {
  if (!last?.change) return undefined;
  const { dir, level } = last.change;
  // “tăng tuổi nghỉ hưu của nữ lên 58 và nam lên 62”
  const also = and(tokens.key[last.to]) && verb.from - last.to <= ALSO && leadsToLevel(tokens.key[verb.from]);
  // “tăng 8,3% so với năm 2015, lên 4,2 triệu người”
  const apart = comparisons.after(tokens, last.to) && last.reach === verb.from - 1 && tokens.key[last.reach] === COMMA;
  return (level ? also : last.to === verb.from || (apart && isUpOrDown(dir)))
    ? { from: verb.from, to, change: { dir, level: true } }
    : undefined;
}

/** Most tokens between “và” and the level of another. */
const ALSO = 4;

/** Token of the verb that the level whose particle stands at token `start` completes: “giảm” of “giảm từ 9,84% … xuống còn”. */
function moverBefore(tokens: Tokens, start: number): number | undefined {
  const particle = tokens.key[start];
  let number = false;
  let opened = false;
  let comma = false;
  for (let at = start - 1; at >= 0 && at > start - LONGEST_TOTAL; at--) {
    const key = tokens.key[at];
    // “nâng tổng số huyện, thành phố của tỉnh bị dịch bệnh lên 10”: only a total has so long a phrase.
    const total = totalHeads.after(tokens, at + 1)?.value;
    // “nâng cao chất lượng và độ che phủ của rừng từ 84% năm 2016 lên 95%”: so has the level before, named with its “từ”.
    const far =
      at <= start - FARTHEST - 4 && !(movers(key) && (total || opened)) && !(opened && adjusts.after(tokens, at));
    if (far && (isWord(tokens, at) || key === COMMA)) continue;
    if (far) return undefined;
    // “điều chỉnh từ 1.000 đồng lên 3.000 đồng”
    const adjusted = adjusts.after(tokens, at);
    if (adjusted) {
      // “thúc đẩy thương mại lên 100 tỷ USD”
      const longer = adjusts.after(tokens, at - 1)?.to === adjusted.to ? at - 1 : at;
      return comma || movesWord(particle) ? undefined : longer;
    }
    // “tốc độ tăng giá trị sản xuất … chậm lại, chỉ còn 4,2%”, but “đang trên đà giảm, từ 9,92 xuống còn 8,3”
    if (
      movers(key) &&
      ((changeNoun(tokens.key[at - 1]) && !on(tokens.key[at - 2]) && !from(tokens.key[at + 1])) ||
        (changeCompound(tokens.key[at + 1]) && !price(tokens.key[at + 1]) && !variables.after(tokens, at + 1)))
    )
      continue;
    // “miễn, giảm giá vé … từ bán kính 5 km lên 10 km”: no fall ends higher.
    if (opened && ((downward(key) && upward(particle)) || (upward(key) && downward(particle)))) continue;
    // “tăng 3.500 đồng/kg lên 54.500 đồng/kg”: the amount has its own verb, the level another.
    if (movers(key) && !wordsWithEnding.before(tokens, at + 1) && !lowNouns.after(tokens, at))
      // “cắt giảm từ 10 xuống 5 phòng”
      return (number && !opened) || (comma && !partedVerb(key) && !total) ? undefined : verbFrom(tokens, at);
    if (isNumber(tokens, at)) number ||= isAmount(tokens, at);
    else if (from(key)) opened = true;
    // “tăng thuế giá trị gia tăng (VAT) lên 12%”, “tăng từ 2,8% (năm 2015) lên 5%”, “tăng gấp đôi (tính đến 2016) từ 1,46 lên 3”
    else if (key === CLOSE) {
      while (at > start - LONGEST_TOTAL && tokens.key[at] !== OPEN) at--;
    }
    // “nợ công giảm (còn 61,4%)”
    else if (key === OPEN && at === start - 1) continue;
    // “giảm 62 điểm ngập (từ 95 còn 33 điểm)”
    else if (key === OPEN && opened && from(tokens.key[at + 1])) continue;
    // “nâng cao tải trọng, tốc độ chạy tàu lên 120 km/h”
    else if (key === COMMA && variables.after(tokens, at + 1)) continue;
    // “mức giá giảm mạnh, có nơi xuống còn 1.000 đồng/kg”, but “doanh thu tăng, người giảm còn 6.000”
    else if (key === COMMA && (!number || opened) && !movesWord(particle)) comma = true;
    else if (!isWord(tokens, at) && key !== PERCENT && key !== SLASH && key !== HYPHEN) return undefined;
  }
  return undefined;
}

const LONGEST_TOTAL = 20;

/** Whether a number before a level is one of its thing: no time and no number of a name. */
function isAmount(tokens: Tokens, at: number): boolean {
  const before = tokens.key[at - 1];
  // “tăng ngân sách năm 2019 lên 11 tỷ”, “nâng mức dự báo tăng trưởng kinh tế Việt Nam 2018 lên 6,8%”
  if ((timeWord(before) && !reachWord(before)) || (isYear(tokens, at) && isWord(tokens, at + 1))) return false;
  // “nâng tổng số ca Covid-19 lên 604”
  return !(within(before) && timeWord(tokens.key[at + 1])) && !(before === HYPHEN && touchesNext(tokens, at - 1));
}

/** Token at which the verb starts that ends at token `at`: “cắt giảm”, “gia tăng”. */
function verbFrom(tokens: Tokens, at: number): number {
  const verb = changes.before(tokens, at + 1);
  return verb?.value === 'amount' ? verb.from : at;
}

/** “bão giảm còn cấp 9 (90 km/h)”: the brackets tell the level once more. */
export function grade(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  const at = left - 2;
  if (
    !speedUnits.has(quantity.unit ?? '') ||
    tokens.key[at + 1] !== OPEN ||
    !isNumber(tokens, at) ||
    !rank(tokens.key[at - 1])
  )
    return undefined;
  const verb = changes.before(tokens, at - 1);
  return verb?.value === 'level' ? levelStated(tokens, quantity, verb.from, verb.to) : undefined;
}

/** Whether the hedge before a number says that it is a level: “giảm chỉ còn khoảng 30%”, “tăng lên đến 220.000 đồng/kg”. */
export function isSettled(tokens: Tokens, left: number, start: number): boolean {
  for (let at = left; at < start; at++)
    if (still(tokens.key[at]) || (leadsToLevel(tokens.key[at]) && reachWord(tokens.key[at + 1]))) return true;
  return false;
}
