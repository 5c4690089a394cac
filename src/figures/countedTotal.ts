import { movers, raised, reachWord } from '../vocabulary/changes.ts';
import { amountOrLevel, carries, childHeads, insurance, ownedBy, sumHeads } from '../vocabulary/counted.ts';
import { consists, factNouns, peopleHeads, verbWord } from '../vocabulary/grammar.ts';
import { vehicleWord } from '../vocabulary/labels.ts';
import { capacities, statesWord, thinUnit, throughput, totalHeads } from '../vocabulary/measureNouns.ts';
import { all, and, done, from, has, numberWord, passive, reaches, totalWord, within } from '../vocabulary/particles.ts';
import { personWord } from '../vocabulary/people.ts';
import type { Surroundings } from './indicator.ts';
import { isLevelBefore } from './levelBefore.ts';
import { CLOSE, COMMA, OPEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { clauseStart } from './phraseMeasure.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens } from './tokens.ts';

/** “Số học sinh bỏ học (125 người)”, “Đàn gia súc (12.500 con)”: the brackets hold nothing but how many. */
export function bracketedTotal(tokens: Tokens, { quantity, left, last }: Surroundings): Phrase | undefined {
  if (tokens.key[left - 1] !== OPEN || tokens.key[quantity.to] !== CLOSE) return undefined;
  // “tiêm cho 80% số đàn bò trong xã (khoảng 1.400 con)”
  if (
    last?.kind === 'percent' &&
    last.indicator &&
    last.indicator.from >= last.to &&
    isAllWords(tokens, last.to, left - 1)
  )
    return last.indicator;
  const start = clauseStart(tokens, left - 1);
  if (!totalOrAmount(tokens, start)) return undefined;
  const found = findPhraseAfter(tokens, start, start + 1);
  return found?.to === left - 1 ? found : undefined;
}

/** Whether “tổng”, “số”, “lượng” stands at token `at`. */
export function totalOrAmount(tokens: Tokens, at: number): boolean {
  return Boolean(totalHeads.after(tokens, at)?.value) || amountOrLevel(tokens.key[at]);
}

function isAllWords(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isWord(tokens, at)) return false;
  return true;
}

/** What “là”, “lên”, “còn” states the number of: “tổng số hộ là 40 hộ”. */
export function statedBefore(
  tokens: Tokens,
  surroundings: Surroundings,
  near: Phrase | undefined,
  own: Phrase,
): Phrase | undefined {
  const { quantity, last, hedged } = surroundings;
  const stated = whatMoved(tokens, findPhraseBefore(tokens, surroundings, undefined));
  // “anh chị chỉ còn chưa đến 1.000 con”: who has them is not counted.
  if (stated && thinUnit(tokens.key[quantity.numTo]) && personWord(tokens.key[stated.from])) return own;
  if (!stated || stated.to - stated.from < 2 || isNameOnly(tokens, stated) || factNouns.after(tokens, stated.from))
    return own;
  // “giúp sức cho Huyền là 4 đồng phạm”: no total is stated.
  if (!thinUnit(tokens.key[quantity.numTo]) && !isTotal(tokens, stated, quantity)) return own;
  const total = totalHeads.after(tokens, stated.from)?.value || amountOrLevel(tokens.key[stated.from]);
  // “đưa tổng số lên 62 xã”, but “nâng giải đấu lên 12 đội”
  if (raised(tokens.key[hedged - 1]) && !total) return own;
  // “mầm non 234 học sinh, bậc tiểu học là 501 học sinh”: another part of the same.
  return near && last?.unit === quantity.unit && !total && stated.to - stated.from <= 4 ? near : stated;
}

/** “tổng đàn lợn đạt 360.000 con”, “BHYT 1.017.308 người”: the thing stands before, the unit only repeats. */
export function headedBefore(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, hedged } = surroundings;
  // “giáo viên và 35 cháu”: the teachers are no children.
  if (and(tokens.key[hedged - 1]) && isChild(quantity)) return undefined;
  if (all(tokens.key[hedged - 1]) || ownedBy(tokens.key[hedged - 1]) || isOfSeveral(tokens, hedged, quantity.to))
    return undefined;
  const headed = whatMoved(tokens, findPhraseBefore(tokens, surroundings, undefined));
  // “trong tổng số 7 chỉ tiêu có 5 chỉ tiêu đạt”: a part of the total
  if (!headed || (has(tokens.key[hedged - 1]) && within(tokens.key[headed.from - 1]))) return undefined;
  // “những nơi có mức giá biến động nhất gồm 26 tỉnh”
  if (consists(tokens.key[hedged - 1]) && amountOrLevel(tokens.key[headed.from])) return undefined;
  // “Tổng cộng ông ta đã lừa 62 người”: the sum of what was done
  const total =
    (totalHeads.after(tokens, headed.from)?.value ||
      (amountOrLevel(tokens.key[headed.from]) && !has(tokens.key[hedged - 1]))) &&
    !isBareTotal(tokens, headed) &&
    // “sức chứa 300 ôtô”, but “sức chứa 12.000 người”
    !(
      capacities.after(tokens, headed.from) &&
      vehicleWord(tokens.key[quantity.numTo]) &&
      !throughput(tokens.key[quantity.numTo])
    ) &&
    // “nâng tổng vốn 3 công trình”
    !sumHeads.after(tokens, headed.from) &&
    // “số vụ đã đạt 45 vụ”, but “lực lượng đã cứu 4 người”
    (reaches(tokens.key[hedged - 1]) || !done(tokens.key[passive(tokens.key[hedged - 1]) ? hedged - 3 : hedged - 2]));
  if (total || isInsurance(tokens, headed) || isPeople(tokens, headed, quantity)) return headed;
  // “đáp ứng quy mô dân số 2 triệu người”
  const people = saysPeople(quantity) ? peopleHeads.before(tokens, headed.to) : undefined;
  // “trên xe khách có 42 người”
  return people && !carries(tokens.key[people.from - 1]) ? people : undefined;
}

