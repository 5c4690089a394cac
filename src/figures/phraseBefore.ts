import { objectVerbs, variables } from '../vocabulary/changedThings.ts';
import { comparisons, degreeWord, momentum, movesWord, plans, reachWord } from '../vocabulary/changes.ts';
import { takesTime } from '../vocabulary/durations.ts';
import {
  apart,
  asides,
  changeCompound,
  changeNoun,
  connectives,
  costsOff,
  dateMark,
  drags,
  feast,
  finishes,
  gains,
  gets,
  hasOrWith,
  leadWord,
  leftOver,
  lets,
  linkPhrases,
  mediumWord,
  opensList,
  partWord,
  soWord,
  thisNoun,
  timeLeads,
  timeWord,
  whenOpens,
  wordsWithEnding,
  workedOut,
  wordsWithStart,
  yearsOld,
} from '../vocabulary/grammar.ts';
import { areas, central, localityWord, placeTie, rank, society } from '../vocabulary/localities.ts';
import {
  dimension,
  losses,
  measureHeads,
  physicalMeasures,
  rateFirst,
  rateSecond,
  structures,
  tails,
} from '../vocabulary/measureNouns.ts';
import { amount, degreeAdverb, level, lowOrHigh, rain, rainUnits, strong } from '../vocabulary/measures.ts';
import {
  again,
  and,
  cause,
  done,
  from,
  is,
  joins,
  lacks,
  more,
  numberWord,
  obliges,
  on,
  passive,
  reaches,
  still,
  totalWord,
} from '../vocabulary/particles.ts';
import { headWord, personWord } from '../vocabulary/people.ts';
import { listing, price, takingVerbs, worthVerb } from '../vocabulary/prices.ts';
import { boundAfter } from '../vocabulary/qualifiers.ts';
import { part } from '../vocabulary/words.ts';
import { openingBracket } from './brackets.ts';
import type { LastFigure } from './build.ts';
import type { Surroundings } from './indicator.ts';
import { sized } from './kind.ts';
import type { FigureKind } from './ledger.ts';
import { CLOSE, COLON, COMMA, ELLIPSIS, endsSentence, HYPHEN, OPEN, opensQuote } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { findAid } from './phraseAid.ts';
import { awayFrom } from './phraseAway.ts';
import { listedUnder } from './phraseListed.ts';
import { isPersonOnly, isSharedAct, withoutPerson } from './phrasePerson.ts';
import { findPhraseEarlier } from './phraseEarlier.ts';
import {
  afterBase,
  beforeAside,
  beforePeriod,
  endOf,
  isLast,
  isLead,
  isOpenQuote,
  isTime,
  LONGEST_BEFORE,
  skipLead,
} from './phraseEdges.ts';
import { measureFarther } from './phraseFarther.ts';
import { aroundCount, clauseStart, headOf, holderOfCount, isMeasure, lastMeasure } from './phraseMeasure.ts';
import { listHead, ownerOf } from './phraseOwner.ts';
import { rainBefore, sharedPhrase } from './phraseShared.ts';
import { startOf } from './phraseStart.ts';
import { beforePlace, isPlacePhrase, withoutPlace } from './placePhrase.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { findSubject } from './sentenceSubject.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens, touchesNext } from './tokens.ts';

