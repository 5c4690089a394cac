import type { StatedFigure } from '../figures/ledger.ts';
import {
  groupWords,
  indicators,
  scopes,
  vague,
  type Indicator,
  type IndicatorGroup,
} from '../vocabulary/indicators.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { Span } from './context/spans.ts';
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

/**
 * Says what a figure measures, so that figures of other reports can stand beside it.
 *
 * @param sentence Offsets of its sentence.
 * @param outside Mentions of places and times of the sentence: they are not part of what is measured.
 */
export function measureOf(text: string, figure: StatedFigure, sentence: Span, outside: readonly Span[]): Measure {
  const { indicatorStart, indicatorEnd, change } = figure;
  const before = text.slice(sentence.start, figure.start);
  if (indicatorStart === undefined || indicatorEnd === undefined) return { group: groupOf('', before) };
  const phrase = withoutTail(text, indicatorStart, indicatorEnd, outside);
  if (change && !change.level) return { group: groupOf(phrase, before) };
  const scope = scopeOf(phrase, before);
  const scoped = scope === undefined ? {} : { scope };
  for (const matcher of matchers) {
    if (matcher.fits(figure, phrase, before))
      return { group: matcher.group, measure: matcher.id, series: matcher.id, ...scoped };
  }
  const own = slug(phrase);
  // One word names a thing, not what is measured of it: “người”, “xã”. And the 123 poor households that were helped are
  // not a number of poor households, nor anything that other reports repeat.
  const telling = own.includes('-') && !isVague(own) && !matchers.some(({ names }) => names(figure, phrase));
  const group = groupOf(phrase, before);
  return telling ? { group, measure: `${own}.${figure.kind}`, ...scoped } : { group, ...scoped };
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
  const apart = /(?<![\p{L}\p{M}])(?:riêng|vùng|khu vực|đối với)\s.*$/iu.exec(clause)?.[0] ?? '';
  return scopes.find(
    (words) => phraseKey(phrase).includes(phraseKey(words)) || phraseKey(apart).includes(phraseKey(words)),
  );
}

/** By what is counted, or else by the words before it in the sentence. */
function groupOf(phrase: string, before: string): IndicatorGroup {
  const [ownKey, beforeKey] = [` ${phraseKey(phrase)} `, ` ${phraseKey(before)} `];
  const own = groupKeys.find((keys) => keys.phrase.some((key) => ownKey.includes(key)));
  return (own ?? groupKeys.find((keys) => keys.before.some((key) => beforeKey.includes(key))))?.group ?? 'Khác';
}

interface Matcher {
  id: string;
  group: IndicatorGroup;
  /** The phrase is the indicator's. */
  names: (figure: StatedFigure, phrase: string) => boolean;
  /** And so is the rest of the sentence. */
  fits: (figure: StatedFigure, phrase: string, before: string) => boolean;
}

const vaguePhrases = vague.map(slug);

/** “tổng giá trị”, “công trình có tổng giá trị”. */
function isVague(words: string): boolean {
  return vaguePhrases.some((phrase) => words === phrase || words.endsWith(`-${phrase}`));
}

const matchers: readonly Matcher[] = Object.entries(indicators).map(([id, indicator]) => {
  const phrases = indicator.phrases.map(phrasePattern);
  const after = indicator.after?.map(phraseKey);
  const names: Matcher['names'] = (figure, phrase) =>
    indicator.kinds.includes(figure.kind) && phrases.some((pattern) => pattern.test(phraseKey(phrase)));
  return {
    id,
    group: indicator.group,
    names,
    fits: (figure, phrase, before) =>
      names(figure, phrase) &&
      (after === undefined || after.some((words) => ` ${phraseKey(before)} `.includes(` ${words} `))) &&
      stands(indicator, figure, before),
  };
});

function stands({ standing }: Indicator, { qualifier, change }: StatedFigure, before: string): boolean {
  if (standing === undefined || change?.level) return true;
  const words = phraseKey(before.trimEnd());
  return standing.some((word) => words.endsWith(phraseKey(word))) || /còn/u.test(qualifier ?? '');
}

function phrasePattern(phrase: string): RegExp {
  const parts = phrase.split('…').map((part) => RegExp.escape(phraseKey(part)));
  return new RegExp(`^${parts.join('.*')}$`, 'u');
}

/** Letters and tones only: quotes, commas and hyphens differ from report to report. */
function phraseKey(words: string): string {
  return nameKey(words.replaceAll(/[“”"«»,.;:()…]/gu, ' '));
}

const groupKeys = groupWords.map(({ group, phrase, before = [] }) => ({
  group,
  phrase: phrase.map((words) => ` ${phraseKey(words)} `),
  before: before.map((words) => ` ${phraseKey(words)} `),
}));