/** “tổng đàn bò” of “huyện nâng tổng đàn bò lên 12.500 con”: the total behind the verb that moves it. */
function whatMoved(tokens: Tokens, found: Phrase | undefined): Phrase | undefined {
  if (!found) return undefined;
  for (let at = found.from; at + 1 < found.to; at++)
    if (movers(tokens.key[at]) && (totalHeads.after(tokens, at + 1)?.value || amountOrLevel(tokens.key[at + 1])))
      return { from: at + 1, to: found.to };
  return found;
}

/** “Số tang vật gồm 22 xe máy, 39 bộ bài”: the first of things of several sorts. */
function isOfSeveral(tokens: Tokens, hedged: number, to: number): boolean {
  return consists(tokens.key[hedged - 1]) && tokens.key[to] === COMMA && isNumber(tokens, to + 1);
}

/** “tăng quy mô công trình từ 14 tầng lên 18 tầng” */
export function isMoved(tokens: Tokens, { quantity: { to }, hedged }: Surroundings): boolean {
  return from(tokens.key[hedged - 1]) && isLevelBefore(tokens, to);
}

/** “là 62 xã”, “lên tới hơn 62 xã”, “xuống còn 62 xã” */
export function isStated(tokens: Tokens, hedged: number): boolean {
  if (statesWord(tokens.key[hedged - 1]) || statesWord(tokens.key[hedged])) return true;
  return reachWord(tokens.key[hedged - 1]) && raised(tokens.key[hedged - 2]);
}

/** “BHYT”, “BHXH tự nguyện”, “bảo hiểm thất nghiệp”: those who are insured. */
export function isInsurance(tokens: Tokens, { from }: Phrase): boolean {
  return /^BH[A-Z]{2}$/.test(textAt(tokens, from)) || insurance.after(tokens, from) !== undefined;
}

/** “dân số 295.309 người”: a phrase that opens with a noun for people and holds no verb. */
export function isPeople(tokens: Tokens, { from, to }: Phrase, quantity: Quantity): boolean {
  const head = saysPeople(quantity) ? peopleHeads.after(tokens, from) : undefined;
  // “đoàn viên tặng 50 em”: they are no children.
  if (!head || (isChild(quantity) && !childHeads.after(tokens, from))) return false;
  // “lực lượng cứu hộ đã cứu 4 người”
  for (let at = head.to; at < to; at++) {
    // “giáo viên và cán bộ quản lý tại các trường”
    const also = peopleHeads.after(tokens, at);
    if (also) at = also.to - 1;
    else if (verbWord(tokens.key[at]) || done(tokens.key[at])) return false;
  }
  return true;
}

export function saysPeople({ unit }: Quantity): boolean {
  return unit !== undefined && (unit.endsWith('người') || unit.startsWith('lượt') || unit === 'em' || unit === 'cháu');
}

function isChild({ unit }: Quantity): boolean {
  return unit === 'em' || unit === 'cháu';
}

/** A phrase that can be what a number states after “là”: it holds a noun of number, of people, or the unit itself. */
export function isTotal(tokens: Tokens, { from, to }: Phrase, { numTo }: Quantity): boolean {
  for (let at = from; at < to; at++)
    if (
      totalHeads.after(tokens, at)?.value ||
      amountOrLevel(tokens.key[at]) ||
      peopleHeads.after(tokens, at) ||
      tokens.key[at] === tokens.key[numTo]
    )
      return true;
  return false;
}

/** “HA Gia Lai còn 8 trận”: who has them is not what is counted. */
function isNameOnly(tokens: Tokens, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (!isCapital(tokens, at)) return false;
  return true;
}

/** “với tổng số 87 nước”: the total names nothing. */
function isBareTotal(tokens: Tokens, { from, to }: Phrase): boolean {
  return to - from === 2 && totalWord(tokens.key[from]) && numberWord(tokens.key[from + 1]);
}
