const LONGEST = 95;

/** A headline for a report that has none, in the words of its first sentence: who does what. */
export function supplyTitle(firstParagraph: string): string {
  const sentence = firstParagraph.replace(
    /^\s*(?:(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Hôm|Từ ngày|Trong)(?![\p{L}\p{M}])[^,]{0,40}),\s*/u,
    '',
  );
  const [opening = ''] = /^[^\n]*?(?:[.!?…](?=\s|$)|;|$)/u.exec(sentence) ?? [];
  const whole = opening
    .replace(/[.;…]$/u, '')
    .replaceAll(/\s*\([^()]*\)/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const title = whole.length <= LONGEST ? whole : shorten(whole);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Cuts before the last clause that fits, or else after the last word that does. */
function shorten(whole: string): string {
  const fitting = whole.slice(0, LONGEST + 1);
  const clauses = [...fitting.matchAll(/(?:,| của| về| nhằm| với| cho| trong| tại| giai đoạn)(?=\s)/gu)].map(
    ({ index }) => index,
  );
  const at = clauses.findLast((index) => index >= 40) ?? fitting.lastIndexOf(' ');
  return balanced(whole.slice(0, at).trim());
}

/** Without a quotation or bracket that the cut left open. */
function balanced(title: string): string {
  for (const [open, close] of ['“”', '()', '""'] as const) {
    const last = title.lastIndexOf(open ?? '');
    const odd = open === close && title.split(open ?? '').length % 2 === 0;
    if (last > 20 && (odd || (open !== close && title.indexOf(close ?? '', last) === -1)))
      return title.slice(0, last).trim();
  }
  return title;
}
