import type { Document } from '../archive/document.ts';
import { afterNumber, documentKinds, signs, type DocumentKind } from '../vocabulary/documentKinds.ts';

/** A document that a report cites, where it does. */
export interface Citation {
  /** Offsets into the text, UTF-16 code units; `text.slice(start, end) === words`. */
  start: number;
  end: number;
  words: string;
  /** What the words say of the document; the kind may come from its symbol: 02-CT/HU is a chỉ thị. */
  kind?: DocumentKind;
  /** As printed: `02`, `30a`. */
  number: string;
  /** The whole symbol, where it is printed here: `02-CT/HU`. */
  symbol?: string;
  /** The whole symbol where the words are short and the report prints it elsewhere: “Chỉ thị 02”. */
  shortFor?: string;
  /** Id in `content/documents`; absent for a document that the register does not hold, or not for certain. */
  document?: string;
  /**
   * What names the document: the symbol here, the full form elsewhere in the report, or the register by place and
   * number.
   */
  by?: 'symbol' | 'article' | 'register';
}

/** What recognising needs of an article. */
export interface CitingText {
  text: string;
  /** Ids of the places the article is set in. */
  locality: readonly string[];
}

/**
 * Finds the documents a report cites, short forms included: “Chỉ thị 02 và 04”, “Quyết định số 20”.
 *
 * A short form means the document whose full symbol the same report prints; failing that, the one document of that
 * kind and number that the register has for the report’s places. A number after the word for a kind is no citation
 * when it counts something: “Kế hoạch 5 năm”, “Thông báo 3 trường hợp”.
 */
export function findCitations({ text, locality }: CitingText, documents: Iterable<Document>): Citation[] {
  const register = [...documents];
  const mentions = findMentions(text);
  const full = mentions
    .filter(({ symbol }) => symbol !== undefined)
    .map((mention) => bySymbol(mention, register, locality));
  return mentions.flatMap((mention): Citation[] => {
    const { sure, ...citation } = mention;
    const same = full.find(({ start }) => start === mention.start);
    if (same) return [same];
    const found = byShortForm(citation, full, register, locality);
    return found ? [found] : sure ? [citation] : [];
  });
}

/** A number that may cite a document; unless `sure`, it does only if such a document is known. */
interface Mention extends Citation {
  sure: boolean;
}

const KIND = oneOf(documentKinds);
const SIGNS = String.raw`\p{Lu}{2,}\p{Ll}{0,2}\p{Lu}?\d{0,2}|QyĐ|CTr`;
/** 02-CT/HU, 16/2012/QĐ-UBND, 181-HĐBT, 1664/NQ-UBTVQH15. */
const SYMBOL = String.raw`\d+[a-z]?(?:/\d{4})?[-/](?:${SIGNS})(?:[-/](?:${SIGNS}))*`;
const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;
/** A number that is not the beginning of a larger one, a share or a date. */
const NUMBER = String.raw`\d{1,5}[a-z]?${AFTER}(?![.,/-]\d|\s*%)`;
const REFERENCE = String.raw`(?<so>${oneOf(['số'])}:?\s+)?(?:(?<symbol>${SYMBOL})${AFTER}|(?<number>${NUMBER}))`;

const first = new RegExp(String.raw`${BEFORE}(?<kind>${KIND})\s+${REFERENCE}`, 'gu');
const next = new RegExp(String.raw`(?:\s*[,;]\s*|\s+và\s+|,\s+và\s+)${REFERENCE}`, 'yu');
const bare = new RegExp(String.raw`${BEFORE}(?<symbol>${SYMBOL})${AFTER}`, 'gu');
/** What may stand behind a cited number: the end, a punctuation mark, or a word that goes on with the sentence. */
const uncounted = new RegExp(String.raw`\s*(?:$|[^\s\p{L}\p{M}\p{N}]|\n|(?:${oneOf(afterNumber)})${AFTER})`, 'yu');

