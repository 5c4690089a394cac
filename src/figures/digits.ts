import { isNumber, textAt, type Tokens } from './tokens.ts';

/** A whole number of at most four digits at token `at`, as dates and years need it. */
export function smallNumber(tokens: Tokens, at: number): number | undefined {
  if (!isNumber(tokens, at)) return undefined;
  const text = textAt(tokens, at);
  return /^[0-9]{1,4}$/.test(text) ? Number(text) : undefined;
}

export function isDay(value: number | undefined): boolean {
  return value !== undefined && value >= 1 && value <= 31;
}

export function isMonth(value: number | undefined): boolean {
  return value !== undefined && value >= 1 && value <= 12;
}

/** A year as reports print it: four digits, none of a thousands mark. */
export function isYear(tokens: Tokens, at: number): boolean {
  const value = smallNumber(tokens, at);
  return value !== undefined && value >= 1000 && value <= 2100 && textAt(tokens, at).length === 4;
}

/** Day and month, or month and year, in one token: “6.7”, “12.2016”, “28.2.2019”. */
export function isDottedDate(tokens: Tokens, at: number): boolean {
  const parts = textAt(tokens, at).split('.').map(Number);
  if (parts.length < 2 || parts.length > 3 || parts.some(Number.isNaN)) return false;
  const [first, second, third] = parts;
  if (third !== undefined) return isDay(first) && isMonth(second) && third >= 1;
  return (
    (isDay(first) && isMonth(second)) || (isMonth(first) && second !== undefined && second >= 1900 && second <= 2100)
  );
}
