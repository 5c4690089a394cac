import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

const site = inject('siteAddress');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What stands first, and what people type to find it. */
const found: [first: RegExp, queries: string[]][] = [
  [/Dân vận khéo/, ['Dân vận khéo', 'dan van kheo', 'DÂN VẬN KHÉO', 'dan van kheo'.normalize('NFD')]],
  [/hộ nghèo/, ['hộ nghèo', 'ho ngheo']],
  [/27\/28/, ['27/28']],
  [/02-CT\/HU/, ['02-CT/HU', '02-ct/hu']],
  [/420\.757\.000/, ['420.757.000', '420757000']],
];

test.each(found.flatMap(([first, queries]) => queries.map((query) => ({ query, first }))))(
  '“$query” finds $first',
  async ({ query, first }) => {
    await page.goto(`${site}tim/?q=${encodeURIComponent(query)}`);
    const heading = page.locator('.result h2').first();
    await heading.waitFor();
    expect(await heading.innerText()).toMatch(first);
  },
);

test.each(['xyzzyq', 'zzzz qqqq'])('“%s” finds nothing and says so', async (query) => {
  await page.goto(`${site}tim/?q=${encodeURIComponent(query)}`);
  await page.getByText(`Không có gì khớp “${query}”`).waitFor();
  expect(await page.locator('article').count()).toBe(0);
});
