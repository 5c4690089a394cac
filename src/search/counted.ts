import { rates, unitWords } from '../vocabulary/questions.ts';
import type { AnswerFigure } from './answerFiles.ts';
import { canonicalWords } from './encode.ts';
import { agrees, type Question } from './question.ts';
import type { OpenLexicon } from './suggest.ts';

/** So many words in a row of what is counted name it, though they do not begin it: “bảo hiểm y tế”. */
const enoughInRow = 3;

/**
 * Whether a figure counts what the words of a question say: all of them belong to what is counted, and it begins with
 * one of them. “đất hiến” is “đất người dân hiến”; “người dân” are not, though they stand in it as well.
 */
export function isCounted(figure: AnswerFigure, { rest, head }: Question, lexicon: OpenLexicon): boolean {
  const names = namesOf(figure, lexicon);
  const unit = unitOf(figure);
  const isIn = (word: string) => [...names.flat(), ...unit].some((there) => agrees(there, word));
  if (rest.length < 2 || !rest.every(isIn)) return false;
  // “tỷ lệ” alone, “tiền” alone: of everything.
  const general = [...Object.values(rates).flatMap((rate) => canonicalWords(rate)), ...unit];
  if (rest.every((word) => general.some((there) => agrees(there, word)))) return false;
  const firsts = [...names.flatMap(([first = '']) => first), ...unit];
  const begins = (word: string) => firsts.some((first) => agrees(first, word));
  if (head !== undefined) return begins(head);
  return rest.some(begins) || (rest.length >= enoughInRow && names.some((name) => holds(name, rest)));
}

/** How far before a figure its verb may stand: “đã khen thưởng cho 19 tập thể và 7 cá nhân”. */
const nearBefore = 8;

/** Whether the words stand in a row in the sentence, shortly before the figure. */
export function isSaidOf({ sentence, start }: AnswerFigure, rest: readonly string[]): boolean {
  return holds(canonicalWords(sentence.slice(0, start)).slice(-nearBefore), rest);
}

/** Whether a word is said of a figure at all: in what is counted, in its unit, or in its sentence. */
export function says(figure: AnswerFigure, word: string, lexicon: OpenLexicon): boolean {
  const said = [...namesOf(figure, lexicon).flat(), ...unitOf(figure), ...canonicalWords(figure.sentence)];
  return said.some((there) => agrees(there, word));
}

/** Whether the query names all of them, marks aside. */
export function holdsAll(words: readonly string[], named: readonly string[]): boolean {
  return named.every((word) => words.some((typed) => agrees(word, typed)));
}

/** What is counted, as the report says it and as its series is called. */
function namesOf({ indicator, series }: AnswerFigure, lexicon: OpenLexicon): string[][] {
  const named = series === undefined ? undefined : lexicon.byId.get(`series:${series}`);
  return [indicator, ...(named ? [named.name] : [])].map((name) => canonicalWords(name));
}

/** The words of its unit, and those that readers ask for it by. */
function unitOf({ value }: AnswerFigure): string[] {
  const unit = /[\d%][^\d]*$/u.exec(value)?.[0].slice(1).trim() ?? '';
  const asked = Object.entries(unitWords).flatMap(([name, words]) => (unit.endsWith(name) ? words.split(' ') : []));
  return [...canonicalWords(unit), ...asked];
}

function holds(words: readonly string[], row: readonly string[]): boolean {
  return words.some((_, from) => row.every((word, at) => agrees(words[from + at] ?? '', word)));
}
