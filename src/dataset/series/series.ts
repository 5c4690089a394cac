import type { IndicatorGroup } from '../../vocabulary/indicators.ts';
import type { SeriesPoint } from './points.ts';

/** A change of the ground between two points: they are not joined. */
export interface SeriesBreak {
  /** First day of the new state. */
  date: string;
  /** What happened, from the gazetteer. */
  what: string;
}

/** Points of one place and scope that may be joined by a line, by the end of their periods. */
export interface SeriesSegment {
  points: SeriesPoint[];
  /** What parts it from the segment before. */
  after?: SeriesBreak;
}

/** The points of one place, scope and unit; segments part where boundaries changed. */
export interface SeriesLine {
  place: string[];
  scope?: string;
  unit?: string;
  segments: SeriesSegment[];
}

/** One thing measured again and again, in one place or several. */
export interface Series {
  /** Part of its address: `/so-lieu/chi-so/<id>/`. */
  id: string;
  name: string;
  group?: IndicatorGroup;
  /** Who made it one: the vocabulary, an editor, or reports that repeat the same words. */
  from: 'vocabulary' | 'editor' | 'reports';
  /** Ids of series that an editor merged into it; their addresses lead here. */
  merged: string[];
  /** By place, scope and unit. */
  lines: SeriesLine[];
}
