import type { MagnitudeCheck } from '../check.ts';
import type { ArticleRecord } from '../record.ts';
import type { SeriesResult } from './buildSeries.ts';
import type { Series } from './series.ts';

/** What a report has from the others: the series of its figures, and checks against their other points. */
export interface SeriesLinks {
  /** Id of the series of each figure that is a point of one. */
  series: Record<string, string>;
  /** Those of its series that have another point to look at, sorted. */
  compared: string[];
  checks: MagnitudeCheck[];
}

export const noLinks: SeriesLinks = { series: {}, compared: [], checks: [] };

/** The links of every report that has some, by its id. */
export function linksOf({ series, ofFigure, checks }: SeriesResult): Map<string, SeriesLinks> {
  const compared = new Set(series.filter((each) => countPoints(each) > 1).map(({ id }) => id));
  const links = new Map<string, SeriesLinks>();
  for (const [key, id] of ofFigure) {
    const [article = '', figure = ''] = key.split('#');
    const own = links.get(article) ?? { series: {}, compared: [], checks: checks.get(article) ?? [] };
    own.series[figure] = id;
    if (compared.has(id) && !own.compared.includes(id)) own.compared = [...own.compared, id].sort();
    links.set(article, own);
  }
  return links;
}

/** The record with what other reports make of its figures; linking it again replaces what was linked before. */
export function linkRecord(record: ArticleRecord, { series: ids, compared, checks }: SeriesLinks): ArticleRecord {
  return {
    ...record,
    figures: record.figures.map(({ series: _series, compared: _compared, ...figure }) => {
      const series = ids[figure.id];
      if (series === undefined) return figure;
      return { ...figure, series, ...(compared.includes(series) && { compared: true }) };
    }),
    checks: [...record.checks.filter(({ kind }) => kind !== 'magnitude'), ...checks],
  };
}

export function countPoints({ lines }: Pick<Series, 'lines'>): number {
  return lines.reduce((sum, { segments }) => sum + segments.reduce((all, { points }) => all + points.length, 0), 0);
}
