import { periodEnd } from '../dataset/series/periodEnd.ts';
import { indicatorGroups } from '../vocabulary/indicators.ts';
import { formatDay } from './dates.ts';
import { formatFigure } from './figureText.ts';
import type { StatedIn } from './holdingFigures.ts';
import type { Archive } from './pages.ts';
import { formatPlaces } from './placeNames.ts';
import { compare } from '../vietnamese/compare.ts';

/** Places beside each other, those with the most indicators; more do not fit. */
const columnsShown = 4;
const rowsShown = 24;

/** The newest figure of one indicator in one place. */
export type Cell = StatedIn;

/** Indicators of some reports against the places that they are about. */
export interface IndicatorGrid {
  /** Earliest report first. */
  places: { key: string; name: string }[];
  rows: { series: string; name: string; cells: (Cell | undefined)[] }[];
}

/**
 * Puts figures that are points of series into a grid of indicators and places; the newest of each stands in its cell.
 * Figures of a part of a place's people (“hộ nghèo là đồng bào dân tộc thiểu số”) are left to the series' own page.
 */
export function indicatorGrid(stated: readonly StatedIn[], archive: Archive): IndicatorGrid {
  const names = new Map((archive.manifest.series ?? []).map(({ id, name }) => [id, name]));
  const points = stated.filter(
    ({ figure }) => figure.series !== undefined && figure.place && figure.period && figure.scope === undefined,
  );
  const cells = new Map<string, Map<string, Cell>>();
  const ofPlace = new Map<string, Cell[]>();
  for (const point of points) {
    const [series, place] = [point.figure.series ?? '', placeKey(point)];
    const row = cells.get(series) ?? new Map<string, Cell>();
    const known = row.get(place);
    if (!known || endOf(known) < endOf(point)) row.set(place, point);
    cells.set(series, row);
    ofPlace.set(place, [...(ofPlace.get(place) ?? []), point]);
  }
  const most = [...ofPlace].toSorted(([, a], [, b]) => b.length - a.length).slice(0, columnsShown);
  const places = most
    .toSorted(([, a], [, b]) => compare(firstDay(a), firstDay(b)))
    .flatMap(([key, [first]]) =>
      first ? [{ key, name: formatPlaces(first.figure.place ?? [], archive.gazetteer, first.record.date) }] : [],
    );
  const rows = [...cells]
    .map(([series, row]) => ({
      series,
      name: names.get(series) ?? series,
      cells: places.map(({ key }) => row.get(key)),
    }))
    .filter((row) => row.cells.some((cell) => cell !== undefined))
    .toSorted((a, b) => groupOf(a.cells) - groupOf(b.cells) || compare(a.series, b.series));
  return { places, rows: rows.slice(0, rowsShown) };
}

/** The grid as the table of indicators shows it: never added up, and what no report says is left open. */
export function showGrid({ places, rows }: IndicatorGrid) {
  return {
    columns: places.map(({ name }, index) => ({
      title: name,
      sub: daysOf(rows.flatMap(({ cells }) => cells[index] ?? [])),
    })),
    rows: rows.map(({ series, name, cells }) => ({
      indicator: name,
      href: `/so-lieu/chi-so/${series}/`,
      cells: cells.map(
        (cell) => cell && { printed: formatFigure(cell.figure), href: `/bai/${cell.record.id}/#${cell.figure.id}` },
      ),
    })),
  };
}

/** “13-3-2018” of one report; “2018–2022” of several. */
function daysOf(cells: readonly Cell[]): string {
  const days = [...new Set(cells.map(({ record }) => record.date))].sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const years = [first.slice(0, 4), last.slice(0, 4)];
  return days.length === 1 ? formatDay(first) : [...new Set(years)].join('–');
}

const placeKey = ({ figure: { place = [] } }: StatedIn): string => place.toSorted().join('+');
const endOf = ({ figure: { period = '' } }: StatedIn): string => periodEnd(period);
const firstDay = (cells: readonly Cell[]): string => cells.map(({ record }) => record.date).toSorted()[0] ?? '';
const groupOf = (cells: readonly (Cell | undefined)[]): number =>
  indicatorGroups.indexOf(cells.find((cell) => cell !== undefined)?.figure.group ?? 'Khác');
