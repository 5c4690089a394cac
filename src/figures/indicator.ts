import { comparisons, movesWord, otherEnd } from '../vocabulary/changes.ts';
import {
  baseLeads,
  changeCompound,
  dangling,
  entire,
  functionWord,
  laborVerbs,
  onAverage,
  partPhrases,
  plural,
  sayingVerbs,
  soWord,
  thisNoun,
  timesMark,
  timeWord,
  wordsWithEnding,
} from '../vocabulary/grammar.ts';
import { localityWord } from '../vocabulary/localities.ts';
import {
  dimension,
  extremePhrases,
  measureHeads,
  rateFirst,
  shapeWord,
  stretched,
  wholeNumber,
} from '../vocabulary/measureNouns.ts';
import { level, levelOrPrice, rainUnits } from '../vocabulary/measures.ts';
import { aboutWord, all, from, has, is, more, passive, still, than } from '../vocabulary/particles.ts';
import { personUnits } from '../vocabulary/people.ts';
import { whenWord } from '../vocabulary/periods.ts';
import { goodsTies, meetsNeed, price } from '../vocabulary/prices.ts';
import { qualifiers } from '../vocabulary/qualifiers.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import { breaks } from './bareKind.ts';
import type { LastFigure } from './build.ts';
import { FARTHEST } from './changeBase.ts';
import { countedPhrase } from './countedPhrase.ts';
import { findCountedSubject } from './countedSubject.ts';
import { isEquation } from './direction.ts';
import { isSample, sized } from './kind.ts';
import type { Change, FigureKind } from './ledger.ts';
import { isLevelBefore } from './levelBefore.ts';
import { heading } from './lineLabel.ts';
import { COMMA, endsSentence, isDash } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseAgain, phraseNear } from './phraseAgain.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { findPhraseBehind } from './phraseBehind.ts';
import { findBody } from './phraseBody.ts';
import { findPhraseBracketed } from './phraseBracketed.ts';
import { findPhraseChanged } from './phraseChanged.ts';
import { findPhraseEarlier } from './phraseEarlier.ts';
import { findPhraseFixed } from './phraseFixed.ts';
import { findPhraseInTurn } from './phraseInTurn.ts';
import { clauseStart, isMeasure, lastMeasure } from './phraseMeasure.ts';
import { feeOfSort } from './phrasePaid.ts';
import { priceEarlier } from './phrasePrice.ts';
import { rainBefore } from './phraseShared.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { findSubject } from './sentenceSubject.ts';
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
  const said = find(tokens, surroundings);
  const thing = whole(tokens, surroundings.quantity, feeOfSort(tokens, surroundings.quantity, said) ?? said);
  const told = withoutExtreme(
    tokens,
    surroundings,
    thing && withoutShape(tokens, surroundings, withoutMover(tokens, surroundings, thing)),
  );
  // “trung bình, trung bình khá được 200 triệu đồng”
  const found = told && tokens.key[told.from] === COMMA ? { from: told.from + 1, to: told.to } : told;
  const { hedged, quantity } = surroundings;
  if (found && !isParticle(tokens, found, quantity.from)) return found;
  // ““Tôm to, bán với giá 180.000 đồng/kg””
  return price(tokens.key[hedged - 1]) ? { from: hedged - 1, to: hedged } : undefined;
}

/** “như 80 mm”, “so (97%)”, “khổ 16 x 24 cm”: a particle right before the number at token `end` is no thing. */
function isParticle(tokens: Tokens, { from, to }: Phrase, end: number): boolean {
  if (to !== from + 1 || from >= end) return false;
  const key = tokens.key[from];
  return (functionWord(key) && !dimension(key)) || more(key) || timesMark(key) || !isWord(tokens, from);
}

/**
 * “nợ ngân hàng này hơn 2.200 tỷ đồng”, “các mặt hàng dầu”: “các” opens the noun phrase before a number, “này” ends it.
 */
