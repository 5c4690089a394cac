import { foldWord } from '../vietnamese/fold.ts';
import type { DecodedWord } from './encode.ts';

/** A stretch of a record’s text; matched words are marked. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** What was looked for: a whole word, or the beginning of one. Canonical, with the marks the reader typed. */
export interface Wanted {
  word: string;
  beginning: boolean;
}

/** Which of the wanted words a word is, marks aside. */
function matching({ canonical }: DecodedWord, wanted: readonly Wanted[]): number[] {
  if (canonical === '') return [];
  const folded = foldWord(canonical);
  const which: number[] = [];
  for (let index = 0; index < wanted.length; index++) {
    const { word = '', beginning = false } = wanted[index] ?? {};
    const looked = foldWord(word);
    if (beginning ? folded.startsWith(looked) : folded === looked) which.push(index);
  }
  return which;
}

/** The place of a record that shows best why it matched. */
export interface Passage {
  /** Index of its first word. */
  start: number;
  /** Different wanted words within reach, and how many stand in a row in the order of the query. */
  found: number;
  row: number;
  /** Share of those words that agree with the marks of the query. */
  marks: number;
}

const reach = 24;

/** Finds the best passage: most wanted words near each other, in their order, with their marks. */
export function bestPassage(words: readonly DecodedWord[], wanted: readonly Wanted[]): Passage {
  let best: Passage = { start: 0, found: 0, row: 0, marks: 0 };
  const hits = words.flatMap((word, at) => {
    const which = matching(word, wanted);
    return which.length > 0 ? [{ at, which, word }] : [];
  });
  hits.forEach((first, from) => {
    const seen = new Set<number>();
    let exact = 0;
    let row = 0;
    let longest = 0;
    let before: { at: number; which: number[] } | undefined;
    for (let next = from; next < hits.length; next++) {
      const hit = hits[next];
      if (!hit || hit.at > first.at + reach) break;
      for (const index of hit.which) {
        if (seen.has(index)) continue;
        seen.add(index);
        if (hit.word.canonical === wanted[index]?.word || wanted[index]?.beginning) exact += 1;
      }
      const follows = before?.at === hit.at - 1 && hit.which.some((index) => before?.which.includes(index - 1));
      row = follows ? row + 1 : 1;
      longest = Math.max(longest, row);
      before = hit;
    }
    const passage = { start: first.at, found: seen.size, row: longest, marks: exact / seen.size };
    if (weigh(passage) > weigh(best) + 1e-9) best = passage;
  });
  return best;
}

function weigh({ found, row, marks }: Passage): number {
  return found * 2 + row * 2 + marks;
}

/** The passage with some words around it, matched words marked; an ellipsis where text was left out. */
export function excerpt(words: readonly DecodedWord[], passage: Passage, wanted: readonly Wanted[]): ExcerptPart[] {
  const from = sentenceStart(words, Math.max(0, passage.start - 10), passage.start);
  const to = Math.min(words.length, from + 34);
  const parts: ExcerptPart[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  const shown = words.slice(from, to);
  const isMarked = (word: DecodedWord | undefined) => word !== undefined && isShownMatched(word, wanted, shown);
  shown.forEach((word, at) => {
    const marked = isMarked(word);
    // Of what follows the last word, its own sign: “96,42%”, “Dân vận khéo””.
    const after = at === shown.length - 1 ? signsOf(word) : word.after.replaceAll(/\s+/gu, ' ');
    push(parts, word.printed, marked);
    push(parts, after, marked && isMarked(shown[at + 1]) && after === ' ');
  });
  if (to < words.length) parts.push({ text: ' …', marked: false });
  return parts;
}

/** The printed words that stand in a row in the passage, for a link that scrolls to them (`#:~:text=`). */
export function printedPassage(words: readonly DecodedWord[], passage: Passage, wanted: readonly Wanted[]): string {
  let best: readonly DecodedWord[] = [];
  let row: DecodedWord[] = [];
  for (const word of words.slice(passage.start, passage.start + reach + 1)) {
    row = isMatched(word, wanted) ? [...row, word] : [];
    if (row.length > best.length) best = row;
    // What stands in two paragraphs, or on both sides of a stop, is found in none.
    if (/[.!?…]\s|\n/u.test(word.after)) row = [];
  }
  return best.map((word, at, all) => word.printed + (at < all.length - 1 ? word.after : '')).join('');
}

/** “hỗ” is not marked for “hộ” where “hộ” itself is shown. */
function isShownMatched(word: DecodedWord, wanted: readonly Wanted[], shown: readonly DecodedWord[]): boolean {
  return matching(word, wanted).some((index) => {
    const typed = wanted[index]?.word ?? '';
    const marked = foldWord(typed) !== typed && !wanted[index]?.beginning;
    return !marked || word.canonical === typed || !shown.some(({ canonical }) => canonical === typed);
  });
}

function signsOf({ after }: DecodedWord): string {
  return /^[^\s\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
}

function isMatched(word: DecodedWord | undefined, wanted: readonly Wanted[]): boolean {
  return word !== undefined && matching(word, wanted).length > 0;
}

function sentenceStart(words: readonly DecodedWord[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (/[.!?…]\s|\n/u.test(words[at]?.after ?? '')) return at + 1;
  return from;
}

function push(parts: ExcerptPart[], text: string, marked: boolean): void {
  const last = parts.at(-1);
  if (text === '') return;
  if (last?.marked === marked) last.text += text;
  else parts.push({ text, marked });
}
