/**
 * Where printed words occur in a text, as whole words: “678 hộ” is not in “1.678 hộ”, nor “5 xã” in “15 xã”.
 *
 * @param words As an editor copied them; any white space matches any white space, so that a wrapped line still fits.
 * @returns Offsets of each occurrence, in order and without overlap.
 */
export function findOccurrences(text: string, words: string): { start: number; end: number }[] {
  const source = words
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join(String.raw`\s+`);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}]|\p{N}[.,])(?:${source})(?![\p{L}\p{M}\p{N}]|[.,]\p{N})`,
    'gu',
  );
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
