import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeUnits } from '../../scripts/writeUnits.ts';
import { cacheFolder } from '../../src/site/store.ts';

const kind = 'test-units';
let out = '';
let asked: string[] = [];

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'units-'));
  asked = [];
  rmSync(join(cacheFolder, `${kind}.json`), { force: true });
  return () => rmSync(out, { recursive: true });
});

const write = (files: Record<string, string>) =>
  writeUnits(
    kind,
    Object.entries(files).map(([path, text]) => ({
      paths: [path],
      key: text,
      contents: () => {
        asked.push(path);
        return [text];
      },
    })),
    out,
  );
const read = (path: string) => readFileSync(join(out, path), 'utf8');

test('only what changed is made again', async () => {
  await write({ 'a/1.txt': 'một', 'a/2.txt': 'hai' });
  asked = [];
  await write({ 'a/1.txt': 'một', 'a/2.txt': 'hai, sửa' });
  expect(asked).toEqual(['a/2.txt']);
  expect([read('a/1.txt'), read('a/2.txt')]).toEqual(['một', 'hai, sửa']);
});

test('what is named no more goes, with the folders that it leaves empty', async () => {
  await write({ 'a/b/1.txt': 'một', 'c.txt': 'ba' });
  await write({ 'c.txt': 'ba' });
  expect(existsSync(join(out, 'a'))).toBe(false);
  expect(read('c.txt')).toBe('ba');
});

test('a folder from elsewhere is written whole', async () => {
  await write({ 'a.txt': 'một' });
  writeFileSync(join(out, `.${kind}`), 'khác');
  asked = [];
  await write({ 'a.txt': 'một' });
  expect(asked).toEqual(['a.txt']);
});

test('what was cut off is written again', async () => {
  await write({ 'a.txt': 'một' });
  const broken = writeUnits(
    kind,
    [{ paths: ['b.txt'], key: 'b', contents: () => Promise.reject(new Error('đĩa')) }],
    out,
  );
  await expect(broken).rejects.toThrow('đĩa');
  asked = [];
  await write({ 'a.txt': 'một' });
  expect(asked).toEqual(['a.txt']);
});
