import {
  adjusts,
  ahead,
  backWord,
  changeAdverb,
  changes,
  changeVerb,
  comparisons,
  degreeWord,
  exceeds,
  fallsWord,
  leadsToLevel,
  movers,
  movesWord,
  plans,
  rateNoun,
  reachWord,
  rises,
  standsTo,
  threshold,
  urgently,
  warningLevels,
} from '../vocabulary/changes.ts';
import { equals } from '../vocabulary/cues.ts';
import {
  changeCompound,
  changeNoun,
  functionWord,
  peopleHeads,
  timeWord,
  wordsWithEnding,
} from '../vocabulary/grammar.ts';
import { rank } from '../vocabulary/localities.ts';
import { dimension } from '../vocabulary/measureNouns.ts';
import { level as levelNoun } from '../vocabulary/measures.ts';
import { from, is, more, mayStandBetween, reaches, still, than } from '../vocabulary/particles.ts';
import { baseAfter, baseBefore, hasBase, ofTime } from './changeBase.ts';
import type { Change } from './ledger.ts';
import { CLOSE, COMMA, HYPHEN, OPEN, PERCENT, SLASH } from './marks.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import { type FiguresBefore, sharedChange } from './sharedChange.ts';
import { isNumber, isWord, textOf, type Tokens, touchesNext } from './tokens.ts';

/** A change, the token at which its verb starts and the token after its base. */
export interface FoundChange {
  /** What changed, where it stands right of the verb; else it stands left. */
  of?: Phrase;
  change: Change;
  from: number;
  to: number;
  /** The verb is that of a figure before. */
  sharesVerb?: true;
}

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
  const verb = changes.before(tokens, at);
  if (verb && isHaste(tokens, quantity, verb)) return undefined;
  switch (verb?.value) {
    case 'amount':
      if (isSize(tokens, quantity, verb.from)) return undefined;
      return found(tokens, quantity, verb.from, verb.to, false);
    case 'level':
      return level(tokens, quantity, verb.from, verb.to);
    case 'share':
      return quantity.kind === 'percent' ||
        quantity.unit === 'lần' ||
        (quantity.kind === 'ratio' && equals(tokens.key[verb.to - 1])) ||
        hasBase(tokens, quantity.to)
        ? found(tokens, quantity, verb.from, verb.to, false)
        : sharedChange(tokens, quantity, verb.from, before);
    case 'plan':
      return hasBase(tokens, quantity.to) ? found(tokens, quantity, verb.from, verb.to, false) : undefined;
    case 'none':
      return undefined;
    case undefined:
      return (
        warningLevel(tokens, quantity, left) ??
        farVerb(tokens, quantity, at, before.last?.to ?? 0) ??
        objectVerb(tokens, quantity, left) ??
        amountNoun(tokens, quantity, left) ??
        judgedVerb(tokens, quantity, left) ??
        grade(tokens, quantity, left) ??
        // “trước 3 ngày so với dự kiến”
        (quantity.kind === 'duration' && ahead(tokens.key[left - 1]) && comparisons.after(tokens, quantity.to)
          ? found(tokens, quantity, left - 1, left, false)
          : undefined) ??
        sharedChange(tokens, quantity, left, before)
      );
  }
}

/** “giảm tới hơn 800 biên chế”: the reach stands between the verb and its hedge. */
function isReach(tokens: Tokens, left: number): boolean {
  return reachWord(tokens.key[left - 1]) && changes.before(tokens, left - 1)?.value === 'amount';
}

/** “sơ tán gấp 36 hộ”, but “gấp 4 mức thưởng”. */
function isHaste(tokens: Tokens, { kind, unit, strength }: Quantity, verb: { from: number; to: number }): boolean {
  if (kind !== 'count' || strength !== 'known' || unit === 'lần' || unit === 'mức') return false;
  return verb.to === verb.from + 1 && urgently(tokens.key[verb.from]);
}

/** “xây tường cao hơn 1m”: how high, not how much higher; no base is named. */
export function isSize(tokens: Tokens, quantity: Quantity, verb: number): boolean {
  if (quantity.kind !== 'length' || !dimension(tokens.key[verb]) || !than(tokens.key[verb + 1])) return false;
  return !hasBase(tokens, quantity.to) && baseBefore(tokens, verb) === undefined;
}

/** Whether “lên”, “xuống”, “về” and another number follow. */
function isLevelBefore(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + WINDOW; at++) {
    if (leadsToLevel(tokens.key[at])) return true;
    if (!isWord(tokens, at) && !isNumber(tokens, at)) return false;
  }
  return false;
}

const WINDOW = 10;

function found(tokens: Tokens, quantity: Quantity, start: number, end: number, isLevel: boolean): FoundChange {
  const after = baseAfter(tokens, quantity.to);
  const base = after?.words ?? baseBefore(tokens, start)?.words;
  const verb = start + 1 < end && changeAdverb(tokens.key[start]) ? start + 1 : start;
  const change = { dir: textOf(tokens, verb, end), ...(base === undefined ? {} : { base }), level: isLevel };
  return { from: start, to: after?.to ?? quantity.to, change };
}