/** Finds the noun phrase that ends before token `left`, without the verbs between; nothing when it says only when or where. */
export function findPhraseBefore(
  tokens: Tokens,
  surroundings: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  const { left, last, quantity, same } = surroundings;
  const stop = Math.max(0, left - LONGEST_BEFORE - 8, last?.reach ?? 0);
  const base = baseTold(tokens, quantity, left, last);
  if (base) return base;
  // “số thuế so với thu nhập của hộ nghèo là 0,8%, so với thu nhập của hộ giàu là 0,6%”
  if (
    near &&
    last?.unit === quantity.unit &&
    is(tokens.key[left - 1]) &&
    comparisons.after(tokens, clauseStart(tokens, left))
  )
    return near;
  const rate = quantity.kind === 'percent' ? thisRate(tokens, left) : undefined;
  if (rate) return near && isMeasure(tokens, near) ? near : rate;
  const outer = last ? outsideBracket(tokens, left, last) : undefined;
  if (outer) return outer;
  // “Tổng đầu tư gồm hạ tầng, nhà chờ, phương tiện... là 55 triệu USD”: the sentence opens with what the list is of.
  const broken = tokens.key[endOf(tokens, left, stop) - 1] === ELLIPSIS ? listedUnder(tokens, left, stop) : undefined;
  if (broken) return broken;
  // “đưa trước 30 triệu đồng, số còn lại 20 triệu đồng sẽ đưa sau”
  const rest = leftOver.before(tokens, left);
  if (rest && (numberWord(tokens.key[rest.from - 1]) || part(tokens.key[rest.from - 1])))
    return phrase(rest.from - 1, left);
  // “21 quốc gia có kim ngạch thương mại với Mỹ đạt trên 40 tỷ USD”: the measure stands in what was counted.
  const inside = last ? measureInside(tokens, left, last) : undefined;
  if (inside) return inside;
  // “thi hài bị vùi xuống đoạn kênh dài hơn 200 mét”
  const shaped = last?.kind === 'count' ? shapedBefore(tokens, left) : undefined;
  if (shaped) return shaped;
  const away = quantity.kind === 'length' && !surroundings.change ? awayFrom(tokens, left, stop) : undefined;
  if (away) return away;
  const whole = aroundCount(tokens, surroundings) ?? holderOfCount(tokens, left, last) ?? findAid(tokens, surroundings);
  if (whole) return whole;
  // “có giấu điện thoại, sim điện thoại và trên 36 triệu đồng”: the last of a list is of what was done with them all.
  const item =
    and(tokens.key[left - 1]) || (tokens.key[left - 1] === COMMA && isGiven(last?.kind) && !surroundings.change);
  const taken = quantity.unit?.startsWith('VND') && item ? takenBefore(tokens, left) : undefined;
  if (taken) return taken;
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
  if (start >= found.to || isDimension(tokens, start, found.to) || isTime(tokens, start, found.to)) return undefined;
  // “được duyệt 26 tỷ đồng, nay đang được các cấp phê duyệt lên 47 tỷ đồng”: who did it is no thing.
  const redone = surroundings.change?.level && last?.unit === quantity.unit && passive(tokens.key[found.from]);
  if (redone && near && near.to <= found.from && !isMeasure(tokens, found)) return near;
  // “cho bà 10 triệu đồng”: who gets the money is not what it is.
  if (found.to === found.from + 1 && personWord(tokens.key[found.from]) && lets(tokens.key[found.from - 1]))
    return phrase(found.from - 1, found.to);
  // “giá vé dịp Giỗ Tổ không tăng, dịp lễ 30-4 và 1-5 tăng 40%”
  if (isOccasion(tokens, found)) return near ?? findPhraseEarlier(tokens, { ...surroundings, left: found.from });
  // “thấp so với các nước như Anh (9,9%), Mỹ (7,4%)”: the items are of what was told before.
  if (quantity.kind === 'percent' && tokens.key[left - 1] === OPEN && isExample(tokens, found))
    return same ?? near ?? found;
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
  if (!localityWord(tokens.key[from]) || !isCapital(tokens, from + 1)) return { from, to };
  let at = from + 1;
  while (at < to && isCapital(tokens, at)) at++;
  return { from: at < to ? at : from, to };
}

/** The noun phrase that a place is tied to with “tại” or “ở”. */
function beforeTie(tokens: Tokens, from: number, stop: number): Phrase | undefined {
  const tied = beforePlace(tokens, from, stop);
  return tied === undefined ? undefined : endingBefore(tokens, tied, stop);
}

/** The noun phrase before token `end`, unless it only says when. */
function endingBefore(tokens: Tokens, end: number, stop: number): Phrase | undefined {
  const to = endOf(tokens, end, stop);
  if (to <= stop) return undefined;
  const thing = phrase(skipLead(tokens, startOf(tokens, to, stop), to), to);
  return thing && !isTime(tokens, thing.from, thing.to) ? thing : undefined;
}

/** Token at which “đoàn xe còn cách đèo …”, “bể còn thiếu 20 cm” starts, when the phrase from token `from` on only says how far. */
function stillFrom(tokens: Tokens, { kind }: Quantity, from: number, stop: number): number {
  const far = kind === 'length' && (apart(tokens.key[from]) || lacks(tokens.key[from]));
  if (!far || !still(tokens.key[from - 1])) return from;
  const start = skipLead(tokens, startOf(tokens, from - 1, stop), from - 1);
  return start < from - 1 ? start : from;
}

/** The structure right before a word of shape that ends before token `left`. */
function shapedBefore(tokens: Tokens, left: number): Phrase | undefined {
  // “đường kính” is a measure, no road.
  if (!dimension(tokens.key[left - 1]) || measureHeads.before(tokens, left)) return undefined;
  const structure = structures.before(tokens, left - 1);
  return structure && { from: structure.from, to: structure.to };
}

