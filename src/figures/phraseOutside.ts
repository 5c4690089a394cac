import { comparisons, plans } from '../vocabulary/changes.ts';
import { hasOrWith, leftOver, thisNoun } from '../vocabulary/grammar.ts';
import { dimension, measureHeads, rateFirst, rateSecond, structures } from '../vocabulary/measureNouns.ts';
import { and, is, numberWord } from '../vocabulary/particles.ts';
import { takingVerbs } from '../vocabulary/prices.ts';
import { part } from '../vocabulary/words.ts';
import { openingBracket } from './brackets.ts';
import type { LastFigure } from './build.ts';
import type { Surroundings } from './indicator.ts';
import type { FigureKind } from './ledger.ts';
import { CLOSE, COMMA, ELLIPSIS, endsSentence, OPEN } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { findAid } from './phraseAid.ts';
import { awayFrom, stormAway } from './phraseAway.ts';
import { endOf, isTime, LONGEST_BEFORE } from './phraseEdges.ts';
import { listedUnder } from './phraseListed.ts';
import { aroundCount, clauseStart, holderOfCount, isMeasure } from './phraseMeasure.ts';
import { endingBefore } from './phraseStart.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * Finds what a number is of when the noun phrase right before it is not that: the base of a comparison, what stands before
 * a bracket or a list, the measure or the holder of what was counted, the act that a list of things belongs to.
 *
 * @param near Phrase of the figure before, in the same sentence.
 * @param stop Token that the phrase may not start before.
 */
export function findPhraseOutside(
  tokens: Tokens,
  surroundings: Surroundings,
  near: Phrase | undefined,
  stop: number,
): Phrase | undefined {
  const { left, last, quantity } = surroundings;
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
  const away =
    quantity.kind === 'length' && !surroundings.change
      ? (stormAway(tokens, left) ?? awayFrom(tokens, left, stop))
      : undefined;
  if (away) return away;
  const whole = aroundCount(tokens, surroundings) ?? holderOfCount(tokens, left, last) ?? findAid(tokens, surroundings);
  if (whole) return whole;
  // “có giấu điện thoại, sim điện thoại và trên 36 triệu đồng”: the last of a list is of what was done with them all.
  const item =
    and(tokens.key[left - 1]) || (tokens.key[left - 1] === COMMA && isGiven(last?.kind) && !surroundings.change);
  return quantity.unit?.startsWith('VND') && item ? takenBefore(tokens, left) : undefined;
}

/** The structure right before a word of shape that ends before token `left`. */
function shapedBefore(tokens: Tokens, left: number): Phrase | undefined {
  // “đường kính” is a measure, no road.
  if (!dimension(tokens.key[left - 1]) || measureHeads.before(tokens, left)) return undefined;
  const structure = structures.before(tokens, left - 1);
  return structure && { from: structure.from, to: structure.to };
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

/**
 * “tỷ lệ hộ nghèo (thu nhập dưới 1,5 triệu đồng) còn 4,5%”: what stands before a bracket that holds the figure before.
 */
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

/**
 * “thấp hơn 0,4% so với chỉ tiêu tỉnh giao (35,5%)”, “cao hơn 1.500 đồng so với giá niêm yết là 18.470 đồng”: how much
 * the base is.
 */
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