function whole(tokens: Tokens, { from }: Quantity, found: Phrase | undefined): Phrase | undefined {
  if (!found || found.to > from) return found;
  // “toàn tuyến metro đã xây dựng được khoảng 62%”, but “toàn tỉnh” says where.
  const before = tokens.key[found.from - 1];
  // “các chi phí giống, phân bón, … khoảng 9 triệu đồng”: “các” belongs to them all.
  const opens =
    (plural(before) && tokens.key[found.to] !== COMMA) || (entire(before) && !localityWord(tokens.key[found.from]));
  return {
    from: opens ? found.from - 1 : found.from,
    to: thisNoun(tokens.key[found.to]) ? found.to + 1 : found.to,
  };
}

/** “giảm hộ nghèo xuống dưới 1,2%”: the verb that moves the thing is no part of it, but “giảm nghèo” is one. */
function withoutMover(tokens: Tokens, { change, left }: Surroundings, { from, to }: Phrase): Phrase {
  const moved = change?.level && to <= left && to - from > 1 && movesWord(tokens.key[from]);
  return moved && !changeCompound(tokens.key[from + 1]) ? { from: from + 1, to } : { from, to };
}

/**
 * “trục chính dài 2,6 km, rộng 4,5 m”: the shape of the first number is not that of the second, but “chiều dài” is what
 * is measured.
 */
function withoutShape(tokens: Tokens, { quantity, hedged }: Surroundings, found: Phrase): Phrase {
  // “500 ha lúa bị ngập sâu 30-50 cm”
  if (found.to === hedged - 1 && sized.has(quantity.kind) && dimension(tokens.key[found.to]))
    return { from: found.from, to: hedged };
  const end = found.to - 1;
  // “nhà rộng 36 m2” says how it was measured, “vườn đào chỉ rộng chừng 300 m2” would end with its “chỉ”.
  if (found.to === hedged && !dangling(tokens.key[end - 1])) return found;
  // “1.000 ha cây ca cao” stands behind its number.
  const adjoins =
    (sized.has(quantity.kind) && found.to <= quantity.from) ||
    (quantity.kind !== 'money' && isNumber(tokens, found.to));
  if (end <= found.from || !adjoins || !shapeWord(tokens.key[end])) return found;
  const named = measureHeads.before(tokens, found.to) ?? wordsWithEnding.before(tokens, found.to);
  if (named) return found;
  // “chiến dịch kéo dài 2 tháng”
  let to = stretched(tokens.key[end - 1]) ? end - 1 : end;
  // “vườn đào chỉ rộng chừng 300 m2”
  while (dangling(tokens.key[to - 1])) to--;
  return { from: found.from, to: to > found.from ? to : end };
}

/** “nhiệt độ thấp nhất 19-21 độ C, cao nhất 28-31 độ C”: the other extreme is of the thing without its first. */
function withoutExtreme(tokens: Tokens, { hedged, last }: Surroundings, found: Phrase | undefined): Phrase | undefined {
  const extreme = found && last && found.to <= last.from ? otherEnd.before(tokens, found.to) : undefined;
  const other = extreme && otherEnd.before(tokens, is(tokens.key[hedged - 1]) ? hedged - 1 : hedged);
  if (!found || !extreme || !other || extreme.from <= found.from) return found;
  return tokens.key[other.from] === tokens.key[extreme.from] ? found : { from: found.from, to: extreme.from };
}

