import { adjusts, comparisons, plans, movesWord } from '../vocabulary/changes.ts';
import {
  apart,
  clauseWord,
  dayPart,
  functionWord,
  hasOrWith,
  nominal,
  peopleHeads,
  settings,
  timesMark,
  timeWord,
  verbWord,
  wordsWithEnding,
  wordsWithStart,
} from '../vocabulary/grammar.ts';
import { placeTie } from '../vocabulary/localities.ts';
import {
  adjacentMeasures,
  dimension,
  extents,
  growingVerb,
  linksYield,
  measuredItself,
  measureHeads,
  notMeasured,
  purposeVerbs,
  runs,
  shape,
  sums,
  wholeOf,
} from '../vocabulary/measureNouns.ts';
import { level, levelOrPrice, salty } from '../vocabulary/measures.ts';
import { and, from, into, is, numberWord, than, within } from '../vocabulary/particles.ts';
import { ageWord, prison, sentence, termLast, workVerbs } from '../vocabulary/periods.ts';
import {
  agentHeads,
  capital,
  growerHeads,
  moneyGoals,
  moneyNoun,
  outlay,
  paidActs,
  sumSorts,
  weighed,
} from '../vocabulary/prices.ts';
import { boundAfter, qualifiers } from '../vocabulary/qualifiers.ts';
import { part } from '../vocabulary/words.ts';
import type { Surroundings } from './indicator.ts';
import { CLOSE, closesQuote, endsSentence, OPEN, opensQuote } from './marks.ts';
import { isShare, isToldBefore, shareBehind } from './percentBehind.ts';
import { type Phrase, phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseFor } from './phraseFor.ts';
import { hasMeasure } from './phraseMeasure.ts';
import { paidBehind } from './phrasePaid.ts';
import { findPhraseSaid, opensClause } from './phraseSaid.ts';
import type { Quantity } from './quantity.ts';
import { findTimeSpent } from './timeSpent.ts';
import { isCapital, isNumber, isWord, type Tokens, touchesNext } from './tokens.ts';
import { readUnit } from './units.ts';

