import type { Article } from '../archive/article.ts';
import { findOccurrences } from '../archive/occurrences.ts';
import type { Problem } from '../archive/problem.ts';
import type { Figure } from './figure.ts';
import type { ArticleRecord } from './record.ts';
import { areRelated, contradict, thingOf } from './statement.ts';

/** As many as stand side by side on the front page. */
const shown = 4;

/** The figures an editor names in the front matter, in that order; what the rule chooses when none are named. */
export function chooseDigest(
  { file, text, digest: named }: Pick<Article, 'file' | 'text' | 'digest'>,
  record: Pick<ArticleRecord, 'figures' | 'locality'>,
): { figures: Figure[]; problems: Problem[] } {
  if (!named) return { figures: digest(record), problems: [] };
  const figures: Figure[] = [];
  const problems: Problem[] = [];
  for (const { words, line, column } of named) {
    const spans = findOccurrences(text, words);
    const meant = record.figures.find(({ num: [start, end] }) =>
      spans.some((span) => span.start <= start && end <= span.end),
    );
    if (meant) figures.push(meant);
    // The archive has already said so when the words themselves are not there.
    else if (spans.length > 0) problems.push({ kind: 'stale-digest', file, line, column, ...noFigureAt(words) });
  }
  return { figures: [...new Set(figures)], problems };
}

const noFigureAt = (words: string): Pick<Problem, 'message' | 'advice'> => ({
  message: `Chữ “${words}” có trong bài, nhưng máy không thấy số liệu nào ở đó.`,
  advice: 'Chép cả con số và đơn vị như in trong bài, hoặc xóa dòng này.',
});

/**
 * The figures that sum a report up, “đọc nhanh bằng số”, most telling first.
 *
 * A rule, not a judgement: levels before movements, the report's own place before parts of it, indicators that other
 * reports can be compared by before others, people and households before things. One figure of a pair that says the
 * same twice (“359 hộ nghèo, chiếm 2,04%”), one of what is measured twice, and none that the report itself contradicts:
 * of two values nobody can tell which sums it up.
 */
export function digest({ figures, locality }: Pick<ArticleRecord, 'figures' | 'locality'>): Figure[] {
  const ranked = figures
    .filter((figure) => !figures.some((other) => contradict(figure, other)))
    .map((figure) => ({ figure, weight: weigh(figure, locality) }))
    .toSorted((a, b) => b.weight - a.weight || a.figure.start - b.figure.start);
  const chosen: Figure[] = [];
  for (const { figure } of ranked) {
    if (chosen.length === shown) break;
    if (!chosen.some((other) => repeats(figure, other))) chosen.push(figure);
  }
  return chosen;
}

function weigh(figure: Figure, locality: readonly string[]): number {
  const own = figure.place?.some((id) => locality.includes(id)) ?? false;
  return (
    (figure.change && !figure.change.level ? -6 : 0) +
    (own ? 2 : 0) +
    (figure.series !== undefined || figure.measure !== undefined ? 2 : 0) +
    (people.has(figure.unit ?? '') ? 3 : (kinds[figure.kind] ?? 0)) +
    (figure.relations.length === 0 ? 1 : 0) +
    Math.min(3, Math.log10(Math.max(1, figure.value ?? figure.max ?? 1)) / 3)
  );
}

const people: ReadonlySet<string> = new Set(['hộ', 'người', 'lao động', 'học sinh', 'đảng viên', 'hội viên']);

const kinds: Partial<Record<Figure['kind'], number>> = { ratio: 3, percent: 2, money: 2, labour_days: 1, area: 1 };

function repeats(figure: Figure, other: Figure): boolean {
  const sameThing = thingOf(figure) === thingOf(other) && figure.scope === other.scope;
  const sameWords = figure.sentence.start === other.sentence.start && figure.indicator === other.indicator;
  return areRelated(figure, other) || sameThing || sameWords;
}