function find(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, last, left, hedged, same } = surroundings;
  const turn = findPhraseInTurn(tokens, surroundings);
  if (turn) return turn;
  const near = phraseNear(tokens, surroundings);
  // “giảm mạnh so với mức 63,7% vào năm 2016”
  if (last && last.kind === quantity.kind && left - last.to < BASE && baseLeads.before(tokens, left))
    return last.indicator;
  const fixed = findPhraseBracketed(tokens, surroundings) ?? findPhraseFixed(tokens, surroundings);
  if (fixed) return fixed;
  // “cả 2 không nghe máy”: who they are was said before.
  if (quantity.strength === 'bare' && all(tokens.key[hedged - 1]))
    return personUnits.has(last?.unit ?? '') || (breaks(tokens, quantity.to) && last?.value === quantity.value)
      ? last?.indicator
      : undefined;
  const again = findPhraseAgain(tokens, surroundings, near) ?? findBody(tokens, surroundings, near);
  if (again) return again;
  if (quantity.shared || (timesMark(tokens.key[hedged - 1]) && last)) return last?.indicator;
  const counts = (isCounted(quantity) || isSample(tokens, quantity)) && !isMultiple(tokens, quantity);
  // “giá tăng lên 5-7 lần”
  const changes = change !== undefined && (!change.level || quantity.unit === 'lần') && quantity.kind === 'count';
  const subject = counts && !changes ? findCountedSubject(tokens, surroundings, near) : undefined;
  if (subject) return subject;
  // “số lớp ghép bằng khoảng 1/5 số lớp học”: what follows is the base.
  if (quantity.kind === 'ratio' && change && isEquation(change.dir)) {
    const compared = findPhraseBefore(tokens, surroundings, near);
    if (compared) return compared;
  }
  if (counts && !changes) return countedPhrase(tokens, surroundings, near);
  const counted =
    (changes ? findPhraseChanged(tokens, surroundings, near) : undefined) ??
    ofWhole(tokens, quantity, hedged) ??
    levelCounted(tokens, surroundings, near);
  if (counted) return counted;
  // “gấp 2,3 lần về số dự án”
  if (change && quantity.unit === 'lần' && aboutWord(tokens.key[quantity.to]) && isWord(tokens, quantity.to + 1))
    return findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  const behind = isMultiple(tokens, quantity) ? undefined : findPhraseBehind(tokens, surroundings);
  if (behind) return behind;

  // “giá bán từ 30.000 đồng/kg; vải chín sớm 22.000 đồng/kg; bình quân khoảng 25.000 đồng/kg”
  const mean = quantity.kind === 'price' && near && !isMeasure(tokens, near) && onAverage.before(tokens, hedged);
  const priced = mean && !isWord(tokens, mean.from - 1) ? priceEarlier(tokens, near.from) : undefined;
  // “giá vải sớm có giá bán cao nhất …; bình quân …”: the mean is of no extreme.
  if (priced) return (otherEnd.before(tokens, priced.to) && priceEarlier(tokens, priced.from)) ?? priced;
  const before =
    heading(tokens, hedged) ?? offered(tokens, surroundings) ?? findPhraseBefore(tokens, surroundings, near);
  // “Ông Trân nói: “Hơn 37 tỷ đồng …””: who says it is no thing.
  // “mức lợi nhuận chia sẻ khoảng 8%” tells of a measure.
  if (before && sayingVerbs.before(tokens, before.to) && !isMeasure(tokens, before)) return near;
  return (
    (before && (namedEarlier(tokens, surroundings, before, near) ?? before)) ??
    (counts && last?.unit !== quantity.unit && quantity.unit !== 'lần'
      ? findPhraseAfter(tokens, quantity.numTo, quantity.to)
      : undefined) ??
    // “Điểm chuẩn là 26,5 điểm, tăng 1,75 điểm”: the mark is no figure whose phrase could be shared.
    (quantity.unit === 'điểm' && change && !near ? findSubject(tokens, left) : undefined) ??
    // “chỉ số PMI tăng mạnh trong tháng, từ mức 48 điểm lên 49,5 điểm”
    (quantity.unit === 'điểm' && !near ? beforeLevels(tokens, surroundings) : undefined) ??
    (quantity.unit === 'điểm' && last?.unit !== 'điểm' && !(near && change)
      ? findPhraseAfter(tokens, quantity.numTo, quantity.to)
      : // “tăng gấp 2 lần và kéo dài thời gian thi công, chậm 3 năm”
        ((near && last && (!change || quantity.kind === 'duration')
          ? toldBetween(tokens, last.to, surroundings.left)
          : undefined) ??
        (sized.has(quantity.kind) && last?.unit?.startsWith('VND') ? same : undefined) ??
        near)) ??
    (quantity.kind === 'money' || quantity.kind === 'price' ? priceEarlier(tokens, surroundings.left) : undefined) ??
    // “Lượng mưa tại Kbang, An Khê (20-35 mm)”
    (rainUnits.has(quantity.unit ?? '') ? rainBefore(tokens, left) : undefined) ??
    findPhraseEarlier(tokens, surroundings) ??
    (counts ? findPhraseAfter(tokens, quantity.numTo, quantity.to) : afterUnit(tokens, quantity)) ??
    last?.indicator
  );
}

