import type { ArticleRecord } from '../dataset/record.ts';
import type { Figure } from '../dataset/figure.ts';
import type { Holding } from './holdings.ts';
import { readArticle } from './store.ts';

/** A figure with the report that states it. */
export interface StatedIn {
  figure: Figure;
  record: ArticleRecord;
}

/** Reports looked through for the figures of a programme or a place. */
export const reportsRead = 12;

/** A list that is not much longer than this stands whole. */
const figuresShown = 20;

/** How many of so many figures the page of a programme or a place lists. */
export const figuresListed = (count: number): number => (count <= 2 * figuresShown ? count : figuresShown);

/**
 * Figures of the newest reports of a programme, place or document that are its own.
 *
 * @param belongs Whether a figure is about it.
 */
export function figuresOf(
  { newest }: Holding,
  belongs: (figure: Figure, record: ArticleRecord) => boolean,
): StatedIn[] {
  return newest.slice(0, reportsRead).flatMap(({ id, digest }) => {
    const { record } = readArticle(id);
    const first = new Set(digest.map((figure) => figure.id));
    const own = record.figures.filter((figure) => belongs(figure, record));
    return [...own.filter((figure) => first.has(figure.id)), ...own.filter((figure) => !first.has(figure.id))].map(
      (figure) => ({ figure, record }),
    );
  });
}
