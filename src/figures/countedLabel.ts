import { consists, opensList } from '../vocabulary/grammar.ts';
import { measureHeads, sizes } from '../vocabulary/measureNouns.ts';
import { and } from '../vocabulary/particles.ts';
import type { Surroundings } from './indicator.ts';
import { CLOSE, OPEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { isPlacePhrase } from './placePhrase.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/** “sĩ số bình quân 42 học sinh/lớp”, “tỉ lệ sinh 1,05 trẻ em/phụ nữ”: the measure right before the rate. */
export function measureOfRate(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, hedged } = surroundings;
  if (quantity.kind !== 'rate' || !isWord(tokens, hedged - 1)) return undefined;
  // “trường có quy mô trên 40 học sinh/lớp”
  const size = sizes.before(tokens, hedged);
  if (size) return { from: size.from, to: size.to };
  const found = findPhraseBefore(tokens, surroundings, undefined);
  return found && measureHeads.after(tokens, found.from) ? found : undefined;
}

/**
 * “sân khấu (10 người); y tế (30 người)”: the label before a bracket that holds nothing but its number, in a list of
 * such.
 */
export function labelOf(tokens: Tokens, { quantity, left, last }: Surroundings): Phrase | undefined {
  if (tokens.key[left - 1] !== OPEN || tokens.key[quantity.to] !== CLOSE) return undefined;
  const listed =
    last?.unit === quantity.unit && last && tokens.key[last.to] === CLOSE && left - last.to <= LABEL + 3
      ? last.to + 1
      : undefined;
  if (listed === undefined && quantity.strength !== 'bare' && !isNextLabelled(tokens, quantity)) return undefined;
  const stop = Math.max(left - 1 - LABEL, listed ?? 0);
  let from = left - 1;
  while (from > stop && isWord(tokens, from - 1) && !opensList(tokens.key[from - 1]) && !consists(tokens.key[from - 1]))
    from--;
  if (and(tokens.key[from])) from++;
  if (from >= left - 1 || isNumber(tokens, from - 1)) return undefined;
  // “Mặt trận Tổ quốc (1); Quân đội (1)” are no places.
  if (quantity.strength === 'bare') return isPlacePhrase(tokens, from, left - 1) ? undefined : { from, to: left - 1 };
  // “TX Cửa Lò (23 trường)” is a place among others.
  for (let at = from; at < left - 1; at++) if (isCapital(tokens, at)) return undefined;
  return { from, to: left - 1 };
}

const LABEL = 8;

/** Whether another bracket with a number of the same unit follows a few words later. */
function isNextLabelled(tokens: Tokens, { to, numTo }: Quantity): boolean {
  let at = to + 1;
  while (at < to + LABEL + 3 && tokens.key[at] !== OPEN) at++;
  return tokens.key[at] === OPEN && isNumber(tokens, at + 1) && tokens.key[at + 2] === tokens.key[numTo];
}
