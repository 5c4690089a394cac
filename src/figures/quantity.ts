import { moneyScales } from '../vocabulary/currencies.ts';
import { half, notScales, scales, weakScales } from '../vocabulary/scales.ts';
import { bearerWords } from '../vocabulary/people.ts';
import { rangeMark, rangeWord } from '../vocabulary/grammar.ts';
import { phrases, wordSet } from '../vocabulary/phrases.ts';
import type { FigureKind } from './ledger.ts';
import { isCommaThousand, readCommaThousand, readNumber } from './numbers.ts';
import { isCapital, isNumber, isWord, textAt, touchesNext, type Tokens } from './tokens.ts';
import { readUnit, printedUnit, type Strength, type Unit } from './units.ts';

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
    readRange(tokens, first) ?? readRatio(tokens, first) ?? readMeasuredRatio(tokens, first) ?? single(tokens, first)
  );
}

/** The quantity of a number in words that ends before token `to`: “hai mô hình”, “hai triệu đồng”. */
export function readSpelled(tokens: Tokens, from: number, to: number, value: number): Quantity {
  const scaled = value >= 1e6 && moneyScale(tokens.key[to - 1]);
  return single(tokens, { from, numTo: to, exponent: 0, scaled, value, printed: '', split: false });
}

/** One number with its scale words and, where it has one, its unit. */
export interface Amount {
  from: number;
  numTo: number;
  /** Powers of ten that the printed number was shifted by. */
  exponent: number;
  scaled: boolean;
  value: number;
  printed: string;
  split: boolean;
}

/** Reads digits and scale words: “1.250 tỷ”, “2 tỷ 350 triệu”, “2 tỷ rưỡi”, “1 200 000”. */
export function readAmount(tokens: Tokens, at: number): Amount | undefined {
  const [printed, next] = readDigits(tokens, at);
  const scale = readScale(tokens, next);
  const value = readNumber(printed, scale?.exponent);
  if (value === undefined) return undefined;
  if (!scale) return { from: at, numTo: next, exponent: 0, scaled: false, value, printed, split: false };
  const amount = { from: at, numTo: scale.to, exponent: scale.exponent, scaled: true, value, printed, split: false };
  return addSmaller(tokens, amount);
}

/** Reads the word that multiplies the number before token `at`. */
export function readScale(tokens: Tokens, at: number): { exponent: number; to: number } | undefined {
  const scale = scaleWords.after(tokens, at);
  if (!scale || scale.value === undefined) return undefined;
  const { exponent, weak } = scale.value;
  // “50k” is money; “5K” and “24 K” are names of things.
  const letter = touchingScale(tokens.key[at]) && scale.to === at + 1;
  if (letter && (!touchesNext(tokens, at - 1) || isCapital(tokens, at))) return undefined;
  if (weak && !readUnit(tokens, scale.to)) return undefined;
  return { exponent, to: scale.to };
}

interface Scale {
  exponent: number;
  weak: boolean;
}

const scaleWords = phrases<Scale | undefined>([
  ...scales.map(([word, exponent]): [string, Scale] => [word, { exponent, weak: false }]),
  ...weakScales.map(([word, exponent]): [string, Scale] => [word, { exponent, weak: true }]),
  ...notScales.map((phrase): [string, undefined] => [phrase, undefined]),
]);
const touchingScale = wordSet('k, tr');
const isHalf = wordSet(half.join(','));
const slash = wordSet('/');
const colon = wordSet(':');
/** “12.000/kg”: without a currency only a unit that the vocabulary knows, in small letters, makes a price. */
function isPlainUnit(tokens: Tokens, at: number): boolean {
  const unit = readUnit(tokens, at);
  return unit !== undefined && unit.strength !== 'guess' && /^\p{Ll}/u.test(textAt(tokens, at));
}

const bearers = new Set(bearerWords);
const spokenPer = wordSet('mỗi, một');
const moneyScale = wordSet(moneyScales.map((words) => words.split(' ').at(-1)).join(','));

/** “1 200 000”: groups of three digits parted by spaces are one number when a scale or unit of money follows. */
function readDigits(tokens: Tokens, at: number): [printed: string, to: number] {
  const first = textAt(tokens, at);
  let to = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(first)) return [first, to];
  let printed = first;
  while (to < at + 5 && isSpacedGroup(tokens, to)) printed += textAt(tokens, to++);
  if (to === at + 1) return [first, to];
  return readUnit(tokens, to)?.strength === 'money' ? [printed, to] : [first, at + 1];
}

function isSpacedGroup(tokens: Tokens, at: number): boolean {
  return /^\d{3}$/.test(textAt(tokens, at)) && tokens.text.charCodeAt((tokens.start[at] ?? 0) - 1) === 32;
}

