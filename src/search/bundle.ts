import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { readCbor, writeCbor, type Item } from './cbor.ts';

/**
 * Makes of what Pagefind wrote what is published: its ready-made interfaces are left out, its code too unless asked for,
 * and its metadata, which a reader loads of every shard, is rewritten to half its size.
 *
 * Pagefind names each record by a hash, half of what it says about it, and lists the order of their days. Here records
 * are numbered as they came, oldest first, which says both. The names are of no use to caches then: the folder that the
 * bundle is published in must be named anew when it changes.
 *
 * @param name Stands before the numbers, so that names differ between shards.
 */
export function trimBundle(
  written: string,
  bundle: string,
  { name, withCode }: { name: string; withCode: boolean },
): void {
  const files = readdirSync(written);
  mkdirSync(bundle, { recursive: true });
  for (const file of files) {
    const code = /\.js$|\.css$|^wasm\./u.test(file);
    const needed = file === 'pagefind.js' || file === 'wasm.unknown.pagefind';
    if (!code || (withCode && needed)) renameSync(join(written, file), join(bundle, file));
    // As Pagefind publishes it, it is half as long again.
    if (withCode && file === 'pagefind.js') minifyFile(join(bundle, file));
  }
  rmSync(written, { recursive: true });
  const metadata = join(bundle, files.find((file) => file.endsWith('.pf_meta')) ?? '');
  const [version, pages, pieces, filters, , fields] = lists(readCbor(unpack(readFileSync(metadata))));
  const renamed = [
    version,
    renameFiles(lists(pages), 0, join(bundle, 'fragment'), '.pf_fragment', name),
    renameFiles(lists(pieces), 2, join(bundle, 'index'), '.pf_index', name),
    filters,
    [],
    fields,
  ];
  writeFileSync(metadata, pack(writeCbor(renamed.map((item) => item ?? []))));
}

function minifyFile(path: string): void {
  const { code, errors } = minifySync(path, readFileSync(path, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`pagefind: ${errors.map(({ message }) => message).join('; ')}`);
  writeFileSync(path, code);
}

/**
 * Puts a bundle into the published folder: as second names of the same files where the disk allows it, for a large
 * archive has tens of thousands of them and nobody writes into either place.
 */
export function publishBundle(bundle: string, folder: string): void {
  for (const file of readdirSync(bundle, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const from = join(file.parentPath, file.name);
    const to = join(folder, from.slice(bundle.length));
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}

/** Numbers the files that a list names in one of its fields; records with the same content share a file. */
function renameFiles(items: Item[], field: number, folder: string, ending: string, name: string) {
  const width = items.length.toString(36).length;
  const names = new Map<string, string>();
  for (const item of items) {
    const old = String(lists(item)[field]);
    if (names.has(old)) continue;
    const fresh = `${name}_${names.size.toString(36).padStart(width, '0')}`;
    names.set(old, fresh);
    renameSync(join(folder, old + ending), join(folder, fresh + ending));
  }
  return items.map((item) => lists(item).with(field, names.get(String(lists(item)[field])) ?? ''));
}

function lists(item: Item | undefined): Item[] {
  if (!Array.isArray(item)) throw new Error('pagefind: its metadata is not what it was in 1.6');
  return item;
}

/** Pagefind’s files begin with a signature before they are compressed. */
const signature = 'pagefind_dcd';

function unpack(bytes: Buffer): Buffer {
  return gunzipSync(bytes).subarray(signature.length);
}

function pack(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });
}
