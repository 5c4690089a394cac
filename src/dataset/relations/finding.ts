import type { StatedFigure } from '../../figures/ledger.ts';
import type { Check } from '../check.ts';
import type { RelationKind } from '../figure.ts';

/** A figure that relations can name. */
export type NamedFigure = StatedFigure & { id: string };

/** What a finder saw in a sentence: how figures hang together, and the arithmetic of it. */
export interface Findings {
  relations: { kind: RelationKind; from: string; to: string }[];
  checks: Check[];
}

/** Looks at the figures of one sentence, in order. */
export type Finder = (text: string, figures: readonly NamedFigure[]) => Findings;

export const nothing: Findings = { relations: [], checks: [] };

/** Hedges that make a number too soft to reckon with; “chỉ còn 359” is exact. */
const hedges = /(?:gần|hơn|trên|khoảng|chừng|dưới|xấp xỉ|ít nhất|tối thiểu|ước|lên đến|trở lên|từ|tới|ngót|độ)/u;

export function isHedged({ qualifier, note }: StatedFigure): boolean {
  return hedges.test(qualifier ?? '') || /bound/u.test(note ?? '');
}

/** The amount a figure is a change by, not a level. */
export function isChange({ change }: StatedFigure): boolean {
  return change !== undefined && !change.level;
}

/** Where a figure's words end: its span and, when the phrase follows, what it counts. */
export function phraseEnd({ end, indicatorStart, indicatorEnd }: StatedFigure): number {
  return indicatorStart !== undefined && indicatorEnd !== undefined && indicatorStart <= end + 1
    ? Math.max(end, indicatorEnd)
    : end;
}

/** Whether two figures say the same thing is measured: the same words of the text, or equal words. */
export function sameThing(a: StatedFigure, b: StatedFigure): boolean {
  return a.indicator !== undefined && (a.indicatorStart === b.indicatorStart || a.indicator === b.indicator);
}

/** Decimals printed after the comma: 2 in “96,42%”. */
export function printedDecimals({ text }: StatedFigure): number {
  return /^[\d.]*,(\d+)/u.exec(text)?.[1]?.length ?? 0;
}
