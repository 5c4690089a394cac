import { lets } from '../vocabulary/grammar.ts';
import { sums } from '../vocabulary/measureNouns.ts';
import { joins } from '../vocabulary/particles.ts';
import { handingVerbs } from '../vocabulary/prices.ts';
import { hedgeStart } from '../vocabulary/qualifiers.ts';
import type { Surroundings } from './indicator.ts';
import { type Phrase, phrase } from './phrase.ts';
import type { Tokens } from './tokens.ts';

/**
 * “hỗ trợ cho 50 hộ nghèo 500 triệu đồng”, “phạt 4 nhân viên 4 triệu đồng/người”, “phạt 22 xe vi phạm với số tiền 36 triệu
 * đồng”: a sum right behind those who get or pay it is of what is done to them.
 */
export function findAid(tokens: Tokens, { quantity, last, left }: Surroundings): Phrase | undefined {
  if (!quantity.unit?.startsWith('VND') || last?.kind !== 'count' || !last.indicator) return undefined;
  const sum = sums.before(tokens, left)?.from ?? left;
  const end = sum < left && joins(tokens.key[sum - 1]) ? sum - 1 : sum;
  if (last.indicator.to !== end) return undefined;
  const counted = hedgeStart(tokens, last.from);
  const verb = handingVerbs.before(tokens, lets(tokens.key[counted - 1]) ? counted - 1 : counted);
  return verb && phrase(verb.from, left);
}
