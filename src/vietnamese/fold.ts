/**
 * Text without what a hurried reader leaves out: marks, capitals, the bar of “đ”.
 *
 * “Đặng Thị Hoà” is “dang thi hoa”. Safe on any Unicode form: NFD typed on a Mac folds to the same text.
 */
export function fold(text: string): string {
  return stripMarks(text).replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

const foldedWords = new Map<string, string>();

/** `fold` for single words, remembered: a language has few of them and a text says them over and over. */
export function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  if (foldedWords.size > 50_000) foldedWords.clear();
  const folded = fold(word);
  foldedWords.set(word, folded);
  return folded;
}

/** Text without any combining mark; “đ” stays, since its bar is part of the letter. */
export function stripMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
}

/** Whether the text bears a mark that folding would take away: the reader typed it on purpose. */
export function isMarked(text: string): boolean {
  return fold(text) !== text.normalize('NFC').toLowerCase();
}
