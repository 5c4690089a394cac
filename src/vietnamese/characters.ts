/** What a UTF-16 code unit is to the tokeniser. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
/** Half of a character beyond the first plane; ask `isDigitAt`. */
export const SURROGATE = 5;
/** A decimal digit of another script: “５”, “٣”. */
export const FOREIGN_DIGIT = 6;

const FIRST_PLANE = firstPlane();

/** Class of every code unit; combining marks go with letters, so that a stray mark does not cut a word in two. */
export const characterClass: Uint8Array = buildClasses();

const ANY_DIGIT = /^\p{Nd}/u;

/** Whether a digit of any script starts at `at`, also one of two code units (“𝟏”). */
export function isAstralDigit(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  return point !== undefined && point > 0xffff && ANY_DIGIT.test(String.fromCodePoint(point));
}

/** Whether the character at `at` is a capital letter. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return capitals[code] === 1;
}

const capitals = new Uint8Array(65536);
mark(capitals, /\p{Lu}/gu, 1);

function firstPlane(): string {
  const units = new Uint16Array(0xd800);
  for (let code = 0; code < units.length; code++) units[code] = code;
  const rest = new Uint16Array(0x2000);
  for (let at = 0; at < rest.length; at++) rest[at] = 0xe000 + at;
  return new TextDecoder('utf-16le').decode(units) + new TextDecoder('utf-16le').decode(rest);
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(65536);
  mark(classes, /[\p{L}\p{M}]/gu, LETTER);
  mark(classes, /\p{Nd}/gu, FOREIGN_DIGIT);
  mark(classes, /[0-9]/g, DIGIT);
  mark(classes, /[\s\u200b\u2060\ufeff]/gu, SPACE);
  for (const newline of '\n\r\u2028\u2029') classes[newline.charCodeAt(0)] = NEWLINE;
  classes.fill(SURROGATE, 0xd800, 0xe000);
  return classes;
}

/** One pass of `pattern` over the first plane: fifty times quicker than a test a character. */
function mark(classes: Uint8Array, pattern: RegExp, value: number): void {
  for (const match of FIRST_PLANE.matchAll(pattern)) classes[match[0].charCodeAt(0)] = value;
}
