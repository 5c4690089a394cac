import {
  becomes,
  changes,
  comparisons,
  evenPhrases,
  exceeds,
  falls,
  growing,
  leadsToLevel,
  manner,
  movesWord,
  movingVerb,
  plans,
  raisedUp,
  rateNouns,
  rises,
  upward,
} from '../vocabulary/changes.ts';
import { changeCompound, changeNoun, timeWord } from '../vocabulary/grammar.ts';
import { inAll } from '../vocabulary/measureNouns.ts';
import { level } from '../vocabulary/measures.ts';
import { from, is, more, numberWord, reaches, within } from '../vocabulary/particles.ts';
import { price } from '../vocabulary/prices.ts';
import type { LastFigure } from './build.ts';
import { changeOf, FARTHEST, type FoundChange } from './changeBase.ts';
import { COLON, COMMA, endsSentence, HYPHEN, OPEN } from './marks.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * “số thu đạt rất thấp, chỉ khoảng 7% dự toán”, “tăng rất mạnh, hơn 22 lần so với cùng kỳ”: a judgement stands between.
 */
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

/** “nhóm giảm nhiều nhất là nhóm sơ cấp (-6,36%)”: a fall in brackets, of a verb before it in the sentence. */
export function fallInBrackets(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if ((quantity.value ?? 0) >= 0 || quantity.kind !== 'percent' || tokens.key[left - 1] !== OPEN) return undefined;
  for (let at = left - 2; at >= 0 && at > left - CLAUSE && !endsSentence(tokens.key[at]); at--)
    if (falls(tokens.key[at]) && !changeCompound(tokens.key[at + 1]))
      return { ...changeOf(tokens, quantity, at, at + 1, false), from: left };
  return undefined;
}

const CLAUSE = 40;

/** “giá xăng đã tăng 12 lần với tổng cộng hơn 6.000 đồng/lít”: how much the times before come to. */
export function summedVerb(
  tokens: Tokens,
  quantity: Quantity,
  left: number,
  last: LastFigure | undefined,
): FoundChange | undefined {
  const sum = last?.unit === 'lần' ? inAll.before(tokens, left) : undefined;
  if (!last || !sum || sum.from - last.to > ASIDE) return undefined;
  // “9 lần giảm với tổng cộng gần 5.000 đồng/lít”
  const verb = [last.to, last.from - 1].find((at) => movesWord(tokens.key[at]));
  return verb === undefined ? undefined : { ...changeOf(tokens, quantity, verb, verb + 1, false), from: sum.from };
}

const ASIDE = 3;

/** “giá xăng tăng lần thứ 5 liên tiếp, thêm 500 đồng/lít”: how much more or less, behind a comma. */
export function addedAmount(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  // “đóng thêm gần 1 tỷ đồng so với mức cũ”
  if (more(tokens.key[left - 1]) && comparisons.after(tokens, quantity.to))
    return changeOf(tokens, quantity, left - 1, left, false);
  // “lương tăng, thêm 500.000 đồng tiền ăn” is of another thing.
  if (!more(tokens.key[left - 1]) || tokens.key[left - 2] !== COMMA || isWord(tokens, quantity.to)) return undefined;
  for (let at = left - 3; at >= 0 && at > left - CLAUSE && !endsSentence(tokens.key[at]); at--) {
    if (tokens.key[at] === COMMA) return undefined;
    if (upward(tokens.key[at]) && !changeCompound(tokens.key[at + 1]) && !changeNoun(tokens.key[at - 1]))
      return changeOf(tokens, quantity, at, at + 1, false);
  }
  return undefined;
}

/**
 * “mức tăng tại Hà Nội là 900 đồng/kg”, “mức tăng học phí bình quân 10%/năm”, “mức tăng đạt 4%”: the noun of the
 * amount.
 */
export function amountNoun(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  const linked = is(tokens.key[left - 1]) || (from(tokens.key[left - 1]) && quantity.min !== undefined);
  // “mức tăng kỷ lục: 8 điểm”, “mức tăng với công nhân ở các nhà máy lớn là 120.000 đồng”
  const end = tokens.key[left - 1] === COLON ? left - 1 : left;
  const farthest = linked ? LONGEST_NOUN : FARTHEST;
  for (let at = end - 1; at > 0 && at > left - farthest && isWord(tokens, at); at--) {
    if (!movesWord(tokens.key[at])) continue;
    // “mức miễn giảm là 50%”
    const whole = changes.before(tokens, at + 1)?.from ?? at;
    if (!level(tokens.key[at - 1]) && !level(tokens.key[whole - 1])) continue;
    if (changeCompound(tokens.key[at + 1]) && !price(tokens.key[at + 1])) continue;
    return at + 1 === left || linked || end < left || quantity.unit?.startsWith('%')
      ? { ...changeOf(tokens, quantity, at, at + 1, false), from: left }
      : undefined;
  }
  return undefined;
}

/** Longest phrase of a noun of change, up to its “là”, in tokens. */
const LONGEST_NOUN = 18;

