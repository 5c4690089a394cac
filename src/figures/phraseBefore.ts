import { comparisons, degreeWord, momentum, movesWord, reachWord } from '../vocabulary/changes.ts';
import {
  aloneWord,
  apart,
  changeCompound,
  dateMark,
  drags,
  feast,
  finishes,
  gets,
  leadWord,
  lets,
  linkPhrases,
  opensList,
  partWord,
  soWord,
  timeWord,
  whenOpens,
  wordsWithEnding,
  yearByYear,
} from '../vocabulary/grammar.ts';
import { areas, central, localityWord, placeTie, rank, society } from '../vocabulary/localities.ts';
import { dimension, givesShare, losses, rateFirst, tails } from '../vocabulary/measureNouns.ts';
import { amount, level, rain, rainUnits, strong } from '../vocabulary/measures.ts';
import {
  and,
  cause,
  done,
  from,
  is,
  joins,
  more,
  numberWord,
  obliges,
  on,
  passive,
  reaches,
  totalWord,
} from '../vocabulary/particles.ts';
import { personWord } from '../vocabulary/people.ts';
import { sidesMoved, listing, price, priceNouns, tradeSides, tradeVerbs, worthVerb } from '../vocabulary/prices.ts';
import type { Surroundings } from './indicator.ts';
import { sized } from './kind.ts';
import type { FigureKind } from './ledger.ts';
import { CLOSE, COLON, COMMA, ELLIPSIS, endsSentence, OPEN } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { findPhraseEarlier, isAllCapital } from './phraseEarlier.ts';
import { endOf, isOneSentence, isTime, LONGEST_BEFORE, skipLead } from './phraseEdges.ts';
import { measureFarther } from './phraseFarther.ts';
import { listedUnder } from './phraseListed.ts';
import { clauseStart, headOf, isMeasure, lastMeasure } from './phraseMeasure.ts';
import { findPhraseOutside } from './phraseOutside.ts';
import { listHead, ownerOf } from './phraseOwner.ts';
import { isPersonOnly, isSharedAct, withoutPerson } from './phrasePerson.ts';
import { priceEarlier } from './phrasePrice.ts';
import { rainBefore, sharedPhrase } from './phraseShared.ts';
import { endingBefore, startOf } from './phraseStart.ts';
import { afterVerb, beforeAct, endBefore, skipAside, stillFrom, trim } from './phraseTrim.ts';
import { beforePlace, isPlacePhrase, withoutPlace } from './placePhrase.ts';
import { findSubject } from './sentenceSubject.ts';
import { isCapital, isNumber, textAt, type Tokens } from './tokens.ts';

/**
 * Finds the noun phrase that ends before token `left`, without the verbs between; nothing when it says only when or
 * where.
 */
