import type { Citation } from './citation.ts';

/** A `<meta>` of the head: by `name`, or by `property` for Open Graph. */
export interface MetaTag {
  name?: string;
  property?: string;
  content: string;
}

/**
 * How reference managers and catalogues know the page: Highwire's `citation_…` and Dublin Core.
 *
 * `DC.type` holds Zotero's own name of the type, which it takes before it guesses a journal from the other tags.
 */
export function citationTags(citation: Citation, places: readonly string[], subjects: readonly string[]): MetaTag[] {
  const { title, authors, newspaper, date, url } = citation;
  const tags: [string, string][] = [
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_journal_title', newspaper],
    ['citation_publication_date', date.replaceAll('-', '/')],
    ['citation_language', 'vi'],
    ['citation_public_url', url],
    ['citation_fulltext_html_url', url],
    ['DC.title', title],
    ...authors.map((author): [string, string] => ['DC.creator', author]),
    ['DC.publisher', newspaper],
    ['DC.date', date],
    ['DC.type', 'newspaperArticle'],
    ['DC.language', 'vi'],
    ['DC.identifier', url],
    ['DC.source', newspaper],
    ...places.map((place): [string, string] => ['DC.coverage', place]),
    ...subjects.map((subject): [string, string] => ['DC.subject', subject]),
  ];
  return tags.map(([name, content]) => ({ name, content }));
}

/** How a link to the page looks where people share it. */
export function openGraphTags(page: {
  type: 'article' | 'website';
  title: string;
  description?: string | undefined;
  url: string;
  siteName: string;
  image: { url: string; alt: string };
  published?: string;
}): MetaTag[] {
  const tags: [string, string | undefined][] = [
    ['og:type', page.type],
    ['og:site_name', page.siteName],
    ['og:locale', 'vi_VN'],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', page.url],
    ['og:image', page.image.url],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', page.image.alt],
    ['article:published_time', page.published],
  ];
  return [
    ...tags.flatMap(([property, content]) => (content === undefined ? [] : [{ property, content }])),
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
