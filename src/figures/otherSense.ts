import {
  type ChangeKind,
  changes,
  exceeds,
  multiplies,
  plunges,
  slides,
  targets,
  water,
} from '../vocabulary/changes.ts';
import { wordsWithEnding } from '../vocabulary/grammar.ts';
import { sloganWord } from '../vocabulary/labels.ts';
import { than } from '../vocabulary/particles.ts';
import type { Match } from '../vocabulary/phrases.ts';
import { FARTHEST, hasBase } from './changeBase.ts';
import type { Quantity } from './quantity.ts';
import { endsName, isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/** “sơ tán gấp 36 hộ”, “chi gấp 26 tỷ đồng”, but “gấp 4 mức thưởng”. */
export function isHaste(
  tokens: Tokens,
  { kind, unit, strength }: Quantity,
  verb: { from: number; to: number },
): boolean {
  if (kind === 'count' ? strength !== 'known' || unit === 'lần' || unit === 'mức' : kind !== 'money') return false;
  return verb.to === verb.from + 1 && multiplies(tokens.key[verb.from]);
}

/**
 * “mặt bằng khoảng 96%”, “ông Triệu Phụ Cao hơn 330 cây”, “vượt 70 km xuống thị trấn”, “vượt 5 chỉ tiêu”, “vượt 15/15
 * chỉ tiêu”, “sụt 3.000 m3 đất”: another word.
 */
export function isOther(tokens: Tokens, { kind, unit, to }: Quantity, verb: Match<ChangeKind>): boolean {
  if (verb.value === 'share' && wordsWithEnding.before(tokens, verb.to)) return true;
  // “thuế giá trị gia tăng là 324 tỷ đồng”
  const first = changes.before(tokens, verb.from + 1);
  if (first?.value === 'none' && first.from < verb.from) return true;
  // “quy trình 1 phải 5 giảm trên 25 ha”
  if (isNumber(tokens, verb.from - 1) && sloganWord(tokens.key[verb.from - 2])) return true;
  // “Cao Bằng 12,3%”
  if (verb.to === verb.from + 1 && endsName(tokens, verb.from)) return true;
  const name = isCapital(tokens, verb.from) && isCapital(tokens, verb.from - 1) && !isCapital(tokens, verb.from + 1);
  if (name && than(tokens.key[verb.from + 1])) return true;
  if (verb.to === verb.from + 1 && slides(tokens.key[verb.from]))
    return kind === 'volume' || (kind === 'length' && !isOfWater(tokens, verb.from));
  // “xe tải lao dốc 5 m xuống vực”
  if (kind === 'length' && plunges.after(tokens, verb.from)) return !isOfWater(tokens, verb.from);
  if (!exceeds(tokens.key[verb.from])) return false;
  return (
    (unit === 'km' && !hasBase(tokens, to)) ||
    ((kind === 'count' || kind === 'ratio') && targets.before(tokens, to) !== undefined)
  );
}

/** “mực nước sông đã sụt 2 m” */
function isOfWater(tokens: Tokens, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - FARTHEST && isWord(tokens, at); at--)
    if (water(tokens.key[at])) return true;
  return false;
}