/** Finds the thing that stands behind its number: “giảm 20% số vụ”, “97,5% chi bộ …”, “8.450m2 đất”; else nothing. */
export function findPhraseBehind(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, hedged } = surroundings;
  if (quantity.kind === 'percent' && !change && isToldBefore(tokens, hedged, quantity.to)) return undefined;
  // “Đồng Nai chi 12 tỷ đồng cho người dân” is of what was spent, “chi 12 tỷ đồng mua máy thở” of what it bought.
  const spent = quantity.kind === 'money' && !change && outlay.before(tokens, hedged) !== undefined;
  if (
    spent &&
    !moneyNoun(tokens.key[quantity.to]) &&
    !paidActs.after(tokens, quantity.to) &&
    !into(tokens.key[quantity.to])
  )
    return undefined;
  // “từ mức 90 USD/thùng giá dầu rơi xuống 84 USD/thùng”
  const leaves = level(tokens.key[hedged - 1]) && from(tokens.key[hedged - 2]) && !isWord(tokens, hedged - 3);
  if (quantity.kind === 'price' && leaves && measureHeads.after(tokens, quantity.to))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “trong số hơn 4,6 tỉ đồng ứng trước”
  const among = within(tokens.key[hedged - 2]) && numberWord(tokens.key[hedged - 1]);
  if (quantity.kind === 'money' && among && isWord(tokens, quantity.to) && !functionWord(tokens.key[quantity.to]))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “trong số 23.000 tỉ đồng cho dự án”
  const shared = quantity.kind === 'money' && among ? findPhraseFor(tokens, quantity.to) : undefined;
  if (shared) return shared;
  const spentOn = quantity.kind === 'duration' ? findTimeSpent(tokens, surroundings) : undefined;
  if (spentOn) return spentOn;
  // “cuỗm “1 tỷ” tiền chính sách”
  const quoted = opensQuote(tokens.key[hedged - 1]) && closesQuote(tokens.key[quantity.to] ?? 0);
  if (quantity.kind === 'money' && quoted && moneyNoun(tokens.key[quantity.to + 1]))
    return findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  // “số tiền 25 tỷ đồng chênh lệch tỷ giá”
  const sum = moneyNoun(tokens.key[hedged - 1]) && numberWord(tokens.key[hedged - 2]);
  if (quantity.kind === 'money' && !change && sum && sumSorts(tokens.key[quantity.to]))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “trong tổng số 1,05 tỷ đồng giá trị căn hộ”, “vay lại 2.300 tỷ đồng phần kinh phí vận hành”
  const sort = part(tokens.key[quantity.to]) ? quantity.to + 1 : quantity.to;
  const sorted =
    quantity.kind === 'money' && !change && measureHeads.after(tokens, sort)
      ? findPhraseAfter(tokens, quantity.to, sort + 1)
      : undefined;
  // “xe máy hơn 40 triệu đồng mức phí tăng từ 2 lên 3 triệu đồng” goes on with another clause.
  if (sorted && !movesWord(tokens.key[sorted.to])) return sorted;
  // “thu giữ 40 triệu đồng là tiền đánh bạc”
  if (quantity.kind === 'money' && is(tokens.key[quantity.to]) && moneyNoun(tokens.key[quantity.to + 1]))
    return findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  // “giảm 800 tấn nhiên liệu và 2.500 tấn khí thải”
  const goods = quantity.kind === 'mass' || quantity.kind === 'volume';
  if (
    goods &&
    change &&
    !change.level &&
    (and(tokens.key[hedged - 1]) || !hasMeasure(tokens, hedged)) &&
    isWord(tokens, quantity.to) &&
    nominal(tokens.key[quantity.to]) &&
    !comparisons.after(tokens, quantity.to)
  )
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “cắt giảm 800 tấn lượng nhiên liệu tiêu thụ”
  if (change && !change.level && quantity.kind === 'mass' && wholeOf(tokens.key[quantity.to]))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “trong đó 40% từ ngân sách trung ương”
  if (quantity.kind === 'percent' && !change && from(tokens.key[quantity.to]) && opensClause(tokens, hedged))
    if (isWord(tokens, quantity.to + 1)) return findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  const share = quantity.kind === 'percent' ? shareBehind(tokens, surroundings) : undefined;
  if (share) return share;
  const said = findPhraseSaid(tokens, surroundings);
  if (said) return said;
  // “540 tỷ đồng cho một km đường cao tốc” opens a headline.
  const opens = quantity.kind === 'money' && endsSentence(tokens.key[hedged - 1]);
  const goal = opens ? findPhraseFor(tokens, quantity.to) : undefined;
  if (goal) return goal;
  const paid = quantity.kind === 'money' || quantity.kind === 'price' ? paidBehind(tokens, surroundings) : undefined;
  if (paid) return paid;
  const named = namedUnit(tokens, quantity);
  if (named !== undefined) return findPhraseAfter(tokens, named, named + 1);
  const inside = nounOfRate(tokens, quantity);
  if (inside) return inside;
  if (!change && follows(tokens, quantity) && !isShare(tokens, surroundings)) {
    const next = afterAside(tokens, quantity.kind, afterBound(tokens, quantity.to));
    // “7 năm tù về tội cướp”: a sentence is named with its unit, unless that is two (“7 năm 6 tháng tù”).
    const single =
      quantity.kind === 'duration' && !(quantity.value !== undefined && isNumber(tokens, quantity.from + 2));
    const start = single && prison(tokens.key[next]) ? next - 1 : next;
    return findPhraseAfter(tokens, start, runs.after(tokens, next)?.to ?? next);
  }
  return undefined;
}

