import type { Check, Verdict } from '../dataset/check.ts';
import type { Figure } from '../dataset/figure.ts';
import type { FigureCard } from '../dataset/manifest.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { describeCheck } from './checkText.ts';
import { formatPeriod } from './dates.ts';
import { labelFigure, machineValue, printFigure } from './figureText.ts';
import { formatPlaces } from './placeNames.ts';
import type { ShownCheck, ShownFigure } from './shown.ts';

/**
 * A figure as lists and tables show it.
 *
 * @param article Id of its report, for links from other pages; absent on the report's own page.
 */
export function showFigure(
  figure: FigureCard & Partial<Figure>,
  {
    gazetteer,
    date,
    article,
    checks = [],
  }: { gazetteer: Gazetteer; date: string; article?: string; checks?: readonly Check[] },
): ShownFigure {
  const place = figure.place && formatPlaces(figure.place, gazetteer, date);
  const check = markOf(figure.id, checks);
  return {
    href: `${article === undefined ? '' : `/bai/${article}/`}#${figure.id}`,
    printed: printFigure(figure),
    value: machineValue(figure),
    label: labelFigure(figure),
    ...(place && { place }),
    ...(isInferred(figure.placeFrom) && { placeInferred: true }),
    ...(figure.period !== undefined && { period: formatPeriod(figure.period) }),
    ...(isInferred(figure.periodFrom) && { periodInferred: true }),
    ...(check && { check }),
    ...(figure.compared && figure.series !== undefined && { series: `/so-lieu/chi-so/${figure.series}/` }),
  };
}

/** The sentence itself does not say it, and no editor did. */
function isInferred(from: Figure['placeFrom']): boolean {
  return from === 'paragraph' || from === 'article';
}

/** The arithmetic of a report, what does not agree first. */
export function showChecks(checks: readonly Check[], article?: string): ShownCheck[] {
  const prefix = article === undefined ? '' : `/bai/${article}/`;
  return checks
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .map((check) => ({
      ...describeCheck(check),
      // A part that is smaller than its whole proves nothing; its share is what follows.
      verdict: check.kind === 'part-whole' && check.verdict === 'ok' ? 'derived' : check.verdict,
      ...(check.figures[0] !== undefined && { href: `${prefix}#${check.figures.at(-1)}` }),
    }));
}

const order: Verdict[] = ['off', 'unclear', 'derived', 'ok'];

/** A table marks only what a reader should look at: what does not agree, or can be read two ways. */
function markOf(id: string, checks: readonly Check[]): ShownFigure['check'] {
  const check = checks.find(
    ({ verdict, figures }) => (verdict === 'off' || verdict === 'unclear') && figures.includes(id),
  );
  return check && { verdict: check.verdict, label: describeCheck(check).label };
}
