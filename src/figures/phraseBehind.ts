import { comparisons, plans } from '../vocabulary/changes.ts';
import { spendsTime } from '../vocabulary/durations.ts';
import {
  dayPart,
  functionWord,
  hasOrWith,
  plural,
  thisLast,
  timesMark,
  timeWord,
  verbWord,
  wordsWithStart,
} from '../vocabulary/grammar.ts';
import {
  adjacentMeasures,
  amongThem,
  costWord,
  givenShares,
  group,
  growingVerb,
  linksYield,
  measureHeads,
  notMeasured,
  opensFigure,
  purposeVerbs,
  rateLast,
  saidAfter,
  shape,
  wholeOf,
  wholes,
} from '../vocabulary/measureNouns.ts';
import { level, levelOrPrice } from '../vocabulary/measures.ts';
import { than, aboutWord, done, holds, is, passive, purpose, reaches, thereof } from '../vocabulary/particles.ts';
import { prison, sentence, termLast, workVerbs } from '../vocabulary/periods.ts';
import { growerHeads, moneyGoals, moneyNoun, outlay, weighed } from '../vocabulary/prices.ts';
import { boundAfter, boundQualifier } from '../vocabulary/qualifiers.ts';
import type { Surroundings } from './indicator.ts';
import { CLOSE, OPEN, opensQuote } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { opensWithEach, paidBehind } from './phrasePaid.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isNumber, isWord, LONGEST_CLAUSE, type Tokens } from './tokens.ts';
import { readUnit } from './units.ts';

/** Finds the thing that stands behind its number: “giảm 20% số vụ”, “97,5% chi bộ …”, “8.450m2 đất”; else nothing. */
export function findPhraseBehind(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, hedged } = surroundings;
  if (quantity.kind === 'percent' && !change && isToldBefore(tokens, hedged, quantity.to)) return undefined;
  // “Đồng Nai chi 12 tỷ đồng hỗ trợ người dân” is of what was spent.
  if (quantity.kind === 'money' && !change && outlay.before(tokens, hedged) && !moneyNoun(tokens.key[quantity.to]))
    return undefined;
  // “người dân phải mất 2 giờ để đi qua cầu”
  if (
    quantity.kind === 'duration' &&
    purpose(tokens.key[quantity.to]) &&
    spendsTime(tokens.key[hedged - 1]) &&
    !opensWithEach(tokens, hedged)
  )
    return findPhraseAfter(
      tokens,
      quantity.to + 1,
      isWord(tokens, quantity.to + 2) ? quantity.to + 3 : quantity.to + 2,
    );
  const share = quantity.kind === 'percent' ? shareBehind(tokens, surroundings) : undefined;
  if (share) return share;
  // “mức 4,7 tỷ đồng là mức chi trả cao thứ hai”
  const bare = level(tokens.key[hedged - 1]) && !isWord(tokens, hedged - 2);
  const said = bare || opensClause(tokens, hedged) ? saidAfter.after(tokens, quantity.to) : undefined;
  if (said && isWord(tokens, said.to) && quantity.kind !== 'count')
    return findPhraseAfter(tokens, said.from + 1, said.to);
  // “trong đó 50% là đất nông nghiệp”
  if (
    (quantity.kind === 'percent' || quantity.kind === 'area' || quantity.kind === 'money') &&
    is(tokens.key[quantity.to]) &&
    opensClause(tokens, hedged)
  )
    return findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  // “Trong đó, 34.049 tỉ đồng đã được chi trả cho người trúng thưởng”
  const act = done(tokens.key[quantity.to]) ? quantity.to + 1 : quantity.to;
  if (
    (quantity.kind === 'percent' || quantity.kind === 'money') &&
    !change &&
    passive(tokens.key[act]) &&
    isWord(tokens, act + 1) &&
    opensClause(tokens, hedged)
  )
    return findPhraseAfter(tokens, act + 1, act + 2);
  const paid = quantity.kind === 'money' || quantity.kind === 'price' ? paidBehind(tokens, surroundings) : undefined;
  if (paid) return paid;
  const named = namedUnit(tokens, quantity);
  if (named !== undefined) return findPhraseAfter(tokens, named, named + 1);
  const inside = nounOfRate(tokens, quantity);
  if (inside) return inside;
  if (!change && follows(tokens, quantity) && !isShare(tokens, surroundings)) {
    const next = afterAside(tokens, quantity.kind, afterBound(tokens, quantity.to));
    return findPhraseAfter(tokens, next, next);
  }
  return undefined;
}

/** Whether a verb of giving or reaching, with who or what does it, stands right before: “ngân sách hỗ trợ 80% …”, “giải ngân đạt 30% vốn”. */
function isToldBefore(tokens: Tokens, hedged: number, to: number): boolean {
  // “hỗ trợ 30% giá trị”
  if (givenShares.before(tokens, hedged)) return !costWord(tokens.key[to]);
  return reaches(tokens.key[hedged - 1]) && isWord(tokens, hedged - 2);
}

