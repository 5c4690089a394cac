import { comparisons } from '../vocabulary/changes.ts';
import { harms, vagueUnits } from '../vocabulary/counted.ts';
import {
  baseLeads,
  functionWord,
  hasOrWith,
  linkWord,
  opensList,
  pairTie,
  pairWord,
  plural,
  thisNoun,
  timesMark,
  verbWord,
} from '../vocabulary/grammar.ts';
import { localityUnits, rank } from '../vocabulary/localities.ts';
import { dimension, inAll, measureHeads, posts, rateSecond, structures } from '../vocabulary/measureNouns.ts';
import { levelOrPrice, speedUnits, winds } from '../vocabulary/measures.ts';
import { aboutWord, and, from, is, within } from '../vocabulary/particles.ts';
import { prison } from '../vocabulary/periods.ts';
import { moneyNoun, usedFor } from '../vocabulary/prices.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import { isNamedItem } from './bareKind.ts';
import type { LastFigure } from './build.ts';
import { labelOf } from './countedLabel.ts';
import { countedPhrase, isTotal } from './countedPhrase.ts';
import { isSample } from './kind.ts';
import type { Change } from './ledger.ts';
import { isLevelBefore } from './levelChange.ts';
import { CLOSE, COMMA, DOT, HYPHEN, OPEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { findPhraseBehind } from './phraseBehind.ts';
import { findOpening, findPhraseEarlier, findSubject } from './phraseEarlier.ts';
import { isOneSentence, skipLead, startOf } from './phraseEdges.ts';
import { isMeasure, lastMeasure } from './phraseMeasure.ts';
import { priceEarlier } from './phrasePrice.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/** What the indicator of one figure is looked for with. */
export interface Surroundings {
  quantity: Quantity;
  /** Token at which the quantity starts, its qualifier and verb of change included. */
  left: number;
  /** Token at which the quantity starts with its qualifier only. */
  hedged: number;
  change: Change | undefined;
  /** What the last figure with this unit in the paragraph was said of, for figures told by place. */
  same: Phrase | undefined;
  /** The figure before. */
  last: LastFigure | undefined;
}

/**
 * Finds the noun phrase that says what a figure counts or measures.
 *
 * A count is followed by what it counts; a percentage, money or measure is mostly preceded by it; a figure that starts
 * its clause (“…, tăng 3%”, “(44/40)”) or only names a place (“Ia Mơr 120 ha”) shares the phrase of the figure before.
 */
export function findIndicator(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const found = whole(tokens, surroundings.quantity, find(tokens, surroundings));
  // “như 80 mm”, “so (97%)”, “khổ 16 x 24 cm”: a particle is no thing.
  return found &&
    found.to === found.from + 1 &&
    found.from < surroundings.quantity.from &&
    (functionWord(tokens.key[found.from]) || timesMark(tokens.key[found.from]) || !isWord(tokens, found.from))
    ? undefined
    : found;
}

/** “nợ ngân hàng này hơn 2.200 tỷ đồng”, “các mặt hàng dầu”: “các” opens the noun phrase before a number, “này” ends it. */
function whole(tokens: Tokens, { from }: Quantity, found: Phrase | undefined): Phrase | undefined {
  if (!found || found.to > from) return found;
  return {
    from: plural(tokens.key[found.from - 1]) ? found.from - 1 : found.from,
    to: thisNoun(tokens.key[found.to]) ? found.to + 1 : found.to,
  };
}

function find(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, last, left, hedged, same } = surroundings;
  // “hỗ trợ 12 địa phương: Nam Hà (50 tỷ đồng)”: the money is of what money was said of before.
  const told =
    last?.kind === 'count' && quantity.kind === 'money' && localityUnits.has(last.unit ?? '') ? same : undefined;
  // “trồng 6.500 ha, năng suất 18 tấn/ha, tăng 400 ha”: the amount is of what was told in its unit.
  const grown =
    change &&
    last?.unit !== quantity.unit &&
    last?.reach !== left &&
    quantity.kind !== 'percent' &&
    quantity.kind !== 'percent_points' &&
    quantity.unit !== 'lần'
      ? same
      : undefined;
  const near = last && isOneSentence(tokens, last.to, left) ? (told ?? grown ?? last?.indicator) : undefined;
  // “giảm mạnh so với mức 63,7% vào năm 2016”
  if (last && last.kind === quantity.kind && left - last.to < BASE && baseLeads.before(tokens, left))
    return last.indicator;
  // “heo con theo mẹ (216.000 đồng/con), heo nái (…)”: the thing stands before the bracket.
  const item = tokens.key[left - 1] === OPEN ? itemBefore(tokens, quantity, left - 1, last) : undefined;
  if (item) return item;
  // “điện mặt trời Trung Sơn (xã Cam An Bắc 40 ha)”
  const holder =
    sizes.has(quantity.kind) && tokens.key[quantity.to] === CLOSE ? holderOfPlace(tokens, surroundings) : undefined;
  if (holder) return holder;
  // “bão Damrey đổ bộ, mạnh cấp 12 (135 km/h)”
  const gale =
    speedUnits.has(quantity.unit ?? '') && tokens.key[left - 1] === OPEN ? galeBefore(tokens, left) : undefined;
  if (gale) return gale;
  // “Mặt trận Tổ quốc (1); tôn giáo (1)”
  const bare = quantity.strength === 'bare' && quantity.kind === 'count' && !quantity.shared && !change;
  const label = bare ? labelOf(tokens, surroundings) : undefined;
  if (label) return label;
  // “khiến 1 người tử vong, 2 bị thương”
  const harm = quantity.strength === 'bare' ? harms.after(tokens, quantity.to) : undefined;
  if (harm) return findPhraseAfter(tokens, quantity.to, harm.to);
  // “…, tổng cộng là 900 triệu đồng”: the sum of what was told before.
  const sum = quantity.kind === 'money' ? totalled(tokens, hedged) : undefined;
  if (sum) return sum;
  // “làm 3 người chết có thể bị phạt tù từ 3 đến 15 năm”
  const term = from(tokens.key[hedged - 1]) ? hedged - 1 : hedged;
  if (quantity.kind === 'duration' && prison(tokens.key[term - 1]) && isWord(tokens, term - 2))
    return { from: term - 2, to: term };
  // “trúng cử với tỷ lệ 98%”
  if (quantity.kind === 'percent' && rateSecond(tokens.key[hedged - 1]) && hasOrWith(tokens.key[hedged - 3]))
    return { from: hedged - 2, to: hedged };
  // “chiếm 88,8% trong tổng dư nợ tín dụng và tăng 21,44%”: the part grew, not the whole.
  if (near && last?.kind === 'percent' && change && within(tokens.key[last.to]) && follows(tokens, left)) return near;
  // “sân bay Tân Sơn Nhất (hơn 157 ha)”, “huyện Cần Giờ (rộng 70.000 ha)”
  const sized = tokens.key[quantity.to] === CLOSE ? sizedBefore(tokens, surroundings) : undefined;
  if (sized) return sized;
  // “33 lần mức lương tối thiểu (khoảng 43 triệu đồng)”
  if (near && last?.kind === 'multiple' && tokens.key[left - 1] === OPEN) return near;
  // “biên chế lớn nhất là Bộ Tài chính với trên 70.000, tiếp đến là Bộ Tư pháp trên 10.000”
  if (near && last && quantity.strength === 'bare' && !change && isNamedItem(tokens, quantity, last)) return near;
  // “50 triệu đồng với cá nhân và 100 triệu đồng với tổ chức”
  if (near && last && last.unit === quantity.unit && isPaired(tokens, surroundings)) return near;
  // “có tổng mức đầu tư 53,6 triệu USD; dài 14,77 km”: the line is long, not the money.
  if (near && last && isMoney(last.kind) && dimension(tokens.key[hedged - 1]) && !isWord(tokens, hedged - 2))
    return lastMeasure(tokens, last.to, hedged - 1) ?? findSubject(tokens, last.from) ?? near;
  // “dài 9,1 m, đường kính 1,03 m và nặng 10,3 tấn”: the body is heavy, not its measure.
  const unnamed = near && measureHeads.after(tokens, near.from)?.to === near.to;
  if (unnamed && last && dimension(tokens.key[hedged - 1]) && !measureHeads.before(tokens, hedged))
    return findSubject(tokens, last.from) ?? near;
  // “Rộng 323 km2, hồ Trị An nằm trên sông Đồng Nai.”
  const opened = dimension(tokens.key[hedged - 1]) && tokens.key[quantity.to] === COMMA;
  if (opened && opensSentence(tokens, hedged - 1) && structures.after(tokens, quantity.to + 1))
    return findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  // “Cầu khánh thành năm 2009. Dài 8,3 km”
  if (dimension(tokens.key[hedged - 1]) && followsSentence(tokens, hedged - 1)) {
    const subject = findOpening(tokens, hedged - 2);
    if (subject && structures.after(tokens, subject.from)) return subject;
  }
  if (quantity.shared || (timesMark(tokens.key[hedged - 1]) && last)) return last?.indicator;
  const counts = (isCounted(quantity) || isSample(tokens, quantity)) && !isMultiple(tokens, quantity);
  const changes = change !== undefined && !change.level && quantity.kind === 'count';
  // “chỉ tiêu tuyển dụng là 560 người.” names before what was counted, “giúp sức cho Hmơ là 4 đồng phạm” does not.
  const post = posts.after(tokens, quantity.numTo) !== undefined;
  if (counts && !changes && !post && is(tokens.key[hedged - 1]) && !isWord(tokens, quantity.to)) {
    const subject = findPhraseBefore(tokens, surroundings, near);
    const named = subject && !verbWord(tokens.key[subject.from]) && !isPlacePhrase(tokens, subject.from, subject.to);
    if (named) return subject;
  }
  if (counts && !changes) return countedPhrase(tokens, surroundings, near);
  // “tăng 2.700 người bị thương”: more than the unit says what.
  if (changes && quantity.unit !== 'lần') {
    const own = findPhraseAfter(tokens, quantity.numTo, quantity.to);
    if (own && own.to > quantity.to) return own;
    // “Có 25 chức danh (tăng 2 người so với năm 2013)”
    if (near && last?.kind === 'count' && tokens.key[surroundings.left - 1] === OPEN) return near;
    // “Chính phủ giảm gần 4.000 biên chế”: the unit says what, and who changed it does not.
    const subject = own ? findPhraseBefore(tokens, surroundings, near) : undefined;
    // “quận 2 giảm 2 phường”
    if (subject && isPlacePhrase(tokens, subject.from, subject.to)) return own;
    if (
      subject &&
      quantity.unit?.includes(' ') &&
      !isTotal(tokens, subject, quantity) &&
      !vagueUnits.has(quantity.unit ?? '')
    )
      return own;
  }
  // “thành phố tăng từ 21 lên 26 cơ sở cai nghiện”
  const levelled = quantity.strength === 'bare' && quantity.unit !== undefined && from(tokens.key[left - 1]);
  const level = levelled ? levelCounted(tokens, surroundings, near) : undefined;
  if (level) return level;
  const behind = isMultiple(tokens, quantity) ? undefined : findPhraseBehind(tokens, surroundings);
  if (behind) return behind;

  return (
    findPhraseBefore(tokens, surroundings, near) ??
    (counts && last?.unit !== quantity.unit && quantity.unit !== 'lần'
      ? findPhraseAfter(tokens, quantity.numTo, quantity.to)
      : undefined) ??
    // “Điểm chuẩn là 26,5 điểm, tăng 1,75 điểm”: the mark is no figure whose phrase could be shared.
    (quantity.unit === 'điểm' && change && !near ? findSubject(tokens, left) : undefined) ??
    (quantity.unit === 'điểm' && last?.unit !== 'điểm' && !(near && change)
      ? findPhraseAfter(tokens, quantity.numTo, quantity.to)
      : ((near && last && !change ? lastMeasure(tokens, last.to, surroundings.left) : undefined) ?? near)) ??
    (quantity.kind === 'money' || quantity.kind === 'price' ? priceEarlier(tokens, surroundings.left) : undefined) ??
    findPhraseEarlier(tokens, surroundings) ??
    (counts ? findPhraseAfter(tokens, quantity.numTo, quantity.to) : afterUnit(tokens, quantity)) ??
    last?.indicator
  );
}

