import type { FigurePart, PackedFigure, PackedReport } from './entry.ts';
import { indexIn } from './pack.ts';

/** Figures of one series, as many as a file holds. */
interface Growing {
  words: Map<string, number>;
  facets: Map<string, number>;
  reports: PackedReport[];
  figures: number;
}

/**
 * Takes the figures of each series out of all parts, so that a series of a large archive can be read and sorted whole.
 * What is full is handed over at once: only the last part of each series stays in memory.
 *
 * @param size Figures of a part: the rest of a report's go with it.
 * @param handOver Called with the parts of each series, oldest first.
 */
export function seriesCollector(size: number, handOver: (series: string, part: FigurePart) => void) {
  const growing = new Map<string, Growing>();
  return { add, finish };

  /** Parts come oldest first. */
  function add(part: FigurePart): void {
    const facets = part.facets.map((each) => JSON.stringify(each));
    for (const report of part.reports) {
      const rows = Map.groupBy(report.figures, (row) => part.words[row[12] ?? 0] ?? '');
      rows.delete('');
      for (const [id, ofSeries] of rows) {
        const into = growing.get(id) ?? { words: new Map([['', 0]]), facets: new Map(), reports: [], figures: 0 };
        growing.set(id, into);
        copyRows(into, part.words, facets, report, ofSeries);
        if (into.figures >= size) close(id, into);
      }
    }
  }

  function finish(): void {
    for (const [id, rest] of growing) close(id, rest);
  }

  function close(id: string, { words, facets, reports }: Growing): void {
    growing.delete(id);
    handOver(id, {
      words: [...words.keys()],
      facets: [...facets.keys()].map((text) => JSON.parse(text)),
      reports,
    });
  }
}

function copyRows(
  into: Growing,
  words: readonly string[],
  facets: readonly string[],
  { figures, sentences, ...report }: PackedReport,
  rows: readonly PackedFigure[],
): void {
  const said = new Map<string, number>();
  const copied = rows.map((row): PackedFigure => {
    const [anchor, number, value, ownFacets, sentence, start, length, label, ...more] = row;
    const word = (index: number): number => indexIn(into.words, words[index]);
    return [
      anchor,
      number,
      value,
      indexIn(into.facets, facets[ownFacets]),
      indexIn(said, sentences[sentence]),
      start,
      length,
      word(label),
      ...(more.map((index = 0, at) => (at < 7 ? word(index) : index)) as []),
    ];
  });
  into.reports.push({
    ...report,
    sentences: [...said.keys()],
    figures: copied,
    ...(rows.length < figures.length && { total: figures.length }),
  });
  into.figures += rows.length;
}
