import { ebbs, leadsToLevel, standsTo, warningLevels, water } from '../vocabulary/changes.ts';
import { from, is, still } from '../vocabulary/particles.ts';
import { changeOf, type FoundChange } from './changeBase.ts';
import { openingBracket } from './brackets.ts';
import { CLOSE, COLON } from './marks.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, textOf, type Tokens } from './tokens.ts';

/** “dưới báo động III 0,23 m”: how a water stands to a level of warning. */
export function warningLevel(tokens: Tokens, { kind, to }: Quantity, left: number): FoundChange | undefined {
  if (kind !== 'length') return undefined;
  const tie = tokens.key[left - 1];
  const tied = is(tie) || from(tie) || tie === COLON ? left - 1 : left;
  // “vượt báo động 3 (mức nguy hiểm nhất) 1,27 m”
  const remark = tokens.key[tied - 1] === CLOSE ? openingBracket(tokens, tied - 1, tied - BRACKETS) : undefined;
  const end = remark ?? tied;
  for (let at = end - 1; at > 0 && at > end - WARNING && (isWord(tokens, at) || isNumber(tokens, at)); at--) {
    if (!warningLevels.after(tokens, at) || !standsTo(tokens.key[at - 1])) continue;
    // “nước sẽ lên trên báo động 1 là 0,6 m”, but “còn cách báo động 3 khoảng 10 cm”
    const verb = leadsToLevel(tokens.key[at - 2]) && !still(tokens.key[at - 2]) ? at - 2 : at - 1;
    return { from: verb, to, change: { dir: textOf(tokens, verb, at), base: textOf(tokens, at, end), level: false } };
  }
  return undefined;
}

const WARNING = 5;

/** Longest remark in brackets, in tokens. */
const BRACKETS = 12;

/** “nước lũ đã rút hơn 1 m”: a water fell. */
export function waterFell(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (quantity.kind !== 'length' || !ebbs(tokens.key[left - 1])) return undefined;
  for (let at = left - 2; at >= 0 && at > left - WARNING && isWord(tokens, at); at--)
    if (water(tokens.key[at])) return changeOf(tokens, quantity, left - 1, left, false);
  return undefined;
}
