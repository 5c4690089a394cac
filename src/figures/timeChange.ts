import { ahead, comparisons, late } from '../vocabulary/changes.ts';
import { is, more } from '../vocabulary/particles.ts';
import { deadline, expected, shortUnits } from '../vocabulary/periods.ts';
import { changeOf, type FoundChange } from './changeBase.ts';
import type { Quantity } from './quantity.ts';
import { isWord, textOf, type Tokens } from './tokens.ts';

/**
 * “trước dự kiến 3 tháng”: the plan that ends before token `left`, and the word that sets a thing before or after it.
 */
export function besidePlan(tokens: Tokens, left: number): { word: number; to: number } | undefined {
  const plan = expected.before(tokens, left);
  return plan && ahead(tokens.key[plan.from - 1]) ? { word: plan.from - 1, to: plan.to } : undefined;
}

/** “chậm 8 năm”, “trước 3 ngày so với dự kiến”, “trước dự kiến 3 tháng”; “đi chậm 5 phút” is no delay. */
export function outOfTime(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (quantity.kind !== 'duration') return undefined;
  const plan = besidePlan(tokens, left);
  if (plan && !deadline(tokens.key[plan.to - 1])) {
    const dir = textOf(tokens, plan.word, plan.word + 1);
    return {
      from: plan.word,
      to: quantity.to,
      change: { dir, base: textOf(tokens, plan.word + 1, plan.to), level: false },
    };
  }
  const past = is(tokens.key[left - 1]) ? lateBefore(tokens, quantity.to, left - 1) : undefined;
  if (past) return past;
  // “tiến độ bị chậm thêm khoảng 18 tháng”
  if (more(tokens.key[left - 1]) && late(tokens.key[left - 2]) && !shortUnits.has(quantity.unit ?? ''))
    return changeOf(tokens, quantity, left - 2, left, false);
  if (!ahead(tokens.key[left - 1])) return undefined;
  // “chậm trễ 5 năm”
  const start = ahead(tokens.key[left - 2]) ? left - 2 : left - 1;
  const long = !shortUnits.has(quantity.unit ?? '') && late(tokens.key[left - 1]);
  return long || comparisons.after(tokens, quantity.to) ? changeOf(tokens, quantity, start, left, false) : undefined;
}

/** Longest delay with what it is measured against, in tokens. */
const LATE = 14;

/** “chậm so với hợp đồng là 4 tháng”: the delay stands before what it is measured against. */
function lateBefore(tokens: Tokens, to: number, end: number): FoundChange | undefined {
  let base: string | undefined;
  for (let at = end - 1; at > 0 && at > end - LATE && isWord(tokens, at); at--) {
    const compared = comparisons.after(tokens, at);
    if (compared && compared.to < end) base = textOf(tokens, compared.to, end);
    if (base !== undefined && late(tokens.key[at]))
      return { from: at, to, change: { dir: textOf(tokens, at, at + 1), base, level: false } };
  }
  return undefined;
}
