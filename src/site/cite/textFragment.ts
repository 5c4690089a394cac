import type { Figure } from '../../dataset/figure.ts';
import { fold } from '../../vietnamese/fold.ts';

/** Words of a text directive: enough to be found, few enough to be read. */
const most = 8;

/**
 * The part of an address that scrolls to a figure's sentence and marks it, in browsers that know text fragments:
 * `:~:text=Đến%20nay,359%20hộ%20nghèo`.
 *
 * Margin notes stand between a figure and the words after it, so the sentence cannot be named in one piece: its first
 * words and its last ones are, each up to the next note.
 *
 * @param text The report's text.
 * @param figures All figures of the report, in text order.
 */
export function textFragment({ sentence }: Figure, text: string, figures: readonly Figure[]): string {
  const notes = figures.map(({ end }) => end).filter((end) => sentence.start < end && end < sentence.end);
  const whole = text.slice(sentence.start, sentence.end).trim();
  if (notes.length === 0 && countWords(whole) <= most * 2) return directive([whole]);
  const first = firstWords(text.slice(sentence.start, notes[0] ?? sentence.end), text);
  const last = lastWords(text.slice(notes.at(-1) ?? sentence.start, sentence.end));
  // Nothing but a full stop behind the last figure: the words up to it.
  const end = /[\p{L}\p{N}]/u.test(last) ? last : lastWords(text.slice(notes.at(-2) ?? sentence.start, notes.at(-1)));
  return directive(first.endsWith(end) ? [first] : [first, end]);
}

/** As many first words as make the place unique in the text, at least four; browsers overlook capitals and marks. */
function firstWords(stretch: string, text: string): string {
  const words = stretch.trim().split(/\s+/);
  const all = fold(text);
  for (let count = Math.min(4, words.length); count < words.length; count++) {
    const start = words.slice(0, count).join(' ');
    if (all.indexOf(fold(start)) === all.lastIndexOf(fold(start))) return start.replace(/[,;:]$/, '');
  }
  return words.join(' ');
}

function lastWords(stretch: string): string {
  const words = stretch.trim().split(/\s+/);
  return words
    .slice(-most)
    .join(' ')
    .replace(/^[\p{P}\s]+/u, '')
    .replace(/[.…]+$/u, '');
}

const countWords = (text: string): number => text.split(/\s+/).length;

/** A comma separates the parts of a directive and a hyphen marks its context, so both are written out. */
function directive(parts: readonly string[]): string {
  return `:~:text=${parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',')}`;
}
