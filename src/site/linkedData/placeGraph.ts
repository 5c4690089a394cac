import type { AdministrativeArea, Place, WithContext } from 'schema-dts';
import type { RegisteredLocality } from '../../archive/registers.ts';
import type { Archive } from '../pages.ts';
import { iri, placeNode } from './nodes.ts';

/** A place’s page as linked data: names, code, the days on which it existed, the units around and after it. */
export function placeGraph(place: RegisteredLocality, { registers }: Archive): WithContext<Place> {
  const { variants = [], code, from, to, parents, successors = [], note } = place;
  const node = placeNode(place);
  if (typeof node !== 'object') throw new Error('A place is more than its address.');
  const around = parents.flatMap(({ id }) => registers.localities.get(id) ?? []).map(placeNode);
  const known: AdministrativeArea = {
    '@type': 'AdministrativeArea',
    url: iri(`/dia-phuong/${place.id}/`),
    ...(variants.length > 0 && { alternateName: [...variants] }),
    ...(note !== undefined && { description: note }),
    ...(code !== undefined && {
      identifier: { '@type': 'PropertyValue', propertyID: 'GSO', name: 'Mã Tổng cục Thống kê', value: code },
    }),
    ...(around.length > 0 && { containedInPlace: around }),
    additionalProperty: [
      ...property('Ngày đầu', from),
      ...property('Ngày cuối', to),
      ...successors.flatMap(({ id }) => property('Đơn vị kế tục', iri(`/dia-phuong/${id}/`))),
    ],
  };
  return { '@context': 'https://schema.org', ...known, ...node };
}

function property(name: string, value: string | undefined) {
  return value === undefined ? [] : [{ '@type': 'PropertyValue' as const, name, value }];
}