export function findPhraseBefore(
  tokens: Tokens,
  surroundings: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  const { left, last, quantity, same } = surroundings;
  const stop = Math.max(0, left - LONGEST_BEFORE - 8, last?.reach ?? 0);
  const elsewhere = findPhraseOutside(tokens, surroundings, near, stop);
  if (elsewhere) return elsewhere;
  const [from, end] = beforeAct(tokens, endBefore(tokens, quantity, left, stop), stop);
  const owner = ownerOf(tokens, { from, to: end }, stop);
  if (owner !== undefined) return phrase(owner, end);
  // “hỗ trợ các hộ mất nhà do hỏa hoạn với mức 12 triệu đồng”: why they got it is not what it is.
  if (cause(tokens.key[from - 1]) && level(tokens.key[left - 1]) && joins(tokens.key[left - 2]))
    return phrase(left - 1, left);
  // “giá trước đây là 250.000 đồng/kg, sau sự cố giảm còn 140.000 đồng/kg”: the clause says when.
  const restated = near && surroundings.change !== undefined && last?.unit === quantity.unit;
  const when =
    restated && (tokens.key[from - 1] === COMMA || soWord(tokens.key[from - 1])) && opensWithWhen(tokens, from);
  if (when && !isMeasure(tokens, { from, to: end })) return near;
  const first = tokens.key[from - 1] === COMMA ? listHead(tokens, from, end, stop) : undefined;
  if (first !== undefined) return phrase(first, end);
  // “Số giáo viên còn thiếu sau khi đã được giao thêm biên chế là 75.989 người”
  const opening = clauseStart(tokens, left);
  const numbered = is(tokens.key[surroundings.hedged - 1]) && numberWord(tokens.key[opening]);
  if (numbered && opening >= stop && opening < from) return phrase(opening, end);
  const farther = measureFarther(tokens, { from, to: end }, left, stop);
  if (farther) return farther;
  const trimmed = trim(tokens, { from, to: end });
  const start = skipAside(tokens, trimmed.from, trimmed.to);
  const found = { from: stillFrom(tokens, quantity, afterVerb(tokens, start, trimmed.to), stop), to: trimmed.to };
  // “số thu 9 tháng giảm rõ rệt so với năm trước và mới đạt 42%”: the time parts the thing from its verb.
  const moves = movesWord(tokens.key[found.from]) && !changeCompound(tokens.key[found.from + 1]);
  const timed = moves && found.to - found.from > 1 ? endOf(tokens, found.from, stop) : found.from;
  if (timed < found.from && timed > stop && !isMeasure(tokens, found) && isNumber(tokens, timed))
    return phrase(skipLead(tokens, startOf(tokens, timed, stop), timed), timed);
  // “Công trình có kinh phí 1,2 tỷ đồng, khởi công năm 2013, đã hoàn thành 90%”
  const unplanned = quantity.kind === 'percent' && surroundings.change?.base === undefined;
  const finished = unplanned ? finishes.before(tokens, surroundings.hedged) : undefined;
  if (finished && tokens.key[(done(tokens.key[finished.from - 1]) ? finished.from - 1 : finished.from) - 1] === COMMA)
    return findSubject(tokens, left);
  // “…, hoàn thành vượt tiến độ 8 tháng”: the thing stands before the comma.
  if (tokens.key[from - 1] === COMMA && finishes.after(tokens, found.from)?.to === found.to)
    return findSubject(tokens, left);
  // “cá lóc chết khoảng 2 tấn, loại từ 0,6 - 0,9 kg mỗi con”
  // “loại trên 100 cm3 là 100.000 đồng, loại trên 175 cm3”: a size is not what money was told of.
  const paidBefore = last?.unit?.startsWith('VND') && !quantity.unit?.startsWith('VND');
  const sort = paidBefore ? (same ?? near) : (near ?? same);
  if (found.to === found.from + 1 && partWord(tokens.key[found.from]) && sort) return sort;
  // “giá xăng giảm 12 lần với tổng mức giảm 7.000 đồng/lít”, “giá vàng giảm 2,6%, phần lớn do đà giảm 2,3%”
  const bare = surroundings.change && !surroundings.change.level && found.to === found.from + 1;
  if (bare && near && (totalWord(tokens.key[found.from]) || momentum(tokens.key[found.from]))) return near;
  // “Tỷ giá trung tâm giảm 11 đồng, niêm yết tại mức 22.121 đồng”
  if (near && listing.after(tokens, found.from)?.to === found.to) return near;
  // “720.000 đồng/lượng chiều mua vào và 745.000 đồng/lượng chiều bán ra”, “… ở chiều mua và …”
  const side = tradeSides.after(tokens, found.from)?.to === found.to;
  const adjoins = last?.to === found.from || (last?.to === found.from - 1 && placeTie(tokens.key[last.to]));
  if (near && side && adjoins && last?.unit === quantity.unit) return near;
  // “tăng 250.000 đồng hai chiều lên 36,6 triệu đồng/lượng”
  if (near && last?.to === found.from && sidesMoved.after(tokens, found.from)?.to === found.to) return near;
  // “mua vào vàng miếng ở mức giá 36,5 triệu đồng/lượng và bán ra với giá 36,7 triệu đồng/lượng”
  const sold = tradeVerbs.after(tokens, found.from);
  const unnamed = sold && found.to - sold.to <= 3 && price(tokens.key[found.to - 1]);
  if (near && unnamed && last?.kind === 'price' && last.unit === quantity.unit && last.reach >= found.from - 1)
    return near;
  // “điều chỉnh tổng mức đầu tư (thêm 12 tỷ đồng)”
  const open = found.from - 1;
  if (found.to === found.from + 1 && more(tokens.key[found.from]) && tokens.key[open] === OPEN && open > stop)
    return (
      lastMeasure(tokens, startOf(tokens, open, stop), open) ??
      phrase(skipLead(tokens, startOf(tokens, open, stop), open), open)
    );
  // “chiếc vé, đắt gấp 4 lần”, “Chi phí đốt rác còn đắt gấp 6 lần”, “áp thấp ở phía đông, mạnh 60 km/h”
  const alone = found.to === found.from + 1 && !dimension(tokens.key[found.from]);
  if (alone && (degreeWord(tokens.key[found.from]) || strong(tokens.key[found.from]))) {
    const before = endOf(tokens, found.from, stop);
    const thing = skipLead(tokens, startOf(tokens, before, stop), before);
    if (before < found.from && thing < before) return phrase(thing, found.to);
    // “áp thấp nhiệt đới ở phía đông, cách đảo 300 km, mạnh 60 km/h”
    const told = near && apart(tokens.key[near.from]) ? findSubject(tokens, found.from - 1) : near;
    if (told && tokens.key[found.from - 1] === COMMA) return told;
  }
  // “kim cương, vàng… trị giá 5 tỉ đồng”: what is worth so much stands before.
  const worth = found.to === found.from + 2 && worthVerb(tokens.key[found.from]) && price(tokens.key[found.from + 1]);
  const worthy = worth && tokens.key[open] === ELLIPSIS ? endingBefore(tokens, open, stop) : undefined;
  if (worthy) return worthy;
  // “xe khách 81B-013.27 trị giá gần 2 tỷ đồng”: the plate stands between.
  const coded = worth && isNumber(tokens, found.from - 1) ? findSubject(tokens, left) : undefined;
  if (coded) return coded;
  // “vết nứt 30 cm nay đã rộng hơn 1 m”
  const shape = done(tokens.key[start]) ? start + 1 : start;
  if (shape >= found.to || isDimension(tokens, shape, found.to) || isTime(tokens, start, found.to)) return undefined;
  // “được duyệt 26 tỷ đồng, nay đang được các cấp phê duyệt lên 47 tỷ đồng”: who did it is no thing.
  const redone = surroundings.change?.level && last?.unit === quantity.unit && passive(tokens.key[found.from]);
  if (redone && near && near.to <= found.from && !isMeasure(tokens, found)) return near;
  // “Dầu diesel giảm 25 đồng/lít, giá bán không cao hơn 14.022 đồng/lít”: the price of what was told of
  const bought = quantity.kind === 'price' && last?.change && priceNouns.after(tokens, found.from)?.to === found.to;
  if (bought && near && isOneSentence(tokens, last.to, found.from)) return near;
  // “khu vực này tăng 2%, đóng góp 6% vào mức tăng chung”
  const gives = quantity.kind === 'percent' ? givesShare.before(tokens, surroundings.hedged) : undefined;
  if (gives?.from === found.from && tokens.key[found.from - 1] === COMMA && last?.indicator) return last.indicator;
  // “cây cầu dài 200 m được đầu tư 50 tỷ đồng”
  const built = passive(tokens.key[found.from]) && last?.to === found.from && sized.has(last.kind);
  if (built && quantity.unit?.startsWith('VND')) return last.indicator ?? found;
  // “cho bà 10 triệu đồng”: who gets the money is not what it is.
  if (found.to === found.from + 1 && personWord(tokens.key[found.from]) && lets(tokens.key[found.from - 1]))
    return phrase(found.from - 1, found.to);
  // “giá vé dịp Giỗ Tổ không tăng, dịp lễ 30-4 và 1-5 tăng 40%”
  // “tỷ lệ phá án đạt chỉ tiêu, năm sau cao hơn năm trước (năm 2016 đạt 70,75%)”
  if (isOccasion(tokens, found) || yearByYear.after(tokens, found.from))
    return near ?? findPhraseEarlier(tokens, { ...surroundings, left: found.from });
  // “thấp so với các nước như Anh (9,9%), Mỹ (7,4%)”: the items are of what was told before.
  if (quantity.kind === 'percent' && tokens.key[left - 1] === OPEN && isExample(tokens, found))
    return same ?? near ?? found;
  // “các bộ có tỷ lệ giải ngân thấp, gồm: Bộ Y tế (4,5%), Bộ Ngoại giao (5,1%)”
  const listedRate =
    quantity.kind === 'percent' && tokens.key[left - 1] === OPEN && tokens.key[quantity.to] === CLOSE
      ? rateBeforeList(tokens, found)
      : undefined;
  if (listedRate) return listedRate;
  // “một số nơi mưa lớn hơn như Tân Mỹ 181 mm”
  const fallen =
    rainUnits.has(quantity.unit ?? '') && isExample(tokens, found)
      ? (rainBefore(tokens, found.from) ?? same)
      : undefined;
  if (fallen) return fallen;
  const shared = sharedPhrase(tokens, found, trimmed.from, surroundings, near);
  if (shared) return shared;
  // “Tỷ lệ hộ nghèo người Kinh là 6%, các dân tộc khác cao hơn nhiều: người H'Mông 76%”
  const listed = tokens.key[found.from - 1] === COLON && (last?.to ?? left) < found.from;
  if (
    near &&
    listed &&
    !surroundings.change &&
    last?.unit === quantity.unit &&
    !isMeasure(tokens, found) &&
    isMeasure(tokens, near)
  )
    return beforeGroup(tokens, near, found.from);
  // “lượng mưa tại Ia Tê 112 mm, Đak Lơm 98 mm”
  // “tại TP. HCM giá vải thiều là 40.000 đồng/kg” names its measure.
  const ofPlace =
    near && last?.unit === quantity.unit && isPlaceOnly(tokens, found.from, found.to) && !isMeasure(tokens, found);
  // “; vải VietGAP ngày 1/6 tại huyện Ia Pa 22.000 đồng/kg” names its goods.
  const ware = ofPlace && quantity.kind === 'price' ? beforeTie(tokens, found.from, stop) : undefined;
  if (ware && !isPlacePhrase(tokens, ware.from, ware.to)) return ware;
  if (near && ofPlace)
    // “khách Trung Quốc 30%, Nga 10%”
    // “ngân sách tỉnh 2 tỷ đồng, huyện 900 triệu đồng”
    return (isPlaceOnly(tokens, near.from, near.to) && afterPlace(tokens, near).from === near.from) ||
      isOtherRank(tokens, found, near)
      ? found
      : // “tỉnh Gia Lai hỗ trợ 5 triệu đồng, huyện Kbang 3 triệu đồng”
        withoutPlace(tokens, afterPlace(tokens, near));
  // “ông Cát được hỗ trợ 650 triệu đồng; bà Oanh 931 triệu đồng”: one more of those who got it.
  if (near && last?.unit === quantity.unit && isPersonOnly(tokens, found))
    return isSharedAct(tokens, near) ? withoutPerson(tokens, near) : found;
  if (near && restates(tokens, found, from, surroundings)) return undefined;
  // “bờ biển ở Sầm Sơn và xã Quảng Nham, huyện Quảng Xương bị sóng đánh sạt 6 m”: the comma stands inside a place.
  const parted = !near && sized.has(quantity.kind) && tokens.key[found.from - 1] === COMMA;
  // “giá cà phê hôm nay (9/4) tại thị trường trong nước tiếp tục duy trì …”
  const market = placeTie(tokens.key[found.from - 1]) && !near ? areas.after(tokens, found.from) : undefined;
  const traded = market && quantity.unit?.startsWith('VND') ? priceEarlier(tokens, found.from) : undefined;
  if (traded && !isMeasure(tokens, found)) return traded;
  const subject =
    parted &&
    localityWord(tokens.key[found.from]) &&
    isCapital(tokens, found.from + 1) &&
    isCapital(tokens, found.from - 2)
      ? findSubject(tokens, left)
      : undefined;
  if (subject && subject.to < found.from) return subject;
  // “số huyện giảm xuống còn 12” says how many places.
  if (!isPlacePhrase(tokens, start, found.to) || numberWord(tokens.key[start]))
    return named(tokens, found, left, quantity.unit);
  // “tỷ lệ nghèo theo vùng như sau: Tây Nguyên 15%”
  const tied = tokens.key[start - 1] === COLON ? start - 1 : beforePlace(tokens, start, stop);
  // “thất thu ở chợ, bến xe… trên địa bàn xã 2 tỷ đồng”
  const ellipsis =
    tied !== undefined && tokens.key[tied - 1] === ELLIPSIS ? listedUnder(tokens, tied, stop) : undefined;
  if (ellipsis) return ellipsis;
  const thing = tied === undefined ? undefined : endingBefore(tokens, tied, stop);
  if (thing) return thing;
  // “mưa to; vùng trung du 100-200 mm”
  const rain = rainUnits.has(quantity.unit ?? '') ? rainBefore(tokens, start) : undefined;
  // “sản lượng đều giảm, cụ thể Hà Tĩnh giảm 16.000 tấn”
  const moved =
    surroundings.change && !near && quantity.unit !== 'điểm' && isCapital(tokens, start)
      ? findPhraseEarlier(tokens, { ...surroundings, left: start })
      : undefined;
  // “dân số thành thị 30%, nông thôn 70%”: the phrase before is of another part of the country.
  // “(nữ tăng 0,6%); khu vực thành thị tăng 3,9%”: what the brackets told is over.
  const other =
    same &&
    areas.before(tokens, found.to) &&
    (areas.before(tokens, same.to) !== undefined || tokens.key[same.from - 1] === OPEN);
  // “sông Bồ lên 2,9 m; sông Ba xuống 1,6 m”: one of the same sort of thing
  const sibling = same && tokens.key[same.from] === tokens.key[found.from];
  if (other || sibling) return found;
  const told = same ?? near;
  // “diện tích cây xanh trên đầu người rất thấp (tại Hà Nội là 1 m2/người)”
  const tie = placeTie(tokens.key[start - 1]) ? start - 2 : start - 1;
  const outside = tokens.key[tie] === OPEN ? lastMeasure(tokens, clauseStart(tokens, tie), tie) : undefined;
  return told ? withoutPlace(tokens, told) : (rain ?? moved ?? outside ?? found);
}

