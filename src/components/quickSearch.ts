/**
 * The search on every page: “/” puts the cursor into the masthead’s field, the names it suggests are loaded at its first
 * use, and the words that a result led to are marked.
 */
import { foundWords } from './search/follow.ts';

const form = document.querySelector<HTMLFormElement>('.find');
const field = document.querySelector<HTMLInputElement>('#tim-nhanh');
const hint = document.querySelector<HTMLElement>('.find kbd');

if (form && field && hint) {
  hint.hidden = false;
  field.setAttribute('aria-keyshortcuts', '/');
  field.addEventListener(
    'focus',
    () => void import('./search/suggestions.ts').then(({ suggestIn }) => suggestIn(form, field)),
    { once: true },
  );
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]'))
      return;
    // On a page that has a large search field, and on phones, the masthead’s is not the one to type in.
    const target = document.querySelector<HTMLInputElement>('#q') ?? field;
    event.preventDefault();
    // Where the masthead has room for its button only, that leads to the large field.
    if (!target.checkVisibility()) return location.assign(form.action);
    target.focus();
    target.select();
  });
}

const words = foundWords(location.hash);
const text = document.querySelector('#noi-dung');
if (words !== undefined && text) void import('./search/markFound.ts').then(({ markFound }) => markFound(words, text));
