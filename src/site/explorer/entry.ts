import type { FacetCounts } from '../../dataset/manifest.ts';
import type { FigureFacets } from '../figureFacets.ts';
import type { ShownFigure } from '../shown.ts';
import type { SourceWords } from '../sourceWords.ts';

/** A figure as the explorer loads it: what its row shows, and what it is filtered and sorted by. */
export interface FigureEntry extends ShownFigure {
  source: SourceWords[];
  facets: FigureFacets;
  /** Id of the series that it is a point of. */
  pointOf?: string;
  /** Number to sort by within a unit: the value, or the smaller of a range. */
  amount?: number;
  unit?: string;
}

/** The figures of some reports of one year, a file: reports oldest first, figures in the order of the text. */
export interface FigurePart {
  reports: { title: string; date: string; figures: FigureEntry[] }[];
  /** Names of the series that some of these figures are points of. */
  series: Record<string, string>;
}

/** What a part holds, so that readers load only parts that may hold what they look for. */
export interface PartSummary {
  /** `2022-1`: its file is `2022-1.json`. */
  name: string;
  year: string;
  /** Hash of what it was made of. */
  key: string;
  figures: number;
  facets: FacetCounts;
}

/** All parts, newest first. */
export interface PartIndex {
  parts: PartSummary[];
}

/** Folder of the parts, from the site's root. */
export const partsFolder = 'so-lieu/loc/';
