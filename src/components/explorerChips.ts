import { fields, type Choice, type Field } from '../site/explorer/choice.ts';

export type ChipField = Field | 'chuoi';

/**
 * Shows what is asked for, each with a button that takes it back.
 *
 * @param nameOf Words of a thing that can be ticked.
 */
export function chipMaker(
  chips: HTMLElement,
  nameOf: (field: Field, id: string) => string,
  takeBack: (field: ChipField, id: string) => void,
): (choice: Choice, seriesName?: string) => void {
  return (choice, seriesName = choice.chuoi) => {
    const ticked = fields.flatMap((field) => choice[field].map((id) => chip(field, id, nameOf(field, id))));
    const series = choice.chuoi === '' ? [] : [chip('chuoi', choice.chuoi, `Chuỗi: ${seriesName}`)];
    chips.replaceChildren(...ticked, ...series);
    chips.hidden = chips.childElementCount === 0;
  };

  function chip(field: ChipField, id: string, text: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'x';
    button.append(`${text} `, Object.assign(document.createElement('span'), { textContent: '×', ariaHidden: 'true' }));
    button.setAttribute('aria-label', `Bỏ lọc ${text}`);
    button.addEventListener('click', () => takeBack(field, id));
    return button;
  }
}
