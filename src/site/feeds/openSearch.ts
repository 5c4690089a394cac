import { x } from 'xastscript';
import { siteName } from '../config.ts';
import { iri } from '../linkedData/nodes.ts';
import { xmlFile } from './xmlFile.ts';

/** How a browser adds the archive to its search engines. A short name has at most 16 signs. */
export function toOpenSearch(): string {
  return xmlFile(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', siteName),
      x('Description', 'Tìm bài báo, con số và văn bản trong kho báo Gia Lai'),
      x('Url', { type: 'text/html', method: 'get', template: `${iri('/tim/')}?q={searchTerms}` }),
      x('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: iri('/opensearch.xml') }),
      x('Image', { width: '32', height: '32', type: 'image/svg+xml' }, iri('/favicon.svg')),
      x('Language', 'vi'),
      x('InputEncoding', 'UTF-8'),
      x('OutputEncoding', 'UTF-8'),
    ]),
  );
}
