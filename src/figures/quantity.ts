import { warningLevels } from '../vocabulary/changes.ts';
import { cues, floors } from '../vocabulary/cues.ts';
import { dayPart, lets, orWord, rangeMark, rangeWord } from '../vocabulary/grammar.ts';
import { sizeUnit } from '../vocabulary/labels.ts';
import { below, elevation, minus, rangeHedge, thisYear, tolerance } from '../vocabulary/measures.ts';
import { from, holds, is, totalWord } from '../vocabulary/particles.ts';
import { ageWord } from '../vocabulary/periods.ts';
import { wordSet } from '../vocabulary/phrases.ts';
import { hedgeStart, qualifiers } from '../vocabulary/qualifiers.ts';
import { type Amount, isHalf, readAmount } from './amount.ts';
import { isYear } from './digits.ts';
import { describe, moneyScale, scaleUnit, unitOf } from './impliedUnit.ts';
import type { FigureKind } from './ledger.ts';
import { COMMA, OPEN } from './marks.ts';
import { isCommaThousand, readCommaThousand, readNumber } from './numbers.ts';
import { readMeasuredRatio, readPartOf, readRatio, readTornRatio } from './ratio.ts';
import { isNumber, isWord, textAt, type Tokens, touchesNext } from './tokens.ts';
import { readUnit, type Strength, type Unit } from './units.ts';

/** A number with its scale and unit, as the words after it say: what a figure is before its context is looked at. */
export interface Quantity {
  from: number;
  /** Token after the span. */
  to: number;
  /** Token after the bare numeral with its scale words. */
  numTo: number;
  value?: number;
  min?: number;
  max?: number;
  of?: number;
  unit?: string;
  kind: FigureKind;
  /** `bare`: no unit follows. */
  strength: Strength | 'bare';
  /** A scale word was printed, so the number is a quantity whatever follows. */
  scaled: boolean;
  /** The unit is that of the figure before: an item of a breakdown. */
  shared?: true;
}

/** Reads the quantity that starts with the number at token `at`; `undefined` when the digits are no number. */
export function readQuantity(tokens: Tokens, at: number): Quantity | undefined {
  const first = readAmount(tokens, at);
  if (!first) return undefined;
  return (
    readTornRatio(tokens, at) ??
    readTolerance(tokens, first) ??
    readRange(tokens, first) ??
    readNext(tokens, first) ??
    readRatio(tokens, first) ??
    readPartOf(tokens, first) ??
    readMeasuredRatio(tokens, first) ??
    readTwoTimes(tokens, first) ??
    readHeight(tokens, first) ??
    negated(tokens, single(tokens, first))
  );
}

/** The quantity of a number in words that ends before token `to`: “hai mô hình”, “hai triệu đồng”. */
export function readSpelled(tokens: Tokens, from: number, to: number, value: number): Quantity {
  const scaled = value >= 1e6 && moneyScale(tokens.key[to - 1]);
  return single(tokens, { from, numTo: to, exponent: 0, scaled, value, printed: '', split: false });
}

/**
 * “một đến 2 vụ”, “hai đến 10 m”: the first number of a range in words that end before token `to`, the second in
 * digits.
 */
export function readSpelledRange(tokens: Tokens, from: number, to: number, min: number): Quantity | undefined {
  const at = rangeWord(tokens.key[to]) && isNumber(tokens, to + 1) ? to + 1 : undefined;
  const second = at === undefined ? undefined : readAmount(tokens, at);
  const unit = second && unitOf(tokens, second);
  if (!second || !unit || unit.strength === 'guess' || unit.strength === 'time' || second.scaled || min >= second.value)
    return undefined;
  return { from, to: unit.to, numTo: second.numTo, min, max: second.value, ...describe(unit), scaled: false };
}

/** “7,15 ± 0,1411%”: what was measured, with how far it may be off. */
function readTolerance(tokens: Tokens, first: Amount): Quantity | undefined {
  if (!tolerance(tokens.key[first.numTo]) || !isNumber(tokens, first.numTo + 1)) return undefined;
  const off = readAmount(tokens, first.numTo + 1);
  const unit = off && unitOf(tokens, off);
  if (!off || first.scaled || off.scaled) return undefined;
  const to = unit?.to ?? off.numTo;
  return { from: first.from, to, numTo: off.numTo, value: first.value, ...describe(unit), scaled: false };
}

