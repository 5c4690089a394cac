import { CLOSE, OPEN } from './marks.ts';
import type { Tokens } from './tokens.ts';

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