/** “Tỷ lệ hộ nghèo” of “Tỷ lệ hộ nghèo người Kinh”, when another group is told of that opens like it at token `group`. */
function beforeGroup(tokens: Tokens, { from, to }: Phrase, group: number): Phrase {
  for (let at = from + 1; at < to; at++) if (tokens.key[at] === tokens.key[group]) return { from, to: at };
  return { from, to };
}

/** The measure behind a “có” in the phrase of the count before, when no mark parts it from token `left`. */
function measureInside(tokens: Tokens, left: number, { kind, to, reach }: LastFigure): Phrase | undefined {
  if (kind !== 'count' || reach <= to) return undefined;
  for (let at = reach; at < left; at++) if (!isWord(tokens, at)) return undefined;
  for (let at = to + 1; at < reach; at++)
    if (hasOrWith(tokens.key[at - 1]) && measureHeads.after(tokens, at)) return phrase(at, endOf(tokens, left, reach));
  return undefined;
}

/** “ở các nước đang phát triển tỷ lệ này là [2%]” */
function thisRate(tokens: Tokens, left: number): Phrase | undefined {
  const to = is(tokens.key[left - 1]) ? left - 1 : left;
  const said = thisNoun(tokens.key[to - 1]) && rateSecond(tokens.key[to - 2]) && rateFirst(tokens.key[to - 3]);
  return said ? { from: to - 3, to } : undefined;
}

/** “tỷ lệ hộ nghèo (thu nhập dưới 1,5 triệu đồng) còn 4,5%”: what stands before a bracket that holds the figure before. */
function outsideBracket(tokens: Tokens, left: number, last: { from: number; to: number }): Phrase | undefined {
  let close = left - 1;
  while (close >= last.to && tokens.key[close] !== CLOSE) close--;
  // “thu giữ 7 con gà (2 con đang đá) và 130 triệu đồng” goes on with the list.
  if (close < last.to || and(tokens.key[close + 1]) || endOf(tokens, left, close + 1) !== close + 1) return undefined;
  const open = openingBracket(tokens, close, Math.max(0, close - LONGEST_ASIDE));
  if (open === undefined || open >= last.from) return undefined;
  const stop = Math.max(0, open - LONGEST_BEFORE);
  const found = endOf(tokens, open, stop) === open ? endingBefore(tokens, open, stop) : undefined;
  if (!found || isPlacePhrase(tokens, found.from, found.to)) return undefined;
  // “tăng 600 đồng (2,4%) lên 25.100 đồng”: a figure stands before the bracket, and no thing.
  for (let at = open - 1; at >= found.from; at--)
    if (isNumber(tokens, at)) return readQuantity(tokens, at)?.to === open ? undefined : found;
  return found;
}

/** Longest bracket between a thing and its number, in tokens. */
const LONGEST_ASIDE = 40;

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

/** “sau sự cố”, “nhưng sau đó” */
function opensWithWhen(tokens: Tokens, from: number): boolean {
  return whenOpens(tokens.key[leadWord(tokens.key[from]) && !whenOpens(tokens.key[from]) ? from + 1 : from]);
}

/** Token after the phrase that ends before `left`, without verbs, marks and asides. */
function endBefore(tokens: Tokens, { kind }: Quantity, left: number, stop: number): number {
  // “cuỗm "1 tỷ"”: the mark opens the quotation of the number.
  const quoted = opensQuote(tokens.key[left - 1]) && touchesNext(tokens, left - 1);
  let end = endOf(tokens, quoted ? left - 1 : left, stop);
  // “lương của ông Thuận - Giám đốc công ty - là”: what stands between dashes is an aside.
  const dash = tokens.key[end - 1] === HYPHEN ? openingDash(tokens, end - 1, stop) : undefined;
  if (dash !== undefined) end = dash;
  // “số hộ: 12”; “tăng mạnh là điện tử (96,3%)”: the thing stands before the mark, unless a figure does.
  // “số công trình trong 5 năm gần nhất: 12”
  const colon = tokens.key[end - 1] === COLON && end > stop;
  const period = colon ? beforePeriod(tokens, end - 1, stop) : undefined;
  if (period !== undefined) end = endOf(tokens, period, stop);
  else if (colon || (tokens.key[end - 1] === HYPHEN && end > stop)) end--;
  else if (tokens.key[end - 1] === OPEN && end - 1 > stop && (kind === 'percent' || kind === 'rate')) end--;
  // “Video: 10 giờ vượt sóng” says how it is told.
  if (tokens.key[end] === COLON && mediumWord(tokens.key[end - 1]) && !isWord(tokens, end - 2)) return end - 1;
  // “mức chiết khấu còn khá cao (từ 15-25%)”
  if (tokens.key[left - 1] === OPEN || tokens.key[left - 2] === OPEN)
    end = beforeMove(tokens, beforeJudgement(tokens, end, stop), left, stop);
  // “lên nhanh về cao trình +150 m”
  if (textAt(tokens, end - 1) === '+') end = endOf(tokens, end - 1, stop);
  // “mỗi chuyến phải mất 20 phút”
  if (kind === 'duration' && takesTime(tokens.key[end - 1])) end = endOf(tokens, end - 1, stop);
  return beforeAside(tokens, end, stop);
}