/** “hỗ trợ” of “tỉnh Gia Lai hỗ trợ”: what is said of another place next. */
function afterPlace(tokens: Tokens, { from, to }: Phrase): Phrase {
  // “thị trấn Kbang hỗ trợ”
  const name = isCapital(tokens, from + 1) ? from + 1 : from + 2;
  if (!localityWord(tokens.key[from]) || !isCapital(tokens, name)) return { from, to };
  let at = name;
  while (at < to && isCapital(tokens, at)) at++;
  return { from: at < to ? at : from, to };
}

/** The noun phrase that a place is tied to with “tại” or “ở”. */
function beforeTie(tokens: Tokens, from: number, stop: number): Phrase | undefined {
  const tied = beforePlace(tokens, from, stop);
  return tied === undefined ? undefined : endingBefore(tokens, tied, stop);
}

/**
 * “Tỷ lệ hộ nghèo” of “Tỷ lệ hộ nghèo người Kinh”, when another group is told of that opens like it at token `group`.
 */
function beforeGroup(tokens: Tokens, { from, to }: Phrase, group: number): Phrase {
  for (let at = from + 1; at < to; at++) if (tokens.key[at] === tokens.key[group]) return { from, to: at };
  return { from, to };
}

/** “dịp Tết”, “lễ 30-4 và 1”: a feast and its date say when. */
function isOccasion(tokens: Tokens, { from, to }: Phrase): boolean {
  // “ngày lễ lên tới 30.000 đồng”
  const start = timeWord(tokens.key[from]) ? from + 1 : from;
  if (start >= to || !feast(tokens.key[start])) return false;
  for (let at = start; at < to; at++)
    if (!feast(tokens.key[at]) && !isNumber(tokens, at) && !dateMark(tokens.key[at]) && !and(tokens.key[at]))
      return false;
  return true;
}

