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
  /**
   * Whether a mention in brackets can be the topic of what follows: “3 ngày nghỉ (từ ngày 2 đến 4-9), … đón 18.650
   * lượt”.
   */
  isTopicInBrackets: (mention: T) => boolean;
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
 * @returns A mention or none for each figure, and the mentions that stand in the phrase of one of them.
 */
export function attach<T extends Span>(
  text: string,
  figures: readonly StatedFigure[],
  mentions: readonly T[],
  rules: AttachRules<T>,
): { said: (T | undefined)[]; claimed: ReadonlySet<T> } {
  const claimed = new Set<T>();
  const dealing = new Set(mentions.filter((mention) => isDealing(text, mention)));
  const said = figures.map((figure, at) => {
    // What a list in brackets deals numbers out to says nothing of the numbers outside.
    const strong = mentions
      .filter((mention) => rules.isStrong(mention, figure))
      .filter((mention) => !dealing.has(mention) || isDealtTo(text, mention, figure));
    const from = figures[at - 1]?.end ?? 0;
    const to = figures[at + 1]?.start ?? Infinity;
    const near = strong.filter((mention) => mention.start >= from && mention.end <= to);
    const own =
      ownOf(text, figure, near) ??
      headingOf(text, figure, near, claimed) ??
      hungOn(
        text,
        figure,
        near.filter(({ end }) => !headsNext(text.slice(end, Math.min(to, end + 20)), to - end)),
        rules,
      );
    if (own) {
      if (own.start >= figure.start) claimed.add(own);
      return own;
    }
    const weak = mentions.filter((mention) => rules.isWeak(mention, figure));
    return (
      topicOf(text, figure, strong, claimed, rules) ?? weak.findLast(isBefore(figure)) ?? weak.find(isAfter(figure))
    );
  });
  return { said, claimed };
}

/** In the words that say what is counted, or after the number in its clause. */
function ownOf<T extends Span>(text: string, figure: StatedFigure, near: readonly T[]): T | undefined {
  return (
    near.find((mention) => isInPhrase(mention, figure)) ??
    near.find((mention) => isAfter(figure)(mention) && isOneClause(text.slice(figure.end, mention.start)))
  );
}

/** “Ia Mlơn: 41 nhà”, “xã Đông 120 ha”: before the number in its clause, and not another's. */
function headingOf<T extends Span>(
  text: string,
  figure: StatedFigure,
  near: readonly T[],
  claimed: ReadonlySet<T>,
): T | undefined {
  const heading = near.findLast(
    (mention) => isBefore(figure)(mention) && isHeading(text.slice(mention.end, figure.start)),
  );
  return heading && !claimed.has(heading) ? heading : undefined;
}

function hungOn<T extends Span>(
  text: string,
  figure: StatedFigure,
  near: readonly T[],
  { isTied }: AttachRules<T>,
): T | undefined {
  return near.find((mention) => {
    const gap = text.slice(figure.end, mention.start);
    return isAfter(figure)(mention) && !/[;\n]/u.test(gap) && isTied(mention, gap);
  });
}

/** What the sentence speaks of: before the figure, else hung on a figure after it, in a bracket, or before a colon. */
function topicOf<T extends Span>(
  text: string,
  figure: StatedFigure,
  strong: readonly T[],
  claimed: ReadonlySet<T>,
  rules: AttachRules<T>,
): T | undefined {
  const before = strong.filter(isBefore(figure));
  const free = before.filter((mention) => !claimed.has(mention));
  return (
    free.findLast((mention) => !isAside(text.slice(mention.end, figure.start))) ??
    hungOn(text, figure, strong, rules) ??
    free.findLast(rules.isTopicInBrackets) ??
    before.findLast(({ end }) => /^\s*:/u.test(text.slice(end, end + 3)))
  );
}

/** “8 người (Ia Mlơn: 3 người; Đak Lơm: 5 người)”: a mention in brackets with a number right after it. */
function isDealing(text: string, mention: Span): boolean {
  return /^\s*:?\s\d/u.test(text.slice(mention.end, mention.end + 4)) && isInBrackets(text, mention);
}

function isDealtTo(text: string, mention: Span, figure: Span): boolean {
  return isBefore(figure)(mention) && !/[;)]/u.test(text.slice(mention.end, figure.start));
}

/** “8 đơn vị trực thuộc Đảng ủy xã Đông và Nghĩa An”: within the words that say what is counted. */
function isInPhrase(mention: Span, { start, indicatorStart, indicatorEnd }: StatedFigure): boolean {
  if (indicatorStart === undefined || indicatorEnd === undefined || indicatorEnd < start) return false;
  return mention.start < indicatorEnd && mention.end > indicatorStart;
}

/**
 * No comma, bracket or “và” in the gap; an opening bracket right after the figure does not part: “76,61% (chốt ngày
 * …)”.
 */
function isOneClause(gap: string): boolean {
  return /^\s*\((?:[^,;:()]{0,20})$/u.test(gap) || (isHeading(gap) && !gap.includes(':'));
}

/** Nothing but words, and perhaps a colon, in the gap. */
function isHeading(gap: string): boolean {
  return !/[,;()\n]|(?<!\p{L})và(?!\p{L})/u.test(gap);
}

/** “… hội viên toàn tỉnh lên 168.000 người”: close before the next figure, which it is the heading of. */
function headsNext(gap: string, distance: number): boolean {
  return distance < 20 && isHeading(gap);
}

/** A bracket closes in the gap that opened before it: “làng đặc biệt khó khăn (giai đoạn 2015-2020) … 58 cơ quan”. */
function isAside(gap: string): boolean {
  const close = gap.indexOf(')');
  return close !== -1 && !gap.slice(0, close).includes('(');
}

function isBefore(figure: Span): (mention: Span) => boolean {
  return ({ end }) => end <= figure.start;
}

function isAfter(figure: Span): (mention: Span) => boolean {
  return ({ start }) => start >= figure.end;
}

/** Whether a mention stands in brackets of its sentence: it glosses a word and sets no topic. */
export function isInBrackets(text: string, mention: Span): boolean {
  const before = text.slice(Math.max(0, mention.start - 200), mention.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