/** What a percentage is a share of, behind it: “97,5% chi bộ”, “giảm 20% số vụ”. */
function shareBehind(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, hedged } = surroundings;
  // “giảm 20% số người chết”
  if (change && !change.level && !isEquation(change.dir) && isObject(tokens, quantity.to))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “giảm 50% về người và 30% về kinh phí”
  if (change && !change.level && aboutWord(tokens.key[quantity.to]) && isWord(tokens, quantity.to + 1))
    return findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  // “mức trả mỗi năm là 10% tổng số vốn”: the level, not the whole it is worked out from
  const leveled = (is(tokens.key[hedged - 1]) || boundQualifier.before(tokens, quantity.from)) && heads(tokens, hedged);
  if (!change && !leveled && wholeOf(tokens.key[quantity.to]) && !isShare(tokens, surroundings))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “ít nhất 30% các nhà cung cấp”
  if (!change && plural(tokens.key[quantity.to]) && !isShare(tokens, surroundings))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “đạt 90% số hộ gia đình học tập”, after a comma: nothing before it holds the share.
  if (!change && wholes.after(tokens, quantity.to) && clauseOpens(tokens, hedged))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “Hơn 50% trong đó là xe tải”
  const among = amongThem.after(tokens, quantity.to);
  if (among && isWord(tokens, among.to)) return findPhraseAfter(tokens, among.to, among.to + 1);
  return undefined;
}

/** “giảm 20% số người chết”, “cắt giảm 40% nhân sự”: what is cut stands behind the share, unless a base does. */
function isObject(tokens: Tokens, to: number): boolean {
  if (wholeOf(tokens.key[to]) || plural(tokens.key[to])) return true;
  return (
    isWord(tokens, to) &&
    !isCapital(tokens, to) &&
    !functionWord(tokens.key[to]) &&
    !timeWord(tokens.key[to]) &&
    !verbWord(tokens.key[to]) &&
    !notMeasured(tokens.key[to]) &&
    !plans.after(tokens, to) &&
    !comparisons.after(tokens, to)
  );
}

/** “bằng 80% tổng khối lượng dự kiến”: what follows is the base. */
function isEquation(dir: string): boolean {
  return /(?:^| )bằng$/iu.test(dir);
}

/** “230 lượng vàng”, “500 tấn hàng”: the unit ends with what is weighed. */
function namedUnit(tokens: Tokens, { kind, numTo, to }: Quantity): number | undefined {
  if (kind !== 'mass') return undefined;
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

/** “; đạt 90%”: only a verb of measure stands between the mark and the number. */
function clauseOpens(tokens: Tokens, hedged: number): boolean {
  return reaches(tokens.key[hedged - 1]) && !isWord(tokens, hedged - 2);
}

/** Whether a noun of measure stands in the clause before a number: “tổng kinh phí là 12 tỷ đồng hỗ trợ …”. */
function heads(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - LONGEST_CLAUSE && isWord(tokens, at); at--)
    if (measureHeads.after(tokens, at)) return true;
  return false;
}

/** Whether “năng suất” stands right before a number, a “đạt”, “từ” or “khoảng” aside. */
function yieldHead(tokens: Tokens, from: number): boolean {
  let at = from;
  while (at > 0 && linksYield(tokens.key[at - 1])) at--;
  return adjacentMeasures.before(tokens, at) !== undefined;
}

/** Whether “là” and a hedge stand before a number whose clause opens with a measure. */
function isTold(tokens: Tokens, from: number): boolean {
  const link = is(tokens.key[from - 1]) ? from : from - 1;
  return is(tokens.key[link - 1]) && heads(tokens, link - 1);
}

/** “thải ra 500 tấn rác/ngày”: the noun between a measure and its slash, unless what is measured stands before. */
function nounOfRate(tokens: Tokens, { kind, unit, from, numTo, to }: Quantity): Phrase | undefined {
  const measure = kind === 'rate' && unit !== '%' ? readUnit(tokens, numTo) : undefined;
  if (measure?.strength !== 'measure' || !isWord(tokens, measure.to) || heads(tokens, from)) return undefined;
  let end = measure.to;
  while (end < to && isWord(tokens, end)) end++;
  return end < to ? phrase(measure.to, end) : undefined;
}

