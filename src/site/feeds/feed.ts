/** What every form of a feed says. */
export interface Feed {
  title: string;
  description: string;
  /** The page it follows. */
  page: string;
  /** Folder that its files lie in, with a slash at both ends: `/`, `/dia-phuong/an-khe/`. */
  folder: string;
  /** Newest first. */
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Root-relative address, which never changes and so is its name too. */
  path: string;
  title: string;
  /** `2022-11-02` */
  date: string;
  authors: string[];
  /** A sentence of the report. */
  summary: string;
  /** The figures that sum it up. */
  figures: { text: string; path: string }[];
  /** Programmes and places. */
  subjects: string[];
}

/** The newest entries that a feed holds. */
export const feedLength = 50;

/** The three forms, by file name. */
export const feedFormats = [
  { name: 'feed.xml', label: 'RSS', type: 'application/rss+xml' },
  { name: 'atom.xml', label: 'Atom', type: 'application/atom+xml' },
  { name: 'feed.json', label: 'JSON Feed', type: 'application/feed+json' },
] as const;

export type FeedFormat = (typeof feedFormats)[number]['name'];

/**
 * The day of the newest entry, which is when the feed last had news: builds look at no clock. Of an empty feed, the day
 * that the formats count time from.
 */
export const feedDate = ({ entries }: Feed): string => entries[0]?.date ?? '1970-01-01';

/** Reports are dated by the day; a feed wants a time, and gets the first of that day in Vietnam. */
export const timestamp = (date: string): string => `${date}T00:00:00+07:00`;
