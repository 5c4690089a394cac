import { warningLevels } from '../vocabulary/changes.ts';
import { hourWord } from '../vocabulary/dates.ts';
import {
  anaphors,
  apart,
  functionWord,
  leadWord,
  sanctionVerbs,
  several,
  timeWord,
  verbWord,
} from '../vocabulary/grammar.ts';
import { vehicleWord } from '../vocabulary/labels.ts';
import { localityWord, placeFiller } from '../vocabulary/localities.ts';
import { extremePhrases, fromEachOther } from '../vocabulary/measureNouns.ts';
import { amount, gauge, rain, rainUnits, recordings, speedUnits, winds } from '../vocabulary/measures.ts';
import { done, each, has, joins, passive, reaches } from '../vocabulary/particles.ts';
import { vote } from '../vocabulary/scores.ts';
import type { Surroundings } from './indicator.ts';
import { COMMA, OPEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseEarlier } from './phraseEarlier.ts';
import { clauseStart, isAgent, isMeasure, lastMeasure } from './phraseMeasure.ts';
import { isPersonOnly } from './phrasePerson.ts';
import { findPriced, isSale, priceEarlier, priceNamed, tradedGoods } from './phrasePrice.ts';
import { withoutPlace } from './placePhrase.ts';
import type { Quantity } from './quantity.ts';
import { findSubject } from './sentenceSubject.ts';
import { isCapital, isWord, type Tokens } from './tokens.ts';

