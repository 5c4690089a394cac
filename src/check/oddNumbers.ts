import { signs } from '../vocabulary/documentKinds.ts';
import { partySigns } from '../vocabulary/partySigns.ts';

/** A document's number that is not written the usual way. */
export interface OddNumber {
  start: number;
  words: string;
  /** How numbers of the kind are written: `02-CT/HU`, `16/CT-TTg`. */
  usual: string;
}

const KIND = Object.keys(signs)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const ISSUER = String.raw`\p{Lu}[\p{L}]{1,9}\d{0,2}`;
/** A number, a kind and an issuer, with anything that people put between them. */
const loose = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}/.-])(?<number>\d{1,5})(?<first>\s?[-–/.]?\s?)(?:(?<year>(?:19|20)\d{2})(?<second>\s?[-–/.]\s?))?(?<kind>${KIND})(?<last>\s?[-–/.]\s?)(?<issuer>${ISSUER})(?![\p{L}\p{M}])`,
  'gu',
);

/**
 * Finds numbers of documents whose separators are not those of the Party (02-CT/HU) or of the State (16/CT-TTg,
 * 155/2003/NĐ-CP), as Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW lay them down.
 */
export function findOddNumbers(text: string): OddNumber[] {
  return [...text.matchAll(loose)].flatMap((match): OddNumber[] => {
    const { number = '', first = '', year, second, kind = '', last = '', issuer = '' } = match.groups ?? {};
    const state = year === undefined ? `${number}/${kind}-${issuer}` : `${number}/${year}/${kind}-${issuer}`;
    const party = `${number}-${kind}/${issuer}`;
    const words = match[0];
    if (words === state || (year === undefined && words === party)) return [];
    const ofParty = year === undefined && partySigns.includes(issuer);
    if (ofParty) return [{ start: match.index, words, usual: party }];
    const ofState = year !== undefined || second !== undefined || first.trim() === '/' || last.trim() === '-';
    return [{ start: match.index, words, usual: ofState ? state : party }];
  });
}
