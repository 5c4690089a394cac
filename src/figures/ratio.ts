import { totalOrNumber } from '../vocabulary/cues.ts';
import { measureHeads, structures } from '../vocabulary/measureNouns.ts';
import { outOf, ratioMark } from '../vocabulary/measures.ts';
import { vote } from '../vocabulary/scores.ts';
import { type Amount, readAmount } from './amount.ts';
import { tellsVotes } from './ballots.ts';
import { describe, scaleUnit } from './impliedUnit.ts';
import { SLASH } from './marks.ts';
import { readNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, textAt, type Tokens } from './tokens.ts';
import { printedUnit, readUnit, type Unit } from './units.ts';

/** Reads “27/28 trường”, “1/3 số hộ”, “44/40”. */
export function readRatio(tokens: Tokens, first: Amount): Quantity | undefined {
  if (first.scaled || !ratioMark(tokens.key[first.numTo]) || !isNumber(tokens, first.numTo + 1)) return undefined;
  const second = readAmount(tokens, first.numTo + 1);
  if (!second || ratioMark(tokens.key[second.numTo])) return undefined;
  const skip = totalOrNumber(tokens.key[second.numTo]) ? 1 : 0;
  const found = readUnit(tokens, second.numTo + skip + (skip && totalOrNumber(tokens.key[second.numTo + 1]) ? 1 : 0));
  const named =
    found ?? (first.value < second.value && second.value <= PARTS ? fractionOf(tokens, second.numTo) : undefined);
  const unit = named && { ...named, to: skip ? second.numTo : named.to };
  const money = unit ? undefined : scaleUnit(tokens, second);
  // “45,6/62 tỷ đồng”: the scale holds for both.
  const value = second.scaled ? readNumber(first.printed, second.exponent) : first.value;
  return {
    from: first.from,
    to: unit?.to ?? money?.to ?? second.numTo,
    numTo: second.numTo,
    ...(value === undefined ? {} : { value }),
    of: second.value,
    ...describe(unit ?? money),
    kind: 'ratio',
    scaled: second.scaled,
  };
}

/** What a fraction is of, where no noun is counted: “1/3 lòng đường”, “2/3 diện tích”. */
function fractionOf(tokens: Tokens, at: number): Unit | undefined {
  // “chiếm 1/5 tổng số”
  if (totalOrNumber(tokens.key[at])) return undefined;
  const whole = measureHeads.after(tokens, at) ?? structures.after(tokens, at);
  return whole && { unit: printedUnit(tokens, at, whole.to), kind: 'count', strength: 'known', to: whole.to };
}

/** Into more parts a thing is seldom divided. */
const PARTS = 12;

/** Reads “số phiếu 3 4/4 0”: a count of votes that spaces tore apart, 34 of 40. */
export function readTornRatio(tokens: Tokens, at: number): Quantity | undefined {
  const digits = [at, at + 1, at + 3, at + 4].map((token) => textAt(tokens, token));
  if (tokens.key[at + 2] !== SLASH || !digits.every((digit) => /^\d$/.test(digit))) return undefined;
  const [tens = '', ones = '', ofTens = '', ofOnes = ''] = digits;
  const [value, of] = [Number(tens + ones), Number(ofTens + ofOnes)];
  const found = readUnit(tokens, at + TORN);
  const unit = found?.strength === 'known' ? found : undefined;
  if (value > of || tens === '0' || !(vote(tokens.key[at + TORN]) || tellsVotes(tokens, at))) return undefined;
  return {
    from: at,
    to: unit?.to ?? at + TORN,
    numTo: at + TORN,
    value,
    of,
    ...describe(unit),
    kind: 'ratio',
    scaled: false,
  };
}

/** Tokens of a torn ratio. */
const TORN = 5;

/**
 * Reads “1.200 ha/1.500 ha”, “27 trường/28 trường”, “98 trạm biến áp/104 trạm biến áp”: the unit is printed on both
 * sides.
 */
export function readMeasuredRatio(tokens: Tokens, first: Amount): Quantity | undefined {
  const unit = readUnit(tokens, first.numTo);
  if (!unit || unit.strength === 'guess') return undefined;
  let mark = unit.to;
  while (mark < unit.to + LONGEST_NOUN && isWord(tokens, mark)) mark++;
  if (!ratioMark(tokens.key[mark]) || !isNumber(tokens, mark + 1)) return undefined;
  const second = readAmount(tokens, mark + 1);
  const same = second && readUnit(tokens, second.numTo);
  // “5.000 đồng/1 triệu đồng/ngày” is interest.
  if (!second || same?.unit !== unit.unit || (unit.strength === 'money' && second.scaled && !first.scaled))
    return undefined;
  for (let at = unit.to; at < mark; at++) if (tokens.key[at] !== tokens.key[same.to + at - unit.to]) return undefined;
  return {
    from: first.from,
    to: same.to + mark - unit.to,
    numTo: second.numTo,
    value: first.value,
    of: second.value,
    unit: mark > unit.to && unit.kind === 'count' ? printedUnit(tokens, first.numTo, mark) : unit.unit,
    kind: 'ratio',
    strength: unit.strength,
    scaled: first.scaled,
  };
}

/** Longest that the noun goes on behind its unit, in tokens. */
const LONGEST_NOUN = 3;

/** “17 trong tổng số 19 mục tiêu”: so many of so many. “1 trong 9 dự án” is one of them and no count. */
export function readPartOf(tokens: Tokens, first: Amount): Quantity | undefined {
  const link = outOf.after(tokens, first.numTo);
  if (first.scaled || !link || !isNumber(tokens, link.to)) return undefined;
  const second = readAmount(tokens, link.to);
  const unit = second && readUnit(tokens, second.numTo);
  if (!second || !unit || first.value > second.value) return undefined;
  // “7 trong 11 mẫu” are samples, no land.
  if (unit.strength !== 'known' && unit.unit !== 'mẫu') return undefined;
  return {
    from: first.from,
    to: unit.to,
    numTo: second.numTo,
    value: first.value,
    of: second.value,
    unit: unit.unit,
    kind: 'ratio',
    strength: 'known',
    scaled: false,
  };
}
