import { printDate } from '../site/day.ts';
import type { FigureEntry } from '../site/explorer/entry.ts';
import { figureCount } from '../site/figureCount.ts';
import type { FigureGroup } from '../site/explorer/arrange.ts';

/** Makes rows of the table from a template that holds its own: a heading, a row with a difference, an unclear one. */
export function rowMaker(template: HTMLTemplateElement, base: string): (groups: readonly FigureGroup[]) => Node[] {
  const [heading, off, unclear] = template.content.querySelectorAll<HTMLTableRowElement>('tbody tr');
  if (!heading || !off || !unclear) throw new Error('The template has no rows.');
  const at = (path: string): string => base + path.replace(/^\//u, '');

  return (groups) =>
    groups.map((group) => {
      const body = document.createElement('tbody');
      body.append(headOf(group), ...group.figures.map(row));
      return body;
    });

  function headOf({ title, date, dateInferred, href, figures, total }: FigureGroup): HTMLElement {
    const made = copy(heading as HTMLElement);
    const day = one(made, 'time');
    const link = one(made, 'a');
    const count = one(made, '.num');
    if (date !== undefined) {
      day.setAttribute('datetime', date);
      day.textContent = printDate(date) + (dateInferred ? ' (năm suy ra)' : '');
    }
    link.setAttribute('href', at(href ?? ''));
    link.textContent = title;
    count.textContent = figureCount(figures.length, total);
    one(made, 'th').replaceChildren(
      ...(date === undefined ? [] : [day, ' ']),
      ...(href === undefined ? [title] : [link]),
      ' ',
      count,
    );
    return made;
  }

  function copyOf(verdict: string | undefined): HTMLElement {
    const model = verdict === 'unclear' ? unclear : off;
    if (!model) throw new Error('The template has no rows.');
    return copy(model);
  }

  function row(figure: FigureEntry): HTMLElement {
    const { printed, check } = figure;
    const made = copyOf(check?.verdict);
    made.classList.toggle('hit', check?.verdict === 'off');
    if (made.className === '') made.removeAttribute('class');
    fillValue(one(made, '.v'), figure);

    const what = one(made, '.w');
    const tag = one(what, '.tag');
    if (check) tag.replaceChildren(...[...tag.children], check.label);
    what.replaceChildren(`${figure.label} `, ...(check ? [tag] : []));

    const place = one(made, '.pl b');
    place.textContent = figure.place ?? '';
    setInferred(place, figure.placeInferred);
    const period = one(made, '.pl span');
    period.textContent = figure.period ?? '';
    setInferred(period, figure.periodInferred);

    const [source, series] = made.querySelectorAll<HTMLElement>('.q a');
    source?.setAttribute('href', at(figure.href));
    series?.setAttribute('href', at(figure.series ?? ''));
    const words = figure.source.map(({ text, marked }) => (marked ? element('mark', text) : text));
    one(made, '.q').replaceChildren(
      ...words,
      ' ',
      ...(source ? [source] : []),
      ...(figure.series !== undefined && series ? [' ', series] : []),
    );
    return made;

    function fillValue(cell: HTMLElement, { href, value }: FigureEntry): void {
      const { qualifier, number, unit } = printed;
      one(cell, 'a').setAttribute('href', at(href));
      const data = one(cell, 'data');
      data.setAttribute('value', value);
      data.textContent = [qualifier, unit === '%' ? `${number}%` : number].filter(Boolean).join(' ');
      const small = one(cell, 'small');
      if (unit === undefined || unit === '%') small.remove();
      else small.textContent = unit;
    }
  }
}

function setInferred(words: HTMLElement, inferred = false): void {
  words.classList.toggle('inf', inferred);
  if (words.className === '') words.removeAttribute('class');
}

const copy = (row: HTMLElement): HTMLElement => row.cloneNode(true) as HTMLElement;

function one(parent: HTMLElement, selector: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The template has no “${selector}”.`);
  return found;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
