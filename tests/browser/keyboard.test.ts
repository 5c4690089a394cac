import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

const site = inject('siteAddress');
const anKhe = 'bai/2022/an-khe-tong-ket-dan-van-kheo/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Where Tab has led, and what a reader who sees the page lacks there. */
interface Stop {
  name: string;
  lacks: string[];
}

async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return undefined;
    const ringed = (element: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // A field in a frame has the ring around the frame; a drawing has gaps between its strokes.
    const field = at.matches('input') ? at.closest('form') : null;
    const boxes = [...at.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const uncovered = boxes.some(({ left, top, right, bottom }) =>
      [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 2, top + 2],
        [right - 2, bottom - 2],
      ].some(([x = 0, y = 0]) => {
        const seen = document.elementFromPoint(x, y);
        return [at, at.closest('label'), at.closest('svg')].some((own) => own?.contains(seen));
      }),
    );
    const name = (at.getAttribute('aria-label') ?? at.textContent.trim()) || at.id || at.outerHTML;
    return {
      name: name.replaceAll(/\s+/g, ' '),
      lacks: [...(ringed(at) || (field && ringed(field)) ? [] : ['ring']), ...(uncovered ? [] : ['sight'])],
    };
  });
}

async function allStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let stop = await nextStop(page); stop; stop = await nextStop(page)) {
    stops.push(stop);
    if (stops.length > 600) throw new Error(`Tab never leaves the page; it is at “${stop.name}”.`);
  }
  return stops;
}

const masthead = {
  1280: ['Sổ lưu Gia Lai', 'Bài báo', 'Chương trình', 'Địa phương', 'Văn bản', 'Số liệu', 'tim-nhanh', 'Tìm'],
  390: ['Sổ lưu Gia Lai', 'Tìm', 'Bài báo', 'Chương trình', 'Địa phương', 'Văn bản', 'Số liệu'],
};

describe.each([1280, 390] as const)('%i px wide', (width) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 800 } });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  test.each(['', anKhe, 'chuong-trinh/dan-van-kheo/', 'dia-phuong/kbang/', 'so-lieu/'])(
    'every stop of Tab in /%s is seen, in the order of the masthead first',
    async (path) => {
      await page.goto(site + path);
      const stops = await allStops(page);
      const begin = ['Đến nội dung chính', ...masthead[width]];
      expect(stops.slice(0, begin.length).map(({ name }) => name)).toEqual(begin);
      expect(stops.length).toBeGreaterThan(20);
      expect(stops.filter(({ lacks }) => lacks.length > 0)).toEqual([]);
    },
  );

  test('the skip link leads past the masthead', async () => {
    await page.goto(site + anKhe);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await nextStop(page))?.name).toBe('Trang đầu');
  });

  test('a figure opens its note, the next stops stay in sight, and the note leads back', async () => {
    await page.goto(site + anKhe);
    await page.locator('a.fig', { hasText: '359 hộ' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.sn:target').innerText()).toContain('359');
    for (let count = 0; count < 12; count++) expect((await nextStop(page))?.lacks).toEqual([]);
  });
});
