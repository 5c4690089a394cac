import { movers, raised, reachWord } from '../vocabulary/changes.ts';
import {
  amountOrLevel,
  animals,
  carries,
  cases,
  handlings,
  having,
  insurance,
  offices,
  ownedBy,
  tellingPer,
} from '../vocabulary/counted.ts';
import { consists, nominal, peopleHeads, verbWord } from '../vocabulary/grammar.ts';
import { localityWord } from '../vocabulary/localities.ts';
import {
  dimension,
  linksCapacity,
  measuredWholes,
  mostWith,
  statesWord,
  thinUnit,
  capacities,
  totalHeads,
} from '../vocabulary/measureNouns.ts';
import {
  all,
  and,
  done,
  from,
  has,
  is,
  numberWord,
  passive,
  still,
  thereof,
  totalWord,
  within,
} from '../vocabulary/particles.ts';
import { labelOf, measureOfRate } from './countedLabel.ts';
import type { Surroundings } from './indicator.ts';
import { isLevelBefore } from './levelChange.ts';
import { CLOSE, COLON, COMMA, endsSentence, OPEN, SEMICOLON, SLASH } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { clauseStart } from './phraseMeasure.ts';
import { isPlacePhrase } from './placePhrase.ts';
import type { Quantity } from './quantity.ts';
import { isSaidBefore, ofHerd, saidBefore } from './saidBefore.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens } from './tokens.ts';

/** What a count counts stands after it, unless it only repeats a unit: “xã nông thôn mới tăng thêm: 06 xã”. */
export function countedPhrase(
  tokens: Tokens,
  surroundings: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  const { quantity, change, last, left, hedged, same } = surroundings;
  const own = ownPhrase(tokens, quantity);
  // “thu nhập của hộ nghèo chỉ bằng 2/5 mức thu nhập của cả tỉnh”: what follows is the base.
  if (quantity.kind === 'ratio' && change && measuredWholes.has(quantity.unit ?? ''))
    return findPhraseBefore(tokens, surroundings, near) ?? own;
  const capacity = capacityOf(tokens, surroundings);
  if (capacity) return capacity;
  if (near && last?.unit === quantity.unit && isPart(tokens, left, quantity.to)) return near;
  // “có số nhà bị ngập nhiều nhất với trên 8.000 căn nhà”
  // “nhiều nhất với 10 tài xế lái xe khách” says itself what.
  if (mostWith.before(tokens, hedged) && !(own && own.to > quantity.to + 1)) {
    const told = findPhraseBefore(tokens, surroundings, undefined);
    if (told && isTotal(tokens, told, quantity)) return told;
  }
  // “năm 2010 xã có 345 hộ nghèo thì đến nay chỉ còn 23 hộ”
  if (own && own.to === quantity.to && still(tokens.key[quantity.from - 1]) && near && same) return same;
  if (own === undefined || own.to > quantity.to) return ofHerd(tokens, quantity, hedged) ?? own;
  return (
    (isRateOfThing(tokens, surroundings) ? findPhraseBefore(tokens, surroundings, near) : undefined) ??
    measureOfRate(tokens, surroundings) ??
    labelOf(tokens, surroundings) ??
    sharedWith(tokens, surroundings, near) ??
    (isStated(tokens, hedged) || isMoved(tokens, surroundings)
      ? statedBefore(tokens, surroundings, near, own)
      : undefined) ??
    headedBefore(tokens, surroundings) ??
    saidBefore(tokens, surroundings, near) ??
    // “anh đã chi tiền 3 lần”: what was done so many times
    (quantity.unit === 'lần' ? findPhraseBefore(tokens, surroundings, undefined) : undefined) ??
    ofHerd(tokens, quantity, hedged) ??
    bracketedTotal(tokens, surroundings) ??
    (tokens.key[left - 1] === COLON && quantity.kind !== 'ratio' && !consists(tokens.key[left - 2])
      ? beforeColon(tokens, surroundings, near)
      : undefined) ??
    own
  );
}

/** The noun counted, with what belongs to it; of a rate, “120 đảng viên/năm”, what stands before its slash. */
function ownPhrase(tokens: Tokens, { numTo, to }: Quantity): Phrase | undefined {
  for (let at = numTo + 1; at < to; at++) if (tokens.key[at] === SLASH) return { from: numTo, to: at };
  return findPhraseAfter(tokens, numTo, to);
}

