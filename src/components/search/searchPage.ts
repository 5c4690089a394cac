/** Runs the search page: the address says what to look for, and everything on the page follows from it. */
import { openSearch, type FoundIn } from '../../search/client.ts';
import { formatNumber } from '../../site/numbers.ts';
import { answerBlock, sayAnswer } from './answerBlock.ts';
import { ask, type FirstOutcome, type Outcome, type SectionFound, type SectionName } from './ask.ts';
import { allBelow, firstBelow, shownAbove } from './belowAnswer.ts';
import { element } from './element.ts';
import { countedIn, describeExtent, extentOf } from './extent.ts';
import { describeCounts, readFacets, showFacets } from './facets.ts';
import { beginnings, nothingFound } from './nothingFound.ts';
import { countSection, firstSection, resultSection } from './resultList.ts';
import { isNarrowed, readState, writeState, type SearchState } from './state.ts';
import { understanding } from './understanding.ts';

/** What an entry of the history keeps besides its address: how much was shown, and where the reader was. */
interface Kept {
  shown?: Partial<Record<SectionName, number>>;
  scroll?: number;
}

/** Milliseconds without a keystroke after which results are asked for. */
const pause = 160;

const results = document.querySelector<HTMLElement>('#ket-qua');
const status = document.querySelector<HTMLElement>('#tim-noi');
const read = document.querySelector<HTMLElement>('#hieu-la');
const field = document.querySelector<HTMLInputElement>('#q');
const facets = document.querySelector<HTMLFormElement>('#loc');

if (results && status && read && field && facets) {
  run({ results, status, read, field, facets });
}

function run(page: {
  results: HTMLElement;
  status: HTMLElement;
  read: HTMLElement;
  field: HTMLInputElement;
  facets: HTMLFormElement;
}): void {
  const { results, status, read, field, facets } = page;
  const base = results.dataset['base'] ?? '/';
  const search = openSearch(new URL(results.dataset['index'] ?? '/pagefind/', document.baseURI).href);
  let turn = 0;
  /** Whether the next keystroke begins a new search, to which the back button returns. */
  let settled = true;
  let kept: Kept = history.state ?? {};
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const current = (): SearchState => readState(new URLSearchParams(location.search));

  function go(state: SearchState, how: 'push' | 'replace'): void {
    const address = location.pathname + writeState(state);
    if (address === location.pathname + location.search) how = 'replace';
    else if (how === 'push') keepPlace();
    kept = {};
    history[how === 'push' ? 'pushState' : 'replaceState'](kept, '', address);
    void update();
  }

  function keepPlace(): void {
    history.replaceState({ ...kept, scroll: window.scrollY } satisfies Kept, '');
  }

  async function update(): Promise<void> {
    const own = ++turn;
    const state = current();
    if (field !== document.activeElement || readState(new URLSearchParams({ q: field.value })).typed !== state.typed) {
      field.value = state.typed;
    }
    document.title = document.title.replace(/^.*?(?=Tìm kiếm)/u, state.typed === '' ? '' : `${state.typed}: `);
    results.setAttribute('aria-busy', 'true');
    try {
      const names = await search.names();
      if (state.typed === '' && !isNarrowed(state)) {
        if (own !== turn) return;
        results.replaceChildren(beginnings(names.entries, base));
        read.replaceChildren();
        status.replaceChildren();
        facets.hidden = true;
      } else {
        if (!results.firstElementChild) status.textContent = 'Đang tìm…';
        const outcome = await ask(search, state, kept.shown, (first) => {
          if (own === turn) showFirst(state, first);
        });
        if (own !== turn) return;
        show(state, outcome);
        showFacets(facets, state, outcome.counts, names);
      }
      restorePlace();
    } catch (error) {
      if (own !== turn) return;
      status.textContent = 'Không mở được chỉ mục tìm kiếm.';
      results.replaceChildren(
        element('p', { class: 'fail' }, 'Không mở được chỉ mục tìm kiếm. Tải lại trang để thử lần nữa.'),
      );
      throw error;
    } finally {
      if (own === turn) results.removeAttribute('aria-busy');
    }
  }

  /** What is found first stays where it is when the rest arrives; it is announced then, once. */
  function showFirst(state: SearchState, { answer, found, sections }: FirstOutcome): void {
    read.replaceChildren(...spaced(understanding(state, found, answer, sections)));
    const above = shownAbove(answer);
    results.replaceChildren(
      ...[
        answer && answerBlock(answer, base),
        searchMore(state, found),
        ...sections.flatMap((section) => {
          const below = firstBelow(section, above);
          return below ? [firstSection(below, { base, answered: answer !== undefined })] : [];
        }),
      ].filter((part) => part !== undefined),
    );
  }

  function show(state: SearchState, outcome: Outcome): void {
    const { answer, found, sections, near, counts } = outcome;
    const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : undefined;
    read.replaceChildren(...spaced(understanding(state, found, answer, sections)));
    const above = shownAbove(answer);
    results.replaceChildren(
      ...[
        answer && answerBlock(answer, base),
        searchMore(state, found),
        ...sections.flatMap((section) => {
          const below = allBelow(section, above);
          if (!below) return [];
          const counting = { above: section.total - below.total, counted: countedOf(section, found) };
          return [resultSection(below, { base, answered: answer !== undefined, onMore, ...counting })];
        }),
        near && nothingFound(state, near, base),
      ].filter((part) => part !== undefined),
    );
    if (focused !== undefined && document.activeElement === document.body) {
      [...results.querySelectorAll('a')].find(({ href }) => href === focused)?.focus();
    }
    status.textContent = announce(state, outcome, describeCounts(counts.loai.counts, state.chosen.loai));
  }

  function onMore(name: SectionName, shown: number, added: number): void {
    kept = { ...kept, shown: { ...kept.shown, [name]: shown } };
    history.replaceState(kept, '');
    status.textContent = `Thêm ${added} kết quả.`;
  }

  function restorePlace(): void {
    if (kept.scroll === undefined) return;
    window.scrollTo({ top: kept.scroll, behavior: 'instant' });
    kept = { ...(kept.shown && { shown: kept.shown }) };
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const typed = field.value.trim();
      const before = current();
      if (typed === before.typed) return;
      // Another question is read anew, in all its kinds; a longer one stays where the reader is.
      go({ ...before, typed, literal: false, everywhere: false }, settled ? 'push' : 'replace');
      settled = false;
    }, pause);
  });
  field.addEventListener('change', () => (settled = true));
  field.addEventListener('focus', () => void search.warm(), { once: true });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    const typed = field.value.trim();
    const before = current();
    if (typed !== before.typed)
      go({ ...before, typed, literal: false, everywhere: false }, settled ? 'push' : 'replace');
    settled = true;
    // On a phone the keyboard covers what was found.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
  });
  facets.addEventListener('change', () => {
    settled = true;
    go({ ...current(), ...readFacets(facets) }, 'push');
  });
  facets.addEventListener('submit', (event) => event.preventDefault());
  // Links that only change the question need no new page.
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target !== '' || link.origin !== location.origin || link.pathname !== location.pathname) return;
    if (link.hash !== '') return;
    event.preventDefault();
    settled = true;
    go(readState(new URLSearchParams(link.search)), 'push');
    field.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...results.querySelectorAll<HTMLElement>('a[data-follow]')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at === -1 && (document.activeElement !== field || event.key === 'ArrowUp')) return;
    const next = event.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? field);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  window.addEventListener('popstate', (event) => {
    settled = true;
    kept = event.state ?? {};
    void update();
  });
  // The reader may come back to this place.
  results.addEventListener('click', keepPlace, { capture: true });
  window.addEventListener('pagehide', keepPlace);
  if ('scrollRestoration' in history) history.scrollRestoration = 'manual';
  void update();
}

