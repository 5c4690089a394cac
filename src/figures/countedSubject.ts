import { factNouns, notable, saidToBe, verbWord } from '../vocabulary/grammar.ts';
import { extremePhrases, posts } from '../vocabulary/measureNouns.ts';
import { is } from '../vocabulary/particles.ts';
import type { Surroundings } from './indicator.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { isWord, type Tokens } from './tokens.ts';

/**
 * Finds the subject that “là” counts: “chỉ tiêu tuyển dụng là 560 người.” names before what was counted, “giúp sức cho
 * Hmơ là 4 đồng phạm” does not.
 *
 * @param near The phrase of the figure before.
 */
export function findCountedSubject(
  tokens: Tokens,
  surroundings: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  const { quantity, hedged } = surroundings;
  const post = posts.after(tokens, quantity.numTo);
  if (post || !is(tokens.key[hedged - 1]) || isWord(tokens, quantity.to)) return undefined;
  const subject = findPhraseBefore(tokens, surroundings, near);
  const told =
    subject &&
    !verbWord(tokens.key[subject.from]) &&
    !notable(tokens.key[subject.from]) &&
    // “thời điểm đó là 5 đối tượng”
    !extremePhrases.after(tokens, subject.from) &&
    !isIdentified(tokens, subject) &&
    subject.to - subject.from > 1 &&
    !isPlacePhrase(tokens, subject.from, subject.to);
  return told ? subject : undefined;
}

/** “sự thật là 2 con đã mất”, “A và B được xác định là 4 trụ cột”: “là” says what something is, not how many. */
function isIdentified(tokens: Tokens, { from, to }: Phrase): boolean {
  return factNouns.after(tokens, from)?.to === to || saidToBe.before(tokens, to) !== undefined;
}