/** “công suất phục vụ 3 triệu lượt khách”, “nâng công suất sân bay Đà Nẵng lên 20 triệu khách”, “tần suất 4 chuyến mỗi tuần” */
function capacityOf(tokens: Tokens, { change, hedged }: Surroundings): Phrase | undefined {
  let at = hedged;
  while (at > 0 && linksCapacity(tokens.key[at - 1])) at--;
  const head = capacities.before(tokens, at);
  if (head) return { from: head.from, to: head.to };
  if (!change?.level) return undefined;
  for (; at > hedged - LONGEST_SORT && isWord(tokens, at - 1); at--) {
    const moved = capacities.before(tokens, at);
    if (moved) return findPhraseAfter(tokens, moved.from, moved.to);
  }
  return undefined;
}

/** “Số học sinh bỏ học (125 người)”, “Đàn gia súc (12.500 con)”: the brackets hold nothing but how many. */
function bracketedTotal(tokens: Tokens, { quantity, left }: Surroundings): Phrase | undefined {
  if (tokens.key[left - 1] !== OPEN || tokens.key[quantity.to] !== CLOSE) return undefined;
  const start = clauseStart(tokens, left - 1);
  if (!totalHeads.after(tokens, start)?.value && !amountOrLevel(tokens.key[start])) return undefined;
  const found = findPhraseAfter(tokens, start, start + 1);
  return found?.to === left - 1 ? found : undefined;
}

/** What a bare unit shares with the figure before, or the sort of case that stands before it. */
function sharedWith(tokens: Tokens, surroundings: Surroundings, near: Phrase | undefined): Phrase | undefined {
  const { quantity, change, last, left, hedged } = surroundings;
  // “mua bán trái phép chất ma túy 4 vụ, tàng trữ … 8 vụ”
  const sort = cases(tokens.key[quantity.numTo]) ? sortOf(tokens, hedged) : undefined;
  if (sort || !near || !last) return sort;
  // “quy mô gồm 2 tòa tháp cao 39 tầng”
  if (last.kind === 'count' && dimension(tokens.key[hedged - 1]) && last.reach >= hedged - 1) return near;
  // “ngành lâm nghiệp 60 chỉ tiêu; ngành nông học 50 chỉ tiêu”
  if (last.unit !== quantity.unit || isSaidBefore(tokens, surroundings)) return undefined;
  // “hai tòa tháp cao 27 tầng và 49 tầng”
  if (left === last.to + 1 && and(tokens.key[last.to])) return near;
  // “khối mầm non 33 người; khối tiểu học 71 người”
  const own = near.to - near.from === 1 || offices.after(tokens, near.from) !== undefined;
  const group = own && saysPeople(quantity) ? groupBefore(tokens, surroundings) : undefined;
  if (group) return group;
  // “đàn trâu có 3.250 con, đàn bò 25.800 con, gia cầm 350.000 con”
  const kept = quantity.unit === 'con' ? animalsBefore(tokens, hedged, last.reach) : undefined;
  if (kept) return kept;
  // “1.299 giáo viên nghỉ hưu, trong đó bậc tiểu học 599 người”
  if (near.to - near.from > 1 && isPartName(tokens, hedged, last.reach)) {
    const people = findPhraseBefore(tokens, surroundings, undefined);
    return people && (isPeople(tokens, people, quantity) || isInsurance(tokens, people)) ? people : near;
  }
  // “tăng từ 16,8 triệu người lên 18 triệu người”: both are of the same thing; “nâng tổng số ca mắc lên 247 ca” names it.
  const total = change?.level ? findPhraseBefore(tokens, surroundings, undefined) : undefined;
  if (total && totalHeads.after(tokens, total.from)?.value) return total;
  return change?.level ? near : undefined;
}

/** The animals named between a mark and their number. */
function animalsBefore(tokens: Tokens, hedged: number, reach: number): Phrase | undefined {
  let from = hedged;
  while (from > reach && isWord(tokens, from - 1) && nominal(tokens.key[from - 1]) && !isCapital(tokens, from - 1))
    from--;
  const tie = tokens.key[from - 1];
  if (from === hedged || hedged - from > ANIMALS || (tie !== COMMA && tie !== SEMICOLON && !and(tie))) return undefined;
  return animals.after(tokens, from) ? { from, to: hedged } : undefined;
}

/** Longest name of a sort of animals, in tokens. */
const ANIMALS = 4;

/** The office or branch whose people are counted, when only its name stands between a mark and the number. */
function groupBefore(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, hedged } = surroundings;
  if (isWord(tokens, quantity.to)) return undefined;
  const group = findPhraseBefore(tokens, surroundings, undefined);
  return group && group.to === hedged && offices.after(tokens, group.from) ? group : undefined;
}

