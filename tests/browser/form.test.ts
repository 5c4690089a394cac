import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readArticle } from '../../src/archive/readArticle.ts';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import { launchChromium } from './chromium.ts';
import { takePicture } from './handbookPicture.ts';
import { readPrivateFile, writePrivateFiles } from './privateFiles.ts';

const site = inject('siteAddress');
const { registers } = readRegisters('content');

/** What somebody types, with all that a text editor would like to change. */
const body = `(GLO)- Sáng 5-3-2024, UBND huyện Kbang họp... "tổng kết" -- có 12 hộ *thoát nghèo*, đạt 45,5%.

## Kết quả:)

1. Trồng 3 ha mía;
2. nuôi 20 con bò  (hai dấu cách)`;

let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ viewport: { width: 1024, height: 720 }, locale: 'vi-VN' });
  page = await context.newPage();
  page.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(site)) complaints.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterAll(() => browser.close());

/** The content as files in the browser's own folder, as it would lie on an editor's disk. */
function contentFiles(): Record<string, string> {
  const paths = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|yaml)$/.test(path),
  );
  return Object.fromEntries(paths.map((path) => [join('content', path), readFileSync(join('content', path), 'utf8')]));
}

/** A field by its path. The form draws fields when they come near the window, so their parents are shown first. */
async function field(path: string): Promise<Locator> {
  const [top = ''] = path.split('.');
  await page.locator(`[data-key-path="${top}"]`).first().scrollIntoViewIfNeeded();
  return page.locator(`[data-key-path="${path}"]`);
}

async function type(path: string, words: string): Promise<void> {
  await (await field(path)).locator('input, textarea').first().fill(words);
}

async function pick(path: string, words: string): Promise<void> {
  await (await field(path)).getByRole('combobox').first().click();
  await page.getByRole('option', { name: words, exact: true }).click();
}

const save = (): Promise<void> => page.getByRole('button', { name: 'Lưu', exact: true }).click();

test('the form opens in Vietnamese, with a folder to open and nothing to sign in to', async () => {
  await page.goto(`${site}admin/`);
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).waitFor();
  expect(await page.getByRole('button').count()).toBe(1);
  expect(await page.title()).toBe('Biên tập Sổ lưu Gia Lai');
  expect(await page.locator('#loi-dan').count()).toBe(0);
});

test('an entry that is made in the form is one that the archive accepts', async () => {
  await page.route('**/admin/config.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...(await response.json()), backend: { name: 'test-repo' } } });
  });
  await writePrivateFiles(page, 'sveltia-cms-test', contentFiles());
  await page.goto(`${site}admin/`);
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn thử nghiệm' }).click();
  await page.getByText('An Khê tổng kết phong trào').waitFor();

  await takePicture(page, 'bieu-mau-danh-sach');

  await page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
  await type('title', 'Kbang tổng kết 5 năm giảm nghèo');
  await type('date', '2024-03-05');
  await pick('locality', 'huyện Kbang (kbang)');
  await pick('author', 'Hà Duyệt');
  await (await field('title')).scrollIntoViewIfNeeded();
  await takePicture(page, 'bieu-mau-bai-moi');
  await type('source.newspaper', 'Báo Gia Lai');
  await type('body', body);
  await save();
  await page.getByText('2024-03-05 · Kbang tổng kết 5 năm giảm nghèo').waitFor();

  const file = 'content/articles/2024/kbang-tong-ket-5-nam-giam-ngheo.md';
  const text = await readPrivateFile(page, 'sveltia-cms-test', file);
  expect(text).toBe(
    `---\ntitle: Kbang tổng kết 5 năm giảm nghèo\ndate: 2024-03-05\nlocality: [kbang]\nauthor: [ha-duyet]\nsource:\n  newspaper: Báo Gia Lai\nstatus: draft\n---\n\n${body}\n`,
  );
  const { article, problems } = readArticle(file, new TextEncoder().encode(text), registers);
  expect(problems).toEqual([]);
  expect(article).toMatchObject({ status: 'draft', locality: ['kbang'], markdown: body });
}, 120_000);

test('a programme has its own form', async () => {
  await page.goto(`${site}admin/#/collections/programmes/new`);
  await type('title', 'Xóa nhà tạm, nhà dột nát');
  await pick('kind', 'phong trào thi đua');
  await takePicture(page, 'bieu-mau-chuong-trinh');
}, 60_000);

test('saving a report of a folder changes the line that was changed, and no other', async () => {
  await page.unroute('**/admin/config.json');
  // No headless browser shows a dialog to choose a folder; the browser's own folder is one of the same kind.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('kho'),
    });
    localStorage.removeItem('sveltia-cms.user');
  });
  const files = contentFiles();
  await writePrivateFiles(page, 'kho', { ...files, '.git/HEAD': 'ref: refs/heads/main' });
  await page.goto(`${site}admin/?kho`);
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
  const file = 'content/articles/2022/an-khe-tong-ket-dan-van-kheo.md';
  await page.getByText('An Khê tổng kết phong trào').dblclick();
  await type('title', 'An Khê tổng kết “Dân vận khéo”');
  await save();
  await page.getByText('2022-11-02 · An Khê tổng kết “Dân vận khéo”').waitFor();
  expect(await readPrivateFile(page, 'kho', file)).toBe(
    files[file]?.replace(/^title: .*$/mu, 'title: An Khê tổng kết “Dân vận khéo”'),
  );
}, 120_000);

test('nothing came from elsewhere, and nothing failed', () => {
  expect(complaints).toEqual([]);
});
