import type { Observation, StatisticalVariable } from 'schema-dts';
import type { Figure } from '../../dataset/figure.ts';
import { formatFigure, labelFigure } from '../figureText.ts';
import type { Archive } from '../pages.ts';
import { iri, placeNode } from './nodes.ts';

/**
 * A figure as a schema.org Observation, named by its address.
 *
 * @param article Id of its report.
 */
export function observation(figure: Figure, article: string, { registers }: Archive): Observation {
  const { value, min, max, of, unit, place = [], period } = figure;
  const about = place.flatMap((id) => registers.localities.get(id) ?? []).map(placeNode);
  return {
    '@type': 'Observation',
    '@id': iri(`/bai/${article}/#${figure.id}`),
    name: `${formatFigure(figure)} ${labelFigure(figure)}`.trim(),
    description: figure.sentence.text,
    ...(value !== undefined && { value }),
    ...(min !== undefined && { minValue: min }),
    ...(max !== undefined && { maxValue: max }),
    ...(unit !== undefined && { unitText: unit }),
    ...(of !== undefined && {
      valueReference: {
        '@type': 'QuantitativeValue',
        name: figure.kind === 'comparison' ? 'vế so sánh' : 'mẫu số',
        value: of,
        ...(unit !== undefined && { unitText: unit }),
      },
    }),
    variableMeasured: variable(figure),
    ...(about.length > 0 && { observationAbout: about }),
    ...(period !== undefined && datesOf(period)),
    subjectOf: { '@id': iri(`/bai/${article}/`) },
  };
}

/** What the figure measures; figures of one series name the same variable. */
function variable(figure: Figure): StatisticalVariable {
  const { series, kind, scope } = figure;
  return {
    '@type': 'StatisticalVariable',
    ...(series !== undefined && { '@id': iri(`/so-lieu/chi-so/${series}/`) }),
    name: labelFigure(figure),
    ...(scope !== undefined && { description: scope }),
    statType: kind === 'count' ? 'count' : 'measuredValue',
  };
}

/**
 * When: the last day, month or year of the period, and how long it is where that is a whole number of units.
 * schema.org writes `P1Y` for a year.
 */
export function datesOf(period: string): { observationDate?: string; observationPeriod?: string } {
  const [from = '', to] = period.split('/');
  if (to === undefined) return { observationDate: from, observationPeriod: lengths.get(from.length) ?? 'P1D' };
  if (to === '..') return {};
  const years = /^\d{4}$/u.test(from) && /^\d{4}$/u.test(to) ? Number(to) - Number(from) + 1 : undefined;
  return { observationDate: to, ...(years !== undefined && { observationPeriod: `P${years}Y` }) };
}

/** By how many characters a date has: `2017`, `2018-05`. */
const lengths: ReadonlyMap<number, string> = new Map([
  [4, 'P1Y'],
  [7, 'P1M'],
]);
