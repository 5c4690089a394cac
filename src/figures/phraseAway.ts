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
  let away = false;
  let named = false;
  let comma = false;
  for (let at = left - 1; at >= 0 && at > left - STORM && !endsSentence(tokens.key[at]); at--) {
    // “tâm bão số 3 cách”
    const numbered = isNumber(tokens, at) && numberWord(tokens.key[at - 1]) && storm(tokens.key[at - 2]);
    // “cách mũi Cà Mau 240 km, cách Côn Đảo 320 km”; “sau bão, xã An Phú cách huyện 20 km”
    if ((isNumber(tokens, at) && !numbered) || (named && tokens.key[at] === COMMA)) return undefined;
    comma ||= tokens.key[at] === COMMA;
    named ||= comma && !away && apart(tokens.key[at]) && (isCapital(tokens, at - 1) || isNumber(tokens, at - 1));
    away ||= named || (apart(tokens.key[at]) && tokens.key[at - 1] === COMMA);
    if (!away || !storm(tokens.key[at])) continue;
    const known = stormPrefix(tokens.key[at - 1]) ? at - 1 : at;
    let end = numberWord(tokens.key[at + 1]) && isNumber(tokens, at + 2) ? at + 3 : at + 1;
    while (isCapital(tokens, end)) end++;
    // “bão sẽ ở phía đông, cách đảo 150 km”, but “mưa bão gây sạt lở tại đèo An Khê, cách thị xã 12 km”
    return known < at || end > at + 1 || functionWord(tokens.key[end]) ? phrase(known, end) : undefined;
  }
  return undefined;
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
