/** A stretch of text; `whole` ones stay on one line. */
export interface Stretch {
  text: string;
  whole: boolean;
}

/**
 * Cuts a title into stretches so that what a line must not break stays together: a document's symbol (“02-CT/HU”),
 * what several of them end with (“…/QĐ-UBND”), a day (“13-3-2018”), a ratio (“27/28”), a short quotation (“Dân vận khéo”). Browsers break after hyphens and slashes.
 */
export function unbroken(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: words, index } of text.matchAll(whole)) {
    if (index > from) stretches.push({ text: text.slice(from, index), whole: false });
    stretches.push({ text: words, whole: true });
    from = index + words.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), whole: false });
  return stretches;
}

/** Longer quotations would leave no room on a phone. */
const longestQuotation = 18;

const whole = new RegExp(
  String.raw`“[^”]{1,${longestQuotation}}”[.,;:]?|…\p{L}?(?:[-/][\p{L}\p{N}]+)+|[\p{L}\p{N}.,%]*\d[\p{L}\p{N}.,%]*(?:[-/–][\p{L}\p{N}.,%]*[\p{L}\p{N}%])+`,
  'gu',
);
