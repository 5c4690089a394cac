import type { ArticleCard } from '../dataset/manifest.ts';
import { groupBy } from './holdings.ts';

/** A report as its neighbours name it. */
export type ArticleLink = Pick<
  ArticleCard,
  'id' | 'date' | 'dateInferred' | 'title' | 'titleSupplied' | 'author' | 'locality' | 'figures'
>;

/** A report near another in time, and the ids of what both are about. */
export interface RelatedReport {
  article: ArticleLink;
  programme: string[];
  locality: string[];
  series: string[];
}

/** What ties reports together, in the order in which it is looked at. */
const ties = ['programme', 'locality', 'series'] as const;

/** Of each tie, so many things of a report are followed; a report has a dozen series. */
const followed = 2;
const relatedShown = 6;
/** Those that the page names before and behind it need not be named again where so many others remain. */
const enoughOthers = 2;

/**
 * Finds the reports that a report's page names beside it: of each of its programmes, places and series the nearest one
 * before and after it. Only date neighbours, so that a new report changes few pages.
 *
 * @param articles All reports, oldest first.
 * @returns For a report, and those that its page names already.
 */
export function relatedReports(
  articles: readonly ArticleCard[],
): (article: ArticleCard, named?: readonly (ArticleCard | undefined)[]) => RelatedReport[] {
  const groups = ties.map((tie) => {
    const byId = groupBy(articles, (article) => article[tie]);
    return { tie, byId, positions: new Map([...byId].map(([id, group]) => [id, positionsOf(group)])) };
  });
  return (article, named = []) => {
    const near = groups.flatMap(({ tie, byId, positions }) => {
      const shared = article[tie].filter((id) => (byId.get(id)?.length ?? 0) > 1);
      return shared.slice(0, followed).flatMap((id) => {
        const group = byId.get(id) ?? [];
        const at = positions.get(id)?.get(article.id) ?? 0;
        return [group[at - 1], group[at + 1]].filter((other) => other !== undefined);
      });
    });
    const all = [...new Set(near)];
    const others = all.filter((other) => !named.includes(other));
    return (others.length < enoughOthers ? all : others).slice(0, relatedShown).map((other) => ({
      article: toLink(other),
      programme: common(article.programme, other.programme),
      locality: common(article.locality, other.locality),
      series: common(article.series, other.series),
    }));
  };
}

export function linkTo(article: ArticleCard | undefined): ArticleLink | undefined {
  return article && toLink(article);
}

function toLink(article: ArticleCard): ArticleLink {
  const { id, date, dateInferred, title, titleSupplied, author, locality, figures } = article;
  return {
    id,
    date,
    ...(dateInferred !== undefined && { dateInferred }),
    title,
    ...(titleSupplied && { titleSupplied }),
    author,
    locality,
    figures,
  };
}

const positionsOf = (group: readonly ArticleCard[]): Map<string, number> =>
  new Map(group.map(({ id }, index) => [id, index]));

const common = (one: readonly string[], two: readonly string[]): string[] => one.filter((id) => two.includes(id));
