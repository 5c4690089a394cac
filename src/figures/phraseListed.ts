import { sayingVerbs } from '../vocabulary/grammar.ts';
import { measureHeads } from '../vocabulary/measureNouns.ts';
import { pricing } from '../vocabulary/prices.ts';
import { endsSentence } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findSubject } from './sentenceSubject.ts';
import { isWord, type Tokens } from './tokens.ts';

/** What a list that breaks off before token `left` is of: the first measure of its sentence, else its subject. */
export function listedUnder(tokens: Tokens, left: number, stop: number): Phrase | undefined {
  let start = left;
  while (start > stop && !endsSentence(tokens.key[start - 1]) && !sayingVerbs.before(tokens, start)) start--;
  for (let at = start; at < left; at++) {
    const head = pricing(tokens.key[at - 1]) ? undefined : measureHeads.after(tokens, at);
    if (head) return findPhraseAfter(tokens, at, head.to);
  }
  if (endsSentence(tokens.key[start - 1])) return findSubject(tokens, left);
  return isWord(tokens, start) ? findPhraseAfter(tokens, start, start + 1) : undefined;
}