function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(first)) {
    const kind = documentKinds.find((each) => each === match.groups?.['kind']?.toLowerCase());
    const before = mentions.length;
    addMention(mentions, text, match.index, match[0], kind, match.groups);
    // “Chỉ thị 02 và 04”: what follows a citation with “và” or a comma is of its kind.
    next.lastIndex = match.index + match[0].length;
    for (let more = next.exec(text); more && mentions.length > before; more = next.exec(text)) {
      const reference = more[0].replace(/^(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)/u, '');
      const start = more.index + more[0].length - reference.length;
      if (!addMention(mentions, text, start, reference, kind, more.groups)) break;
    }
  }
  for (const match of text.matchAll(bare)) {
    const inside = mentions.some(({ start, end }) => match.index < end && start < match.index + match[0].length);
    if (!inside && kindOfSymbol(match[0])) addMention(mentions, text, match.index, match[0], undefined, match.groups);
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}

function addMention(
  mentions: Mention[],
  text: string,
  start: number,
  words: string,
  kind: DocumentKind | undefined,
  groups: Record<string, string | undefined> = {},
): boolean {
  const { symbol, so } = groups;
  const number = groups['number'] ?? /^\d+[a-z]?/u.exec(symbol ?? '')?.[0] ?? '';
  const end = start + words.length;
  uncounted.lastIndex = end;
  const counts = !symbol && !so && !uncounted.test(text);
  // “Chỉ thị 03” and “Nghị quyết 30a” are written as no quantity is.
  const written = /^0|[a-z]$/u.test(number);
  if (counts && !written) return false;
  const ofKind = (symbol && kindOfSymbol(symbol)) || kind;
  const sure = symbol !== undefined || so !== undefined || written;
  mentions.push({ start, end, words, ...(ofKind && { kind: ofKind }), number, ...(symbol && { symbol }), sure });
  return true;
}

/** The kind that a symbol’s abbreviation says: the “CT” of 16/CT-TTg, the “NQ” of 12/2017/NQ-HĐND. */
function kindOfSymbol(symbol: string): DocumentKind | undefined {
  return symbol
    .split(/[-/]/)
    .map((part) => signs[part])
    .find((kind) => kind !== undefined);
}

function bySymbol(
  { sure: _, ...citation }: Mention,
  register: readonly Document[],
  locality: readonly string[],
): Citation {
  const found = only(
    register.filter(({ symbol }) => symbolKey(symbol) === symbolKey(citation.symbol ?? '')),
    locality,
  );
  return found ? { ...citation, document: found.id, by: 'symbol' } : citation;
}

function byShortForm(
  citation: Citation,
  full: readonly Citation[],
  register: readonly Document[],
  locality: readonly string[],
): Citation | undefined {
  const same = full.filter((each) => sameNumber(each, citation));
  // Two bodies may have a document of one kind and number; the report means the one it named last.
  const named = same.findLast(({ start }) => start < citation.start) ?? same[0];
  if (named) {
    const shortFor = named.symbol && { shortFor: named.symbol };
    return { ...citation, ...shortFor, ...(named.document && { document: named.document }), by: 'article' };
  }

  const held = register.filter((document) => {
    const number = /^\d+[a-z]?/u.exec(document.symbol)?.[0] ?? '';
    return document.locality !== undefined && sameNumber({ kind: document.kind, number }, citation);
  });
  const found = only(held, locality);
  return found && { ...citation, document: found.id, by: 'register' };
}

/** The one document that these places can mean: of their own bodies, or of the whole country. */
function only(candidates: readonly Document[], locality: readonly string[]): Document | undefined {
  const own = candidates.filter((document) => document.locality?.some((id) => locality.includes(id)));
  const national = candidates.filter((document) => document.locality === undefined);
  const possible = own.length > 0 ? own : national;
  return possible.length === 1 ? possible[0] : undefined;
}

type KindAndNumber = Pick<Citation, 'number'> & { kind?: string };

function sameNumber(a: KindAndNumber, b: KindAndNumber): boolean {
  return a.kind === b.kind && a.number.replace(/^0+/, '') === b.number.replace(/^0+/, '');
}

/** Symbols are printed with “-” and “/” in either place: 16/CT-TTg, 16-CT/TTg. */
function symbolKey(symbol: string): string {
  return symbol.replace(/^0+/, '').replaceAll(/[-/]/g, ' ');
}

/**
 * Pattern for any of some words, in any case.
 *
 * Letters are written out: the modifier `(?i:…)` was seen to match nothing late in a long-running process (Node 24).
 */
function oneOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/\p{L}/gu, anyCase).replaceAll(' ', String.raw`\s+`))
    .join('|');
}

function anyCase(letter: string): string {
  return `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
}
