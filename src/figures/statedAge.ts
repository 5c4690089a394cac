import { ageWord, normAges } from '../vocabulary/periods.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/** Whether an age of many people is spoken of before token `from`: “tuổi thọ”, “tuổi nghỉ hưu”. */
export function tellsNorm(tokens: Tokens, from: number): boolean {
  return clauseBefore(tokens, from, (at) => normAges.after(tokens, at) !== undefined);
}

/** Whether an age is spoken of in the clause before token `from`. */
export function tellsAge(tokens: Tokens, from: number): boolean {
  return clauseBefore(tokens, from, (at) => ageWord(tokens.key[at]));
}

function clauseBefore(tokens: Tokens, from: number, tells: (at: number) => boolean): boolean {
  for (let at = from - 1; at >= 0 && at > from - CLAUSE && (isWord(tokens, at) || isNumber(tokens, at)); at--)
    if (tells(at)) return true;
  return false;
}

/** Farthest that the age is named before its number, in tokens. */
const CLAUSE = 14;
