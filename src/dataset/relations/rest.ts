import type { SumCheck } from '../check.ts';
import { add, decimal, subtract, toNumber } from '../decimal.ts';
import { isHedged, nothing, type Finder, type Findings, type NamedFigure } from './finding.ts';

/** “11/18 chỉ tiêu vượt tiến độ; 07 chỉ tiêu còn lại …”: a part, what is left, and the whole. */
export const rest: Finder = (text, figures) => {
  const left = figures.findIndex(
    (figure) => /còn lại/u.test(text.slice(figure.end, figure.end + 15)) && isCount(figure),
  );
  const remaining = figures[left];
  const ratio = figures
    .slice(0, Math.max(0, left))
    .findLast(({ kind, unit }) => kind === 'ratio' && unit === remaining?.unit);
  if (!remaining || !ratio) return nothing;
  const check = checkRest(ratio, remaining);
  return {
    relations: [{ kind: 'partOf', from: remaining.id, to: ratio.id }],
    checks: check ? [check] : [],
  } satisfies Findings;
};

function isCount({ kind, value }: NamedFigure): boolean {
  return kind === 'count' && value !== undefined;
}

function checkRest(ratio: NamedFigure, remaining: NamedFigure): SumCheck | undefined {
  const { value: part, of: whole, unit } = ratio;
  const { value: left } = remaining;
  if (part === undefined || whole === undefined || left === undefined || isHedged(ratio) || isHedged(remaining))
    return undefined;
  const sum = add(decimal(part), decimal(left));
  const difference = toNumber(subtract(sum, decimal(whole)));
  return {
    kind: 'sum',
    verdict: difference === 0 ? 'ok' : 'off',
    figures: [ratio.id, remaining.id],
    parts: [ratio.id, remaining.id],
    values: [part, left],
    sum: toNumber(sum),
    total: ratio.id,
    totalValue: whole,
    difference,
    ...(unit !== undefined && { unit }),
  };
}
