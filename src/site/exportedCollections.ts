import type { ArticleCard } from '../dataset/manifest.ts';
import type { ExportedCollection } from './downloads.ts';
import { count, groupBy, yearOf } from './holdings.ts';

/** The figures about a programme, or about a place and all that lies in it. */
export interface FiguresAbout {
  id: string;
  figures: number;
  /** The reports that state them, oldest first. */
  articles: ArticleCard[];
  years: YearOfFigures[];
}

export interface YearOfFigures {
  year: string;
  figures: number;
  /** They are all figures of the year: the year's own file holds the same rows. */
  whole?: true;
}

/**
 * Every programme, or every place, that figures are about. A figure counts for a programme when it bears it in the
 * column `programme`, whatever its report is filed under.
 */
export function figuresAbout(of: ExportedCollection, articles: readonly ArticleCard[]): FiguresAbout[] {
  const inYear = new Map(
    [...groupBy(articles, (article) => [yearOf(article)])].map(([year, ofYear]) => [year, count(ofYear).figures]),
  );
  return [...statingBy(of, articles)].map(([id, stating]) => ({
    id,
    figures: count(stating, `${of}/${id}`).figures,
    articles: stating,
    years: [...groupBy(stating, (article) => [yearOf(article)])].map(([year, ofYear]) => {
      const { figures } = count(ofYear, `${of}/${id}`);
      return { year, figures, ...(figures === inYear.get(year) && { whole: true }) };
    }),
  }));
}

/** Reports by the programmes or the places that their figures are about. */
export function statingBy(of: ExportedCollection, articles: readonly ArticleCard[]): Map<string, ArticleCard[]> {
  return groupBy(articles, ({ figuresOf }) =>
    Object.keys(figuresOf).flatMap((about) => (about.startsWith(`${of}/`) ? about.slice(of.length + 1) : [])),
  );
}
