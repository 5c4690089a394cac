/**
 * Which pages a list of many pages names: the first, the last, and those around the current one. `undefined` is a gap
 * of at least two pages; a gap of one is that page.
 */
export function pagesToShow(current: number, total: number): (number | undefined)[] {
  const near = [1, current - 1, current, current + 1, total].filter((page) => page >= 1 && page <= total);
  const named = [...new Set(near)].toSorted((a, b) => a - b);
  return named.flatMap((page, index) => {
    const before = named[index - 1] ?? page - 1;
    if (page - before === 1) return [page];
    return page - before === 2 ? [page - 1, page] : [undefined, page];
  });
}
