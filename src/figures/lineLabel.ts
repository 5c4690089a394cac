import { BREAK } from '../vocabulary/symbols.ts';
import { COMMA, isDash } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { isWord, type Tokens } from './tokens.ts';

/** “- Cách ly tại nhà, nơi lưu trú: 14.823”: the words that open a line and end at the colon, two at least. */
export function lineLabel(tokens: Tokens, colon: number): Phrase | undefined {
  let from = colon;
  while (from > 0 && from > colon - LONGEST_LABEL && (isWord(tokens, from - 1) || tokens.key[from - 1] === COMMA))
    from--;
  const before = isDash(tokens.key[from - 1]) ? from - 2 : from - 1;
  const opens = before < 0 || tokens.key[before] === BREAK;
  return opens && colon - from >= 2 ? { from, to: colon } : undefined;
}

/** Longest label of a line, in tokens. */
const LONGEST_LABEL = 16;
