import { respectively } from '../vocabulary/cues.ts';
import { and, is } from '../vocabulary/particles.ts';
import { ballots, vote } from '../vocabulary/scores.ts';
import { COMMA, endsSentence } from './marks.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/** “phiếu tín nhiệm cao 41, tín nhiệm 11”, “số phiếu lần lượt 42, 9 và 1”: how many voted so. */
export function isBallot(tokens: Tokens, { value, from: at, to }: Quantity): boolean {
  if (value === undefined || !Number.isInteger(value)) return false;
  // “31 tín nhiệm cao, 12 tín nhiệm”
  if (ballots.after(tokens, to)) return true;
  if (isWord(tokens, to) && !and(tokens.key[to])) return false;
  if (ballots.before(tokens, at)) return true;
  let back = at - 1;
  while (back > at - LIST && (isNumber(tokens, back) || tokens.key[back] === COMMA || and(tokens.key[back]))) back--;
  // “số phiếu tín nhiệm cao, tín nhiệm và tín nhiệm thấp lần lượt là 35, 14, 2”
  const told = respectively.before(tokens, is(tokens.key[back]) ? back : back + 1);
  return told !== undefined && tellsVotes(tokens, told.from);
}

/** Longest list of votes that “lần lượt” opens, in tokens. */
const LIST = 10;

/** Whether votes are spoken of shortly before token `at`, in its sentence. */
export function tellsVotes(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - VOTED && !endsSentence(tokens.key[back]); back--)
    if (vote(tokens.key[back])) return true;
  return false;
}

/** Farthest that a word for votes stands before their number, in tokens. */
const VOTED = 12;
