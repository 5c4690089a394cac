import { movesWord, overly, plans } from '../vocabulary/changes.ts';
import {
  clauseWord,
  consists,
  dayPart,
  hasOrWith,
  lets,
  linkVerb,
  passes,
  session,
  several,
  toward,
} from '../vocabulary/grammar.ts';
import { localityWord, placeTie } from '../vocabulary/localities.ts';
import {
  dimension,
  measureHeads,
  physicalMeasures,
  sums,
  tollGates,
  wholes,
  worths,
} from '../vocabulary/measureNouns.ts';
import { beforeCost, level, lowOrHigh } from '../vocabulary/measures.ts';
import { accordingTo, and, has, holds, is, of, on, reaches, than, totalWord } from '../vocabulary/particles.ts';
import { agentHeads, moneyNoun, price, priceNouns, pricing, tradeVerbs, worthVerb } from '../vocabulary/prices.ts';
import { hedgeVerb, placed } from '../vocabulary/qualifiers.ts';
import type { Surroundings } from './indicator.ts';
import { CLOSE, COMMA, OPEN, SLASH } from './marks.ts';
import { type Phrase, phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { endOf, LONGEST_BEFORE, skipLead } from './phraseEdges.ts';
import { isGoods } from './phrasePrice.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { findSubject } from './sentenceSubject.ts';
import { isCapital, isNumber, isWord, LONGEST_CLAUSE, type Tokens } from './tokens.ts';

/**
 * “Tổng số tiền trích lại của 3 làng và 2 nhóm hộ là 624 triệu đồng”, “sản lượng vải 3 tỉnh ước đạt 217.000 tấn”: the
 * count before stands inside the noun phrase of this number.
 */
export function aroundCount(tokens: Tokens, { quantity, left, last }: Surroundings): Phrase | undefined {
  if (!last || left - last.to > LONGEST_BEFORE) return undefined;
  // “khoảng cách giữa các xe chạy từ 60 - 80 km/h là 35m”
  // “Tổng giá trị quyền sử dụng đất của 79 ha vừa nêu được xác định khoảng 6.000 tỷ đồng”
  // “Giá trị sản xuất trên 1 ha đất canh tác đạt 125 triệu đồng”, “chi phí cho 1 sào su hào là hơn 1 triệu đồng”
  const ofArea =
    last.kind === 'area' &&
    (of(tokens.key[last.from - 1]) ||
      (last.value === 1 && (on(tokens.key[last.from - 1]) || lets(tokens.key[last.from - 1]))));
  // “Thuế hàng hóa 5% của Canada là 157.400 USD”
  const ofShare = last.kind === 'percent' && of(tokens.key[last.to]) && is(tokens.key[left - 1]);
  if (ofShare && last.indicator && last.indicator.to <= last.from) return phrase(last.indicator.from, left - 1);
  if (last.kind !== 'count' && !ofArea && !(left === last.to + 1 && is(tokens.key[last.to]))) return undefined;
  // “tuyến đê chạy qua 9 xã dài 16,5 km”: the dyke is long, not the communes.
  // “nâng cấp 44 cầu qua 15 tỉnh với tổng chiều dài 6.500 m” names its measure.
  if (dimension(tokens.key[left - 1]) && passes(tokens.key[last.from - 1]) && !measureHeads.before(tokens, left)) {
    const start = clauseStart(tokens, last.from);
    return findPhraseAfter(tokens, start, start + 1);
  }
  // “Tổng giá trị 8 ki ốt mà xã tự xây hơn 500 triệu đồng”
  const worth = quantity.unit?.startsWith('VND') ? measureHeads.before(tokens, last.from) : undefined;
  if (worth && !isWord(tokens, worth.from - 1) && !isNumber(tokens, worth.from - 1))
    return phrase(worth.from, Math.max(last.to, last.indicator?.to ?? 0));
  let end = endOf(tokens, left, last.to);
  const counted = Math.max(last.to, last.indicator?.to ?? 0);
  const aside = tokens.key[counted] === OPEN && tokens.key[end - 1] === CLOSE;
  // “Tổng kinh phí hỗ trợ đối với 1.062 người (từ nay đến năm 2021) là hơn 380 tỷ đồng”
  if (aside) end = counted;
  // A verb must part the two: “3 hộ 50 triệu đồng” is a list, and so is “53 hộ và 2 tổ chức”.
  // “Số tiền thiệt hại của 12 hộ khoảng 3 tỷ đồng”
  // “gây thiệt hại cho 90 hộ nuôi cá khoảng 30 tỷ đồng”
  const borne = quantity.kind === 'money' && lets(tokens.key[last.from - 1]) && !hasMeasure(tokens, left);
  // “Giá thịt lợn tại 16 tỉnh miền Trung tăng 3%”
  const placedIn = placeTie(tokens.key[last.from - 1]) && movesWord(tokens.key[left]);
  const owned = ofArea || of(tokens.key[last.from - 1]) || borne || placedIn;
  if ((end === left && !owned && !hedgeVerb(tokens.key[left])) || and(tokens.key[left - 1])) return undefined;
  for (let at = last.to; at < end; at++)
    // “của 21 công ty xổ số các tỉnh, thành phía Nam”
    if ((!isWord(tokens, at) && !joinsPlaces(tokens, at)) || clauseWord(tokens.key[at])) return undefined;
  const opens = clauseStart(tokens, last.from);
  // “Tiền bảo vệ rừng chi trả cho 1.125 hộ là 5,2 tỷ đồng”
  // “máy có công suất trên 5 kW là 60.000 đồng/năm”: a fee is of the vehicle.
  const sort = quantity.unit?.startsWith('VND') ? sortBefore(tokens, opens, last.from) : undefined;
  if (sort) return sort;
  const head = measureIn(tokens, opens, last.from) ?? moneyIn(tokens, opens, last.from);
  if (head === undefined) return undefined;
  for (let at = head; at < last.from; at++)
    // “số tiền thu được tại 9 tỉnh”: the verb belongs to the noun.
    if (linkVerb(tokens.key[at]) && !toward(tokens.key[at - 1]) && !placed(tokens.key[at + 1])) return undefined;
  return phrase(head, end);
}

/** What stands before “có dung tích …”, “có công suất …”, which tells its sort, in tokens `start` to `end`. */
function sortBefore(tokens: Tokens, start: number, end: number): Phrase | undefined {
  for (let at = start + 1; at < end; at++)
    if (hasOrWith(tokens.key[at - 1]) && physicalMeasures.after(tokens, at))
      return phrase(skipLead(tokens, start, at - 1), at - 1);
  return undefined;
}

/** Token of the “tiền” in tokens `start` to `end`: “chi sai tiền bồi dưỡng cho 6 cán bộ”. */
function moneyIn(tokens: Tokens, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) if (moneyNoun(tokens.key[at])) return at;
  return undefined;
}

