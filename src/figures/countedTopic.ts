import { cases } from '../vocabulary/counted.ts';
import { connectives, destination, leadWord, samePeriod, timeWord } from '../vocabulary/grammar.ts';
import { thinUnit } from '../vocabulary/measureNouns.ts';
import { aboutWord } from '../vocabulary/particles.ts';
import type { Surroundings } from './indicator.ts';
import { COMMA, endsSentence, OPEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { isWord, type Tokens } from './tokens.ts';

/**
 * What a unit that says little was announced as: “về vi phạm giao thông, trong tháng có hơn 360 vụ”; and of the same
 * period before, “(cùng kỳ đạt 3,2 triệu lượt)”.
 */
export function topicOf(tokens: Tokens, { quantity, left, last, same }: Surroundings): Phrase | undefined {
  if (thinUnit(tokens.key[quantity.numTo]) && same && isPeriodBefore(tokens, left)) return same;
  if (cases.after(tokens, quantity.numTo)?.to !== quantity.to) return undefined;
  let start = left;
  while (start > 0 && !endsSentence(tokens.key[start - 1])) if (--start < left - SENTENCE) return undefined;
  // What follows the first figure of a sentence may be of something else.
  if (last && last.to > start) return undefined;
  start = connectives.after(tokens, start)?.to ?? start;
  while (leadWord(tokens.key[start]) && !aboutWord(tokens.key[start])) start++;
  if (!aboutWord(tokens.key[start]) || !isWord(tokens, start + 1)) return undefined;
  // “về địa phương, ông vận động 12 trường hợp”
  if (destination(tokens.key[start + 1])) return undefined;
  const topic = findPhraseAfter(tokens, start + 1, start + 2);
  return topic && topic.to < left && !timeWord(tokens.key[topic.from]) && !isPlacePhrase(tokens, topic.from, topic.to)
    ? topic
    : undefined;
}

/** Farthest that a topic opens the sentence of its number, in tokens. */
const SENTENCE = 30;

/** Whether the clause that ends before token `left` opens with “cùng kỳ”, behind a bracket or comma. */
function isPeriodBefore(tokens: Tokens, left: number): boolean {
  for (let at = left - 1; at >= 0 && at > left - PERIOD; at--) {
    if (tokens.key[at] === OPEN || tokens.key[at] === COMMA) return samePeriod.after(tokens, at + 1) !== undefined;
    if (endsSentence(tokens.key[at])) return false;
  }
  return false;
}

/** Longest name of a period and its verb, in tokens. */
const PERIOD = 8;