/** “230 lượng vàng”, “500 tấn hàng”: the unit ends with what is weighed. */
function namedUnit(tokens: Tokens, { kind, from, numTo, to }: Quantity): number | undefined {
  // “trọng lượng hơn 282 lượng vàng” names what is measured.
  if (kind !== 'mass' || yieldHead(tokens, from)) return undefined;
  for (let at = numTo + 1; at < to; at++) if (weighed(tokens.key[at])) return at;
  return undefined;
}

const FORWARD = new Set([
  'area',
  'length',
  'mass',
  'volume',
  'percent',
  'measure',
  'duration',
  'count',
  'comparison',
  'ratio',
]);

/** Whether “năng suất” stands right before a number, a “đạt”, “từ” or “khoảng” aside. */
function yieldHead(tokens: Tokens, from: number): boolean {
  return adjacentMeasures.before(tokens, beforeLinks(tokens, from)) !== undefined;
}

/** Token before the “đạt”, “từ” or “khoảng” that lead to a number. */
function beforeLinks(tokens: Tokens, from: number): number {
  let at = from;
  while (at > 0 && linksYield(tokens.key[at - 1])) at--;
  return at;
}

/** “diện tích khoảng 2,2 ha đất”: the noun behind says no more than the measure before does. */
function repeatsMeasure(tokens: Tokens, from: number, to: number): boolean {
  if (!measuredItself(tokens.key[to]) || (isWord(tokens, to + 1) && !clauseWord(tokens.key[to + 1]))) return false;
  return extents.before(tokens, beforeLinks(tokens, from)) !== undefined;
}

/** Whether “là” and a hedge stand before a number whose clause opens with a measure. */
function isTold(tokens: Tokens, from: number): boolean {
  const link = is(tokens.key[from - 1]) ? from : from - 1;
  return is(tokens.key[link - 1]) && hasMeasure(tokens, link - 1);
}

/** “thải ra 500 tấn rác/ngày”: the noun between a measure and its slash, unless what is measured stands before. */
function nounOfRate(tokens: Tokens, { kind, unit, from, numTo, to }: Quantity): Phrase | undefined {
  const measure = kind === 'rate' && unit !== '%' ? readUnit(tokens, numTo) : undefined;
  if (measure?.strength !== 'measure' || !isWord(tokens, measure.to) || hasMeasure(tokens, from)) return undefined;
  let end = measure.to;
  while (end < to && isWord(tokens, end)) end++;
  return end < to ? phrase(measure.to, end) : undefined;
}

/** “từ 90% trở lên hồ sơ công việc”: the bound stands between a number and its thing. */
function afterBound(tokens: Tokens, to: number): number {
  return boundAfter.after(tokens, to)?.to ?? to;
}

/** “5 công (5.000 m2) trồng sầu riêng”: the same area told twice stands between it and its thing. */
function afterAside(tokens: Tokens, kind: Quantity['kind'], to: number): number {
  if (kind !== 'area') return to;
  if (tokens.key[to] === CLOSE) return to + 1;
  if (tokens.key[to] !== OPEN || !isNumber(tokens, to + 1)) return to;
  const unit = readUnit(tokens, to + 2);
  return unit?.kind === 'area' && tokens.key[unit.to] === CLOSE ? unit.to + 1 : to;
}

/**
 * Whether the thing measured follows its measure: “8.450m2 đất”, “15kg gạo”, “97,5% chi bộ …”, “5 triệu đồng tiền mặt”.
 */
