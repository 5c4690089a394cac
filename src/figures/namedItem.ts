import { is } from '../vocabulary/particles.ts';
import { hedgeStart } from '../vocabulary/qualifiers.ts';
import type { LastFigure } from './build.ts';
import { COMMA } from './marks.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isWord, type Tokens } from './tokens.ts';

/** Whether only a name of its own parts a bare count from the count before: an item of a list that is told by name. */
export function isNamedItem(tokens: Tokens, { from }: Quantity, last: LastFigure): boolean {
  const left = hedgeStart(tokens, from);
  if (last.kind !== 'count' || left - last.to > NAMED || tokens.key[last.to] !== COMMA) return false;
  let name = 0;
  for (let at = last.to + 1; at < left; at++) {
    if (!isWord(tokens, at)) return false;
    if (isCapital(tokens, at)) name ||= at;
  }
  // “, tiếp theo là Sở Giáo dục và Đào tạo gần 660”
  return name > 0 && (name === last.to + 1 || is(tokens.key[name - 1]));
}

/** Farthest that an item stands behind the count before, in tokens. */
const NAMED = 14;
