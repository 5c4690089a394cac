import { comparisons, plans } from '../vocabulary/changes.ts';
import {
  changeNoun,
  functionWord,
  lets,
  linkWord,
  plural,
  relativeWord,
  thisLast,
  timeWord,
  verbWord,
} from '../vocabulary/grammar.ts';
import {
  amongThem,
  capacities,
  givenShares,
  givesShare,
  group,
  markets,
  measureHeads,
  notMeasured,
  opensFigure,
  rateFirst,
  rateLast,
  rateSecond,
  shareBase,
  sharedFees,
  wealth,
  wholeOf,
  wholes,
} from '../vocabulary/measureNouns.ts';
import { amount, level } from '../vocabulary/measures.ts';
import {
  aboutWord,
  and,
  from,
  holds,
  is,
  numberWord,
  of,
  placeWhere,
  reaches,
  where,
} from '../vocabulary/particles.ts';
import { goodsTies, setsAside } from '../vocabulary/prices.ts';
import { boundQualifier } from '../vocabulary/qualifiers.ts';
import { part } from '../vocabulary/words.ts';
import { afterBracket } from './brackets.ts';
import { isEquation } from './direction.ts';
import type { Surroundings } from './indicator.ts';
import { COMMA, OPEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseFor } from './phraseFor.ts';
import { skipLead } from './phraseEdges.ts';
import { clauseStart, hasMeasure } from './phraseMeasure.ts';
import { priceNamed } from './phrasePrice.ts';
import { isVehicle } from './phraseShared.ts';
import { isCapital, isWord, textAt, type Tokens } from './tokens.ts';

/** What a percentage is a share of, behind it: “97,5% chi bộ”, “giảm 20% số vụ”. */
export function shareBehind(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, hedged, last } = surroundings;
  // “giảm 20% số người chết”
  // “phí đỗ xe cao hơn 20% giá giữ xe”: what follows is the base.
  // “ngân sách chỉ đáp ứng 12% nhu cầu vốn”
  const gap = change?.dir.endsWith('hơn') || /^đáp ứng/i.test(change?.dir ?? '');
  if (change && !change.level && !gap && !isEquation(change.dir) && isObject(tokens, quantity.to))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “mức tăng 1,4% của tỷ giá”
  if (change && !change.level && changeNoun(tokens.key[hedged - 2]) && of(tokens.key[quantity.to]))
    return findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  // “xe buýt được giảm giá …; giảm 100% cho xe không kinh doanh”: the fare was named before.
  const riders = lets(tokens.key[quantity.to]) ? quantity.to + 1 : goodsTies.after(tokens, quantity.to)?.to;
  if (change && !change.level && riders !== undefined && isVehicle(tokens, riders, riders + RIDERS)) {
    const fare = priceNamed(tokens, hedged);
    if (fare) return fare;
  }
  // “giảm 50% về người và 30% về kinh phí”, “tăng 4,1% (26 người) về số người chết”
  const about =
    tokens.key[quantity.to] === OPEN
      ? (afterBracket(tokens, quantity.to, quantity.to + BRACKET) ?? quantity.to)
      : quantity.to;
  if (change && !change.level && aboutWord(tokens.key[about]) && isWord(tokens, about + 1))
    return findPhraseAfter(tokens, about + 1, about + 2);
  // “Khu vực này chiếm 20% GDP, đóng góp 23% số thu, trên 50% kim ngạch”: who holds the first share holds the others
  const holder =
    last?.kind === 'percent' && last.indicator && last.indicator.to <= last.from && isWord(tokens, last.to);
  const given = givesShare.before(tokens, hedged);
  const comma = (given?.from ?? hedged) - 1;
  // “chiếm 10% giá căn hộ và chiếm 30% giá nhà phố”
  const more = tokens.key[comma] === COMMA || (given !== undefined && and(tokens.key[comma]));
  const ofHolder = holder && !change && !last.change && more;
  if (ofHolder && (wholeOf(tokens.key[quantity.to]) || measureHeads.after(tokens, quantity.to))) return last.indicator;
  // “vay ngân hàng 13.900 tỷ đồng (64% tổng vốn)”: the share of what was told right before
  if (
    !change &&
    tokens.key[hedged - 1] === OPEN &&
    last?.to === hedged - 1 &&
    last.indicator &&
    last.kind !== 'percent'
  )
    return last.indicator;
  // “mức trả mỗi năm là 10% tổng số vốn”: the level, not the whole it is worked out from
  const leveled =
    (is(tokens.key[hedged - 1]) || reaches(tokens.key[hedged - 1]) || boundQualifier.before(tokens, quantity.from)) &&
    hasMeasure(tokens, hedged);
  if (!change && !leveled && wholeOf(tokens.key[quantity.to]) && !isShare(tokens, surroundings))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “ít nhất 30% các nhà cung cấp”
  if (!change && plural(tokens.key[quantity.to]) && !isShare(tokens, surroundings)) {
    const all = findPhraseAfter(tokens, quantity.to, quantity.to + 1);
    // “70% các cửa hàng, quầy thuốc”: “các” belongs to them all.
    return all && tokens.key[all.to] === COMMA ? { from: all.from + 1, to: all.to } : all;
  }
  // “đóng góp 12% tổng sản lượng, 9% doanh thu và chiếm 20% số lao động”
  const behind = last?.kind === 'percent' && last.indicator !== undefined && last.indicator.from >= last.to;
  const tie = holds(tokens.key[hedged - 1]) ? hedged - 2 : hedged - 1;
  const item = behind && !change && tie === last.reach && (tokens.key[tie] === COMMA || and(tokens.key[tie]));
  if (item && (wholeOf(tokens.key[quantity.to]) || measureHeads.after(tokens, quantity.to)))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “dành 15% cho thuế tiêu thụ đặc biệt, 10% cho thuế giá trị gia tăng”
  const shared = last?.kind === 'percent' && lets(tokens.key[last.to]) && last.reach >= hedged - 1;
  if (!change && lets(tokens.key[quantity.to]) && (shared || setsAside.before(tokens, hedged)))
    return findPhraseFor(tokens, quantity.to);
  // “sân bay mới khai thác 30% công suất”
  const capacity = change ? undefined : capacities.after(tokens, quantity.to);
  if (capacity && !isShare(tokens, surroundings)) return findPhraseAfter(tokens, capacity.from, capacity.to);
  // “đạt 90% số hộ gia đình học tập”, after a comma: nothing before it holds the share.
  if (!change && wholes.after(tokens, quantity.to) && clauseOpens(tokens, hedged))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “Hơn 50% trong đó là xe tải”
  const among = amongThem.after(tokens, quantity.to);
  if (among && isWord(tokens, among.to)) return findPhraseAfter(tokens, among.to, among.to + 1);
  return undefined;
}

