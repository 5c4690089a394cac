import type { Figure } from '../../dataset/figure.ts';
import type { FigureFacets } from '../figureFacets.ts';
import type { ShownFigure } from '../shown.ts';
import { sourceWords } from '../sourceWords.ts';
import { flags, type FigureEntry, type FigurePart, type PackedFigure, type PackedReport } from './entry.ts';

/** A report with what is packed of its figures. */
export interface ReportToPack {
  id: string;
  title: string;
  date: string;
  dateInferred?: true;
  figures: {
    figure: Pick<Figure, 'id' | 'sentence' | 'start' | 'end' | 'unit' | 'series'>;
    shown: ShownFigure;
    facets: FigureFacets;
  }[];
}

export function packFigures(reports: readonly ReportToPack[]): FigurePart {
  const words = new Map([['', 0]]);
  const facetsSeen = new Map<string, number>();
  const packed = reports.map(({ figures, ...report }): PackedReport => {
    const sentences = new Map<string, number>();
    return {
      ...report,
      figures: figures.map(({ figure, shown, facets }) => {
        const row: PackedFigure = [
          figure.id,
          shown.printed.number,
          shown.value === plainValue(shown.printed.number) ? '' : shown.value,
          indexIn(facetsSeen, JSON.stringify(facets)),
          indexIn(sentences, figure.sentence.text),
          figure.start - figure.sentence.start,
          figure.end - figure.start,
          indexIn(words, shown.label),
          indexIn(words, shown.place),
          indexIn(words, shown.period),
          indexIn(words, shown.printed.unit),
          indexIn(words, figure.unit),
          indexIn(words, figure.series),
          indexIn(words, shown.printed.qualifier),
          indexIn(words, shown.check?.label),
          (shown.series === undefined ? 0 : flags.compared) +
            (shown.placeInferred ? flags.placeInferred : 0) +
            (shown.periodInferred ? flags.periodInferred : 0) +
            (shown.check?.verdict === 'unclear' ? flags.unclear : 0),
        ];
        while (row.at(-1) === 0) row.pop();
        return row;
      }),
      sentences: [...sentences.keys()],
    };
  });
  return { words: [...words.keys()], facets: [...facetsSeen.keys()].map((text) => JSON.parse(text)), reports: packed };
}

/** The figure of a row as it was before packing. */
export function figureAt(part: FigurePart, report: PackedReport, row: PackedFigure): FigureEntry {
  const [anchor, number, ownValue, facets, sentence, start, length, label] = row;
  const [place, period, printedUnit, unit, series, qualifier, check] = row.slice(8, 15).map((index) => word(index));
  const flag = row[15] ?? 0;
  const text = report.sentences[sentence] ?? '';
  const value = ownValue === '' ? plainValue(number) : ownValue;
  const amount = value.split('/').find((each) => each !== '');
  return {
    href: `/bai/${report.id}/#${anchor}`,
    printed: { ...(qualifier && { qualifier }), number, ...(printedUnit && { unit: printedUnit }) },
    value,
    label: word(label),
    ...(place && { place }),
    ...(flag & flags.placeInferred && { placeInferred: true }),
    ...(period && { period }),
    ...(flag & flags.periodInferred && { periodInferred: true }),
    ...(check && { check: { verdict: flag & flags.unclear ? 'unclear' : 'off', label: check } }),
    ...(series && flag & flags.compared && { series: `/so-lieu/chi-so/${series}/` }),
    source: sourceWords({
      sentence: { start: 0, end: text.length, text },
      start,
      end: start + length,
      text: text.slice(start, start + length),
      ...(qualifier && { qualifier }),
    }),
    facets: part.facets[facets] ?? { group: '', kind: '', check: [], place: [] },
    ...(amount !== undefined && { amount: Number(amount) }),
    ...(unit && { unit }),
  };

  function word(index: string | number = 0): string {
    return part.words[Number(index)] ?? '';
  }
}

/** “2.103,5” → `2103.5` */
const plainValue = (number: string): string => number.replaceAll('.', '').replace(',', '.');

/** Where a text stands in a list that grows with it. */
export function indexIn(known: Map<string, number>, text = ''): number {
  const index = known.get(text) ?? known.size;
  known.set(text, index);
  return index;
}