/** The comma of “các tỉnh, thành”. */
function joinsPlaces(tokens: Tokens, at: number): boolean {
  if (tokens.key[at] !== COMMA) return false;
  // “mức xả tại 2 hồ Ia Tà, Suối Hành”
  const names = isCapital(tokens, at - 1) && isCapital(tokens, at + 1);
  return names || (localityWord(tokens.key[at - 1]) && localityWord(tokens.key[at + 1]));
}

/** “Cầu giao thông gồm một nhịp giữa và 8 nhịp biên, rộng 5,5 m”: the bridge is wide, not its spans. */
export function holderOfCount(tokens: Tokens, left: number, last: Surroundings['last']): Phrase | undefined {
  if (last?.kind !== 'count' || !dimension(tokens.key[left - 1]) || tokens.key[left - 2] !== COMMA) return undefined;
  for (let at = last.from - 1; at > 0 && at > last.from - HOLDER; at--) {
    if (consists(tokens.key[at])) {
      const start = clauseStart(tokens, at);
      return start < at ? findPhraseAfter(tokens, start, start + 1) : undefined;
    }
    // “Củ sâm nặng hơn 7 lạng, có 4 nhánh, dài khoảng 30 cm”
    if (has(tokens.key[at]) && tokens.key[at - 1] === COMMA && at === last.from - 1) return findSubject(tokens, at);
    if (!isWord(tokens, at) && !isNumber(tokens, at) && tokens.key[at] !== COMMA) return undefined;
  }
  return undefined;
}

const HOLDER = 12;

/** Token after the mark that opens the clause of token `at`. */
export function clauseStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && start > at - LONGEST_BEFORE && (isWord(tokens, start - 1) || isNumber(tokens, start - 1)))
    start--;
  return start;
}

/** A phrase about who pays, earns or sells, with no measure in it. */
export function isAgent(tokens: Tokens, start: number, end: number): boolean {
  let who = start;
  // “Một số thương lái sẵn sàng trả”, “buổi sáng thương lái mua”
  while (who < end && (several(tokens.key[who]) || dayPart(tokens.key[who]) || session(tokens.key[who]))) who++;
  return agentHeads.after(tokens, who) !== undefined && !measureIn(tokens, start, end);
}

const LONGEST_GOODS = 14;

const LONGEST_HOLDER = 14;

/** Longest name of what a sum is for, or what is worth so much. */
const LONGEST_PAID = 19;

export function isMeasure(tokens: Tokens, { from, to }: Phrase): boolean {
  return measureIn(tokens, from, to) !== undefined;
}

/** Token after “mua vào” in tokens `start` to `end`, when what is traded follows. */
function tradedAfter(tokens: Tokens, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    const verb = tradeVerbs.after(tokens, at);
    if (verb && verb.to < end) return verb.to;
  }
  return undefined;
}

