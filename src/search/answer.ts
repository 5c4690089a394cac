import {
  mostInFile,
  newestFirst,
  yearsOf,
  type AnswerFigure,
  type PlaceAnswers,
  type SeriesAnswers,
} from './answerFiles.ts';
import { canonicalWords } from './encode.ts';
import type { LexiconEntry } from './lexicon.ts';
import { holdsAll, isCounted, isSaidOf, says } from './counted.ts';
import { readQuestion, type Question } from './question.ts';
import type { OpenLexicon } from './suggest.ts';

/** A question and the figures that answer it, the best first. */
export interface Answer {
  question: Question;
  /** Names as the query was understood: “hộ nghèo”, “thị xã An Khê”, 2022. */
  understood: { what?: string; where?: LexiconEntry; year?: number };
  figures: AnswerFigure[];
  /** Values of what the best figure is a value of, where reports do not agree on one: lowest first, none twice. */
  values?: AnswerFigure[];
  /** There may be more figures, and more values, than the files that were read hold. */
  isPart: { figures: boolean; values: boolean };
}

/** Loads one of the files that `buildAnswerFiles` made; nothing when there is none. */
export type LoadAnswers = <Content>(path: string) => Promise<Content | undefined>;

/**
 * Answers a query with figures, or with none: a figure must be of the series, place, year and programme that were named,
 * and every other word must stand in what it counts or in its sentence.
 *
 * @param words Canonical words of the query, keystrokes and typos already put right.
 */
export async function answer(
  words: readonly string[],
  lexicon: OpenLexicon,
  load: LoadAnswers,
): Promise<Answer | undefined> {
  const question = readQuestion(words, lexicon);
  const { series, places, year, programmes } = question;
  const found = series.length > 0 ? await ofSeries(question, load) : await ofPlace(question, lexicon, load);
  if (!found) return undefined;
  const answering = (figures: readonly AnswerFigure[]) =>
    newestFirst(
      figures
        .filter(({ period }) => year === undefined || isOfYear(period, year))
        .filter((figure) => programmes.length === 0 || programmes.some(({ id }) => figure.programmes?.includes(id)))
        .filter(({ scope }) => scope === undefined || holdsAll(words, canonicalWords(scope)))
        .filter((figure) => question.rest.every((word) => says(figure, word, lexicon))),
    );
  const figures = answering(found.figures);
  const [best] = figures;
  if (!best) return undefined;
  // The file of all places has only the newest of each.
  const isOfOnePlace = series.length === 0 || places.length > 0;
  const there = isOfOnePlace ? found.figures : await ofSamePlace(best, question, load);
  const here = answering(there);
  const values = differentValues(best, here);
  const what = series[0]?.name ?? (question.rest.join(' ') || undefined);
  const where = places.find(({ id }) => figures.some((figure) => figure.places.includes(id)));
  return {
    question,
    understood: { ...(what && { what }), ...(where && { where }), ...(year !== undefined && { year }) },
    figures,
    ...(values.length > 1 && { values }),
    isPart: {
      figures: !isOfOnePlace || found.figures.length === mostInFile,
      values: there.length === mostInFile && !isPast(best, here),
    },
  };
}

/** Whether figures, newest first, go back behind the day that one is of: none of that day is older. */
function isPast({ period, date }: AnswerFigure, figures: readonly AnswerFigure[]): boolean {
  return period.endsWith(date) && (figures.at(-1)?.date ?? '') < date;
}

async function ofSamePlace(best: AnswerFigure, { year }: Question, load: LoadAnswers): Promise<AnswerFigure[]> {
  const [place] = best.places;
  if (place === undefined) return [best];
  const path = [best.series, place, year].filter((part) => part !== undefined).join('/');
  return (await load<AnswerFigure[]>(`answers/series/${path}.json`)) ?? [best];
}

/** Values of the same thing in the same place and period, lowest first; of equal ones the first. */
export function differentValues(best: AnswerFigure, figures: readonly AnswerFigure[]): AnswerFigure[] {
  if (best.statement === undefined) return [];
  const values = new Map<string, AnswerFigure>();
  for (const figure of figures) {
    if (figure.statement === best.statement && !figure.hangs && !values.has(figure.amount)) {
      values.set(figure.amount, figure);
    }
  }
  return [...values.values()].toSorted((one, other) => one.size - other.size);
}

async function ofSeries({ series, places, year }: Question, load: LoadAnswers) {
  for (const { id } of series) {
    const all = await load<SeriesAnswers>(`answers/series/${id}.json`);
    const has = (years: readonly string[] | undefined) => (year === undefined ? years : years?.includes(String(year)));
    const place = places.find((each) => has(all?.places[each.id]));
    if (!all || (places.length > 0 ? !place : !has(all.years))) continue;
    if (!place && year === undefined) return { figures: all.newest };
    const path = [id, place?.id, year].filter((part) => part !== undefined).join('/');
    return { figures: (await load<AnswerFigure[]>(`answers/series/${path}.json`)) ?? [] };
  }
  return undefined;
}

/** Without a series: a place, and words that say what is counted or, when a number is asked for, what was done. */
async function ofPlace(question: Question, lexicon: OpenLexicon, load: LoadAnswers) {
  const { places, rest, asks, head, year } = question;
  if (rest.length === 0 || (!asks && rest.length < 2)) return undefined;
  for (const { id, figures: known } of places) {
    if (known === 0) continue;
    const all = await load<PlaceAnswers>(`answers/places/${id}.json`);
    if (!all || (year !== undefined && !all.years.includes(String(year)))) continue;
    const ofYear = year === undefined ? undefined : await load<AnswerFigure[]>(`answers/places/${id}/${year}.json`);
    const here = ofYear ?? all.newest;
    const counted = here.filter((figure) => isCounted(figure, question, lexicon));
    const figures =
      counted.length > 0 || !asks || head !== undefined ? counted : here.filter((figure) => isSaidOf(figure, rest));
    if (figures.length > 0) return { figures };
  }
  return undefined;
}

/** Whether an ISO 8601 year, day or interval lies in a year or covers it: `2017`, `2018-03-13`, `2015/2020`. */
export function isOfYear(period: string, year: number): boolean {
  return yearsOf(period).includes(String(year));
}