/** “so với các nước như Anh” */
function isExample(tokens: Tokens, { from, to }: Phrase): boolean {
  for (let at = from; at < to - 1; at++)
    if (opensList(tokens.key[at]) && (isCapital(tokens, at + 1) || localityWord(tokens.key[at + 1]))) return true;
  return false;
}

/** The rate that is named before the colon of the list in which a phrase stands, when the phrase is no measure. */
function rateBeforeList(tokens: Tokens, found: Phrase): Phrase | undefined {
  if (isMeasure(tokens, found)) return undefined;
  let colon = found.from - 1;
  while (colon > 0 && tokens.key[colon] !== COLON)
    if (endsSentence(tokens.key[colon]) || colon < found.from - RATED_LIST) return undefined;
    else colon--;
  let start = colon;
  while (start > 0 && start > colon - RATED_LIST && !endsSentence(tokens.key[start - 1])) start--;
  const rate = lastMeasure(tokens, start, colon);
  return rate && rateFirst(tokens.key[rate.from]) ? rate : undefined;
}

/** Longest list in which shares of one rate stand, in tokens. */
const RATED_LIST = 60;

/** “sau sự cố”, “nhưng sau đó” */
function opensWithWhen(tokens: Tokens, from: number): boolean {
  return whenOpens(tokens.key[leadWord(tokens.key[from]) && !whenOpens(tokens.key[from]) ? from + 1 : from]);
}

