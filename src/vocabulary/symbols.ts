import { spellings } from '../vietnamese/spellings.ts';

/** Keys of tokens that are no word of the vocabulary. */
export const UNKNOWN = 0;
export const BREAK = -1;
export const NUMBER = -2;
/** “2” and “3” may be a torn superscript, so phrases may hold them: “m2”, “km 2”. */
export const TWO = -3;
export const THREE = -4;

const symbols = new Map<string, number>();
const printed = new Map<string, number>();

/** Key of a word as the vocabulary writes it; all its spellings and cases get the same key. */
export function symbolOf(word: string): number {
  const lower = word.toLowerCase();
  const known = symbols.get(lower);
  if (known !== undefined) {
    printed.set(word, known);
    return known;
  }

  const key = symbols.size + 1;
  for (const form of spellings(lower)) {
    symbols.set(form, key);
    for (const variant of [form, form.toUpperCase(), capitalised(form)]) printed.set(variant, key);
  }
  printed.set(word, key);
  return key;
}

/** Key of a word as a report prints it; `UNKNOWN` when no vocabulary holds it. */
export function keyOfWord(text: string): number {
  return printed.get(text) ?? UNKNOWN;
}

/** The full stop of an abbreviation before its name, which ends no sentence: “TP. Hồ Chí Minh”. */
export const INNER_DOT = -900;

/** Key of a punctuation mark or symbol; always below every other key. */
export function keyOfMark(codeUnit: number): number {
  return -1000 - codeUnit;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
