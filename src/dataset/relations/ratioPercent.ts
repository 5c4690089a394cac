import type { Fit, RatioPercentCheck } from '../check.ts';
import { compare, decimal, divide, multiply, subtract, toNumber } from '../decimal.ts';
import {
  isChange,
  isHedged,
  phraseEnd,
  printedDecimals,
  sameThing,
  type Finder,
  type Findings,
  type NamedFigure,
} from './finding.ts';

/** “27/28 trường đạt chuẩn quốc gia, đạt 96,42%”: a ratio and the percentage printed for it. */
export const ratioPercent: Finder = (text, figures) => {
  const found: Findings = { relations: [], checks: [] };
  for (const [at, percent] of figures.entries()) {
    const ratio = [figures[at - 1], figures[at + 1]].find((each) => each && belongs(text, each, percent));
    if (!ratio) continue;
    found.relations.push({ kind: 'sameRatio', from: percent.id, to: ratio.id });
    const check = checkRatio(ratio, percent);
    if (check) found.checks.push(check);
  }
  return found;
};

const tied =
  /^[\s,]*\(?\s*(?:đạt|chiếm|bằng|tương đương|tương ứng|tức|tỷ lệ|tỉ lệ|đạt tỷ lệ|chiếm tỷ lệ|đạt tỉ lệ|chiếm tỉ lệ)?\s*$/u;

/** “đạt 96,42% (27/28 trường)” */
const bracketed = /^[^,;:.()]{0,60}\(\s*(?:với|tương đương|tức)?\s*$/u;

function belongs(text: string, ratio: NamedFigure, percent: NamedFigure): boolean {
  if (ratio.kind !== 'ratio' || ratio.of === undefined || ratio.value === undefined) return false;
  if (percent.kind !== 'percent' || percent.value === undefined || isChange(percent)) return false;
  if (ratio.start > percent.start) return bracketed.test(text.slice(percent.end, ratio.start));
  const gap = text.slice(Math.min(phraseEnd(ratio), percent.start), percent.start);
  const says = /đạt|chiếm|bằng|tương|tức|lệ|\(/u.test(gap);
  return tied.test(gap) && (says || sameThing(ratio, percent)) && !/^\s*\p{L}/u.test(ownPhrase(text, ratio, percent));
}

/**
 * What the percentage counts when that is printed after it and is not the ratio's thing: “, 97,5% chi bộ được xếp loại
 * tốt”.
 */
function ownPhrase(text: string, ratio: NamedFigure, percent: NamedFigure): string {
  const { indicatorStart, end } = percent;
  return indicatorStart !== undefined && indicatorStart >= end && !sameThing(ratio, percent)
    ? text.slice(end, indicatorStart + 1)
    : '';
}

/** Compares with the decimals that are printed. */
export function checkRatio(ratio: NamedFigure, percent: NamedFigure): RatioPercentCheck | undefined {
  const { value: part, of: whole } = ratio;
  const { value: stated } = percent;
  if (part === undefined || !whole || stated === undefined || isHedged(ratio) || isHedged(percent)) return undefined;
  const decimals = printedDecimals(percent);
  const hundredfold = multiply(decimal(part), decimal(100));
  const rounded = divide(hundredfold, decimal(whole), decimals);
  const cut = divide(hundredfold, decimal(whole), decimals, 'cut');
  const fits = fitOf(stated, { rounded: toNumber(rounded), cut: toNumber(cut), exact: isExact(part, whole, stated) });
  return {
    kind: 'ratio-percent',
    verdict: fits === 'exact' || fits === 'rounded' ? 'ok' : 'off',
    figures: [ratio, percent].toSorted((a, b) => a.start - b.start).map(({ id }) => id),
    ratio: ratio.id,
    percent: percent.id,
    part,
    whole,
    computed: toNumber(divide(hundredfold, decimal(whole), decimals + 2)),
    stated,
    decimals,
    rounded: toNumber(rounded),
    cut: toNumber(cut),
    difference: toNumber(subtract(decimal(stated), rounded)),
    fits,
  };
}

/** Which way of shortening prints as the stated number. */
export function fitOf(stated: number, { rounded, cut, exact }: { rounded: number; cut: number; exact: boolean }): Fit {
  if (exact) return 'exact';
  if (rounded === stated) return 'rounded';
  return cut === stated ? 'cut' : 'neither';
}

function isExact(part: number, whole: number, stated: number): boolean {
  return compare(multiply(decimal(part), decimal(100)), multiply(decimal(whole), decimal(stated))) === 0;
}
