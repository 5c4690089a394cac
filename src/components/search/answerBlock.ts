import type { Answer, AnswerFigure } from '../../search/client.ts';
import type { LexiconEntry } from '../../search/lexicon.ts';
import { element, icon } from './element.ts';

/** Figures of an answer that are shown, the large one included. */
export const figuresShown = 9;

/** The figure that answers, printed large with its sentence; others that answer too in a table below. */
export function answerBlock({ figures, question }: Answer, base: string): HTMLElement | undefined {
  const [best, ...others] = figures;
  if (!best) return undefined;
  return element(
    'section',
    { class: 'ans', 'aria-labelledby': 'con-so' },
    element('h2', { class: 'lab', id: 'con-so' }, 'Con số khớp nhất'),
    largeFigure(best),
    element(
      'div',
      {},
      element('blockquote', {}, ...sentenceOf(best)),
      element('cite', {}, ...sourceOf(best)),
      checkOf(best),
      element('div', { class: 'btns' }, ...linksOf(best, question.series[0], base)),
      others.length === 0 && best.series !== undefined && isOfAllPeriods(question)
        ? element(
            'p',
            { class: 'wt' },
            `Kho chưa có số “${best.indicator}” ở nơi này vào kỳ nào khác nên chưa so được theo năm.`,
          )
        : undefined,
    ),
    others.length > 0 ? tableOf(others, base) : undefined,
  );
}

/** Whether the figures were those of a place in all periods, so that one alone means that there is no other. */
function isOfAllPeriods({ places, year, programmes, rest }: Answer['question']): boolean {
  return places.length > 0 && year === undefined && programmes.length === 0 && rest.length === 0;
}

/** “359”, “hộ nghèo”, “Thị xã An Khê, đến 11-2022”. */
function largeFigure(figure: AnswerFigure): HTMLElement {
  const { before, number, unit } = takeApart(figure.value);
  return element(
    'div',
    { class: 'val' },
    before === '' ? undefined : element('small', { class: 'hedge' }, before),
    element('span', { class: number.length > longest ? 'num long' : 'num' }, number),
    ' ',
    element(
      'small',
      {},
      [unit, figure.indicator].filter(Boolean).join(' '),
      element('span', { class: 'muted' }, ...whereAndWhen(figure)),
    ),
  );
}

/** A number of more characters is set smaller, to stand beside its sentence. */
const longest = 6;

/** “chỉ còn 359” and “154,4 triệu đồng”: the number is printed large, the words around it small. */
export function takeApart(value: string): { before: string; number: string; unit: string } {
  const [, before = '', number = value, unit = ''] = /^(\D*?)([−+]?\d(?:[\d.,/–]*\d)?%?)(.*)$/su.exec(value) ?? [];
  return { before: before.trim(), number, unit: unit.trim() };
}

/** Place and period; what the report’s context adds is said to be so. */
function whereAndWhen({ placeNames, placeInferred, periodName, periodInferred }: AnswerFigure): (Node | string)[] {
  const place = placeNames && element('span', { class: placeInferred ? 'inf' : undefined }, placeNames);
  const period = periodName && element('span', { class: periodInferred ? 'inf' : undefined }, periodName);
  const inferred = [placeInferred && place ? 'nơi' : '', periodInferred && period ? 'kỳ' : ''].filter(Boolean);
  return [
    ...(place ? [place] : []),
    ...(place && period ? [', '] : []),
    ...(period ? [period] : []),
    ...(inferred.length > 0 ? [` (${inferred.join(' và ')} suy ra từ bài)`] : []),
  ];
}

function sentenceOf({ sentence, start, end }: AnswerFigure): (Node | string)[] {
  return [sentence.slice(0, start), element('mark', {}, sentence.slice(start, end)), sentence.slice(end)];
}

/** The day at its end stays on one line. */
function sourceOf({ source }: AnswerFigure): (Node | string)[] {
  const day = /\d+-\d+-\d{4}$/u.exec(source)?.[0] ?? '';
  return [source.slice(0, source.length - day.length), element('span', { class: 'nw' }, day)];
}

function checkOf({ check }: AnswerFigure): HTMLElement | undefined {
  if (!check) return undefined;
  const look = { ok: 'tag ok', off: 'tag warn', derived: 'tag', unclear: 'tag' }[check.verdict];
  const drawing = { ok: icon('agrees'), off: icon('differs'), derived: undefined, unclear: undefined }[check.verdict];
  return element('p', { class: 'chk' }, element('span', { class: look }, drawing, check.label), ' ', check.text);
}

function linksOf(figure: AnswerFigure, series: LexiconEntry | undefined, base: string): Node[] {
  const links: Node[] = [
    element('a', { class: 'btn', href: base + figure.url, 'data-follow': true }, 'Đến câu gốc ', icon('arrow')),
  ];
  if (navigator.clipboard !== undefined) links.push(copyButton(figure, base));
  if (series) {
    links.push(element('a', { class: 'btn', href: base + series.url }, `Mọi kỳ và nơi: ${series.name}`));
  }
  return links;
}

/** Copies the figure with its source and address, as one would print it below a table. */
function copyButton(figure: AnswerFigure, base: string): HTMLElement {
  const button = element('button', { class: 'btn', type: 'button' }, icon('link'), ' Trích dẫn con số');
  button.addEventListener('click', () => {
    const { value, indicator, placeNames, periodName, source, url } = figure;
    const said = [`${value} ${indicator}`, placeNames, periodName].filter(Boolean).join(', ');
    const address = new URL(base + url, document.baseURI).href;
    void navigator.clipboard.writeText(`${said}. ${source}. ${address}`).then(() => {
      button.lastChild?.replaceWith(' Đã chép trích dẫn');
      document.querySelector('#tim-noi')?.replaceChildren('Đã chép trích dẫn.');
    });
  });
  return button;
}

function tableOf(figures: readonly AnswerFigure[], base: string): HTMLElement {
  const rows = figures
    .slice(0, figuresShown - 1)
    .map((figure) =>
      element(
        'tr',
        {},
        element(
          'th',
          { scope: 'row' },
          element(
            'a',
            { href: base + figure.url, 'data-follow': true },
            `${figure.value} `,
            element('span', {}, figure.indicator),
          ),
        ),
        element('td', {}, ...whereAndWhen(figure)),
      ),
    );
  return element(
    'table',
    { class: 'others' },
    element('caption', {}, 'Con số khác cùng khớp'),
    element(
      'thead',
      { class: 'vh' },
      element('tr', {}, element('th', { scope: 'col' }, 'Con số'), element('th', { scope: 'col' }, 'Nơi và kỳ')),
    ),
    element('tbody', {}, ...rows),
  );
}
