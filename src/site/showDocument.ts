import type { Document } from '../archive/document.ts';

/** A cited document as its card shows it. */
export function showDocument({ id, kind, symbol, issuer, subject }: Document) {
  return { title: documentTitle({ kind, symbol }), href: `/van-ban/${id}/`, issuer, about: capital(subject) };
}

/** “Chỉ thị 04-CT/HU” */
export function documentTitle({ kind, symbol }: Pick<Document, 'kind' | 'symbol'>): string {
  return `${capital(kind)} ${symbol}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
