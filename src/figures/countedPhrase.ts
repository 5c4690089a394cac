import { changes, sameAs } from '../vocabulary/changes.ts';
import { animals, blows, cases, handlings, having, herd, offices, pieces, tellingPer } from '../vocabulary/counted.ts';
import { befallVerb, consists, nominal, peopleHeads, verbWord } from '../vocabulary/grammar.ts';
import { localityWord } from '../vocabulary/localities.ts';
import {
  buildings,
  dimension,
  emptyUnit,
  inThat,
  measureHeads,
  mostWith,
  physicalMeasures,
  thinUnit,
  totalHeads,
} from '../vocabulary/measureNouns.ts';
import {
  and,
  done,
  from,
  is,
  numberWord,
  of,
  reaches,
  still,
  thereof,
  totalWord,
  within,
} from '../vocabulary/particles.ts';
import { newly } from '../vocabulary/qualifiers.ts';
import { capacityOf } from './countedCapacity.ts';
import { labelOf, measureOfRate } from './countedLabel.ts';
import {
  bracketedTotal,
  headedBefore,
  isInsurance,
  isMoved,
  isPeople,
  isStated,
  isTotal,
  saysPeople,
  statedBefore,
  totalOrAmount,
} from './countedTotal.ts';
import { topicOf } from './countedTopic.ts';
import type { Surroundings } from './indicator.ts';
import { CLOSE, COLON, COMMA, endsSentence, OPEN, SEMICOLON, SLASH } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { isOneSentence, isTime } from './phraseEdges.ts';
import { clauseStart } from './phraseMeasure.ts';
import { isPlacePhrase } from './placePhrase.ts';
import type { Quantity } from './quantity.ts';
import { herdBefore, isSaidBefore, ofHerd, saidBefore } from './saidBefore.ts';
import { findSubject } from './sentenceSubject.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/** What a count counts stands after it, unless it only repeats a unit: “xã nông thôn mới tăng thêm: 06 xã”. */
export function countedPhrase(
  tokens: Tokens,
  surroundings: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  const { quantity, last, left, hedged, same } = surroundings;
  const own = ownPhrase(tokens, quantity);
  const capacity = capacityOf(tokens, surroundings);
  if (capacity) return capacity;
  if (near && last?.unit === quantity.unit && isPart(tokens, left, quantity.to)) return near;
  // “dãy phòng học 3 tầng bị sập”, “trạm xe buýt (cao 2 tầng)”: the building fell, its storeys are counted.
  const high = dimension(tokens.key[hedged - 1]) || buildings.before(tokens, hedged);
  if (quantity.unit === 'tầng' && high) return { from: quantity.numTo, to: quantity.to };
  // “chiều cao từ 7 - 9 tầng”
  const height =
    quantity.unit === 'tầng'
      ? physicalMeasures.before(tokens, from(tokens.key[hedged - 1]) ? hedged - 1 : hedged)
      : undefined;
  if (height) return { from: height.from, to: height.to };
  // “có số nhà bị ngập nhiều nhất với trên 8.000 căn nhà”
  // “nhiều nhất với 10 tài xế lái xe khách” says itself what.
  if (mostWith.before(tokens, hedged) && !(own && own.to > quantity.to + 1)) {
    const told = findPhraseBefore(tokens, surroundings, undefined);
    if (told && isTotal(tokens, told, quantity)) return told;
  }
  // “khách quốc tế đến Việt Nam tiếp tục tăng mạnh, đạt trên 4,2 triệu lượt”
  const mark = hedged - 2;
  if (
    own?.to === quantity.to &&
    thinUnit(tokens.key[quantity.numTo]) &&
    reaches(tokens.key[mark + 1]) &&
    tokens.key[mark] === COMMA
  ) {
    const moved = changes.before(tokens, mark);
    const subject = moved && findPhraseBefore(tokens, { ...surroundings, left: moved.from, hedged: moved.from }, near);
    if (subject) return subject;
  }
  // “Nhóm này chiếm 72% số hộ nghèo, tương đương 6,6 triệu người”: the share once more
  if (own?.to === quantity.to && near && last?.kind === 'percent' && sameAs.before(tokens, hedged)) return near;
  // “báo cáo có độ dài 44 trang”
  const extent = dimension(tokens.key[hedged - 1]) ? measureHeads.before(tokens, hedged) : undefined;
  if (own?.to === quantity.to && extent) return { from: extent.from, to: extent.to };
  const struck = own?.to === quantity.to && pieces.has(quantity.unit ?? '') ? struckBefore(tokens, hedged) : undefined;
  if (struck) return struck;
  // “có 7 quy hoạch phân khu thì 6 cái đã xong”
  if (own?.to === quantity.to && near && last?.kind === 'count' && pieces.has(quantity.unit ?? ''))
    if (last.unit !== quantity.unit && (quantity.value ?? Infinity) <= (last.value ?? 0)) return near;
  // “năm 2010 xã có 345 hộ nghèo thì đến nay chỉ còn 23 hộ”
  if (own && own.to === quantity.to && still(tokens.key[quantity.from - 1]) && near && same) return same;
  // “300 con ngan giống …, nay đã có 40 con bị chết”
  // “với tổng đàn 90 con việc tiêm phòng rất nhanh”
  const flock = own === undefined || own.to === quantity.to ? herdBefore(tokens, quantity, hedged) : undefined;
  const befell = befallVerb(tokens.key[quantity.to]) && quantity.to === quantity.numTo + 1;
  // “48 con nhiễm bệnh, 18 con chết” are told by what befell them.
  const sort = near && last?.unit === quantity.unit && animals.after(tokens, near.from + 1);
  if (befell && thinUnit(tokens.key[quantity.numTo]) && sort) return near;
  // “trang trại lợn 1.100 con của gia đình ông”
  const kept = quantity.unit === 'con' && of(tokens.key[quantity.to]) ? animals.before(tokens, hedged) : undefined;
  if (kept) return { from: kept.from, to: kept.to };
  if (own === undefined || own.to > quantity.to) return ofHerd(tokens, quantity, hedged) ?? own;
  return (
    (isRateOfThing(tokens, surroundings) ? findPhraseBefore(tokens, surroundings, near) : undefined) ??
    measureOfRate(tokens, surroundings) ??
    labelOf(tokens, surroundings) ??
    sharedWith(tokens, surroundings, near) ??
    topicOf(tokens, surroundings) ??
    totalEarlier(tokens, surroundings) ??
    (isStated(tokens, hedged) || isMoved(tokens, surroundings)
      ? statedBefore(tokens, surroundings, near, own)
      : undefined) ??
    headedBefore(tokens, surroundings) ??
    saidBefore(tokens, surroundings, near) ??
    // “anh đã chi tiền 3 lần”: what was done so many times; “Cảnh sát đã 3 lần vào tỉnh” tells it next
    (quantity.unit === 'lần' && !done(tokens.key[hedged - 1])
      ? findPhraseBefore(tokens, surroundings, undefined)
      : undefined) ??
    ofHerd(tokens, quantity, hedged) ??
    flock ??
    bracketedTotal(tokens, surroundings) ??
    (tokens.key[left - 1] === COLON && quantity.kind !== 'ratio' && !consists(tokens.key[left - 2])
      ? beforeColon(tokens, surroundings, near)
      : undefined) ??
    own
  );
}

