import { rangeMark, rangeWord } from '../vocabulary/grammar.ts';
import { readAmount, type Amount } from './amount.ts';
import type { FigureKind } from './ledger.ts';
import { describe, moneyScale, scaleUnit, unitOf } from './impliedUnit.ts';
import { isCommaThousand, readCommaThousand, readNumber } from './numbers.ts';
import { readMeasuredRatio, readRatio } from './ratio.ts';
import { isNumber, type Tokens } from './tokens.ts';
import type { Strength } from './units.ts';

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
