/**
 * Reads one printed number, scaled by a power of ten.
 *
 * A dot parts thousands and a comma the decimals. “1.200,5” is 1200,5; “6,318” is 6,318. A dot that cannot part
 * thousands (“2.5”) is read as the decimal point that it is; commas between groups of three (“1,200,000”) as thousands.
 * The decimal text is shifted, not multiplied: 8,2 × 10⁹ would be 8199999999.999999.
 *
 * @param text Digits, dots and commas as printed.
 * @param exponent Power of ten from a scale word; 9 for “tỷ”.
 * @returns The value; `undefined` when the text is no number (“1.2.3”, digits of another script).
 */
export function readNumber(text: string, exponent = 0): number | undefined {
  const decimal = decimalText(text);
  if (decimal === undefined) return undefined;
  const value = Number(`${decimal}e${exponent}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether `text` could be thousands written with a comma: “1,200” of something that has no fractions. */
export function isCommaThousand(text: string): boolean {
  return /^[1-9]\d{0,2},\d{3}$/.test(text);
}

/** Reads “1,200” as 1200, for things that are counted whole. */
export function readCommaThousand(text: string, exponent = 0): number {
  return Number(`${text.replace(',', '')}e${exponent}`);
}

function decimalText(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  // “1000.000”: the first mark was forgotten.
  if (/^\d{1,4}(?:\.\d{3})+(?:,\d+)?$/.test(text) && !/^0\./.test(text))
    return text.replaceAll('.', '').replace(',', '.');
  if (/^\d+,\d+$/.test(text)) return text.replace(',', '.');
  if (/^\d+\.\d+$/.test(text)) return text;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  // “25.3000”, “1.0500.000”: a slip of the keys between groups; digits are kept, thousands marks dropped.
  if (/^\d{1,3}(?:\.\d{3,4})+$/.test(text)) return text.replaceAll('.', '');
  return undefined;
}
