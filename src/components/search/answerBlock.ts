import type { Answer, AnswerFigure } from '../../search/client.ts';
import type { LexiconEntry } from '../../search/lexicon.ts';
import { printDate } from '../../site/day.ts';
import { printRange, type PrintedFigure } from '../../site/figureText.ts';
import { formatNumber } from '../../site/numbers.ts';
import { element, icon } from './element.ts';

/** Figures of a table below what answers. */
const othersShown = 8;

/** What an answer shows: the figure that answers, or the values that reports do not agree on; and the first others. */
export function shownOf({ figures, values }: Answer): { first: AnswerFigure[]; others: AnswerFigure[]; left: number } {
  const first = values ?? figures.slice(0, 1);
  const urls = new Set(first.map(({ url }) => url));
  const others = figures.filter(({ url }) => !urls.has(url));
  return { first, others: others.slice(0, othersShown), left: Math.max(0, others.length - othersShown) };
}

/**
 * The figure that answers, printed large with its sentence, or the values that reports do not agree on, none of them
 * large; others that answer too in a table below.
 */
export function answerBlock(answer: Answer, base: string): HTMLElement | undefined {
  const { question, values, figures } = answer;
  const [best] = figures;
  const { others } = shownOf(answer);
  if (!best) return undefined;
  if (values) {
    return element(
      'section',
      { class: 'ans', 'aria-labelledby': 'con-so' },
      element('h2', { class: 'lab', id: 'con-so' }, 'Các giá trị khớp nhất'),
      severalValues(answer, values, best, base),
      element('div', { class: 'btns' }, ...seriesLink(question.series[0], base)),
      others.length > 0 ? tableOf(answer, base) : undefined,
    );
  }
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
    others.length > 0 ? tableOf(answer, base) : undefined,
  );
}

/** As `SeveralValues.astro` has them on other pages: how many, from where to where, and each with its day behind it. */
function severalValues(answer: Answer, values: AnswerFigure[], best: AnswerFigure, base: string): HTMLElement {
  const range = rangeOf(values);
  return element(
    'details',
    { class: 'several large', open: true },
    element(
      'summary',
      {},
      range && element('span', { class: 'big' }, range.bare),
      ' ',
      element(
        'span',
        { class: 'lb' },
        element('u', {}, `${countOf(answer, values)} khác nhau`),
        ': ',
        [range?.printed.slice(range.bare.length).trim(), best.indicator].filter(Boolean).join(' '),
        ', ',
        ...whereAndWhen(best),
      ),
    ),
    element(
      'ul',
      {},
      ...values.map(({ url, value, date }) =>
        element(
          'li',
          {},
          element('a', { href: base + url, 'data-follow': true }, value),
          ' ',
          element('small', {}, printDate(date)),
        ),
      ),
    ),
  );
}

/** “4 giá trị khác nhau: 406–861 hộ nghèo, Thị xã An Khê, đến 26-12-2015”, for those who hear it. */
export function sayAnswer(answer: Answer): string {
  const { figures, values } = answer;
  const [best] = figures;
  if (!best) return '';
  const where = [best.placeNames, best.periodName].filter(Boolean).join(', ');
  if (!values) return `Con số khớp nhất: ${best.value} ${best.indicator}, ${where}.`;
  const said = [rangeOf(values)?.printed, best.indicator].filter(Boolean).join(' ');
  return `${countOf(answer, values)} khác nhau: ${said}, ${where}.`.replace(/^./u, (letter) => letter.toUpperCase());
}

/** “4 giá trị” */
function countOf({ isPart }: Answer, values: readonly AnswerFigure[]): string {
  return `${isPart.values ? 'ít nhất ' : ''}${formatNumber(values.length)} giá trị`;
}

function rangeOf(values: readonly AnswerFigure[]): ReturnType<typeof printRange> {
  const [lowest, highest] = [values[0], values.at(-1)];
  if (!lowest || !highest || lowest.unit !== highest.unit) return undefined;
  return printRange(asPrinted(lowest), asPrinted(highest));
}

function asPrinted({ value }: AnswerFigure): PrintedFigure {
  const { before, number, unit } = takeApart(value);
  return {
    ...(before !== '' && { qualifier: before }),
    number: number.replace(/%$/u, ''),
    ...(number.endsWith('%') ? { unit: '%' } : unit !== '' && { unit }),
  };
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
  return [...links, ...seriesLink(series, base)];
}

function seriesLink(series: LexiconEntry | undefined, base: string): Node[] {
  return series ? [element('a', { class: 'btn', href: base + series.url }, `Mọi kỳ và nơi: ${series.name}`)] : [];
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

/** Two figures that are equal are told apart by their reports. */
function tableOf(answer: Answer, base: string): HTMLElement {
  const { others, left } = shownOf(answer);
  const rows = others.map((figure) =>
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
      element('td', {}, ...whereAndWhen(figure), element('cite', {}, ...sourceOf(figure))),
    ),
  );
  const more = `còn ${answer.isPart.figures ? 'ít nhất ' : ''}${formatNumber(left)} nữa`;
  return element(
    'table',
    { class: 'others' },
    element('caption', {}, 'Con số khác cùng khớp', left > 0 ? ` (${more})` : ''),
    element(
      'thead',
      { class: 'vh' },
      element('tr', {}, element('th', { scope: 'col' }, 'Con số'), element('th', { scope: 'col' }, 'Nơi, kỳ và bài')),
    ),
    element('tbody', {}, ...rows),
  );
}