/** “xuống còn 5,06%” takes its verb from “giảm từ 9,84% …”; “lên 7.406” from “đưa tổng số …”; a bare “còn” changes nothing. */
function level(tokens: Tokens, quantity: Quantity, start: number, end: number): FoundChange | undefined {
  const mover = moverBefore(tokens, start);
  // “đưa về 12 điểm tránh bão” moves nothing up or down.
  if (backWord(tokens.key[start]) && (mover === undefined || !movesWord(tokens.key[mover]))) return undefined;
  if (mover !== undefined) {
    const verb = adjusts.after(tokens, mover)?.to ?? mover + 1;
    return { ...found(tokens, quantity, mover, verb, true), from: start };
  }
  if (end - start === 1 && still(tokens.key[start])) return undefined;
  return found(tokens, quantity, start, end, true);
}

function moverBefore(tokens: Tokens, start: number): number | undefined {
  let number = false;
  let opened = false;
  let comma = false;
  for (let at = start - 1; at >= 0 && at > start - WINDOW - 4; at--) {
    const key = tokens.key[at];
    // “tăng 3.500 đồng/kg lên 54.500 đồng/kg”: the amount has its own verb, the level another.
    // “điều chỉnh từ 1.000 đồng lên 3.000 đồng”
    if (adjusts.after(tokens, at)) return comma || movesWord(tokens.key[start]) ? undefined : at;
    if (movers(key) && !wordsWithEnding.before(tokens, at + 1))
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
    // “giảm 62 điểm ngập (từ 95 còn 33 điểm)”
    else if (key === OPEN && opened && from(tokens.key[at + 1])) continue;
    // “mức giá giảm mạnh, có nơi xuống còn 1.000 đồng/kg”, but “doanh thu tăng, người giảm còn 6.000”
    else if (key === COMMA && (!number || opened) && !movesWord(tokens.key[start])) comma = true;
    else if (!isWord(tokens, at) && key !== PERCENT && key !== SLASH && key !== HYPHEN) return undefined;
  }
  return undefined;
}

/** “dưới báo động III 0,23 m”: how a water stands to a level of warning. */
function warningLevel(tokens: Tokens, { kind, to }: Quantity, left: number): FoundChange | undefined {
  if (kind !== 'length') return undefined;
  const end = is(tokens.key[left - 1]) ? left - 1 : left;
  for (let at = end - 1; at > 0 && at > end - WARNING && (isWord(tokens, at) || isNumber(tokens, at)); at--) {
    if (!warningLevels.after(tokens, at) || !standsTo(tokens.key[at - 1])) continue;
    return {
      from: at - 1,
      to,
      change: { dir: textOf(tokens, at - 1, at), base: textOf(tokens, at, end), level: false },
    };
  }
  return undefined;
}

const WARNING = 5;

/** “vượt kế hoạch 5%”, “vượt nghị quyết 0,8 điểm”, “tăng so với năm trước là 3 hộ”. */
function farVerb(tokens: Tokens, quantity: Quantity, left: number, stop: number): FoundChange | undefined {
  // “cao hơn mức lịch sử năm 2008 - 0,93 m”
  const dash = tokens.key[left - 1] === HYPHEN && quantity.kind === 'length';
  const linked = is(tokens.key[left - 1]) || dash;
  for (let at = dash ? left - 2 : left - 1; at >= stop && at > left - WINDOW; at--) {
    // “thấp hơn cơn lũ 5/2011 là 0,6 m”
    if (!isWord(tokens, at) && !isNumber(tokens, at) && tokens.key[at] !== SLASH) return undefined;
    // “thấp hơn năm 2018 là gần 17%”, “tăng hơn vụ trước 25 tạ/ha”
    if (
      than(tokens.key[at]) &&
      degreeWord(tokens.key[at - 1]) &&
      (linked || reachWord(tokens.key[left]) || ofTime(tokens, at + 1, left) || isThing(tokens, quantity, at + 1, left))
    ) {
      const base = textOf(tokens, at + 1, linked ? left - 1 : left);
      return { from: at - 1, to: left, change: { dir: textOf(tokens, at - 1, at + 1), base, level: false } };
    }
    if (!changeVerb(tokens.key[at])) continue;
    const compared = comparisons.after(tokens, at + 1);
    const planned = plans.after(tokens, at + 1);
    // “thấp hơn mực nước dâng bình thường 5,2 m”
    if (!compared && rises(tokens.key[at])) continue;
    // “vượt quy định hợp đồng BOT gần 88 tỉ đồng”, “nước vượt ngưỡng cao trình cho phép 15 cm”
    const passed =
      exceeds(tokens.key[at]) &&
      threshold(tokens.key[at + 1]) &&
      quantity.kind === 'length' &&
      left - at <= LONGEST_THING + 1;
    if (!compared && !passed && !(planned && (planned.to === left || linked || exceeds(tokens.key[at]))))
      return undefined;
    // “vượt quy định tới 63.279 người”
    const end = linked || reachWord(tokens.key[left - 1]) ? left - 1 : left;
    const base = textOf(tokens, compared?.to ?? at + 1, end);
    // “sụt giảm so với năm 2017 là 231.000 người”
    const verb = changes.before(tokens, at + 1)?.from ?? at;
    return { from: verb, to: left, change: { dir: textOf(tokens, verb, at + 1), base, level: false } };
  }
  return undefined;
}

