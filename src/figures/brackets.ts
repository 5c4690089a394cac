import { CLOSE, COLON, COMMA, OPEN, SEMICOLON } from './marks.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/** Token of the bracket that token `close` ends, when it stands right of token `stop`. */
export function openingBracket(tokens: Tokens, close: number, stop: number): number | undefined {
  for (let at = close - 1; at > stop && at >= 0; at--) if (tokens.key[at] === OPEN) return at;
  return undefined;
}

/** Token after the bracket that opens at token `open`, when it ends left of token `stop`. */
export function afterBracket(tokens: Tokens, open: number, stop: number): number | undefined {
  for (let at = open + 1; at < stop; at++) if (tokens.key[at] === CLOSE) return at + 1;
  return undefined;
}

/**
 * Whether the number at token `at` is one of at least three that labels in one bracket count: “(Lễ hội: 5, Lao động: 4,
 * Trẻ em: 3)”.
 */
export function isLabelled(tokens: Tokens, at: number): boolean {
  if (!hasLabel(tokens, at)) return false;
  const open = openingBracket(tokens, at, Math.max(0, at - LONGEST_LIST));
  const close = open === undefined ? undefined : afterBracket(tokens, open, open + LONGEST_LIST);
  if (open === undefined || close === undefined || close <= at) return false;
  let items = 0;
  for (let item = open + 1; item < close; item++) if (hasLabel(tokens, item)) items++;
  return items >= FEWEST;
}

function hasLabel(tokens: Tokens, at: number): boolean {
  const end = tokens.key[at + 1];
  if (!isNumber(tokens, at) || tokens.key[at - 1] !== COLON || !isWord(tokens, at - 2)) return false;
  return end === COMMA || end === SEMICOLON || end === CLOSE;
}

/** Items that make a list. */
export const FEWEST = 3;

/** Longest list in brackets, in tokens. */
const LONGEST_LIST = 60;
