import { arrange, firstRows } from '../site/explorer/arrange.ts';
import { fields, orders, readChoice, writeChoice, type Choice, type Field } from '../site/explorer/choice.ts';
import { formatNumber } from '../site/numbers.ts';
import { openParts, type Finding } from './explorerParts.ts';
import { rowMaker } from './explorerRows.ts';

/** Rows shown at once, and files read at once: more are shown and read when a reader asks. */
const step = { rows: 100, parts: 12 };
/** A pause in typing that means the reader waits for an answer. */
const pause = 200;

/** Filters and sorts the table of figures; without it the page is the plain table. The address holds what is asked. */
const form = document.querySelector<HTMLFormElement>('#loc');
const template = document.querySelector<HTMLTemplateElement>('#loc-mau');
const table = document.querySelector<HTMLElement>('#loc-bang table');
const status = document.querySelector<HTMLElement>('#loc-so');
const chips = document.querySelector<HTMLElement>('#loc-dang');
const more = document.querySelector<HTMLButtonElement>('#loc-them');
const order = document.querySelector<HTMLSelectElement>('#loc-xep');
const rest = document.querySelector<HTMLElement>('#loc-het');

if (form && template && table && status && chips && more && order && rest) {
  start({ form, template, table, status, chips, more, order, rest });
}

interface Parts {
  form: HTMLFormElement;
  template: HTMLTemplateElement;
  table: HTMLElement;
  status: HTMLElement;
  chips: HTMLElement;
  more: HTMLButtonElement;
  order: HTMLSelectElement;
  /** Below the plain table: where the rest of it is. */
  rest: HTMLElement;
}

function start({ form, template, table, status, chips, more, order, rest }: Parts): void {
  const base = form.dataset['base'] ?? '/';
  const groups: { id: string; title: string }[] = JSON.parse(form.dataset['groups'] ?? '[]');
  const gather = openParts(form.dataset['parts'] ?? '');
  const makeRows = rowMaker(template, base);
  const plain = { bodies: [...table.querySelectorAll('tbody')], status: [...status.childNodes] };
  const details = form.querySelector('details');
  const typed = form.querySelector<HTMLInputElement>('[name=q]');
  const wide = matchMedia('(min-width: 62.01rem)');
  let series = '';
  let enough = { ...step };
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fold = (): void => void (details && (details.open = wide.matches));
  fold();
  wide.addEventListener('change', fold);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('push');
  });
  form.addEventListener('change', (event) => {
    if (event.target !== typed) ask('push');
  });
  order.addEventListener('change', () => ask('push'));
  typed?.addEventListener('input', () => {
    clearTimeout(timer);
    // One entry of the history for a word, not one for each of its letters.
    const first = readChoice(new URLSearchParams(location.search)).q === '';
    timer = setTimeout(() => ask(first ? 'push' : 'replace'), pause);
  });
  more.addEventListener('click', () => {
    enough = { rows: enough.rows + step.rows, parts: enough.parts + step.parts };
    void show(chosen());
  });
  addEventListener('popstate', fromAddress);
  fromAddress();

  /** What the fields say. */
  function chosen(): Choice {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value);
    parameters.set('xep', order.value);
    parameters.set('chuoi', series);
    return readChoice(parameters);
  }

  function ask(how: 'push' | 'replace'): void {
    clearTimeout(timer);
    const choice = chosen();
    const query = writeChoice(choice);
    if (query === location.search) return;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${query}`);
    enough = { ...step };
    void show(choice);
  }

  function fromAddress(): void {
    const choice = readChoice(new URLSearchParams(location.search));
    if (typed) typed.value = choice.q;
    for (const hidden of form.querySelectorAll('[type=hidden]')) hidden.remove();
    for (const field of fields) {
      for (const box of boxesOf(field)) box.checked = choice[field].includes(box.value);
      // Of many places only some can be ticked; the address may name any.
      const listed = boxesOf(field).map(({ value }) => value);
      for (const value of choice[field].filter((id) => !listed.includes(id))) {
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: field, value }));
      }
    }
    order.value = choice.xep;
    series = choice.chuoi;
    enough = { ...step };
    void show(choice);
  }

  async function show(choice: Choice): Promise<void> {
    const own = (run += 1);
    if (writeChoice(choice) === '') {
      showPlain();
      return;
    }
    table.setAttribute('aria-busy', 'true');
    try {
      // Orders other than by report need all that is looked through, not the first rows of it.
      const rows = choice.xep === orders[0] ? enough.rows : Infinity;
      const finding = await gather(choice, { rows, parts: enough.parts });
      if (own !== run) return;
      showFinding(choice, finding);
    } catch (error) {
      if (own === run) status.textContent = 'Không đọc được số liệu. Kiểm tra kết nối rồi lọc lại.';
      throw error;
    } finally {
      if (own === run) table.removeAttribute('aria-busy');
    }
  }

  function showPlain(): void {
    table.removeAttribute('aria-busy');
    replaceBodies(plain.bodies);
    status.replaceChildren(...plain.status);
    showChips(chosen());
    more.hidden = true;
    rest.hidden = false;
  }

  function showFinding(choice: Choice, finding: Finding): void {
    const { found, left } = finding;
    replaceBodies(makeRows(firstRows(arrange(found, choice.xep, groups), enough.rows)));
    status.textContent = describe(finding);
    more.hidden = left === 0 && found.length <= enough.rows;
    rest.hidden = true;
    showChips(choice, finding.seriesName);
  }

  function replaceBodies(bodies: readonly Node[]): void {
    for (const body of table.querySelectorAll('tbody')) body.remove();
    table.append(...bodies);
  }

  /** What is asked for, each with a button that takes it back. */
  function showChips(choice: Choice, seriesName?: string): void {
    const asked = fields.flatMap((field) => choice[field].map((id) => ({ field, id, text: nameOf(field, id) })));
    chips.replaceChildren(
      ...asked.map(({ field, id, text }) => chip(text, () => untick(field, id))),
      ...(choice.chuoi === ''
        ? []
        : [
            chip(`Chuỗi: ${seriesName ?? choice.chuoi}`, () => {
              series = '';
            }),
          ]),
    );
    chips.hidden = chips.childElementCount === 0;
  }

  function boxesOf(field: Field): HTMLInputElement[] {
    return [...form.querySelectorAll<HTMLInputElement>(`[name=${field}]`)];
  }

  function nameOf(field: Field, id: string): string {
    const box = boxesOf(field).find(({ value }) => value === id);
    return box?.closest('label')?.querySelector('span')?.textContent ?? id;
  }

  function untick(field: Field, id: string): void {
    const box = boxesOf(field).find(({ value }) => value === id);
    if (box?.type === 'hidden') box.remove();
    else if (box) box.checked = false;
  }

  function chip(text: string, takeBack: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'x';
    button.append(`${text} `, Object.assign(document.createElement('span'), { textContent: '×', ariaHidden: 'true' }));
    button.setAttribute('aria-label', `Bỏ lọc ${text}`);
    button.addEventListener('click', () => {
      takeBack();
      ask('push');
      (chips.querySelector('button') ?? typed)?.focus();
    });
    return button;
  }
}

function describe({ found, years, left }: Finding): string {
  const count = `${formatNumber(found.length)} số liệu`;
  if (left === 0) return found.length === 0 ? 'Không có số liệu nào khớp' : count;
  return `${count} trong bài từ ${years.at(-1)} trở lại đây, còn bài cũ hơn`;
}
