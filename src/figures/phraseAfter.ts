import { dangling, phraseEnd, phraseGoesOn, wordsWithEnding, wordsWithStart } from '../vocabulary/grammar.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import { closesQuote, opensQuote } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { isWord, type Tokens } from './tokens.ts';

/** Finds the noun phrase from token `start` on; it holds at least the tokens before `least`. */
export function findPhraseAfter(tokens: Tokens, start: number, least: number): Phrase | undefined {
  let to = least;
  let quoted = false;
  while (to < least + LONGEST_AFTER) {
    const key = tokens.key[to] ?? BREAK;
    if (!quoted && opensQuote(key)) quoted = true;
    else if (quoted && closesQuote(key)) quoted = false;
    else if (!isWord(tokens, to)) break;
    // “thiết bị”, “chuẩn bị”: one word.
    else if (!quoted && phraseEnd(key) && !wordsWithEnding.before(tokens, to + 1)) {
      const on = phraseGoesOn.after(tokens, to) ?? wordsWithStart.after(tokens, to);
      if (!on) break;
      to = on.to - 1;
    }
    to++;
  }
  while (to > least && dangling(tokens.key[to - 1]) && !wordsWithEnding.before(tokens, to)) to--;
  return phrase(start, quoted ? least : to);
}

const LONGEST_AFTER = 14;
