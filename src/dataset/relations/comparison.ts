import type { ComparisonCheck } from '../check.ts';
import { decimal, divide, multiply, subtract, toNumber } from '../decimal.ts';
import {
  isChange,
  isHedged,
  printedDecimals,
  sameThing,
  type Finder,
  type Findings,
  type NamedFigure,
} from './finding.ts';
import { signed } from './levelChange.ts';
import { fitOf } from './ratioPercent.ts';

/** “tai nạn tăng 4 vụ (44/40), tức tăng 10%”: this period against the base period, and the changes printed for it. */
export const comparison: Finder = (_, figures) => {
  const found: Findings = { relations: [], checks: [] };
  for (const [at, pair] of figures.entries()) {
    if (pair.kind !== 'comparison') continue;
    for (const change of [figures[at - 1], figures[at + 1]]) {
      if (!change || !isChange(change) || !sameThing(pair, change)) continue;
      found.relations.push({ kind: 'changeOf', from: change.id, to: pair.id });
      const check = checkComparison(pair, change);
      if (check) found.checks.push(check);
    }
  }
  return found;
};

export function checkComparison(pair: NamedFigure, change: NamedFigure): ComparisonCheck | undefined {
  const { value: now, of: before } = pair;
  const stated = signed(change);
  if (now === undefined || before === undefined || stated === undefined || isHedged(change)) return undefined;
  const percent = change.kind === 'percent';
  if (!percent && change.unit !== pair.unit) return undefined;
  if (percent && before === 0) return undefined;
  const difference = subtract(decimal(now), decimal(before));
  const decimals = printedDecimals(change);
  const hundredfold = multiply(difference, decimal(100));
  const shortened = (how: 'round' | 'cut'): number =>
    percent ? toNumber(divide(hundredfold, decimal(before), decimals, how)) : toNumber(difference);
  const computed = percent ? toNumber(divide(hundredfold, decimal(before), decimals + 2)) : toNumber(difference);
  const fits = fitOf(stated, { rounded: shortened('round'), cut: shortened('cut'), exact: computed === stated });
  return {
    kind: 'comparison',
    verdict: fits === 'exact' || fits === 'rounded' ? 'ok' : 'off',
    figures: [pair, change].toSorted((a, b) => a.start - b.start).map(({ id }) => id),
    comparison: pair.id,
    change: change.id,
    now,
    before,
    stated,
    computed,
    percent,
    fits,
  };
}