/** “Từ trung tâm huyện tới xã Mường Ải dài hơn 50 km”: “từ” belongs to the route. */
function startOfRoute(tokens: Tokens, { from: start, to }: Phrase, left: number): number | undefined {
  if (!from(tokens.key[start - 1]) || !dimension(tokens.key[left - 1]) || isMeasure(tokens, { from: start, to }))
    return undefined;
  for (let at = start; at < to; at++) if (reachWord(tokens.key[at])) return start - 1;
  return undefined;
}

/** Whether a phrase only tells which part, level or place of the thing named before: “riêng nông thôn 5%”. */
function restates(tokens: Tokens, { from, to }: Phrase, opening: number, surroundings: Surroundings): boolean {
  const { left, last, quantity } = surroundings;
  // “Nhà nước (48%) và nhân dân (52%) cùng làm”
  const bracketed = quantity.kind === 'percent' && tokens.key[left - 1] === OPEN && to === left - 1;
  // “từ 30 người trở lên phải lưu mẫu ít nhất 24 giờ” says what must be done.
  const must = tellsDuty(tokens, opening, to);
  // “ngã 2 lần làm chân bị thương tích 5%” says what came of it.
  let caused = false;
  for (let at = opening; at < to; at++) caused ||= drags(tokens.key[at]);
  // “bỏ ra 9 tỷ đồng mở con đường 3 km”: money, time and shares have no size.
  // “265 triệu đồng/lần phát sóng 10 giây”
  const lasts = quantity.kind === 'duration' && last?.unit?.startsWith('VND');
  const otherSort = last !== undefined && (lasts || (sized.has(quantity.kind) && unsized.has(last.kind)));
  const open =
    last !== undefined && opening === last.reach && !leadWord(tokens.key[opening]) && !must && !caused && !otherSort;
  // “1.020/1.125 hộ đạt gia đình văn hóa (90,6%)”
  if (open && bracketed && reaches(tokens.key[from])) return true;
  // “2 nhà được nhận hỗ trợ từ 15 triệu đồng/hộ”
  if (
    open &&
    !quantity.unit?.startsWith('VND') &&
    !bracketed &&
    (level(tokens.key[from]) || !isMeasure(tokens, { from, to }))
  )
    return true;
  // “riêng nông thôn 5%” is of the thing before, “riêng ngành cung cấp nước 5%” of itself.
  // “suất đầu tư là 1,5 tỷ đồng/căn, riêng dự án bờ nam kênh Đôi là 2,6 tỷ đồng/căn”
  const rated = aloneWord(tokens.key[opening]) && is(tokens.key[surroundings.hedged - 1]);
  const ofPart = partWord(tokens.key[opening]) && (quantity.kind !== 'price' || rated);
  // “riêng các tỉnh ven biển có nơi lượng mưa trên 200 mm” names its measure.
  const small =
    ((to - from <= 3 || (rated && quantity.unit?.includes('/'))) && !isMeasure(tokens, { from, to })) ||
    isPlacePhrase(tokens, from, to);
  if (ofPart && small && (last?.unit === quantity.unit || quantity.kind === 'percent')) return true;
  // “THPT có tỷ lệ tốt nghiệp 95,76%, GDTX: 56,54%”
  return tokens.key[left - 1] === COLON && to - from <= 3 && quantity.kind === 'percent' && last?.kind === 'percent';
}

