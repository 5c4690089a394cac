import { localityWord } from '../vocabulary/localities.ts';
import { and, obliges, undergoes, where } from '../vocabulary/particles.ts';
import { COMMA } from './marks.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * Whether a bare number counts on what was counted before it in the sentence: “34 cán bộ bị khiển trách, 12 bị cảnh cáo”,
 * “30 em ở Kbang và 12 ở An Khê”.
 *
 * @param at Token of the number.
 * @param to Token after it.
 * @param last Token after the count before.
 */
export function isListedCount(tokens: Tokens, at: number, to: number, last: number): boolean {
  if ((tokens.key[at - 1] !== COMMA && !and(tokens.key[at - 1])) || at - last > LONGEST) return false;
  for (let between = last; between < at - 1; between++)
    if (!isWord(tokens, between) && !isNumber(tokens, between)) return false;
  // “6 người thiệt mạng, 1.200 phải sơ tán”
  if (obliges(tokens.key[to])) return true;
  if (undergoes(tokens.key[to])) return tokens.key[last] === tokens.key[to];
  return where(tokens.key[to]) && (isCapital(tokens, to + 1) || localityWord(tokens.key[to + 1]));
}

/** Longest that is told of the count before, in tokens. */
const LONGEST = 16;