function follows(tokens: Tokens, { kind, unit, from, to: end }: Quantity): boolean {
  const to = afterAside(tokens, kind, afterBound(tokens, end));
  if (kind === 'money' || kind === 'rate')
    return (
      (moneyNoun(tokens.key[opensQuote(tokens.key[to]) ? to + 1 : to]) &&
        !(isCapital(tokens, to + 1) && isBracketed(tokens, from))) ||
      (moneyGoals.after(tokens, to) !== undefined && !hasMeasure(tokens, from))
    );
  // “cây cầu dài 170m bắc qua sông”, but “mở rộng 12 km đường”
  const shaped = shape(tokens.key[from - 1]) && !wordsWithEnding.before(tokens, from);
  if (shaped && (kind === 'length' || kind === 'mass' || kind === 'duration')) return false;
  // “sóng cao hơn 12 m phá hủy ban công”
  if (kind === 'length' && than(tokens.key[from - 1]) && shape(tokens.key[from - 2])) return false;
  // “chiều dài dòng xe từ 200 đến 300 m dựa vào hình ảnh”
  if (kind === 'length' && hasExtent(tokens, from)) return false;
  // “clip dài gần 30 giây quay lại cảnh …”, “nặng khoảng 10 tấn ngâm hóa chất”
  // “lúa bị thiệt hại nặng, 23 tấn lương thực bị ngập” opens a clause of its own.
  if (
    (kind === 'duration' || kind === 'mass') &&
    shape(tokens.key[from - 2]) &&
    isWord(tokens, from - 1) &&
    !hasOrWith(tokens.key[from - 1])
  )
    return false;
  // “cách đường sắt khoảng 1 m ngồi hóng mát”
  if (kind === 'length' && tellsHowFar(tokens, from)) return false;
  // “dòng sông rộng gần 50 m cứu người”, but “kéo dài trên 19 km đường biên giới”
  if (
    kind === 'length' &&
    shape(tokens.key[from - 2]) &&
    qualifiers.before(tokens, from) &&
    !adjusts.before(tokens, from - 1)
  )
    return false;
  // “chặng đường 20.000 km Đăng Khoa đã đi”
  if ((kind === 'length' || kind === 'duration') && isCapital(tokens, to)) return false;
  // “tổng hình phạt là 22 năm tù giam”
  if (prison(tokens.key[to]) && is(tokens.key[from - 1]) && isWord(tokens, from - 2)) return false;
  // “mức án từ 36-39 tháng tù”, but “lãnh án 2 năm tù”
  const served = prison(tokens.key[to]) && !sentence.before(tokens, from) && !sentence.before(tokens, from - 1);
  if (kind === 'duration' && !served && (termLast(tokens.key[from - 1]) || termLast(tokens.key[from - 2])))
    return false;
  // “nồng độ cồn ở mức 0,588 mg/lít khí thở”
  if (!FORWARD.has(kind) || unit?.includes('/')) return false;
  // “với tỷ lệ 65% hàng năm”
  if (timeWord(tokens.key[to]) && timeWord(tokens.key[to + 1])) return false;
  // “nước mặn 4‰ xâm nhập sâu 40 km”
  if (kind === 'percent' && salty(tokens.key[from - 1])) return false;
  // “lạm phát ở mức 3% cho thấy”
  if (kind === 'percent' && level(tokens.key[from - 1]) && placeTie(tokens.key[from - 2])) return false;
  // “12 tấn “cà phê bột””, but “nhóm thợ 12 phút “hái” 40 quả”
  // “bao đậu 100%” nên …”: the mark closes what was quoted.
  if (opensQuote(tokens.key[to]))
    return kind !== 'duration' && isWord(tokens, to + 1) && !(to === end && touchesNext(tokens, to - 1));
  // “đo được 35 mm sáng cùng ngày”
  if (!isWord(tokens, to) || (dayPart(tokens.key[to]) && !measureHeads.after(tokens, to))) return false;
  // “tuyến đường chỉ có 12 km mức phí đã là 35.000 đồng/lượt”
  // “diện tích 600 m2, số tiền thu được 70 triệu đồng”, the comma forgotten
  if (kind !== 'percent' && (levelOrPrice(tokens.key[to]) || sums.after(tokens, to))) return false;
  // “trái mít khoảng 12 kg nhà vườn thu 1 triệu đồng”, “mỗi trái từ 10 kg trở lên giá tiền triệu”
  if (kind !== 'percent' && (growerHeads.after(tokens, to) || boundAfter.after(tokens, end))) return false;
  if (plans.after(tokens, to)) return false;
  // “gồm 2,6 km đi ngầm và 17,1 km đi trên cao”
  if (wordsWithStart.after(tokens, to) || (kind === 'length' && runs.after(tokens, to))) return true;
  // “7.000 ha tập trung tại các xã”, but “5.000 m2 trồng sầu riêng”
  if (
    kind !== 'percent' &&
    kind !== 'duration' &&
    kind !== 'ratio' &&
    verbWord(tokens.key[to]) &&
    !growingVerb(tokens.key[to]) &&
    !isNoun(tokens, to)
  )
    return false;
  // “có 18 năm làm việc tại ngân hàng”
  if (kind === 'duration' && workVerbs.after(tokens, to)) return true;
  // “khu “đất vàng” 5.000 m2 số 8-12 đường Lê Duẩn”
  if (numberWord(tokens.key[to]) && isNumber(tokens, to + 1)) return false;
  // “thửa đất 100 m2 vốn đang để hoang”
  if (kind !== 'percent' && capital(tokens.key[to]) && verbWord(tokens.key[to + 1])) return false;
  // “nghỉ 5 ngày nhân dịp Tết”, “phạm vi 3 km xung quanh ổ dịch”
  if (settings.after(tokens, to)) return false;
  // “42% lao động”, but “lao xuống vực”
  const people = peopleHeads.after(tokens, to) !== undefined;
  if (!people && (functionWord(tokens.key[to]) || purposeVerbs.after(tokens, to) || notMeasured(tokens.key[to])))
    return false;
  // “dừng câu chuyện được gần 2 phút anh Đức nói tiếp”
  if (kind === 'duration' && agentHeads.after(tokens, to)) return false;
  // “cây thông hơn 20 năm tuổi”
  if (kind === 'duration' && ageWord(tokens.key[to])) return false;
  // “ô vuông 50 cm x 50 cm”
  if (timesMark(tokens.key[to])) return false;
  if (repeatsMeasure(tokens, from, to)) return false;
  // “năng suất từ 500 đến 600 kg hạt khô”
  if (yieldHead(tokens, from)) return false;
  // “Tổng số cá chết sau hai đợt là hơn 18 tấn cá nuôi”
  // “dung tích hữu ích là 4 triệu m3 nước”
  if ((kind === 'mass' || kind === 'volume') && isTold(tokens, from)) return false;
  return !comparisons.after(tokens, to);
}

/** Whether “chiều dài”, “bán kính” stands in the clause before token `from`. */
function hasExtent(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at > 0 && at > from - AWAY && isWord(tokens, at); at--)
    if (dimension(tokens.key[at]) && measureHeads.after(tokens, at - 1)?.to === at + 1) return true;
  return false;
}

/** Whether the clause before a length opens with “cách”: how far something is, and nothing so long. */
function tellsHowFar(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - AWAY && isWord(tokens, at); at--)
    if (apart(tokens.key[at])) return !wordsWithEnding.before(tokens, at + 1);
  return false;
}

/** Farthest that “cách” stands before how far something is, in tokens. */
const AWAY = 12;

/** “31 nghìn nhân dân tệ (khoảng 100 triệu đồng tiền Việt Nam)” tells a sum again. */
function isBracketed(tokens: Tokens, from: number): boolean {
  return tokens.key[from - 1] === OPEN || tokens.key[from - 2] === OPEN;
}

/** “2 tấn phân bón”: a noun that begins like a verb. */
function isNoun(tokens: Tokens, at: number): boolean {
  const noun = readUnit(tokens, at);
  return noun?.strength === 'known' && noun.to > at + 1;
}