const unsized = new Set<FigureKind>(['money', 'duration', 'percent', 'multiple']);

/** Whether what stands between two tokens says that something must be done; “bên phải” is a side. */
function tellsDuty(tokens: Tokens, start: number, to: number): boolean {
  for (let at = start; at < to; at++)
    if (obliges(tokens.key[at]) && !wordsWithEnding.before(tokens, at + 1)) return true;
  return false;
}

/** The phrase from its noun of measure on, with the words that belong to its end. */
function named(tokens: Tokens, { from, to }: Phrase, left: number, unit: string | undefined): Phrase | undefined {
  const route = startOfRoute(tokens, { from, to }, left);
  if (route !== undefined) return phrase(route, to);
  // “số thuế phải nộp so với thu nhập của hộ nghèo là 0,8%”: the base is no part of what is compared.
  const share = unit === '%' && is(tokens.key[left - 1]);
  for (let at = from + 1; share && at < to; at++)
    if (comparisons.after(tokens, at)) return phrase(headOf(tokens, from, at), at);
  const measure = (rainUnits.has(unit ?? '') ? rainIn(tokens, from, to) : undefined) ?? headOf(tokens, from, to);
  // “tiền bảo vệ rừng trên diện tích không có rừng trên 70 triệu đồng”, “lãi phát sinh trên số dư quỹ là 3 tỷ đồng”
  const head = unit?.startsWith('VND') && on(tokens.key[measure - 1]) ? from : measure;
  // “nhiều bè cá thiệt hại 100%”: of a share it is what befell them.
  const lost = unit === '%' && losses.after(tokens, head)?.to === to && head > from && head - from <= LONGEST_LOSER;
  if (lost) return phrase(from, to);
  // “nhà vườn thu được 5 tấn”: the verb is whole.
  const got =
    gets(tokens.key[to]) && to < left && !linkPhrases.after(tokens, to) && !isMeasure(tokens, { from: head, to });
  const tail = tails.after(tokens, to);
  return phrase(head, tail && tail.to <= left ? tail.to : got ? to + 1 : to);
}

