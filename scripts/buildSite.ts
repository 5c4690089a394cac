import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadContent, planPages, type PreparedContent } from '../src/site/pages.ts';
import { pageKey } from '../src/site/plan.ts';
import type { LostAnchor } from '../src/dataset/compareAnchors.ts';
import { buildIndex } from '../src/search/buildIndex.ts';
import { searchInput } from '../src/site/searchInput.ts';
import { cacheFolder, writeFileSizes } from '../src/site/store.ts';
import { hashPath } from './prepareContent.ts';
import { lostAnchors } from './publishedAnchors.ts';
import { closeDataset, openDataset, sizesOf, writeDataset, type DatasetState } from './writeDataset.ts';
import { writeFiles } from './writeFiles.ts';

/** What the published site was built from, to know next time which pages are still right. */
interface SiteState {
  /** Hash of templates, styles, configuration and packages. */
  templates: string;
  /** Key of every page by its path. */
  pages: Record<string, string>;
}

/** What a deployment sets; every page may show it. */
const settings = ['SITE_URL', 'BASE_PATH', 'ADMIN', 'ADMIN_REPO', 'ADMIN_API', 'ADMIN_LOGIN', 'ADMIN_APP'];

const statePath = join(cacheFolder, 'site.json');
/** Says which state the folder beside it was built from; a folder from elsewhere is never patched. */
const stampName = '.built-from';

/** What a build did. */
export interface Built {
  pages: number;
  rendered: number;
  /** Published addresses of figures that it broke. */
  lost: LostAnchor[];
}

/**
 * Builds the pages of the prepared archive into a folder: those whose data changed since the last time, or all when
 * templates did. The folder changes only after everything is rendered.
 *
 * @throws When rendering fails; the folder is then as it was.
 */
export async function buildSite(folder: string): Promise<Built> {
  const content = loadContent();
  const templates = hashOfTemplates();
  const last = lastState(folder);
  const whole = !last || last.templates !== templates;

  const out = join(cacheFolder, 'render');
  let dataset = startAnew(content, out, whole ? undefined : folder);
  const archive = planPages(content);
  const { pages } = archive;
  const state: SiteState = {
    templates,
    pages: Object.fromEntries(pages.map((page) => [page.path, pageKey(page)])),
  };
  const changed = whole ? Object.keys(state.pages) : changedPages(last, state);
  if (changed.length === 0 && !whole && gonePages(last, state).length === 0) {
    return { pages: pages.length, rendered: 0, lost: [] };
  }

  await render(out, whole ? undefined : changed);
  const complete = whole || !hasAssetsOf(out, folder);
  if (complete && !whole) {
    dataset = startAnew(content, out);
    await render(out, undefined);
  }
  const index = join(cacheFolder, 'pagefind');
  await buildIndex({
    ...searchInput(archive, hashOf(['src/dataset', 'src/search', 'src/site', 'src/vietnamese', 'src/vocabulary'])),
    outputFolder: index,
    cacheFolder: join(cacheFolder, 'shards'),
  });

  const replaced = last ? [...changedPages(last, state), ...gonePages(last, state)] : Object.keys(state.pages);
  const lost = lostAnchors(replaced, folder, out);
  if (complete) {
    await writeFiles(archive, out);
    renameSync(index, join(out, 'pagefind'));
    replaceFolder(out, folder);
  } else {
    openDataset(folder);
    cpSync(out, folder, { recursive: true });
    for (const path of gonePages(last, state)) removePage(folder, path);
    await writeFiles(archive, folder);
    replaceFolder(index, join(folder, 'pagefind'));
  }
  closeDataset(folder, dataset);
  writeState(folder, state);
  return { pages: pages.length, rendered: changed.length, lost };
}

function changedPages(last: SiteState, now: SiteState): string[] {
  return Object.entries(now.pages).flatMap(([path, key]) => (last.pages[path] === key ? [] : [path]));
}

function gonePages(last: SiteState, now: SiteState): string[] {
  return Object.keys(last.pages).filter((path) => !(path in now.pages));
}

/** Empties the folder that a site is made in, and writes the dataset there: pages name its files with their sizes. */
function startAnew(content: PreparedContent, out: string, published?: string): DatasetState {
  rmSync(out, { recursive: true, force: true });
  const dataset = writeDataset(content, out, published);
  writeFileSizes(sizesOf(dataset));
  return dataset;
}

/** Runs Astro in a process of its own, whose memory ends with it. */
async function render(out: string, only: readonly string[] | undefined): Promise<void> {
  const list = join(cacheFolder, 'render.json');
  if (only) writeFileSync(list, JSON.stringify(only));
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    SITE_OUT: resolve(out),
    ...(only && { RENDER_ONLY: list }),
  };
  const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise<number | null>((done) => astro.once('close', done));
  if (code !== 0) throw new Error('Astro không dựng được trang. Xem lỗi ở trên.');
}

/** Pages rendered alone use the styles and scripts of the published ones, as long as these have not changed. */
function hasAssetsOf(out: string, folder: string): boolean {
  const assets = join(out, 'tep');
  return !existsSync(assets) || readdirSync(assets).every((name) => existsSync(join(folder, 'tep', name)));
}

/** Removes a page and the folders that it leaves empty. */
function removePage(folder: string, path: string): void {
  rmSync(join(folder, path, 'index.html'), { force: true });
  for (let part = join(folder, path); part.length > folder.length; part = dirname(part)) {
    if (!existsSync(part) || readdirSync(part).length > 0) return;
    rmdirSync(part);
  }
}

function replaceFolder(fresh: string, folder: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}

function lastState(folder: string): SiteState | undefined {
  const stamp = join(folder, stampName);
  if (!existsSync(statePath) || !existsSync(stamp)) return undefined;
  const text = readFileSync(statePath, 'utf8');
  return readFileSync(stamp, 'utf8') === stampOf(text) ? JSON.parse(text) : undefined;
}

/** Written last: a build that was cut off is repeated in full. */
function writeState(folder: string, state: SiteState): void {
  const text = JSON.stringify(state);
  writeFileSync(statePath, text);
  writeFileSync(join(folder, stampName), stampOf(text));
}

const stampOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hashPath(part, hash);
  return hash.digest('base64url');
}

function hashOfTemplates(): string {
  const hash = createHash('sha256');
  for (const file of ['astro.config.mjs', 'package-lock.json', join(cacheFolder, 'registers.json')]) {
    hash.update(readFileSync(resolve(file)));
  }
  for (const setting of settings) hash.update(`${setting}=${process.env[setting] ?? ''}`);
  for (const part of ['src', 'public']) hashPath(part, hash);
  return hash.digest('base64url');
}
