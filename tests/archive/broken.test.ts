import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { format } from '../../src/archive/problem.ts';
import { problemKinds } from '../../src/archive/problemKinds.ts';
import { readArchive } from '../../src/archive/readArchive.ts';

const here = import.meta.dirname;

/** One folder per kind of problem: broken content laid over the sound one, and the words an editor sees. */
describe.each(Object.keys(problemKinds))('%s', (kind) => {
  test('has a fixture and says what to do', async () => {
    const problems = await problemsOf(kind);
    expect([...new Set(problems.map((problem) => problem.kind))]).toEqual([kind]);
    await expect(`${problems.map(format).join('\n\n')}\n`).toMatchFileSnapshot(`broken/${kind}/expected.txt`);
  });
});

test('every fixture is of a kind that exists', () => {
  expect(readdirSync(join(here, 'broken')).toSorted()).toEqual(Object.keys(problemKinds).toSorted());
});

test('all problems of all files come at once, in the order of the files', async () => {
  const together = await problemsOf('bad-date', 'missing-field', 'unknown-author');
  const apart = [
    ...(await problemsOf('bad-date')),
    ...(await problemsOf('missing-field')),
    ...(await problemsOf('unknown-author')),
  ];
  expect(together.map(format).toSorted()).toEqual(apart.map(format).toSorted());
  expect(together.map(({ file }) => file)).toEqual(together.map(({ file }) => file).toSorted());
});

/** Lays `broken/<kind>/content`, or the files that `input.ts` makes, over the sound content and reads it all. */
async function problemsOf(...kinds: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    cpSync(join(here, 'sound'), join(folder, 'content'), { recursive: true });
    for (const kind of kinds) {
      const fixture = join(here, 'broken', kind);
      if (existsSync(join(fixture, 'content')))
        cpSync(join(fixture, 'content'), join(folder, 'content'), { recursive: true });
      if (existsSync(join(fixture, 'input.ts'))) await write(join(fixture, 'input.ts'), folder);
    }
    return readArchive(`${folder}/content`).problems.map((problem) => ({
      ...problem,
      file: problem.file.replace(`${folder}/`, ''),
      message: problem.message.replaceAll(`${folder}/`, ''),
      ...(problem.advice !== undefined && { advice: problem.advice.replaceAll(`${folder}/`, '') }),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function write(input: string, folder: string): Promise<void> {
  const { files }: { files: Record<string, string | Uint8Array> } = await import(input);
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}
