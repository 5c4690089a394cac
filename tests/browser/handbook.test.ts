import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { handbookTasks } from '../../src/site/handbookTasks.ts';
import { launchChromium } from './chromium.ts';
import { takePicture } from './handbookPicture.ts';
import { findViolations } from './readers.ts';

const site = inject('siteAddress');
const shown = handbookTasks.flatMap(({ parts }) => parts.flatMap((part) => ('picture' in part ? [part] : [])));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width: 1024, height: 720 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
});
afterAll(() => browser.close());

describe('pages that the handbook shows', () => {
  test('a place tells what it was and what followed it', async () => {
    await page.goto(`${site}dia-phuong/kbang/`);
    await page.getByText('30-6-2025').first().scrollIntoViewIfNeeded();
    await takePicture(page, 'lich-su-dia-phuong');
  });

  test('a series tells its id in its address', async () => {
    await page.goto(`${site}so-lieu/chi-so/tap-the-duoc-khen/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await takePicture(page, 'chuoi-so-lieu');
  });
});

describe('the handbook', () => {
  test('shows every picture that is kept, and keeps no other', () => {
    const kept = readdirSync('public/huong-dan').toSorted();
    expect(kept).toEqual(shown.map(({ picture }) => `${picture}.webp`).toSorted());
    const bytes = kept.map((name) => statSync(join('public/huong-dan', name)).size);
    expect(Math.max(...bytes)).toBeLessThan(100_000);
  });

  test.each([1280, 390])('is accessible and fits %i px, its pictures loaded and described', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site}huong-dan/`);
    const pictures = page.locator('.shot img');
    for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.shot img')].every((image) => image.naturalWidth > 0),
    );
    expect(await pictures.count()).toBe(shown.length);
    expect(await pictures.evaluateAll((images) => images.map((image) => image.getAttribute('alt')))).toEqual(
      shown.map(({ alt }) => alt),
    );
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
