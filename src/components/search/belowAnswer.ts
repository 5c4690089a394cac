import type { Answer } from '../../search/client.ts';
import { shownOf } from './answerBlock.ts';
import type { FirstSection, SectionFound } from './ask.ts';

/** Figures that stand above as the answer are not repeated below it. */
export function shownAbove(answer: Answer | undefined): ReadonlySet<string> {
  if (!answer) return new Set();
  const { first, others } = shownOf(answer);
  return new Set([...first, ...others].map(({ url }) => url));
}

/** The best results of a sort without those above; nothing if these are all of them. */
export function firstBelow(section: FirstSection, above: ReadonlySet<string>): FirstSection | undefined {
  const hits = section.hits.filter(({ url }) => !above.has(url));
  return hits.length === 0 ? undefined : { ...section, hits };
}

/** Results of a sort without those above; there may be more, though none of the first is left. */
export function allBelow(section: SectionFound, above: ReadonlySet<string>): SectionFound | undefined {
  const hits = section.hits.filter(({ url }) => !above.has(url));
  const removed = section.hits.length - hits.length;
  const total = section.total - removed;
  return total === 0
    ? undefined
    : { ...section, hits, total, load: (from, count) => section.load(from + removed, count) };
}
