import type { StatedFigure } from '../figures/ledger.ts';
import type { IndicatorGroup } from '../vocabulary/indicators.ts';

/** Where a place, period or programme of a figure was found; `editor` when a correction in the front matter says it. */
export type ContextSource = 'sentence' | 'paragraph' | 'article' | 'editor';

/**
 * How a figure hangs on another figure of the same article.
 *
 * - `partOf`: “53 mô hình …, trong đó có 29 mô hình” (29 → 53)
 * - `shareOf`: “359 hộ nghèo, chiếm 2,04%” (2,04% → 359)
 * - `sameRatio`: “27/28 trường …, đạt 96,42%” (96,42% → 27/28)
 * - `changeOf`: “91,5% (tăng 3,05% …)” (3,05% → 91,5%)
 * - `sameAs`: a caption, title or later sentence that repeats a figure of the body (repetition → first)
 */
export type RelationKind = 'partOf' | 'shareOf' | 'sameRatio' | 'changeOf' | 'sameAs';

export interface Relation {
  kind: RelationKind;
  /** Id of the other figure, in the same article. */
  figure: string;
}

/** A stretch of the article's text; `text.slice(start, end) === words`. */
export interface Words {
  start: number;
  end: number;
  words: string;
}

/** A place that the report names near the figure and that the gazetteer does not settle. */
export interface UnclearPlace {
  words: string;
  /** Ids of the places it may be; empty when the gazetteer has none of that name. */
  candidates: string[];
  /** Narrowest known place that it lies in: “thôn 5 (xã Tú An)” of which the gazetteer has no thôn 5. */
  within?: string;
}

/** A figure in context: what the text states, and what the article around it adds. Absent means absent. */
export interface Figure extends StatedFigure {
  /** Stable anchor made from the words: `so-678-ho`. Unique in its article. */
  id: string;
  /** The sentence that states it, with offsets into the article's text. */
  sentence: { start: number; end: number; text: string };
  /** Index of its block in the article's `blocks`. */
  block: number;
  /** Gazetteer ids of the narrowest place the figure is about; several for “xã Đông và Nghĩa An”. */
  place?: string[];
  placeFrom?: ContextSource;
  /** The words that say the place, unless it comes from the article's front matter. */
  placeWords?: Words;
  /** Set instead of `place` when the report names a place that cannot be settled. */
  placeUnclear?: UnclearPlace[];
  /**
   * The time the figure speaks of, ISO 8601: a year `2017`, a day `2018-03-13`, a month `2018-05`, an interval
   * `2015/2020`; `../2022-11-02` is “đến nay”: the state on that day, from an unstated beginning;
   * `2022-11-02/..` is “những năm tới”.
   */
  period?: string;
  periodFrom?: ContextSource;
  /** The words that say the period, unless it is the article's date alone. */
  periodWords?: Words;
  /** Ids of programmes, in the order of the article's front matter or of the text. */
  programme?: string[];
  programmeFrom?: ContextSource;
  /** Heading it stands under in lists. */
  group: IndicatorGroup;
  /** What it measures: id of an indicator of the vocabulary, or the report's own phrase in canonical form. */
  measure?: string;
  /**
   * Id of the indicator series it is a point of, when the vocabulary or an editor says so. Series that reports make by
   * repeating words come from `buildSeries`, whose `ofFigure` holds for all; `linkRecord` sets it.
   */
  series?: string;
  /** Its series has another point to look at. */
  compared?: true;
  /**
   * Whom the figure covers when that is not the whole place: “đồng bào dân tộc thiểu số”. Only equal scopes compare.
   */
  scope?: string;
  relations: Relation[];
  /** What it counts or measures in an editor's words, for readers; the report's phrase is `indicator`. */
  label?: string;
  /** Names of the fields that an editor's correction set. */
  corrected?: string[];
}
