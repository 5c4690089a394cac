import { periodEnd } from '../dataset/series/periodEnd.ts';
import type { SeriesPoint } from '../dataset/series/points.ts';
import type { Series } from '../dataset/series/series.ts';
import type { ArticleRecord } from '../dataset/record.ts';
import { formatPeriod } from './dates.ts';
import { withSource, type SourcedFigure } from './figureRows.ts';
import type { Archive } from './pages.ts';
import { formatPlaces } from './placeNames.ts';
import { rowsPerPage, type PageData } from './plan.ts';
import { formatPoint, unitName } from './pointText.ts';
import { chartSeries, pointsOfLine, type SeriesChart, type ValuedPoint } from './seriesCharts.ts';
import { readArticle, readSeries } from './store.ts';
import { compare } from '../vietnamese/compare.ts';

/** Charts on one page; a series of every commune has more places than anybody looks at. */
const chartsShown = 24;

/** The newest points of a line; more are a smear, and a page that nobody waits for. */
const pointsDrawn = 100;

/** A point as a chart shows it. */
export interface ChartPoint {
  /** The last day of its period: where it stands in time. */
  date: string;
  /** “đến 11-2022” */
  period: string;
  value: number;
  printed: string;
  href: string;
}

/** A chart in words. */
export type ShownChart = { title: string; sub: string } & (
  | { kind: 'one'; point: ChartPoint }
  | { kind: 'pair'; names: [string, string]; points: [ChartPoint, ChartPoint] }
  | { kind: 'bars'; bars: (ChartPoint & { label: string })[]; left: number }
  | { kind: 'line'; points: ChartPoint[]; breaks: { date: string; text: string }[] }
);

/** What a series' page shows. */
export function seriesPage({ id, points, places, merged }: PageData['series'], archive: Archive) {
  const series = readSeries(id);
  const charts = chartSeries(series);
  const groups = figuresByPlace(series, archive);
  return {
    ...series,
    points,
    places,
    merged,
    charts: charts.slice(0, chartsShown).map((chart) => showChart(chart, series.name, archive)),
    chartsLeft: Math.max(0, charts.length - chartsShown),
    groups,
    rows: groups.reduce((sum, { figures }) => sum + figures.length, 0),
  };
}

/** Titles, printed values and links of a chart. */
export function showChart(chart: SeriesChart, name: string, archive: Archive): ShownChart {
  const sub = [chart.scope, chart.unit === undefined ? undefined : `đơn vị: ${unitName(chart.unit)}`]
    .filter((words) => words !== undefined)
    .join(', ');
  switch (chart.kind) {
    case 'one':
      return { kind: 'one', title: placesOf(chart.point, archive), sub, point: showPoint(chart.point) };
    case 'pair': {
      const [a, b] = chart.points;
      return {
        kind: 'pair',
        title: name,
        sub,
        names: [placeAndTime(a, archive), placeAndTime(b, archive)],
        points: [showPoint(a), showPoint(b)],
      };
    }
    case 'bars': {
      const bars = chart.points.map((point) => ({ ...showPoint(point), label: placeAndTime(point, archive) }));
      return { kind: 'bars', title: name, sub, bars, left: chart.left };
    }
    case 'line': {
      const stated = pointsOfLine(chart.line);
      const all = newestOfPeriods(stated);
      const points = all.slice(-pointsDrawn).map(showPoint);
      const title = all[0] ? placesOf(all[0], archive) : name;
      const left = [
        ...(all.length < stated.length ? ['mỗi kỳ một giá trị, của bài mới nhất'] : []),
        ...(points.length < all.length ? [`${points.length} kỳ mới nhất`] : []),
      ];
      const breaks = chart.line.segments.flatMap(({ after }) =>
        after ? [{ date: after.date, text: after.what }] : [],
      );
      return {
        kind: 'line',
        title,
        sub: [sub, ...left].join(', '),
        points,
        // One that lies before all that is drawn would stand outside of it.
        breaks: breaks.filter(({ date }) => points[0] !== undefined && points[0].date < date),
      };
    }
  }
}

/** Of several reports about one period the newest: all of them would stand over each other, and the table has them. */
function newestOfPeriods(points: readonly ValuedPoint[]): ValuedPoint[] {
  const newest = new Map<string, ValuedPoint>();
  for (const point of points) {
    const end = periodEnd(point.period);
    const known = newest.get(end);
    if (!known || known.date <= point.date) newest.set(end, point);
  }
  return [...newest.values()];
}

function showPoint(point: ValuedPoint): ChartPoint {
  return {
    date: periodEnd(point.period),
    period: formatPeriod(point.period),
    value: point.value,
    printed: formatPoint(point),
    href: `/bai/${point.article}/#${point.figure}`,
  };
}

function placesOf({ place, date }: SeriesPoint, { gazetteer }: Archive): string {
  return formatPlaces(place, gazetteer, date);
}

/** “Thị xã An Khê, đến 11-2022” */
function placeAndTime(point: SeriesPoint, archive: Archive): string {
  return `${placesOf(point, archive)}, ${formatPeriod(point.period)}`;
}

/** The newest points with the words that state them, place by place. */
function figuresByPlace({ lines }: Series, archive: Archive): { title: string; figures: SourcedFigure[] }[] {
  const points = lines.flatMap(({ segments }) => segments.flatMap((segment) => segment.points));
  const newest = new Set(points.toSorted((a, b) => compare(b.date, a.date)).slice(0, rowsPerPage));
  const records = new Map<string, ArticleRecord>();
  return lines.flatMap(({ segments, scope }) => {
    const shown = segments.flatMap((segment) => segment.points).filter((point) => newest.has(point));
    const [first] = shown;
    if (!first) return [];
    const title = [placesOf(first, archive), scope].filter((words) => words !== undefined).join(', ');
    return [{ title, figures: shown.toReversed().flatMap((point) => figureOf(point)) }];
  });

  function figureOf({ article, figure: id }: SeriesPoint): SourcedFigure[] {
    const record = records.get(article) ?? readArticle(article).record;
    records.set(article, record);
    return record.figures.flatMap((figure) => {
      if (figure.id !== id) return [];
      // A link would lead to the page that it stands on.
      const { series: _series, ...shown } = withSource(figure, record, archive);
      return [shown];
    });
  }
}