/** “- Giảm 36 triệu đồng khi nâng mũi”, “- Giảm 10% đối với khách cũ”: what a listed change is of. */
function offered(tokens: Tokens, { quantity: { to }, change, left }: Surroundings): Phrase | undefined {
  if (!change || !isDash(tokens.key[left - 1]) || (left > 1 && tokens.key[left - 2] !== BREAK)) return undefined;
  const tie = whenWord(tokens.key[to]) ? to + 1 : goodsTies.after(tokens, to)?.to;
  return tie === undefined || !isWord(tokens, tie) ? undefined : findPhraseAfter(tokens, tie, tie + 1);
}

/**
 * What a clause without a number of its own names between two figures: a measure, or “chép vàng” of “, còn chép vàng rẻ
 * hơn, [40.000 đồng]”.
 */
function toldBetween(tokens: Tokens, start: number, left: number): Phrase | undefined {
  const measure = lastMeasure(tokens, start, left);
  // “số phiếu tuyệt đối 35/35 (đạt tỷ lệ 100%)” tells no other thing.
  if (measure && measure.to === measure.from + 2 && rateFirst(tokens.key[measure.from])) return undefined;
  if (measure || tokens.key[left - 1] !== COMMA || !than(tokens.key[left - 2])) return measure;
  const clause = clauseStart(tokens, left - 1);
  return clause > start && still(tokens.key[clause]) && clause + 1 < left - 3
    ? { from: clause + 1, to: left - 3 }
    : undefined;
}

/** What the clause before “, từ” or “, từ mức” names, when the first of two levels follows. */
function beforeLevels(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const start = level(tokens.key[surroundings.left - 1]) ? surroundings.left - 2 : surroundings.left - 1;
  if (!from(tokens.key[start]) || tokens.key[start - 1] !== COMMA) return undefined;
  return findPhraseEarlier(tokens, { ...surroundings, left: start });
}

/**
 * What was named before, when the phrase before a number only says how much of it is met, made anew, or its extreme.
 */
function namedEarlier(
  tokens: Tokens,
  { quantity, last, left, same }: Surroundings,
  before: Phrase,
  near: Phrase | undefined,
): Phrase | undefined {
  // “khởi điểm chỉ 500 đồng/kg”
  const extreme = quantity.kind === 'price' ? extremePhrases.before(tokens, before.to) : undefined;
  if (same && extreme?.from === before.from) return same;
  // “lượng xe đăng ký mới có xu hướng gia tăng, có địa phương tăng từ 30-40%”
  if (quantity.kind === 'percent' && partPhrases.after(tokens, before.from)?.to === before.to) {
    let start = before.from;
    while (start > before.from - BASE && start > (last?.to ?? 0) && !endsSentence(tokens.key[start - 1])) start--;
    return lastMeasure(tokens, start, before.from) ?? near;
  }
  if (paidKinds.has(quantity.kind) && isMet(tokens, before)) {
    // “với giá dịch vụ thì tới năm 2022 mới áp dụng mức tối đa 475 đồng/kg”
    if (!near && quantity.kind === 'price') return priceEarlier(tokens, left);
    // “nhu cầu vốn là 5 tỷ đồng, hiện đã được giao 2 tỷ đồng, còn thiếu 3 tỷ đồng”
    if (last && paidKinds.has(last.kind)) return near ?? same;
  }
  // “tường thiết kế 20 cm nhưng được xây dựng 10 cm”
  const redone = passive(tokens.key[before.from]) && soWord(tokens.key[before.from - 1]);
  return redone && last?.unit === quantity.unit && sized.has(quantity.kind) ? near : undefined;
}

