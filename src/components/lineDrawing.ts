import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber } from '../site/numbers.ts';
import { textWidth } from './labels.ts';
import { round } from './yearScale.ts';

/** A value in time. */
export interface DrawnPoint {
  /** `2022-11-02` */
  date: string;
  value: number;
  printed: string;
  /** No line leads to it from the point before. */
  apart?: true;
}

/** A drawing of one line in stretches; positions in units of the drawing. */
export interface LineDrawing<Point extends DrawnPoint> {
  /** Round values across the drawing; nought is the first. */
  levels: { value: number; printed: string; y: number }[];
  /** Where they begin, right of their numbers. */
  left: number;
  /** Points between two breaks, with the path through those that are joined. */
  stretches: { path: string; points: (Point & { x: number; y: number; labelled: boolean })[] }[];
  breaks: { text: string; x: number }[];
  /** Years or months under points, as far as they have room. */
  times: { text: string; x: number }[];
}

/** Where a line's drawing lies. */
export interface Frame {
  width: number;
  top: number;
  bottom: number;
}

/**
 * Lays out a line of values, broken where the ground changed: no path crosses a break.
 *
 * @param points Three or more, earliest first.
 * @param breaks Days from which the place is another one, earliest first.
 */
export function drawLine<Point extends DrawnPoint>(
  points: readonly Point[],
  breaks: readonly { date: string; text: string }[],
  { width, top, bottom }: Frame,
): LineDrawing<Point> {
  const dates = points.map(({ date }) => new Date(date));
  const { y, levels, left } = valueScale(
    points.map(({ value }) => value),
    top,
    bottom,
  );
  const x = scaleUtc(
    [new Date(Math.min(...dates.map(Number))), new Date(Math.max(...dates.map(Number)))],
    [left + margin, width - margin],
  );
  const at = (date: string): number => round(x(new Date(date)));
  const placed = points.map((point) => ({ ...point, x: at(point.date), y: round(y(point.value)), labelled: false }));
  const path = line<(typeof placed)[number]>(
    (point) => point.x,
    (point) => point.y,
  );

  const stretches = cut(placed, breaks).map((stretch) => ({
    path: runsOf(stretch)
      .map((run) => path(run) ?? '')
      .join(''),
    points: stretch,
  }));
  // The first value and the last of every stretch are printed beside their points.
  for (const point of [placed[0], ...stretches.map((stretch) => stretch.points.at(-1))])
    if (point) point.labelled = true;
  return {
    left: round(left),
    levels,
    stretches,
    breaks: breaks.map(({ date, text }) => ({ text, x: at(date) })),
    times: timesOf(placed),
  };
}

/** A value as a height of the drawing, round values across it, and where they begin right of their numbers. */
export function valueScale(values: readonly number[], top: number, bottom: number) {
  // The scale begins at nought: a small change is not drawn as a large one.
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  // A span too small to divide by is none.
  const y = scaleLinear([low, high - low < FLAT ? low + FLAT : high], [bottom, top]).nice(levelCount);
  const levels = y.ticks(levelCount).map((value) => ({ value, printed: formatNumber(value), y: round(y(value)) }));
  return { y, levels, left: Math.max(...levels.map(({ printed }) => textWidth(printed))) + levelGap };
}

/** Levels asked for; the scale gives about as many round ones. */
const levelCount = 3;
/** The smallest span of values that is drawn. */
const FLAT = 1e-9;
/** Between a level's number and its line, and between the line's ends and the first and last point. */
const levelGap = 6;
const margin = 18;

function cut<Point extends DrawnPoint>(points: readonly Point[], breaks: readonly { date: string }[]): Point[][] {
  return [...breaks, undefined]
    .map((end, index) => {
      const start = breaks[index - 1];
      return points.filter(({ date }) => (!end || date < end.date) && (!start || date >= start.date));
    })
    .filter((stretch) => stretch.length > 0);
}

/** Points that follow one another without one that stands apart. */
function runsOf<Point extends DrawnPoint>(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && !point.apart) last.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The first and the last are always named, those between where there is room. */
function timesOf(points: readonly (DrawnPoint & { x: number })[]): { text: string; x: number }[] {
  const years = points.map(({ date }) => date.slice(0, 4));
  const monthly = new Set(years).size < points.length;
  const named = points.map(({ date, x }) => ({
    text: monthly ? `${Number(date.slice(5, 7))}-${date.slice(0, 4)}` : date.slice(0, 4),
    x,
  }));
  const shown: { text: string; x: number }[] = [];
  const last = named.at(-1);
  for (const time of named) {
    const before = shown.at(-1);
    const room = (other: { text: string; x: number }): boolean =>
      Math.abs(time.x - other.x) >= (textWidth(time.text) + textWidth(other.text)) / 2 + 8;
    if (time === last) {
      while (shown.length > 1 && shown.at(-1) && !room(shown.at(-1) ?? time)) shown.pop();
      shown.push(time);
    } else if (!before || (time.text !== before.text && room(before) && (!last || room(last)))) {
      shown.push(time);
    }
  }
  return shown;
}
