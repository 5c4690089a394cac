import {
  atLevel,
  averages,
  becomes,
  beforeRise,
  type ChangeKind,
  changes,
  comparisons,
  completes,
  evaporates,
  falls,
  figureNoun,
  means,
  movesWord,
  overrun,
  plans,
  reachWord,
  seaLevel,
  work,
} from '../vocabulary/changes.ts';
import { takesTime } from '../vocabulary/durations.ts';
import { equals } from '../vocabulary/cues.ts';
import { changeNoun, performs, timeWord } from '../vocabulary/grammar.ts';
import { dimension, physicalMeasures } from '../vocabulary/measureNouns.ts';
import { accordingTo, and, from, more, of, than, within } from '../vocabulary/particles.ts';
import { furtherWord } from '../vocabulary/periods.ts';
import type { Match } from '../vocabulary/phrases.ts';
import { tradedPieces } from '../vocabulary/prices.ts';
import { boundAfter, qualifiers } from '../vocabulary/qualifiers.ts';
import { baseBetween } from './baseBetween.ts';
import { baseAfter, baseBefore, changeOf, type FoundChange, hasBase, thingAfter } from './changeBase.ts';
import {
  addedAmount,
  amountNoun,
  fallInBrackets,
  grownTo,
  judgedVerb,
  mannerVerb,
  raisedTo,
  summedVerb,
} from './farChange.ts';
import {
  grade,
  isSettled,
  levelBecome,
  levelBehind,
  levelDated,
  levelLeft,
  levelReached,
  levelRest,
  levelStated,
} from './levelChange.ts';
import { isYear } from './digits.ts';
import { isLevelBefore, levelBefore } from './levelBefore.ts';
import { closesQuote, opensQuote, PERCENT } from './marks.ts';
import { movedObject } from './movedObject.ts';
import { isHaste, isOther } from './otherSense.ts';
import type { Quantity } from './quantity.ts';
import { averaged, type FiguresBefore, leftToo, samePlan, sharedChange } from './sharedChange.ts';
import { outOfTime } from './timeChange.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';
import { warningLevel, waterFell } from './waterChange.ts';

/**
 * Finds the movement a quantity states: its verb, whether the number is the amount or the level, and the base.
 *
 * @param left Token at which the quantity starts, its qualifier included.
 */
export function findChange(
  tokens: Tokens,
  quantity: Quantity,
  left: number,
  before: FiguresBefore,
): FoundChange | undefined {
  const found = statedChange(tokens, quantity, left, before);
  if (!found) return undefined;
  const level = found.change.level || (!found.sharesVerb && isSettled(tokens, left, quantity.from));
  const base = found.change.base ?? (level ? levelBefore(tokens, quantity, left, before.last) : undefined);
  return { ...found, change: { dir: found.change.dir, ...(base !== undefined && { base }), level } };
}

