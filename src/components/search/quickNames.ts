import type { Lexicon } from '../../search/lexicon.ts';
import type { Manifest } from '../../search/manifest.ts';
import { readLexicon, type OpenLexicon } from '../../search/suggest.ts';

/** Loads the names that the box in the header suggests: two small files, and nothing of the engine. */
export async function loadNames(index: string): Promise<OpenLexicon> {
  // Both were written by `buildIndex`, of the same release.
  const manifest = (await (await fetch(`${index}shards.json`, { cache: 'no-cache' })).json()) as Manifest;
  return readLexicon((await (await fetch(index + manifest.lexicon)).json()) as Lexicon);
}