/** “15.000 -20.000 tấn”, “5 đến 10 triệu đồng”, “20 nghìn đồng đến 26 nghìn đồng/kg”. */
function readRange(tokens: Tokens, first: Amount): Quantity | undefined {
  const leftUnit = unitOf(tokens, first);
  const joiner = joinerAt(tokens, leftUnit && leftUnit.strength !== 'guess' ? leftUnit.to : first.numTo);
  const at = joiner ?? joinerAt(tokens, first.numTo);
  if (at === undefined || !isNumber(tokens, at)) return undefined;
  // “0,3% hoặc 0,4%” are two, “1 hoặc 2 tháng” a range.
  const hasLeft = joiner !== undefined && leftUnit !== undefined && leftUnit.strength !== 'guess';
  if ((hasLeft || first.scaled) && orWord(tokens.key[hasLeft ? leftUnit.to : first.numTo])) return undefined;
  const second = readAmount(tokens, at);
  if (!second) return undefined;

  // “1,3 triệu đồng đến 1,69 triệu/người/tháng”
  const paid = hasLeft && leftUnit.kind === 'money';
  const rightUnit = unitOf(tokens, second) ?? (paid ? scaleUnit(tokens, second) : undefined);
  // “50 cm đến 1,3 m”
  const shift = hasLeft && rightUnit ? (smaller.get(`${leftUnit.unit} ${rightUnit.unit}`) ?? 0) : 0;
  if (
    hasLeft &&
    shift === 0 &&
    leftUnit.unit !== rightUnit?.unit &&
    !(rightUnit?.unit.startsWith(`${leftUnit.unit}/`) ?? false)
  )
    return undefined;
  // “từ thôn 3 đến gần 20 km”: the first number is of something else.
  const opens =
    below(tokens.key[second.from - 1]) ||
    hasLeft ||
    first.scaled ||
    from(tokens.key[first.from - 1]) ||
    qualifiers.before(tokens, first.from) !== undefined;
  if (rangeHedge(tokens.key[second.from - 1]) && !opens) return undefined;
  // “vượt báo động 3 tới 60 cm”
  if (!hasLeft && warningLevels.before(tokens, first.from)) return undefined;
  const exponent = first.scaled ? first.exponent : second.exponent;
  const thousands = !hasLeft && !first.scaled && sharesThousands(first.printed, second.printed) ? 3 : 0;
  const max = second.value;
  // “từ 500.000 đến 3 triệu đồng”: the first number is printed whole.
  const plain =
    !first.scaled &&
    second.scaled &&
    first.value >= WHOLE &&
    first.value < max &&
    (readNumber(second.printed, 0) ?? 0) < first.value;
  const min =
    plain || (first.scaled && shift === 0)
      ? first.value
      : readNumber(first.printed, hasLeft ? first.exponent - shift : exponent + thousands);
  // “cấp 3 - hơn 1,5 m”, “năm 2008 - 0,93 m” are no ranges.
  if (min !== undefined && min > max && isYear(tokens, first.from)) return undefined;
  // “thu lợi 250-200 triệu đồng/ha”, but “đợt 2 - 1,2 tỷ đồng”
  const joined = touchesNext(tokens, first.numTo - 1) && touchesNext(tokens, first.numTo);
  const reversed = joined && second.scaled && !first.scaled && !hasLeft && (min ?? 0) <= 2 * max;
  if (min === undefined || (min > max && ((second.scaled && !reversed) || rangeHedge(tokens.key[second.from - 1]))))
    return undefined;
  if (min > max && !rightUnit) return undefined;
  // “lần lượt 41,2% - 38,5% và 20,3%” are three
  if (min > max && hasLeft && rightUnit?.kind === 'percent') return undefined;
  // “đến 23-3 trường mới thông báo”: a day and a month.
  if (min > max && rightUnit?.strength === 'known' && min <= 31 && max <= 12 && touchesNext(tokens, first.from))
    return undefined;
  const unit = rightUnit ?? scaleUnit(tokens, second);
  return {
    from: first.from,
    to: unit?.to ?? second.numTo,
    numTo: second.numTo,
    min: Math.min(min, max),
    max: Math.max(min, max),
    ...describe(unit),
    scaled: first.scaled || second.scaled,
  };
}

/**
 * A number from which on no scale is left out: “500.000 đến 3 triệu”, but “200 đến 300 triệu”, “580.000-720.000 tỷ”.
 */
