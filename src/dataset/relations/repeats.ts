import type { Block } from '../../archive/reportText.ts';
import type { Figure, Relation } from '../figure.ts';
import { slug } from '../slug.ts';

/** Blocks that repeat what the body says. */
const repeating = new Set(['title', 'caption', 'heading']);

/**
 * Figures of a headline, heading or caption that say again what a figure of the body says: the same words for the
 * number, the unit and what is counted.
 *
 * @returns For each repetition, by its id, the relation to the figure of the body.
 */
export function findRepeats(figures: readonly Figure[], blocks: readonly Block[]): Map<string, Relation> {
  const isRepeating = ({ block }: Figure): boolean => repeating.has(blocks[block]?.kind ?? '');
  const body = new Map<string, Figure>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (!isRepeating(figure) && !body.has(key)) body.set(key, figure);
  }
  return new Map(
    figures.filter(isRepeating).flatMap((figure): [string, Relation][] => {
      const original = body.get(keyOf(figure));
      return original ? [[figure.id, { kind: 'sameAs', figure: original.id }]] : [];
    }),
  );
}

function keyOf({ kind, value, min, max, of, unit = '', indicator = '' }: Figure): string {
  return [kind, value, min, max, of, unit, slug(indicator).split('-').slice(0, 3).join('-')].join('|');
}
