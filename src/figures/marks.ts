import { BREAK, keyOfMark } from '../vocabulary/symbols.ts';

/** Keys of the marks that bound phrases and clauses. */
export const COLON = keyOfMark(58);
export const COMMA = keyOfMark(44);
export const DOT = keyOfMark(46);
export const SEMICOLON = keyOfMark(59);
export const HYPHEN = keyOfMark(45);
export const OPEN = keyOfMark(40);
export const CLOSE = keyOfMark(41);
export const SLASH = keyOfMark(47);
export const PERCENT = keyOfMark(37);
export const EQUALS = keyOfMark(61);
/** An ellipsis inside a sentence, printed as one mark or as dots. */
export const ELLIPSIS = keyOfMark(8230);
export const PLUS = keyOfMark(43);
export const HASH = keyOfMark(35);
export const AMPERSAND = keyOfMark(38);

/** Whether a sentence ends at a key: at a full stop, a line break, or the end of the text. */
export function endsSentence(key: number | undefined): boolean {
  return key === undefined || key === BREAK || key === DOT;
}

const EN_DASH = keyOfMark(0x2013);

/** Whether a key is a hyphen or a dash, which two names may be joined with: “Dầu Tiếng – Phước Hòa”. */
export function isDash(key: number | undefined): boolean {
  return key === HYPHEN || key === EN_DASH;
}

const OPENING = new Set([...'“"‘'].map((mark) => keyOfMark(mark.charCodeAt(0))));
const CLOSING = new Set([...'”"’'].map((mark) => keyOfMark(mark.charCodeAt(0))));

export function opensQuote(key: number | undefined): boolean {
  return key !== undefined && OPENING.has(key);
}

export function closesQuote(key: number | undefined): boolean {
  return key !== undefined && CLOSING.has(key);
}

export function isQuote(key: number | undefined): boolean {
  return opensQuote(key) || closesQuote(key);
}
