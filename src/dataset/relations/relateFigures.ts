import type { Figure } from '../figure.ts';
import { comparison } from './comparison.ts';
import type { Finder, Findings } from './finding.ts';
import { levelChange } from './levelChange.ts';
import { parts } from './parts.ts';
import { ratioPercent } from './ratioPercent.ts';
import { rest } from './rest.ts';
import { shareBase } from './shareBase.ts';

const finders: readonly Finder[] = [ratioPercent, shareBase, levelChange, comparison, parts, rest];

/** How the figures of an article hang together, sentence by sentence, and the arithmetic of it in text order. */
export function relateFigures(text: string, figures: readonly Figure[]): Findings {
  const order = new Map(figures.map(({ id }, at) => [id, at]));
  const found = sentenceGroups(figures).flatMap((group) => finders.map((find) => find(text, group)));
  const position = (id: string | undefined): number => order.get(id ?? '') ?? 0;
  return {
    relations: found.flatMap(({ relations }) => relations),
    checks: found
      .flatMap(({ checks }) => checks)
      .toSorted(
        (a, b) => position(a.figures[0]) - position(b.figures[0]) || position(a.figures[1]) - position(b.figures[1]),
      ),
  };
}

function sentenceGroups(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const last = groups.at(-1);
    if (last && last[0]?.sentence.start === figure.sentence.start) last.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
