import type { Source } from '../archive/article.ts';
import type { Registers } from '../archive/registers.ts';
import type { NumberClass } from '../figures/ledger.ts';
import type { IndicatorGroup } from '../vocabulary/indicators.ts';
import type { Figure } from './figure.ts';
import { compare } from '../vietnamese/compare.ts';

/** A figure as lists show it. */
export type FigureCard = Pick<
  Figure,
  | 'id'
  | 'start'
  | 'text'
  | 'num'
  | 'kind'
  | 'value'
  | 'min'
  | 'max'
  | 'of'
  | 'unit'
  | 'indicator'
  | 'label'
  | 'qualifier'
  | 'change'
  | 'place'
  | 'period'
>;

/** A report as lists show it; bodies and full figures stay on disk until their page is rendered. */
export interface ArticleCard {
  /** `2022/an-khe-tong-ket-dan-van-kheo`. */
  id: string;
  date: string;
  dateInferred?: string;
  title: string;
  titleSupplied?: true;
  locality: string[];
  author: string[];
  programme: string[];
  /** Ids of the documents it cites. */
  document: string[];
  /** Symbols of the documents it cites that the register does not hold, as printed: `421/QĐ-UBND`. */
  symbols: string[];
  /** Ids of the places it names or its figures are about, with all they lay in. */
  place: string[];
  /** Ids of the series that its figures share with other figures, sorted. */
  series: string[];
  /** A sentence with figures that says what the report is about. */
  lead: string;
  /** How many of its figures are about a place or a programme: `dia-phuong/kbang` → 11. */
  figuresOf: Record<string, number>;
  /** How many figures it states, and how many numbers of each class the ledger holds. */
  figures: number;
  numbers: Partial<Record<NumberClass, number>>;
  /** The few figures shown large, “đọc nhanh bằng số”. */
  digest: FigureCard[];
  /** How many arithmetic checks do not add up. */
  off: number;
  /** Hash of everything its own page shows. */
  hash: string;
}

/** A report that was withdrawn: its address stays, and says why; nothing else of it is on the site. */
export interface WithdrawnReport {
  id: string;
  date: string;
  title: string;
  titleSupplied?: true;
  /** Why, in the archive's words. */
  reason: string;
  /** Where it was published, for readers who look for it. */
  source: Source;
}

/** A series of figures as lists show it; its points stay on disk until its page is rendered. */
export interface SeriesCard {
  /** Part of its address: `/so-lieu/chi-so/<id>/`. */
  id: string;
  name: string;
  group?: IndicatorGroup;
  points: number;
  /** How many places have points. */
  places: number;
  /** Series merged into it, whose addresses lead here. */
  merged: string[];
  /** Years in which its periods end, where it has more points than one page lists. */
  years?: SeriesYear[];
  /** Hash of everything its page shows. */
  hash: string;
}

/** The points of a series whose periods end in one year. */
export interface SeriesYear {
  year: string;
  points: number;
  /** Hash of what each page of a hundred points shows. */
  pages: string[];
}

/** How many figures stand under each choice that readers filter by; see `FigureFacets`. */
export type FacetCounts = Record<'group' | 'kind' | 'check' | 'place', Record<string, number>>;

/** What prepare leaves for the site: a small entry for each published report, and the ids of the registers. */
export interface Manifest {
  /** The site's “today”: the day of the last edit of the content, since builds read no clock. */
  contentDate: string;
  /** Published reports, oldest first. */
  articles: ArticleCard[];
  /** Withdrawn reports, by id; they are in no list. */
  withdrawn?: WithdrawnReport[];
  /** Ids of every register, sorted. */
  registers: Record<'programmes' | 'localities' | 'authors' | 'documents', string[]>;
  /** The number ledger of the whole archive: how many numbers of each class. */
  numbers: Partial<Record<NumberClass, number>>;
  /** By id. */
  series?: SeriesCard[];
  facets?: FacetCounts;
}

/**
 * @param cards Of the published reports, in any order.
 * @param updated Day of the last edit of the content; the newest report's day when it is later or not given.
 * @param withdrawn In any order.
 */
export function buildManifest(
  cards: readonly ArticleCard[],
  registers: Registers,
  updated = '',
  withdrawn: readonly WithdrawnReport[] = [],
): Manifest {
  const articles = cards.toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  const numbers: Manifest['numbers'] = {};
  for (const card of articles) {
    for (const [name, count] of Object.entries(card.numbers)) {
      numbers[name as NumberClass] = (numbers[name as NumberClass] ?? 0) + count;
    }
  }
  return {
    contentDate: [updated, articles.at(-1)?.date ?? ''].toSorted(compare).at(-1) ?? '',
    articles,
    ...(withdrawn.length > 0 && { withdrawn: withdrawn.toSorted((a, b) => compare(a.id, b.id)) }),
    registers: {
      programmes: [...registers.programmes.keys()],
      localities: [...registers.localities.keys()],
      authors: [...registers.authors.keys()],
      documents: [...registers.documents.keys()],
    },
    numbers,
  };
}