const WHOLE = 10_000;

/**
 * “xây nhà 2, 3 tầng”, “có 5, 6 hộ”: one number or the next, as people speak; “hầm 2, 3 công nhân” are a name and a
 * count.
 */
function readNext(tokens: Tokens, first: Amount): Quantity | undefined {
  const at = first.numTo + 1;
  const small = /^[1-9]$/.test(first.printed) && textAt(tokens, at) === String(first.value + 1);
  if (!small || tokens.key[at - 1] !== COMMA || touchesNext(tokens, at - 1) || !isWord(tokens, first.from - 1))
    return undefined;
  const second = cues.before(tokens, first.from) ? undefined : readAmount(tokens, at);
  const unit = second && unitOf(tokens, second);
  // “nghỉ 2, 3 ngày”, but “đến 2, 3 giờ sáng” is a time
  const told =
    unit?.strength === 'known' ||
    (unit?.strength === 'time' && !dayPart(tokens.key[unit.to]) && !ageWord(tokens.key[unit.to]));
  if (!second || !unit || !told) return undefined;
  // “nhà 2, 3 tầng”, “xe 3, 4 bánh”, but “quý 2, 3 dự án”
  const lead = readUnit(tokens, first.from - 1);
  const named = lead && lead.strength !== 'guess' && lead.to === first.from;
  if (named && !floors(tokens.key[second.numTo]) && !sizeUnit(tokens.key[second.numTo])) return undefined;
  return {
    from: first.from,
    to: unit.to,
    numTo: second.numTo,
    min: first.value,
    max: second.value,
    ...describe(unit),
    scaled: false,
  };
}

/** Powers of ten that part two units of one range. */
const smaller = new Map([
  ['cm m', 2],
  ['mm cm', 1],
  ['m km', 3],
  ['g kg', 3],
  ['kg tạ', 2],
  ['kg tấn', 3],
  ['tạ tấn', 1],
  ['m2 ha', 4],
]);

/** “50-60.000 đồng/kg”, “5-10.000 người”: the zeros of the second number are those of the first as well. */
function sharesThousands(first: string, second: string): boolean {
  const [, head] = /^(\d{1,3})\.000$/.exec(second) ?? [];
  return head !== undefined && /^[1-9]\d{0,2}$/.test(first) && Number(first) < Number(head);
}

/** Units of time that are told together, with how many of the second make one of the first: “2 năm 6 tháng”. */
const times: Record<string, [smaller: string, count: number]> = {
  năm: ['tháng', 12],
  giờ: ['phút', 60],
  tiếng: ['phút', 60],
  phút: ['giây', 60],
  tuần: ['ngày', 7],
  tháng: ['ngày', 30],
};

/** “2 năm 6 tháng tù” is one stretch, told in the smaller unit. */
function readTwoTimes(tokens: Tokens, first: Amount): Quantity | undefined {
  const at = first.numTo;
  if (!largeTime(tokens.key[at]) || !isNumber(tokens, at + 1) || first.value >= YEARS) return undefined;
  const large = readUnit(tokens, at);
  const [smaller, count = 0] = (large && times[large.unit]) ?? [];
  const second = readAmount(tokens, at + 1);
  const small = second && readUnit(tokens, second.numTo);
  if (!second || !small || small.unit !== smaller || second.scaled || second.value >= count) return undefined;
  return {
    from: first.from,
    to: small.to,
    numTo: second.numTo,
    value: first.value * count + second.value,
    unit: small.unit,
    kind: 'duration',
    strength: 'time',
    scaled: false,
  };
}

const largeTime = wordSet([...Object.keys(times), 'h'].join(','));

/** Longest stretch told in two units; a larger number before “năm” is a year. */
const YEARS = 100;

/** “cao 1m66”, “từ 1m60 đến 1m65”: metres and centimetres of a height, told as one. */
function readHeight(tokens: Tokens, first: Amount): Quantity | undefined {
  const low = heightAt(tokens, first.from);
  if (low === undefined) return undefined;
  const second = first.from + HEIGHT + 1;
  const high =
    rangeWord(tokens.key[second - 1]) || rangeMark(tokens.key[second - 1]) ? heightAt(tokens, second) : undefined;
  const to = (high === undefined ? first.from : second) + HEIGHT;
  const span = {
    from: first.from,
    to,
    numTo: to,
    unit: 'm',
    kind: 'length',
    strength: 'measure',
    scaled: false,
  } as const;
  return high === undefined ? { ...span, value: low } : { ...span, min: low, max: high };
}

