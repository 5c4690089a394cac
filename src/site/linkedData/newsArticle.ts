import type { Graph, NewsArticle } from 'schema-dts';
import { articleDownloads } from '../downloads.ts';
import type { Archive } from '../pages.ts';
import type { PreparedArticle } from '../prepareArticle.ts';
import { documentNode } from './documentNode.ts';
import { archiveNode, iri, placeNode } from './nodes.ts';
import { observation } from './observation.ts';

/** A report’s page as linked data: the report, the documents it cites, and every figure it states. */
export function articleGraph({ record, documents }: PreparedArticle, archive: Archive): Graph {
  const { registers } = archive;
  const observations = record.figures.map((figure) => observation(figure, record.id, archive));
  const cited = [...new Set(documents.flatMap(({ document }) => document ?? []))]
    .flatMap((id) => registers.documents.get(id) ?? [])
    .map((document) => documentNode(document, archive));
  const { newspaper, url, archiveUrl } = record.source;
  const downloads = articleDownloads(record.id);
  const article: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': iri(`/bai/${record.id}/`),
    url: iri(`/bai/${record.id}/`),
    // A headline is what the newspaper printed; the archive's own title is only a name.
    ...(record.titleSupplied ? { name: record.title } : { headline: record.title }),
    datePublished: record.date,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    author: record.author.flatMap((id) => {
      const author = registers.authors.get(id);
      return author ? [{ '@type': 'Person' as const, '@id': iri(`/tac-gia/${id}/`), name: author.name }] : [];
    }),
    publisher: { '@type': 'NewsMediaOrganization', name: newspaper },
    sdPublisher: archiveNode(),
    ...(url !== undefined && { isBasedOn: url }),
    ...(archiveUrl !== undefined && { archivedAt: archiveUrl }),
    contentLocation: record.locality.flatMap((id) => registers.localities.get(id) ?? []).map(placeNode),
    about: record.programme.flatMap((id) => {
      const programme = registers.programmes.get(id);
      return programme
        ? [{ '@type': 'Thing' as const, '@id': iri(`/chuong-trinh/${id}/`), name: programme.title }]
        : [];
    }),
    citation: cited.map(referTo),
    mentions: observations.map(referTo),
    encoding: [
      { '@type': 'MediaObject', contentUrl: iri(downloads.text), encodingFormat: 'text/plain' },
      { '@type': 'MediaObject', contentUrl: iri(downloads.annotations), encodingFormat: 'application/ld+json' },
    ],
  };
  return { '@context': 'https://schema.org', '@graph': [article, ...cited, ...observations] };
}

/** A thing of the same graph by its address alone. */
function referTo(node: unknown): { '@id': string } {
  if (typeof node !== 'object' || node === null || !('@id' in node)) throw new Error('A node without an address.');
  return { '@id': String(node['@id']) };
}