/** Token before “rất cao”, “còn khá thấp”, with the verbs before it, when a phrase ends so. */
function beforeJudgement(tokens: Tokens, end: number, stop: number): number {
  if (!lowOrHigh(tokens.key[end - 1]) || !degreeAdverb(tokens.key[end - 2]) || end - 2 <= stop) return end;
  return endOf(tokens, end - 2, stop);
}

/** Token before “tăng khá nhanh”, when the bracket behind it opens with the same verb: “tăng khá nhanh (tăng từ 2%)”. */
function beforeMove(tokens: Tokens, end: number, left: number, stop: number): number {
  for (let at = end - 1; at >= stop && at >= end - MANNER && isWord(tokens, at); at--)
    if (movesWord(tokens.key[at]) && tokens.key[at] === tokens.key[left]) return at;
  return end;
}

/** Longest verb of change with its manner, in tokens. */
const MANNER = 4;

/** Start and end of the phrase; “hệ số năm 2019 được Sở Tài chính đề xuất” is about what stands before the time. */
function beforeAct(tokens: Tokens, end: number, stop: number): [number, number] {
  const from = startOf(tokens, end, stop);
  if (!passive(tokens.key[from]) || !isNumber(tokens, from - 1) || !timeWord(tokens.key[from - 2])) return [from, end];
  const before = endOf(tokens, from, stop);
  return before > stop ? [startOf(tokens, before, stop), before] : [from, end];
}

/** Token at which what is raised or cut starts: “xe loại bốn giảm phí dịch vụ từ …” is about the fee. */
function afterVerb(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    // “đã kéo chỉ số giá nhóm giao thông tăng 1,51%”
    if (
      drags(tokens.key[at]) &&
      measureHeads.after(tokens, at + 1) &&
      movesWord(tokens.key[to]) &&
      !headWord(tokens.key[at - 1])
    )
      return at + 1;
    const verb = objectVerbs.after(tokens, at);
    if (verb && verb.to < to - 1 && variables.after(tokens, verb.to) && !changeNoun(tokens.key[at - 1])) return verb.to;
  }
  return from;
}

