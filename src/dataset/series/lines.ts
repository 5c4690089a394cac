import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { periodEnd } from './periodEnd.ts';
import type { MeasuredPoint, SeriesPoint } from './points.ts';
import type { SeriesBreak, SeriesLine, SeriesSegment } from './series.ts';

/**
 * Sorts the points of a series into lines: one place, scope and unit each.
 *
 * A unit that went under and its successor are two places, so nothing is joined across an abolition; where a place's
 * ground changed while it went on, its line is cut.
 */
export function drawLines(points: readonly MeasuredPoint[], gazetteer: Gazetteer): SeriesLine[] {
  const groups = new Map<string, MeasuredPoint[]>();
  for (const point of points) {
    // A line break sorts before anything in an id: “kong-bo-la” before “kong-bo-la-2025”.
    const key = [point.place.toSorted().join('+'), point.scope ?? '', point.unit ?? ''].join('\n');
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  return [...groups.keys()].sort().flatMap((key): SeriesLine[] => {
    const group = groups.get(key) ?? [];
    const [first] = group;
    if (!first) return [];
    const { place, scope, unit } = first;
    return [
      {
        place,
        ...(scope !== undefined && { scope }),
        ...(unit !== undefined && { unit }),
        segments: cutAtBoundaries(group, breaksOf(place, gazetteer)),
      },
    ];
  });
}

/** Changes of the ground of any of the places, by date. */
function breaksOf(place: readonly string[], gazetteer: Gazetteer): SeriesBreak[] {
  return place
    .flatMap((id) => gazetteer.places.get(id)?.changes ?? [])
    .filter(({ boundary }) => boundary)
    .map(({ date, what }) => ({ date, what }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function cutAtBoundaries(points: readonly MeasuredPoint[], breaks: readonly SeriesBreak[]): SeriesSegment[] {
  const segments: SeriesSegment[] = [];
  let before: string | undefined;
  for (const point of points.toSorted(byEnd)) {
    const end = periodEnd(point.period);
    const cut = before === undefined ? undefined : breaks.findLast(({ date }) => (before ?? '') < date && date <= end);
    const last = segments.at(-1);
    if (last && !cut) last.points.push(bare(point));
    else segments.push({ points: [bare(point)], ...(cut && { after: cut }) });
    before = end;
  }
  return segments;
}

function byEnd(a: MeasuredPoint, b: MeasuredPoint): number {
  const [one, two] = [periodEnd(a.period), periodEnd(b.period)];
  return one < two ? -1 : Number(one > two);
}

/** The point without what only served to group it. */
function bare({ measure: _measure, chosen: _chosen, phrase: _phrase, ...point }: MeasuredPoint): SeriesPoint {
  return point;
}
