import { periodEnd } from '../dataset/series/periodEnd.ts';
import type { SeriesPoint } from '../dataset/series/points.ts';
import { byReport, pointsByYear } from '../dataset/series/pointYears.ts';
import type { Series, SeriesLine } from '../dataset/series/series.ts';
import type { ArticleCard } from '../dataset/manifest.ts';
import type { ArticleRecord } from '../dataset/record.ts';
import { formatPeriod } from './dates.ts';
import { seriesDownload } from './downloads.ts';
import { withSource, type ReportedFigure } from './figureRows.ts';
import { formatNumber } from './numbers.ts';
import type { Archive } from './pages.ts';
import { formatPlaces } from './placeNames.ts';
import type { PageData } from './pageData.ts';
import { rowsPerPage } from './paginate.ts';
import { seriesPath } from './plan.ts';
import { formatPoint, statePoint, unitName } from './pointText.ts';
import {
  chartSeries,
  joinedPoints,
  pointsOfLine,
  yearsOfLine,
  type SeriesChart,
  type ValuedPoint,
} from './seriesCharts.ts';
import { readArticle, readSeries } from './store.ts';

/** Charts on one page; a series of every commune has more places than anybody looks at. */
const chartsShown = 24;

/** Newest values on the page of a series that has its years on pages of their own. */
const newestShown = 20;

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
  | { kind: 'line'; points: (ChartPoint & { apart?: true })[]; breaks: Break[] }
  | { kind: 'years'; years: ChartYear[]; breaks: Break[] }
);

/** A day from which the place or the measure is another. */
interface Break {
  date: string;
  text: string;
}

/** The values of a year as a chart shows them. */
export interface ChartYear {
  year: number;
  /** The page that lists them; absent while all stand on one page. */
  href?: string;
  count: number;
  low: ChartPoint;
  middle: ChartPoint;
  high: ChartPoint;
}

/** A value as the page of a year lists it. */
export interface ListedPoint {
  /** With its unit and its hedge: “hơn 154,4 triệu đồng”. */
  printed: string;
  href: string;
  place: string;
  scope?: string;
  period: string;
  report: { date: string; title: string; titleSupplied?: true };
}

/** What a series' page shows. */
export function seriesPage({ id, points, places, merged, years = [] }: PageData['series'], archive: Archive) {
  const series = readSeries(id);
  const charts = chartSeries(series);
  const yearPages = new Set(years.map(({ year }) => year));
  const groups = figuresByPlace(series, points > rowsPerPage ? newestShown : rowsPerPage, archive);
  return {
    ...series,
    points,
    places,
    merged,
    years: years.map(({ year, points: count }) => ({ text: year, href: seriesPath(id, year), count })),
    charts: charts
      .slice(0, chartsShown)
      .map((chart) =>
        showChart(chart, series.name, archive, (year) => (yearPages.has(year) ? seriesPath(id, year) : undefined)),
      ),
    chartsLeft: Math.max(0, charts.length - chartsShown),
    groups,
    rows: groups.reduce((sum, { figures }) => sum + figures.length, 0),
    csv: seriesDownload(id),
  };
}

/** What a page of one year of a series shows: a hundred values in the order of their reports. */
export function seriesYearPage({ id, year, page }: PageData['seriesOfYear'], archive: Archive): ListedPoint[] {
  const { years, cards } = readYears(id, archive);
  const from = (page - 1) * rowsPerPage;
  return (years.get(year) ?? []).slice(from, from + rowsPerPage).map((point) => {
    const { title = point.article, titleSupplied } = cards.get(point.article) ?? {};
    return {
      printed: statePoint(point),
      href: `/bai/${point.article}/#${point.figure}`,
      place: placesOf(point, archive),
      ...(point.scope !== undefined && { scope: point.scope }),
      period: formatPeriod(point.period),
      report: { date: point.date, title, ...(titleSupplied && { titleSupplied }) },
    };
  });
}

