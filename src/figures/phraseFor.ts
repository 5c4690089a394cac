import { lets, tellsThat, wordsWithStart } from '../vocabulary/grammar.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * Finds what “cho” at token `at` ties to a figure: “540 tỷ đồng cho một km đường”, “30% cho vay nông nghiệp”; else
 * nothing.
 */
export function findPhraseFor(tokens: Tokens, at: number): Phrase | undefined {
  // “500 triệu đồng cho biết quyết tâm của huyện”
  if (!lets(tokens.key[at]) || !(isWord(tokens, at + 1) || isNumber(tokens, at + 1)) || tellsThat.after(tokens, at))
    return undefined;
  // “cho vay” and “cho thuê” are what is done.
  const act = wordsWithStart.after(tokens, at);
  return act ? findPhraseAfter(tokens, at, act.to) : findPhraseAfter(tokens, at + 1, at + 2);
}
