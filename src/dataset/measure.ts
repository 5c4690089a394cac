import type { StatedFigure } from '../figures/ledger.ts';
import { groupWords, scopes, vague, type IndicatorGroup } from '../vocabulary/indicators.ts';
import type { Span } from './context/spans.ts';
import { indicatorMatchers } from './indicatorMatchers.ts';
import { holds, phraseKey } from './phraseKey.ts';
import { slug } from './slug.ts';

/** What a figure measures. */
export interface Measure {
  /** Heading it stands under in lists. */
  group: IndicatorGroup;
  /** Id of an indicator of the vocabulary, or the report's phrase in canonical form: equal for equal things. */
  measure?: string;
  /** Id of the series, for indicators of the vocabulary; others get one when reports repeat them. */
  series?: string;
  scope?: string;
}

/** How many characters before a number can say what it is of. */
const REACH = 400;

/**
 * Says what a figure measures, so that figures of other reports can stand beside it.
 *
 * @param sentence Offsets of its sentence.
 * @param outside Mentions of places and times of the sentence: they are not part of what is measured.
 */
export function measureOf(text: string, figure: StatedFigure, sentence: Span, outside: readonly Span[]): Measure {
  const { indicatorStart, indicatorEnd, change, kind } = figure;
  const printed = text.slice(Math.max(sentence.start, figure.start - REACH), figure.start);
  const before = phraseKey(printed);
  if (indicatorStart === undefined || indicatorEnd === undefined) return { group: groupOf('', before) };
  const words = withoutTail(text, indicatorStart, indicatorEnd, outside);
  const phrase = phraseKey(words);
  const group = groupOf(phrase, before);
  // The amount something changed by is no point of its series.
  if (change && !change.level) return { group };

  // “29 mô hình giảm nghèo trong đồng bào dân tộc thiểu số”: a model covers no part of the people, it is for them.
  const scope = group === 'Mô hình' ? undefined : scopeOf(phrase, printed);
  const scoped = scope === undefined ? {} : { scope };
  const named = indicatorMatchers.filter(({ names }) => names(kind, phrase));
  const indicator = named.find(({ agrees }) => agrees(figure, before));
  if (indicator) return { group: indicator.group, measure: indicator.id, series: indicator.id, ...scoped };

  // The 123 poor households that were helped are no number of poor households, nor anything that other reports repeat.
  const own = named.length > 0 ? undefined : tellingSlug(words);
  return { group, ...(own !== undefined && { measure: `${own}.${kind}` }), ...scoped };
}

/** “hộ nghèo tại xã Đông và Nghĩa An” without where and when, and without the preposition before it. */
function withoutTail(text: string, start: number, end: number, outside: readonly Span[]): string {
  const tail = outside.find((span) => span.start > start && span.start < end);
  const phrase = text.slice(start, tail ? tail.start : end);
  return tail
    ? phrase.replace(/\s+(?:tại|ở|của|thuộc|trong|trên|vào|trên địa bàn|trực thuộc)(?:\s+các)?\s*$/iu, '')
    : phrase;
}

/** Whom a figure covers, said in its phrase or set apart before it: “riêng nông thôn giảm … còn 5,06%”. */
function scopeOf(phrase: string, before: string): string | undefined {
  const clause = before.split(/[,;](?!\d)/u).at(-1) ?? '';
  const apart = phraseKey(/(?<![\p{L}\p{M}])(?:riêng|vùng|khu vực|đối với)\s.*$/iu.exec(clause)?.[0] ?? '');
  return scopeKeys.find(({ key }) => phrase.includes(key) || apart.includes(key))?.words;
}

const scopeKeys = scopes.map((words) => ({ words, key: phraseKey(words) }));

/** The words as an address; nothing for words that do not tell what is measured. */
function tellingSlug(words: string): string | undefined {
  const own = slug(words);
  // One word names a thing, not what is measured of it: “người”, “xã”.
  return own.includes('-') && !isVague(own) ? own : undefined;
}

const vaguePhrases = vague.map(slug);

/** “tổng giá trị”, “công trình có tổng giá trị”. */
function isVague(words: string): boolean {
  return vaguePhrases.some((phrase) => words === phrase || words.endsWith(`-${phrase}`));
}

/** By what is counted, or else by the words before it in the sentence. */
function groupOf(phrase: string, before: string): IndicatorGroup {
  const own = groupKeys.find((keys) => keys.phrase.some((key) => holds(phrase, key)));
  return (own ?? groupKeys.find((keys) => keys.before.some((key) => holds(before, key))))?.group ?? 'Khác';
}

const groupKeys = groupWords.map(({ group, phrase, before = [] }) => ({
  group,
  phrase: phrase.map(phraseKey),
  before: before.map(phraseKey),
}));
