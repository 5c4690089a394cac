import { fold } from '../vietnamese/fold.ts';
import { isUnmarkedSyllable, readSyllable } from '../vietnamese/syllable.ts';
import { beforeYear } from '../vocabulary/questions.ts';
import { canonicalWords } from './encode.ts';

/** What a reader typed, read without knowing the archive. */
export interface Query {
  /** Words that a result should hold, in order, those of phrases included. */
  words: string[];
  /** Words in quotes: they must stand in a row. */
  phrases: string[][];
  /** Words and phrases after a minus: no result holds them. */
  excluded: string[][];
  /** Words that belong together: where some record has them in a row, the others are not meant. */
  rows: Row[];
  /** A year to narrow to, “hộ nghèo an khê *2015*”, “thu nhập *năm 2013*”; it stands among the words as well. */
  year?: number;
  /** The last word may go on: nothing was typed after it, and it stands in no quotes. */
  open: boolean;
}

/**
 * A number with what it counts, “901,9 triệu”, or the symbol of a document, “421/QĐ-UBND”, which is nothing but itself.
 */
export interface Row {
  words: string[];
  symbol: boolean;
}

/**
 * Reads a query: `"dân vận khéo" kbang -nghèo`.
 *
 * Any quotes do, curly or straight. A minus excludes only before a word and after a space: “02-CT/HU” and
 * “2015-2020” are words in a row.
 */
export function readQuery(typed: string): Query {
  const text = typed.normalize('NFC').replaceAll(/[“”„‟«»]/gu, '"');
  const query: Query = { words: [], phrases: [], excluded: [], rows: [], open: /[\p{L}\p{M}\p{N}]$/u.test(text) };
  for (const [, minus, phrase, bare] of text.matchAll(pieces)) {
    const words = canonicalWords(phrase ?? bare ?? '');
    if (minus && words.length > 0) query.excluded.push(words);
    else if (phrase !== undefined && words.length > 1) query.phrases.push(words);
    else if (bare !== undefined && wholeSymbol.test(bare)) query.rows.push({ words, symbol: true });
  }
  // What is kept is read together: “420 757 000” is one number only as a whole.
  query.words = canonicalWords(text.replaceAll(pieces, (piece, minus) => (minus ? ' ' : piece)).replaceAll('"', '\n'));
  const year = readYear(query.words, text);
  if (year !== undefined) query.year = year;
  const numbered = numberedRows(withoutYear(query).words);
  const isSymbol = (words: string[]) => query.rows.some((row) => row.words.join(' ').startsWith(words.join(' ')));
  query.rows.push(...numbered.filter((words) => !isSymbol(words)).map((words) => ({ words, symbol: false })));
  return query;
}

/** The query without the year to narrow to, and without the “năm” before it. */
export function withoutYear(query: Query): Query {
  const { words, year, open } = query;
  const at = year === undefined ? -1 : words.indexOf(String(year));
  if (at === -1) return query;
  const named = [beforeYear, fold(beforeYear)].includes(words[at - 1] ?? '');
  const others = words.toSpliced(named ? at - 1 : at, named ? 2 : 1);
  return { ...query, words: others, open: open && at < words.length - 1 };
}

/** The query without some of its words; what is in quotes, or is a symbol, stays whole. */
export function withoutWords(query: Query, left: readonly string[]): Query {
  const kept = new Set(
    [...query.phrases, ...query.rows.filter(({ symbol }) => symbol).map(({ words }) => words)].flat(),
  );
  const isLeft = (word: string) => left.includes(word) && !kept.has(word);
  if (!query.words.some(isLeft)) return query;
  const { year, ...others } = query;
  return {
    ...others,
    words: query.words.filter((word) => !isLeft(word)),
    rows: query.rows.filter(({ words }) => !words.some(isLeft)),
    ...(year !== undefined && !isLeft(String(year)) && { year }),
    open: query.open && !isLeft(query.words.at(-1) ?? ''),
  };
}

/** “421/QĐ-UBND”, “02-CT/HU”, “15/2023/NQ-HĐND”; not “27/28”, not “13-3-2018”. */
const symbol = String.raw`\d+ ?[\/\-] ?(?:\d{4} ?[\/\-] ?)?\p{L}[\p{L}\p{M}]*(?: ?[\/\-] ?\p{L}[\p{L}\p{M}]*)+`;
const wholeSymbol = new RegExp(`^${symbol}$`, 'u');
const anySymbol = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${symbol}`, 'gu');

/** The words of every document symbol that a text prints. */
export function findSymbols(text: string): string[][] {
  return [...text.matchAll(anySymbol)].map(([printed]) => canonicalWords(printed));
}

/**
 * A year that stands alone behind other words or behind “năm”. At the beginning it may count something, “2000 hộ”; of
 * two years neither narrows; in quotes or a date it is a word like others.
 */
function readYear(words: readonly string[], text: string): number | undefined {
  const [found, ...more] = [...text.matchAll(/(?<![^\s])(?:19|20)\d\d(?=[?!.,;]*(?:\s|$))/gu)];
  if (!found || more.length > 0 || text.includes('"')) return undefined;
  const [word] = found;
  const at = words.indexOf(word);
  const alone = words.length === 1 || (words.length === 2 && [beforeYear, fold(beforeYear)].includes(words[0] ?? ''));
  return at > 0 && !alone && words.lastIndexOf(word) === at ? Number(word) : undefined;
}

/** Numbers with what follows them, and numbers of several parts: “731 ngày”, “154,4”. */
export function numberedRows(words: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (let from = 0; from < words.length; from++) {
    if (!isNumber(words[from])) continue;
    let to = from + 1;
    while (isNumber(words[to])) to += 1;
    const row = words.slice(from, to + 1);
    if (row.length > 1) rows.push(row);
    from = to;
  }
  return rows;
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d+$/u.test(word);
}

/** A minus or none, then words in quotes or a stretch without space. */
const pieces = /(?<![^\s"])(-(?=["\p{L}\p{N}]))?(?:"([^"]*)"?|([^\s"]+))/gu;

/** Whether a word can be looked for as it is, without asking the vocabulary: a syllable, marked or not, or a number. */
export function isPlain(word: string): boolean {
  return /^\d+$/u.test(word) || readSyllable(word) !== undefined || (fold(word) === word && isUnmarkedSyllable(word));
}

/** The same query with its numbers written otherwise: “420 757” or “420,757” for 420757. */
export function joinNumbers(words: readonly string[]): string[] | undefined {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && /^\d{3}$/u.test(word) && /^[1-9]\d*$/u.test(before))
      joined.splice(-1, 1, before + word);
    else joined.push(word);
  }
  return joined.length < words.length ? joined : undefined;
}
