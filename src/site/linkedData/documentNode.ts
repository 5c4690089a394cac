import type { CreativeWork, Legislation } from 'schema-dts';
import type { Document } from '../../archive/document.ts';
import { partySigns } from '../../vocabulary/partySigns.ts';
import { documentTitle } from '../showDocument.ts';
import type { Archive } from '../pages.ts';
import { iri, placeNode } from './nodes.ts';

/** A cited document: Legislation when an organ of the state issued it, a CreativeWork when the Party did. */
export function documentNode(document: Document, { registers }: Archive): Legislation | CreativeWork {
  const { id, symbol, kind, issuer, subject, date, locality = [], url } = document;
  const places = locality.flatMap((each) => registers.localities.get(each) ?? []).map(placeNode);
  const common = {
    '@id': iri(`/van-ban/${id}/`),
    name: documentTitle(document),
    identifier: symbol,
    abstract: subject,
    inLanguage: 'vi',
    ...(url !== undefined && { sameAs: url }),
    ...(places.length > 0 && { spatialCoverage: places }),
  };
  const by = { '@type': 'Organization', name: issuer } as const;
  if (isOfParty(symbol)) {
    return {
      '@type': 'CreativeWork',
      ...common,
      publisher: by,
      genre: kind,
      ...(date !== undefined && { dateCreated: date }),
    };
  }
  return {
    '@type': 'Legislation',
    ...common,
    legislationIdentifier: symbol,
    legislationType: kind,
    legislationPassedBy: by,
    ...(date !== undefined && { legislationDate: date }),
  };
}

const isOfParty = (symbol: string): boolean => partySigns.includes(symbol.split(/[-/]/u).at(-1) ?? '');
