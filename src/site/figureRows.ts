import type { ArticleRecord } from '../dataset/record.ts';
import type { Figure } from '../dataset/figure.ts';
import type { Archive } from './pages.ts';
import type { FigureRows } from './plan.ts';
import { showFigure } from './show.ts';
import type { ShownFigure } from './shown.ts';
import { sourceWords, type SourceWords } from './sourceWords.ts';
import { readArticle } from './store.ts';

/** A figure with the words that state it. */
export type SourcedFigure = ShownFigure & { source: SourceWords[] };

/** A figure with the report that states it, where a list does not stand under its title. */
export type ReportedFigure = SourcedFigure & { report: { date: string; title: string; titleSupplied?: true } };

/** The figures of a page of figures, under the report that states them. */
export function figureGroups(
  rows: readonly FigureRows[],
  archive: Archive,
): { title: string; figures: SourcedFigure[] }[] {
  return rows.map(({ article, from, to }) => {
    const { record } = readArticle(article);
    return {
      title: record.title,
      figures: record.figures.slice(from, to).map((figure) => withSource(figure, record, archive)),
    };
  });
}

export function withSource(figure: Figure, record: ArticleRecord, { gazetteer }: Archive): SourcedFigure {
  return {
    ...showFigure(figure, { gazetteer, date: record.date, article: record.id, checks: record.checks }),
    source: sourceWords(figure),
  };
}
