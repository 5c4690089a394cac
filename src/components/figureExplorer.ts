import { ordersFor, readChoice, writeChoice, type Choice } from '../site/explorer/choice.ts';
import { chipMaker } from './explorerChips.ts';
import { filterForm } from './explorerForm.ts';
import { pageMaker } from './explorerPages.ts';
import { openParts, rowsPerPage, type Finding } from './explorerParts.ts';
import { rowMaker } from './explorerRows.ts';
import { describeFinding, describeProgress } from './explorerWords.ts';

/** Files looked through for typed words before the reader is asked whether to look on. */
const step = 12;
/** A pause in typing that means the reader waits for an answer. */
const pause = 200;

/** Filters and sorts the table of figures; without it the page is the plain table. The address holds what is asked. */
const form = document.querySelector<HTMLFormElement>('#loc');
const template = document.querySelector<HTMLTemplateElement>('#loc-mau');
const table = document.querySelector<HTMLElement>('#loc-bang table');
const status = document.querySelector<HTMLElement>('#loc-so');
const chips = document.querySelector<HTMLElement>('#loc-dang');
const more = document.querySelector<HTMLButtonElement>('#loc-them');
const search = document.querySelector<HTMLAnchorElement>('#loc-tim');
const pages = document.querySelector<HTMLElement>('#loc-trang');
const order = document.querySelector<HTMLSelectElement>('#loc-xep');
const rest = document.querySelector<HTMLElement>('#loc-het');

if (form && template && table && status && chips && more && search && pages && order && rest) {
  start({ form, template, table, status, chips, more, search, pages, order, rest });
}

interface Parts {
  form: HTMLFormElement;
  template: HTMLTemplateElement;
  table: HTMLElement;
  status: HTMLElement;
  chips: HTMLElement;
  more: HTMLButtonElement;
  /** Leads typed words on to the search of the whole archive. */
  search: HTMLAnchorElement;
  pages: HTMLElement;
  order: HTMLSelectElement;
  /** Below the plain table: where the rest of it is. */
  rest: HTMLElement;
}

function start({ form, template, table, status, chips, more, search, pages, order, rest }: Parts): void {
  const base = form.dataset['base'] ?? '/';
  const total = Number(form.dataset['total']);
  const find = openParts(form.dataset['parts'] ?? '', JSON.parse(form.dataset['groups'] ?? '[]'));
  const fieldsOf = filterForm(form, order);
  const { typed } = fieldsOf;
  const makeRows = rowMaker(template, base);
  const makePages = pageMaker(template);
  const showChips = chipMaker(chips, fieldsOf.nameOf, (field, id) => {
    fieldsOf.untick(field, id);
    ask(fieldsOf.read(), 'push');
    (chips.querySelector('button') ?? typed)?.focus();
  });
  const plain = { bodies: [...table.querySelectorAll('tbody')], status: [...status.childNodes] };
  const details = form.querySelector('details');
  const wide = matchMedia('(min-width: 62.01rem)');
  let parts = step;
  let seen = 0;
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fold = (): void => void (details && (details.open = wide.matches));
  fold();
  wide.addEventListener('change', fold);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(fieldsOf.read(), 'push');
  });
  form.addEventListener('change', (event) => {
    if (event.target !== typed) ask(fieldsOf.read(), 'push');
  });
  order.addEventListener('change', () => ask(fieldsOf.read(), 'push'));
  typed?.addEventListener('input', () => {
    clearTimeout(timer);
    // One entry of the history for a word, not one for each of its letters.
    const first = asked().q === '';
    timer = setTimeout(() => ask(fieldsOf.read(), first ? 'push' : 'replace'), pause);
  });
  more.addEventListener('click', () => {
    parts = Math.max(parts, seen) + step;
    void show(asked());
  });
  pages.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : undefined;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    ask(readChoice(new URL(link.href).searchParams), 'push', parts);
    status.scrollIntoView({ block: 'start' });
    status.focus({ preventScroll: true });
  });
  addEventListener('popstate', fromAddress);
  fromAddress();

  function asked(): Choice {
    return readChoice(new URLSearchParams(location.search));
  }

  /** @param looked Files to look through; another page is of what was looked through before. */
  function ask(choice: Choice, how: 'push' | 'replace', looked = step): void {
    clearTimeout(timer);
    const query = writeChoice(choice);
    if (query === location.search) return;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', addressOf(choice));
    parts = looked;
    void show(choice);
  }

  function addressOf(choice: Choice): string {
    return `${location.pathname}${writeChoice(choice)}`;
  }

  function fromAddress(): void {
    clearTimeout(timer);
    const choice = asked();
    fieldsOf.write(choice);
    parts = step;
    void show(choice);
  }

  async function show(choice: Choice): Promise<void> {
    const own = (run += 1);
    const isOver = (): boolean => own !== run;
    if (writeChoice(choice) === '') {
      showPlain();
      return;
    }
    table.setAttribute('aria-busy', 'true');
    try {
      const finding = await find(choice, { parts, onProgress: showProgress, isOver });
      if (!isOver()) showFinding(choice, finding);
    } catch (error) {
      if (!isOver()) status.textContent = 'Không đọc được số liệu. Kiểm tra kết nối rồi lọc lại.';
      throw error;
    } finally {
      if (!isOver()) table.removeAttribute('aria-busy');
    }

    function showProgress(day: string): void {
      if (isOver()) return;
      replaceBodies([]);
      pages.replaceChildren();
      rest.hidden = true;
      more.hidden = true;
      status.textContent = describeProgress(day);
      showSearch(choice);
    }
  }

  function showPlain(): void {
    table.removeAttribute('aria-busy');
    replaceBodies(plain.bodies);
    status.replaceChildren(...plain.status);
    const choice = asked();
    fieldsOf.showCounts('plain');
    fieldsOf.offer(ordersFor(choice, total), choice.xep);
    showChips(choice);
    showPages(choice, 1, total);
    showSearch(choice);
    more.hidden = true;
    rest.hidden = false;
  }

  function showFinding(choice: Choice, finding: Finding): void {
    const { groups, page, counts, orders } = finding;
    replaceBodies(makeRows(groups));
    seen = finding.seen ?? 0;
    status.textContent = describeFinding(finding, choice.xep, choice.q !== '');
    fieldsOf.showCounts(counts);
    fieldsOf.offer(orders, finding.order);
    showChips(choice, finding.seriesName);
    showPages(choice, page, finding.total);
    showSearch(choice);
    more.hidden = finding.seenTo === undefined || page * rowsPerPage < finding.total;
    rest.hidden = true;
  }

  function replaceBodies(bodies: readonly Node[]): void {
    for (const body of table.querySelectorAll('tbody')) body.remove();
    table.append(...bodies);
  }

  function showPages(choice: Choice, current: number, rows: number): void {
    const count = Math.ceil(rows / rowsPerPage);
    pages.replaceChildren(...makePages(current, count, (trang) => addressOf({ ...choice, trang })));
  }

  function showSearch({ q }: Choice): void {
    search.hidden = q === '';
    search.textContent = `Tìm “${q}” trong toàn kho, cả câu nguồn`;
    search.href = `${base}tim/?${new URLSearchParams({ q }).toString()}`;
  }
}