/** Words in which a vehicle is named that a fare is cut for. */
const RIDERS = 3;

/** Longest bracket between a share and what it is of, in tokens. */
const BRACKET = 7;

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
    !goodsTies.after(tokens, to) &&
    !comparisons.after(tokens, to)
  );
}

/** “; đạt 90%”: only a verb of measure stands between the mark and the number. */
function clauseOpens(tokens: Tokens, hedged: number): boolean {
  return reaches(tokens.key[hedged - 1]) && !isWord(tokens, hedged - 2);
}

/**
 * Whether a verb of giving or reaching, with who or what does it, stands right before: “ngân sách hỗ trợ 80% …”, “giải
 * ngân đạt 30% vốn”.
 */
export function isToldBefore(tokens: Tokens, hedged: number, to: number): boolean {
  // “hỗ trợ 30% giá trị”
  // “đáp ứng 50% nhu cầu giống cá tra”, but “đáp ứng 15% nhu cầu.” does not say of what
  if (givenShares.before(tokens, hedged)) return !(shareBase(tokens.key[to]) && isWord(tokens, to + 2));
  // “mục tiêu đạt 50% số xã nông thôn mới”
  if (numberWord(tokens.key[to]) && !amount(tokens.key[to + 1]) && !hasMeasure(tokens, hedged)) return false;
  // “mức phí 10% giá bán 1 m3 nước”: the level, not what it is worked out from
  const base = shareBase(tokens.key[to]) || part(tokens.key[to]);
  const fee = base && sharedFees.before(tokens, hedged) !== undefined;
  return fee || (reaches(tokens.key[hedged - 1]) && isWord(tokens, hedged - 2));
}

