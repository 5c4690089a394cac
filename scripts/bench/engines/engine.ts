import type { SyntheticArticle } from '../corpus.ts';

/** Answers a query as a reader would see it. */
export type Ask = (query: string) => Promise<Answered>;

export interface Answered {
  /** Slugs of the results that are shown first, the best first, ten at most. */
  slugs: string[];
  /** Loads what the first list may lack: the rest of the ten, and how many there are. */
  complete?(): Promise<string[]>;
  /** Counts results by place, author and year, where the engine does. */
  count?(): Promise<unknown>;
}

/** A search engine whose index is one file that the browser loads whole. */
export interface WholeFileEngine {
  /** The index of these articles as text, headlines stored to show results with. */
  build(articles: Iterable<SyntheticArticle>): Promise<string> | string;
  open(index: string): Promise<AskWhole> | AskWhole;
}

/** An engine that has its whole index gives its ten at once. */
export type AskWhole = (query: string) => Promise<string[]>;

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