/** How far the search got, and how to have it go on; before what it found, which is not all. */
function searchMore(state: SearchState, found: FoundIn): HTMLElement | undefined {
  if (found.notSearched.length === 0) return undefined;
  return element(
    'p',
    { class: 'older' },
    `${describeExtent(extentOf(found))} `,
    element('a', { class: 'btn', href: writeState({ ...state, everywhere: true }) }, 'Tìm trong cả kho'),
  );
}

/** How far a sort of results was counted, where there may be more of it. */
function countedOf({ name, asked }: SectionFound, found: FoundIn): string | undefined {
  if (asked) return asked.isPart ? 'của các bài mới nhất' : undefined;
  return countedIn(extentOf(found), name);
}

/** What a reader hears when results arrive. */
function announce({ typed }: SearchState, { answer, found, sections, total, near }: Outcome, counts: string): string {
  const extent = describeExtent(extentOf(found));
  if (near) return [`Không có gì khớp “${typed}”.`, extent].filter(Boolean).join(' ');
  const figure = answer && sayAnswer(answer);
  if (sections.some(({ asked }) => asked)) {
    const parts = sections.map((section) =>
      countSection(section.name, section.total, countedOf(section, found) !== undefined),
    );
    return [figure, `Bên dưới: ${parts.join(', ')}.`, extent].filter(Boolean).join(' ');
  }
  const count = `${extent === '' ? '' : 'Ít nhất '}${formatNumber(total)} kết quả: ${counts}.`;
  return [figure, total > 0 ? count : '', extent].filter(Boolean).join(' ');
}

/** Words and labels in a row, with a space between them for those who hear or copy them. */
function spaced(parts: readonly (Node | string)[]): (Node | string)[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [' ', part]));
}
