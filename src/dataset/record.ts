import type { Article } from '../archive/article.ts';
import type { LedgerEntry } from '../figures/ledger.ts';
import type { Check } from './check.ts';
import type { Figure } from './figure.ts';

/** What every list and page needs to know of a report, without its body. JSON all through. */
export interface ArticleRecord extends Omit<
  Article,
  'figures' | 'digest' | 'accepted' | 'text' | 'blocks' | 'aboveBody' | 'markdown' | 'tree'
> {
  /** `2022/an-khe-dan-van-kheo`: year and slug, the report's address under `/bai/`. */
  id: string;
  /** In text order, with the editor's corrections. */
  figures: Figure[];
  /** Every number of the text as it was extracted, before corrections. */
  ledger: LedgerEntry[];
  checks: Check[];
}
