import type { Hit } from '../../search/client.ts';

/** Begins the part of an address that names the words to mark: `#tim=giảm+nghèo`. */
export const foundMark = '#tim=';

/**
 * Where a result leads: a figure to its own sentence, anything else to the words that matched. They are named twice:
 * for the page’s own script, and for browsers that mark a text fragment by themselves.
 *
 * @param base The site’s base, ending in a slash.
 */
export function addressOf({ url, passage }: Pick<Hit, 'url' | 'passage'>, base: string): string {
  // A passage that runs on into the next paragraph stands nowhere in one piece.
  const words = passage.split('\n')[0]?.trim() ?? '';
  if (words === '' || url.includes('#') || url.includes('?')) return base + url;
  const written = encodeURIComponent(words);
  return `${base}${url}${foundMark}${written}:~:text=${written.replaceAll('-', '%2D')}`;
}

/** The words that an address names, for the page it leads to. */
export function foundWords(hash: string): string | undefined {
  if (!hash.startsWith(foundMark)) return undefined;
  try {
    return decodeURIComponent(hash.slice(foundMark.length).split(':~:')[0] ?? '').normalize('NFC');
  } catch {
    // Somebody cut the address in the middle of a letter.
    return undefined;
  }
}
