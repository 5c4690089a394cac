import type { ArticleCard } from '../dataset/manifest.ts';

/** How many reports and figures there are of something. */
export interface Count {
  articles: number;
  figures: number;
}

export interface MonthCount extends Count {
  /** `01` to `12`. */
  month: string;
}

export interface YearCount extends Count {
  year: string;
  /** Months that have reports. */
  months: MonthCount[];
}

/** What the archive holds of a programme, place, author or document, or in all. */
export interface Holding extends Count {
  years: YearCount[];
  /** How many places the reports are from. */
  localities: number;
  /** The newest reports, newest first. */
  newest: ArticleCard[];
}

/** Newest reports that a page shows before it sends the reader on to the years. */
export const newestShown = 50;

/**
 * @param about What the figures must be about, `dia-phuong/kbang` or `chuong-trinh/dan-van-kheo`; all of them otherwise.
 */
export function count(articles: readonly ArticleCard[], about?: string): Count {
  return { articles: articles.length, figures: articles.reduce((sum, article) => sum + figuresIn(article, about), 0) };
}

/** How many figures of a report are about a place or a programme. */
export function figuresIn({ figures, figuresOf }: ArticleCard, about?: string): number {
  return about === undefined ? figures : (figuresOf[about] ?? 0);
}

/**
 * @param articles Oldest first, as the manifest has them.
 * @param about What the figures must be about; all of them otherwise.
 * @param stating Reports that state figures about it. A report says something of a programme, too, that it is not filed
 *   under.
 */
export function hold(articles: readonly ArticleCard[], about?: string, stating = articles): Holding {
  return {
    articles: articles.length,
    figures: count(stating, about).figures,
    years: countYears(articles, about, stating),
    localities: new Set(articles.flatMap(({ locality }) => locality)).size,
    newest: articles.slice(-newestShown).toReversed(),
  };
}

/** Reports by the ids of one of their fields: `groupBy(articles, ({ programme }) => programme)`. */
export function groupBy(
  articles: readonly ArticleCard[],
  ids: (article: ArticleCard) => readonly string[],
): Map<string, ArticleCard[]> {
  const groups = new Map<string, ArticleCard[]>();
  for (const article of articles) {
    for (const id of ids(article)) {
      const group = groups.get(id);
      if (group) group.push(article);
      else groups.set(id, [article]);
    }
  }
  return groups;
}

export const yearOf = (article: ArticleCard): string => article.date.slice(0, 4);
export const monthOf = (article: ArticleCard): string => article.date.slice(5, 7);

function countYears(
  articles: readonly ArticleCard[],
  about: string | undefined,
  stating: readonly ArticleCard[],
): YearCount[] {
  const statingIn = groupBy(stating, (article) => [yearOf(article)]);
  return [...groupBy(articles, (article) => [yearOf(article)])].map(([year, ofYear]) => {
    const statingInMonth = groupBy(statingIn.get(year) ?? [], (article) => [monthOf(article)]);
    return {
      year,
      articles: ofYear.length,
      figures: count(statingIn.get(year) ?? [], about).figures,
      months: [...groupBy(ofYear, (article) => [monthOf(article)])].map(([month, ofMonth]) => ({
        month,
        articles: ofMonth.length,
        figures: count(statingInMonth.get(month) ?? [], about).figures,
      })),
    };
  });
}
