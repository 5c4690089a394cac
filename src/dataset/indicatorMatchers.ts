import type { FigureKind, StatedFigure } from '../figures/ledger.ts';
import { indicators, type Indicator, type IndicatorGroup } from '../vocabulary/indicators.ts';
import { holds, phraseKey } from './phraseKey.ts';

/** An indicator of the vocabulary, ready to be recognised. All texts are phrase keys. */
export interface IndicatorMatcher {
  id: string;
  group: IndicatorGroup;
  /** Whether the phrase is the indicator's. */
  names: (kind: FigureKind, phrase: string) => boolean;
  /** Whether the words before the number agree: “khen” for “19 tập thể”, “chỉ còn” for “359 hộ nghèo”. */
  agrees: (figure: StatedFigure, before: string) => boolean;
}

export const indicatorMatchers: readonly IndicatorMatcher[] = Object.entries(indicators).map(([id, indicator]) => {
  const phrases = indicator.phrases.map(phrasePattern);
  const after = indicator.after?.map(phraseKey);
  const standing = indicator.standing?.map(phraseKey);
  return {
    id,
    group: indicator.group,
    names: (kind, phrase) => indicator.kinds.includes(kind) && phrases.some((pattern) => pattern.test(phrase)),
    agrees: (figure, before) =>
      (after === undefined || after.some((words) => holds(before, words))) &&
      (standing === undefined || stands(standing, figure, before)),
  };
});

/** Says how things stand, not whom something was done for. */
function stands(standing: readonly string[], { qualifier, change }: StatedFigure, before: string): boolean {
  return (
    change?.level === true ||
    /còn/u.test(qualifier ?? '') ||
    standing.some((words) => ` ${before}`.endsWith(` ${words}`))
  );
}

/** The whole phrase; “…” stands for any words. */
function phrasePattern(phrase: Indicator['phrases'][number]): RegExp {
  const parts = phrase.split('…').map((part) => RegExp.escape(phraseKey(part)));
  return new RegExp(`^${parts.join('.*')}$`, 'u');
}