/** “tăng bình quân mỗi năm là 6,5%”, “giảm xuống lần lượt là 2%”, “tăng mạnh (38,67%)”: how it moved stands between. */
export function mannerVerb(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  const end = beforeMark(tokens, quantity, left);
  if (end === undefined) return undefined;
  let isLevel = false;
  let dated = false;
  let at = end;
  while (at > 0 && at > end - FARTHEST) {
    const key = tokens.key[at - 1];
    // “hố sụt sâu 15 m” tells a depth.
    if (movingVerb(key) && (movesWord(key) || rises(key) === (quantity.kind === 'length'))) break;
    const how = manner.before(tokens, at);
    // “giảm trong năm 2018 là 260 người”
    const year = isNumber(tokens, at - 1) && timeWord(tokens.key[at - 2]);
    if (!how && !year && !(within(key) && timeWord(tokens.key[at]))) return undefined;
    dated ||= year;
    isLevel ||= how !== undefined && (leadsToLevel(tokens.key[how.from]) || becomes(tokens.key[how.from]));
    at = how ? how.from : year ? at - 2 : at - 1;
  }
  const start = at - 1;
  if (start < 0 || !movingVerb(tokens.key[start]) || isNoun(tokens, start)) return undefined;
  const verb = changes.before(tokens, at);
  // “tỷ lệ tiêm chủng tăng cao (95%)” tells the rate itself.
  isLevel ||= end < left && isRate(tokens, start);
  const to = dated ? (verb?.to ?? at) : is(tokens.key[end - 1]) ? end - 1 : end;
  return changeOf(tokens, quantity, verb?.from ?? start, Math.max(to, at), isLevel);
}

/** “ngành chế biến tăng rất mạnh, đạt gần 14%”: how much it grew, unless it is a rate itself that reached so much. */
export function grownTo(tokens: Tokens, quantity: Quantity, reached: number): FoundChange | undefined {
  if (quantity.kind !== 'percent' || tokens.key[reached - 1] !== COMMA || movesWord(tokens.key[reached - 2]))
    return undefined;
  const found = mannerVerb(tokens, quantity, reached);
  return found && !found.change.level && grows(tokens, found.from) ? found : undefined;
}

/** “công suất nâng lên gấp đôi, đạt 40 tấn”: up to how much. */
export function raisedTo(tokens: Tokens, quantity: Quantity, reached: number): FoundChange | undefined {
  const verb = tokens.key[reached - 1] === COMMA ? raisedUp.before(tokens, reached - 1) : undefined;
  return verb && changeOf(tokens, quantity, verb.from, verb.to, true);
}

/**
 * Whether the clause of a verb opens with what grows by percents: “ngành chế biến”, “giá trị sản xuất”, no “số trường”.
 */
function grows(tokens: Tokens, verb: number): boolean {
  let start = verb;
  while (start > 0 && verb - start < CLAUSE && isWord(tokens, start - 1)) start--;
  for (let at = start; at < verb; at++) if (growing.after(tokens, at)) return true;
  return false;
}

/** Whether the verb of change at token `at` is a noun or part of one: “mục tiêu tăng trưởng”, “tỷ lệ giảm”. */
function isNoun(tokens: Tokens, at: number): boolean {
  if (changes.before(tokens, at + 1)?.value === 'none' || changes.before(tokens, at + 2)?.value === 'none') return true;
  const noun = tokens.key[at - 1];
  return changeNoun(noun) && !level(noun) && !numberWord(noun);
}

/**
 * Token after the verb and its manner where a mark parts them from a percentage: “(38,67%)”, “, khoảng 31%”, “, có nơi
 * 40%”; `undefined` where the mark makes the number another thing: “giảm mạnh - 45.000 đồng/kg”.
 */
function beforeMark(tokens: Tokens, quantity: Quantity, left: number): number | undefined {
  let at = left;
  for (let even = evenPhrases.before(tokens, at); even && at > left - EVEN; even = evenPhrases.before(tokens, at))
    at = even.from;
  if (tokens.key[at - 1] === COMMA)
    return (at < left ? quantity.kind === 'percent' : standsAlone(tokens, quantity)) ? at - 1 : undefined;
  if (tokens.key[left - 1] !== OPEN && tokens.key[left - 1] !== HYPHEN) return left;
  return quantity.kind === 'percent' ? left - 1 : undefined;
}

const EVEN = 6;

/** Whether a percentage ends its clause: “tăng mạnh, 30% số hộ khá lên” tells another share. */
function standsAlone(tokens: Tokens, { unit, to }: Quantity): boolean {
  return unit?.startsWith('%') === true && (!isWord(tokens, to) || comparisons.after(tokens, to) !== undefined);
}

/**
 * Whether what moved is a rate, told in percent itself: “tỷ lệ tiêm chủng tăng cao (95%)”, “nợ xấu tăng cao, khoảng
 * 3%”.
 */
function isRate(tokens: Tokens, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - FARTHEST && isWord(tokens, at); at--)
    if (rateNouns.after(tokens, at)) return true;
  return false;
}