/** The series read last: the pages of its years come one after the other. */
const lastRead = new WeakMap<
  Archive,
  { id: string; years: Map<string, SeriesPoint[]>; cards: ReadonlyMap<string, ArticleCard> }
>();

function readYears(id: string, archive: Archive) {
  const last = lastRead.get(archive);
  if (last?.id === id) return last;
  const cards = last?.cards ?? new Map(archive.manifest.articles.map((card) => [card.id, card]));
  const read = { id, years: pointsByYear(readSeries(id)), cards };
  lastRead.set(archive, read);
  return read;
}

/**
 * Titles, printed values and links of a chart.
 *
 * @param yearPage Where the values of a year are listed, when they have a page.
 */
export function showChart(
  chart: SeriesChart,
  name: string,
  archive: Archive,
  yearPage: (year: string) => string | undefined = () => undefined,
): ShownChart {
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
      const joined = joinedPoints(stated);
      return {
        kind: 'line',
        title: titleOf(chart.line, name, archive),
        sub: [sub, ...(contradicts(stated) ? ['kỳ có nhiều giá trị khác nhau thì không nối'] : [])].join(', '),
        points: stated.map((point, index) => ({
          ...showPoint(point),
          ...(!joined[index] && { apart: true as const }),
        })),
        breaks: breaksOf(chart.line),
      };
    }
    case 'years': {
      const years = yearsOfLine(chart.line);
      const count = years.reduce((sum, year) => sum + year.count, 0);
      return {
        kind: 'years',
        title: titleOf(chart.line, name, archive),
        sub: [sub, `${formatNumber(count)} giá trị theo năm kết thúc kỳ`].filter((words) => words !== '').join(', '),
        years: years.map(({ year, count: ofYear, low, middle, high }) => {
          const page = yearPage(year);
          return {
            year: Number(year),
            ...(page !== undefined && { href: page }),
            count: ofYear,
            low: showPoint(low),
            middle: showPoint(middle),
            high: showPoint(high),
          };
        }),
        breaks: breaksOf(chart.line),
      };
    }
  }
}

function titleOf(line: SeriesLine, name: string, archive: Archive): string {
  const [first] = pointsOfLine(line);
  return first ? placesOf(first, archive) : name;
}

function breaksOf({ segments }: SeriesLine): Break[] {
  return segments.flatMap(({ after }) => (after ? [{ date: after.date, text: after.what }] : []));
}

/** Whether a period has values that differ. */
function contradicts(points: readonly ValuedPoint[]): boolean {
  const values = Map.groupBy(points, ({ period }) => periodEnd(period));
  return [...values.values()].some((ofPeriod) => new Set(ofPeriod.map(({ value }) => value)).size > 1);
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
function figuresByPlace(
  { lines }: Series,
  most: number,
  archive: Archive,
): { title: string; figures: ReportedFigure[] }[] {
  const points = lines.flatMap(({ segments }) => segments.flatMap((segment) => segment.points));
  const newest = new Set(points.toSorted((a, b) => byReport(b, a)).slice(0, most));
  const records = new Map<string, ArticleRecord>();
  return lines.flatMap(({ segments, scope }) => {
    const shown = segments.flatMap((segment) => segment.points).filter((point) => newest.has(point));
    const [first] = shown;
    if (!first) return [];
    const title = [placesOf(first, archive), scope].filter((words) => words !== undefined).join(', ');
    return [{ title, figures: shown.toReversed().flatMap((point) => figureOf(point)) }];
  });

  function figureOf({ article, figure: id }: SeriesPoint): ReportedFigure[] {
    const record = records.get(article) ?? readArticle(article).record;
    records.set(article, record);
    return record.figures.flatMap((figure) => {
      if (figure.id !== id) return [];
      // A link would lead to the page that it stands on.
      const { series: _series, ...shown } = withSource(figure, record, archive);
      const { date, title, titleSupplied } = record;
      return [{ ...shown, report: { date, title, ...(titleSupplied && { titleSupplied }) } }];
    });
  }
}
