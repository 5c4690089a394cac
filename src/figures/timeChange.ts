import { ahead, comparisons, late } from '../vocabulary/changes.ts';
import { deadline, expected, shortUnits } from '../vocabulary/periods.ts';
import { changeOf, type FoundChange } from './changeBase.ts';
import type { Quantity } from './quantity.ts';
import { textOf, type Tokens } from './tokens.ts';

/** “trước dự kiến 3 tháng”: the plan that ends before token `left`, and the word that sets a thing before or after it. */
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
  if (!ahead(tokens.key[left - 1])) return undefined;
  // “chậm trễ 5 năm”
  const start = ahead(tokens.key[left - 2]) ? left - 2 : left - 1;
  const long = !shortUnits.has(quantity.unit ?? '') && late(tokens.key[left - 1]);
  return long || comparisons.after(tokens, quantity.to) ? changeOf(tokens, quantity, start, left, false) : undefined;
}
