import { fields, readChoice, type Choice, type Field, type Order } from '../site/explorer/choice.ts';
import { formatNumber } from '../site/numbers.ts';
import type { ChipField } from './explorerChips.ts';

/** The fields of the explorer: what they say, and what stands beside them. */
export function filterForm(form: HTMLFormElement, order: HTMLSelectElement) {
  const typed = form.querySelector<HTMLInputElement>('[name=q]');
  const plainCounts = new Map([...form.querySelectorAll<HTMLElement>('.c')].map((each) => [each, each.textContent]));
  let series = '';

  return { typed, read, write, nameOf, untick, showCounts, offer };

  function read(): Choice {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value);
    parameters.set('xep', order.value);
    parameters.set('chuoi', series);
    return readChoice(parameters);
  }

  function write(choice: Choice): void {
    if (typed) typed.value = choice.q;
    // What can be kept is offered when the files are read; until then the next choice must not lose it.
    order.value = choice.xep;
    for (const hidden of form.querySelectorAll('[type=hidden]')) hidden.remove();
    for (const field of fields) {
      for (const box of boxesOf(field)) box.checked = choice[field].includes(box.value);
      // Of many places only some can be ticked; the address may name any.
      const listed = boxesOf(field).map(({ value }) => value);
      for (const value of choice[field].filter((id) => !listed.includes(id))) {
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: field, value }));
      }
    }
    series = choice.chuoi;
  }

  function nameOf(field: Field, id: string): string {
    const box = boxesOf(field).find(({ value }) => value === id);
    return box?.closest('label')?.querySelector('span')?.textContent ?? id;
  }

  function untick(field: ChipField, id: string): void {
    if (field === 'chuoi') {
      series = '';
      return;
    }
    const box = boxesOf(field).find(({ value }) => value === id);
    if (box?.type === 'hidden') box.remove();
    else if (box) box.checked = false;
  }

  /** @param counts Absent when nobody knows how many there would be: a wrong number is worse than none. */
  function showCounts(counts: Record<Field, Record<string, number>> | 'plain' | undefined): void {
    for (const [count, plain] of plainCounts) {
      const box = count.closest('label')?.querySelector('input');
      const field = fields.find((name) => name === box?.name);
      if (!box || !field) continue;
      count.hidden = counts === undefined;
      if (counts === 'plain') count.textContent = plain;
      else if (counts) count.textContent = formatNumber(counts[field][box.value] ?? 0);
    }
  }

  /** Offers the orders that can be kept, and shows the one that is. */
  function offer(orders: readonly Order[], current: Order): void {
    for (const option of order.options) option.disabled = !orders.some((each) => each === option.value);
    order.value = current;
  }

  function boxesOf(field: Field): HTMLInputElement[] {
    return [...form.querySelectorAll<HTMLInputElement>(`[name=${field}]`)];
  }
}
