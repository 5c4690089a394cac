import { type Cue, cues } from '../vocabulary/cues.ts';
import { areas, placeFiller, placeTie } from '../vocabulary/localities.ts';
import type { Match } from '../vocabulary/phrases.ts';
import { newly } from '../vocabulary/qualifiers.ts';
import { INNER_DOT } from '../vocabulary/symbols.ts';
import { COMMA, DOT } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens } from './tokens.ts';

/** Whether tokens `start` to `end` only name places: “tỉnh Đồng Nai”, “Việt Bắc và vùng núi phía Bắc”, “TP Hà Nội”. */
export function isPlacePhrase(tokens: Tokens, start: number, end: number): boolean {
  let names = 0;
  let fillers = 0;
  for (let at = start; at < end; at++) {
    // “khu vực I” is a part of the economy, “CPI cả nước” an index.
    if (/^[IVX]+$/.test(textAt(tokens, at))) return false;
    const area = areas.after(tokens, at);
    const number = numberedPlace(tokens, at);
    // “nông thôn mới” is a programme.
    if (area && area.to <= end && !newly(tokens.key[area.to])) {
      fillers++;
      at = area.to - 1;
    } else if (number !== undefined) {
      fillers++;
      at = number;
    } else if (placeFiller(tokens.key[at])) fillers++;
    // “TP HCM” is a town, “CPI” an index.
    else if (/^\p{Lu}{2,}$/u.test(textAt(tokens, at)) && !(at > start && placeFiller(tokens.key[at - 1]))) return false;
    else if (isCapital(tokens, at)) names++;
    else if (isWord(tokens, at)) return false;
  }
  // A single capital may be that of a sentence: “Lúa 512 ha”.
  return names > 1 || fillers > 0;
}

/** Token of the number of a place that is called by one and starts at token `at`: “thôn 5”, “tiểu khu 123”. */
function numberedPlace(tokens: Tokens, at: number): number | undefined {
  const cue = cues.after(tokens, at);
  return cue && isPlaceCue(cue) && isNumber(tokens, cue.to) ? cue.to : undefined;
}

function isPlaceCue(cue: Match<Cue> | undefined): boolean {
  return cue?.value.class === 'place' && !cue.value.none;
}

/** “lượng mưa đo được” of “lượng mưa đo được tại Ia Tê”: what is said of another place next. */
export function withoutPlace(tokens: Tokens, { from, to }: Phrase): Phrase {
  for (let at = from + 1; at < to - 1; at++)
    if (placeTie(tokens.key[at]) && isPlacePhrase(tokens, at + 1, to)) return { from, to: at };
  return { from, to };
}

/**
 * Token after the noun phrase that a place is said of: in “lượng mưa tại Việt Bắc, Tây Bắc là 60 mm” the token after
 * “mưa”; `undefined` when the place stands alone.
 *
 * @param from Token at which the place starts.
 */
export function beforePlace(tokens: Tokens, from: number, stop: number): number | undefined {
  for (let at = from; at > stop && at > from - FAR; at--) {
    const before = at - 1;
    if (placeTie(tokens.key[before]) && !placeFiller(tokens.key[before - 1])) return before > stop ? before : undefined;
    const key = tokens.key[before];
    // “tại thôn 5, xã Ia Tô”
    if (isNumber(tokens, before) && isPlaceCue(cues.before(tokens, before))) continue;
    if (
      !isPlaceCue(cues.after(tokens, before)) &&
      !isCapital(tokens, before) &&
      !placeFiller(key) &&
      !placeTie(key) &&
      key !== COMMA &&
      key !== DOT &&
      key !== INNER_DOT
    )
      return undefined;
    if (key === DOT && !isCapital(tokens, before - 1)) return undefined;
  }
  return undefined;
}

const FAR = 24;
