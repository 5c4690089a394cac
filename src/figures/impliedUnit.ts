import { countedInBillions } from '../vocabulary/counted.ts';
import { moneyBefore, moneyScales } from '../vocabulary/currencies.ts';
import { each } from '../vocabulary/particles.ts';
import { personUnits } from '../vocabulary/people.ts';
import { wordSet } from '../vocabulary/phrases.ts';
import { goodsPiece, incomes, taxWord, tradeWord } from '../vocabulary/prices.ts';
import { hedgeStart } from '../vocabulary/qualifiers.ts';
import type { Amount } from './amount.ts';
import type { Quantity } from './quantity.ts';
import { readRate } from './rate.ts';
import { isNumber, isWord, textAt, type Tokens } from './tokens.ts';
import { readUnit, type Unit } from './units.ts';

/** Unit, kind and strength as a quantity holds them. */
export function describe(unit: Unit | undefined): Pick<Quantity, 'unit' | 'kind' | 'strength'> {
  return unit ? { unit: unit.unit, kind: unit.kind, strength: unit.strength } : { kind: 'count', strength: 'bare' };
}

/** Reads the unit after an amount, with its rates. */
export function unitOf(tokens: Tokens, amount: Amount): Unit | undefined {
  const unit = readUnit(tokens, amount.numTo);
  if (!unit || (amount.scaled && moneyScale(tokens.key[amount.numTo - 1]) && !isCounted(tokens, amount, unit)))
    return undefined;
  return sumOrRate(tokens, amount, unit, readRate(tokens, unit));
}

/**
 * “thu 260 tỷ đồng mỗi năm”, “góp 2 triệu đồng mỗi hộ” are sums, with when or by whom; “lương 8 triệu đồng mỗi tháng”,
 * “5.200 tỷ đồng một năm” and “70.000 đồng mỗi em một tháng” are rates, “25.000 đồng mỗi kg” is a price.
 */
function sumOrRate(tokens: Tokens, { value, from }: Amount, unit: Unit, rate: Unit): Unit {
  if (rate.to !== unit.to || unit.kind !== 'money' || !each(tokens.key[unit.to])) return rate;
  const per = readUnit(tokens, unit.to + 1);
  if (!per || rate.unit !== `${unit.unit}/${per.unit}`) return rate;
  const payer = personUnits.has(per.unit) && per.unit !== 'khách';
  // “thu nhập khoảng 22 triệu đồng mỗi năm”
  const yearly = per.unit === 'năm' && !isEarned(tokens, from);
  return payer || households.has(per.unit) || yearly || (per.strength === 'time' && value >= LARGE_SUM) ? unit : rate;
}

/** Whether an income is told of in the words right before, and no tax on one. */
function isEarned(tokens: Tokens, left: number): boolean {
  for (let at = left - 1; at >= 0 && at > left - PRICED && isWord(tokens, at); at--)
    if (incomes.after(tokens, at)) return !taxWord(tokens.key[at - 1]);
  return false;
}

/** Who a sum is told for: “góp 2 triệu đồng mỗi hộ”, “phạt 1,6 triệu đồng mỗi tài xế”; a guest pays a price. */
const households = new Set(['hộ', 'gia đình']);

/** No wage, fee or price of a stretch of time is so high, in đồng. */
const LARGE_SUM = 1e9;

/** “cầu 600 tỷ sắp khánh thành”, “7.200 tỷ thành phố dự kiến chi”: few things are counted by thousands of millions. */
function isCounted(tokens: Tokens, { value, numTo }: Amount, { strength }: Unit): boolean {
  if (strength === 'guess') return false;
  return strength !== 'known' || value < MOST_COUNTED || countedInBillions(tokens.key[numTo]);
}

/** Few things but money and people come to so many in local news. */
export const MOST_COUNTED = 1e9;

/** Reads “211 tỷ”, “200 triệu/ha/năm”, “12.000/kg” as money although no currency is printed. */
export function scaleUnit(tokens: Tokens, amount: Amount): Unit | undefined {
  const bare: Unit = { unit: 'VND', kind: 'money', strength: 'money', to: amount.numTo };
  const plain = amount.scaled || isPlainUnit(tokens, amount.numTo + 1);
  const printed = plain ? sumOrRate(tokens, amount, bare, readRate(tokens, bare)) : bare;
  // “1.312,5/ounce”: only the world’s gold is sold so.
  const rate = printed.unit === 'VND/ounce' ? { ...printed, unit: 'USD/ounce' } : printed;
  if (amount.scaled && (rate.to > bare.to || moneyScale(tokens.key[amount.numTo - 1]) || amount.split)) return rate;
  // “giá 20.000 một bộ”
  const each = rate.to === bare.to && rate.unit !== bare.unit && amount.value % ROUND_SUM === 0;
  const priced =
    each &&
    !amount.scaled &&
    amount.value >= 1000 &&
    (goodsPiece(tokens.key[amount.numTo + 1]) || isPriced(tokens, amount.from));
  if (priced && readUnit(tokens, amount.numTo + 1)?.strength !== 'time') return rate;
  // “một quả mất 300 nghìn”
  if (amount.scaled && moneyBefore.before(tokens, hedgeStart(tokens, amount.from))) return bare;
  return rate.to > bare.to && amount.value >= 1000 && !isNumber(tokens, amount.numTo + 1) ? rate : undefined;
}

/** A sum without its currency is told in hundreds. */
const ROUND_SUM = 100;

/** Whether something is bought or paid for in the words before token `at`. */
function isPriced(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - PRICED && (isWord(tokens, back) || isNumber(tokens, back)); back--)
    if (tradeWord(tokens.key[back])) return true;
  return false;
}

/** Farthest that a price is spoken of before it, in tokens. */
const PRICED = 12;

/** “12.000/kg”: without a currency only a unit that the vocabulary knows, in small letters, makes a price. */
function isPlainUnit(tokens: Tokens, at: number): boolean {
  const unit = readUnit(tokens, at);
  return unit !== undefined && unit.strength !== 'guess' && /^\p{Ll}/u.test(textAt(tokens, at));
}

/** Whether `key` is the last word of a scale that money is counted in. */
export const moneyScale = wordSet(moneyScales.map((words) => words.split(' ').at(-1)).join(','));
