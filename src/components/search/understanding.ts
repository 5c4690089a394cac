import type { Answer, AnswerFigure, Found, FoundIn, Term } from '../../search/client.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { FirstSection, SectionFound } from './ask.ts';
import { understood } from './askedFigures.ts';
import { element, icon } from './element.ts';
import { writeState, type SearchState } from './state.ts';
import { inSentence } from './words.ts';

/** What the list below an answer is of. */
interface Below {
  /** Its figures are those that were asked for, and not those that have the words. */
  isAsked: boolean;
  /** There are reports in it. */
  reports: boolean;
}

/** Says how the query was read, and how to have it looked for as it was typed. */
export function understanding(
  state: SearchState,
  found: FoundIn,
  answer: Answer | undefined,
  sections: readonly (FirstSection & Pick<SectionFound, 'asked'>)[],
): (Node | string)[] {
  if (state.typed === '') return [];
  if (state.literal) {
    return [`Đang tìm đúng “${state.typed}”.`, link({ ...state, literal: false }, 'Tìm như thường')];
  }
  const isAsked = understood(answer, found).length > 0 || sections.some(({ asked }) => asked);
  const below: Below = { isAsked, reports: sections.some(({ name }) => name === 'articles') };
  const said = [...(answer ? readAs(answer) : []), ...ofYear(found, answer, below), ...corrections(found)];
  const left = [...leftOut(found, answer, below), ...outsideYears(found), ...standingApart(found)];
  const readOtherwise = said.length > 0 || (found.unmatched.length > 0 && found.any);
  return [
    ...said,
    ...left,
    ...(readOtherwise ? [link({ ...state, literal: true }, `Chỉ tìm đúng “${state.typed}”`)] : []),
  ];
}

/** “Đang hiểu là hộ nghèo ở Thị xã An Khê, năm 2022” */
function readAs({ understood: { what, where, year }, question, figures }: Answer): (Node | string)[] {
  return [
    element('span', {}, 'Đang hiểu là'),
    element('span', { class: 'tag red' }, what === undefined ? 'con số' : inSentence(asPrinted(what, figures[0]))),
    ...(where ? ['ở', element('span', { class: 'tag hist' }, icon('place'), ` ${where.name}`)] : []),
    ...(year === undefined ? [] : ['năm', element('span', { class: 'tag' }, String(year))]),
    ...question.programmes.slice(0, 1).flatMap(({ name }) => ['trong', element('span', { class: 'tag' }, name)]),
  ];
}

/** The list is of reports of a year; the figure that answers is of what it says of itself. */
function ofYear(
  { searched: { year } }: FoundIn,
  answer: Answer | undefined,
  { isAsked, reports }: Below,
): (Node | string)[] {
  if (year === undefined) return [];
  if (isAsked) return reports ? [element('span', {}, `Bài báo bên dưới: đăng năm ${year}.`)] : [];
  if (answer) return [element('span', {}, `Danh sách bên dưới: bài đăng năm ${year}.`)];
  return [element('span', {}, 'Chỉ tìm trong bài đăng năm'), element('span', { class: 'tag' }, String(year))];
}

/** “khen thuong” as the figure’s sentence prints it: “khen thưởng”. */
function asPrinted(words: string, figure: AnswerFigure | undefined): string {
  const sentence = figure?.sentence ?? '';
  const folded = fold(words) === words ? fold(sentence.toLowerCase()) : '';
  const at = folded.length === sentence.length ? folded.indexOf(words) : -1;
  return at === -1 ? words : sentence.slice(at, at + words.length);
}

/** “Đã tìm “hộ nghèo” thay cho “hooj ngheof”.” */
function corrections({ terms }: Found): (Node | string)[] {
  const read = new Map<string, string[]>();
  for (const { typed, word } of terms) if (typed !== undefined) read.set(typed, [...(read.get(typed) ?? []), word]);
  if (read.size === 0) return [];
  const [looked, typed] = [[...read.values()].flat().join(' '), [...read.keys()].join(' ')];
  return looked === typed ? [] : [element('span', {}, `Đã tìm “${looked}” thay cho “${typed}”.`)];
}

/** Words that the figures were read from count there; only the list of reports below is without them. */
function leftOut(found: FoundIn, answer: Answer | undefined, { reports }: Below): (Node | string)[] {
  const { unmatched, any, year } = { ...found, ...found.searched };
  const read = understood(answer, found);
  const left = unmatched.filter((term) => !read.includes(term));
  const named = (terms: readonly Term[]) => terms.map(({ typed, word }) => `“${typed ?? word}”`).join(', ');
  const where = year === undefined ? 'không có nơi nào' : `không có bài nào đăng năm ${year}`;
  const why = !any ? `Kho không có ${named(left)}.` : `Không tính ${named(left)}: ${where} chứa cùng các từ còn lại.`;
  return [
    ...(left.length > 0 ? [element('span', { class: 'left' }, why)] : []),
    ...(read.length > 0 && reports
      ? [element('span', { class: 'left' }, `Tìm bài báo thì không tính ${named(read)}.`)]
      : []),
  ];
}

/** “Kho có bài từ 2010 đến 2025.” */
function outsideYears({ reports }: FoundIn): (Node | string)[] {
  if (reports === undefined) return [];
  const { from, to } = reports;
  return [element('span', { class: 'left' }, `Kho có bài từ ${from} đến ${to}.`)];
}

/** Of several numbers it is not known which stands with what it counts. */
function standingApart({ apart, searched: { year } }: FoundIn): (Node | string)[] {
  if (apart.length === 0) return [];
  const words = apart.map((row) => `“${row}”`).join(', ');
  const where = year === undefined ? 'Không nơi nào' : `Không bài nào đăng năm ${year}`;
  return [element('span', { class: 'left' }, `${where} có ${words} đứng liền nhau; bên dưới là nơi có đủ các từ.`)];
}

function link(state: SearchState, text: string): HTMLElement {
  return element('a', { href: writeState(state) || '?' }, text);
}
