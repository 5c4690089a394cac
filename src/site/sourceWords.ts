import type { Figure } from '../dataset/figure.ts';
import { hedgeBefore } from './figureText.ts';

/** A sentence of a report in stretches; marked ones are the exact words of a figure or of a match. */
export interface SourceWords {
  text: string;
  marked?: boolean;
}

/** Longest stretch of a sentence shown before and behind the figure; cut at a word, with an ellipsis. */
const context = 110;

/** The sentence that states a figure, its words marked; a long sentence is cut around them. */
export function sourceWords({
  sentence,
  start,
  end,
  text,
  qualifier,
}: Pick<Figure, 'sentence' | 'start' | 'end' | 'text' | 'qualifier'>): SourceWords[] {
  const toNumeral = sentence.text.slice(0, start - sentence.start);
  const hedge = hedgeBefore(qualifier === undefined ? {} : { qualifier }, toNumeral);
  const before = toNumeral.slice(0, toNumeral.length - hedge.length);
  const behind = sentence.text.slice(end - sentence.start);
  return [{ text: lastWords(before) }, { text: hedge + text, marked: true }, { text: firstWords(behind) }].filter(
    (part) => part.text !== '',
  );
}

function lastWords(text: string): string {
  if (text.length <= context) return text;
  const cut = text.indexOf(' ', text.length - context);
  return cut === -1 ? text : `…${text.slice(cut)}`;
}

function firstWords(text: string): string {
  if (text.length <= context) return text;
  const cut = text.lastIndexOf(' ', context);
  return cut === -1 ? text : `${text.slice(0, cut)} …`;
}
