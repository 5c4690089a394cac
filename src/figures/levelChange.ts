import { variables } from '../vocabulary/changedThings.ts';
import {
  backWord,
  becomes,
  bodily,
  changes,
  comparisons,
  deep,
  falls,
  goods,
  leadsToLevel,
  lifts,
  manner,
  meanwhile,
  movers,
  reachWord,
  returns,
  stretches,
  type ChangeKind,
  upward,
} from '../vocabulary/changes.ts';
import { changeCompound, changeNoun, dayPart, nominal, thisWord, timeWord } from '../vocabulary/grammar.ts';
import { localityUnits, rank } from '../vocabulary/localities.ts';
import { measureHeads, totalHeads } from '../vocabulary/measureNouns.ts';
import { below, level, speedUnits } from '../vocabulary/measures.ts';
import { and, from, numberWord, only, passive, still, within } from '../vocabulary/particles.ts';
import { sidesMoved } from '../vocabulary/prices.ts';
import type { Match } from '../vocabulary/phrases.ts';
import { boundAfter } from '../vocabulary/qualifiers.ts';
import type { LastFigure } from './build.ts';
import { baseAfter, changeOf, FARTHEST, type FoundChange } from './changeBase.ts';
import { isCompletedBy } from './direction.ts';
import { afterTime, isYearly, levelBefore, statesLevel } from './levelBefore.ts';
import { CLOSE, COMMA, OPEN, SEMICOLON } from './marks.ts';
import { moverBefore } from './mover.ts';
import type { Quantity } from './quantity.ts';
import type { FiguresBefore } from './sharedChange.ts';
import { isNumber, isWord, textOf, type Tokens } from './tokens.ts';

/**
 * “tăng từ 12 triệu đồng năm 2015, đến năm 2020 là 45 triệu đồng”: the level at a later time of what rose or fell from
 * another.
 */
export function levelDated(
  tokens: Tokens,
  quantity: Quantity,
  left: number,
  last: FiguresBefore['last'],
): FoundChange | undefined {
  if (last?.unit !== quantity.unit || isYearly(tokens, last?.to ?? 0)) return undefined;
  const said = still(tokens.key[left]) ? left : left - 1;
  if (!statesLevel(tokens, said)) return undefined;
  let at = said;
  while (at > said - FARTHEST && !reachWord(tokens.key[at])) at--;
  if (!reachWord(tokens.key[at]) || afterTime(tokens, at + 1) !== said || said === at + 1) return undefined;
  const mover = moverBefore(tokens, at);
  if (!mover || !from(tokens.key[mover.to])) return undefined;
  return { ...changeOf(tokens, quantity, mover.from, mover.to, true), from: said };
}

/**
 * “xuống còn 5,06%” takes its verb from “giảm từ 9,84% …”; “lên 7.406” from “đưa tổng số …”; a bare “còn” changes
 * nothing.
 */
export function levelStated(tokens: Tokens, quantity: Quantity, start: number, end: number): FoundChange | undefined {
  // “từ 3 người ôm trở lên khoảng 500 cây”
  if (boundAfter.after(tokens, start - 1)) return undefined;
  // “tốc độ tăng trưởng tín dụng giảm còn 6,5%”: the verb is the one nearest.
  const mover = movers(tokens.key[start]) ? undefined : moverBefore(tokens, start);
  // “đưa hai em trở về 3 làng”
  if (returns(tokens.key[start]) && (!mover || quantity.kind === 'count')) return undefined;
  // “đưa về 12 điểm tránh bão” moves nothing up or down, “tăng án … về 2 tội danh” nothing down.
  // “giá vàng đã về mức 1.335 USD/ounce” says where it stands now.
  const lands = end - start > 1 && level(tokens.key[start + 1]);
  if (backWord(tokens.key[start]) && !lands && !(mover && falls(tokens.key[mover.to - 1]))) return undefined;
  // “gia tăng mức thu nhập lên 5.300 USD”: the whole verb.
  if (mover) {
    return { ...changeOf(tokens, quantity, mover.from, mover.to, true), from: start };
  }
  if (still(tokens.key[start])) return undefined;
  // “tàu tiến lên được 3 m”, “chân núi bị đào sâu xuống 30 m”
  const bare = end - start === 1 || passive(tokens.key[end - 1]);
  const where = deep(tokens.key[start - 1]) ? start - 2 : start - 1;
  if (bare && bodily(tokens.key[where]) && quantity.kind !== 'percent' && quantity.strength !== 'money')
    return undefined;
  if (quantity.strength === 'money' && goods(tokens.key[quantity.to])) return undefined;
  if (bare && isWayTo(tokens, quantity, start)) return undefined;
  return changeOf(tokens, quantity, start, end, true);
}

