/** “/” puts the cursor into the masthead's search field; the hint shows only where this runs. */
const field = document.querySelector<HTMLInputElement>('#tim-nhanh');
const hint = document.querySelector<HTMLElement>('.find kbd');

if (field && hint) {
  hint.hidden = false;
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]'))
      return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
