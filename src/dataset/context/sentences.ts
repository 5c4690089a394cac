import type { Block } from '../../archive/reportText.ts';
import { splitSentences } from '../../vietnamese/sentences.ts';
import type { Span } from './spans.ts';

/** A sentence of a report, and the block it stands in. */
export interface Sentence extends Span {
  block: number;
}

/**
 * Longer ones are cut: no report has such sentences, and a whole table run together in one line must not take time that
 * grows with the square of its length.
 */
const LONGEST = 2000;

/** The sentences of each block. */
export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[][] {
  return blocks.map(({ start, end }, block) =>
    splitSentences(text.slice(start, end))
      .map((span) => ({ start: start + span.start, end: start + span.end, block }))
      .flatMap((sentence) => cut(text, sentence)),
  );
}

function cut(text: string, { start, end, block }: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const at = from + lastGap(text.slice(from, from + LONGEST));
    pieces.push({ start: from, end: at, block });
    from = at;
  }
  return [...pieces, { start: from, end, block }];
}

/** After the last semicolon, else the last comma before a word, else at the end. */
function lastGap(piece: string): number {
  const semicolon = piece.lastIndexOf(';');
  if (semicolon > 0) return semicolon + 1;
  const comma = [...piece.matchAll(/,(?=\s\p{L})/gu)].at(-1);
  return comma ? comma.index + 1 : piece.length;
}
