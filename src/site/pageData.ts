import type { ArticleCard, FacetCounts, Manifest, SeriesCard, WithdrawnReport } from '../dataset/manifest.ts';
import type { RangeLink, SymbolRange, SymbolRow } from './citedSymbols.ts';
import type { FileSizes } from './downloads.ts';
import type { YearOfFigures } from './exportedCollections.ts';
import type { Count, Holding, YearCount } from './holdings.ts';
import type { FigureRows, ListPage, MonthStart } from './paginate.ts';
import type { ArticleLink, RelatedReport } from './related.ts';

export interface IdCount extends Count {
  id: string;
  /** Years of the first and the last report; absent when there is none. */
  years?: [first: string, last: string];
}

/** How many figures there are about a programme or a place, in all and by the years of their reports. */
export interface CollectionCount {
  id: string;
  figures: number;
  years: YearOfFigures[];
}

/** What stands before and behind a page that is one of a row: years, months. */
export interface Neighbours<Of> {
  previous?: Of;
  next?: Of;
}

/** What each kind of page shows, and nothing else: a page is rendered again when the hash of this changes. */
export interface PageData {
  home: Holding & {
    contentDate: string;
    programmes: IdCount[];
    places: IdCount[];
    documents: number;
    /** Those with the most points. */
    series: Pick<SeriesCard, 'id' | 'name' | 'points' | 'places'>[];
  };
  article: {
    id: string;
    hash: string;
    contentDate: string;
    previous: ArticleLink | undefined;
    next: ArticleLink | undefined;
    related: RelatedReport[];
  };
  /** In the place of a report that was withdrawn. */
  withdrawn: WithdrawnReport;
  years: Holding;
  year: Holding & { year: string } & Neighbours<string>;
  month: ListPage & { year: string; month: string; articles: ArticleCard[] } & Neighbours<{
      year: string;
      month: string;
    }>;
  programmes: { programmes: IdCount[] };
  programme: Holding & { id: string };
  places: { places: IdCount[] };
  place: Holding & { id: string };
  author: Holding & { id: string };
  /** All places by id, a hundred a page; the index itself names no more than that of each level. */
  placeNames: ListPage & { places: IdCount[] };
  /** With how many symbols reports cite beyond the register. */
  documents: ListPage & { documents: IdCount[]; symbols: number };
  /** Documents that reports cite and the register does not hold. */
  symbols: ListPage & { ranges: SymbolRange[] };
  symbolRange: {
    range: RangeLink;
    symbols: SymbolRow[];
    before: RangeLink | undefined;
    after: RangeLink | undefined;
  };
  document: Holding & { id: string };
  /** Reports of one programme, place, author or document in one year. */
  bucket: ListPage & { of: Collection; id: string; year: string; articles: ArticleCard[] } & Neighbours<string>;
  figures: Holding & { rows: FigureRows[]; facets: FacetCounts; series: number };
  figuresOfYear: ListPage & { year: string; rows: FigureRows[]; months: MonthStart[] };
  /** Series with the most points first. */
  seriesList: ListPage & { series: SeriesCard[] };
  series: SeriesCard;
  /** Values of a long series whose periods end in one year. */
  seriesOfYear: ListPage & { id: string; name: string; year: string; hash: string } & Neighbours<string>;
  /** At the address of a series that an editor merged into another. */
  seriesMerged: { id: string; into: string; name: string };
  method: Count & { numbers: Manifest['numbers'] };
  dataset: Count & {
    contentDate: string;
    files: FileSizes;
    numbers: number;
    years: Omit<YearCount, 'months'>[];
    /** Those with the most figures first. */
    programmes: CollectionCount[];
    places: CollectionCount[];
  };
  /** All tables of one year. */
  datasetYear: Count & { year: string; files: FileSizes };
  fixed: Record<never, never>;
}

export type Route = keyof PageData;

/** First word of the addresses of a register's entries. */
export type Collection = 'chuong-trinh' | 'dia-phuong' | 'tac-gia' | 'van-ban';

export interface Page<R extends Route = Route> {
  route: R;
  /** Root-relative, with a slash at both ends; `/404.html` is the one file. */
  path: string;
  params: Record<string, string | undefined>;
  data: PageData[R];
}
