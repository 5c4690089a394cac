import type { ArticleCard } from '../dataset/manifest.ts';
import type { Archive } from './pages.ts';
import { placeName } from './placeNames.ts';
import { capital } from './capital.ts';
import type { IdCount } from './pageData.ts';
import type { ArticleLink } from './related.ts';
import type { Count } from './holdings.ts';
import { formatNumber } from './numbers.ts';
import { showFigure } from './show.ts';
import type { Link, ShownArticle } from './shown.ts';

/**
 * A report as lists show it, with its lead sentence and main figures.
 *
 * @param about Address of the page that it stands on: what that page is about is not said again of each report.
 */
export function showArticle(card: ArticleCard, archive: Archive, about?: string): ShownArticle {
  const kicker = kickerOf(card, archive).filter(({ href }) => href !== about);
  const author = card.author.filter((id) => `/tac-gia/${id}/` !== about);
  return {
    ...showLink({ ...card, author }, archive),
    ...(kicker.length > 0 && { kicker }),
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

/** A programme as lists show it: its kind, and the years of its reports, “Phong trào thi đua, 2018–2022”. */
export function programmeRow(counted: IdCount, { registers }: Archive) {
  const programme = registers.programmes.get(counted.id);
  if (!programme) throw new Error(`No programme “${counted.id}”.`);
  const years = [...new Set(counted.years)].join('–');
  return {
    title: programme.title,
    href: `/chuong-trinh/${counted.id}/`,
    counts: formatCount(counted),
    about: [capital(programme.kind), years].filter(Boolean).join(', '),
  };
}

/** “2 bài, 28 số liệu” */
export function formatCount({ articles, figures }: Count): string {
  return figures === 0
    ? `${formatNumber(articles)} bài`
    : `${formatNumber(articles)} bài, ${formatNumber(figures)} số liệu`;
}