/** Takes off what opens a phrase (“trong 1 ngày và”, “tuy nhiên đến nay”, “so với năm trước,”) and what cannot end it. */
function trim(tokens: Tokens, { from, to }: Phrase): Phrase {
  let start = from;
  let end = to;
  // “trong 1 ngày và mức vay”: what the stretch of time leaves behind, but “năm 2021 đầu tư”
  if (isNumber(tokens, start - 1) && timeWord(tokens.key[start]) && !wordsWithStart.after(tokens, start)) start++;
  // “50 cây cà phê 5 năm tuổi và đóng góp 5 triệu đồng”
  if (yearsOld.before(tokens, start + 1)) start++;
  // “từ 30 người trở lên phải lưu mẫu”
  start = boundAfter.after(tokens, start)?.to ?? start;
  if (isOpenQuote(tokens, start, end)) start++;
  // “tuy nhiên đến nay mới đạt 36%”: “tuy” ended the phrase.
  const tie = connectives.after(tokens, start) ?? connectives.after(tokens, start - 1);
  if (tie && tie.to <= end && tie.to > start) start = tie.to;
  while (start < end && isLead(tokens, start)) start++;
  // “còn để lại thương tật 43%”: “còn” ended the phrase.
  if (again(tokens.key[start]) && start < end - 1) start++;
  while (start < end && isLead(tokens, start)) start++;
  const off = costsOff.after(tokens, start);
  if (off && (gains(tokens.key[off.to]) || tokens.key[off.to] === COMMA)) start = off.to;
  const time = timeLeads.after(tokens, start);
  // “đầu năm học”
  if (time && time.to < end && !wordsWithStart.after(tokens, time.to - 1)) start = time.to;
  if (comparisons.after(tokens, start)) start = afterBase(tokens, start, end);
  while (start < end && (isLead(tokens, start) || tokens.key[start] === COMMA)) start++;
  // “vàng thế giới quy đổi theo tỷ giá ngân hàng là 35 triệu đồng”: how it was worked out is no part of it.
  for (let at = start; at < end; at++) if (workedOut.after(tokens, at)) end = at;
  while (end > start && !isLast(tokens, end - 1)) end--;
  return { from: start, to: end };
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
  if (open && quantity.kind !== 'money' && !bracketed && (level(tokens.key[from]) || !isMeasure(tokens, { from, to })))
    return true;
  // “riêng nông thôn 5%” is of the thing before, “riêng ngành cung cấp nước 5%” of itself.
  const ofPart = partWord(tokens.key[opening]) && quantity.kind !== 'price';
  // “riêng các tỉnh ven biển có nơi lượng mưa trên 200 mm” names its measure.
  const small = (to - from <= 3 && !isMeasure(tokens, { from, to })) || isPlacePhrase(tokens, from, to);
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
  // “tiền bảo vệ rừng trên diện tích không có rừng trên 70 triệu đồng”: money is of no area.
  const head =
    unit?.startsWith('VND') && on(tokens.key[measure - 1]) && physicalMeasures.after(tokens, measure) ? from : measure;
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

/** The dash that opens the aside which the dash at token `close` ends. */
function openingDash(tokens: Tokens, close: number, stop: number): number | undefined {
  let at = close - 1;
  while (at > stop && isWord(tokens, at)) at--;
  return tokens.key[at] === HYPHEN && at > stop && at < close - 1 && isWord(tokens, at - 1) ? at : undefined;
}

/** “thấp hơn 0,4% so với chỉ tiêu tỉnh giao (35,5%)”, “cao hơn 1.500 đồng so với giá niêm yết là 18.470 đồng”: how much the base is. */
function baseTold(tokens: Tokens, { unit }: Quantity, left: number, last: Surroundings['last']): Phrase | undefined {
  const linked = is(tokens.key[left - 1]) && last?.unit === unit;
  if (!last || !(linked || tokens.key[left - 1] === OPEN) || last.reach !== left - 1) return undefined;
  const compared = comparisons.after(tokens, last.to);
  if (!compared || isTime(tokens, compared.to, left - 1)) return undefined;
  return linked || plans.after(tokens, compared.to) ? phrase(compared.to, left - 1) : undefined;
}

/** Whether what was told before is given beside money: “đóng góp 567 ngày công, 34 triệu đồng”. */
function isGiven(kind: FigureKind | undefined): boolean {
  // “thu giữ 3,4 kg ma túy, 56 triệu đồng”
  return kind === 'count' || kind === 'labour_days' || kind === 'mass';
}

/** The verb of a list of things that ends before token `left`. */
function takenBefore(tokens: Tokens, left: number): Phrase | undefined {
  let inside = 0;
  for (let at = left - 2; at >= 0 && at > left - LONGEST_BEFORE; at--) {
    const key = tokens.key[at];
    // “thu giữ 7 con gà (trong đó 2 con đang đá) và khoảng 130 triệu đồng”
    if (key === CLOSE) inside++;
    const verb = inside === 0 ? takingVerbs.after(tokens, at) : undefined;
    if (verb) return verb;
    if (endsSentence(key) || (key === OPEN && inside === 0)) return undefined;
    if (key === OPEN) inside--;
  }
  return undefined;
}

/** Token after what only says when or maybe: “khoảng thời gian trên mít có giá”, “may ra vụ này thu”. */
function skipAside(tokens: Tokens, from: number, to: number): number {
  let start = from;
  // “Thường vụ Huyện ủy” opens like “thường”.
  for (
    let aside = asides.after(tokens, start);
    aside && start < to && !wordsWithStart.after(tokens, start);
    aside = asides.after(tokens, start)
  )
    // “cá biệt có lúc lên đến …”: its “có” was taken off with the verb.
    start = Math.min(aside.to, to);
  return start;
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
  if (localityWord(tokens.key[start])) return !society(tokens.key[start + 1]);
  // “cấp huyện 10 tỷ đồng”
  if (rank(tokens.key[start]) && localityWord(tokens.key[start + 1])) return end - start === 2;
  // “hệ THPT đỗ 88% và GDTX 45%”: capitals alone are no place.
  if (end - start === 1 && /^\p{Lu}{3,}$/u.test(textAt(tokens, start))) return false;
  for (let at = start; at < end; at++) if (!isCapital(tokens, at)) return false;
  return end - start <= 4;
}
