import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pageKinds } from './pageKinds.ts';

const site = inject('siteAddress');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The spacing that readers may set (WCAG 2.2, 1.4.12). */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** What of the page is out of reach: it scrolls sideways, or cuts off words. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const overflow = document.documentElement.scrollWidth - window.innerWidth;
    if (overflow > 0) found.push(`${overflow} px wider than the window`);
    for (const element of document.querySelectorAll<HTMLElement>('body *:not(option)')) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const onlyRead = clipPath === 'inset(50%)';
      const cuts = !onlyRead && [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      if (!cuts || element.textContent.trim() === '') continue;
      if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
        found.push(`cut off: ${element.tagName}.${element.className}`);
      }
    }
    return found;
  });
}

describe.each([
  { fonts: 'with its fonts', blocked: false },
  { fonts: 'without its fonts', blocked: true },
])('$fonts', ({ blocked }) => {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({ bypassCSP: true });
    page = await context.newPage();
    if (blocked) await page.route('**/*.woff2', (route) => route.abort());
  });
  afterAll(() => page.context().close());

  test.each(pageKinds)('/%s loses nothing at 320 px, at twice the size, and with its text spaced out', async (path) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site + path);
    if (path.startsWith('tim/')) await page.locator('.result').first().waitFor();
    const narrow = await lost(page);
    // A window of 1280 px at 200 % is one of 640.
    await page.setViewportSize({ width: 640, height: 400 });
    const zoomed = await lost(page);
    await page.addStyleTag({ content: textSpacing });
    await page.setViewportSize({ width: 390, height: 800 });
    const spacedOnPhone = await lost(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    const spaced = await lost(page);
    expect({ narrow, zoomed, spacedOnPhone, spaced }).toEqual({
      narrow: [],
      zoomed: [],
      spacedOnPhone: [],
      spaced: [],
    });
  });
});