/** What was named before, when the phrase only says which value, who sells, who gets or where: “nơi cao nhất là …”. */
export function sharedPhrase(
  tokens: Tokens,
  { from: start, to: end }: Phrase,
  clause: number,
  { quantity, same, last, change, left }: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  // “ghi nhận tại TP Vinh là 298 mm”, “tại trạm Trùng Khánh 169 mm”
  if (
    rainUnits.has(quantity.unit ?? '') &&
    !namesThing(tokens, start, end) &&
    !tellsRain(tokens, { from: start, to: end })
  ) {
    const fallen = same && tellsRain(tokens, same) ? withoutPlace(tokens, same) : rainBefore(tokens, start);
    if (fallen) return fallen;
  }
  // “Hồ A xả với lưu lượng 300 m3/s, hồ B về sông Ba 150 m3/s”
  if (quantity.unit === 'm3/s' && same && isMeasure(tokens, same) && !isMeasure(tokens, { from: start, to: end }))
    return same;
  // “cầu có biển báo tốc độ 100 km/h nhưng họ chỉ dám chạy 50 km/h”
  const speed = speedUnits.has(quantity.unit ?? '') && near && last?.unit === quantity.unit && isMeasure(tokens, near);
  if (speed && !isMeasure(tokens, { from: start, to: end }) && !tellsWind(tokens, start, end)) return near;
  // “Bí thư Huyện ủy được 97% số phiếu, Phó Chủ tịch với 75%”
  // “chị H'Lan đạt 88%”
  const got = joins(tokens.key[left - 1]) || reaches(tokens.key[left - 1]);
  if (quantity.kind === 'percent' && got && !isMeasure(tokens, { from: start, to: end })) {
    const told = isVoted(tokens, start) ? (same ?? near) : undefined;
    if (told) return told;
  }
  // “ông Hòa có tỷ lệ phiếu bầu 68%; bà Hoa (Bí thư Huyện ủy) 66%”
  const person = quantity.kind === 'percent' && !change && isPersonOnly(tokens, { from: start, to: end });
  if (person && near && last?.unit === quantity.unit && isMeasure(tokens, near)) return near;
  // “trong đó trường hợp cao nhất là 900 triệu đồng”
  const extreme = extremePhrases.after(tokens, start);
  const peak =
    extreme?.to === end
      ? (same ?? near ?? priceBefore(tokens, quantity, start) ?? bracketed(tokens, start))
      : undefined;
  if (peak) return peak;
  // “Con số này tăng gần 190%”
  if (last?.indicator && anaphors.after(tokens, start)?.to === end) return last.indicator;
  // “chi phí là 15 tỷ đồng, trong khi nhà thầu tính ra con số này lên đến 28 tỷ đồng”
  const number = near && last?.unit === quantity.unit ? anaphors.before(tokens, end) : undefined;
  if (number && number.to - number.from > 2) return near;
  // “tỷ lệ tôm chết 60%, có một số lồng nuôi lên đến 90%”: one of them all.
  const one = oneOfThem(tokens, { from: start, to: end })
    ? last?.unit === quantity.unit
      ? near
      : undefined
    : undefined;
  if (one && one.to <= start) return one;
  // “mực nước đạt 2,73 m (cách báo động 1 là 0,77 m)”
  // “(theo cách tính của phía Nga là 6 tỉ USD)”, but “tâm bão cách Cà Mau 240 km, cách Côn Đảo 320 km”
  const distant = quantity.kind === 'length' && !warningLevels.after(tokens, start + 1);
  // “4 cọc mốc, cách nhau 30 cm”
  const eachOther = fromEachOther.after(tokens, start)?.to === end;
  if (near && apart(tokens.key[start]) && !sanctionVerbs.after(tokens, start) && (!distant || eachOther)) return near;
  const priced = findPriced(tokens, quantity, { from: start, to: end }, near);
  if (priced) return priced;
  // “Hồng giòn Đà Lạt, thường được bán với giá 50.000 đồng/kg”
  if (quantity.kind === 'price' && tokens.key[clause - 1] === COMMA && isSale(tokens, start, end)) {
    // “thu được 210 tấn mía, bán với giá 900 đồng/kg”
    if (near && last?.kind === 'mass' && near.from >= last.to) return near;
    // “giá mua vào từ 25.000 đồng/kg, bán ra từ 34.000 đồng/kg”
    if (near && last?.kind === 'price' && isMeasure(tokens, near)) return near;
    const subject = findSubject(tokens, clause - 1);
    if (subject) return subject;
  }
  // “thu hoạch gần 6 tấn”: of what was named before in the sentence.
  if (
    (quantity.kind === 'mass' || quantity.kind === 'volume') &&
    near &&
    !isMeasure(tokens, near) &&
    isSale(tokens, start, end)
  )
    return near;
  // “trồng 8.000 ha rừng, đến nay đã trồng được 5.678 ha”
  if (quantity.kind === 'area' && same && done(tokens.key[start]) && passive(tokens.key[end]) && end - start <= DONE)
    return same;
  // “tỉnh được cấp 10.000 tấn gạo. Huyện Đak Lơm được cấp 998 tấn”
  if (quantity.kind === 'mass' && same && isReceiver(tokens, start, end)) return same;
  // “Nam Hà, Đông Sơn (mỗi tỉnh 1,5 tỷ đồng)”
  if (same && quantity.kind === 'money' && each(tokens.key[start]) && localityWord(tokens.key[start + 1])) return same;
  // “Giá xăng giảm lần thứ 3, mỗi lít giảm gần 500 đồng”
  if (change && each(tokens.key[start]) && end - start === 2) {
    const told = priceBefore(tokens, quantity, start) ?? near;
    if (told) return told;
  }
  // “các loại xe đều giảm 5.000 đồng/lượt”: the fare was named before.
  const fare =
    quantity.kind === 'price' && change && !change.level && isVehicle(tokens, start, end)
      ? priceBefore(tokens, quantity, start)
      : undefined;
  if (fare) return fare;
  // “thương lái thu mua cam dây chỉ có 11.000 đồng/kg”
  const traded = quantity.kind === 'price' ? tradedGoods(tokens, { from: start, to: end }) : undefined;
  if (traded) return traded;
  // “bão đi theo hướng bắc, mỗi giờ đi được 10 km”
  if (quantity.kind === 'length' && each(tokens.key[start]) && hourWord(tokens.key[start + 1]))
    return near ?? findPhraseEarlier(tokens, { left: start, last });
  // “gia đình tôi đạt 2,5 tấn/sào”: what is measured was named before who measures it.
  if ((quantity.unit?.includes('/') || each(tokens.key[start])) && isAgent(tokens, start, end)) {
    if (same && isMeasure(tokens, same)) return same;
    const earlier = priceBefore(tokens, quantity, start);
    if (earlier) return earlier;
  }
  return undefined;
}

