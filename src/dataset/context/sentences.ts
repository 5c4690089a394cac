import type { Block } from '../../archive/reportText.ts';
import { splitSentences } from '../../vietnamese/sentences.ts';
import type { Span } from './spans.ts';

/** A sentence of a report, and the block it stands in. */
export interface Sentence extends Span {
  block: number;
}

/** The sentences of each block. */
export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[][] {
  return blocks.map(({ start, end }, block) =>
    splitSentences(text.slice(start, end)).map((span) => ({ start: start + span.start, end: start + span.end, block })),
  );
}
