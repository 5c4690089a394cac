import { listJoiner } from '../../vocabulary/grammar.ts';
import { FEWEST, isLabelled } from '../brackets.ts';
import { CLOSE, COMMA, endsSentence, OPEN } from '../marks.ts';
import type { Rule } from '../rule.ts';
import { isWord, textAt, type Tokens } from '../tokens.ts';

/** Counts in brackets behind what they count, in a list: “lãnh đạo (1); chuyên trách (2); tôn giáo (1)”. */
export const bracketed: Rule = {
  name: 'bracketed',
  read(tokens, at, quantity, previous) {
    if (quantity?.strength !== 'bare') return undefined;
    if (isLabelled(tokens, at)) return { from: at, to: quantity.to, is: { class: 'figure', quantity } };
    if (!isBracketed(tokens, at)) return undefined;
    const back = neighbour(tokens, at, -1);
    const ahead = neighbour(tokens, at, 1);
    const list = [back && neighbour(tokens, back, -1), back, at, ahead, ahead && neighbour(tokens, ahead, 1)].flatMap(
      (item) => (item === undefined ? [] : [Number(textAt(tokens, item).replaceAll('.', ''))]),
    );
    // “… (1), … (2), … (3).” are notes, rising numbers the codes of bus lines.
    const rising = list.every((value, index) => index === 0 || value > (list[index - 1] ?? 0));
    const counted = previous?.class === 'figure' && previous.to - 1 === back;
    return list.length < FEWEST || (rising && !counted)
      ? undefined
      : { from: at, to: quantity.to, is: { class: 'figure', quantity } };
  },
};

/** Farthest that two items of a list stand apart, in tokens. */
const APART = 20;

/** The bracketed number next to the one at token `at` in its sentence, before (-1) or behind it (1). */
function neighbour(tokens: Tokens, at: number, step: -1 | 1): number | undefined {
  for (let next = at + step; next >= 0 && Math.abs(next - at) < APART; next += step) {
    const key = tokens.key[next];
    if (endsSentence(key)) return undefined;
    if (isBracketed(tokens, next)) return next;
  }
  return undefined;
}

/** “tôn giáo (1);”: a whole number alone in brackets, between a word and the end of an item. */
function isBracketed(tokens: Tokens, at: number): boolean {
  if (!/^\d{1,3}(?:\.\d{3})*$/.test(textAt(tokens, at)) || !isWord(tokens, at - 2)) return false;
  const end = tokens.key[at + 2];
  return (
    tokens.key[at - 1] === OPEN &&
    tokens.key[at + 1] === CLOSE &&
    (end === COMMA || endsSentence(end) || listJoiner(end))
  );
}
