import {
  averages,
  changes,
  changeVerb,
  comparisons,
  degreeWord,
  exceeds,
  figureNoun,
  moreOrLess,
  norms,
  overly,
  pastTime,
  permit,
  plans,
  reachWord,
  rises,
  setBases,
  standards,
  threshold,
  valueNouns,
  wholeArea,
} from '../vocabulary/changes.ts';
import { tiesNumber } from '../vocabulary/changedThings.ts';
import { functionWord, nominal, wordsWithEnding, wordsWithStart } from '../vocabulary/grammar.ts';
import { level } from '../vocabulary/measures.ts';
import { aboutWord, from, is, joins, more, numberWord, permits, than, within } from '../vocabulary/particles.ts';
import { price } from '../vocabulary/prices.ts';
import { placed } from '../vocabulary/qualifiers.ts';
import { FARTHEST, type FoundChange, ofTime } from './changeBase.ts';
import { HYPHEN, SLASH } from './marks.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, textOf, type Tokens } from './tokens.ts';

/** “vượt kế hoạch 5%”, “vượt nghị quyết 0,8 điểm”, “tăng so với năm trước là 3 hộ”. */
export function baseBetween(tokens: Tokens, quantity: Quantity, left: number, stop: number): FoundChange | undefined {
  // “cao hơn mức lịch sử năm 2008 - 0,93 m”
  const dash = tokens.key[left - 1] === HYPHEN && quantity.kind === 'length';
  // “vượt dự toán với 4.500 tỷ đồng”, “vượt hạn mức cho 3 hộ”: no amount.
  if (joins(tokens.key[left - 1]) || tiesNumber(tokens.key[left - 1])) return undefined;
  const linked = is(tokens.key[left - 1]) || dash;
  for (let at = dash ? left - 2 : left - 1; at >= stop && at > left - FARTHEST; at--) {
    // “thấp hơn cơn lũ 5/2011 là 0,6 m”
    if (!isWord(tokens, at) && !isNumber(tokens, at) && tokens.key[at] !== SLASH) return undefined;
    // “thấp hơn năm 2018 là gần 17%”, “tăng hơn vụ trước 25 tạ/ha”, “cao hơn so với trồng lúa từ 2-3 lần”
    const compared = comparisons.after(tokens, at + 1);
    if (
      than(tokens.key[at]) &&
      degreeWord(tokens.key[at - 1]) &&
      changes.before(tokens, at + 1)?.value !== 'none' &&
      (linked || compared || reachWord(tokens.key[left]) || isBase(tokens, quantity, at + 1, left))
    ) {
      const base = textOf(tokens, compared?.to ?? at + 1, linked || from(tokens.key[left - 1]) ? left - 1 : left);
      // “rút ngắn hơn so với đường cũ hơn 10 km”
      const verb = changes.before(tokens, at)?.from ?? at - 1;
      return { from: verb, to: left, change: { dir: textOf(tokens, verb, at + 1), base, level: false } };
    }
    const earlier = besideTime(tokens, at, left);
    if (earlier) return earlier;
    if (!changeVerb(tokens.key[at]) || changes.before(tokens, at + 1)?.value === 'none') continue;
    // “thấp hơn mực nước dâng bình thường 5,2 m”
    if (rises(tokens.key[at]) && !comparisons.after(tokens, at + 1)) continue;
    return pastBase(tokens, quantity, left, at);
  }
  return undefined;
}

/** “kém năm ngoái 3 triệu đồng”, “hơn vụ trước 5 tạ”: nothing but a time before stands between. */
function besideTime(tokens: Tokens, at: number, left: number): FoundChange | undefined {
  if (!moreOrLess(tokens.key[at]) || pastTime.before(tokens, left)?.from !== at + 1) return undefined;
  if (changes.before(tokens, at + 1)?.value === 'none') return undefined;
  const change = { dir: textOf(tokens, at, at + 1), base: textOf(tokens, at + 1, left), level: false };
  return { from: at, to: left, change };
}

/**
 * “vượt quy định tới 63.279 người”, “sụt giảm so với năm 2017 là 231.000 người”: the base stands between a verb at `at`
 * and the number.
 */
function pastBase(tokens: Tokens, quantity: Quantity, left: number, at: number): FoundChange | undefined {
  const end = overly(tokens.key[at + 1]) ? at + 2 : at + 1;
  const linked = is(tokens.key[left - 1]);
  const compared = comparisons.after(tokens, end);
  const planned = plans.after(tokens, end);
  const passes = exceeds(tokens.key[at]);
  // “vượt xa con số 90.000 USD”: the mark itself.
  if (passes && figureNoun.before(tokens, left))
    return { from: at, to: left, change: { dir: textOf(tokens, at, end), level: false }, bare: true };
  // “vượt giá trị đầu tư thêm gần 3 tỷ đồng”
  if (passes && more(tokens.key[left - 1])) return pastBase(tokens, quantity, left - 1, at);
  // “giảm so với tỷ lệ 24% năm 2016”, “tăng so với con số 14 vụ”: the base itself.
  if (compared && !linked && valueNouns.after(tokens, compared.to)?.to === left) return undefined;
  if (
    !compared &&
    !(planned && (planned.to === left || linked || passes)) &&
    !(passes && isPast(tokens, quantity, end, left))
  )
    return undefined;
  const to = linked || reachWord(tokens.key[left - 1]) || from(tokens.key[left - 1]) ? left - 1 : left;
  const verb = changes.before(tokens, end)?.from ?? at;
  const base = textOf(tokens, compared?.to ?? end, to);
  const change = { dir: textOf(tokens, verb, end), base, level: false };
  // “xây vượt giấy phép 3 tầng” counts floors.
  const counted = quantity.kind === 'count' && permit.before(tokens, to);
  return { from: verb, to: left, change, ...(counted && { of: { from: quantity.numTo, to: quantity.to } }) };
}

