import { x } from 'xastscript';
import { siteName } from '../config.ts';
import { iri } from '../linkedData/nodes.ts';
import { entryHtml } from './entryHtml.ts';
import { feedDate, type Feed } from './feed.ts';
import { xmlFile } from './xmlFile.ts';

/** The feed as RSS 2.0. */
export function toRss(feed: Feed): string {
  const { title, description, page, folder, entries } = feed;
  return xmlFile(
    x(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      [
        x('channel', [
          x('title', title),
          x('link', iri(page)),
          x('description', description),
          x('language', 'vi'),
          x('lastBuildDate', rfc822(feedDate(feed))),
          x('docs', 'https://www.rssboard.org/rss-specification'),
          x('image', [x('url', iri('/anh-chia-se.png')), x('title', title), x('link', iri(page))]),
          x('atom:link', { href: iri(`${folder}feed.xml`), rel: 'self', type: 'application/rss+xml' }),
          ...entries.map((entry) =>
            x('item', [
              x('title', entry.title),
              x('link', iri(entry.path)),
              x('guid', { isPermaLink: 'true' }, iri(entry.path)),
              x('pubDate', rfc822(entry.date)),
              ...entry.authors.map((author) => x('dc:creator', author)),
              ...entry.subjects.map((subject) => x('category', subject)),
              x('description', entryHtml(entry)),
              x('source', { url: iri('/feed.xml') }, siteName),
            ]),
          ),
        ]),
      ],
    ),
  );
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2022-11-02` → “Wed, 02 Nov 2022 00:00:00 +0700” */
function rfc822(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const weekday = days[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday}, ${day} ${months[Number(month) - 1] ?? ''} ${year} 00:00:00 +0700`;
}
