import type { ArticleCard } from '../dataset/manifest.ts';
import type { Archive } from './pages.ts';
import { placeName } from './placeNames.ts';
import type { ArticleLink } from './plan.ts';
import type { Count } from './holdings.ts';
import { formatNumber } from './numbers.ts';
import { showFigure } from './show.ts';
import type { Link, ShownArticle } from './shown.ts';

/** A report as lists show it, with its lead sentence and main figures. */
export function showArticle(card: ArticleCard, archive: Archive): ShownArticle {
  return {
    ...showLink(card, archive),
    kicker: kickerOf(card, archive),
    ...(card.lead !== '' && { dek: card.lead }),
    figures: card.digest.map((figure) =>
      showFigure(figure, { gazetteer: archive.gazetteer, date: card.date, article: card.id }),
    ),
  };
}

/** A report by title and byline. */
export function showLink(link: ArticleLink, { registers }: Archive): ShownArticle {
  const { id, title, titleSupplied, date, dateInferred, author, figures } = link;
  return {
    href: `/bai/${id}/`,
    title,
    ...(titleSupplied && { titleSupplied }),
    date,
    ...(dateInferred !== undefined && { dateInferred }),
    author: author.map((each) => registers.authors.get(each)?.name ?? each).join(', '),
    figureCount: figures,
  };
}

/** What a report is about: its first programme, then its places. */
export function kickerOf(
  { programme, locality }: Pick<ArticleCard, 'programme' | 'locality'>,
  archive: Archive,
): Link[] {
  return [...programmeLinks(programme.slice(0, 1), archive), ...placeLinks(locality, archive)];
}

export function programmeLinks(ids: readonly string[], { registers }: Archive): Link[] {
  return ids.flatMap((id) => {
    const programme = registers.programmes.get(id);
    return programme ? [{ text: programme.title, href: `/chuong-trinh/${id}/` }] : [];
  });
}

export function placeLinks(ids: readonly string[], { registers }: Archive): Link[] {
  return ids.flatMap((id) => {
    const place = registers.localities.get(id);
    return place ? [{ text: placeName(place), href: `/dia-phuong/${id}/` }] : [];
  });
}

/** “2 bài, 28 số liệu” */
export function formatCount({ articles, figures }: Count): string {
  return figures === 0
    ? `${formatNumber(articles)} bài`
    : `${formatNumber(articles)} bài, ${formatNumber(figures)} số liệu`;
}
