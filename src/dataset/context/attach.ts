import type { StatedFigure } from '../../figures/ledger.ts';
import type { Span } from './spans.ts';

/** How mentions of one sort (places, times) hang on the figures of a sentence. */
export interface AttachRules<T> {
  /** Says it outright: “xã Đông”, “năm 2017”. Others count only when nothing else is there: “Huyện ủy Kbang”. */
  isStrong: (mention: T, figure: StatedFigure) => boolean;
  isWeak: (mention: T, figure: StatedFigure) => boolean;
  /**
   * Whether a mention is tied to what stands before it, by a preposition: “tại xã Đông”, “ở huyện”.
   *
   * @param gap The text from the figure to the mention.
   */
  isTied: (mention: T, gap: string) => boolean;
}

/**
 * Finds, for each figure of a sentence, the mention that says where or when it holds.
 *
 * What stands in the figure's own phrase wins, then what stands in its clause, after it or before it; then what a
 * preposition hangs on it; then the sentence's topic: the nearest mention before that no other figure has claimed.
 *
 * @param text The article's text; all offsets are into it.
 * @param figures Figures of the sentence, in order.
 * @param mentions Mentions of the sentence, in order.
 */
export function attach<T extends Span>(
  text: string,
  figures: readonly StatedFigure[],
  mentions: readonly T[],
  rules: AttachRules<T>,
): (T | undefined)[] {
  const claimed = new Set<T>();
  return figures.map((figure, at) => {
    const before = figures[at - 1];
    const after = figures[at + 1];
    const strong = mentions.filter((mention) => rules.isStrong(mention, figure));
    const near = strong.filter(
      (mention) => mention.start >= (before?.end ?? 0) && mention.end <= (after?.start ?? Infinity),
    );
    const own =
      near.find((mention) => isInPhrase(mention, figure)) ??
      near.find((mention) => mention.start >= figure.end && isOneClause(text, figure.end, mention.start));
    if (own) {
      claimed.add(own);
      return own;
    }
    const ahead = near.findLast((mention) => mention.end <= figure.start && isHeading(text, mention.end, figure.start));
    if (ahead && !claimed.has(ahead)) return ahead;
    const hung = near.find((mention) => mention.start >= figure.end && isHungOn(text, figure.end, mention, rules));
    if (hung) {
      claimed.add(hung);
      return hung;
    }
    const shared = strong.find((mention) => mention.start >= figure.end && isHungOn(text, figure.end, mention, rules));
    const weak = mentions.filter((mention) => rules.isWeak(mention, figure));
    return (
      strong.findLast(
        (mention) => mention.end <= figure.start && !claimed.has(mention) && !isAside(text, mention, figure),
      ) ??
      shared ??
      weak.findLast((mention) => mention.end <= figure.start) ??
      weak.find((mention) => mention.start >= figure.end)
    );
  });
}

/** “8 đơn vị trực thuộc Đảng ủy xã Đông và Nghĩa An”: within the words that say what is counted. */
function isInPhrase(mention: Span, { start, indicatorStart, indicatorEnd }: StatedFigure): boolean {
  if (indicatorStart === undefined || indicatorEnd === undefined || indicatorEnd < start) return false;
  return mention.start < indicatorEnd && mention.end > indicatorStart;
}

/** No comma, bracket or “và” between; an opening bracket right after the figure does not part: “76,61% (chốt ngày …)”. */
function isOneClause(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to);
  return /^\s*\((?:[^,;:()]{0,20})$/u.test(gap) || !/[,;:()]|(?<!\p{L})và(?!\p{L})|\n/u.test(gap);
}

/** “Ia Mlơn: 41 nhà”, “xã Đông 120 ha”: nothing but a colon or words between. */
function isHeading(text: string, from: number, to: number): boolean {
  return !/[,;()]|(?<!\p{L})và(?!\p{L})|\n/u.test(text.slice(from, to));
}

function isHungOn<T extends Span>(text: string, from: number, mention: T, { isTied }: AttachRules<T>): boolean {
  const gap = text.slice(from, mention.start);
  return !/[;\n]/u.test(gap) && isTied(mention, gap);
}

/** In brackets that close before the figure: “làng đặc biệt khó khăn (giai đoạn 2015-2020) … 58 cơ quan”. */
function isAside(text: string, mention: Span, figure: Span): boolean {
  const gap = text.slice(mention.end, figure.start);
  const close = gap.indexOf(')');
  return close !== -1 && !gap.slice(0, close).includes('(');
}
