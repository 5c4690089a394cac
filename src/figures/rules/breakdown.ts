import { listJoiner } from '../../vocabulary/grammar.ts';
import { placeNoun, unitOfPlace } from '../../vocabulary/localities.ts';
import { hedgeStart } from '../../vocabulary/qualifiers.ts';
import { CLOSE, COMMA, OPEN } from '../marks.ts';
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
    if ((quantity.value ?? Infinity) >= previous.parent.value || placeNoun(previous.parent.unit)) return undefined;
    // “nhiều nhất với 380, Ia Tê 180”
    const further = previous.item || (previous.parent.unit === undefined && tokens.key[previous.to] === COMMA);
    if (!isItem(tokens, previous.to, at, quantity, further) && !isPartInBrackets(tokens, previous.to, at, quantity))
      return undefined;
    return { from: at, to: quantity.to, is: { class: 'figure', quantity: { ...quantity, shared: true } } };
  },
};

const LONGEST = 16;

/** “(Kbang 82,”: a name, the number, and the end of the item; the first one opens or follows a bracket or a colon. */
function isItem(tokens: Tokens, from: number, at: number, quantity: Quantity, further: boolean): boolean {
  if (at - from > LONGEST || at - from < 2) return false;
  const bracketed = tokens.key[at - 1] === OPEN && tokens.key[quantity.to] === CLOSE;
  const left = hedgeStart(tokens, at);
  const name = bracketed || textAt(tokens, at - 1) === ':' ? at - 2 : left - 1;
  if (!isCapital(tokens, name)) return false;
  if (!bracketed && !/^(?:[,;).]|\n|)$/.test(textAt(tokens, quantity.to)) && !listJoiner(tokens.key[quantity.to]))
    return false;
  return further ? isList(tokens, from, name) : opens(tokens, from, name, bracketed);
}

/** “1.161.143 giáo viên (công lập 1.089.837, ngoài công lập 71.306)”: a few words and a number of thousands. */
function isPartInBrackets(tokens: Tokens, from: number, at: number, { to }: Quantity): boolean {
  if (!/\.\d{3}$/.test(textAt(tokens, at)) || (tokens.key[to] !== COMMA && tokens.key[to] !== CLOSE)) return false;
  let start = at;
  while (start > at - LONGEST_PART && isWord(tokens, start - 1)) start--;
  if (start === at || start - 1 - from > LONGEST_PART) return false;
  // “20.000 học sinh. Chi phí mỗi suất (cơm 15.000 …)”: the bracket of another sentence
  for (let word = from; word < start - 1; word++) if (!isWord(tokens, word)) return false;
  return tokens.key[start - 1] === OPEN || (tokens.key[start - 1] === COMMA && start - 1 === from);
}

/** Longest name of a part before its number, in tokens. */
const LONGEST_PART = 6;

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
