import { encode, encodeWords } from './encode.ts';
import { escapeSigns, unescapeSigns } from './signs.ts';

/** What a reader can find. */
export type RecordKind = 'article' | 'figure' | 'document' | 'place' | 'programme' | 'series' | 'author';

/** One thing that can be found: an article, a figure, a page of a register. */
export interface SearchRecord {
  kind: RecordKind;
  /** Address below the site’s base, `bai/2022/an-khe/` or `bai/2022/an-khe/#so-359-ho-ngheo`. */
  url: string;
  title: string;
  /** The words it is found by besides its title; an article’s own text without its headline. */
  text: string;
  /** `2022-11-02`; absent for what has no day, such as a programme. */
  date?: string;
  /** Gazetteer ids, the narrowest place and every place it lies in, so that a filter by district finds its communes. */
  places?: readonly string[];
  programmes?: readonly string[];
  authors?: readonly string[];
  /** What a result shows besides title and excerpt: names of places, the printed value of a figure. Never searched. */
  shown?: Readonly<Record<string, string>>;
}

/** A record in the form that Pagefind’s Node API takes. */
export interface PagefindRecord {
  url: string;
  content: string;
  language: 'vi';
  meta: Record<string, string>;
}

/**
 * Encodes a record, and gives its words in canonical spelling. The title stands before the text, so that its words are
 * the first positions of the record.
 */
export function toPagefind(record: SearchRecord): { record: PagefindRecord; words: string[] } {
  const { kind, url, title, text, date, shown = {} } = record;
  const { encoded, words } = encodeWords(`${title}\n\n${text}`);
  const encodedRecord: PagefindRecord = {
    url: `/${url}`,
    content: encoded,
    language: 'vi',
    meta: {
      title: encode(title),
      about: escapeSigns(JSON.stringify({ kind, title, ...(date && { date }), ...shown }), true),
    },
  };
  return { record: encodedRecord, words };
}

/** What `toPagefind` wrote for a result to show. */
export function readShown(about: string): Record<string, string> {
  const shown: unknown = JSON.parse(unescapeSigns(about));
  if (typeof shown !== 'object' || shown === null) return {};
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, String(value)]));
}
