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

const someKinds = ['', 'bai/2022/an-khe-tong-ket-dan-van-kheo/', 'chuong-trinh/dan-van-kheo/', 'so-lieu/'];

describe.each([
  { fonts: 'with its fonts', blocked: false, pages: pageKinds },
  { fonts: 'without its fonts', blocked: true, pages: someKinds },
])('$fonts', ({ blocked, pages }) => {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({ bypassCSP: true });
    page = await context.newPage();
    if (blocked) await page.route('**/*.woff2', (route) => route.abort());
  });
  afterAll(() => page.context().close());

  test.each(pages)('/%s loses nothing at 320 px, at twice the size, and with its text spaced out', async (path) => {
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

test.each(['light', 'dark'] as const)(
  'drawings take the colours that a reader forces on a %s page',
  async (colorScheme) => {
    const context = await browser.newContext({ forcedColors: 'active', colorScheme });
    const page = await context.newPage();
    await page.goto(`${site}chuong-trinh/dan-van-kheo/`);
    const { drawn, allowed } = await page.evaluate(() => {
      const system = document.body.appendChild(document.createElement('i'));
      const allowed = ['Canvas', 'CanvasText', 'GrayText'].map((name) => {
        system.style.color = name;
        return getComputedStyle(system).color;
      });
      const shapes = [...document.querySelectorAll('.drawing :is(text, circle, line), .bars rect')];
      const colours = shapes.flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return shape.tagName === 'line' ? [stroke] : [fill, stroke].filter((colour) => colour !== 'none');
      });
      return { drawn: [...new Set(colours)], allowed };
    });
    expect(drawn.length).toBeGreaterThan(1);
    expect(allowed).toEqual(expect.arrayContaining(drawn));
    await context.close();
  },
);

test('figures keep an edge where colours are forced and their ground goes', async () => {
  const context = await browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto(`${site}bai/2022/an-khe-tong-ket-dan-van-kheo/`);
  const edges = await page
    .locator('a.fig')
    .evaluateAll((figures) => figures.map((figure) => getComputedStyle(figure).outlineStyle));
  expect([...new Set(edges)]).toEqual(['solid']);
  await context.close();
});

test.each(['', 'bai/2022/an-khe-tong-ket-dan-van-kheo/', 'so-lieu/'])(
  'nothing in /%s moves for readers who asked for that',
  async (path) => {
    const moving = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
      const context = await browser.newContext({ reducedMotion });
      const page = await context.newPage();
      await page.goto(site + path);
      const count = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
          }).length,
      );
      await context.close();
      return count;
    };
    expect(await moving('reduce')).toBe(0);
    expect(await moving('no-preference')).toBeGreaterThan(0);
  },
);
