import { expected } from '../vocabulary/periods.ts';
import { boundAfter } from '../vocabulary/qualifiers.ts';
import { type Match } from '../vocabulary/phrases.ts';
import {
  adjusts,
  ahead,
  backWord,
  type ChangeKind,
  changes,
  comparisons,
  exceeds,
  fallsWord,
  figureNoun,
  late,
  leadsToLevel,
  lifts,
  lowNouns,
  movers,
  movesWord,
  reachWord,
  returns,
  urgently,
} from '../vocabulary/changes.ts';
import { equals } from '../vocabulary/cues.ts';
import { changeCompound, timeWord, wordsWithEnding } from '../vocabulary/grammar.ts';
import { rank } from '../vocabulary/localities.ts';
import { dimension } from '../vocabulary/measureNouns.ts';
import { from, still, than } from '../vocabulary/particles.ts';
import { baseBetween } from './baseBetween.ts';
import { baseBefore, changeOf, FARTHEST, type FoundChange, hasBase } from './changeBase.ts';
import { amountNoun, judgedVerb, mannerVerb } from './farChange.ts';
import { CLOSE, closesQuote, COMMA, HYPHEN, OPEN, opensQuote, PERCENT, SLASH } from './marks.ts';
import { movedObject } from './movedObject.ts';
import type { Quantity } from './quantity.ts';
import { type FiguresBefore, sharedChange } from './sharedChange.ts';
import { isCapital, isNumber, isWord, textOf, type Tokens, touchesNext } from './tokens.ts';
import { warningLevel, waterFell } from './waterChange.ts';

/**
 * Finds the movement a quantity states: its verb, whether the number is the amount or the level, and the base.
 *
 * @param left Token at which the quantity starts, its qualifier included.
 */
export function findChange(
  tokens: Tokens,
  quantity: Quantity,
  left: number,
  before: FiguresBefore,
): FoundChange | undefined {
  const at = from(tokens.key[left - 1]) || isReach(tokens, left) ? left - 1 : left;
  // “giảm từ 9,84% xuống còn 5,06%”: the level before the change is no amount of it.
  if (from(tokens.key[at]) && at < left && isLevelBefore(tokens, quantity.to)) return undefined;
  const verb = changes.before(tokens, figureNoun.before(tokens, at)?.from ?? at) ?? quotedVerb(tokens, at);
  if (verb && (isHaste(tokens, quantity, verb) || isOther(tokens, quantity, verb))) return undefined;
  switch (verb?.value) {
    case 'amount':
      if (isSize(tokens, quantity, verb.from)) return undefined;
      return changeOf(tokens, quantity, verb.from, verb.to, isSettled(tokens, left, quantity.from));
    case 'level':
      return level(tokens, quantity, verb.from, verb.to) ?? levelBehind(quantity, verb, before.last);
    case 'share':
      return quantity.kind === 'percent' ||
        quantity.unit === 'lần' ||
        (quantity.kind === 'ratio' && equals(tokens.key[verb.to - 1])) ||
        hasBase(tokens, quantity.to)
        ? changeOf(tokens, quantity, verb.from, verb.to, false)
        : sharedChange(tokens, quantity, verb.from, before);
    case 'plan':
      return hasBase(tokens, quantity.to) ? changeOf(tokens, quantity, verb.from, verb.to, false) : undefined;
    case 'gap':
      return comparisons.after(tokens, quantity.to)
        ? changeOf(tokens, quantity, verb.from, verb.to, false)
        : distant(tokens, quantity, left, at, before);
    case 'none':
      return undefined;
    case undefined:
      return distant(tokens, quantity, left, at, before);
  }
}

