import {
  changes,
  changeVerb,
  comparisons,
  degreeWord,
  exceeds,
  movesWord,
  plans,
  rateNoun,
  reachWord,
  rises,
  standsTo,
  threshold,
  warningLevels,
} from '../vocabulary/changes.ts';
import {
  changeCompound,
  changeNoun,
  functionWord,
  peopleHeads,
  timeWord,
  wordsWithEnding,
} from '../vocabulary/grammar.ts';
import { level } from '../vocabulary/measures.ts';
import { from, is, mayStandBetween, more, reaches, than } from '../vocabulary/particles.ts';
import { changeOf, FARTHEST, type FoundChange, ofTime } from './changeBase.ts';
import { COMMA, HYPHEN, SLASH } from './marks.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, textOf, type Tokens } from './tokens.ts';

/** “dưới báo động III 0,23 m”: how a water stands to a level of warning. */
export function warningLevel(tokens: Tokens, { kind, to }: Quantity, left: number): FoundChange | undefined {
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
export function farVerb(tokens: Tokens, quantity: Quantity, left: number, stop: number): FoundChange | undefined {
  // “cao hơn mức lịch sử năm 2008 - 0,93 m”
  const dash = tokens.key[left - 1] === HYPHEN && quantity.kind === 'length';
  const linked = is(tokens.key[left - 1]) || dash;
  for (let at = dash ? left - 2 : left - 1; at >= stop && at > left - FARTHEST; at--) {
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
export function objectVerb(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
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
      ...changeOf(tokens, quantity, at, at + 1, false),
      of: { from: at + 1, to: more(tokens.key[left - 1]) ? left - 1 : left },
    };
  }
  return rateMoved(tokens, quantity, left);
}

/** “số thu đạt rất thấp, chỉ khoảng 7% dự toán”, “tăng rất mạnh, hơn 22 lần so với cùng kỳ”: a judgement stands between. */
export function judgedVerb(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (quantity.kind !== 'percent' && quantity.unit !== 'lần') return undefined;
  const planned = plans.after(tokens, quantity.to);
  if (!planned && !comparisons.after(tokens, quantity.to)) return undefined;
  for (let at = left - 1; at > 0 && at > left - FARTHEST; at--) {
    const key = tokens.key[at];
    if (planned ? reaches(key) || exceeds(key) : movesWord(key) && !changeCompound(tokens.key[at + 1]))
      return { ...changeOf(tokens, quantity, at, at + 1, false), from: left };
    if (!isWord(tokens, at) && key !== COMMA && !(planned && isNumber(tokens, at))) return undefined;
  }
  return undefined;
}

/** “mức tăng tại Hà Nội là 1.276 đồng/kg”: the noun of the amount. */
export function amountNoun(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  for (let at = left - 1; at > 0 && at > left - FARTHEST && isWord(tokens, at); at--) {
    if (!movesWord(tokens.key[at]) || !level(tokens.key[at - 1]) || changeCompound(tokens.key[at + 1])) continue;
    return at + 1 === left || is(tokens.key[left - 1])
      ? { ...changeOf(tokens, quantity, at, at + 1, false), from: left }
      : undefined;
  }
  return undefined;
}

/** “giảm tỷ lệ hộ nghèo tại các huyện nghèo là 4%”: a rate that was moved, however long its phrase. */
function rateMoved(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (!quantity.unit?.startsWith('%')) return undefined;
  // “bình quân 1,5%/năm” needs no such word before it.
  if (!quantity.unit.includes('/') && !is(tokens.key[left - 1]) && !from(tokens.key[left - 1])) return undefined;
  for (let at = left - 2; at >= 0 && at > left - RATE && (isWord(tokens, at) || isNumber(tokens, at)); at--) {
    if (!movesWord(tokens.key[at])) continue;
    if (!rateNoun.after(tokens, at + 1)) return undefined;
    return { ...changeOf(tokens, quantity, at, at + 1, false), of: { from: at + 1, to: left - 1 } };
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
