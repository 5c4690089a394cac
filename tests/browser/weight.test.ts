import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

const site = inject('siteAddress');
const anKhe = 'bai/2022/an-khe-tong-ket-dan-van-kheo/';
const kbang = 'bai/2018/kbang-so-ket-chi-thi-02-va-04/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

interface Received {
  path: string;
  type: string;
  /** As a static host sends it: text compressed with gzip, fonts and images as they are. */
  bytes: number;
}

interface Visit {
  received: Received[];
  /** Typefaces that it draws with, files that it asks for before it knows them from the styles, and its figures. */
  families: string[];
  preloaded: string[];
  figures: number;
}

/** Everything that a first visit fetches. */
async function visit(path: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const responses: Promise<Received>[] = [];
    page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? '';
      responses.push(
        response.body().then((body) => ({
          path: new URL(response.url()).pathname,
          type,
          bytes: /^(text|application\/(json|javascript)|image\/svg)/.test(type) ? gzipSync(body).length : body.length,
        })),
      );
    });
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    const families = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
    );
    const preloaded = await page
      .locator('link[rel=preload]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
    const figures = await page.locator('a.fig').count();
    return { received: await Promise.all(responses), families: [...new Set(families)].toSorted(), preloaded, figures };
  } finally {
    await context.close();
  }
}

describe.each([anKhe, kbang])('%s', (path) => {
  test('weighs at most 160 KB on the first visit, its HTML at most 40 KB with 20 figures', async () => {
    const { received, families, preloaded, figures } = await visit(path);
    const total = received.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(total, JSON.stringify(received, undefined, 1)).toBeLessThanOrEqual(160_000);
    // Of a report of 20 figures, were all of the page to grow with them.
    const html = received.find(({ type }) => type.startsWith('text/html'))?.bytes ?? Infinity;
    expect((html * 20) / Math.min(20, figures)).toBeLessThanOrEqual(40_000);
    // Without the fonts the page would be light, too.
    expect(families).toEqual(['Archivo', 'Newsreader']);
    expect(received.filter(({ path: file }) => file.includes('rare'))).toEqual([]);
    expect(preloaded).toEqual([
      expect.stringMatching(/^\/tep\/newsreader\.[^.]+\.woff2$/),
      expect.stringMatching(/^\/tep\/archivo\.[^.]+\.woff2$/),
    ]);
  });
});
