import { nearest } from '../../archive/nearest.ts';
import type { Problem } from '../../archive/problem.ts';
import type { SeriesNames } from '../../archive/series.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { indicators } from '../../vocabulary/indicators.ts';
import type { MagnitudeCheck } from '../check.ts';
import { drawLines } from './lines.ts';
import { checkMagnitudes } from './magnitude.ts';
import type { MeasuredPoint } from './points.ts';
import type { SeriesProblemKind } from './problemKinds.ts';
import type { Series } from './series.ts';
import { isIndicator, seriesIdOf } from './seriesId.ts';
import { compare } from '../../vietnamese/compare.ts';

/** The figures of a report that got a series from other reports, and checks that needed other reports. */
export interface SeriesResult {
  /** By id. */
  series: Series[];
  /** Series of each figure, by `2022/slug#so-678-ho`. */
  ofFigure: Map<string, string>;
  /** Checks of each article, by its id. */
  checks: Map<string, MagnitudeCheck[]>;
  problems: Problem<SeriesProblemKind>[];
}

/**
 * Makes series of the points of all reports.
 *
 * An indicator of the vocabulary makes a series with its first point, anything else when two reports repeat it or an
 * editor names it. Linear in the number of points, but for sorting those of a line.
 *
 * @param points Points of all published reports, in any order.
 * @param names What editors say of series.
 */
export function buildSeries(points: readonly MeasuredPoint[], gazetteer: Gazetteer, names: SeriesNames): SeriesResult {
  const { targets, problems } = readMerges(points, names);
  const groups = new Map<string, MeasuredPoint[]>();
  for (const point of points) {
    const own = point.chosen ?? seriesIdOf(point.measure);
    const id = targets.get(own) ?? own;
    const group = groups.get(id);
    if (group) group.push(point);
    else groups.set(id, [point]);
  }
  const result: SeriesResult = { series: [], ofFigure: new Map(), checks: new Map(), problems };
  for (const id of [...groups.keys()].sort()) {
    const group = inOrder(groups.get(id) ?? []);
    if (names.entries.get(id)?.hide || !isSeries(id, group, names)) continue;
    const lines = drawLines(group, gazetteer);
    result.series.push({ ...describe(id, group, names), lines });
    for (const { article, figure } of group) result.ofFigure.set(`${article}#${figure}`, id);
    for (const { article, check } of checkMagnitudes(id, lines)) {
      result.checks.set(article, [...(result.checks.get(article) ?? []), check]);
    }
  }
  return result;
}

function isSeries(id: string, group: readonly MeasuredPoint[], names: SeriesNames): boolean {
  if (isIndicator(id) || names.entries.has(id) || group.some(({ chosen }) => chosen !== undefined)) return true;
  return new Set(group.map(({ article }) => article)).size > 1;
}

function describe(id: string, group: readonly MeasuredPoint[], names: SeriesNames): Omit<Series, 'lines'> {
  const entry = names.entries.get(id);
  const indicator = isIndicator(id) ? indicators[id] : undefined;
  const printed = group[0]?.phrase ?? id;
  return {
    id,
    name: entry?.name ?? indicator?.name ?? printed.charAt(0).toUpperCase() + printed.slice(1),
    ...(indicator && { group: indicator.group }),
    from: entry?.name !== undefined ? 'editor' : indicator ? 'vocabulary' : 'reports',
    merged: [...(entry?.merge ?? [])],
  };
}

/** Where each merged series goes, and the entries that name no series. */
function readMerges(
  points: readonly MeasuredPoint[],
  names: SeriesNames,
): { targets: Map<string, string>; problems: Problem<SeriesProblemKind>[] } {
  const known = new Set([
    ...Object.keys(indicators),
    ...points.map(({ chosen, measure }) => chosen ?? seriesIdOf(measure)),
  ]);
  const targets = new Map<string, string>();
  const problems: Problem<SeriesProblemKind>[] = [];
  const report = (kind: SeriesProblemKind, path: (string | number)[], message: string, advice: string): void => {
    problems.push({ kind, file: names.file, ...names.positionOf(path), message, advice });
  };
  for (const [id, { merge = [] }] of names.entries) {
    // An editor may make a new id by merging others into it.
    if (merge.length === 0 && !known.has(id)) {
      report('unknown-series', [id], `Không có chuỗi số liệu “${id}”.`, didYouMean(id, known));
    }
    for (const [at, other] of merge.entries()) {
      if (!known.has(other)) {
        report('unknown-series', [id, 'merge', at], `Không có chuỗi số liệu “${other}”.`, didYouMean(other, known));
      } else if (targets.has(other) || (names.entries.get(other)?.merge ?? []).length > 0 || other === id) {
        const advice = 'Chỉ gộp mỗi chuỗi vào một nơi.';
        report(
          'series-merged-twice',
          [id, 'merge', at],
          `Chuỗi “${other}” đã gộp vào nơi khác, hoặc nhận chuỗi khác.`,
          advice,
        );
      } else {
        targets.set(other, id);
      }
    }
  }
  return { targets, problems };
}

function didYouMean(id: string, known: ReadonlySet<string>): string {
  const meant = nearest(id, [...known], (each) => [each]);
  return meant === undefined ? 'Xóa mục này, hoặc sửa tên.' : `Ý bạn là “${meant}”?`;
}

/** By report and place in it, so that the same reports give the same bytes. */
function inOrder(group: readonly MeasuredPoint[]): MeasuredPoint[] {
  return group.toSorted(
    (a, b) => compare(a.date, b.date) || compare(a.article, b.article) || compare(a.figure, b.figure),
  );
}
