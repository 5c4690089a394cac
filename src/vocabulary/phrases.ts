import { BREAK, keyOfMark, symbolOf, THREE, TWO } from './symbols.ts';

/** The column of a tokenised text that phrases look at. */
export interface Keys {
  key: Int32Array;
  count: number;
}

/** A phrase found: what it means and the tokens it covers, `from` inclusive, `to` exclusive. */
export interface Match<T> {
  value: T;
  from: number;
  to: number;
}

/** Phrases of the vocabulary with what each means. The longest phrase wins, so their order never matters. */
export interface Phrases<T> {
  /** The longest phrase that starts at token `at`. */
  after(tokens: Keys, at: number): Match<T> | undefined;
  /** The longest phrase that ends just before token `at`. */
  before(tokens: Keys, at: number): Match<T> | undefined;
}

/** Builds the phrases of a vocabulary list: one list, both directions derived from it. */
export function phrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const forward: Node<T> = {};
  const backward: Node<T> = {};
  for (const [phrase, value] of entries) {
    const keys = keysOf(phrase);
    insert(forward, keys, value);
    insert(backward, keys.toReversed(), value);
  }
  return {
    after(tokens, at) {
      const steps = walk(forward, tokens, at, 1);
      return steps && { value: steps.value, from: at, to: at + steps.length };
    },
    before(tokens, at) {
      const steps = walk(backward, tokens, at - 1, -1);
      return steps && { value: steps.value, from: at - steps.length, to: at };
    },
  };
}

/** Cuts a comma-separated vocabulary list into its phrases. */
export function list(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Phrases that all mean the same thing. */
export function phrasesOf<const T>(text: string, value: T): [string, T][] {
  return list(text).map((phrase) => [phrase, value]);
}

/** A list of single words or marks as a test of a token’s key. */
export function wordSet(text: string): (key: number | undefined) => boolean {
  const keys = list(text).map((word) => keysOf(word)[0] ?? 0);
  const words = new Uint8Array(Math.max(...keys, 0) + 1);
  const marks = new Set(keys.filter((key) => key < 0));
  for (const key of keys) if (key > 0) words[key] = 1;
  return (key) => key !== undefined && (key >= 0 ? words[key] === 1 : marks.has(key));
}

interface Node<T> {
  next?: Map<number, Node<T>>;
  value?: { is: T };
}

function insert<T>(root: Node<T>, keys: number[], value: T): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) node.next.set(key, (child = {}));
    node = child;
  }
  node.value = { is: value };
}

function walk<T>(root: Node<T>, tokens: Keys, from: number, step: 1 | -1): { value: T; length: number } | undefined {
  let node: Node<T> | undefined = root;
  let found: { is: T } | undefined;
  let length = 0;
  for (let at = from; at >= 0 && at < tokens.count; at += step) {
    const key = tokens.key[at] ?? BREAK;
    node = node.next?.get(key);
    if (!node) break;
    if (node.value) {
      found = node.value;
      length = (at - from) * step + 1;
    }
  }
  return found && { value: found.is, length };
}

const PIECE = /[\p{L}\p{M}'’]+|[23](?![0-9])|[^\s]/gu;

function keysOf(phrase: string): number[] {
  return [...phrase.matchAll(PIECE)].map(([piece]) => {
    if (piece === '2') return TWO;
    if (piece === '3') return THREE;
    return /^[\p{L}\p{M}]/u.test(piece) ? symbolOf(piece) : keyOfMark(piece.charCodeAt(0));
  });
}
