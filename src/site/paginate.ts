import type { ArticleCard } from '../dataset/manifest.ts';
import { count } from './holdings.ts';

/** A list page shows at most this many rows. */
export const rowsPerPage = 100;

/**
 * One page of a list that fills from the oldest report on. The first and the last page know how long the list is; those
 * between know only that another follows, so that a full page never changes.
 */
export interface ListPage {
  page: number;
  /** Pages that this one leads to: all of them, or up to the next. */
  pages: number;
  /** Rows of the whole list. */
  total?: number;
}

/** Rows of a report's figures on a page of figures: `from` to before `to`. */
export interface FigureRows {
  article: string;
  hash: string;
  from: number;
  to: number;
}

/** The page of a list on which the reports of a month begin. */
export interface MonthStart {
  /** `01` to `12`. */
  month: string;
  page: number;
}

/** Cuts a list into pages of 100 from its beginning; an empty list has one empty page. */
export function paginate<Row>(rows: readonly Row[]): (ListPage & { rows: Row[] })[] {
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  return Array.from({ length: pages }, (_, index) => ({
    ...listPage(index + 1, pages, rows.length),
    rows: rows.slice(index * rowsPerPage, (index + 1) * rowsPerPage),
  }));
}

/** The same for figures, a row each, of reports that hold many. */
export function paginateFigures(articles: readonly ArticleCard[]): (ListPage & { rows: FigureRows[] })[] {
  const { figures: total } = count(articles);
  const pages: FigureRows[][] = [[]];
  let room = rowsPerPage;
  for (const { id: article, hash, figures } of articles) {
    for (let from = 0; from < figures;) {
      if (room === 0) {
        pages.push([]);
        room = rowsPerPage;
      }
      const to = Math.min(figures, from + room);
      pages.at(-1)?.push({ article, hash, from, to });
      room -= to - from;
      from = to;
    }
  }
  return pages.map((rows, index) => ({ ...listPage(index + 1, pages.length, total), rows }));
}

export function listPage(page: number, pages: number, total: number): ListPage {
  return page === 1 || page === pages ? { page, pages, total } : { page, pages: page + 1 };
}

export function monthStarts(
  pages: readonly { page: number; rows: FigureRows[] }[],
  monthOfReport: ReadonlyMap<string, string>,
): MonthStart[] {
  const starts = new Map<string, number>();
  for (const { page, rows } of pages) {
    for (const { article } of rows) {
      const month = monthOfReport.get(article) ?? '';
      if (!starts.has(month)) starts.set(month, page);
    }
  }
  return [...starts].map(([month, page]) => ({ month, page }));
}

export function newestFigures(articles: readonly ArticleCard[]): FigureRows[] {
  const rows: FigureRows[] = [];
  let room = rowsPerPage;
  for (let index = articles.length - 1; index >= 0 && room > 0; index--) {
    const article = articles[index];
    if (!article || article.figures === 0) continue;
    const to = Math.min(article.figures, room);
    rows.push({ article: article.id, hash: article.hash, from: 0, to });
    room -= to;
  }
  return rows;
}

export function listPath(first: string, { page }: ListPage): string {
  return page === 1 ? first : `${first}${page}/`;
}

export function pageParam({ page }: ListPage): string | undefined {
  return page === 1 ? undefined : String(page);
}

/** The title of a page of a list: each page has its own. */
export const pageTitle = (title: string, page: number): string => (page === 1 ? title : `${title}, trang ${page}`);
