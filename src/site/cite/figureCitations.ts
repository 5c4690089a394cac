import type { Archive } from '../pages.ts';
import { figureName } from '../figureName.ts';
import type { PreparedArticle } from '../prepareArticle.ts';
import { showFigure } from '../show.ts';
import { placeAndPeriod } from '../shown.ts';
import { citationOf, citeFigure, type Citation } from './citation.ts';

/** A figure of a report as its citation names it. */
export interface NamedFigure {
  /** Its anchor. */
  id: string;
  /** “359 hộ nghèo” */
  name: string;
  /** “Thị xã An Khê, đến 11-2022”; empty where neither is known. */
  where: string;
  sentence: string;
}

/** The figures of a report, in text order, with the words by which they are cited. */
export function nameFigures({ record }: PreparedArticle, { gazetteer }: Archive): NamedFigure[] {
  return record.figures.map((figure) => ({
    id: figure.id,
    name: figureName(figure),
    where: placeAndPeriod(showFigure(figure, { gazetteer, date: record.date })),
    sentence: figure.sentence.text,
  }));
}

/** The citations of a report's files: the report itself, then each of its figures, keyed by its anchor. */
export function citationsOf(prepared: PreparedArticle, archive: Archive): Citation[] {
  const report = citationOf(prepared.record, archive.registers);
  return [
    report,
    ...nameFigures(prepared, archive).map(({ id, name, where, sentence }) =>
      citeFigure(report, id, where === '' ? name : `${name} (${where})`, sentence),
    ),
  ];
}
