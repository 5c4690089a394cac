import type { Figure } from '../dataset/figure.ts';
import { sizeOf, statementOf, thingOf, valueOf } from '../dataset/statement.ts';
import { formatDay } from './dates.ts';
import { formatFigure, printFigure, printRange } from './figureText.ts';
import type { StatedIn } from './holdingFigures.ts';
import { formatNumber } from './numbers.ts';
import type { Archive } from './pages.ts';
import { showFigure } from './show.ts';
import type { ShownFigure } from './shown.ts';

/** Values that reports give of one thing in one place and period, where they do not agree. */
export interface Several {
  /** “4 giá trị” */
  count: string;
  /** “4,6–68,4 triệu đồng”, and without the unit; absent where they have not one unit. */
  range?: { printed: string; bare: string };
  /** Lowest first. */
  values: { printed: string; day: string; href: string }[];
}

/** A figure shown large, or all the values where reports do not agree on one. */
export interface Headline {
  figure: ShownFigure;
  /** The day of its report, “2-11-2022”. */
  day: string;
  several?: Several;
}

/**
 * The first figures of a row to be shown large: none of one thing twice, and none alone where others contradict it.
 *
 * @param stated All that the reports looked at state.
 * @param keyOf Figures of one key stand once.
 */
export function headlines(
  row: readonly StatedIn[],
  stated: readonly StatedIn[],
  keyOf: (figure: Figure) => string,
  most: number,
  { gazetteer }: Archive,
): Headline[] {
  const first = new Map<string, StatedIn>();
  for (const each of row) {
    if (first.size === most) break;
    const key = keyOf(each.figure);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()].map(({ figure, record }) => {
    const several = showSeveral(statedOfSame(figure, stated));
    return {
      figure: showFigure(figure, { gazetteer, date: record.date, article: record.id, checks: record.checks }),
      day: formatDay(record.date),
      ...(several && { several }),
    };
  });
}

/** What a figure counts or measures, and where. */
export const thingAndPlaceOf = (figure: Figure): string =>
  [thingOf(figure), figure.scope, figure.place?.toSorted().join('+')].join('\n');

/** What is said of the same thing in the same place, scope and period, a figure itself included. */
function statedOfSame(figure: Figure, stated: readonly StatedIn[]): StatedIn[] {
  const key = statementOf(figure);
  return key === undefined ? [] : stated.filter((other) => statementOf(other.figure) === key);
}

/**
 * Values that differ, lowest first: of equal ones the first, and none that is a part, a share or a change of another of
 * them.
 */
export function differentValues(stated: readonly StatedIn[]): StatedIn[] {
  const whole = stated.filter(
    ({ figure, record }) =>
      !figure.relations.some(({ figure: id }) =>
        stated.some((other) => other.record.id === record.id && other.figure.id === id),
      ),
  );
  const values = new Map<string, StatedIn>();
  for (const each of whole) {
    const value = valueOf(each.figure);
    if (!values.has(value)) values.set(value, each);
  }
  return [...values.values()].toSorted((a, b) => sizeOf(a.figure) - sizeOf(b.figure));
}

/** The values of one thing where there is more than one. */
export function showSeveral(stated: readonly StatedIn[]): Several | undefined {
  const values = differentValues(stated);
  const [lowest, highest] = [values[0], values.at(-1)];
  if (values.length < 2 || !lowest || !highest) return undefined;
  const isOneUnit = lowest.figure.unit === highest.figure.unit;
  const range = isOneUnit ? printRange(printFigure(lowest.figure), printFigure(highest.figure)) : undefined;
  return {
    count: `${formatNumber(values.length)} giá trị`,
    ...(range && { range }),
    values: values.map(({ figure, record }) => ({
      printed: formatFigure(figure),
      day: formatDay(record.date),
      href: `/bai/${record.id}/#${figure.id}`,
    })),
  };
}
