/**
 * Makes an element: `element('p', { class: 'by' }, 'Ngọc Minh')`. An attribute that is `undefined` or `false` is left
 * out, as is a child that is `undefined`.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Text with its matched words marked. */
export function marked(parts: readonly { text: string; marked: boolean }[]): (Node | string)[] {
  return parts.map((part) => (part.marked ? element('mark', {}, part.text) : part.text));
}

/** A copy of a drawing that the page brings in a template. */
export function icon(name: string): Node | undefined {
  return document.querySelector<HTMLTemplateElement>(`#icon-${name}`)?.content.cloneNode(true);
}
