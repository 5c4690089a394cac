import type { ArticleRecord } from '../dataset/record.ts';
import type { Figure } from '../dataset/figure.ts';
import type { Archive } from './pages.ts';
import type { FigureRows, MonthStart } from './paginate.ts';
import { showFigure } from './show.ts';
import type { ShownFigure } from './shown.ts';
import { sourceWords, type SourceWords } from './sourceWords.ts';
import { readArticle } from './store.ts';

/** A figure with the words that state it. */
export type SourcedFigure = ShownFigure & { source: SourceWords[] };

/** A figure with the report that states it, where a list does not stand under its title. */
export type ReportedFigure = SourcedFigure & { report: { date: string; title: string; titleSupplied?: true } };

/** Figures under a heading of a list; that of a report has its day and leads to it. */
export interface SourcedGroup {
  title?: string;
  date?: string;
  dateInferred?: boolean;
  href?: string;
  /** Anchor of the heading. */
  id?: string;
  figures: (SourcedFigure | ReportedFigure)[];
  /** Figures that the heading stands for, when not all of them are shown. */
  total?: number;
}

/** The figures of a page of figures, under the report that states them. */
export function figureGroups(rows: readonly FigureRows[], archive: Archive): SourcedGroup[] {
  return rows.map(({ article, from, to }) => {
    const { record } = readArticle(article);
    return {
      title: record.title,
      date: record.date,
      dateInferred: record.dateInferred !== undefined,
      href: `/bai/${article}/`,
      total: record.figures.length,
      figures: record.figures.slice(from, to).map((figure) => withSource(figure, record, archive)),
    };
  });
}

/** Where the reports of a month begin on a page. */
export const monthAnchor = (month: string): string => `thang-${month}`;

/** The same with anchors on the first reports of the months that begin on the page. */
export function figuresByMonth(
  rows: readonly FigureRows[],
  starts: readonly MonthStart[],
  archive: Archive,
): SourcedGroup[] {
  const groups = figureGroups(rows, archive);
  const first = new Map(starts.map(({ month }) => [groups.find((group) => group.date?.slice(5, 7) === month), month]));
  return groups.map((group) => {
    const month = first.get(group);
    return month === undefined ? group : { ...group, id: monthAnchor(month) };
  });
}

export function withSource(figure: Figure, record: ArticleRecord, { gazetteer }: Archive): SourcedFigure {
  return {
    ...showFigure(figure, { gazetteer, date: record.date, article: record.id, checks: record.checks }),
    source: sourceWords(figure),
  };
}
