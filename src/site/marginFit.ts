/** Characters of text that are as high as one note in the margin, and as the digest at its head. */
const note = 105;
const digest = 640;
/** How far notes may stand below the text: what follows it is as high at least. */
const slack = 400;

/**
 * Whether the notes of a report's figures find room beside its text. Where they do not, they would run on far below it,
 * and stand there only when they are asked for.
 *
 * @param length Of the text, in characters.
 */
export const fitsMargin = (length: number, figures: number): boolean => figures * note + digest <= length + slack;
