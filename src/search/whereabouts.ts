import { foldWord } from '../vietnamese/fold.ts';
import { findSymbols, numberedRows, type Query } from './query.ts';
import type { SearchRecord } from './records.ts';

/**
 * In which shards a word stands, marks aside; a figure’s value, “731 ngay”, and the symbol of a document, “421 qd ubnd”,
 * are words here. It is read before a shard is: what no shard has is known to be nowhere, and of a large archive only
 * the shards that have all words are loaded.
 *
 * A piece holds all words that begin alike; a file of some kilobytes. Shards are numbers, as the manifest orders them;
 * of a word in most of them it says only that there are many.
 */
export type PublishedWhereabouts = Record<string, number[] | typeof many>;

const many = 0;

/** Words that begin with the same letters stand in one piece, so that one not yet finished can be looked up. */
const sameLetters = 3;

/** Words in a piece, on average. */
const pieceSize = 600;

/** The names under which a record’s shard is entered. */
export function namesOf({ kind, title, text }: SearchRecord, words: readonly string[]): Set<string> {
  const names = new Set(words.map(foldWord));
  for (const symbol of findSymbols(`${title}\n${text}`)) names.add(nameOf(symbol));
  // The title of a figure begins with its value.
  const [value = []] = kind === 'figure' ? numberedRows(words) : [];
  for (const length of [value.length - 1, value.length]) if (length > 1) names.add(nameOf(value.slice(0, length)));
  return names;
}

/** The pieces for shards with these names. */
export function publishWhereabouts(shards: readonly Iterable<string>[]): PublishedWhereabouts[] {
  const all = new Map<string, number[]>();
  shards.forEach((names, at) => {
    for (const name of names) {
      const known = all.get(name);
      if (known) known.push(at);
      else all.set(name, [at]);
    }
  });
  const pieces = Array.from({ length: Math.ceil(all.size / pieceSize) }, (): PublishedWhereabouts => ({}));
  for (const [name, places] of [...all].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const piece = pieces[pieceOf(name, pieces.length)];
    if (piece) piece[name] = places.length * 2 > shards.length && shards.length > 2 ? many : places;
  }
  return pieces;
}

/** What is known of the words of a query before anything is looked for. */
export interface Known {
  /** Words that no shard has, neither whole nor, of the last one, as a beginning. */
  unknown: ReadonlySet<string>;
  /** Whether a shard may have all the other words: by its number, and whether it holds figures. */
  mayHave(shard: number, figures: boolean): boolean;
  /** The query names a value or a symbol that few shards have. */
  isSpecific: boolean;
}

/**
 * Looks the words of a query up.
 *
 * @param isCommon Words that need not be looked up: they are everywhere.
 * @param load Loads a piece.
 */
export async function lookUp(
  { words, rows, open }: Pick<Query, 'words' | 'rows' | 'open'>,
  pieces: number,
  isCommon: (word: string) => boolean,
  load: (piece: number) => Promise<PublishedWhereabouts>,
): Promise<Known> {
  const find = async (name: string, beginning = false): Promise<ReadonlySet<number> | typeof many | undefined> => {
    if (pieces === 0) return many;
    const piece = await load(pieceOf(name, pieces));
    // “constructor” is a word that every object has.
    const exact = Object.hasOwn(piece, name) ? piece[name] : undefined;
    if (exact !== undefined) return exact === many ? many : new Set(exact);
    if (!beginning) return undefined;
    if (name.length < sameLetters) return many;
    const longer = Object.entries(piece).flatMap(([each, places]) => (each.startsWith(name) ? [places] : []));
    if (longer.includes(many)) return many;
    return longer.length > 0 ? new Set(longer.flatMap((places) => places || [])) : undefined;
  };
  const unknown = new Set<string>();
  // Of shards, those with a word, a symbol; and those with a figure of this value.
  const everyKind: ReadonlySet<number>[] = [];
  const ofFigures: ReadonlySet<number>[] = [];
  let isSpecific = false;
  for (const [at, word] of words.entries()) {
    if (isCommon(word)) continue;
    const found = await find(foldWord(word), open && at === words.length - 1);
    if (found === undefined) unknown.add(word);
    else if (found !== many) everyKind.push(found);
  }
  for (const { words: row, symbol } of rows) {
    const isNowhere = row.some((word) => unknown.has(word));
    const found = isNowhere ? undefined : await find(nameOf(row), open && row.at(-1) === words.at(-1));
    if (found === many || (found === undefined && !symbol)) continue;
    isSpecific = true;
    // A symbol is nothing but itself; a number that is no figure’s value may stand in a sentence.
    (symbol ? everyKind : ofFigures).push(found ?? new Set());
  }
  return {
    unknown,
    isSpecific,
    mayHave: (shard, figures) =>
      everyKind.every((shards) => shards.has(shard)) &&
      (!figures || ofFigures.length === 0 || ofFigures.some((shards) => shards.has(shard))),
  };
}

function nameOf(words: readonly string[]): string {
  return words.map(foldWord).join(' ');
}

/** FNV-1a of the letters that a piece has in common. */
function pieceOf(name: string, pieces: number): number {
  let hash = 0x811c9dc5;
  for (const letter of name.slice(0, sameLetters)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % pieces;
}
