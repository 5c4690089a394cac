import type { LedgerEntry } from '../figures/ledger.ts';
import type { Check } from './check.ts';
import type { Figure } from './figure.ts';

/** What every list and page needs to know of a report, without its body. JSON all through. */
export interface ArticleRecord {
  /** `2022/an-khe-tong-ket-dan-van-kheo`: year and slug, the report's address under `/bai/`. */
  id: string;
  slug: string;
  year: number;
  /** Path of its file under the project. */
  file: string;
  title: string;
  titleSupplied?: true;
  date: string;
  dateInferred?: string;
  locality: string[];
  author: string[];
  programme: string[];
  source: { newspaper: string; section?: string; url?: string; archiveUrl?: string };
  status: 'draft' | 'published';
  /** In text order. */
  figures: Figure[];
  /** Every number of the text, figures included as they were extracted, before corrections. */
  ledger: LedgerEntry[];
  checks: Check[];
}
