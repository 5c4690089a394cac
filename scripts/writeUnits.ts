import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../src/site/store.ts';

/** Files that are made together: a report's citations, a programme's feeds. */
export interface FileUnit {
  /** Paths in the site, without a slash in front. */
  paths: readonly string[];
  /** Hash of everything that they are made of. */
  key: string;
  /** Their content, in the order of `paths`; asked for only when the key has changed. */
  contents: () => readonly (string | Uint8Array)[] | Promise<readonly (string | Uint8Array)[]>;
}

/** Units being made at the same time; more than one is of use to those whose work runs in threads. */
const atOnce = 8;

/**
 * Writes files into a site; those whose key is that of the last time stay as they are, and those that no unit names any
 * more are removed.
 *
 * @param kind Name under which the cache remembers what the files were made of.
 * @param out Folder of the site; when it is not the one of the last time, all is written.
 */
export async function writeUnits(kind: string, units: Iterable<FileUnit>, out: string): Promise<void> {
  const statePath = join(cacheFolder, `${kind}.json`);
  const stampPath = join(out, `.${kind}`);
  const last = lastState(statePath, stampPath);
  // Should this run break off, nobody takes the files for whole.
  rmSync(stampPath, { force: true });
  const now: Record<string, string> = {};
  let waiting: Promise<void>[] = [];
  for (const unit of units) {
    for (const path of unit.paths) now[path] = unit.key;
    if (unit.paths.every((path) => last[path] === unit.key)) continue;
    waiting.push(write(unit, out));
    if (waiting.length < atOnce) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  for (const path of Object.keys(last)) if (!(path in now)) remove(out, path);

  const text = JSON.stringify(now);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(statePath, text);
  writeFileSync(stampPath, stampOf(text));
}

async function write({ paths, contents }: FileUnit, out: string): Promise<void> {
  const made = await contents();
  for (const [index, path] of paths.entries()) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, made[index] ?? '');
  }
}

/** Removes a file and the folders that it leaves empty. */
function remove(out: string, path: string): void {
  rmSync(join(out, path), { force: true });
  for (let part = dirname(path); part !== '.'; part = dirname(part)) {
    const folder = join(out, part);
    if (!existsSync(folder) || readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}

function lastState(statePath: string, stampPath: string): Record<string, string> {
  if (!existsSync(statePath) || !existsSync(stampPath)) return {};
  const text = readFileSync(statePath, 'utf8');
  return readFileSync(stampPath, 'utf8') === stampOf(text) ? JSON.parse(text) : {};
}

const stampOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