function statedChange(
  tokens: Tokens,
  quantity: Quantity,
  left: number,
  before: FiguresBefore,
): FoundChange | undefined {
  // “sẽ tăng lãi suất thêm 2-3 lần nữa”: how often, not how much
  if (quantity.unit === 'lần' && furtherWord(tokens.key[quantity.to])) return undefined;
  // “không tăng quá 5%”: the hedge holds the verb.
  for (let at = left; at < quantity.from; at++)
    if (movesWord(tokens.key[at])) return { ...changeOf(tokens, quantity, at, at + 1, false), from: left };
  // “giảm chỉ còn trong khoảng 22 triệu đồng/m2”
  const inside =
    within(tokens.key[left - 1]) && left < quantity.from && changes.before(tokens, left - 1)?.value === 'level';
  const near = from(tokens.key[left - 1]) || isReach(tokens, left) || inside ? left - 1 : left;
  // “tăng thêm khoảng từ 5.000 - 10.000 đồng/kg”
  const hedge = near < left && !changes.before(tokens, near) ? qualifiers.before(tokens, near) : undefined;
  const at = hedge?.value === 'hedge' ? hedge.from : near;
  // “giảm từ 9,84% xuống còn 5,06%”: the level before the change is no amount of it.
  const bounded = boundAfter.after(tokens, quantity.to);
  const bound = bounded !== undefined;
  const opened = (from(tokens.key[near]) && near < left) || (from(tokens.key[left]) && !bound);
  if (opened && (isLevelBefore(tokens, quantity.to) || (!bound && isDated(tokens, quantity)))) return undefined;
  const stated = changes.before(tokens, figureNoun.before(tokens, at)?.from ?? at) ?? quotedVerb(tokens, at);
  // “số hộ tham gia tăng 15%”
  const verb = stated && beforeRise.before(tokens, stated.from + 1) ? { ...stated, from: stated.from + 1 } : stated;
  // “nâng 5 huyện lên thành quận”: they become something else, and no more; but “lên 23 tỉnh, thành”.
  const ranked =
    isWord(tokens, quantity.to) && becomes(tokens.key[quantity.to + 1]) && !isNumber(tokens, quantity.to + 2);
  if (verb && ranked && quantity.kind === 'count') return undefined;
  if (verb && (isHaste(tokens, quantity, verb) || isOther(tokens, quantity, verb))) return undefined;
  switch (verb?.value) {
    case 'amount':
      if (isSize(tokens, quantity, verb.from)) return undefined;
      // “lượng bốc hơi 1.200 mm/năm” is no loss; “cổ phiếu bốc hơi 1.100 tỷ đồng” is.
      if (evaporates.after(tokens, verb.from) && !quantity.unit?.startsWith('VND') && quantity.kind !== 'percent')
        return undefined;
      return changeOf(tokens, quantity, verb.from, verb.to, false);
    case 'rate':
      if (!quantity.unit?.startsWith('%')) return distant(tokens, quantity, left, at, before);
      // “giảm nghèo 3%”, but “tốc độ giảm nghèo 3%”
      if (falls(tokens.key[verb.from]))
        return changeNoun(tokens.key[verb.from - 1])
          ? undefined
          : { ...changeOf(tokens, quantity, verb.from, verb.from + 1, false), from: left };
      return changeOf(tokens, quantity, verb.from, verb.to, false);
    case 'demand': {
      if (quantity.kind !== 'percent') return undefined;
      const met = changeOf(tokens, quantity, verb.from, verb.to, false);
      // What is asked for is what the share is said of, too.
      const base = met.change.base ?? thingAfter(tokens, quantity.to)?.words;
      return { ...met, to: quantity.to, change: { ...met.change, ...(base !== undefined && { base }) } };
    }
    case 'level':
      if (quantity.kind === 'percent' && atLevel.before(tokens, verb.to))
        return changeOf(tokens, quantity, verb.from, verb.to, false);
      return (
        levelBehind(tokens, quantity, verb, before.last) ??
        levelStated(tokens, quantity, verb.from, verb.to) ??
        leftToo(tokens, quantity, verb.from, before.last)
      );
    case 'share': {
      const compared = hasBase(tokens, quantity.to) && !work.after(tokens, quantity.to);
      if (completes.before(tokens, verb.to) && !compared)
        return { ...changeOf(tokens, quantity, verb.from, verb.to, false), bare: true };
      // “giá tăng thêm từ 1.000 đến 5.000 đồng/kg, tương đương 1,1% đến 6,1%”
      // “tương đương 34,5% GDP” is a share of something else.
      const whole = quantity.kind === 'percent' && isCapital(tokens, quantity.to);
      const again =
        means(tokens.key[verb.from]) && !whole ? sharedChange(tokens, quantity, verb.from, before) : undefined;
      if (again) return again;
      // “vàng cộng thêm 50.000 đồng/lượng”
      return quantity.kind === 'percent' ||
        quantity.unit === 'lần' ||
        (more(tokens.key[verb.to - 1]) && isTraded(quantity)) ||
        (quantity.kind === 'ratio' && equals(tokens.key[verb.to - 1])) ||
        hasBase(tokens, quantity.to)
        ? changeOf(tokens, quantity, verb.from, verb.to, false)
        : sharedChange(tokens, quantity, verb.from, before);
    }
    case 'plan':
      // “giảm chi phí đầu tư thực hiện 1.150 tỷ đồng”: part of what changed.
      if (performs.before(tokens, verb.to) && !hasBase(tokens, quantity.to))
        return distant(tokens, quantity, left, at, before);
      if (hasBase(tokens, quantity.to)) return changeOf(tokens, quantity, verb.from, verb.to, false);
      // “đạt 100% theo nghị quyết của Chính phủ”
      if (quantity.kind === 'percent' && accordingTo(tokens.key[quantity.to]) && plans.after(tokens, quantity.to + 1))
        return changeOf(tokens, { ...quantity, to: quantity.to + 1 }, verb.from, verb.to, false);
      // “đạt 15% và 4% kế hoạch”: both of one plan.
      if (quantity.unit === '%' && isOfNextBase(tokens, quantity.to)) {
        const both = changeOf(tokens, quantity, verb.from, verb.to, false);
        const base = baseAfter(tokens, quantity.to + 3)?.words;
        return { ...both, change: { ...both.change, ...(base !== undefined && { base }) } };
      }
      // “tăng 351.000 đồng, tương ứng với 5,8%”
      return means(tokens.key[verb.from])
        ? sharedChange(tokens, quantity, verb.from, before)
        : (amountNoun(tokens, quantity, verb.from) ??
            levelDated(tokens, quantity, left, before.last) ??
            averaged(tokens, quantity, verb.from, before.last) ??
            grownTo(tokens, quantity, verb.from) ??
            raisedTo(tokens, quantity, verb.from) ??
            samePlan(tokens, quantity, verb.from, before));
    case 'gap':
      // “chỉ mất 15 phút so với 2 giờ trước đây”: time is spent.
      if (quantity.kind === 'duration' && takesTime(tokens.key[verb.to - 1])) return undefined;
      // “xa hơn gần 100 km”: what has a hedge of its own is no bound.
      // “đào ao vượt quá 2 m trở lên so với độ sâu cho phép”
      // “mã này đã mất đến 4.000 đồng/cổ phiếu”
      return comparisons.after(tokens, bounded?.to ?? quantity.to) ||
        isTraded(quantity) ||
        averages.after(tokens, quantity.to) ||
        (than(tokens.key[verb.to - 1]) && left < quantity.from) ||
        isExcess(tokens, quantity, verb)
        ? changeOf(tokens, quantity, verb.from, verb.to, false)
        : distant(tokens, quantity, left, at, before);
    case 'none':
      return undefined;
    case undefined:
      return distant(tokens, quantity, left, at, before);
  }
}

