import { heat } from '../vocabulary/measures.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import type { Quantity } from './quantity.ts';
import type { Tokens } from './tokens.ts';

/**
 * Whether a number that a forecast gives without its degrees is one of air: “nhiệt độ” stands before it in the
 * paragraph.
 */
export function tellsHeat(tokens: Tokens, { from, value, max }: Quantity): boolean {
  const degrees = value ?? max ?? Infinity;
  if (degrees > HOTTEST) return false;
  for (let at = from - 1; at >= 0 && at > from - FORECAST && tokens.key[at] !== BREAK; at--)
    if (heat.after(tokens, at)) return true;
  return false;
}

/** Highest temperature of air, in degrees. */
const HOTTEST = 50;

/** Farthest that “nhiệt độ” stands before the last of its numbers, in tokens. */
const FORECAST = 60;
