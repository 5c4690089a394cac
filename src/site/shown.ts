import type { Verdict } from '../dataset/check.ts';
import type { PrintedFigure } from './figureText.ts';

/** A name that leads somewhere: a place, a programme, a page of the trail. */
export interface Link {
  text: string;
  /** Root-relative path, an anchor of the same page, or another site's address. Absent: plain text. */
  href?: string;
}

/** A figure as every list, table and margin shows it; pages make it once from the dataset. */
export interface ShownFigure {
  /** Its sentence: `/bai/2022/an-khe/#so-359-ho`, or `#so-359-ho` on the article's own page. */
  href: string;
  printed: PrintedFigure;
  /** What `<data value>` says. */
  value: string;
  /** What is counted or measured: “hộ nghèo”. */
  label: string;
  place?: string;
  /** The place comes from the article's context, not from the sentence. */
  placeInferred?: boolean;
  /** “đến 11-2022” */
  period?: string;
  periodInferred?: boolean;
  check?: CheckMark;
  /** Page of its series, when that has another point to look at. */
  series?: string;
}

/** The short mark beside a figure that a check is about: “Lệch 0,01”. */
export interface CheckMark {
  verdict: Verdict;
  label: string;
}

/** A check in words: “27 ÷ 28 = 96,4286%”, then what follows from it. */
export interface ShownCheck extends CheckMark {
  equation: string;
  text: string;
  /** The sentence it is about. */
  href?: string;
}

/** A report in a list. */
export interface ShownArticle {
  href: string;
  title: string;
  /** The archive made the headline; the report has none. */
  titleSupplied?: boolean;
  /** `2022-11-02` */
  date: string;
  /** Why the year is not the report's own; shown as “năm suy ra”. */
  dateInferred?: string;
  /** Programmes and places. */
  kicker?: Link[];
  author?: string;
  /** A sentence of the report. */
  dek?: string;
  figures?: ShownFigure[];
  /** How many figures the report states in all. */
  figureCount?: number;
}

/** “triệu đồng tiền người dân đóng góp”: a label that says the unit, for where the number stands alone. */
export function labelWithUnit({ printed: { unit }, label }: ShownFigure): string {
  return unit === undefined || unit === '%' ? label : `${unit} ${label}`;
}

/** “Thị xã An Khê, đến 11-2022” */
export function placeAndPeriod({ place, period }: ShownFigure): string {
  return [place, period].filter((words) => words !== undefined).join(', ');
}