/** What “là”, “lên”, “còn” states the number of: “tổng số hộ là 40 hộ”. */
function statedBefore(
  tokens: Tokens,
  surroundings: Surroundings,
  near: Phrase | undefined,
  own: Phrase,
): Phrase | undefined {
  const { quantity, last, hedged } = surroundings;
  const stated = whatMoved(tokens, findPhraseBefore(tokens, surroundings, undefined));
  if (!stated || stated.to - stated.from < 2 || isNameOnly(tokens, stated)) return own;
  // “giúp sức cho Huyền là 4 đồng phạm”: no total is stated.
  if (quantity.kind !== 'ratio' && !thinUnit(tokens.key[quantity.numTo]) && !isTotal(tokens, stated, quantity))
    return own;
  const total = totalHeads.after(tokens, stated.from)?.value || amountOrLevel(tokens.key[stated.from]);
  // “đưa tổng số lên 62 xã”, but “nâng giải đấu lên 12 đội”
  if (raised(tokens.key[hedged - 1]) && !total) return own;
  // “mầm non 234 học sinh, bậc tiểu học là 501 học sinh”: another part of the same.
  return near && last?.unit === quantity.unit && !total && stated.to - stated.from <= 4 ? near : stated;
}

/** “tổng đàn lợn đạt 360.000 con”, “BHYT 1.017.308 người”: the thing stands before, the unit only repeats. */
function headedBefore(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, hedged } = surroundings;
  if (all(tokens.key[hedged - 1]) || ownedBy(tokens.key[hedged - 1]) || isListed(tokens, hedged, quantity.to))
    return undefined;
  const headed = whatMoved(tokens, findPhraseBefore(tokens, surroundings, undefined));
  // “trong tổng số 7 chỉ tiêu có 5 chỉ tiêu đạt”: a part of the total
  if (!headed || (has(tokens.key[hedged - 1]) && within(tokens.key[headed.from - 1]))) return undefined;
  // “Tổng cộng ông ta đã lừa 62 người”: the sum of what was done
  const total =
    (totalHeads.after(tokens, headed.from)?.value ||
      (amountOrLevel(tokens.key[headed.from]) && !has(tokens.key[hedged - 1]))) &&
    !isBareTotal(tokens, headed) &&
    !done(tokens.key[passive(tokens.key[hedged - 1]) ? hedged - 3 : hedged - 2]);
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
function isListed(tokens: Tokens, hedged: number, to: number): boolean {
  return consists(tokens.key[hedged - 1]) && tokens.key[to] === COMMA && isNumber(tokens, to + 1);
}

/** “ốc hương 13-20 con/kg”, “dạy 2 buổi/ngày”, “đúng quy chuẩn là 2 em/bàn”: how large, how often. */
function isRateOfThing(tokens: Tokens, { quantity: { kind, unit, numTo }, hedged }: Surroundings): boolean {
  // “kết nạp 120 đảng viên/năm”
  if (peopleHeads.after(tokens, numTo) && !is(tokens.key[hedged - 1])) return false;
  return kind === 'rate' && (tellingPer.has(unit?.split('/').at(-1) ?? '') || is(tokens.key[hedged - 1]));
}

/** “xã nông thôn mới tăng thêm: 06 xã”, but “Hà Nội: 5 người”, “tổ 5: 12 hộ” */
function beforeColon(tokens: Tokens, surroundings: Surroundings, near: Phrase | undefined): Phrase | undefined {
  const headed = findPhraseBefore(tokens, surroundings, near);
  if (!headed || isNumber(tokens, headed.to - 1)) return undefined;
  return isPlacePhrase(tokens, headed.from, headed.to) ? undefined : headed;
}

/** “tăng quy mô công trình từ 14 tầng lên 18 tầng” */
function isMoved(tokens: Tokens, { quantity: { to }, hedged }: Surroundings): boolean {
  return from(tokens.key[hedged - 1]) && isLevelBefore(tokens, to);
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
  for (let at = head.to; at < to; at++) {
    // “giáo viên và cán bộ quản lý tại các trường”
    const also = peopleHeads.after(tokens, at);
    if (also) at = also.to - 1;
    else if (verbWord(tokens.key[at]) || done(tokens.key[at])) return false;
  }
  return true;
}

function saysPeople({ unit }: Quantity): boolean {
  return unit !== undefined && (unit.endsWith('người') || unit.startsWith('lượt') || unit === 'em' || unit === 'cháu');
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
    const key = tokens.key[at];
    if (key === OPEN || (within(key) && thereof(tokens.key[at + 1]))) return true;
    if (endsSentence(key) || key === CLOSE) return false;
  }
  return false;
}
