import { readNumberWords } from '../vietnamese/numberWords.ts';
import { cues } from '../vocabulary/cues.ts';
import { localityWord, placeTie } from '../vocabulary/localities.ts';
import { qualifiers } from '../vocabulary/qualifiers.ts';
import {
  backward,
  fiveBefore,
  halfOf,
  noWordAfter,
  noWordBefore,
  part,
  shareOf,
  startsNumber,
  syllableOf,
  tellsNew,
  wordAfterScale,
} from '../vocabulary/words.ts';
import { COMMA } from './marks.ts';
import { type Quantity, readSpelled, readSpelledRange } from './quantity.ts';
import { isCapital, isWord, textAt, type Tokens } from './tokens.ts';

/**
 * Reads a number written in words where it acts as a quantity: “hai mô hình”, “mười hai hộ”, “một nửa số hộ”,
 * “hai triệu đồng”.
 *
 * Words are read only before a unit or a noun that the vocabulary knows: “năm” is mostly a year, “một” an article,
 * “ba” a father.
 *
 * @param at Token of the first word.
 */
export function readWords(tokens: Tokens, at: number): Quantity | undefined {
  if (!startsNumber(tokens.key[at]) || noWordBefore(tokens.key[at - 1]) || isName(tokens, at)) return undefined;
  return readHalf(tokens, at) ?? readPart(tokens, at) ?? readCount(tokens, at);
}

const LONGEST = 16;

/** “Ba Tri”, “Sáu Léo”: a capital inside a sentence, or before another, starts a name. */
function isName(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at)) return false;
  return isCapital(tokens, at + 1) || isWord(tokens, at - 1);
}

/** “một nửa số hộ”, “gần nửa diện tích” */
function readHalf(tokens: Tokens, at: number): Quantity | undefined {
  const noun = halfOf(tokens.key[at])
    ? at
    : syllable(tokens, at) === 'một' && halfOf(tokens.key[at + 1])
      ? at + 1
      : undefined;
  if (noun === undefined || !shareOf(tokens.key[noun + 1])) return undefined;
  return { from: at, to: noun + 1, numTo: noun + 1, value: 0.5, kind: 'ratio', strength: 'known', scaled: false };
}

/** “một phần ba số hộ”, “hai phần ba diện tích” */
function readPart(tokens: Tokens, at: number): Quantity | undefined {
  if (!part(tokens.key[at + 1])) return undefined;
  const value = readNumberWords([syllable(tokens, at)]);
  const of = readNumberWords([syllable(tokens, at + 2)]);
  if (value === undefined || of === undefined || of <= value) return undefined;
  return { from: at, to: at + 3, numTo: at + 3, value, of, kind: 'ratio', strength: 'known', scaled: false };
}

function readCount(tokens: Tokens, at: number): Quantity | undefined {
  const words: string[] = [];
  while (words.length < LONGEST && syllable(tokens, at + words.length) !== '')
    words.push(syllable(tokens, at + words.length));
  for (; words.length > 0; words.pop()) {
    const value = readNumberWords(words);
    if (value === undefined) continue;
    const range = readSpelledRange(tokens, at, at + words.length, value);
    if (range) return range;
    const quantity = readSpelled(tokens, at, at + words.length, value);
    if (quantity && isQuantity(tokens, at, words, quantity)) return quantity;
  }
  return undefined;
}

function isQuantity(tokens: Tokens, at: number, words: string[], quantity: Quantity): boolean {
  const { strength, numTo } = quantity;
  // “một tỷ phú”, “ba đồng xu”
  if (wordAfterScale(tokens.key[numTo])) return false;
  if ((strength !== 'known' && strength !== 'money' && strength !== 'measure') || quantity.unit === 'tuổi')
    return false;
  if (quantity.kind === 'percent' && words[0] === 'một' && words.length === 1) return false;
  if (words.length > 1) return words[0] !== 'không';
  if (words[0] === 'một' || (noWordAfter.after(tokens, numTo) && strength === 'known')) return false;
  if (words[0] === 'năm') return strength === 'known' && fiveBefore(tokens.key[at - 1]);
  if (tokens.key[at - 1] === COMMA && syllable(tokens, at - 2) !== '') return false;
  if (cues.before(tokens, at) || /^\p{Lu}/u.test(textAt(tokens, numTo))) return false;
  return strength !== 'known' || isNew(tokens, at, quantity.to);
}

/**
 * Whether a small count is told for the first time (“xây dựng ba mô hình”, “hơn hai xã”), not a way to speak of things
 * already named (“hai người này”, “cả ba đơn vị trên”).
 */
function isNew(tokens: Tokens, at: number, to: number): boolean {
  for (let next = to; next < to + 4; next++) if (backward(tokens.key[next])) return false;
  // “ở hai làng Kte 1, Kte 2”
  if (placeTie(tokens.key[at - 1]) && localityWord(tokens.key[to - 1])) return true;
  return tellsNew(tokens.key[at - 1]) || qualifiers.before(tokens, at)?.value === 'hedge';
}

function syllable(tokens: Tokens, at: number): string {
  return syllableOf.get(tokens.key[at] ?? 0) ?? '';
}
