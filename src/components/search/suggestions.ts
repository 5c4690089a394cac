import type { LexiconEntry } from '../../search/lexicon.ts';
import type { OpenLexicon } from '../../search/suggest.ts';
import { element } from './element.ts';
import { loadNames } from './quickNames.ts';
import { kindNames } from './words.ts';

/** Names shown at once. */
const most = 7;

/**
 * Makes the field of a search form suggest names as they are typed: a combobox with a list, after the pattern of the
 * ARIA practices. Enter searches for what stands in the field unless a name was chosen with the arrows.
 */
export function suggestIn(form: HTMLFormElement, field: HTMLInputElement): void {
  const base = form.dataset['base'] ?? '/';
  const list = element('ul', { id: 'goi-y', role: 'listbox', 'aria-label': 'Gợi ý', class: 'goi-y', hidden: true });
  form.append(list);
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

  let names: OpenLexicon | undefined;
  let entries: LexiconEntry[] = [];
  let active = -1;

  const close = (): void => {
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const activate = (at: number): void => {
    active = at;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) field.setAttribute('aria-activedescendant', option.id);
    }
    if (at === -1) field.removeAttribute('aria-activedescendant');
  };
  const follow = (entry: LexiconEntry | undefined): void => {
    if (entry) location.assign(base + entry.url);
  };
  const suggest = (): void => {
    entries = names?.suggest(field.value, most) ?? [];
    active = -1;
    field.removeAttribute('aria-activedescendant');
    list.replaceChildren(...entries.map((entry, at) => option(entry, at, () => follow(entry))));
    list.hidden = entries.length === 0;
    field.setAttribute('aria-expanded', String(entries.length > 0));
  };

  field.addEventListener('input', suggest);
  field.addEventListener('focus', suggest);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    // Enter that ends a composition is the input method’s.
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Escape' && !list.hidden) close();
    else if (key === 'Enter' && active !== -1) follow(entries[active]);
    else if (key === 'ArrowDown' && list.hidden) suggest();
    else if (key === 'ArrowDown' && entries.length > 0) activate(active + 1 < entries.length ? active + 1 : -1);
    else if (key === 'ArrowUp' && entries.length > 0) activate(active === -1 ? entries.length - 1 : active - 1);
    else return;
    event.preventDefault();
  });
  void loadNames(new URL(form.dataset['index'] ?? '/pagefind/', document.baseURI).href).then((loaded) => {
    names = loaded;
    if (document.activeElement === field && field.value !== '') suggest();
  });
}

function option({ kind, name, hint }: LexiconEntry, at: number, choose: () => void): HTMLElement {
  const kindName = kindNames[kind];
  const detail = hint === undefined || hint === kindName.toLowerCase() ? kindName : `${kindName}, ${hint}`;
  const item = element(
    'li',
    { id: `goi-y-${at}`, role: 'option', 'aria-selected': 'false' },
    element('span', {}, name),
    ' ',
    element('small', {}, detail),
  );
  // Before the field loses the focus and the list closes.
  item.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    if (event.button === 0) choose();
  });
  return item;
}