/** “về Kbang, nơi 19% dân số …”, “tại xã Đông, vẫn còn 48% số hộ …”: a place is where, and holds no share. */
function isInPlace(tokens: Tokens, hedged: number): boolean {
  const start = clauseStart(tokens, hedged);
  if (placeWhere(tokens.key[start])) return start === hedged - 1;
  let at = start;
  while (at < hedged && linkWord(tokens.key[at]) && !holds(tokens.key[at]) && !reaches(tokens.key[at])) at++;
  if (at < hedged || tokens.key[start - 1] !== COMMA) return false;
  return where(tokens.key[clauseStart(tokens, start - 1)]);
}

/** Whether a “tỷ lệ” opens the clause before token `end`, or stands in it. */
function lastRate(tokens: Tokens, end: number): boolean {
  for (let at = clauseStart(tokens, end); at + 1 < end; at++)
    if (rateFirst(tokens.key[at]) && rateSecond(tokens.key[at + 1])) return true;
  return false;
}

/** “chiếm 15% dân số”: what follows is what it is a share of; what holds the share was named before. */
export function isShare(tokens: Tokens, { quantity, hedged, last }: Surroundings): boolean {
  if (quantity.kind !== 'percent') return false;
  // “Mức hỗ trợ cho hợp tác xã không quá 45% số lãi”: the measure, not what it is worked out from
  if (
    boundQualifier.before(tokens, quantity.from) &&
    level(tokens.key[skipLead(tokens, clauseStart(tokens, hedged), hedged)])
  )
    return true;
  // “bao phủ 86,5% dân số”, “đạt 92% lực lượng lao động”, but “có 92% dân số …”
  // “nhóm 20% dân số giàu nhất” is a group, whose share is in its name.
  // “đến nay 98% số hộ dân đã có điện” opens after its time.
  const before = tokens.key[hedged - 1];
  // “số vụ giảm 10%, 30% số hộ khá lên”
  if (before === COMMA && last?.change && !last.change.level) return false;
  // “nhóm 5 (20% dân số giàu nhất)”
  const whole = wholes.after(tokens, quantity.to);
  if (whole && isInPlace(tokens, hedged)) return false;
  if (whole && !wealth(tokens.key[whole.to]) && !opensFigure(before) && !group(before) && !timeWord(before))
    return true;
  // “Đơn vị này chiếm hơn 50% tổng lượng heo”: who holds the share is not named.
  // “tỷ lệ vốn nhà nước nắm giữ là 75% vốn điều lệ”
  if (is(before) && lastRate(tokens, hedged)) return true;
  const verb = from(before) ? hedged - 2 : hedged - 1;
  const unnamed = holds(tokens.key[verb]) && thisLast(tokens.key[verb - 1]) && wholeOf(tokens.key[quantity.to]);
  // “Số vốn này chiếm 32% tổng vốn” names it.
  if (unnamed && !numberWord(tokens.key[clauseStart(tokens, verb)])) return false;
  if (holds(tokens.key[verb]) && isMeasured(tokens, quantity.to) && isNamedHolder(tokens, verb)) return false;
  return holds(tokens.key[verb]) || (rateLast(tokens.key[hedged - 1]) && holds(tokens.key[hedged - 3]));
}

/** “tổng giá trị”, “kim ngạch xuất khẩu”, “dân số”: what a share is of has a measure of its own. */
function isMeasured(tokens: Tokens, at: number): boolean {
  return wholeOf(tokens.key[at]) || measureHeads.after(tokens, at) !== undefined;
}

/** “Trung Quốc chỉ chiếm 22% tổng lượng gạo”: a bare name before the verb is who holds the share, not what is measured. */
function isNamedHolder(tokens: Tokens, verb: number): boolean {
  let end = verb;
  while (linkWord(tokens.key[end - 1]) && !isCapital(tokens, end - 1)) end--;
  let start = end;
  while (isCapital(tokens, start - 1)) start--;
  if (start === end) return false;
  const opening = markets.before(tokens, start)?.from ?? start;
  // “Lúa chiếm 60% diện tích”: a sentence opens with a capital.
  const opensSentence = start === end - 1 && tokens.key[start - 1] !== COMMA && !isAcronym(tokens, start);
  return opening < start || (!opensSentence && (!isWord(tokens, start - 1) || relativeWord(tokens.key[start - 1])));
}

/** “VN”, “EU”: a syllable of capitals alone. */
function isAcronym(tokens: Tokens, at: number): boolean {
  const word = textAt(tokens, at);
  return word.length > 1 && word === word.toUpperCase();
}
