/** What a number of a report is; `figure` is a datum, every other class says why the number is not one. */
export type NumberClass =
  | 'figure'
  | 'date'
  | 'year'
  | 'period'
  | 'time'
  | 'document'
  | 'place'
  | 'ordinal'
  | 'name'
  | 'phone'
  | 'age'
  | 'score'
  | 'other';

/** What a figure measures. */
export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'ratio'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'yield'
  | 'rate'
  | 'price'
  | 'labour_days'
  | 'duration'
  | 'multiple'
  | 'percent_points'
  | 'comparison'
  | 'measure'
  | 'index';

/**
 * Where an entry stands: UTF-16 code-unit offsets into the NFC text, so that `text.slice(start, end) === entry.text`.
 */
interface Span {
  start: number;
  end: number;
  text: string;
}

/** A number that is not a figure, with the class that accounts for it. */
export interface OtherNumber extends Span {
  class: Exclude<NumberClass, 'figure'>;
  /** The number is written in words. */
  word?: true;
}

/** The movement that a figure states: “tăng 3,05% so với cùng kỳ năm 2021”. */
export interface Change {
  /** The verb as printed: tăng, giảm, giảm còn, gấp, vượt, bằng, đạt. */
  dir: string;
  /** What it is compared with, as printed; absent when the report does not say. */
  base?: string;
  /** The number is the level reached (“giảm còn 12,6%”), not the amount of change. */
  level: boolean;
}

/** A figure as the text alone states it. Either `value` (with `of` for “27/28”), or `min` and `max`. */
export interface StatedFigure extends Span {
  class: 'figure';
  kind: FigureKind;
  /** Offsets of the bare numeral with its scale words. */
  num: [start: number, end: number];
  /** In units of `unit`, scale applied: “154,4 triệu đồng” is 154400000. */
  value?: number;
  min?: number;
  max?: number;
  /** Denominator of a ratio, or the other side of a comparison. */
  of?: number;
  /** `VND`, `%`, `ha`, `tấn/ha`, or the counted noun. Absent for a bare share (“một nửa”). */
  unit?: string;
  /** Noun phrase that says what is counted, verbatim, and where it stands. */
  indicator?: string;
  indicatorStart?: number;
  indicatorEnd?: number;
  /** Hedge or bound as printed: hơn, gần, chỉ còn. */
  qualifier?: string;
  change?: Change;
  note?: string;
  word?: true;
}

export type LedgerEntry = StatedFigure | OtherNumber;