/**
 * What is exceeded is a norm or a mark: “vượt thời gian quy định gần 2 năm”, “vượt quy chuẩn từ 2 đến 5 lần”, “nước
 * vượt ngưỡng cao trình 15 cm”.
 */
function isPast(tokens: Tokens, { kind, unit, to }: Quantity, start: number, left: number): boolean {
  if (left - start > LONGEST_NORM) return false;
  if (plans.before(tokens, left)) return true;
  // “xây vượt giấy phép 3 tầng”, “vượt giấy phép đến 16 m”
  if (permit.before(tokens, left)?.from === start) return kind === 'count' || kind === 'length' || kind === 'area';
  // “vượt lũ lịch sử năm 2013 là 0,25 m”, but “vượt xe tải là 3 m”
  if (is(tokens.key[left - 1]) && kind === 'length') return ofTime(tokens, start, left);
  // “vượt thu ngân sách hơn 6%”, but “vượt mức 70%” tells the mark.
  const passed = kind === 'percent' ? !threshold.after(tokens, start) : kind === 'percent_points';
  if (
    passed &&
    left > start &&
    !overly(tokens.key[start - 1]) &&
    isPlain(tokens, start, left) &&
    !wordsWithStart.after(tokens, start - 1)
  )
    return true;
  // “vượt trung bình nhiều năm 25%”
  if (kind === 'percent' && left - start > 2 && averages.after(tokens, start)) return true;
  // “vượt hàm lượng thủy ngân 1,3 lần so với ngưỡng”
  if (unit === 'lần') return hasNorm(tokens, start, left) || comparisons.after(tokens, to) !== undefined;
  // “chi vượt quỹ bảo hiểm y tế hơn 30 tỷ đồng”
  // “học bổng vượt khó trị giá 200 triệu đồng”: another word
  if (kind === 'money')
    return left - start > 1 && changes.before(tokens, start + 1)?.value !== 'none' && isPlain(tokens, start, left);
  return kind === 'length' && threshold.after(tokens, start) !== undefined;
}

/** Longest norm or mark that is exceeded, in tokens. */
const LONGEST_NORM = 8;

/** Whether no verb and no particle stands among some words, “đầu tư” and the like apart. */
function isPlain(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (
      !nominal(tokens.key[at]) &&
      !wordsWithEnding.before(tokens, at + 1) &&
      !(at + 1 < end && wordsWithStart.after(tokens, at))
    )
      return false;
  return true;
}

function hasNorm(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (norms.after(tokens, at)) return true;
  return false;
}

/** A time or a thing: “cao hơn năm trước 5%”, but “đông hơn trong dịp này 200 khách”. */
function isBase(tokens: Tokens, quantity: Quantity, start: number, end: number): boolean {
  return (ofTime(tokens, start, end) && !within(tokens.key[start])) || isThing(tokens, quantity, start, end);
}

/** “cao hơn nền nhà hơn 1 m”, “cao hơn chỉ tiêu Quốc hội đề ra 9,5%”: what is compared with, not “cao hơn mức 26%”. */
function isThing(tokens: Tokens, { kind, unit }: Quantity, start: number, end: number): boolean {
  const to = from(tokens.key[end - 1]) ? end - 1 : end;
  if (to <= start || to - start > LONGEST_THING) return false;
  const sized = kind === 'length' || kind === 'duration' || unit === 'lần';
  // “mức mới cao hơn mức cũ từ 20-30%”, “thấp hơn bình quân cả tỉnh 2,3%”, but “cao hơn mức bình quân 26%”
  const whole = level(tokens.key[start]) ? undefined : wholeArea.before(tokens, to);
  // “cao hơn mức giá niêm yết 1.000 đồng/lít”
  const known = sized || from(tokens.key[end]) || whole !== undefined || setBases.before(tokens, to) !== undefined;
  for (let at = start; at < (whole?.from ?? to); at++)
    if (!isWord(tokens, at) || (!known && standards.after(tokens, at))) return false;
    // “cao hơn mực nước cho phép 2,2 m”, “cao hơn chỉ tiêu 9,5%”, “cao hơn trong bến 100 nghìn đồng”
    else if (
      functionWord(tokens.key[at]) &&
      !permits(tokens.key[at]) &&
      !(at === start && (placed(tokens.key[at]) || within(tokens.key[at]) || aboutWord(tokens.key[at]))) &&
      !wordsWithEnding.before(tokens, at + 1) &&
      !wordsWithStart.after(tokens, at)
    )
      return false;
  // “thấp hơn giá 29 triệu đồng”, “thấp hơn số 4.860 hộ”
  return !price(tokens.key[to - 1]) && !numberWord(tokens.key[to - 1]);
}

const LONGEST_THING = 9;