/** The noun phrase between the mark before it and a bracket, in a list of goods with their prices. */
function itemBefore(
  tokens: Tokens,
  { kind, to }: Quantity,
  open: number,
  last: LastFigure | undefined,
): Phrase | undefined {
  if ((kind !== 'price' && kind !== 'money') || tokens.key[to] !== CLOSE) return undefined;
  let from = open;
  while (
    from > (last?.reach ?? 0) &&
    (isWord(tokens, from - 1) || isNumber(tokens, from - 1)) &&
    !opensList(tokens.key[from - 1])
  )
    from--;
  // “từ nguồn vốn ODA của Bỉ và vốn đối ứng của thành phố (624 tỷ đồng)”
  const owed = lastMeasure(tokens, from, open);
  if (owed?.to === open && and(tokens.key[owed.from - 1])) return owed;
  if (open - from < 2 || open - from > ITEM || isPlacePhrase(tokens, from, open)) return undefined;
  const key = tokens.key[from];
  return functionWord(key) || verbWord(key) || linkWord(key) || isNumber(tokens, from) ? undefined : { from, to: open };
}

const ITEM = 14;

/** The storm or wind whose strength brackets tell, in its sentence. */
function galeBefore(tokens: Tokens, left: number): Phrase | undefined {
  let clause = left - 1;
  while (
    clause > 0 &&
    (isWord(tokens, clause - 1) || isNumber(tokens, clause - 1) || tokens.key[clause - 1] === HYPHEN)
  )
    clause--;
  // “Sức gió mạnh nhất vùng gần tâm bão mạnh cấp 9 (90 km/h)” says itself what blows.
  let graded = false;
  for (let at = clause; at < left; at++) {
    if (winds.after(tokens, at)) return undefined;
    graded ||= rank(tokens.key[at]);
  }
  if (!graded) return undefined;
  for (let at = clause - 1; at >= 0 && at > left - STORM; at--) {
    const key = tokens.key[at];
    if (key === BREAK || key === DOT) return undefined;
    const wind = winds.after(tokens, at);
    if (wind) return findPhraseAfter(tokens, at, wind.to);
  }
  return undefined;
}