/** Whether nothing but “trong đó”, “có” or a mark stands before a number. */
function opensClause(tokens: Tokens, hedged: number): boolean {
  const key = tokens.key[hedged - 1];
  return !isWord(tokens, hedged - 1) || thereof(key) || opensFigure(key);
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

/** Whether the thing measured follows its measure: “8.450m2 đất”, “15kg gạo”, “97,5% chi bộ …”, “5 triệu đồng tiền mặt”. */
function follows(tokens: Tokens, { kind, unit, from, to: end }: Quantity): boolean {
  const to = afterAside(tokens, kind, afterBound(tokens, end));
  if (kind === 'money' || kind === 'rate')
    return (
      (moneyNoun(tokens.key[opensQuote(tokens.key[to]) ? to + 1 : to]) &&
        !(isCapital(tokens, to + 1) && isBracketed(tokens, from))) ||
      (moneyGoals.after(tokens, to) !== undefined && !heads(tokens, from))
    );
  // “cây cầu dài 170m bắc qua sông”
  if ((kind === 'length' || kind === 'mass' || kind === 'duration') && shape(tokens.key[from - 1])) return false;
  // “sóng cao hơn 12 m phá hủy ban công”
  if (kind === 'length' && than(tokens.key[from - 1]) && shape(tokens.key[from - 2])) return false;
  // “clip dài gần 30 giây quay lại cảnh …”, “nặng khoảng 10 tấn ngâm hóa chất”
  if ((kind === 'duration' || kind === 'mass') && shape(tokens.key[from - 2]) && !hasOrWith(tokens.key[from - 1]))
    return false;
  // “chặng đường 20.000 km Đăng Khoa đã đi”
  if ((kind === 'length' || kind === 'duration') && isCapital(tokens, to)) return false;
  // “mức án từ 36-39 tháng tù”
  // “lãnh án 2 năm tù”
  const served = prison(tokens.key[to]) && !sentence.before(tokens, from) && !sentence.before(tokens, from - 1);
  if (kind === 'duration' && !served && (termLast(tokens.key[from - 1]) || termLast(tokens.key[from - 2])))
    return false;
  // “nồng độ cồn ở mức 0,588 mg/lít khí thở”
  if (!FORWARD.has(kind) || unit?.includes('/')) return false;
  // “12 tấn “cà phê bột””
  if (opensQuote(tokens.key[to])) return isWord(tokens, to + 1);
  if (!isWord(tokens, to)) return false;
  // “trái mít khoảng 12 kg nhà vườn thu 1 triệu đồng”, “mỗi trái từ 10 kg trở lên giá tiền triệu”
  // “tuyến đường chỉ có 12 km mức phí đã là 35.000 đồng/lượt”
  if (kind !== 'percent' && levelOrPrice(tokens.key[to])) return false;
  if (kind !== 'percent' && (growerHeads.after(tokens, to) || boundAfter.after(tokens, end))) return false;
  if (plans.after(tokens, to)) return false;
  if (wordsWithStart.after(tokens, to)) return true;
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
  if (functionWord(tokens.key[to]) || purposeVerbs.after(tokens, to) || notMeasured(tokens.key[to])) return false;
  if (kind === 'duration' && dayPart(tokens.key[to])) return false;
  // “ô vuông 50 cm x 50 cm”
  if (timesMark(tokens.key[to])) return false;
  // “năng suất từ 500 đến 600 kg hạt khô”
  if (yieldHead(tokens, from)) return false;
  // “Tổng số cá chết sau hai đợt là hơn 18 tấn cá nuôi”
  if (kind === 'mass' && isTold(tokens, from)) return false;
  return !comparisons.after(tokens, to);
}

/** “31 nghìn nhân dân tệ (khoảng 100 triệu đồng tiền Việt Nam)” tells a sum again. */
function isBracketed(tokens: Tokens, from: number): boolean {
  return tokens.key[from - 1] === OPEN || tokens.key[from - 2] === OPEN;
}

/** “2 tấn phân bón”: a noun that begins like a verb. */
function isNoun(tokens: Tokens, at: number): boolean {
  const noun = readUnit(tokens, at);
  return noun?.strength === 'known' && noun.to > at + 1;
}

/** “chiếm 15% dân số”: what follows is what it is a share of; what holds the share was named before. */
function isShare(tokens: Tokens, { quantity, hedged }: Surroundings): boolean {
  if (quantity.kind !== 'percent') return false;
  // “bao phủ 86,5% dân số”, “đạt 92% lực lượng lao động”, but “có 92% dân số …”
  // “nhóm 20% dân số giàu nhất” is a group, whose share is in its name.
  // “đến nay 98% số hộ dân đã có điện” opens after its time.
  const before = tokens.key[hedged - 1];
  if (wholes.after(tokens, quantity.to) && !opensFigure(before) && !group(before) && !timeWord(before)) return true;
  // “Đơn vị này chiếm hơn 50% tổng lượng heo”: who holds the share is not named.
  if (holds(tokens.key[hedged - 1]) && thisLast(tokens.key[hedged - 2]) && wholeOf(tokens.key[quantity.to]))
    return false;
  return holds(tokens.key[hedged - 1]) || (rateLast(tokens.key[hedged - 1]) && holds(tokens.key[hedged - 3]));
}