/** What a market trades moves by so much: “mất 4.000 đồng/cổ phiếu”. */
function isTraded({ unit }: Quantity): boolean {
  return tradedPieces.has(unit?.split('/')[1] ?? '');
}

/** “vượt quá 10% chiều dài xe”: by how much of a whole; “vượt quá 30% vốn” is a bound. */
export function isExcess(tokens: Tokens, { kind, to }: Quantity, verb: { to: number }): boolean {
  return (
    kind === 'percent' &&
    overrun.before(tokens, verb.to) !== undefined &&
    physicalMeasures.after(tokens, to) !== undefined
  );
}

/** Whether “và” and another percentage of a plan follow. */
function isOfNextBase(tokens: Tokens, to: number): boolean {
  return and(tokens.key[to]) && isNumber(tokens, to + 1) && tokens.key[to + 2] === PERCENT && hasBase(tokens, to + 3);
}

/** A change whose verb does not stand right before the number. */
function distant(
  tokens: Tokens,
  quantity: Quantity,
  left: number,
  at: number,
  before: FiguresBefore,
): FoundChange | undefined {
  return (
    warningLevel(tokens, quantity, left) ??
    baseBetween(tokens, quantity, at, before.last?.to ?? 0) ??
    levelReached(tokens, quantity, left, before.last) ??
    levelRest(tokens, quantity, left) ??
    levelDated(tokens, quantity, left, before.last) ??
    levelLeft(tokens, quantity, left, before.last) ??
    mannerVerb(tokens, quantity, at) ??
    levelBecome(tokens, quantity, left, before.last) ??
    movedObject(tokens, quantity, left) ??
    amountNoun(tokens, quantity, left) ??
    judgedVerb(tokens, quantity, left) ??
    summedVerb(tokens, quantity, left, before.last) ??
    addedAmount(tokens, quantity, left) ??
    fallInBrackets(tokens, quantity, left) ??
    grade(tokens, quantity, left) ??
    outOfTime(tokens, quantity, left) ??
    waterFell(tokens, quantity, at) ??
    averaged(tokens, quantity, left, before.last) ??
    leftToo(tokens, quantity, left, before.last) ??
    sharedChange(tokens, quantity, left, before)
  );
}

/** “giảm từ 9.000 người năm 2013”: one value of a year is the level before, however the sentence goes on. */
function isDated(tokens: Tokens, { value, to }: Quantity): boolean {
  const at = within(tokens.key[to]) || of(tokens.key[to]) ? to + 1 : to;
  return value !== undefined && timeWord(tokens.key[at]) && isYear(tokens, at + 1);
}

/** “đội vốn” in quotation marks of its own. */
function quotedVerb(tokens: Tokens, at: number): Match<ChangeKind> | undefined {
  const verb = closesQuote(tokens.key[at - 1]) ? changes.before(tokens, at - 1) : undefined;
  return verb && opensQuote(tokens.key[verb.from - 1]) ? verb : undefined;
}

/** “giảm tới hơn 800 biên chế”: the reach stands between the verb and its hedge. */
function isReach(tokens: Tokens, left: number): boolean {
  const verb = reachWord(tokens.key[left - 1]) ? changes.before(tokens, left - 1)?.value : undefined;
  return verb === 'amount' || verb === 'gap';
}

/**
 * “xây tường cao hơn 1m”, “núi cao hơn 700 m so với mực nước biển”: how high, not how much higher; no base is named.
 */
export function isSize(tokens: Tokens, quantity: Quantity, verb: number): boolean {
  if (quantity.kind !== 'length' || !dimension(tokens.key[verb]) || !than(tokens.key[verb + 1])) return false;
  const compared = comparisons.after(tokens, quantity.to);
  if (compared && seaLevel.after(tokens, compared.to)) return true;
  return !hasBase(tokens, quantity.to) && baseBefore(tokens, verb) === undefined;
}