const sizes: ReadonlySet<Quantity['kind']> = new Set(['area', 'length', 'mass', 'volume', 'money']);

/** What stands before a bracket that holds nothing but a place and its number. */
function holderOfPlace(tokens: Tokens, { left, last }: Surroundings): Phrase | undefined {
  const stop = Math.max(0, left - ITEM, last?.to ?? 0);
  let from = left;
  while (from > stop && isWord(tokens, from - 1)) from--;
  if (tokens.key[from - 1] !== OPEN || from === left || !isWord(tokens, from - 2) || from - 1 <= stop) return undefined;
  if (!isPlacePhrase(tokens, from, left)) return undefined;
  const start = skipLead(tokens, startOf(tokens, from - 1, stop), from - 1);
  return start < from - 1 ? { from: start, to: from - 1 } : undefined;
}

/** What the level behind “từ 21 lên” counts, when only a place or nothing stands before it. */
function levelCounted(tokens: Tokens, surroundings: Surroundings, near: Phrase | undefined): Phrase | undefined {
  const { quantity } = surroundings;
  if (quantity.kind !== 'count' || !isLevelBefore(tokens, quantity.to)) return undefined;
  const before = findPhraseBefore(tokens, surroundings, near);
  if (before && !isPlacePhrase(tokens, before.from, before.to)) return undefined;
  let at = quantity.to;
  while (!isNumber(tokens, at)) at++;
  const after = readQuantity(tokens, at);
  return after && after.unit === quantity.unit ? findPhraseAfter(tokens, after.numTo, after.to) : undefined;
}

