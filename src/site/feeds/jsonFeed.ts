import { siteName } from '../config.ts';
import { iri } from '../linkedData/nodes.ts';
import { entryHtml } from './entryHtml.ts';
import { timestamp, type Feed } from './feed.ts';

/** The feed as JSON Feed 1.1. */
export function toJsonFeed({ title, description, page, folder, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: iri(page),
    feed_url: iri(`${folder}feed.json`),
    description,
    language: 'vi',
    authors: [{ name: siteName, url: iri('/') }],
    items: entries.map((entry) => ({
      id: iri(entry.path),
      url: iri(entry.path),
      title: entry.title,
      content_html: entryHtml(entry),
      ...(entry.summary !== '' && { summary: entry.summary }),
      date_published: timestamp(entry.date),
      ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
      ...(entry.subjects.length > 0 && { tags: entry.subjects }),
      language: 'vi',
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}