/** “giảm chi ngân sách mỗi năm hơn 20 tỷ đồng”, “tăng năng suất 20%”: what changed stands between the verb and how much. */
function objectVerb(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  const people = quantity.kind === 'count';
  if (!people && !quantity.unit?.startsWith('%') && quantity.unit !== 'VND') return undefined;
  for (let at = left - 1; at >= 0 && at > left - OBJECT; at--) {
    if (!isWord(tokens, at)) return undefined;
    if (!movesWord(tokens.key[at])) {
      if (functionWord(tokens.key[at]) && !timeWord(tokens.key[at]) && !mayStandBetween(tokens.key[at])) break;
      continue;
    }
    // “tăng dân số khoảng 200.000 người”
    if (people && !peopleHeads.after(tokens, at + 1)) return undefined;
    if (
      at + 1 === left ||
      changeNoun(tokens.key[at - 1]) ||
      // “tăng giá trị công trình” is no rise of a price.
      (changeCompound(tokens.key[at + 1]) && !wordsWithEnding.after(tokens, at + 1)) ||
      changes.before(tokens, at + 1)?.value === 'none'
    )
      return undefined;
    return {
      ...found(tokens, quantity, at, at + 1, false),
      of: { from: at + 1, to: more(tokens.key[left - 1]) ? left - 1 : left },
    };
  }
  return rateMoved(tokens, quantity, left);
}

/** “số thu đạt rất thấp, chỉ khoảng 7% dự toán”, “tăng rất mạnh, hơn 22 lần so với cùng kỳ”: a judgement stands between. */
function judgedVerb(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (quantity.kind !== 'percent' && quantity.unit !== 'lần') return undefined;
  const planned = plans.after(tokens, quantity.to);
  if (!planned && !comparisons.after(tokens, quantity.to)) return undefined;
  for (let at = left - 1; at > 0 && at > left - WINDOW; at--) {
    const key = tokens.key[at];
    if (planned ? reaches(key) || exceeds(key) : movesWord(key) && !changeCompound(tokens.key[at + 1]))
      return { ...found(tokens, quantity, at, at + 1, false), from: left };
    if (!isWord(tokens, at) && key !== COMMA && !(planned && isNumber(tokens, at))) return undefined;
  }
  return undefined;
}

/** “mức tăng tại Hà Nội là 1.276 đồng/kg”: the noun of the amount. */
function amountNoun(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  for (let at = left - 1; at > 0 && at > left - WINDOW && isWord(tokens, at); at--) {
    if (!movesWord(tokens.key[at]) || !levelNoun(tokens.key[at - 1]) || changeCompound(tokens.key[at + 1])) continue;
    return at + 1 === left || is(tokens.key[left - 1])
      ? { ...found(tokens, quantity, at, at + 1, false), from: left }
      : undefined;
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

/** “giảm tỷ lệ hộ nghèo tại các huyện nghèo là 4%”: a rate that was moved, however long its phrase. */
function rateMoved(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (!quantity.unit?.startsWith('%')) return undefined;
  // “bình quân 1,5%/năm” needs no such word before it.
  if (!quantity.unit.includes('/') && !is(tokens.key[left - 1]) && !from(tokens.key[left - 1])) return undefined;
  for (let at = left - 2; at >= 0 && at > left - RATE && (isWord(tokens, at) || isNumber(tokens, at)); at--) {
    if (!movesWord(tokens.key[at])) continue;
    if (!rateNoun.after(tokens, at + 1)) return undefined;
    return { ...found(tokens, quantity, at, at + 1, false), of: { from: at + 1, to: left - 1 } };
  }
  return undefined;
}

const RATE = 18;

const OBJECT = 7;

/** “cao hơn nền nhà hơn 1 m”, “nhiều hơn mức lương cơ sở từ 2 lần”: a length, a stretch of time or a multiple is compared with a thing, named in a word or two. */
function isThing(tokens: Tokens, { kind, unit }: Quantity, from: number, to: number): boolean {
  if ((kind !== 'length' && kind !== 'duration' && unit !== 'lần') || to === from || to - from > LONGEST_THING)
    return false;
  for (let at = from; at < to; at++) if (!isWord(tokens, at) || functionWord(tokens.key[at])) return false;
  return true;
}

const LONGEST_THING = 5;
