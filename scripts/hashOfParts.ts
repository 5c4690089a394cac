import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { base, origin } from '../src/site/config.ts';
import { cacheFolder } from '../src/site/store.ts';
import { hashPath } from './prepareContent.ts';

/**
 * Hash of what decides, beside a report itself, what its files say: code, registers, and where the site is published.
 *
 * @param parts Folders and files of the code: `src/site`.
 */
export function hashOfParts(parts: readonly string[]): string {
  const hash = createHash('sha256').update(origin).update(base);
  hash.update(readFileSync(join(cacheFolder, 'registers.json')));
  for (const part of parts) hashPath(part, hash);
  return hash.digest('base64url');
}

/** A short key of several strings. */
export function keyOfAll(...strings: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(strings)).digest('base64url').slice(0, 22);
}
