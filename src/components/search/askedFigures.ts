import type { Answer, AnswerFigure, Found, Hit, Term } from '../../search/client.ts';
import type { SectionFound } from './ask.ts';
import { shownAbove } from './belowAnswer.ts';

/** Words of a query that what answers it was read from, though the list of results leaves them out. */
export function understood(answer: Answer | undefined, { unmatched }: Pick<Found, 'unmatched'>): Term[] {
  if (!answer || answer.question.series.length === 0) return [];
  return unmatched.filter(({ word }) => !answer.question.rest.includes(word));
}

/**
 * Figures of the series, place and year that were asked for, which reports need not call as the question does: “tiền đóng
 * góp” are also those that “bà con góp”. Those that stand above as the answer are not repeated.
 */
export function askedFigures(answer: Answer): SectionFound | undefined {
  const above = shownAbove(answer);
  const hits = answer.figures.filter(({ url }) => !above.has(url)).map(toHit);
  if (hits.length === 0) return undefined;
  return {
    name: 'figures',
    total: hits.length,
    hits: hits.slice(0, shownFirst),
    load: async (from, count) => hits.slice(from, from + count),
    asked: { isPart: answer.isPart.figures },
  };
}

const shownFirst = 6;

function toHit({ url, value, indicator, placeNames, periodName, sentence, start, end }: AnswerFigure): Hit {
  return {
    url,
    shown: { kind: 'figure', value, label: indicator, where: [placeNames, periodName].filter(Boolean).join(', ') },
    title: [],
    excerpt: [
      { text: sentence.slice(0, start), marked: false },
      { text: sentence.slice(start, end), marked: true },
      { text: sentence.slice(end), marked: false },
    ],
    passage: '',
  };
}
