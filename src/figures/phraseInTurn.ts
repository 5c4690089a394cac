import { inTurn } from '../vocabulary/changes.ts';
import { linkWord, timeLeads } from '../vocabulary/grammar.ts';
import { and } from '../vocabulary/particles.ts';
import type { Surroundings } from './indicator.ts';
import { COMMA, endsSentence, OPEN, SEMICOLON } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { endOf, LONGEST_BEFORE, skipLead } from './phraseEdges.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * Finds the thing of one of several numbers told in turn: “giá lúa và giá ngô lần lượt là 8.000 đồng/kg và 7.000
 * đồng/kg”. The first number is of the first thing; nothing when things and numbers are not as many.
 */
export function findPhraseInTurn(tokens: Tokens, { quantity }: Surroundings): Phrase | undefined {
  const turn = turnBefore(tokens, quantity.from);
  if (turn === undefined) return undefined;
  const numbers = numbersTied(tokens, turn.to, quantity.from);
  const index = numbers.indexOf(quantity.from);
  const things = thingsBefore(tokens, turn.from);
  const [first, thing, end] = [things[0], things[index], things.at(-1)];
  if (!first || !thing || !end || numbers.length < 2 || things.length !== numbers.length) return undefined;
  // “Kbang, Ia Pa lần lượt đạt 61% và 68%” says only where.
  if (isPlacePhrase(tokens, first.from, first.to)) return undefined;
  // “Số hộ nghèo của xã Đông và xã Nghĩa An lần lượt là 12 hộ và 15 hộ”: the second place says only where.
  return index > 0 && isPlacePhrase(tokens, thing.from, thing.to) ? { from: first.from, to: end.to } : thing;
}

/** The nearest “lần lượt” of the sentence before token `from`. */
function turnBefore(tokens: Tokens, from: number): Phrase | undefined {
  for (let at = from; at > 0 && at > from - TURN && !endsSentence(tokens.key[at - 1]); at--) {
    const turn = inTurn.before(tokens, at);
    if (turn) return turn;
  }
  return undefined;
}

/**
 * The numbers that “và” and commas tie to the one at token `from`, by their tokens: the first behind the “lần lượt” that
 * ends before token `start`, or the next, “giảm 1,2% và 3,4%, còn 5,6% và 7,8%”, that only a verb parts from them.
 */
function numbersTied(tokens: Tokens, start: number, from: number): number[] {
  let at = start;
  while (at < from && isWord(tokens, at)) at++;
  while (at <= from) {
    const numbers: number[] = [];
    while (isNumber(tokens, at)) {
      numbers.push(at);
      const unit = at + 1;
      for (at = unit; at < unit + UNIT && isOfUnit(tokens, at);) at++;
      if (isTie(tokens, at) && isNumber(tokens, at + 1)) at++;
    }
    if (numbers.includes(from) || numbers.length === 0) return numbers;
    while (at < from && (tokens.key[at] === COMMA || linkWord(tokens.key[at]))) at++;
  }
  return [];
}

/** The nouns that “và” and commas tie to each other before the “lần lượt” at token `turn`. */
function thingsBefore(tokens: Tokens, turn: number): Phrase[] {
  const stop = Math.max(0, turn - LONGEST_BEFORE);
  let end = endOf(tokens, turn, stop);
  if (tokens.key[end - 1] === OPEN) end--;
  const things: Phrase[] = [];
  let to = end;
  for (let at = end; at >= stop; at--) {
    const key = tokens.key[at - 1];
    const over = at === stop || (!isWord(tokens, at - 1) && key !== COMMA);
    if (!over && !isTie(tokens, at - 1)) continue;
    // “Nếu năm ngoái giá lúa và giá ngô lần lượt là …”
    const lead = skipLead(tokens, at, to);
    const thing = phrase(timeLeads.after(tokens, lead)?.to ?? lead, to);
    if (!thing) return [];
    things.unshift(thing);
    if (over) return things;
    to = at - 1;
  }
  return things;
}

function isTie(tokens: Tokens, at: number): boolean {
  return and(tokens.key[at]) || tokens.key[at] === COMMA;
}

/** Whether the unit of a number may go on with token `at`: “đồng/người”, “%”. */
function isOfUnit(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  return !isNumber(tokens, at) && !isTie(tokens, at) && key !== SEMICOLON && !endsSentence(key);
}

/** Farthest that “lần lượt” stands before the last of its numbers, in tokens. */
const TURN = 30;

/** Longest unit between two numbers told in turn, in tokens. */
const UNIT = 8;
