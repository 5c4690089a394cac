import type { Figure } from './figure.ts';
import type { ArticleRecord } from './record.ts';

/** As many as stand side by side on the front page. */
const shown = 4;

/**
 * The figures that sum a report up, “đọc nhanh bằng số”, most telling first.
 *
 * A rule, not a judgement: levels before movements, the report's own place before parts of it, indicators that other
 * reports can be compared by before others, people and households before things. One figure of a pair that says the
 * same twice (“359 hộ nghèo, chiếm 2,04%”), and two of a row that lists parts.
 */
export function digest({ figures, locality }: Pick<ArticleRecord, 'figures' | 'locality'>): Figure[] {
  const ranked = figures
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
  const related =
    figure.relations.some((relation) => relation.figure === other.id) ||
    other.relations.some((relation) => relation.figure === figure.id);
  return related || (figure.sentence.start === other.sentence.start && figure.indicator === other.indicator);
}