const paidKinds = new Set<FigureKind>(['money', 'percent', 'price']);

/** Whether a phrase says only how far a need is met, and not what is needed. */
function isMet(tokens: Tokens, { from: start, to }: Phrase): boolean {
  // “ước tính cả năm thu đạt 41 tỷ đồng”
  for (let at = start; at < to; at++)
    if (!meetsNeed(tokens.key[at]) && !(at === start && timeWord(tokens.key[at]))) return false;
  return true;
}

/** A base stands in the sentence of what is compared with it. */
const BASE = 24;

/** “2.400 trong tổng số hơn 3.400 xã”: what the whole counts. */
function ofWhole(tokens: Tokens, { strength, kind, to }: Quantity, hedged: number): Phrase | undefined {
  // “cấm lưới kéo thì 30% trong tổng số 3.500 tàu phải nằm bờ”, but “tàu lưới kéo chiếm 30% …”
  const before = tokens.key[hedged - 1];
  const share = kind === 'percent' && (!isWord(tokens, hedged - 1) || soWord(before) || has(before));
  const opens = strength === 'bare' || share ? wholeNumber.after(tokens, to) : undefined;
  if (!opens) return undefined;
  const at = qualifiers.after(tokens, opens.to)?.to ?? opens.to;
  const sum = isNumber(tokens, at) ? readQuantity(tokens, at) : undefined;
  return sum?.strength === 'known' ? findPhraseAfter(tokens, sum.numTo, sum.to) : undefined;
}

/**
 * “thành phố tăng từ 21 lên 26 cơ sở cai nghiện”: what the level counts, when only a place or nothing stands before it.
 */
function levelCounted(tokens: Tokens, surroundings: Surroundings, near: Phrase | undefined): Phrase | undefined {
  const { quantity, left } = surroundings;
  if (quantity.kind !== 'count' || quantity.strength !== 'bare' || quantity.unit === undefined) return undefined;
  if (!from(tokens.key[left - 1]) || !isLevelBefore(tokens, quantity.to)) return undefined;
  const before = findPhraseBefore(tokens, surroundings, near);
  if (before && !isPlacePhrase(tokens, before.from, before.to)) return undefined;
  let at = quantity.to;
  while (at < quantity.to + FARTHEST && !isNumber(tokens, at)) at++;
  const after = isNumber(tokens, at) ? readQuantity(tokens, at) : undefined;
  return after && after.unit === quantity.unit ? findPhraseAfter(tokens, after.numTo, after.to) : undefined;
}

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

function afterUnit(tokens: Tokens, { kind, to }: Quantity): Phrase | undefined {
  // “Gần 300 tỷ đồng giảm ùn tắc quốc lộ 19” opens a headline with what is done.
  // “Gần 2.300 tỷ đồng đầu tư cảng hàng không”
  const acts = movesWord(tokens.key[to]) || laborVerbs.after(tokens, to);
  const done = kind === 'money' && acts && isWord(tokens, to + 1);
  return isWord(tokens, to) && (done || !functionWord(tokens.key[to])) && !goodsTies.after(tokens, to)
    ? findPhraseAfter(tokens, to, to + 1)
    : undefined;
}
