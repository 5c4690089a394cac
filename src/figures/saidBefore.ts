import { movers } from '../vocabulary/changes.ts';
import { accidents, convoy, crowd, happens, having, herd, setsTarget } from '../vocabulary/counted.ts';
import { linkWord, nominal } from '../vocabulary/grammar.ts';
import { emptyUnit, sizes, thinUnit } from '../vocabulary/measureNouns.ts';
import { from, has, totalWord } from '../vocabulary/particles.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import type { Surroundings } from './indicator.ts';
import { COMMA, endsSentence, opensQuote } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { isPlacePhrase } from './placePhrase.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/** What stands before a unit that says nothing; “Đà Nẵng giảm từ 5.749 tổ” names only where. */
export function saidBefore(tokens: Tokens, surroundings: Surroundings, near: Phrase | undefined): Phrase | undefined {
  // “đường bộ xảy ra 37 vụ, làm chết 24 người”
  if (surroundings.quantity.unit === 'vụ' && happens.before(tokens, surroundings.hedged))
    return surroundings.same ?? accidentBefore(tokens, surroundings.hedged);
  const found = isSaidBefore(tokens, surroundings) ? findPhraseBefore(tokens, surroundings, near) : undefined;
  const where = from(tokens.key[surroundings.hedged - 1]) && found && isPlacePhrase(tokens, found.from, found.to);
  return where ? undefined : found;
}

/** The accidents named before in the paragraph: “tai nạn giao thông đường bộ”. */
function accidentBefore(tokens: Tokens, from: number): Phrase | undefined {
  for (let at = from - 1; at >= 0 && at > from - NAMED; at--) {
    if (tokens.key[at] === BREAK) return undefined;
    const noun = accidents.after(tokens, at);
    if (noun) return findPhraseAfter(tokens, noun.from, noun.to);
  }
  return undefined;
}

/** Farthest that the accidents were named before, in tokens. */
const NAMED = 60;

/** Whether a unit says nothing, so that what is counted must stand before. */
export function isSaidBefore(tokens: Tokens, { quantity, hedged }: Surroundings): boolean {
  const { kind, unit, numTo, to } = quantity;
  const before = tokens.key[hedged - 1];
  // “lao động tự do tăng từ 16,8 triệu người lên 18 triệu người”
  if (from(before) && movers(tokens.key[hedged - 2])) return true;
  // “3 triệu lượt khách/năm” says itself whose visits.
  if (emptyUnit(tokens.key[numTo])) return kind !== 'rate' && to === numTo + 1;
  // “gồm 3 người bị thương”: what follows says who.
  if (isWord(tokens, to)) return false;
  // “trứng gia cầm 123 triệu quả”
  if (thinUnit(tokens.key[numTo]) && kind === 'count')
    return opensWithNoun(tokens, hedged) && !ofHerd(tokens, quantity, hedged);
  // “ngành y đa khoa 800 chỉ tiêu, ngành dược có 50 chỉ tiêu”
  return (
    unit === 'chỉ tiêu' && kind !== 'ratio' && (has(before) || (isNoun(tokens, hedged - 1) && !setsTarget(before)))
  );
}

/** Whether only nouns stand between a mark and token `end`. */
function opensWithNoun(tokens: Tokens, end: number): boolean {
  let at = end;
  while (at > end - HERD && isNoun(tokens, at - 1) && !isCapital(tokens, at - 1)) at--;
  // “bà mẹ 3 con”
  return at < end && !isWord(tokens, at - 1) && !isNumber(tokens, at - 1) && !opensQuote(tokens.key[at - 1]);
}

/** “với đàn bò 30 con cấp cho hộ nghèo”, “nhóm thợ săn khoảng 8 người mang súng” */
export function ofHerd(tokens: Tokens, { unit }: Quantity, hedged: number): Phrase | undefined {
  const heads = unit === undefined ? undefined : headsOf.get(unit);
  if (!heads) return undefined;
  // “tổng đàn 90 con việc tiêm phòng”
  if (unit === 'con' && heads(tokens.key[hedged - 1]))
    return { from: totalWord(tokens.key[hedged - 2]) ? hedged - 2 : hedged - 1, to: hedged };
  // “đàn gà, vịt 100 con”
  for (let at = hedged - 2; at > hedged - HERD && (isNoun(tokens, at + 1) || tokens.key[at + 1] === COMMA); at--)
    if (heads(tokens.key[at])) return { from: at, to: hedged };
  return undefined;
}

/**
 * The herd that a sentence names farther from the bare number of its animals: “đàn vịt bị cuốn trôi khoảng 4.000 con”.
 */
export function herdBefore(tokens: Tokens, { unit, numTo, to }: Quantity, hedged: number): Phrase | undefined {
  if (unit !== 'con' || to !== numTo + 1) return undefined;
  for (let at = hedged - 1; at >= 0 && at > hedged - FLOCK && !endsSentence(tokens.key[at]); at--)
    if (herd(tokens.key[at])) {
      // “tổng đàn”, “quy mô đàn đạt 1.200 con”
      const from = totalWord(tokens.key[at - 1]) ? at - 1 : (sizes.before(tokens, at)?.from ?? at);
      return isNoun(tokens, at + 1) ? findPhraseAfter(tokens, from, at + 2) : { from, to: at + 1 };
    }
  return undefined;
}

/** Farthest that a herd stands before the number of its animals in a sentence, in tokens. */
const FLOCK = 44;

/** Nouns of a whole, by the unit its parts are counted in. */
const headsOf = new Map([
  ['con', herd],
  ['người', crowd],
  ['chiếc', convoy],
]);

/** Farthest that the herd or group stands before the number, in tokens. */
const HERD = 5;

function isNoun(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  return isWord(tokens, at) && nominal(key) && !having(key) && !linkWord(key);
}
