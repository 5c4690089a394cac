import { apart, verbWord, wordsWithEnding } from '../vocabulary/grammar.ts';
import { localityWord } from '../vocabulary/localities.ts';
import { done } from '../vocabulary/particles.ts';
import { COMMA } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { endOf } from './phraseEdges.ts';
import { isWord, type Tokens } from './tokens.ts';

/** “cách đảo Thổ Chu, tỉnh Kiên Giang khoảng 21 hải lý”: the place that something is away from goes on after its comma. */
export function awayFrom(tokens: Tokens, left: number, stop: number): Phrase | undefined {
  const end = endOf(tokens, left, stop);
  let comma = end - 1;
  while (comma > stop && isWord(tokens, comma)) comma--;
  if (tokens.key[comma] !== COMMA || !localityWord(tokens.key[comma + 1])) return undefined;
  // “với cách làm sáng tạo, huyện đã …” tells how.
  for (let at = comma + 1; at < end; at++) if (done(tokens.key[at]) || verbWord(tokens.key[at])) return undefined;
  for (let at = comma - 1; at > stop && isWord(tokens, at); at--)
    if (apart(tokens.key[at]) && !wordsWithEnding.before(tokens, at + 1)) return phrase(at, end);
  return undefined;
}