/** A change whose verb does not stand right before the number. */
function distant(
  tokens: Tokens,
  quantity: Quantity,
  left: number,
  at: number,
  before: FiguresBefore,
): FoundChange | undefined {
  return (
    warningLevel(tokens, quantity, left) ??
    baseBetween(tokens, quantity, at, before.last?.to ?? 0) ??
    levelReached(tokens, quantity, left) ??
    mannerVerb(tokens, quantity, at) ??
    movedObject(tokens, quantity, left) ??
    amountNoun(tokens, quantity, left) ??
    judgedVerb(tokens, quantity, left) ??
    grade(tokens, quantity, left) ??
    outOfTime(tokens, quantity, left) ??
    waterFell(tokens, quantity, at) ??
    sharedChange(tokens, quantity, left, before)
  );
}

/** “đội vốn” in quotation marks of its own. */
function quotedVerb(tokens: Tokens, at: number): Match<ChangeKind> | undefined {
  const verb = closesQuote(tokens.key[at - 1]) ? changes.before(tokens, at - 1) : undefined;
  return verb && opensQuote(tokens.key[verb.from - 1]) ? verb : undefined;
}

/** “chậm 8 năm”, “trước 3 ngày so với dự kiến”, “trước dự kiến 3 tháng” */
function outOfTime(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (quantity.kind !== 'duration') return undefined;
  // “trước dự kiến 3 tháng”
  const plan = expected.before(tokens, left);
  if (plan && ahead(tokens.key[plan.from - 1])) {
    const change = {
      dir: textOf(tokens, plan.from - 1, plan.from),
      base: textOf(tokens, plan.from, plan.to),
      level: false,
    };
    return { from: plan.from - 1, to: quantity.to, change };
  }
  const verb = tokens.key[left - 1];
  if (!ahead(verb)) return undefined;
  return late(verb) || comparisons.after(tokens, quantity.to)
    ? changeOf(tokens, quantity, left - 1, left, false)
    : undefined;
}

/** “giảm chỉ còn khoảng 30%”, “hạ giá xuống còn 25.000 đồng”: the hedge says that the number is a level. */
function isSettled(tokens: Tokens, left: number, from: number): boolean {
  for (let at = left; at < from; at++) if (still(tokens.key[at])) return true;
  return false;
}

/** “giảm tới hơn 800 biên chế”: the reach stands between the verb and its hedge. */
function isReach(tokens: Tokens, left: number): boolean {
  const verb = reachWord(tokens.key[left - 1]) ? changes.before(tokens, left - 1)?.value : undefined;
  return verb === 'amount' || verb === 'gap';
}

/** “sơ tán gấp 36 hộ”, but “gấp 4 mức thưởng”. */
function isHaste(tokens: Tokens, { kind, unit, strength }: Quantity, verb: { from: number; to: number }): boolean {
  if (kind !== 'count' || strength !== 'known' || unit === 'lần' || unit === 'mức') return false;
  return verb.to === verb.from + 1 && urgently(tokens.key[verb.from]);
}

/** “mặt bằng khoảng 96%”, “lữ đoàn xe tăng 203”, “ông Triệu Phụ Cao hơn 330 cây”, “vượt 70 km xuống thị trấn”: another word. */
function isOther(tokens: Tokens, { kind, unit, to }: Quantity, verb: Match<ChangeKind>): boolean {
  if ((verb.value === 'share' || kind === 'count') && wordsWithEnding.before(tokens, verb.to)) return true;
  if (isCapital(tokens, verb.from) && isCapital(tokens, verb.from - 1)) return true;
  return unit === 'km' && exceeds(tokens.key[verb.from]) && !hasBase(tokens, to);
}

/** “xây tường cao hơn 1m”: how high, not how much higher; no base is named. */
export function isSize(tokens: Tokens, quantity: Quantity, verb: number): boolean {
  if (quantity.kind !== 'length' || !dimension(tokens.key[verb]) || !than(tokens.key[verb + 1])) return false;
  return !hasBase(tokens, quantity.to) && baseBefore(tokens, verb) === undefined;
}

/** Whether “lên”, “xuống”, “về” and another number follow. */
function isLevelBefore(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + FARTHEST; at++) {
    if (leadsToLevel(tokens.key[at])) return true;
    if (!isWord(tokens, at) && !isNumber(tokens, at)) return false;
  }
  return false;
}

