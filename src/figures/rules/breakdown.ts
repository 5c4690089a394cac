import { listJoiner } from '../../vocabulary/grammar.ts';
import { placeNoun, unitOfPlace } from '../../vocabulary/localities.ts';
import { qualifiers } from '../../vocabulary/qualifiers.ts';
import { BREAK } from '../../vocabulary/symbols.ts';
import { CLOSE, COMMA, DOT, OPEN } from '../marks.ts';
import type { Quantity } from '../quantity.ts';
import type { Rule } from '../rule.ts';
import { isCapital, isWord, textAt, type Tokens } from '../tokens.ts';

/**
 * A figure told by place: “99 ngôi nhà hư hỏng (Kbang 82, Đak Pơ 3)”, “gồm: Kbang (42), Đak Pơ (19)”,
 * “19.251 ha (Kbang: 166; Đak Pơ: 15)”. The number has no unit of its own; it shares that of the figure before.
 */
export const breakdown: Rule = {
  name: 'breakdown',
  read(tokens, at, quantity, previous) {
    if (!quantity || quantity.strength !== 'bare' || quantity.scaled || quantity.of !== undefined) return undefined;
    if (previous?.class !== 'figure' || previous.parent === undefined) return undefined;
    if ((quantity.value ?? Infinity) >= previous.parent.value || placeNoun(previous.parent.key)) return undefined;
    // “nhiều nhất với 380, Ia Tê 180”
    const further = previous.item || (previous.parent.bare && tokens.key[previous.to] === COMMA);
    if (!isItem(tokens, previous.to, at, quantity, further)) return undefined;
    return { from: at, to: quantity.to, is: { class: 'figure', quantity: { ...quantity, shared: true } } };
  },
};

const LONGEST = 16;

/** “(Kbang 82,”: a name, the number, and the end of the item; the first one opens or follows a bracket or a colon. */
function isItem(tokens: Tokens, from: number, at: number, quantity: Quantity, further: boolean): boolean {
  if (at - from > LONGEST || at - from < 2) return false;
  const bracketed = textAt(tokens, at - 1) === '(' && textAt(tokens, quantity.to) === ')';
  const left = qualifiers.before(tokens, at)?.from ?? at;
  const name = bracketed || textAt(tokens, at - 1) === ':' ? at - 2 : left - 1;
  if (!isCapital(tokens, name)) return false;
  if (!bracketed && !/^(?:[,;).]|\n|)$/.test(textAt(tokens, quantity.to)) && !listJoiner(tokens.key[quantity.to]))
    return false;
  return further ? isList(tokens, from, name) : opens(tokens, from, name, bracketed);
}

/** Between two items only marks, “và” and the next name. */
function isList(tokens: Tokens, from: number, name: number): boolean {
  for (let at = from; at < name; at++) {
    if (!isWord(tokens, at) && !/^[,;()]$/.test(textAt(tokens, at))) return false;
  }
  return true;
}

function opens(tokens: Tokens, from: number, name: number, bracketed: boolean): boolean {
  for (let at = name; at >= from; at--) {
    const text = textAt(tokens, at);
    // “(tại các huyện: Kbang 82, …)”
    if (text === ':' || (!bracketed && text === '(')) return true;
    if (!isWord(tokens, at) && text !== '.') return false;
    // “(Kbang 82, …)”, not “(ngụ ấp Trung Chánh 1, …)”
    if (!bracketed && isWord(tokens, at) && !isCapital(tokens, at) && !unitOfPlace(tokens.key[at])) return false;
  }
  return false;
}

/** Counts in brackets behind what they count, in a list: “lãnh đạo (1); chuyên trách (2); tôn giáo (1)”. */
export const bracketed: Rule = {
  name: 'bracketed',
  read(tokens, at, quantity, previous) {
    if (quantity?.strength !== 'bare' || !isBracketed(tokens, at)) return undefined;
    const back = neighbour(tokens, at, -1);
    const ahead = neighbour(tokens, at, 1);
    const list = [back && neighbour(tokens, back, -1), back, at, ahead, ahead && neighbour(tokens, ahead, 1)].flatMap(
      (item) => (item === undefined ? [] : [Number(textAt(tokens, item))]),
    );
    // “… (1), … (2), … (3).” are notes, rising numbers the codes of bus lines.
    const rising = list.every((value, index) => index === 0 || value > (list[index - 1] ?? 0));
    const counted = previous?.class === 'figure' && previous.to - 1 === back;
    return list.length < FEWEST || (rising && !counted)
      ? undefined
      : { from: at, to: quantity.to, is: { class: 'figure', quantity } };
  },
};

/** Items that make a list. */
const FEWEST = 3;

/** Farthest that two items of a list stand apart, in tokens. */
const APART = 20;

/** The bracketed number next to the one at token `at` in its sentence, before (-1) or behind it (1). */
function neighbour(tokens: Tokens, at: number, step: -1 | 1): number | undefined {
  for (let next = at + step; next >= 0 && Math.abs(next - at) < APART; next += step) {
    const key = tokens.key[next];
    if (key === undefined || key === BREAK || key === DOT) return undefined;
    if (isBracketed(tokens, next)) return next;
  }
  return undefined;
}

/** “tôn giáo (1);”: a short whole number alone in brackets, between a word and the end of an item. */
function isBracketed(tokens: Tokens, at: number): boolean {
  if (!/^\d{1,3}$/.test(textAt(tokens, at)) || !isWord(tokens, at - 2)) return false;
  const end = tokens.key[at + 2];
  return (
    tokens.key[at - 1] === OPEN &&
    tokens.key[at + 1] === CLOSE &&
    (end === undefined || end === COMMA || end === DOT || end === BREAK || listJoiner(end))
  );
}
