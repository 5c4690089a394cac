import { apart, functionWord, verbWord, wordsWithEnding } from '../vocabulary/grammar.ts';
import { localityWord } from '../vocabulary/localities.ts';
import { storm, stormPrefix } from '../vocabulary/measures.ts';
import { done, numberWord } from '../vocabulary/particles.ts';
import { COMMA, endsSentence, isDash } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { endOf } from './phraseEdges.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * “cách đảo Thổ Chu, tỉnh Kiên Giang, khoảng 21 hải lý”, “cách bờ biển Khánh Hòa, Ninh Thuận 620 km”, “cách đảo Luzon,
 * Philippines 160 km”: the place that something is away from goes on after its comma or dash.
 */
export function awayFrom(tokens: Tokens, left: number, stop: number): Phrase | undefined {
  let end = endOf(tokens, left, stop);
  if (tokens.key[end - 1] === COMMA) end--;
  let comma = commaBefore(tokens, end, stop);
  const goesOn =
    localityWord(tokens.key[comma + 1]) ||
    isPlacePhrase(tokens, comma + 1, end) ||
    isProperName(tokens, comma + 1, end);
  // “cách thành phố Manaus - thủ phủ của bang Amazonas khoảng 600 km”
  const aside = isDash(tokens.key[comma]) && isCapital(tokens, comma - 1) && !isCapital(tokens, comma + 1);
  if ((tokens.key[comma] !== COMMA || !goesOn) && !aside) return undefined;
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

/** Farthest that a storm stands before what it is away from, in tokens. */
const STORM = 24;

/**
 * “tâm bão Kujira trên đất liền đảo Hải Nam, cách Móng Cái khoảng 280 km”, “bão Kujira cách đảo Luzon, Philippines 160
 * km”: the storm is what is away.
 */
export function stormAway(tokens: Tokens, left: number): Phrase | undefined {
  const away = awayBefore(tokens, left);
  if (away === undefined) return undefined;
  const clause = tokens.key[away - 1] === COMMA;
  // “Bão cách bờ biển Quảng Bình 530 km” names itself, a place that goes on behind its comma does not.
  if (!clause && !(isNamed(tokens, away) && hasComma(tokens, away, left))) return undefined;
  for (let at = clause ? away - 2 : away - 1; at >= 0 && at > left - STORM && !endsSentence(tokens.key[at]); at--) {
    // “sau bão, xã An Phú cách huyện 20 km”
    if (!clause && tokens.key[at] === COMMA) return undefined;
    if (storm(tokens.key[at])) return knownStorm(tokens, at);
    // “tâm bão số 3 cách”
    if (isNumber(tokens, at) && !(numberWord(tokens.key[at - 1]) && storm(tokens.key[at - 2]))) return undefined;
  }
  return undefined;
}

/** Token of the last “cách” before token `left`, when no number stands between. */
function awayBefore(tokens: Tokens, left: number): number | undefined {
  for (let at = left - 1; at > 0 && at > left - STORM && !endsSentence(tokens.key[at]); at--) {
    if (isNumber(tokens, at)) return undefined;
    if (apart(tokens.key[at])) return at;
  }
  return undefined;
}

/** Whether a name or number stands right before token `end`: “bão Kujira”, “bão số 3”. */
function isNamed(tokens: Tokens, end: number): boolean {
  return isCapital(tokens, end - 1) || isNumber(tokens, end - 1);
}

function hasComma(tokens: Tokens, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (tokens.key[at] === COMMA) return true;
  return false;
}

/**
 * The storm at token `at` with its name or number, its eye, or what it will do: “bão sẽ ở phía đông”; “mưa bão gây sạt
 * lở” tells of no storm that moves.
 */
function knownStorm(tokens: Tokens, at: number): Phrase | undefined {
  const from = stormPrefix(tokens.key[at - 1]) ? at - 1 : at;
  let end = numberWord(tokens.key[at + 1]) && isNumber(tokens, at + 2) ? at + 3 : at + 1;
  while (isCapital(tokens, end)) end++;
  return from < at || end > at + 1 || functionWord(tokens.key[end]) ? phrase(from, end) : undefined;
}

/** Whether nothing but capital letters opens the words of a phrase. */
function isProperName(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isCapital(tokens, at)) return false;
  return from < end;
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