/** “xuống còn 5,06%” takes its verb from “giảm từ 9,84% …”; “lên 7.406” from “đưa tổng số …”; a bare “còn” changes nothing. */
function level(tokens: Tokens, quantity: Quantity, start: number, end: number): FoundChange | undefined {
  // “từ 3 người ôm trở lên khoảng 500 cây”
  if (boundAfter.after(tokens, start - 1)) return undefined;
  const mover = moverBefore(tokens, start);
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
function levelReached(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (left === quantity.from || !leadsToLevel(tokens.key[left]) || !reachWord(tokens.key[left + 1])) return undefined;
  const mover = moverBefore(tokens, left);
  // “tăng cường khả năng … lên đến 21.000 m3/s”
  return mover === undefined || !lifts(tokens.key[mover]) || changeCompound(tokens.key[mover + 1])
    ? undefined
    : { ...changeOf(tokens, quantity, mover, mover + 1, true), from: left };
}

/** “giảm 1.082 đồng/lít về mức 19.600 đồng/lít”, “giảm 67 đồng còn 18.544 đồng”: the level stands right behind the amount. */
function levelBehind({ to }: Quantity, verb: Match<ChangeKind>, last: FiguresBefore['last']): FoundChange | undefined {
  if (!last?.change || last.change.level || last.to !== verb.from) return undefined;
  return { from: verb.from, to, change: { dir: last.change.dir, level: true } };
}

function moverBefore(tokens: Tokens, start: number): number | undefined {
  let number = false;
  let opened = false;
  let comma = false;
  for (let at = start - 1; at >= 0 && at > start - FARTHEST - 4; at--) {
    const key = tokens.key[at];
    // “tăng 3.500 đồng/kg lên 54.500 đồng/kg”: the amount has its own verb, the level another.
    // “điều chỉnh từ 1.000 đồng lên 3.000 đồng”
    if (adjusts.after(tokens, at)) return comma || movesWord(tokens.key[start]) ? undefined : at;
    if (movers(key) && !wordsWithEnding.before(tokens, at + 1) && !lowNouns.after(tokens, at))
      return (number && !opened) || (comma && !fallsWord(key)) ? undefined : at;
    // “nâng tổng số ca Covid-19 lên 604”: a number of a name is no level.
    // “tăng ngân sách năm 2019 lên 11 tỷ”: a year is none either.
    if (isNumber(tokens, at))
      number ||=
        (!timeWord(tokens.key[at - 1]) || reachWord(tokens.key[at - 1])) &&
        !(tokens.key[at - 1] === HYPHEN && touchesNext(tokens, at - 1));
    else if (from(key)) opened = true;
    // “tăng thuế giá trị gia tăng (VAT) từ 10 lên 12%”
    else if (key === CLOSE && tokens.key[at - 2] === OPEN && isWord(tokens, at - 1)) at -= 2;
    // “nợ công giảm (còn 61,4%)”
    else if (key === OPEN && at === start - 1) continue;
    // “giảm 62 điểm ngập (từ 95 còn 33 điểm)”
    else if (key === OPEN && opened && from(tokens.key[at + 1])) continue;
    // “mức giá giảm mạnh, có nơi xuống còn 1.000 đồng/kg”, but “doanh thu tăng, người giảm còn 6.000”
    else if (key === COMMA && (!number || opened) && !movesWord(tokens.key[start])) comma = true;
    else if (!isWord(tokens, at) && key !== PERCENT && key !== SLASH && key !== HYPHEN) return undefined;
  }
  return undefined;
}

/** “bão giảm còn cấp 9 (90 km/h)”: the brackets tell the level once more. */
function grade(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  const at = left - 2;
  if (quantity.unit !== 'km/h' || tokens.key[at + 1] !== OPEN || !isNumber(tokens, at) || !rank(tokens.key[at - 1]))
    return undefined;
  const verb = changes.before(tokens, at - 1);
  return verb?.value === 'level' ? level(tokens, quantity, verb.from, verb.to) : undefined;
}