/** “tổng cộng” right behind a mark, with “là” at most before token `at`. */
function totalled(tokens: Tokens, at: number): Phrase | undefined {
  const found = inAll.before(tokens, is(tokens.key[at - 1]) ? at - 1 : at);
  return found && !isWord(tokens, found.from - 1) && found.from > 0 ? { from: found.from, to: found.to } : undefined;
}

/** What stands before a bracket that holds nothing but its length or area; a bare place shares what was told before. */
function sizedBefore(tokens: Tokens, { quantity: { kind, unit }, hedged, last }: Surroundings): Phrase | undefined {
  const named = dimension(tokens.key[hedged - 1]);
  // “trạm xe buýt (cao 2 tầng)”
  const storeys = named && unit === 'tầng';
  if (!storeys && ((kind !== 'area' && kind !== 'length') || unit === 'mm')) return undefined;
  const open = named ? hedged - 2 : hedged - 1;
  if (tokens.key[open] !== OPEN || !isWord(tokens, open - 1)) return undefined;
  const stop = Math.max(0, open - ITEM, last?.to ?? 0);
  const start = skipLead(tokens, startOf(tokens, open, stop), open);
  if (start >= open || isMeasure(tokens, { from: start, to: open })) return undefined;
  return named || !isPlacePhrase(tokens, start, open) ? { from: start, to: open } : undefined;
}

