import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { takePicture } from '../browser/handbookPicture.ts';

const root = join(import.meta.dirname, '../..');
const content = mkdtempSync(join(tmpdir(), 'preview-'));
const report = join(content, 'articles/2022/an-khe-tong-ket-dan-van-kheo.md');
let server: ChildProcess;
let browser: Browser;
let page: Page;
let address = '';

beforeAll(async () => {
  cpSync(join(root, 'content'), content, { recursive: true });
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', '4399'], {
    cwd: root,
    // Not the test runner's own settings: the server is to be what an editor starts.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_FOLDER: content,
      CACHE_FOLDER: '.cache/test/preview',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise<string>((found) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      const [at] = /http:\/\/localhost:\d+/u.exec(chunk.toString()) ?? [];
      if (at !== undefined) found(at);
    });
  });
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${address}/bai/2022/an-khe-tong-ket-dan-van-kheo/`);
  await page.waitForSelector('.bt');
});

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(content, { recursive: true });
});

/** Shows an item of the panel, and beside it the place in the report that it is about. */
async function beside(item: Locator, place: string): Promise<void> {
  await page.locator(place).evaluate((figure) => figure.scrollIntoView({ block: 'center' }));
  await item.evaluate((whole) => whole.scrollIntoView());
}

describe('the panel beside a report in development', () => {
  test('lists every number with its class and the rule that read it', async () => {
    const digits =
      readFileSync(report, 'utf8')
        .replace(/^---[^]*?\n---\n/u, '')
        .match(/\d+(?:[.,]\d+)*/gu)?.length ?? 0;
    const items = await page.locator('.bt-figure, .bt-other').allTextContents();
    expect(items.length).toBeGreaterThan(digits * 0.8);
    expect(items.every((item) => /luật “.+”/u.test(item))).toBe(true);
    expect(await page.locator('.bt-figure').count()).toBe(14);
  });

  test('writes the correction to copy while it is filled in', async () => {
    const item = page.locator('.bt-figure', { hasText: '359 hộ nghèo' }).first();
    await item.locator('summary').click();
    await item.locator('input[name=period]').fill('2022');
    await item.locator('input[name=place]').fill('an-khe');
    await beside(item, '#so-359-ho');
    await takePicture(page, 'khung-bien-tap');
    await item.locator('input[name=place]').fill('an-khe, kbang');
    await item.locator('input[name=value]').fill('1.359,5');
    expect(await item.locator('pre').textContent()).toBe(
      '  - words: "359 hộ"\n    value: 1359.5\n    place: [an-khe, kbang]\n    period: "2022"\n',
    );
    await item.locator('input[type=checkbox]').check();
    expect(await item.locator('pre').textContent()).toBe('  - words: "359 hộ"\n    ignore: true\n');
  });

  test('writes down a unit that the extractor did not know', async () => {
    const item = page.locator('.bt-figure', { has: page.locator('mark', { hasText: '731 ngày công' }) });
    await item.locator('summary').click();
    await item.locator('input[name=unit]').fill('công');
    expect(await item.locator('pre').textContent()).toBe('  - words: "731 ngày công"\n    unit: công\n');
    await beside(item, '#so-731-ngay-cong');
    await takePicture(page, 'sua-don-vi');
  });

  test('shows what check finds', async () => {
    expect(await page.locator('.bt').textContent()).toContain('27 ÷ 28 = 96,4286%');
  });

  test('shows one save after the other', async () => {
    for (let count = 360; count < 364; count++) {
      const text = readFileSync(report, 'utf8');
      writeFileSync(report, text.replace(`${count - 1} hộ nghèo`, `${count} hộ nghèo`));
      await page.waitForSelector(`.bt-figure:has-text("${count} hộ nghèo")`);
      await page.waitForSelector(`.txt:has-text("${count} hộ nghèo")`);
    }
    expect(await page.locator('.txt').textContent()).toContain('363 hộ nghèo');
  });

  test('a broken report stays on the page as it was, and the panel says what is wrong', async () => {
    const text = readFileSync(report, 'utf8');
    writeFileSync(report, text.replace('date: 2022-11-02', 'date: 2022-13-02'));
    await page.waitForSelector('.bt-error:has-text("ghi ngày không có trong lịch")');
    expect(await page.locator('.txt').textContent()).toContain('363 hộ nghèo');
    writeFileSync(report, text);
    await page.waitForSelector('.bt-figure');
  });

  test('a draft is shown, and said to be one', async () => {
    writeFileSync(report, readFileSync(report, 'utf8').replace('status: published', 'status: draft'));
    await page.waitForSelector('.bt:has-text("Bản nháp")');
    expect(await page.locator('h1').textContent()).toContain('An Khê tổng kết');
  });

  test('a withdrawn report leaves its title and the reason', async () => {
    const text = readFileSync(report, 'utf8');
    const why = 'Báo Gia Lai đã đính chính và thay bằng bài khác.';
    writeFileSync(report, text.replace('status: draft', `status: withdrawn\nwithdrawn: ${why}`));
    await page.waitForSelector(`main:has-text("${why}")`);
    expect(await page.locator('.txt').count()).toBe(0);
    await page.getByRole('button', { name: 'Ẩn khung' }).click();
    await takePicture(page, 'bai-da-rut');
  });
});