/** “có xe”, “có một số lồng nuôi”: “có” behind a mark and a noun of one word or two. */
function oneOfThem(tokens: Tokens, { from: start, to }: Phrase): boolean {
  let at = start;
  while (several(tokens.key[at])) at++;
  if (!has(tokens.key[start - 1]) || isWord(tokens, start - 2) || to <= at || to - at > ONE) return false;
  for (let word = at; word < to; word++)
    if ((word === at && verbWord(tokens.key[word])) || isCapital(tokens, word) || !isWord(tokens, word)) return false;
  return !isMeasure(tokens, { from: start, to });
}

/** Longest noun for one of several, in tokens. */
const ONE = 2;

/** Longest verb that only says that something was done, in tokens. */
const DONE = 3;

/** The rain named before, maybe in the paragraph before: “lượng mưa” or “mưa”. */
export function rainBefore(tokens: Tokens, from: number): Phrase | undefined {
  for (let at = from - 1; at >= 0 && at > from - FALL; at--) {
    if (!rain(tokens.key[at])) continue;
    return { from: amount(tokens.key[at - 1]) ? at - 1 : at, to: at + 1 };
  }
  return undefined;
}

const FALL = 60;

/** Whether a phrase names more than where, when and how: “đơn vị thay bu lông”, but not “ghi nhận tại TP Vinh”. */
function namesThing(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const recorded = recordings.after(tokens, at);
    if (recorded) at = recorded.to - 1;
    else if (isWord(tokens, at) && !isCapital(tokens, at) && !isSetting(tokens.key[at])) return true;
  }
  return false;
}

function isSetting(key: number | undefined): boolean {
  return functionWord(key) || timeWord(key) || leadWord(key) || placeFiller(key) || hourWord(key) || gauge(key);
}

/** Whether votes are told of shortly before. */
function isVoted(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - FALL; at--) if (vote(tokens.key[at])) return true;
  return false;
}

function tellsWind(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (winds.after(tokens, at)) return true;
  return false;
}

function tellsRain(tokens: Tokens, { from: start, to }: Phrase): boolean {
  for (let at = start; at < to; at++) if (rain(tokens.key[at])) return true;
  return isMeasure(tokens, { from: start, to });
}

/**
 * “mức phí qua trạm cao (thấp nhất 35.000 đồng/xe)”: the measure that a bracket tells of, when one opens before token
 * `from`.
 */
function bracketed(tokens: Tokens, from: number): Phrase | undefined {
  return tokens.key[from - 1] === OPEN ? lastMeasure(tokens, clauseStart(tokens, from - 1), from - 1) : undefined;
}

/** The “giá” that was named before, in the sentence; for a price also a little farther. */
function priceBefore(tokens: Tokens, { kind }: Quantity, from: number): Phrase | undefined {
  if (kind !== 'price' && kind !== 'money') return undefined;
  return priceEarlier(tokens, from) ?? (kind === 'price' ? priceNamed(tokens, from) : undefined);
}

export function isVehicle(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (vehicleWord(tokens.key[at])) return true;
  return false;
}

/** A place and three words at most that name no measure: “tỉnh Lai Châu được cấp”, “Quảng Bình nhận”. */
function isReceiver(tokens: Tokens, start: number, end: number): boolean {
  if (isMeasure(tokens, { from: start, to: end })) return false;
  let at = start;
  while (at < end && (localityWord(tokens.key[at]) || isCapital(tokens, at))) at++;
  return at > start && end - at <= RECEIVES;
}

const RECEIVES = 3;
