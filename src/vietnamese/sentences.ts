import { characterClass, DIGIT, isCapitalAt, LETTER, NEWLINE, SPACE } from './characters.ts';

/** A stretch of the text: UTF-16 code-unit offsets, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Cuts a text into sentences. A line break always ends one; a full stop only where a sentence can end, never inside a
 * number (“1.200”), an initial (“TP. Pleiku”, “Nguyễn V. A.”) or an ellipsis that goes on in lower case.
 *
 * @returns The sentences in order, without the white space around them; none is empty.
 */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (characterClass[text.charCodeAt(at)] === NEWLINE) {
      push(sentences, text, start, at);
      start = at + 1;
    } else if (ENDS.has(text[at] ?? '')) {
      const end = afterClosing(text, at + 1);
      if (!isEnd(text, at, end)) continue;
      push(sentences, text, start, end);
      start = end;
      at = end - 1;
    }
  }
  push(sentences, text, start, text.length);
  return sentences;
}

const ENDS = new Set('.!?…');
const CLOSES = new Set('.!?…”"’\')]');

/** Abbreviations that a full stop follows inside a sentence. */
const ABBREVIATIONS = new Set(
  'TP Tp tp TX Tx TT Tt P Q H X Th ThS TS PGS GS BS KS CN LS Ths St Mr Mrs Dr No v.v vv ĐT Đ'.split(' '),
);

function afterClosing(text: string, from: number): number {
  let at = from;
  while (CLOSES.has(text[at] ?? '')) at++;
  return at;
}

function isEnd(text: string, at: number, end: number): boolean {
  const next = characterClass[text.charCodeAt(end)];
  if (end < text.length && next !== SPACE && next !== NEWLINE) return false;
  const follows = skipSpace(text, end);
  if (follows >= text.length || characterClass[text.charCodeAt(follows)] === NEWLINE) return true;
  const starts = isCapitalAt(text, follows) || characterClass[text.charCodeAt(follows)] !== LETTER;
  if (text[at] === '…' || text[at + 1] === '.') return starts;
  return text[at] !== '.' || (starts && !isAbbreviation(text, at));
}

function isAbbreviation(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 5 && characterClass[text.charCodeAt(start - 1)] === LETTER) start--;
  const word = text.slice(start, at);
  if (word === '') return isListNumber(text, at);
  return ABBREVIATIONS.has(word) || (word.length === 1 && isCapitalAt(text, start));
}

/** “1. Nông nghiệp”: the number of an item belongs to its sentence. */
function isListNumber(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 3 && characterClass[text.charCodeAt(start - 1)] === DIGIT) start--;
  if (at === start || at - start > 2) return false;
  let before = start;
  while (before > 0 && characterClass[text.charCodeAt(before - 1)] === SPACE) before--;
  return (
    before === 0 ||
    characterClass[text.charCodeAt(before - 1)] === NEWLINE ||
    (before < start && '.:;'.includes(text[before - 1] ?? ''))
  );
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && characterClass[text.charCodeAt(at)] === SPACE) at++;
  return at;
}

function push(sentences: Stretch[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  if (end > start) sentences.push({ start, end });
}

function isBlank(text: string, at: number): boolean {
  const type = characterClass[text.charCodeAt(at)];
  return type === SPACE || type === NEWLINE;
}
