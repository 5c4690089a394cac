import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pageKinds } from './pageKinds.ts';
import { findViolations } from './readers.ts';

const site = inject('siteAddress');
const anKhe = 'bai/2022/an-khe-tong-ket-dan-van-kheo/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each([1280, 390])('%i px', (width) => {
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    // The policy of the pages would keep axe out; that no page breaks it is tested below.
    context = await browser.newContext({
      viewport: { width, height: 800 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(site) && !request.url().startsWith('data:')) complaints.push(request.url());
    });
  });
  afterAll(() => context.close());

  test('a reader goes from the front page to a programme, a report, a figure, the table and the search', async () => {
    await page.goto(site);
    await page.getByRole('main').getByRole('link', { name: 'Dân vận khéo', exact: true }).first().click();
    await page.waitForURL(`${site}chuong-trinh/dan-van-kheo/`);

    await page
      .getByRole('link', { name: /An Khê tổng kết phong trào/ })
      .last()
      .click();
    await page.waitForURL(`${site}${anKhe}`);

    await page.locator('a.fig', { hasText: '359 hộ' }).click();
    const note = page.locator('.sn:target');
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toContain('359');

    await note.getByRole('link', { name: 'Trích dẫn' }).click();
    const citation = page.locator('#trich-so-359-ho');
    expect(await citation.isVisible()).toBe(true);
    expect(await citation.innerText()).toContain('359 hộ nghèo (Thị xã An Khê, đến 11-2022): Ngọc Minh');

    await page.locator('#bang-so-359-ho a').first().click();
    expect(new URL(page.url()).hash).toBe('#so-359-ho');
    expect(await page.locator('#so-359-ho').innerText()).toContain('359 hộ');

    await page.goto(`${site}tim/`);
    await page.locator('#q').fill('dan van kheo');
    await page.locator('#q').press('Enter');
    await page
      .getByRole('link', { name: /An Khê tổng kết/ })
      .first()
      .waitFor();
  });

  test.each(pageKinds)('/%s is accessible in both themes and fits the width', async (path) => {
    await page.goto(site + path);
    if (path.startsWith('tim/')) await page.locator('.result').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('nothing failed, and nothing came from elsewhere', () => {
    expect(complaints).toEqual([]);
  });
});

test('no page breaks its content security policy', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  for (const path of ['', anKhe, 'so-lieu/', 'tim/?q=27%2F28']) {
    await page.goto(site + path, { waitUntil: 'networkidle' });
  }
  expect(complaints).toEqual([]);
  await context.close();
});

test('pages read without script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(site + anKhe);
  await page.locator('a.fig', { hasText: '27/28 trường' }).click();
  expect(await page.locator('.sn:target').innerText()).toContain('27/28');
  await page.goto(`${site}tim/?q=abc`);
  expect(await page.locator('main').innerText()).toContain('Tìm kiếm cần JavaScript');
  await context.close();
});
