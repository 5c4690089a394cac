import type { SyntheticArticle } from '../corpus.ts';

/** Slugs of the first ten results for a query, the best first, as a reader would see them. */
export type Ask = (query: string) => Promise<string[]>;

/** A search engine whose index is one file that the browser loads whole. */
export interface WholeFileEngine {
  /** The index of these articles as text, headlines stored to show results with. */
  build(articles: Iterable<SyntheticArticle>): Promise<string> | string;
  open(index: string): Promise<Ask> | Ask;
}

export function bodyOf({ paragraphs }: SyntheticArticle): string {
  return paragraphs.join('\n\n');
}

/** Accents and the bar of đ taken off: what a site does for Vietnamese when it does anything. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
