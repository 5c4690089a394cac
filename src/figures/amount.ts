import { phrases, wordSet } from '../vocabulary/phrases.ts';
import { goldWord, half, notScales, scales, touchingScale, weakScales } from '../vocabulary/scales.ts';
import { SLASH } from './marks.ts';
import { readNumber } from './numbers.ts';
import { isCapital, isNumber, textAt, type Tokens, touchesNext } from './tokens.ts';
import { readUnit } from './units.ts';

/** One printed number with its scale words. */
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
  if (letter && (isCapital(tokens, at) || goldWord(tokens.key[at - 2]))) return undefined;
  if (letter && !touchesNext(tokens, at - 1) && !isPaid(tokens, scale.to)) return undefined;
  if (weak && !readUnit(tokens, scale.to)) return undefined;
  return { exponent, to: scale.to };
}

/** “15 tr/m2”, “5 tr đồng”: what follows a scale of one or two letters makes it one of money. */
function isPaid(tokens: Tokens, to: number): boolean {
  return tokens.key[to] === SLASH || readUnit(tokens, to)?.strength === 'money';
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

export const isHalf = wordSet(half.join(','));

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
