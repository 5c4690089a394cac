import { timeWord } from '../vocabulary/grammar.ts';
import { accordingTo, is } from '../vocabulary/particles.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import { COLON, COMMA, endsSentence, isDash } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

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

/**
 * What a line is told under that names nothing but a time before its number: “Hàm lượng saponin:⏎4 năm là 7%;⏎5 năm là
 * 8%”.
 *
 * @param end Token at which the number starts, its qualifier included.
 */
export function heading(tokens: Tokens, end: number): Phrase | undefined {
  let start = end;
  while (
    start > end - LONGEST_LABEL &&
    (timeWord(tokens.key[start - 1]) || isNumber(tokens, start - 1) || is(tokens.key[start - 1]))
  )
    start--;
  if (start === end) return undefined;
  let top = start - 1;
  while (top > 0 && top > start - LONGEST_LIST && tokens.key[top] === BREAK) {
    if (tokens.key[top - 1] === COLON) {
      const label = lineLabel(tokens, top - 1);
      // “Theo báo cáo của Sở Tài chính:”
      return label && !accordingTo(tokens.key[label.from]) ? label : undefined;
    }
    // The lines between are of the same list: they open with a time as well, and no sentence ends with them.
    if (endsSentence(tokens.key[top - 1])) return undefined;
    let line = top;
    while (line > 0 && line > start - LONGEST_LIST && tokens.key[line - 1] !== BREAK) line--;
    if (!timeWord(tokens.key[line]) && !isNumber(tokens, line)) return undefined;
    top = line - 1;
  }
  return undefined;
}

/** Farthest that a heading stands above a line, in tokens. */
const LONGEST_LIST = 160;
