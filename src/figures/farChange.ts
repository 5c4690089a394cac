import { placed } from '../vocabulary/qualifiers.ts';
import {
  changes,
  changeVerb,
  comparisons,
  degreeWord,
  ebbs,
  exceeds,
  levelWord,
  manner,
  movesWord,
  movingVerb,
  overly,
  plans,
  reachWord,
  rises,
  standards,
  standsTo,
  threshold,
  warningLevels,
  water,
} from '../vocabulary/changes.ts';
import { changeCompound, changeNoun, functionWord, wordsWithEnding, wordsWithStart } from '../vocabulary/grammar.ts';
import { level } from '../vocabulary/measures.ts';
import { aboutWord, from, is, numberWord, permits, reaches, than, within } from '../vocabulary/particles.ts';
import { price } from '../vocabulary/prices.ts';
import { changeOf, FARTHEST, type FoundChange, ofTime } from './changeBase.ts';
import { COMMA, HYPHEN, OPEN, SLASH } from './marks.ts';
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

/** “nước lũ đã rút hơn 1 m”: a water fell. */
export function waterFell(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (quantity.kind !== 'length' || !ebbs(tokens.key[left - 1])) return undefined;
  for (let at = left - 2; at >= 0 && at > left - WARNING && isWord(tokens, at); at--)
    if (water(tokens.key[at])) return changeOf(tokens, quantity, left - 1, left, false);
  return undefined;
}

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
    if (!changeVerb(tokens.key[at]) || changes.before(tokens, at + 1)?.value === 'none') continue;
    // “thấp hơn mực nước dâng bình thường 5,2 m”
    if (rises(tokens.key[at]) && !comparisons.after(tokens, at + 1)) continue;
    return pastBase(tokens, quantity, left, at);
  }
  return undefined;
}

/** “vượt quy định tới 63.279 người”, “sụt giảm so với năm 2017 là 231.000 người”: the base stands between a verb at `at` and the number. */
function pastBase(tokens: Tokens, quantity: Quantity, left: number, at: number): FoundChange | undefined {
  const end = overly(tokens.key[at + 1]) ? at + 2 : at + 1;
  const linked = is(tokens.key[left - 1]);
  const compared = comparisons.after(tokens, end);
  const planned = plans.after(tokens, end);
  const passes = exceeds(tokens.key[at]);
  if (
    !compared &&
    !(planned && (planned.to === left || linked || passes)) &&
    !(passes && isPast(tokens, quantity, end, left))
  )
    return undefined;
  const to = linked || reachWord(tokens.key[left - 1]) || from(tokens.key[left - 1]) ? left - 1 : left;
  const verb = changes.before(tokens, end)?.from ?? at;
  const base = textOf(tokens, compared?.to ?? end, to);
  return { from: verb, to: left, change: { dir: textOf(tokens, verb, end), base, level: false } };
}

/** What is exceeded is a norm or a mark: “vượt thời gian quy định gần 2 năm”, “vượt quy chuẩn từ 2 đến 5 lần”, “nước vượt ngưỡng cao trình 15 cm”. */
function isPast(tokens: Tokens, { kind, unit }: Quantity, start: number, left: number): boolean {
  if (left - start > LONGEST_THING) return false;
  if (plans.before(tokens, left) || unit === 'lần') return true;
  return threshold(tokens.key[start]) && (kind === 'length' || unit === 'km/h');
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

/** “mức tăng tại Hà Nội là 1.276 đồng/kg”, “mức tăng học phí bình quân 10%/năm”: the noun of the amount. */
export function amountNoun(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  for (let at = left - 1; at > 0 && at > left - FARTHEST && isWord(tokens, at); at--) {
    if (!movesWord(tokens.key[at]) || !level(tokens.key[at - 1])) continue;
    if (changeCompound(tokens.key[at + 1]) && !price(tokens.key[at + 1])) continue;
    return at + 1 === left || is(tokens.key[left - 1]) || quantity.unit?.startsWith('%')
      ? { ...changeOf(tokens, quantity, at, at + 1, false), from: left }
      : undefined;
  }
  return undefined;
}

/** Whether a percentage ends its clause: “tăng mạnh, 30% số hộ khá lên” tells another share. */
function standsAlone(tokens: Tokens, { unit, to }: Quantity): boolean {
  return unit?.startsWith('%') === true && (!isWord(tokens, to) || comparisons.after(tokens, to) !== undefined);
}

/** “tăng bình quân mỗi năm là 6,5%”, “giảm khá sâu (69 người)”, “giảm xuống lần lượt là 2%”: how it moved stands between. */
export function mannerVerb(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  // “(38,67%)”, “- 30.000 nhân khẩu”, “tăng đột biến, khoảng 31%”
  const mark = tokens.key[left - 1];
  const set = mark === OPEN || mark === HYPHEN || (mark === COMMA && standsAlone(tokens, quantity));
  const end = set ? left - 1 : left;
  let isLevel = false;
  for (let at = end - 1; at >= 0 && at > end - FARTHEST; at--) {
    const key = tokens.key[at];
    // “hố sụt sâu 15 m” tells a depth.
    if (movingVerb(key) && (movesWord(key) || quantity.kind !== 'length')) {
      const verb = changes.before(tokens, at + 1);
      if (verb?.value === 'none' || changes.before(tokens, at + 2)?.value === 'none') return undefined;
      const noun = tokens.key[at - 1];
      if (changeNoun(noun) && !level(noun) && !numberWord(noun)) return undefined;
      const words = is(tokens.key[end - 1]) ? end - 1 : end;
      return changeOf(tokens, quantity, verb?.from ?? at, Math.max(words, at + 1), isLevel);
    }
    if (!manner(key)) return undefined;
    isLevel ||= levelWord(key);
  }
  return undefined;
}

/** “cao hơn nền nhà hơn 1 m”, “cao hơn chỉ tiêu Quốc hội đề ra 9,5%”: what is compared with, not “cao hơn mức 26%”. */
function isThing(tokens: Tokens, { kind, unit }: Quantity, start: number, end: number): boolean {
  const to = from(tokens.key[end - 1]) ? end - 1 : end;
  if (to <= start || to - start > LONGEST_THING) return false;
  const sized = kind === 'length' || kind === 'duration' || unit === 'lần';
  for (let at = start; at < to; at++)
    if (!isWord(tokens, at) || (!sized && standards.after(tokens, at))) return false;
    // “cao hơn mực nước cho phép 2,2 m”, “cao hơn chỉ tiêu 9,5%”, “cao hơn trong bến 100 nghìn đồng”
    else if (
      functionWord(tokens.key[at]) &&
      !permits(tokens.key[at]) &&
      !(at === start && (placed(tokens.key[at]) || within(tokens.key[at]) || aboutWord(tokens.key[at]))) &&
      !wordsWithEnding.before(tokens, at + 1) &&
      !wordsWithStart.after(tokens, at)
    )
      return false;
  // “thấp hơn giá 29 triệu đồng”
  return !price(tokens.key[to - 1]);
}

const LONGEST_THING = 7;
