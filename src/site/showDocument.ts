import type { Document } from '../archive/document.ts';
import type { Archive } from './pages.ts';
import { listOf } from './placeNames.ts';
import { capital } from './capital.ts';

/** A cited document as its card shows it, with the place whose it is: “Kbang”. */
export function showDocument({ id, kind, symbol, issuer, subject, locality = [] }: Document, { registers }: Archive) {
  const place = listOf(locality.flatMap((each) => registers.localities.get(each)?.name ?? []));
  return {
    title: documentTitle({ kind, symbol }),
    href: `/van-ban/${id}/`,
    ...(place !== '' && { place }),
    issuer,
    about: capital(subject),
  };
}

/** “Chỉ thị 04-CT/HU” */
export function documentTitle({ kind, symbol }: Pick<Document, 'kind' | 'symbol'>): string {
  return `${capital(kind)} ${symbol}`;
}
