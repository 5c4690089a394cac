import type { AdministrativeArea, Organization, Place as SchemaPlace } from 'schema-dts';
import type { RegisteredLocality } from '../../archive/registers.ts';
import { href } from '../address.ts';
import { origin, siteName } from '../config.ts';
import { placeName } from '../placeNames.ts';

/** A root-relative path as the address that names a thing in linked data. */
export const iri = (path: string): string => new URL(href(path), origin).href;

/** Names the archive itself. */
export const archiveId = (): string => `${iri('/')}#kho`;

/** The archive, as the body that made the data. */
export const archiveNode = (): Organization => ({
  '@type': 'Organization',
  '@id': archiveId(),
  name: siteName,
  url: iri('/'),
});

/** A place by its address and name; its own page says the rest. */
export function placeNode({ id, name, level }: Pick<RegisteredLocality, 'id' | 'name' | 'level'>): SchemaPlace {
  const node = { '@id': iri(`/dia-phuong/${id}/`), name: placeName({ name, level }) };
  return isAdministrative(level)
    ? ({ '@type': 'AdministrativeArea', ...node } satisfies AdministrativeArea)
    : { '@type': 'Place', ...node };
}

/** Villages and groups are places without a government of their own. */
const isAdministrative = (level: RegisteredLocality['level']): boolean =>
  level !== 'thôn' && level !== 'làng' && level !== 'tổ dân phố';
