import type { OpenLexicon } from '../../search/suggest.ts';
import { formatNumber } from '../../site/numbers.ts';
import type { FacetCount } from './ask.ts';
import { element } from './element.ts';
import { isPart } from './extent.ts';
import { facetNames, kinds, type FacetName, type SearchState } from './state.ts';
import { kindNames } from './words.ts';

const titles: Record<FacetName, string> = {
  loai: 'Tìm trong',
  'chuong-trinh': 'Chương trình',
  noi: 'Địa phương',
  nam: 'Năm',
  'tac-gia': 'Tác giả',
};

/** A value of a facet; places stand below the place they lie in. */
interface Choice {
  value: string;
  name: string;
  count: number;
  depth: number;
}

/** Values shown of a facet before the reader opens the rest. */
const shownAtOnce = 8;

/**
 * Shows what a search can be narrowed by, with the number of results of each value, “450+” where there may be more.
 *
 * The form keeps its inputs as long as the values are the same, so that the keyboard stays where it is.
 */
export function showFacets(
  form: HTMLFormElement,
  state: SearchState,
  found: Record<FacetName, FacetCount>,
  names: OpenLexicon,
): void {
  for (const facet of facetNames) {
    const list = form.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
    if (!list) continue;
    const { counts, extent } = found[facet];
    const choices = choicesOf(facet, counts, state.chosen[facet], names);
    list.hidden =
      choices.length === 0 || (choices.length === 1 && state.chosen[facet].length === 0 && facet !== 'loai');
    const shape = choices.map(({ value }) => value).join(' ');
    if (list.dataset['shape'] !== shape) rebuild(list, facet, choices, state.chosen[facet]);
    update(list, choices, state.chosen[facet], (value) => isPart(extent, facet === 'loai' ? value : undefined));
    list.dataset['shape'] = shape;
  }
  for (const input of form.querySelectorAll<HTMLInputElement>('[name="xep"]')) {
    input.checked = input.value === state.sort;
  }
  form.hidden = false;
}

/** The choices that the form holds. */
export function readFacets(form: HTMLFormElement): Pick<SearchState, 'chosen' | 'sort'> {
  const data = new FormData(form);
  const valuesOf = (facet: FacetName) => data.getAll(facet).map(String);
  const sort = data.get('xep');
  return {
    chosen: {
      loai: valuesOf('loai'),
      'chuong-trinh': valuesOf('chuong-trinh'),
      noi: valuesOf('noi'),
      nam: valuesOf('nam'),
      'tac-gia': valuesOf('tac-gia'),
    },
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
  };
}

function choicesOf(
  facet: FacetName,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
  names: OpenLexicon,
): Choice[] {
  const values = [...new Set([...Object.keys(counts), ...chosen])];
  const choice = (value: string, name: string, depth = 0) => ({ value, name, depth, count: counts[value] ?? 0 });
  switch (facet) {
    case 'loai':
      return kinds.filter((kind) => values.includes(kind)).map((kind) => choice(kind, kindNames[kind]));
    case 'nam':
      return values.toSorted((one, other) => Number(other) - Number(one)).map((year) => choice(year, year));
    case 'noi':
      return underTheirParents(values, counts, names).map(({ id, depth }) =>
        choice(id, names.byId.get(`place:${id}`)?.name ?? id, depth),
      );
    case 'chuong-trinh':
    case 'tac-gia': {
      const kind = facet === 'tac-gia' ? 'author' : 'programme';
      return values
        .map((value) => choice(value, names.byId.get(`${kind}:${value}`)?.name ?? value))
        .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'vi'));
    }
  }
}

/** Places in the order of a tree, those with most results first; the tree’s lone root says nothing and is left out. */
function underTheirParents(
  values: readonly string[],
  counts: Readonly<Record<string, number>>,
  names: OpenLexicon,
): { id: string; depth: number }[] {
  const parentOf = (id: string) => names.byId.get(`place:${id}`)?.parent;
  const children = new Map<string | undefined, string[]>();
  for (const id of values) {
    const parent = parentOf(id);
    const known = parent !== undefined && parent !== id && values.includes(parent) ? parent : undefined;
    children.set(known, [...(children.get(known) ?? []), id]);
  }
  const walk = (parent: string | undefined, depth: number): { id: string; depth: number }[] =>
    depth > 6
      ? []
      : (children.get(parent) ?? [])
          .toSorted((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || (one < other ? -1 : 1))
          .flatMap((id) => [{ id, depth }, ...walk(id, depth + 1)]);
  return walk(undefined, 0);
}

function rebuild(list: HTMLElement, facet: FacetName, choices: readonly Choice[], chosen: readonly string[]): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined;
  const wasInside = list.contains(document.activeElement);
  const rows = choices.map((choice) => row(facet, choice, chosen.includes(choice.value)));
  const shown = shownFirst(facet, choices, chosen);
  const [first, rest] = [rows.filter((_, at) => shown[at]), rows.filter((_, at) => !shown[at])];
  list.replaceChildren(
    element('legend', {}, titles[facet]),
    ...first,
    ...(rest.length > 0 ? [element('details', {}, element('summary', {}, `Thêm ${rest.length}`), ...rest)] : []),
  );
  if (!wasInside || focused === undefined) return;
  list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
}

/** Which choices are shown before the rest is opened: the chosen, and the largest; of years the newest. */
function shownFirst(facet: FacetName, choices: readonly Choice[], chosen: readonly string[]): boolean[] {
  const order = facet === 'nam' ? choices : choices.toSorted((one, other) => other.count - one.count);
  const largest = new Set(order.slice(0, shownAtOnce));
  return choices.map((choice) => largest.has(choice) || chosen.includes(choice.value));
}

function row(facet: FacetName, { value, name, depth }: Choice, isChosen: boolean): HTMLElement {
  const input = element('input', { type: 'checkbox', name: facet, value });
  input.checked = isChosen;
  return element(
    'label',
    { class: depth > 0 ? `d${Math.min(depth, 3)}` : undefined },
    input,
    element('span', {}, name),
    ' ',
    element('span', { class: 'num' }),
  );
}

function update(
  list: HTMLElement,
  choices: readonly Choice[],
  chosen: readonly string[],
  isMore: (value: string) => boolean,
): void {
  for (const input of list.querySelectorAll<HTMLInputElement>('input')) {
    input.checked = chosen.includes(input.value);
    const count = choices.find(({ value }) => value === input.value)?.count ?? 0;
    input
      .closest('label')
      ?.querySelector('.num')
      ?.replaceChildren(formatNumber(count) + (isMore(input.value) ? '+' : ''));
  }
}

/** “4 số liệu, 2 bài báo”, for the announcement, in the order of the kinds; of the chosen ones if any are. */
export function describeCounts(counts: Readonly<Record<string, number>>, chosen: readonly string[]): string {
  return kinds
    .filter((kind) => chosen.length === 0 || chosen.includes(kind))
    .flatMap((kind) => {
      const count = counts[kind];
      return count === undefined ? [] : [`${formatNumber(count)} ${kindNames[kind].toLowerCase()}`];
    })
    .join(', ');
}
