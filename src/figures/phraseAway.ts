import { apart, verbWord, wordsWithEnding } from '../vocabulary/grammar.ts';
import { localityWord } from '../vocabulary/localities.ts';
import { done } from '../vocabulary/particles.ts';
import { COMMA } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { endOf } from './phraseEdges.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { isWord, type Tokens } from './tokens.ts';

/**
 * “cách đảo Thổ Chu, tỉnh Kiên Giang, khoảng 21 hải lý”, “cách bờ biển Khánh Hòa, Ninh Thuận 620 km”: the place that
 * something is away from goes on after its comma.
 */
export function awayFrom(tokens: Tokens, left: number, stop: number): Phrase | undefined {
  let end = endOf(tokens, left, stop);
  if (tokens.key[end - 1] === COMMA) end--;
  let comma = commaBefore(tokens, end, stop);
  const goesOn = localityWord(tokens.key[comma + 1]) || isPlacePhrase(tokens, comma + 1, end);
  if (tokens.key[comma] !== COMMA || !goesOn) return undefined;
  // “cách trung tâm xã Thanh Hà, huyện Ia Tô, tỉnh Đak Lơm 10 km”
  for (
    let more = commaBefore(tokens, comma, stop);
    isPlaceIn(tokens, more, comma);
    more = commaBefore(tokens, comma, stop)
  )
    comma = more;
  // “với cách làm sáng tạo, huyện đã …” tells how.
  for (let at = comma + 1; at < end; at++) if (done(tokens.key[at]) || verbWord(tokens.key[at])) return undefined;
  for (let at = comma - 1; at > stop && isWord(tokens, at); at--)
    if (apart(tokens.key[at]) && !wordsWithEnding.before(tokens, at + 1)) return phrase(at, end);
  return undefined;
}

/** Token of the mark that the words before token `end` follow. */
function commaBefore(tokens: Tokens, end: number, stop: number): number {
  let at = end - 1;
  while (at > stop && isWord(tokens, at)) at--;
  return at;
}

/** Whether nothing but a place stands between two commas. */
function isPlaceIn(tokens: Tokens, comma: number, end: number): boolean {
  return tokens.key[comma] === COMMA && comma + 1 < end && isPlacePhrase(tokens, comma + 1, end);
}
