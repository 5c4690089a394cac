import { periodEnd } from '../dataset/series/periodEnd.ts';
import { indicatorGroups } from '../vocabulary/indicators.ts';
import { formatDay } from './dates.ts';
import { formatFigure } from './figureText.ts';
import { differentValues, showSeveral } from './headlines.ts';
import type { StatedIn } from './holdingFigures.ts';
import type { Archive } from './pages.ts';
import { formatPlaces } from './placeNames.ts';
import { seriesPath } from './plan.ts';
import { compare } from '../vietnamese/compare.ts';

/** Places beside each other, those with the most indicators; more do not fit. */
const columnsShown = 4;
const rowsShown = 24;

/** The values of one indicator in one place for its newest period: one, or those that reports do not agree on. */
export type Cell = [StatedIn, ...StatedIn[]];

/** Indicators of some reports against the places that they are about. */
export interface IndicatorGrid {
  /** Earliest report first. */
  places: { key: string; name: string }[];
  rows: { series: string; name: string; cells: (Cell | undefined)[] }[];
}

/**
 * Puts figures that are points of series into a grid of indicators and places; the newest of each stands in its cell,
 * with all that contradicts it.
 * Figures of a part of a place's people (“hộ nghèo là đồng bào dân tộc thiểu số”) are left to the series' own page.
 */
export function indicatorGrid(stated: readonly StatedIn[], archive: Archive): IndicatorGrid {
  const names = new Map((archive.manifest.series ?? []).map(({ id, name }) => [id, name]));
  const points = stated.filter(
    ({ figure }) => figure.series !== undefined && figure.place && figure.period && figure.scope === undefined,
  );
  const stands = new Map<string, Map<string, StatedIn[]>>();
  const ofPlace = new Map<string, StatedIn[]>();
  for (const point of points) {
    const [series, place] = [point.figure.series ?? '', placeKey(point)];
    const row = stands.get(series) ?? new Map<string, StatedIn[]>();
    row.set(place, [...(row.get(place) ?? []), point]);
    stands.set(series, row);
    ofPlace.set(place, [...(ofPlace.get(place) ?? []), point]);
  }
  const most = [...ofPlace].toSorted(([, a], [, b]) => b.length - a.length).slice(0, columnsShown);
  const places = most
    .toSorted(([, a], [, b]) => compare(firstDay(a), firstDay(b)))
    .flatMap(([key, [first]]) =>
      first ? [{ key, name: formatPlaces(first.figure.place ?? [], archive.gazetteer, first.record.date) }] : [],
    );
  const rows = [...stands]
    .map(([series, row]) => ({
      series,
      name: names.get(series) ?? series,
      cells: places.map(({ key }) => newestOf(row.get(key) ?? [])),
    }))
    .filter((row) => row.cells.some((cell) => cell !== undefined))
    .toSorted((a, b) => groupOf(a.cells) - groupOf(b.cells) || compare(a.series, b.series));
  return { places, rows: rows.slice(0, rowsShown) };
}

/** The values of the newest period that differ, lowest first; the first of the newest decides which period that is. */
function newestOf(points: readonly StatedIn[]): Cell | undefined {
  let [newest] = points;
  for (const point of points) if (newest && endOf(newest) < endOf(point)) newest = point;
  if (!newest) return undefined;
  const { period, kind } = newest.figure;
  const [first, ...others] = differentValues(
    points.filter(({ figure }) => figure.period === period && figure.kind === kind),
  );
  return first ? [first, ...others] : [newest];
}

/**
 * The grid as the table of indicators shows it: never added up, and what no report says is left open. Where the reports
 * of a place are of several days, each value says its own.
 */
export function showGrid({ places, rows }: IndicatorGrid) {
  const columns = places.map(({ name }, index) => {
    const days = daysOf(rows.flatMap(({ cells }) => cells[index] ?? []));
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const years = [...new Set([first.slice(0, 4), last.slice(0, 4)])].join('–');
    return { title: name, sub: days.length === 1 ? formatDay(first) : years, mixed: days.length > 1 };
  });
  return {
    columns: columns.map(({ title, sub }) => ({ title, sub })),
    rows: rows.map(({ series, name, cells }) => ({
      indicator: name,
      href: seriesPath(series),
      cells: cells.map((cell, index) => cell && showCell(cell, columns[index]?.mixed ?? false)),
    })),
  };
}

function showCell(cell: Cell, mixed: boolean) {
  const several = showSeveral(cell);
  if (several) return { several };
  const [{ figure, record }] = cell;
  return {
    printed: formatFigure(figure),
    href: `/bai/${record.id}/#${figure.id}`,
    ...(mixed && { day: formatDay(record.date) }),
  };
}

/** The days of the reports, earliest first. */
const daysOf = (points: readonly StatedIn[]): string[] => [...new Set(points.map(({ record }) => record.date))].sort();
const placeKey = ({ figure: { place = [] } }: StatedIn): string => place.toSorted().join('+');
const endOf = ({ figure: { period = '' } }: StatedIn): string => periodEnd(period);
const firstDay = (points: readonly StatedIn[]): string => daysOf(points)[0] ?? '';
const groupOf = (cells: readonly (Cell | undefined)[]): number =>
  indicatorGroups.indexOf(cells.find((cell) => cell !== undefined)?.[0].figure.group ?? 'Khác');