/** “tát trẻ 2 cái”: the verb of striking whose blows are counted, with whom it strikes. */
function struckBefore(tokens: Tokens, end: number): Phrase | undefined {
  for (let at = end - 1; at >= 0 && at > end - STRUCK && !endsSentence(tokens.key[at]); at--)
    if (blows(tokens.key[at])) return { from: at, to: end };
  return undefined;
}

/** Farthest that a verb of striking stands before how often, in tokens. */
const STRUCK = 10;

/** The noun counted, with what belongs to it; of a rate, “120 đảng viên/năm”, what stands before its slash. */
function ownPhrase(tokens: Tokens, { numTo, to }: Quantity): Phrase | undefined {
  for (let at = numTo + 1; at < to; at++) if (tokens.key[at] === SLASH) return { from: numTo, to: at };
  return findPhraseAfter(tokens, numTo, to);
}

/** What a bare unit shares with the figure before, or the sort of case that stands before it. */
function sharedWith(tokens: Tokens, surroundings: Surroundings, near: Phrase | undefined): Phrase | undefined {
  const { quantity, change, last, left, hedged } = surroundings;
  // “mua bán trái phép chất ma túy 4 vụ, tàng trữ … 8 vụ”
  const sort = cases.after(tokens, quantity.numTo)?.to === quantity.to ? sortOf(tokens, hedged) : undefined;
  if (sort || !near || !last) return sort;
  // “quy mô gồm 2 tòa tháp cao 39 tầng”
  if (last.kind === 'count' && dimension(tokens.key[hedged - 1]) && last.reach >= hedged - 1) return near;
  // “ngành lâm nghiệp 60 chỉ tiêu; ngành nông học 50 chỉ tiêu”
  if (last.unit !== quantity.unit || isSaidBefore(tokens, surroundings)) return undefined;
  // “hai tòa tháp cao 27 tầng và 49 tầng”
  // “chỉ cần tập 3 lần, 5 lần”
  const next = and(tokens.key[last.to]) || (quantity.unit === 'lần' && tokens.key[last.to] === COMMA);
  // “16 bạc và 18 đồng” say themselves which medals.
  if (left === last.to + 1 && next && quantity.unit !== 'huy chương') return near;
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
  // “tăng từ 16,8 triệu người lên 18 triệu người”: both are of the same thing; “nâng tổng số ca mắc lên 247 ca” names
  // it.
  const total = change?.level ? findPhraseBefore(tokens, surroundings, undefined) : undefined;
  if (total && totalHeads.after(tokens, total.from)?.value) return total;
  return change?.level ? near : undefined;
}

