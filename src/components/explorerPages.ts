import { pagesToShow } from './pagesToShow.ts';

/** Makes the ways to other pages from a template that holds them as `Pagination.astro` shows them. */
export function pageMaker(
  template: HTMLTemplateElement,
): (current: number, total: number, address: (page: number) => string) => Node[] {
  const nav = template.content.querySelector('nav');
  const previous = nav?.querySelector('[rel=prev]')?.closest('li');
  const next = nav?.querySelector('[rel=next]')?.closest('li');
  const numbered = nav?.querySelector('li:has([aria-current])');
  if (!nav || !previous || !next || !numbered) throw new Error('The template has no pages.');

  return (current, total, address) => {
    if (total < 2) return [];
    const made = nav.cloneNode(true) as HTMLElement;
    made
      .querySelector('ol')
      ?.replaceChildren(
        ...(current > 1 ? [link(previous, current - 1)] : []),
        ...pagesToShow(current, total).map((page) => (page === undefined ? gap() : numberedLink(page))),
        ...(current < total ? [link(next, current + 1)] : []),
      );
    return [made];

    function numberedLink(page: number): Node {
      const item = link(numbered as Element, page);
      const anchor = item.querySelector('a');
      if (!anchor) return item;
      anchor.textContent = String(page);
      anchor.setAttribute('aria-label', `Trang ${page}`);
      if (page !== current) anchor.removeAttribute('aria-current');
      return item;
    }

    function link(model: Element, page: number): Element {
      const item = model.cloneNode(true) as Element;
      item.querySelector('a')?.setAttribute('href', address(page));
      return item;
    }
  };
}

function gap(): Node {
  const item = document.createElement('li');
  item.append(Object.assign(document.createElement('span'), { className: 'btn gap', textContent: '…' }));
  return item;
}
