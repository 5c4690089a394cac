import type { ArticleCard } from '../dataset/manifest.ts';
import type { Figure } from '../dataset/figure.ts';
import type { ArticleRecord } from '../dataset/record.ts';
import { sizeOf, statementOf, valueOf } from '../dataset/statement.ts';
import { filesOf, mostInFile, type AnswerFigure } from '../search/answerFiles.ts';
import { describeCheck } from './checkText.ts';
import { formatDay, formatPeriod } from './dates.ts';
import { formatFigure, labelFigure } from './figureText.ts';
import type { Archive } from './pages.ts';
import { formatPlaces } from './placeNames.ts';
import { readArticle } from './store.ts';

/** Figures that can answer a question, of the newest reports first; repetitions of a figure in its report left out. */
export function figuresOf(articles: readonly ArticleCard[], archive: Archive): AnswerFigure[] {
  return keepNeeded(
    articles.toReversed().map(({ id }) => {
      const { record } = readArticle(id);
      return record.figures
        .filter(({ relations }) => !relations.some(({ kind }) => kind === 'sameAs'))
        .map((figure) => toAnswer(figure, record, archive));
    }),
  );
}

/**
 * Leaves out what no answer file would hold, so that memory is that of the files and not of the archive.
 *
 * @param lists Figures of reports or years, the newest first.
 */
export function keepNeeded(lists: Iterable<readonly AnswerFigure[]>): AnswerFigure[] {
  const held = new Map<string, number>();
  const kept: AnswerFigure[] = [];
  for (const list of lists) {
    for (const figure of list) {
      const files = filesOf(figure);
      if (files.every((file) => (held.get(file) ?? 0) >= mostInFile)) continue;
      for (const file of files) held.set(file, (held.get(file) ?? 0) + 1);
      kept.push(figure);
    }
  }
  return kept;
}

function toAnswer(figure: Figure, record: ArticleRecord, { gazetteer, registers }: Archive): AnswerFigure {
  const { id, sentence, start, place = [], period = '', series, scope } = figure;
  const check = record.checks.find(({ verdict, figures }) => verdict !== 'derived' && figures.includes(id));
  const words = check && describeCheck(check);
  const statement = statementOf(figure);
  const hangs =
    statement !== undefined &&
    figure.relations.some(({ figure: other }) =>
      record.figures.some((each) => each.id === other && statementOf(each) === statement),
    );
  return {
    url: `bai/${record.id}/#${id}`,
    value: formatFigure(figure),
    indicator: labelFigure(figure),
    sentence: sentence.text,
    start: start - sentence.start,
    end: endOfWords(figure) - sentence.start,
    places: place,
    placeNames: formatPlaces(place, gazetteer, record.date),
    period,
    periodName: period === '' ? '' : formatPeriod(period),
    ...(figure.placeFrom === 'article' && { placeInferred: true }),
    ...(figure.periodFrom === 'article' && { periodInferred: true }),
    date: record.date,
    source: sourceOf(record, registers),
    ...(series !== undefined && { series }),
    ...(statement !== undefined && { statement }),
    ...(hangs && { hangs }),
    amount: valueOf(figure),
    ...(figure.unit !== undefined && { unit: figure.unit }),
    size: sizeOf(figure),
    ...(scope !== undefined && { scope }),
    ...(figure.programme && { programmes: figure.programme }),
    ...(check &&
      words && { check: { verdict: check.verdict, label: words.label, text: `${words.equation}. ${words.text}` } }),
  };
}

/** “359 hộ nghèo”: the words that say what is counted belong to the figure when they stand right behind it. */
function endOfWords({ end, indicatorStart, indicatorEnd, sentence }: Figure): number {
  const follows = indicatorStart !== undefined && indicatorStart <= end + 1 && indicatorStart >= sentence.start;
  return follows ? Math.max(end, Math.min(indicatorEnd ?? end, sentence.end)) : end;
}

/** “Ngọc Minh, “An Khê tổng kết ‘Dân vận khéo’”, Báo Gia Lai, 2-11-2022” */
function sourceOf(
  { author, title, titleSupplied, source, date }: ArticleRecord,
  { authors }: Archive['registers'],
): string {
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
  return [
    ...author.flatMap((id) => authors.get(id)?.name ?? []),
    titleSupplied ? `[${title}]` : `“${inner}”`,
    source.newspaper,
    formatDay(date),
  ].join(', ');
}
