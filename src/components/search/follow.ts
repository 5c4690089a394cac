import type { Hit } from '../../search/client.ts';

/**
 * Where a result leads: a figure to its own sentence, a report to the words that matched, which browsers then mark.
 *
 * @param base The site’s base, ending in a slash.
 */
export function addressOf({ url, passage }: Pick<Hit, 'url' | 'passage'>, base: string): string {
  // A passage that runs on into the next paragraph stands nowhere in one piece.
  const words = passage.split('\n')[0]?.trim() ?? '';
  if (words === '' || url.includes('#') || url.includes('?')) return base + url;
  return `${base}${url}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}
