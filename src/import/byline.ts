import type { Author } from '../archive/author.ts';
import { nameKey } from '../gazetteer/nameKey.ts';

/** Who signs a report. */
export interface Byline {
  /** As printed: `NGỌC MINH`. */
  words: string;
  /** Ids of the authors that the archive knows. */
  ids: string[];
  /** Names of those it does not know. */
  unknown: string[];
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.]*(?:\s+\p{Lu}[\p{L}\p{M}'’.]*){0,4}`;
const signature = new RegExp(
  String.raw`^(?:(?:Bài(?:,| và)? ảnh|Tin,? ảnh|Bài|Tin|Thực hiện|Tác giả)\s*:\s*)?(?<names>${NAME}(?:\s*(?:[-–,;/&]|và)\s*${NAME})*)$`,
  'u',
);

/**
 * Reads a line that may be the signature under a report.
 *
 * @returns Nothing for a line that names neither an author of the archive nor, with two words or more, somebody new.
 */
export function readByline(line: string, authors: ReadonlyMap<string, Author>): Byline | undefined {
  const words = line.replaceAll(/\s+/gu, ' ').trim();
  const { names } = signature.exec(words)?.groups ?? {};
  if (names === undefined || words.length > 80) return undefined;
  const parts = names.split(/\s*(?:\s[-–]\s|[,;/&]|\svà\s)\s*/u);
  const known = parts.map((part) => findAuthor(part, authors));
  const unknown = parts.filter((_, index) => known[index] === undefined);
  if (unknown.some((name) => !/\s/u.test(name))) return undefined;
  return { words, ids: [...new Set(known.flatMap((author) => author?.id ?? []))], unknown };
}

/** The author who signs this way, in capitals or not. */
export function findAuthor(name: string, authors: ReadonlyMap<string, Author>): Author | undefined {
  const key = nameKey(name);
  return [...authors.values()].find(({ name, variants = [] }) =>
    [name, ...variants].some((each) => nameKey(each) === key),
  );
}

/** A name in capitals as the archive writes names: `Ngọc Minh`. */
export function properName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
