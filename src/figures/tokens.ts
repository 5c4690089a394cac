import {
  characterClass,
  DIGIT,
  FOREIGN_DIGIT,
  isAstralDigit,
  isCapitalAt,
  LETTER,
  NEWLINE,
  SPACE,
  SURROGATE,
} from '../vietnamese/characters.ts';
import { gluedCurrency, gluedScales } from '../vocabulary/scales.ts';
import { abbreviatedTown } from '../vocabulary/localities.ts';
import { BREAK, INNER_DOT, keyOfMark, keyOfWord, NUMBER, THREE, TWO, UNKNOWN } from '../vocabulary/symbols.ts';

/** A text cut into words, numbers and marks, as parallel columns: a megabyte has some 200.000 tokens. */
export interface Tokens {
  text: string;
  count: number;
  /** What the token is: a word's key, a mark's key, or one of the constants of `symbols.ts`. */
  key: Int32Array;
  start: Int32Array;
  end: Int32Array;
}

/**
 * Longest number kept as one token; a longer run of digits is cut, so that no later step looks at a megabyte of them.
 */
const LONGEST_NUMBER = 40;
const LONGEST_WORD = 16;

/** Two words printed as one, with the length of the first. */
const glued = new Map(gluedScales.map((scale) => [scale + gluedCurrency, scale.length]));
/** Shorter words are not looked up: most unknown words are names of three to five letters. */
const SHORTEST_GLUED = 5;

const COMMA = 44;
const DOT = 46;
const ELLIPSIS = 8230;
const APOSTROPHE = 39;
const QUOTE = 8217;

/**
 * Cuts `text` into tokens in one pass. Spaces are dropped; a line break is a token of its own.
 *
 * A number keeps the dots and commas inside it (“25.630,77”), and no sign, slash or dash. Digits and letters never share
 * a token: “8.450m2” is three.
 */
export function tokenise(text: string): Tokens {
  const tokens: Tokens = { text, count: 0, ...columns(Math.max(64, text.length >> 2)) };
  const length = text.length;
  let at = 0;

  while (at < length) {
    const type = characterClass[text.charCodeAt(at)];
    if (type === SPACE) {
      at++;
      continue;
    }
    const start = at;
    let key: number;
    if (type === LETTER) {
      at = endOfWord(text, at + 1);
      const word = at - start > LONGEST_WORD ? '' : text.slice(start, at);
      key = keyOfWord(word);
      const scale = key === UNKNOWN && word.length > SHORTEST_GLUED ? glued.get(word.toLowerCase()) : undefined;
      if (scale !== undefined) {
        at = start + scale;
        key = keyOfWord(text.slice(start, at));
      }
    } else if (type === DIGIT || type === FOREIGN_DIGIT) {
      at = endOfNumber(text, at + 1);
      key = keyOfNumber(text, start, at);
    } else if (type === NEWLINE) {
      at++;
      key = BREAK;
    } else if (type === SURROGATE && isAstralDigit(text, at)) {
      at += 2;
      key = NUMBER;
    } else {
      at = endOfMark(text, at);
      key = isInnerDot(tokens, text, start) ? INNER_DOT : keyOfMarkAt(text, start, at);
    }
    push(tokens, key, start, at);
  }
  return tokens;
}

/** Whether token `at` is a number of any kind. */
export function isNumber(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at] ?? BREAK;
  return key <= NUMBER && key >= THREE;
}

/** Whether token `at` is a word, known to the vocabulary or not. */
export function isWord(tokens: Tokens, at: number): boolean {
  return (tokens.key[at] ?? BREAK) >= 0;
}

/** Whether nothing, not even a space, stands between token `at` and the next. */
export function touchesNext(tokens: Tokens, at: number): boolean {
  return at >= 0 && at + 1 < tokens.count && tokens.end[at] === tokens.start[at + 1];
}

/** Whether token `at` is a word that starts with a capital letter. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) && isCapitalAt(tokens.text, tokens.start[at] ?? 0);
}

/**
 * “Phòng” of “Hải Phòng”, “Thọ” of “Phú Thọ”: a capitalised syllable right after another; “UBND Phường 11” has none.
 */
export function endsName(tokens: Tokens, at: number): boolean {
  return isTitled(textAt(tokens, at)) && isTitled(textAt(tokens, at - 1));
}

function isTitled(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** The words of token `at` as printed; empty beyond the ends. */
export function textAt(tokens: Tokens, at: number): string {
  return at < 0 || at >= tokens.count ? '' : tokens.text.slice(tokens.start[at], tokens.end[at]);
}

/** What the text says from token `from` up to token `to`. */
export function textOf(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}

/** “…” and “...” are one mark each, any other character is one of its own. */
function endOfMark(text: string, at: number): number {
  let end = at + 1;
  if (text.charCodeAt(at) === DOT) while (text.charCodeAt(end) === DOT) end++;
  return end;
}

/**
 * “xây nhà chờ, mua phương tiện... là 55 triệu USD”: an ellipsis ends a sentence only before a capital, or at its
 * line’s end.
 */
function keyOfMarkAt(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (code !== ELLIPSIS && end === start + 1) return keyOfMark(code);
  let next = end;
  while (characterClass[text.charCodeAt(next)] === SPACE) next++;
  const ends = next >= text.length || characterClass[text.charCodeAt(next)] === NEWLINE || isCapitalAt(text, next);
  return keyOfMark(ends ? DOT : ELLIPSIS);
}

/** “TP. Hồ Chí Minh” */
function isInnerDot({ key, count }: Tokens, text: string, at: number): boolean {
  if (text.charCodeAt(at) !== DOT || count === 0 || !abbreviatedTown(key[count - 1])) return false;
  return isCapitalAt(text, characterClass[text.charCodeAt(at + 1)] === SPACE ? at + 2 : at + 1);
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (characterClass[code] === LETTER) continue;
    // K’Bang, K'Bang: an apostrophe between letters belongs to the name.
    if ((code !== APOSTROPHE && code !== QUOTE) || characterClass[text.charCodeAt(at + 1)] !== LETTER) break;
  }
  return at;
}

function endOfNumber(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_NUMBER);
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    const type = characterClass[code];
    if (type === DIGIT || type === FOREIGN_DIGIT) continue;
    if ((code !== COMMA && code !== DOT) || characterClass[text.charCodeAt(at + 1)] !== DIGIT) break;
  }
  return at;
}

function keyOfNumber(text: string, start: number, end: number): number {
  if (end - start !== 1) return NUMBER;
  const code = text.charCodeAt(start);
  return code === 50 ? TWO : code === 51 ? THREE : NUMBER;
}

function columns(size: number): Pick<Tokens, 'key' | 'start' | 'end'> {
  // Beyond the last token there is always a break, so that no rule reads past the end.
  return { key: new Int32Array(size).fill(BREAK), start: new Int32Array(size), end: new Int32Array(size) };
}

function push(tokens: Tokens, key: number, start: number, end: number): void {
  if (tokens.count + 1 >= tokens.key.length) grow(tokens);
  tokens.key[tokens.count] = key;
  tokens.start[tokens.count] = start;
  tokens.end[tokens.count] = end;
  tokens.count++;
}

function grow(tokens: Tokens): void {
  const larger = columns(tokens.key.length * 2);
  larger.key.set(tokens.key);
  larger.start.set(tokens.start);
  larger.end.set(tokens.end);
  Object.assign(tokens, larger);
}

/** Longest clause that is looked through, so that a text without marks takes linear time. */
export const LONGEST_CLAUSE = 60;