/**
 * “đoàn công tác lên 5 xã vùng cao”, “tăng cường 40 cán bộ lên 3 xã” tell where to, “số xã đạt chuẩn lên 12 xã” how
 * many.
 */
function isWayTo(tokens: Tokens, { unit, to }: Quantity, start: number): boolean {
  // “từ 9 xã năm 2016, nay lên 12 xã”
  if (!localityUnits.has(unit ?? '') || isMeanwhile(tokens.key[start - 1])) return false;
  for (let at = start - 1; at > start - FARTHEST && (isWord(tokens, at) || isNumber(tokens, at)); at--)
    if (from(tokens.key[at]) || numberWord(tokens.key[at]) || tokens.key[at] === tokens.key[to - 1]) return false;
  return true;
}

/** “giá giảm mạnh, chỉ còn khoảng 900 đồng/quả”: what is left and its hedge are one qualifier. */
export function levelRest(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  // “giá giảm nhẹ, còn 1.343 đồng/lít”
  const fell = still(tokens.key[left]) && tokens.key[left - 1] === COMMA ? changes.before(tokens, left - 1) : undefined;
  if (fell?.value === 'amount' && falls(tokens.key[fell.from]))
    return { ...changeOf(tokens, quantity, fell.from, fell.to, true), from: left };
  const rest = only(tokens.key[left]) ? left + 1 : left;
  if (rest + 1 >= quantity.from || !still(tokens.key[rest])) return undefined;
  const mover = moverBefore(tokens, rest);
  // “do kinh tế tăng lên, nợ chỉ còn trên 61%”: no rise leaves so much.
  if (!mover || upward(tokens.key[mover.to - 1])) return undefined;
  return { ...changeOf(tokens, quantity, mover.from, mover.to, true), from: left };
}

/** “nâng tổng số hội viên lên đến 6.411 người”: the reach of the number is the level it was moved to. */
export function levelReached(
  tokens: Tokens,
  quantity: Quantity,
  left: number,
  last: FiguresBefore['last'],
): FoundChange | undefined {
  if (left === quantity.from || !leadsToLevel(tokens.key[left]) || !reachWord(tokens.key[left + 1])) return undefined;
  const mover = moverBefore(tokens, left);
  // “thay đổi giá nước: từ 3.000 đồng lên đến 7.000 đồng” has no verb but this.
  if (!mover && levelBefore(tokens, quantity, left, last) !== undefined)
    return changeOf(tokens, quantity, left, left + 2, true);
  if (!mover || !lifts(tokens.key[mover.to - 1]) || !isLifted(tokens, mover.to, left)) return undefined;
  return { ...changeOf(tokens, quantity, mover.from, mover.to, true), from: left };
}

/**
 * Whether a total, a measure or only the manner stands behind a verb: “nâng tổng số …”, “tăng cao, …”, but “đưa ra xét
 * xử vụ …”.
 */
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

/**
 * “ngày càng giảm; từ 31% năm 2005 nay chỉ còn 22%”: what is left of a level, with the verb of the clause before where
 * it falls.
 */
export function levelLeft(
  tokens: Tokens,
  quantity: Quantity,
  left: number,
  last: FiguresBefore['last'],
): FoundChange | undefined {
  if (!last || levelBefore(tokens, quantity, left, last) === undefined) return undefined;
  let rest = left;
  while (rest < quantity.from && !still(tokens.key[rest])) rest++;
  if (rest === quantity.from || left - last.to > FARTHEST) return undefined;
  for (let at = last.to; at < left; at++)
    if (isNumber(tokens, at) ? !timeWord(tokens.key[at - 1]) : !isMeanwhile(tokens.key[at])) return undefined;
  // “giảm từ 16 trang nay chỉ còn 8 trang” has its verb.
  if (moverBefore(tokens, rest)) return undefined;
  const verb = fallBefore(tokens, last.from);
  const dir = verb === undefined ? textOf(tokens, left, rest + 1) : textOf(tokens, verb, verb + 1);
  return { from: left, to: quantity.to, change: { dir, level: true } };
}

/** “năm 2005 nay”, “, đến nay thì hiện” */
function isMeanwhile(key: number | undefined): boolean {
  return key === COMMA || timeWord(key) || reachWord(key) || meanwhile(key);
}