/** Whether “và” or a comma ties what is at token `at` to what was told before. */
function follows(tokens: Tokens, at: number): boolean {
  return and(tokens.key[at - 1]) || tokens.key[at - 1] === COMMA;
}

function followsSentence(tokens: Tokens, at: number): boolean {
  return tokens.key[at - 1] === DOT && at > 1;
}

/** Whether token `at` opens the text, a line or a sentence. */
function opensSentence(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.key[at - 1] === BREAK || tokens.key[at - 1] === DOT;
}

function isMoney(kind: LastFigure['kind']): boolean {
  return kind === 'money' || kind === 'price' || kind === 'rate';
}

/** Whether a figure and the one before say one thing of two: “10.000 đồng ở quận và 5.000 đồng ở huyện”, “580m (…) và 380m”. */
function isPaired(tokens: Tokens, { left, last, quantity: { to } }: Surroundings): boolean {
  if (!last || !pairWord(tokens.key[left - 1]) || last.kind === 'count' || last.kind === 'price') return false;
  const opens = last.to;
  // “giảm 50% về người và 30% về kinh phí”
  if (usedFor.after(tokens, to) || aboutWord(tokens.key[to]) || moneyNoun(tokens.key[to])) return false;
  return left - opens <= PAIR && (opens === left - 1 || pairTie(tokens.key[opens]) || tokens.key[opens] === OPEN);
}

const PAIR = 14;

/** A base stands in the sentence of what is compared with it. */
const BASE = 24;

/** Farthest that a storm stands before its strength, in tokens. */
const STORM = 80;

function isCounted({ kind, unit, strength }: Quantity): boolean {
  if (strength === 'bare' || unit === undefined) return false;
  if (kind === 'ratio') return strength === 'known' || strength === 'guess';
  return kind === 'count' || kind === 'labour_days' || (kind === 'rate' && strength === 'known');
}

/** “gần 2 lần so với 2017”, “33 lần mức lương tối thiểu”, “0,6 lần” count nothing. */
function isMultiple(tokens: Tokens, { unit, to, value, min = 0 }: Quantity): boolean {
  return (
    unit === 'lần' &&
    (!Number.isInteger(value ?? min) || comparisons.after(tokens, to) !== undefined || levelOrPrice(tokens.key[to]))
  );
}

function afterUnit(tokens: Tokens, { to }: Quantity): Phrase | undefined {
  return isWord(tokens, to) && !functionWord(tokens.key[to]) ? findPhraseAfter(tokens, to, to + 1) : undefined;
}
