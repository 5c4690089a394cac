import { fold } from '../vietnamese/fold.ts';
import type { Citation } from './citedDocuments.ts';

/** A document's number and symbol in its two parts: “421” and “/QĐ-UBND”. */
export interface DocumentSymbol {
  /** As printed: `421/QĐ-UBND`. */
  printed: string;
  number: number;
  /** What all numbers of its kind, issuer and year have in common, as printed: `/QĐ-UBND`, `/2012/QĐ-UBND`. */
  rest: string;
  /** The same as part of an address: `qd-ubnd`, `2012-qd-ubnd`; “-” and “/” are one. */
  series: string;
}

/** Finds the number and the rest of a symbol; nothing for one whose number is none that a document has. */
export function readSymbol(printed: string): DocumentSymbol | undefined {
  const [, digits = '', rest = ''] = /^0*(\d{1,6})(\D.*)$/su.exec(printed) ?? [];
  const number = Number(digits);
  if (number === 0) return undefined;
  // TU is the Party of a province and TƯ that of the country: the horn of a letter is kept.
  const letters = fold(rest.replaceAll(/[ưƯ]/gu, 'uw').replaceAll(/[ơƠ]/gu, 'ow'));
  return { printed, number, rest, series: letters.split(/[-/]/u).filter(Boolean).join('-') };
}

/** The documents of these citations that the register does not hold and whose symbol the report prints, each once. */
export function unregistered(citations: readonly Citation[]): DocumentSymbol[] {
  const found = citations.flatMap(({ document, symbol, shortFor }) => {
    const printed = symbol ?? shortFor;
    return document === undefined && printed !== undefined ? (readSymbol(printed) ?? []) : [];
  });
  return [...new Map(found.toReversed().map((each) => [`${each.number} ${each.series}`, each])).values()].toReversed();
}
