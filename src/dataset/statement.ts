import type { Figure } from './figure.ts';

/** What a figure counts or measures: an indicator, or the report's own words where there is no more. */
export const thingOf = ({ series, measure, kind, indicator, unit }: Figure): string =>
  series ?? measure ?? `${kind} ${(indicator ?? unit ?? '').toLowerCase()}`;

/**
 * What a figure is a value of: equal strings are one thing in one place, scope and period, of which a reader expects one
 * value. Nothing where the report leaves place or period open.
 */
export function statementOf(figure: Figure): string | undefined {
  const { place, period, scope, kind, change } = figure;
  if (!place || period === undefined) return undefined;
  const amountOfChange = change !== undefined && !change.level;
  return [thingOf(figure), place.toSorted().join('+'), period, scope, kind, amountOfChange].join('\n');
}

/** Whether one of two figures of a report hangs on the other: a part, a share, a change, a repetition. */
export const areRelated = (one: Figure, other: Figure): boolean =>
  one.relations.some(({ figure }) => figure === other.id) || other.relations.some(({ figure }) => figure === one.id);

/** Whether two figures of a report state different values of the same thing. */
export function contradict(one: Figure, other: Figure): boolean {
  const [a, b] = [statementOf(one), statementOf(other)];
  return a !== undefined && a === b && !areRelated(one, other) && valueOf(one) !== valueOf(other);
}

/** What a figure says apart from its words: equal for “1,2 tỷ đồng” and “1.200 triệu đồng”. */
export const valueOf = ({ value, min, max, of, unit }: Figure): string => [value, min, max, of, unit].join(' ');

/** How large a figure is among others of its kind; a range is as large as it begins. */
export const sizeOf = ({ value, min, max }: Figure): number => value ?? min ?? max ?? 0;
