import type { StatedFigure } from '../../figures/ledger.ts';
import type { Figure } from '../figure.ts';
import type { PeriodMention } from '../periods/findPeriods.ts';
import { isDays, yearOf } from '../periods/day.ts';
import { gifts, reviews } from '../periods/words.ts';
import { attach, isInBrackets, type AttachRules } from './attach.ts';
import { isLevel } from './level.ts';
import type { Span } from './spans.ts';

export type PeriodContext = Pick<Figure, 'period' | 'periodFrom' | 'periodWords'>;

/** What the article as a whole says of its time. */
export interface ArticleTime {
  /** Day of the report. */
  report: string;
  /** Day of the event it reports: “Sáng 13-3, Huyện ủy Kbang …”; the report's day when it names none. */
  event: string;
  /** The time it looks back on: “tổng kết phong trào thi đua … năm 2022”. */
  review?: PeriodMention;
}

/** Reads the time of the article from its opening: the headline and the first paragraph. */
export function readArticleTime(
  text: string,
  opening: readonly Span[],
  periods: readonly PeriodMention[],
  report: string,
): ArticleTime {
  const end = opening.at(-1)?.end ?? 0;
  const first = periods.filter((mention) => mention.start < end && (mention.role === 'time' || isDated(mention)));
  const event = first.find((mention) => isDays(mention.period) && mention.start < (opening.at(-1)?.start ?? 0) + 60);
  const review = first.find((mention) => isReviewed(text, mention));
  return { report, event: event?.period ?? report, ...(review && { review }) };
}

/** A year or longer stretch after a verb of looking back, in the same sentence. */
function isReviewed(text: string, { start, period }: PeriodMention): boolean {
  if (period.startsWith('..') || isDays(period)) return false;
  return reviewed.test(text.slice(Math.max(0, start - 200), start));
}

/** The event with its own day: “Sáng 13-3”, not “tại hội nghị”. */
function isDated({ role, words }: PeriodMention): boolean {
  return role === 'event' && /\d/u.test(words);
}

const reviewed = new RegExp(String.raw`(?<!\p{L})(?:${reviews.join('|')})(?!\p{L})[^.;\n]*$`, 'iu');
const given = new RegExp(String.raw`(?<!\p{L})(?:${gifts.join('|')})(?!\p{L})`, 'iu');

/**
 * The times of the figures of one block, sentence by sentence.
 *
 * A change speaks of the stretch from its base to the level: “tăng 3,05% so với cùng kỳ năm 2021” in 2022 is `2021/2022`.
 */
export function dateFigures(
  text: string,
  sentences: readonly { figures: readonly StatedFigure[]; periods: readonly PeriodMention[] }[],
  time: ArticleTime,
): PeriodContext[][] {
  const rules: AttachRules<PeriodMention> = {
    isStrong: (mention, figure) =>
      mention.role === 'time' ||
      (mention.start < figure.start && mention.role === 'occasion') ||
      (mention.start < figure.start && mention.role === 'event' && given.test(text.slice(mention.end, figure.start))),
    isWeak: ({ role, start }, figure) => role === 'season' && start < (figure.indicatorEnd ?? figure.end),
    isTied: ({ words }, gap) => /^(?:trong|từ|tính|đến|tới|chốt)\s/iu.test(words) || preposition.test(gap),
    // “(nhiệm kỳ 2016-2021)” tells which council, not when.
    isTopicInBrackets: ({ words }) => /^(?:từ|tính|trong|chốt|ngày)\s/iu.test(words),
  };
  let carried: PeriodMention | undefined;
  return sentences.map(({ figures, periods }) => {
    const { said: hung, claimed } = attach(text, figures, periods, rules);
    const said = figures.map((figure, at) => occasionOf(figure, periods) ?? hung[at]);
    const contexts = figures.map((figure, at) => {
      const mention = said[at];
      const level = mention
        ? fromMention(mention, 'sentence', time)
        : carried
          ? fromMention(carried, 'paragraph', time)
          : fromArticle(text, figure, time);
      return sinceBase(figure, periods, level);
    });
    const topics = periods.filter((mention) => mention.role === 'time' && !isAside(text, mention));
    const topic = topics.findLast((mention) => !claimed.has(mention)) ?? topics.at(-1);
    // A day on which nothing was counted is that sentence's own: “mong thông xe ngày 30-10”.
    if (topic && (figures.length > 0 || !isDays(topic.period))) carried = topic;
    return contexts;
  });
}

/** In brackets, or “Riêng tháng 5 …”: of its own sentence alone. */
function isAside(text: string, mention: PeriodMention): boolean {
  return (
    isInBrackets(text, mention) ||
    /(?<!\p{L})riêng(?:\s+trong)?\s+$/iu.test(text.slice(Math.max(0, mention.start - 12), mention.start))
  );
}

/** “Dịp này, … tặng giấy khen cho 10 tập thể” is of that day, whatever year is named after the number. */
function occasionOf(figure: StatedFigure, periods: readonly PeriodMention[]): PeriodMention | undefined {
  const last = periods.findLast(({ end }) => end <= figure.start);
  return last?.role === 'occasion' ? last : undefined;
}

const preposition = /(?<![\p{L}\p{M}])(?:trong|vào|từ|tính|ở|suốt)\s+$/iu;

function fromMention(mention: PeriodMention, periodFrom: 'sentence' | 'paragraph', time: ArticleTime): PeriodContext {
  const { start, end, words, role } = mention;
  const period = role === 'time' || role === 'season' || isDated(mention) ? mention.period : time.event;
  return { period, periodFrom, periodWords: { start, end, words } };
}

/** What has no time of its own: a level holds on the day of the report, the rest is of the time it looks back on. */
function fromArticle(text: string, figure: StatedFigure, { report, review }: ArticleTime): PeriodContext {
  if (!review || isLevel(text, figure)) return { period: `../${report}`, periodFrom: 'article' };
  const { start, end, words, period } = review;
  return { period, periodFrom: 'article', periodWords: { start, end, words } };
}

function sinceBase(figure: StatedFigure, periods: readonly PeriodMention[], level: PeriodContext): PeriodContext {
  const { change } = figure;
  if (!change || change.level || change.base === undefined) return level;
  const base = periods
    .filter(({ role, words }) => role === 'base' && change.base?.includes(words))
    .toSorted((a, b) => Math.abs(a.start - figure.start) - Math.abs(b.start - figure.start))[0];
  const since = base && level.period !== undefined ? spanFrom(base.period, level.period) : undefined;
  if (!base || since === undefined) return level;
  const { start, end, words } = base;
  return { period: since, periodFrom: 'sentence', periodWords: { start, end, words } };
}

/** From the base to the level: years for years, months for months; nothing when the base is not before the level. */
function spanFrom(base: string, level: string): string | undefined {
  const last = /^\d{4}$/u.test(base) ? String(lastYear(level)) : level;
  return /^\d{4}(?:-\d\d)?$/u.test(base) && last.length === base.length && base < last ? `${base}/${last}` : undefined;
}

/** The last year a period touches. */
function lastYear(period: string): number {
  return yearOf(period.split('/').at(-1) ?? period);
}
