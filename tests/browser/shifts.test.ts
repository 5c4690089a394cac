import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pageKinds } from './pageKinds.ts';

const site = inject('siteAddress');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The page's shift when its fonts come only after it was painted, and what came. */
async function readWithLateFonts(path: string, width: number): Promise<{ shift: number; fonts: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    const painted = Promise.withResolvers<void>();
    await page.exposeFunction('painted', () => painted.resolve());
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shift += 'value' in entry ? Number(entry.value) : 0;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver(() => window.painted()).observe({ type: 'paint', buffered: true });
    });
    await page.route('**/*.woff2', async (route) => {
      await painted.promise;
      await route.continue();
    });
    await page.goto(site + path);
    if (path.startsWith('tim/')) await page.locator('.result').first().waitFor();
    return await page.evaluate(async () => {
      await document.fonts.ready;
      // Two frames: one that lays out with what has come, one that reports it.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
      return { shift: window.shift, fonts: [...new Set(loaded.map(({ family }) => family))].toSorted() };
    });
  } finally {
    await context.close();
  }
}

describe.each([1280, 390])('%i px wide', (width) => {
  test.each(pageKinds)('nothing in /%s moves when its fonts come late', async (path) => {
    const { shift, fonts } = await readWithLateFonts(path, width);
    expect(fonts).toEqual(['Archivo', 'Newsreader']);
    // The italics of a quote are not among the preloaded fonts, and may move its letters by a hair.
    expect(shift).toBeLessThan(0.001);
  });
});

declare global {
  interface Window {
    shift: number;
    painted: () => void;
  }
}