/**
 * “số hộ nghèo giảm nhanh, từ 3.200 hộ còn 1.600 hộ”: the number that opens the sentence, of the first count after a
 * comma.
 */
function totalEarlier(tokens: Tokens, { quantity, left, last }: Surroundings): Phrase | undefined {
  const comma = from(tokens.key[left - 1]) ? left - 2 : left - 1;
  if (tokens.key[comma] !== COMMA || (last && isOneSentence(tokens, last.to, comma))) return undefined;
  const subject = findSubject(tokens, comma);
  return subject && numberWord(tokens.key[subject.from]) && isTotal(tokens, subject, quantity) ? subject : undefined;
}

/** The animals named between a mark and their number. */
function animalsBefore(tokens: Tokens, hedged: number, reach: number): Phrase | undefined {
  let from = hedged;
  while (from > reach && isWord(tokens, from - 1) && nominal(tokens.key[from - 1]) && !isCapital(tokens, from - 1))
    from--;
  const tie = tokens.key[from - 1];
  // “trong đó trâu 1.200 con, bò 15.000 con”
  const opens = tie === COMMA || tie === SEMICOLON || and(tie) || inThat.before(tokens, from) !== undefined;
  if (from === hedged || hedged - from > ANIMALS || !opens) return undefined;
  return animals.after(tokens, herd(tokens.key[from]) ? from + 1 : from) ? { from, to: hedged } : undefined;
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

/** “ốc hương 13-20 con/kg”, “dạy 2 buổi/ngày”, “đúng quy chuẩn là 2 em/bàn”: how large, how often. */
function isRateOfThing(tokens: Tokens, { quantity: { kind, unit, numTo }, hedged }: Surroundings): boolean {
  // “kết nạp 120 đảng viên/năm”
  if (peopleHeads.after(tokens, numTo) && !is(tokens.key[hedged - 1])) return false;
  return kind === 'rate' && (tellingPer.has(unit?.split('/').at(-1) ?? '') || is(tokens.key[hedged - 1]));
}

/** “xã nông thôn mới tăng thêm: 06 xã”, but “Hà Nội: 5 người”, “tổ 5: 12 hộ” */
function beforeColon(tokens: Tokens, surroundings: Surroundings, near: Phrase | undefined): Phrase | undefined {
  // “số lượng máy cày có công suất từ 30 CV trở lên: 850 chiếc”
  const start = clauseStart(tokens, surroundings.left - 1);
  const total = emptyUnit(tokens.key[surroundings.quantity.numTo]) && totalOrAmount(tokens, start);
  if (total) return findPhraseAfter(tokens, start, start + 2);
  const headed = findPhraseBefore(tokens, surroundings, near);
  // “ấp 4: 15 người; tổ 5: 12 hộ”: what was told before the mark is over.
  const over = surroundings.last !== undefined && headed !== undefined && headed.from < surroundings.last.to;
  if (!headed || over || isNumber(tokens, headed.to - 1)) return undefined;
  return isPlacePhrase(tokens, headed.from, headed.to) ? undefined : headed;
}

const PART = 24;

/** Words from the last mark to the number, when they name a sort of thing and hold no verb of having or finding. */
function sortOf(tokens: Tokens, hedged: number): Phrase | undefined {
  // “xử lý hành chính 236 vụ”
  const handled = handlings.before(tokens, hedged);
  if (handled) return { from: handled.from, to: handled.to };
  let from = hedged;
  while (from > 0 && hedged - from <= LONGEST_SORT && isWord(tokens, from - 1)) from--;
  // “trong đó vi phạm nồng độ cồn 77 vụ”
  if (within(tokens.key[from]) && thereof(tokens.key[from + 1])) from += 2;
  if (hedged - from < SORT || hedged - from > LONGEST_SORT || verbWord(tokens.key[hedged - 1])) return undefined;
  // “mới chuyển hồ sơ cho công an 1 trường hợp” is a clause.
  for (let at = from; at < hedged; at++)
    if (having(tokens.key[at]) || done(tokens.key[at]) || newly(tokens.key[at])) return undefined;
  // “một năm đều đặn 4 vụ”
  return isTime(tokens, from, hedged) ? undefined : { from, to: hedged };
}

/** Fewer words are a verb and its subject: “Công an bắt 4 vụ”. */
const SORT = 4;

const LONGEST_SORT = 14;

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