/** Tokens of “1m66”. */
const HEIGHT = 3;

function heightAt(tokens: Tokens, at: number): number | undefined {
  const [metres, letter, rest] = [at, at + 1, at + 2].map((token) => textAt(tokens, token));
  if (!/^\d$/.test(metres ?? '') || letter !== 'm' || !/^\d{1,2}$/.test(rest ?? '')) return undefined;
  const near = touchesNext(tokens, at) && touchesNext(tokens, at + 1);
  return near && readUnit(tokens, at + 1)?.to === at + 2 ? readNumber(`${metres},${rest}`) : undefined;
}

/** “(-6,01%)”, “xuống -3 độ C”: a hyphen that touches the number and nothing before it is its sign. */
function negated(tokens: Tokens, quantity: Quantity): Quantity {
  const sign = quantity.from - 1;
  const signed = quantity.kind === 'percent' || quantity.unit === '°C' || quantity.unit === 'độ';
  const bracketed = tokens.key[sign - 1] === OPEN && quantity.unit !== undefined;
  // “cote -150 m (cũ là -120 m)”
  const deep =
    quantity.kind === 'length' &&
    (is(tokens.key[sign - 1]) || [1, 2, 3].some((back) => elevation(tokens.key[sign - back])));
  if (!(signed || bracketed || deep) || !quantity.value || !minus(tokens.key[sign]) || !touchesNext(tokens, sign))
    return quantity;
  const opens = tokens.key[sign - 1] === OPEN || (isWord(tokens, sign - 1) && !touchesNext(tokens, sign - 1));
  return opens ? { ...quantity, value: -quantity.value } : quantity;
}

/** Token after the word or mark that joins a range at `at`. */
function joinerAt(tokens: Tokens, at: number): number | undefined {
  // “830 triệu cho đến 4,7 tỷ đồng”
  if (lets(tokens.key[at]) && rangeWord(tokens.key[at + 1])) return joinerAt(tokens, at + 1);
  if (!rangeMark(tokens.key[at]) && !rangeWord(tokens.key[at])) return undefined;
  // “từ 4 tấn đến dưới 10 tấn”, “từ 830 triệu đến hơn 4,7 tỷ đồng”
  const next = rangeHedge(tokens.key[at + 1]) ? at + 2 : at + 1;
  return isNumber(tokens, next) ? next : undefined;
}

/** “chiếm 60,5 tổng số hộ”: a share of a total whose sign was lost. */
function shareOfTotal(tokens: Tokens, { from, numTo, printed, scaled, value }: Amount): Unit | undefined {
  if (scaled || value > 100 || !printed.includes(',') || !totalWord(tokens.key[numTo])) return undefined;
  if (!holds(tokens.key[hedgeStart(tokens, from) - 1])) return undefined;
  return { unit: '%', kind: 'percent', strength: 'measure', to: numTo };
}

function single(tokens: Tokens, amount: Amount): Quantity {
  const read = shareOfTotal(tokens, amount) ?? unitOf(tokens, amount) ?? scaleUnit(tokens, amount);
  // “tăng lên 2,3 triệu năm 2036”: the year is no unit.
  const dated =
    read?.strength === 'time' &&
    (amount.scaled || !Number.isInteger(amount.value)) &&
    (isYear(tokens, read.to) || thisYear(tokens.key[read.to]));
  const unit = dated ? undefined : read;
  // “2 năm rưỡi”, “3 kg rưỡi”
  const half =
    unit && (unit.strength === 'time' || unit.strength === 'measure') && isHalf(tokens.key[unit.to]) ? 0.5 : 0;
  const whole =
    unit &&
    unit.kind === 'count' &&
    unit.unit !== 'điểm' &&
    unit.unit !== 'lần' &&
    isCommaThousand(amount.printed) &&
    !amount.scaled;
  return {
    from: amount.from,
    to: (unit?.to ?? amount.numTo) + (half ? 1 : 0),
    numTo: amount.numTo,
    value: (whole ? readCommaThousand(amount.printed) : amount.value) + half,
    ...describe(unit),
    scaled: amount.scaled,
  };
}
