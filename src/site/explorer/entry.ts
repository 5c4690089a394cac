import type { FigureFacets } from '../figureFacets.ts';
import type { ShownFigure } from '../shown.ts';
import type { SourceWords } from '../sourceWords.ts';

/** A figure as the explorer shows it: what its row says, and what it is put in order by. */
export interface FigureEntry extends ShownFigure {
  source: SourceWords[];
  facets: FigureFacets;
  /** Number to sort by within a unit: the value, or the smaller of a range. */
  amount?: number;
  unit?: string;
}

/**
 * The figures of some reports, a file; `packFigures` writes it and `figureAt` reads it. What figures share
 * stands in it once: a report's title, a sentence, a word.
 */
export interface FigurePart {
  /** Labels, units, places, periods; the first is empty and stands for what is absent. */
  words: string[];
  facets: FigureFacets[];
  /** Oldest first, figures in the order of the text. */
  reports: PackedReport[];
}

export interface PackedReport {
  id: string;
  title: string;
  date: string;
  /** The year is not printed in the report. */
  dateInferred?: true;
  sentences: string[];
  figures: PackedFigure[];
  /** Figures that the report states, when not all of them are here. */
  total?: number;
}

/** A figure as a row of a file; zeros at its end are left out. */
export type PackedFigure = [
  anchor: string,
  number: string,
  /** Empty when it is what the printed number says. */
  value: string,
  /** Indexes of `facets` and of the report's `sentences`. */
  facets: number,
  sentence: number,
  /** Where in the sentence its words stand. */
  start: number,
  length: number,
  /** Indexes of `words` from here on. */
  label: number,
  place?: number,
  period?: number,
  printedUnit?: number,
  unit?: number,
  series?: number,
  qualifier?: number,
  check?: number,
  /** Sum of `flags`. */
  flags?: number,
];

export const flags = { compared: 1, placeInferred: 2, periodInferred: 4, unclear: 8 } as const;

/** What a part holds, so that readers load only parts that hold what they look for. */
export interface PartSummary {
  /** `2022-1`: its file is `2022-1.json`. */
  name: string;
  /** Hash of what it was made of. */
  key: string;
  /** Figures in the file. */
  figures: number;
  /** How many figures of a year's reports have each of the index's `facets`, by its place there. */
  counts: Record<string, [facets: number, count: number][]>;
}

/** `index.json` beside the parts that it is about: all figures, or those of one series. */
export interface PartIndex {
  /** Of the series. */
  name?: string;
  facets: FigureFacets[];
  /** Newest first. */
  parts: PartSummary[];
}

/** Folder of the parts, from the site's root. */
export const partsFolder = 'so-lieu/loc/';
/** Folder of the parts of a series in it, which say the same again so that a series can be read whole. */
export const seriesFolder = (id: string): string => `${allSeries}${id}/`;
export const allSeries = 'chuoi/';
