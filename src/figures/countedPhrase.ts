import { movers, raised, reachWord } from '../vocabulary/changes.ts';
import {
  amountOrLevel,
  carries,
  cases,
  handlings,
  having,
  herd,
  insurance,
  ownedBy,
  tellingPer,
} from '../vocabulary/counted.ts';
import { functionWord, linkWord, peopleHeads, verbWord } from '../vocabulary/grammar.ts';
import { localityWord } from '../vocabulary/localities.ts';
import { dimension, emptyUnit, measuredWholes, statesWord, thinUnit, totalHeads } from '../vocabulary/measureNouns.ts';
import { all, and, done, from, is, numberWord, thereof, totalWord, within } from '../vocabulary/particles.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import type { Surroundings } from './indicator.ts';
import { CLOSE, COLON, DOT, OPEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { isPlacePhrase } from './placePhrase.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isWord, textAt, type Tokens } from './tokens.ts';

/** What a count counts stands after it, unless it only repeats a unit: “xã nông thôn mới tăng thêm: 06 xã”. */
export function countedPhrase(
  tokens: Tokens,
  surroundings: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  const { quantity, change, last, left, hedged } = surroundings;
  const own = findPhraseAfter(tokens, quantity.numTo, quantity.to);
  const short = own !== undefined && own.to <= quantity.to;
  // “ốc hương 13-20 con/kg”, “dạy 2 buổi/ngày”: how large, how often
  if (quantity.kind === 'rate' && short && tellingPer.has(quantity.unit?.split('/').at(-1) ?? ''))
    return findPhraseBefore(tokens, surroundings, near) ?? own;
  // “thu nhập của hộ nghèo chỉ bằng 2/5 mức thu nhập của cả tỉnh”: what follows is the base.
  if (quantity.kind === 'ratio' && change && measuredWholes.has(quantity.unit ?? ''))
    return findPhraseBefore(tokens, surroundings, near) ?? own;
  // “đúng quy chuẩn là 2 em/bàn”
  if (quantity.kind === 'rate' && short && is(tokens.key[hedged - 1]))
    return findPhraseBefore(tokens, surroundings, near) ?? own;
  if (near && last && last.unit === quantity.unit && isPart(tokens, left, quantity.to)) return near;
  // “mua bán trái phép chất ma túy 4 vụ, tàng trữ … 8 vụ”
  if (short && cases(tokens.key[quantity.numTo])) {
    const sort = sortOf(tokens, hedged);
    if (sort) return sort;
  }
  // “hai tòa tháp cao 27 tầng và 49 tầng”
  if (short && near && last && last.unit === quantity.unit && left === last.to + 1 && and(tokens.key[last.to]))
    return near;
  // “1.299 giáo viên nghỉ hưu, trong đó bậc tiểu học 599 người”
  if (
    short &&
    near &&
    near.to - near.from > 1 &&
    last &&
    last.unit === quantity.unit &&
    isPartName(tokens, hedged, last.reach)
  ) {
    const people = findPhraseBefore(tokens, surroundings, undefined);
    return people && (isPeople(tokens, people, quantity) || isInsurance(tokens, people)) ? people : near;
  }
  // “tăng từ 16,8 triệu người lên 18 triệu người”: both are of the same thing.
  if (short && near && change?.level && last?.unit === quantity.unit) return near;
  if (short && isStated(tokens, hedged)) {
    const stated = findPhraseBefore(tokens, surroundings, undefined);
    if (!stated || stated.to - stated.from < 2 || isNameOnly(tokens, stated)) return own;
    // “giúp sức cho Huyền là 4 đồng phạm”: no total is stated.
    if (quantity.kind !== 'ratio' && !thinUnit(tokens.key[quantity.numTo]) && !isTotal(tokens, stated, quantity))
      return own;
    // “đưa tổng số lên 62 xã”, but “nâng giải đấu lên 12 đội”
    if (raised(tokens.key[hedged - 1]) && !totalHeads.after(tokens, stated.from)?.value) return own;
    // “mầm non 234 học sinh, bậc tiểu học là 501 học sinh”: another part of the same.
    const part = near && last?.unit === quantity.unit && !totalHeads.after(tokens, stated.from)?.value;
    return part && stated.to - stated.from <= 4 ? near : stated;
  }
  // “tổng đàn lợn đạt 360.000 con”, “BHYT 1.017.308 người”: the thing stands before, the unit only repeats.
  if (short && !all(tokens.key[hedged - 1]) && !ownedBy(tokens.key[hedged - 1])) {
    const headed = findPhraseBefore(tokens, surroundings, undefined);
    if (
      headed &&
      ((totalHeads.after(tokens, headed.from)?.value && !isBareTotal(tokens, headed)) ||
        isInsurance(tokens, headed) ||
        isPeople(tokens, headed, quantity))
    )
      return headed;
    // “đáp ứng quy mô dân số 2 triệu người”
    const people = headed && saysPeople(quantity) ? peopleHeads.before(tokens, headed.to) : undefined;
    // “trên xe khách có 42 người”
    if (people && !carries(tokens.key[people.from - 1])) return people;
  }
  // “lao động tự do tăng từ 16,8 triệu người lên 18 triệu người”
  if (short && from(tokens.key[hedged - 1]) && movers(tokens.key[hedged - 2]))
    return findPhraseBefore(tokens, surroundings, near) ?? own;
  // “3 triệu lượt khách/năm” says itself whose visits.
  if (short && emptyUnit(tokens.key[quantity.numTo]) && quantity.kind !== 'rate')
    return findPhraseBefore(tokens, surroundings, near) ?? own;
  // “anh đã chi tiền 3 lần”: what was done so many times
  if (short && quantity.unit === 'lần') return findPhraseBefore(tokens, surroundings, undefined) ?? own;
  // “quy mô gồm 2 tòa tháp cao 39 tầng”
  if (short && near && last?.kind === 'count' && dimension(tokens.key[hedged - 1]) && last.reach >= hedged - 1)
    return near;
  // “tòa tháp cao 39 tầng”, “dãy nhà 2 tầng”
  if (short && quantity.unit === 'tầng' && (dimension(tokens.key[hedged - 1]) || isNoun(tokens, hedged - 1)))
    return findPhraseBefore(tokens, surroundings, near) ?? own;
  // “với đàn bò 30 con cấp cho hộ nghèo”
  if (quantity.unit === 'con' && herd(tokens.key[hedged - 2])) return { from: hedged - 2, to: hedged };
  if (short && tokens.key[left - 1] === COLON) {
    const headed = findPhraseBefore(tokens, surroundings, near);
    // “Hà Nội: 5 người”
    return headed && !isPlacePhrase(tokens, headed.from, headed.to) ? headed : own;
  }
  return own;
}

/** “là 62 xã”, “lên tới hơn 62 xã”, “xuống còn 62 xã” */
function isStated(tokens: Tokens, hedged: number): boolean {
  if (statesWord(tokens.key[hedged - 1]) || statesWord(tokens.key[hedged])) return true;
  return reachWord(tokens.key[hedged - 1]) && raised(tokens.key[hedged - 2]);
}

const PART = 24;

/** “BHYT”, “BHXH tự nguyện”, “bảo hiểm thất nghiệp”: those who are insured. */
function isInsurance(tokens: Tokens, { from }: Phrase): boolean {
  return /^BH[A-Z]{2}$/.test(textAt(tokens, from)) || insurance.after(tokens, from) !== undefined;
}

/** Words from the last mark to the number, when they name a sort of thing and hold no verb of having or finding. */
function sortOf(tokens: Tokens, hedged: number): Phrase | undefined {
  // “xử lý hành chính 236 vụ”
  const handled = handlings.before(tokens, hedged);
  if (handled) return { from: handled.from, to: handled.to };
  let from = hedged;
  while (from > 0 && hedged - from <= LONGEST_SORT && isWord(tokens, from - 1)) from--;
  if (hedged - from < SORT || hedged - from > LONGEST_SORT || verbWord(tokens.key[hedged - 1])) return undefined;
  for (let at = from; at < hedged; at++) if (having(tokens.key[at])) return undefined;
  return { from, to: hedged };
}

/** Fewer words are a verb and its subject: “Công an bắt 4 vụ”. */
const SORT = 4;

const LONGEST_SORT = 14;

/** “dân số 295.309 người”: a phrase that opens with a noun for people and holds no verb. */
function isPeople(tokens: Tokens, { from, to }: Phrase, quantity: Quantity): boolean {
  const head = saysPeople(quantity) ? peopleHeads.after(tokens, from) : undefined;
  if (!head) return false;
  // “lực lượng cứu hộ đã cứu 4 người”
  for (let at = head.to; at < to; at++) if (verbWord(tokens.key[at]) || done(tokens.key[at])) return false;
  return true;
}

function saysPeople({ unit }: Quantity): boolean {
  return unit !== undefined && (unit.endsWith('người') || unit.startsWith('lượt'));
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

function isNoun(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  return isWord(tokens, at) && !functionWord(key) && !verbWord(key) && !having(key) && !linkWord(key);
}

/** “HA Gia Lai còn 8 trận”: who has them is not what is counted. */
function isNameOnly(tokens: Tokens, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (!isCapital(tokens, at)) return false;
  return true;
}

/** Words from the last mark to the number name a part and hold no verb: “xã Đông 12 hộ”. */
function isPartName(tokens: Tokens, hedged: number, reach: number): boolean {
  let from = hedged;
  while (from > reach && hedged - from <= LONGEST_SORT && isWord(tokens, from - 1)) from--;
  if (within(tokens.key[from]) && thereof(tokens.key[from + 1])) from += 2;
  if (and(tokens.key[from])) from++;
  if (from >= hedged || hedged - from > LONGEST_SORT) return false;
  for (let at = from; at < hedged; at++)
    if (having(tokens.key[at]) || verbWord(tokens.key[at]) || totalWord(tokens.key[at])) return false;
  return true;
}

/** “với tổng số 87 nước”: the total names nothing. */
function isBareTotal(tokens: Tokens, { from, to }: Phrase): boolean {
  return to - from === 2 && totalWord(tokens.key[from]) && numberWord(tokens.key[from + 1]);
}

/** “7 hộ nghèo (3 hộ xã A, 4 hộ xã B)”: in brackets or after “trong đó”, the same unit, and only a place after it. */
function isPart(tokens: Tokens, left: number, to: number): boolean {
  if (!localityWord(tokens.key[to])) return false;
  for (let at = left - 1; at >= 0 && at > left - PART; at--) {
    const key = tokens.key[at] ?? BREAK;
    if (key === OPEN || (within(key) && thereof(tokens.key[at + 1]))) return true;
    if (key === BREAK || key === DOT || key === CLOSE) return false;
  }
  return false;
}
