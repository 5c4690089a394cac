import { agentHeads, clauseWord, dimension, measureHeads } from '../vocabulary/grammar.ts';
import { wordSet } from '../vocabulary/phrases.ts';
import type { Surroundings } from './indicator.ts';
import { phrase, type Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { endOf, LONGEST_BEFORE } from './phraseEdges.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * “Tổng số tiền trích lại của 3 làng và 2 nhóm hộ là 624 triệu đồng”, “sản lượng vải 3 tỉnh ước đạt 217.000 tấn”: the
 * count before stands inside the noun phrase of this number.
 */
export function aroundCount(tokens: Tokens, left: number, last: Surroundings['last']): Phrase | undefined {
  if (last?.kind !== 'count' || left - last.to > LONGEST_BEFORE) return undefined;
  // “tuyến đê chạy qua 9 xã dài 16,5 km”: the dyke is long, not the communes.
  if (dimension(tokens.key[left - 1]) && passes(tokens.key[last.from - 1])) {
    const start = clauseStart(tokens, last.from);
    return findPhraseAfter(tokens, start, start + 1);
  }
  const end = endOf(tokens, left, last.to);
  // A verb must part the two: “3 hộ 50 triệu đồng” is a list.
  if (end === left) return undefined;
  for (let at = last.to; at < end; at++) if (!isWord(tokens, at) || clauseWord(tokens.key[at])) return undefined;
  const head = measureIn(tokens, clauseStart(tokens, last.from), last.from);
  if (head === undefined) return undefined;
  for (let at = head; at < last.from; at++) if (linkVerb(tokens.key[at])) return undefined;
  return phrase(head, end);
}

/** Token after the mark that opens the clause of token `at`. */
function clauseStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && start > at - LONGEST_BEFORE && (isWord(tokens, start - 1) || isNumber(tokens, start - 1)))
    start--;
  return start;
}

const passes = wordSet('qua, xuyên, nối');

const linkVerb = wordSet('là, đạt, có, được, gồm, tăng, giảm, chiếm, còn, với, bằng, cho');

/** A phrase about who pays, earns or sells, with no measure in it. */
export function isAgent(tokens: Tokens, start: number, end: number): boolean {
  return agentHeads.after(tokens, start) !== undefined && !measureIn(tokens, start, end);
}

export function isMeasure(tokens: Tokens, { from, to }: Phrase): boolean {
  return measureIn(tokens, from, to) !== undefined;
}

/** “Ngành cho hay sản lượng mía đạt …”: the thing measured starts with its own noun, not with who tells it. */
export function headOf(tokens: Tokens, start: number, end: number): number {
  const head = measureIn(tokens, start, end);
  // “phần quà trị giá 1,2 triệu đồng” is not only “giá”.
  return head === undefined || head + 1 === end ? start : head;
}

/** Token at which a noun of measure starts in tokens `start` to `end`. */
function measureIn(tokens: Tokens, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    const head = measureHeads.after(tokens, at);
    if (head && head.to <= end) return at;
  }
  return undefined;
}
