import type { Correction } from '../archive/correction.ts';
import { findOccurrences } from '../archive/occurrences.ts';
import type { Problem } from '../archive/problem.ts';
import type { StatedFigure } from '../figures/ledger.ts';
import type { Figure } from './figure.ts';

/** Corrections of one figure, merged: later entries of the front matter win. */
export type CorrectedFields = Omit<Correction, 'words' | 'occurrence' | 'line' | 'column'>;

/**
 * Finds the figure each correction means.
 *
 * A correction means the figures whose number stands inside its printed words. One that meets no figure has gone stale,
 * or was never right, and is a problem where it stands in the front matter.
 *
 * @returns For each figure, by its start, the fields to set.
 */
export function matchCorrections(
  file: string,
  text: string,
  figures: readonly StatedFigure[],
  corrections: readonly Correction[],
): { fields: Map<number, CorrectedFields>; problems: Problem[] } {
  const fields = new Map<number, CorrectedFields>();
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const { words, occurrence, line, column, ...set } = correction;
    const all = findOccurrences(text, words);
    const meant = occurrence === undefined ? all : all.slice(occurrence - 1, occurrence);
    const hit = figures.filter(({ num: [start, end] }) => meant.some((span) => span.start <= start && end <= span.end));
    for (const { start } of hit) fields.set(start, { ...fields.get(start), ...set });
    // The archive has already said so when the words themselves are not there.
    if (hit.length > 0 || meant.length === 0) continue;
    problems.push({
      kind: 'stale-correction',
      file,
      line,
      column,
      message: `Chữ “${words}” có trong bài, nhưng máy không thấy số liệu nào ở đó để sửa.`,
      advice: 'Chép cả con số và đơn vị như in trong bài, hoặc xóa mục này.',
    });
  }
  return { fields, problems };
}

/** A figure with the fields an editor set, each marked as corrected. */
export function correct(figure: Figure, fields: CorrectedFields | undefined): Figure {
  if (!fields) return figure;
  const { ignore: _, place, period, programme, ...stated } = fields;
  const corrected: Figure = { ...figure, ...stated, corrected: Object.keys(fields) };
  if (place) setPlace(corrected, place);
  if (period !== undefined) setPeriod(corrected, period);
  if (programme) Object.assign(corrected, { programme, programmeFrom: 'editor' });
  if (stated.value !== undefined) {
    delete corrected.min;
    delete corrected.max;
  }
  return corrected;
}

function setPlace(figure: Figure, place: string[]): void {
  delete figure.placeWords;
  delete figure.placeUnclear;
  figure.place = place;
  figure.placeFrom = 'editor';
}

function setPeriod(figure: Figure, period: string): void {
  delete figure.periodWords;
  figure.period = period;
  figure.periodFrom = 'editor';
}
