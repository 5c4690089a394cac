import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const folder = `.cache/rebuild-${process.pid}`;
const content = `${folder}/content`;
const anKhe = `${content}/articles/2022/an-khe-tong-ket-dan-van-kheo.md`;

type Build = { pages: number; rendered: number; problems: string[]; lost: string[] };

/** Builds with a cache of its own; as a new process would, without anything remembered from the last time. */
async function build(site: string, cache: string): Promise<Build> {
  vi.resetModules();
  process.env['CACHE_FOLDER'] = join(folder, cache);
  // The form has tests of its own.
  process.env['ADMIN'] = '0';
  const { prepareContent } = await import('../../scripts/prepareContent.ts');
  const { buildSite } = await import('../../scripts/buildSite.ts');
  const { formatLostAnchor } = await import('../../scripts/publishedAnchors.ts');
  const { problems } = prepareContent(content);
  if (problems.length > 0) return { pages: 0, rendered: 0, lost: [], problems: problems.map(({ kind }) => kind) };
  const { lost, ...built } = await buildSite(join(folder, site));
  return { ...built, problems: [], lost: lost.map(formatLostAnchor) };
}

/** Every file of a folder with the hash of its bytes. */
function snapshot(site: string): Map<string, string> {
  const root = join(folder, site);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(root, file)).isFile())
    .toSorted();
  return new Map(files.map((file) => [file, hashOf(readFileSync(join(root, file)))]));
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  cpSync('content', content, { recursive: true });
  await build('dist', 'cache');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('nothing changed, nothing rendered', async () => {
  const before = snapshot('dist');
  expect(await build('dist', 'cache')).toMatchObject({ rendered: 0, problems: [] });
  expect(snapshot('dist')).toEqual(before);
});

test('wrong content leaves the last good site as it was', async () => {
  const before = snapshot('dist');
  const good = readFileSync(anKhe, 'utf8');
  edit(anKhe, (text) => text.replace('locality: [an-khe]', 'locality: [an-khee]').replace('status:', 'statuss:'));
  const { problems } = await build('dist', 'cache');
  expect(problems.toSorted()).toEqual(['missing-field', 'unknown-field', 'unknown-locality']);
  expect(snapshot('dist')).toEqual(before);
  writeFileSync(anKhe, good);
});

test('after edits, additions, a retitling and a deletion the site is the one that a clean build makes', async () => {
  edit(anKhe, (text) => text.replace('359 hộ nghèo', '358 hộ nghèo'));
  const edited = await build('dist', 'cache');
  expect(edited.rendered).toBeGreaterThan(0);
  expect(edited.rendered).toBeLessThan(edited.pages / 2);
  expect(edited.lost).toEqual(['/bai/2022/an-khe-tong-ket-dan-van-kheo/#so-359-ho (“359 hộ”) không còn.']);

  const backdated = `${content}/articles/2016/bai-cu.md`;
  mkdirSync(`${content}/articles/2016`);
  cpSync(anKhe, backdated);
  edit(backdated, (text) => text.replace('date: 2022-11-02', 'date: 2016-11-02'));
  await build('dist', 'cache');

  edit(backdated, (text) => text.replace(/^title: .*$/m, 'title: Một tít khác'));
  await build('dist', 'cache');

  rmSync(backdated);
  const kbang = `${content}/articles/2018`;
  renameSync(join(kbang, 'kbang-so-ket-chi-thi-02-va-04.md'), join(kbang, 'kbang-so-ket.md'));
  await build('dist', 'cache');

  await build('clean', 'clean-cache');
  expect(listing('dist')).toEqual(listing('clean'));
  expect(snapshot('dist')).toEqual(snapshot('clean'));
}, 180_000);

const listing = (site: string): string[] => [...snapshot(site).keys()];
