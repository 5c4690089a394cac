import { x } from 'xastscript';
import { siteName } from '../config.ts';
import { iri } from '../linkedData/nodes.ts';
import { entryHtml } from './entryHtml.ts';
import { feedDate, timestamp, type Feed } from './feed.ts';
import { xmlFile } from './xmlFile.ts';

/** The feed as Atom 1.0 (RFC 4287). */
export function toAtom(feed: Feed): string {
  const { title, description, page, folder, entries } = feed;
  return xmlFile(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }, [
      x('id', iri(folder)),
      x('title', title),
      x('subtitle', description),
      x('updated', timestamp(feedDate(feed))),
      x('link', { rel: 'alternate', type: 'text/html', href: iri(page) }),
      x('link', { rel: 'self', type: 'application/atom+xml', href: iri(`${folder}atom.xml`) }),
      x('author', [x('name', siteName), x('uri', iri('/'))]),
      ...entries.map((entry) =>
        x('entry', [
          x('id', iri(entry.path)),
          x('title', entry.title),
          x('published', timestamp(entry.date)),
          x('updated', timestamp(entry.date)),
          x('link', { rel: 'alternate', type: 'text/html', href: iri(entry.path) }),
          ...entry.authors.map((name) => x('author', [x('name', name)])),
          ...entry.subjects.map((term) => x('category', { term })),
          ...(entry.summary === '' ? [] : [x('summary', entry.summary)]),
          x('content', { type: 'html' }, entryHtml(entry)),
        ]),
      ),
    ]),
  );
}
