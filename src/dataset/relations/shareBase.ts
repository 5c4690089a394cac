import type { ShareBaseCheck } from '../check.ts';
import { add, decimal, divide, multiply, subtract, toNumber, type Decimal } from '../decimal.ts';
import {
  isChange,
  isHedged,
  phraseEnd,
  printedDecimals,
  type Finder,
  type Findings,
  type NamedFigure,
} from './finding.ts';

/** “359 hộ nghèo, chiếm 2,04%”: a count and its share, and the base they imply. */
export const shareBase: Finder = (text, figures) => {
  const found: Findings = { relations: [], checks: [] };
  for (const [at, share] of figures.entries()) {
    const part = [figures[at - 1], figures[at + 1]].find((each) => each && belongs(text, each, share));
    if (!part) continue;
    found.relations.push({ kind: 'shareOf', from: share.id, to: part.id });
    const check = checkShare(part, share, statedBase(text, figures, part));
    if (check) found.checks.push(check);
  }
  return found;
};

const tied =
  /^[\s,]*(?:\(\s*)?(?:chiếm|tương đương|tương ứng|chiếm tỷ lệ|chiếm tỉ lệ|bằng)\s*(?:tỷ lệ|tỉ lệ|khoảng|gần|hơn|trên)?\s*$/u;

/** “359 hộ nghèo (2,04%)”, “2,04% (359 hộ)”; money in brackets is more often a share of the plan. */
const bracketed = /^\s*\(\s*(?:tương đương|tương ứng|với|còn)?\s*$/u;

function belongs(text: string, part: NamedFigure, share: NamedFigure): boolean {
  if (share.kind !== 'percent' || share.value === undefined || share.change !== undefined) return false;
  if (part.value === undefined || part.of !== undefined || isChange(part) || !countable.has(part.kind)) return false;
  if (part.start > share.start) return part.kind === 'count' && bracketed.test(text.slice(share.end, part.start));
  const gap = text.slice(Math.min(phraseEnd(part), share.start), share.start);
  return tied.test(gap) || (part.kind === 'count' && bracketed.test(gap));
}

const countable = new Set(['count', 'money', 'area', 'mass', 'volume', 'length', 'labour_days']);

/** The whole, where the sentence states it: “trong tổng số 17.600 hộ”. */
function statedBase(text: string, figures: readonly NamedFigure[], part: NamedFigure): NamedFigure | undefined {
  return figures.find(
    (figure) =>
      figure.id !== part.id &&
      figure.unit === part.unit &&
      figure.value !== undefined &&
      !isHedged(figure) &&
      /(?:tổng số|trên tổng số|trong số|tổng cộng)(?:\s+là)?\s*$/u.test(
        text.slice(Math.max(0, figure.start - 20), figure.start),
      ),
  );
}

/**
 * Works the base out, with the bounds that the printed decimals allow: bases from `from` to `to` print as this share.
 */
export function checkShare(part: NamedFigure, share: NamedFigure, base?: NamedFigure): ShareBaseCheck | undefined {
  const { value: partValue, unit } = part;
  const { value: shareValue } = share;
  if (partValue === undefined || !shareValue || isHedged(part) || isHedged(share)) return undefined;
  const decimals = printedDecimals(share);
  const half: Decimal = { units: 5n, decimals: decimals + 1 };
  const hundredfold = multiply(decimal(partValue), decimal(100));
  const computed = toNumber(divide(hundredfold, decimal(shareValue), 0));
  const least = toNumber(divide(hundredfold, add(decimal(shareValue), half), 0, 'cut')) + 1;
  const smallest = subtract(decimal(shareValue), half);
  const most = smallest.units > 0n ? toNumber(divide(hundredfold, smallest, 0, 'cut')) : computed;
  const baseValue = base?.value;
  return {
    kind: 'share-base',
    verdict: baseValue === undefined ? 'derived' : least <= baseValue && baseValue <= most ? 'ok' : 'off',
    figures: [part, share, ...(base ? [base] : [])].toSorted((a, b) => a.start - b.start).map(({ id }) => id),
    part: part.id,
    share: share.id,
    partValue,
    shareValue,
    computed,
    about: toSignificant(computed, significant(share)),
    from: least,
    to: most,
    ...(base && baseValue !== undefined && { base: base.id, baseValue }),
    ...(unit !== undefined && { unit }),
  };
}

/** Digits that the printed share carries: 3 in “2,04”, 2 in “0,75”. */
function significant({ text }: NamedFigure): number {
  const digits = (/^[\d.,]+/u.exec(text)?.[0] ?? '').replaceAll(/[.,]/gu, '').replace(/^0+/u, '');
  return Math.max(1, digits.length);
}

function toSignificant(value: number, digits: number): number {
  const drop = String(value).length - digits;
  return drop <= 0 ? value : Number(`${toNumber(divide(decimal(value), decimal(Number(`1e${drop}`)), 0))}e${drop}`);
}