/** “Ngành cho hay sản lượng mía đạt …”: the thing measured starts with its own noun, not with who tells it. */
export function headOf(tokens: Tokens, start: number, end: number): number {
  const head = measureIn(tokens, start, end);
  // “phần quà trị giá 1,2 triệu đồng” is not only “giá”.
  if (head === undefined || head + 1 === end) return start;
  // “Ve sầu đầu hè có giá đắt đỏ”: the goods stand before.
  const single = price(tokens.key[head]) && measureHeads.after(tokens, head)?.to === head + 1;
  // “thu để ngoài sổ sách số tiền”, “chất bột màu trắng có trọng lượng”: the noun alone does not say of what.
  const alone = measureHeads.after(tokens, head)?.to === end;
  const physical = physicalMeasures.after(tokens, head) !== undefined && hasOrWith(tokens.key[head - 1]);
  // “phần rễ và nhánh nhỏ có mức giá 6,5 triệu đồng/kg”
  const priced =
    priceNouns.after(tokens, head)?.to === end && (hasOrWith(tokens.key[head - 1]) || placeTie(tokens.key[head - 1]));
  // “Công ty vàng bạc đá quý sáng nay mua vào vàng miếng ở mức giá 36,5 triệu đồng/lượng”
  const goods = priced ? tradedAfter(tokens, start, head - 1) : undefined;
  if (goods !== undefined) return goods;
  // “ngành thuốc phiện đạt giá trị 1,4 tỷ USD”
  const reached = alone && worths.after(tokens, head)?.to === end && reaches(tokens.key[head - 1]);
  // “Hợp đồng mua giống có giá trị 2 tỉ đồng”
  const valued = alone && worths.after(tokens, head)?.to === end && hasOrWith(tokens.key[head - 1]);
  const sum = alone && sums.after(tokens, head) !== undefined && !isCapital(tokens, head);
  const vague = priced || reached || valued || sum || (alone && physical);
  // “Nghị định số 74/2013/NĐ-CP với số tiền là …”: the end of a symbol is no thing.
  if (
    vague &&
    tokens.key[start - 1] !== SLASH &&
    end - start <= (sum || valued ? LONGEST_PAID : LONGEST_HOLDER) &&
    !isPlacePhrase(tokens, start, head - 1)
  )
    return start;
  const bare = single && hasOrWith(tokens.key[head - 1]) && !isGoods(tokens, head + 1);
  return bare && head - start <= LONGEST_GOODS ? start : head;
}

/**
 * The last noun phrase between tokens `start` and `end` that opens with a noun of measure: “giá sầu riêng” of “giá mít
 * 12.000 đồng/kg, giá sầu riêng lại tăng cao, [90.000 đồng/kg]”.
 */
export function lastMeasure(tokens: Tokens, start: number, end: number): Phrase | undefined {
  for (let at = end - 1; at >= start; at--) {
    const head = measureHeads.after(tokens, at);
    if (!head || head.to > end || worthVerb(tokens.key[at - 1]) || isInner(tokens, at)) continue;
    const found = findPhraseAfter(tokens, at, head.to);
    return found && found.to <= end && found.to > at + 1 ? found : undefined;
  }
  return undefined;
}

/** “phí” of “lãng phí” and of “chi phí” is no noun of its own. */
function isInner(tokens: Tokens, at: number): boolean {
  return (
    tokens.key[at - 1] === OPEN ||
    // “quy đổi theo tỷ giá ngân hàng”
    accordingTo(tokens.key[at - 1]) ||
    // “thời gian đóng thấp hơn mức quy định hiện tại”
    (than(tokens.key[at - 1]) && isWord(tokens, plans.after(tokens, at)?.to ?? tokens.count)) ||
    holds(tokens.key[at - 1]) ||
    // “số xe quá thời hạn tạm giữ”
    overly(tokens.key[at - 1]) ||
    // “tỷ lệ nợ công trên GDP”
    (on(tokens.key[at - 1]) && (totalWord(tokens.key[at]) || wholes.after(tokens, at) !== undefined)) ||
    beforeCost(tokens.key[at - 1]) ||
    // “trạm thu phí cần cách nhau”
    tollGates.before(tokens, at + 1) !== undefined ||
    // “dự án Tham Lương”
    (isCapital(tokens, at) && isCapital(tokens, at - 1)) ||
    // “bội chi ngân sách mức thấp”
    // “giao dịch ở mức giá cao”
    (level(tokens.key[at]) && lowOrHigh(tokens.key[price(tokens.key[at + 1]) ? at + 2 : at + 1])) ||
    (price(tokens.key[at]) && (pricing(tokens.key[at - 1]) || worthVerb(tokens.key[at - 1]))) ||
    // “giải ngân vốn đầu tư”
    [1, 2].some((back) => (measureHeads.after(tokens, at - back)?.to ?? at) > at)
  );
}

/** Token at which a noun of measure starts in tokens `start` to `end`. */
function measureIn(tokens: Tokens, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    const head = measureHeads.after(tokens, at);
    if (head && head.to <= end && !isInner(tokens, at))
      return totalWord(tokens.key[at - 1]) && at > start ? at - 1 : at;
  }
  return undefined;
}

/** Whether a noun of measure stands in the clause before a number: “tổng kinh phí là 12 tỷ đồng hỗ trợ …”. */
export function hasMeasure(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - LONGEST_CLAUSE && isWord(tokens, at); at--)
    if (measureHeads.after(tokens, at)) return true;
  return false;
}
