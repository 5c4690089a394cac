import type { Level } from '../archive/locality.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import type { PlaceHints, Resolution } from './resolvePlace.ts';

/**
 * How words speak of a place.
 *
 * - `place`: its level and name: “xã Đông và Nghĩa An”
 * - `bare`: its name alone: “Kbang”
 * - `pointer`: its level alone: “toàn huyện”, “trên địa bàn thị xã”
 * - `body`: by way of who leads it, or whose it is: “Huyện ủy Kbang”, “của huyện”
 */
export type Manner = 'place' | 'bare' | 'pointer' | 'body';

/** Words of a text that speak of one place, or of several in a list. */
export interface PlaceMention {
  start: number;
  end: number;
  words: string;
  manner: Manner;
  /** Level of the first place, as far as it is said or known. */
  level?: Level;
  /** What each name of the list means. */
  resolutions: Resolution[];
  /** The wider place that the report puts it in, where the place itself is not known. */
  within?: Place;
}

/** A text that is searched for places, and what is known beforehand. */
export interface Reading {
  text: string;
  gazetteer: Gazetteer;
  hints: PlaceHints;
}

/** A mention before wider mentions beside it are taken into account. */
export interface Found extends PlaceMention {
  names: string[];
  levels?: readonly Level[];
}

/** The words of a stretch, with where they stand. */
export function span(text: string, start: number, end: number): { start: number; end: number; words: string } {
  return { start, end, words: text.slice(start, end) };
}