/** Adds the smaller parts after a scale: “2 tỷ 350 triệu”, “1 triệu 200 nghìn”, “2 tỷ rưỡi”. */
function addSmaller(tokens: Tokens, amount: Amount): Amount {
  if (isHalf(tokens.key[amount.numTo])) {
    const value = amount.value + 5 * 10 ** (amount.exponent - 1);
    return { ...amount, value, numTo: amount.numTo + 1, split: true };
  }
  if (!isNumber(tokens, amount.numTo) || amount.printed.includes(',')) return amount;
  const [printed, next] = readDigits(tokens, amount.numTo);
  const scale = readScale(tokens, next);
  const rest = readNumber(printed, scale?.exponent);
  const whole = !scale && /^\d{1,3}(?:\.\d{3})+$/.test(printed);
  if (rest === undefined || !(scale ? scale.exponent < amount.exponent : whole) || rest >= 10 ** amount.exponent)
    return amount;
  const value = amount.value + rest;
  return addSmaller(tokens, {
    ...amount,
    value,
    numTo: scale?.to ?? next,
    exponent: scale?.exponent ?? 3,
    split: true,
  });
}

/** “15.000 -20.000 tấn”, “5 đến 10 triệu đồng”, “20 nghìn đồng đến 26 nghìn đồng/kg”. */
function readRange(tokens: Tokens, first: Amount): Quantity | undefined {
  const leftUnit = unitOf(tokens, first);
  const joiner = joinerAt(tokens, leftUnit && leftUnit.strength !== 'guess' ? leftUnit.to : first.numTo);
  const at = joiner ?? joinerAt(tokens, first.numTo);
  if (at === undefined || !isNumber(tokens, at)) return undefined;
  const second = readAmount(tokens, at);
  if (!second) return undefined;

  const rightUnit = unitOf(tokens, second);
  const hasLeft = joiner !== undefined && leftUnit !== undefined && leftUnit.strength !== 'guess';
  if (hasLeft && leftUnit.unit !== rightUnit?.unit && !(rightUnit?.unit.startsWith(`${leftUnit.unit}/`) ?? false))
    return undefined;
  const exponent = first.scaled ? first.exponent : second.exponent;
  const min = first.scaled ? first.value : readNumber(first.printed, hasLeft ? 0 : exponent);
  const max = second.value;
  if (min === undefined || (min > max && second.scaled)) return undefined;
  if (min > max && !rightUnit) return undefined;
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

/** Token after the word or mark that joins a range at `at`. */
function joinerAt(tokens: Tokens, at: number): number | undefined {
  if (rangeMark(tokens.key[at])) return isNumber(tokens, at + 1) ? at + 1 : undefined;
  return rangeWord(tokens.key[at]) && isNumber(tokens, at + 1) ? at + 1 : undefined;
}

const share = wordSet('số, tổng');

/** “27/28 trường”, “1/3 số hộ”, “44/40”. */
function readRatio(tokens: Tokens, first: Amount): Quantity | undefined {
  if (first.scaled || !slash(tokens.key[first.numTo]) || !isNumber(tokens, first.numTo + 1)) return undefined;
  const second = readAmount(tokens, first.numTo + 1);
  if (!second || slash(tokens.key[second.numTo])) return undefined;
  const skip = share(tokens.key[second.numTo]) ? 1 : 0;
  const found = readUnit(tokens, second.numTo + skip + (skip && share(tokens.key[second.numTo + 1]) ? 1 : 0));
  const unit = found && { ...found, to: skip ? second.numTo : found.to };
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

/** “1.200 ha/1.500 ha”, “27 trường/28 trường”: the unit is printed on both sides. */
function readMeasuredRatio(tokens: Tokens, first: Amount): Quantity | undefined {
  const unit = readUnit(tokens, first.numTo);
  if (!unit || unit.strength === 'guess' || !slash(tokens.key[unit.to]) || !isNumber(tokens, unit.to + 1))
    return undefined;
  const second = readAmount(tokens, unit.to + 1);
  const same = second && readUnit(tokens, second.numTo);
  if (!second || same?.unit !== unit.unit) return undefined;
  return {
    from: first.from,
    to: same.to,
    numTo: second.numTo,
    value: first.value,
    of: second.value,
    unit: unit.unit,
    kind: 'ratio',
    strength: unit.strength,
    scaled: first.scaled,
  };
}

function single(tokens: Tokens, amount: Amount): Quantity {
  const unit = unitOf(tokens, amount) ?? scaleUnit(tokens, amount);
  const whole =
    unit && unit.kind === 'count' && unit.unit !== 'điểm' && isCommaThousand(amount.printed) && !amount.scaled;
  return {
    from: amount.from,
    to: unit?.to ?? amount.numTo,
    numTo: amount.numTo,
    value: whole ? readCommaThousand(amount.printed) : amount.value,
    ...describe(unit),
    scaled: amount.scaled,
  };
}

function describe(unit: Unit | undefined): Pick<Quantity, 'unit' | 'kind' | 'strength'> {
  return unit ? { unit: unit.unit, kind: unit.kind, strength: unit.strength } : { kind: 'count', strength: 'bare' };
}

/** The unit after an amount, with its rates. */
function unitOf(tokens: Tokens, amount: Amount): Unit | undefined {
  const unit = readUnit(tokens, amount.numTo);
  // “cầu 600 tỷ sắp khánh thành”: after a scale of money only a noun the vocabulary knows is counted.
  if (!unit || (unit.strength === 'guess' && amount.scaled && moneyScale(tokens.key[amount.numTo - 1])))
    return undefined;
  return readRate(tokens, unit);
}

/** “211 tỷ”, “200 triệu/ha/năm”, “12.000/kg”: money although no currency is printed. */
function scaleUnit(tokens: Tokens, amount: Amount): Unit | undefined {
  const bare: Unit = { unit: 'VND', kind: 'money', strength: 'money', to: amount.numTo };
  const rate = amount.scaled || isPlainUnit(tokens, amount.numTo + 1) ? readRate(tokens, bare) : bare;
  if (amount.scaled && (rate.to > bare.to || moneyScale(tokens.key[amount.numTo - 1]) || amount.split)) return rate;
  return rate.to > bare.to && amount.value >= 1000 && !isNumber(tokens, amount.numTo + 1) ? rate : undefined;
}

/** Appends “/người/năm”, “/kg”, “/1.000km”, “ /s”; the kind becomes price, rate or yield. */
export function readRate(tokens: Tokens, unit: Unit): Unit {
  let { to, unit: name } = unit;
  let parts = 0;
  let last = '';
  while (slash(tokens.key[to]) && parts < 4) {
    const part = readPer(tokens, to + 1);
    if (!part || (unit.kind === 'percent' && !part.isTime)) break;
    name += `/${part.unit}`;
    last ||= part.unit;
    to = part.to;
    parts++;
  }
  const spoken = parts === 0 && unit.kind === 'money' ? readSpokenPer(tokens, to) : undefined;
  if (spoken)
    return { unit: `${name}/${spoken.unit}`, kind: rateKind(unit, spoken.unit), strength: unit.strength, to: unit.to };
  if (parts === 0 || colon(tokens.key[to])) return unit;
  return { unit: name, kind: rateKind(unit, last), strength: unit.strength, to };
}

function rateKind(unit: Unit, per: string): FigureKind {
  if (unit.kind === 'money') return isBearer(per) ? 'rate' : 'price';
  if (unit.kind === 'mass' && (per === 'ha' || per === 'sào' || per === 'm2' || per === 'mẫu' || per === 'công'))
    return 'yield';
  if (unit.kind === 'volume' && per === 's') return 'measure';
  return 'rate';
}

/** “25.000 đồng một kg”, “45 nghìn đồng mỗi tháng”, “18.000 đồng 1 kg”: a rate without its slash; the span stays the money. */
function readSpokenPer(tokens: Tokens, at: number): { unit: string; to: number } | undefined {
  if (!spokenPer(tokens.key[at]) && textAt(tokens, at) !== '1') return undefined;
  const unit = readUnit(tokens, at + 1);
  return unit &&
    unit.strength !== 'guess' &&
    unit.strength !== 'money' &&
    (unit.strength !== 'known' || spokenPer(tokens.key[at]))
    ? unit
    : undefined;
}

/** Money a person, household, time, area or body gets is a rate; money a thing costs is a price. */
function isBearer(per: string): boolean {
  return bearers.has(per) || bearers.has(per.split(' ')[0] ?? '');
}

/** One “/…” of a rate; a “1” in it is not printed in the unit: “/1 người” is per person. */
function readPer(tokens: Tokens, at: number): { unit: string; to: number; isTime: boolean } | undefined {
  const counted = isNumber(tokens, at) ? textAt(tokens, at) : '';
  const start = counted ? at + 1 : at;
  if (!isWord(tokens, start)) return undefined;
  const unit = readUnit(tokens, start);
  const scale = counted && readScale(tokens, start);
  if (scale) return undefined;
  // “1.020 học sinh/28 lớp” is two counts; “/1.000 dân”, “/100 km” are rates.
  if (counted && unit?.kind === 'count' && !/^10*(?:\.000)*$/.test(counted.replace(/^0/, ''))) return undefined;
  const plain =
    unit && unit.strength !== 'guess' ? unit : { unit: printedUnit(tokens, start, start + 1), to: start + 1 };
  const prefix =
    counted === '' || counted === '1' || counted === '01' ? '' : counted.includes('.') ? counted : `${counted} `;
  return { unit: prefix + plain.unit, to: plain.to, isTime: unit?.strength === 'time' };
}