/** The verb of a fall in the clause that ends before the “từ” of a level: “giá giảm mạnh, từ …”. */
function fallBefore(tokens: Tokens, level: number): number | undefined {
  let at = level - 1;
  while (at > level - ASIDE && tokens.key[at] !== COMMA && tokens.key[at] !== SEMICOLON) at--;
  if (at <= level - ASIDE) return undefined;
  const manners = at - FARTHEST;
  for (at--; at > manners && isWord(tokens, at); at--)
    if (falls(tokens.key[at]))
      return changeCompound(tokens.key[at + 1]) || changeNoun(tokens.key[at - 1]) ? undefined : at;
  return undefined;
}

/** Farthest that the mark of the clause before stands from a level, in tokens. */
const ASIDE = 4;

/** “mở rộng đường tránh thành 30 m”, “sáp nhập từ 3 lớp thành 2 lớp”; “tách khu đất thành 14 lô” moves nothing. */
export function levelBecome(
  tokens: Tokens,
  quantity: Quantity,
  left: number,
  last: FiguresBefore['last'],
): FoundChange | undefined {
  if (!becomes(tokens.key[left - 1])) return undefined;
  const mover = moverBefore(tokens, left - 1);
  // “sáp nhập 3 thôn thành 2 thôn”: only what stood at 3 or is stretched becomes 2.
  if (!mover || !(stretches(tokens.key[mover.from]) || (last && levelBefore(tokens, quantity, left - 1, last))))
    return undefined;
  const found = { ...changeOf(tokens, quantity, mover.from, mover.to, true), from: left - 1 };
  // “mở rộng đường Trần Phú thành 30 m” tells of the road, “mở rộng cao tốc thành 6 làn xe” of its lanes.
  const named = quantity.kind !== 'count' && nominal(tokens.key[mover.to]);
  let to = mover.to;
  // “nâng mặt cầu từ 6 m thành 9 m”
  while (to < left - 1 && !from(tokens.key[to])) to++;
  return named ? { ...found, of: { from: mover.to, to } } : found;
}

/**
 * “giảm 500 đồng/lít về mức 18.000 đồng/lít”, “tăng 2%, lên mức 90 USD/thùng”: the level stands right behind the
 * amount.
 */
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
  // “giảm 30%, còn 12 cán bộ trực” may tell of others.
  const particle = still(tokens.key[verb.from]) ? undefined : tokens.key[verb.from];
  const apart = afterAmount(tokens, last) === verb.from && isCompletedBy(last.change, particle);
  return (level ? also : last.to === verb.from || apart)
    ? { from: verb.from, to, change: { dir, level: true } }
    : undefined;
}

/**
 * Token after an amount of change, its brackets, its base and a comma: “tăng 600 đồng (2,5%) so với hôm qua, lên …”.
 */
export function afterAmount(tokens: Tokens, { reach }: LastFigure): number {
  const closed = tokens.key[reach] === CLOSE ? reach + 1 : reach;
  // “giảm 50.000 đồng/lượng chiều bán ra xuống 42 triệu đồng/lượng”
  const side = sidesMoved.after(tokens, closed)?.to ?? closed;
  const end = baseAfter(tokens, side)?.to ?? side;
  return tokens.key[end] === COMMA ? end + 1 : end;
}

/** Most tokens between “và” and the level of another. */
const ALSO = 4;

/** “bão giảm còn cấp 9 (90 km/h)”: the brackets tell the level once more. */
export function grade(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  const at = left - 2;
  // “giảm xuống dưới cấp 6 (dưới 39 km/h)”
  const degree = below(tokens.key[at - 2]) ? at - 2 : at - 1;
  if (
    !speedUnits.has(quantity.unit ?? '') ||
    tokens.key[at + 1] !== OPEN ||
    !isNumber(tokens, at) ||
    !rank(tokens.key[at - 1])
  )
    return undefined;
  const verb = changes.before(tokens, degree);
  return verb?.value === 'level' ? levelStated(tokens, quantity, verb.from, verb.to) : undefined;
}

/**
 * Whether the hedge before a number says that it is a level: “giảm chỉ còn khoảng 30%”, “tăng lên đến 220.000 đồng/kg”.
 */
export function isSettled(tokens: Tokens, left: number, start: number): boolean {
  for (let at = left; at < start; at++)
    if (still(tokens.key[at]) || (leadsToLevel(tokens.key[at]) && reachWord(tokens.key[at + 1]))) return true;
  return false;
}