/** Longest name of what was lost, in tokens. */
const LONGEST_LOSER = 5;

/** “lượng mưa” of “thiệt hại trong đợt mưa này với lượng mưa lớn nhất”: what is told in millimetres. */
function rainIn(tokens: Tokens, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--)
    if (rain(tokens.key[at]) && amount(tokens.key[at - 1])) return totalWord(tokens.key[at - 2]) ? at - 2 : at - 1;
  return undefined;
}

/** “rộng 4,5 mét”, “rộng và cao 3 m”, “trong số 18 tỷ đồng”: the thing itself was named before. */
function isDimension(tokens: Tokens, start: number, end: number): boolean {
  if (end - start === 1) return dimension(tokens.key[start]) || numberWord(tokens.key[start]);
  return end - start === 3 && [0, 2].every((at) => dimension(tokens.key[start + at])) && and(tokens.key[start + 1]);
}

/** “huyện” beside “ngân sách tỉnh” */
function isOtherRank(tokens: Tokens, { from, to }: Phrase, near: Phrase): boolean {
  const last = tokens.key[near.to - 1];
  // “ngân sách trung ương 40 tỷ đồng, tỉnh 20 tỷ đồng”
  const other = localityWord(last) || central(last);
  return to === from + 1 && localityWord(tokens.key[from]) && other && last !== tokens.key[from];
}

/** “Ia Mơr 120 ha”, “riêng nông thôn 5%”: a place among others, of the thing that was named before. */
function isPlaceOnly(tokens: Tokens, start: number, end: number): boolean {
  // “xã hội” is no commune.
  // “xã Đông hỗ trợ 3 triệu đồng” says what the place does.
  if (localityWord(tokens.key[start]))
    return !society(tokens.key[start + 1]) && afterPlace(tokens, { from: start, to: end }).from === start;
  // “cấp huyện 10 tỷ đồng”
  if (rank(tokens.key[start]) && localityWord(tokens.key[start + 1])) return end - start === 2;
  // “hệ THPT đỗ 88% và GDTX 45%”: capitals alone are no place.
  if (end - start === 1 && /^\p{Lu}{3,}$/u.test(textAt(tokens, start))) return false;
  return end - start <= 4 && isAllCapital(tokens, { from: start, to: end });
}
