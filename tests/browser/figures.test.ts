import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { buildPartIndex, countPart } from '../../src/site/explorer/counts.ts';
import type { FigurePart } from '../../src/site/explorer/entry.ts';
import { launchChromium } from './chromium.ts';
import { findViolations, readers } from './readers.ts';

const site = inject('siteAddress');
const address = `${site}so-lieu/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const rows = (page: Page) => page.locator('#loc-bang tbody tr:not(.grp)');
const places = (page: Page): Promise<string[]> => page.locator('#loc-bang .pl b').allInnerTexts();
const status = (page: Page): Promise<string> => page.locator('#loc-so').innerText();

/** Rows as a reader sees them, one string each, spaces aside. */
const texts = async (page: Page): Promise<string[]> =>
  (await rows(page).allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' ').trim());

describe('the table of figures', () => {
  let context: BrowserContext;
  let page: Page;
  let whole: number;
  let complaints: string[];

  beforeEach(async () => {
    complaints = [];
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address);
    whole = await rows(page).count();
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('is filtered by place, with what lies in it, and says how many are left', async () => {
    await page.getByRole('checkbox', { name: /^Huyện Kbang/ }).check();
    await page.getByRole('button', { name: 'Bỏ lọc Huyện Kbang' }).waitFor();
    const shown = await rows(page).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(whole);
    expect(await status(page)).toBe(`${shown} số liệu`);
    expect(await places(page)).toContain('Xã Đông và xã Nghĩa An');
    expect(await places(page)).not.toContain('Thị xã An Khê');
    expect(page.url()).toBe(`${address}?noi=kbang`);
  });

  test('answers words typed without their marks', async () => {
    await page.getByRole('searchbox', { name: 'Lọc theo chữ' }).fill('ho ngheo');
    await page.waitForURL(`${address}?q=ho+ngheo`);
    await expect.poll(() => rows(page).count()).toBeLessThan(whole);
    expect(await texts(page)).toContainEqual(expect.stringContaining('chỉ còn 359'));
    for (const row of await texts(page)) expect(row).toMatch(/hộ.*nghèo|nghèo.*hộ/su);
  });

  test('is sorted by group, with the groups as headings', async () => {
    await page.getByLabel('Xếp theo').selectOption('nhom');
    await page.waitForURL(`${address}?xep=nhom`);
    await expect.poll(() => page.locator('#loc-bang .grp').first().innerText()).toMatch(/^Giảm nghèo/);
    expect(await rows(page).count()).toBe(whole);
  });

  test('is what its address says, and the way back leads through every choice', async () => {
    await page.goto(`${address}?kt=lech`);
    await expect.poll(() => rows(page).count()).toBe(2);
    expect(await page.getByRole('checkbox', { name: /^Có lệch/ }).isChecked()).toBe(true);

    await page.getByRole('checkbox', { name: /^Có lệch/ }).uncheck();
    await expect.poll(() => rows(page).count()).toBe(whole);
    expect(page.url()).toBe(address);

    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(2);
    expect(await page.getByRole('checkbox', { name: /^Có lệch/ }).isChecked()).toBe(true);
    await page.goForward();
    await expect.poll(() => rows(page).count()).toBe(whole);
  });

  test('keeps the order of its address while nothing is read yet', async () => {
    await page.route('**/loc/index.json', () => undefined);
    await page.goto(`${address}?nam=2022&xep=nhom`);
    await page.getByRole('checkbox', { name: /^Thị xã An Khê/ }).check();
    await page.waitForURL(`${address}?noi=an-khe&nam=2022&xep=nhom`);
  });

  test('stays on the page that the way back led to, though one was still typing', async () => {
    await page.goto(`${address}?noi=kbang&trang=2`);
    await page.getByRole('checkbox', { name: /^Thị xã An Khê/ }).check();
    await page.waitForURL(`${address}?noi=an-khe&noi=kbang`);
    await page.evaluate(() => {
      document.querySelector('#loc [name=q]')?.dispatchEvent(new Event('input', { bubbles: true }));
      history.back();
    });
    await page.waitForURL(`${address}?noi=kbang&trang=2`);
    // Longer than the pause after which typed words are looked for.
    await page.waitForTimeout(400);
    expect(page.url()).toBe(`${address}?noi=kbang&trang=2`);
  });

  test('takes a choice back with its button', async () => {
    await page.goto(`${address}?nhom=mo-hinh&noi=kbang`);
    await page.getByRole('button', { name: 'Bỏ lọc Mô hình' }).click();
    await page.waitForURL(`${address}?noi=kbang`);
    await page.getByRole('button', { name: 'Bỏ lọc Huyện Kbang' }).click();
    await page.waitForURL(address);
    await expect.poll(() => rows(page).count()).toBe(whole);
  });

  test('shows one series when its page asks for it', async () => {
    await page.goto(`${site}so-lieu/chi-so/tap-the-duoc-khen/`);
    await page.getByRole('link', { name: 'Mở trong bảng số liệu' }).click();
    await page.getByRole('button', { name: 'Bỏ lọc Chuỗi: Tập thể được khen thưởng' }).waitFor();
    expect(await rows(page).count()).toBe(2);
  });

  test('says when nothing is found', async () => {
    await page.goto(`${address}?q=${encodeURIComponent('không có chữ này')}`);
    await page.getByText('Không số liệu nào có chữ đã gõ trong giá trị, tên, nơi hay kỳ').waitFor();
    expect(await rows(page).count()).toBe(0);
  });

  test('has the same rows from the script as in the page', async () => {
    const plain = await page.locator('#loc-bang tbody tr').evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
    const years = await page.locator('[name=nam]').evaluateAll((all) => all.map((box) => box.getAttribute('value')));
    await page.goto(`${address}?${years.map((year) => `nam=${year}`).join('&')}`);
    await page.locator('.x').first().waitFor();
    const made = await page.locator('#loc-bang tbody tr').evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
    expect(made).toEqual(plain);
  });

  test('heads the figures of a report with its day and a way to it, and says how many are not shown', async () => {
    await page.goto(`${address}?noi=an-khe&q=ngheo`);
    const head = page.locator('#loc-bang .grp');
    await page.getByText('2 trong 14 số liệu').waitFor();
    expect(await head.allInnerTexts()).toEqual([
      '2-11-2022 (năm suy ra) An Khê tổng kết phong trào thi đua “Dân vận khéo” năm 2022 2 trong 14 số liệu',
    ]);
    expect(await head.getByRole('link').getAttribute('href')).toBe('/bai/2022/an-khe-tong-ket-dan-van-kheo/');
  });

  test('counts beside each choice what it would find, and nothing when words are typed', async () => {
    const count = (name: RegExp) => page.locator('.fil label', { hasText: name }).locator('.c');
    await page.goto(`${address}?nam=2022&noi=kbang`);
    await page.getByText('Không có số liệu nào khớp').waitFor();
    expect(await count(/^\s*Huyện Kbang/u).innerText()).toBe('0');
    expect(await count(/^\s*Thị xã An Khê/u).innerText()).toBe('14');
    await page.goto(`${address}?q=ngheo`);
    await count(/^\s*Huyện Kbang/u).waitFor({ state: 'hidden' });
  });

  test('leads typed words on to the search of the whole archive', async () => {
    await page.goto(`${address}?q=${encodeURIComponent('ngày công')}`);
    await page.getByRole('link', { name: 'Tìm “ngày công” trong toàn kho, cả câu nguồn' }).click();
    await page.waitForURL(/\/tim\/\?q=ng%C3%A0y(\+|%20)c%C3%B4ng/u);
  });

  test('offers an order by value only where values compare, and says why when it is asked for elsewhere', async () => {
    const byValue = page.locator('#loc-xep option[value=gia-tri]');
    expect(await byValue.isDisabled()).toBe(true);
    await page.goto(`${address}?xep=gia-tri`);
    await page.getByText('Chưa xếp theo giá trị: hãy chọn một chuỗi số liệu').waitFor();
    await page.goto(`${address}?loai=ty-le&xep=gia-tri`);
    await page.locator('#loc-bang .grp', { hasText: /^\s*%/u }).waitFor();
    expect(await byValue.isDisabled()).toBe(false);
    const values = await page
      .locator('#loc-bang tbody')
      .first()
      .locator('data')
      .evaluateAll((all) => all.map((each) => Number(each.getAttribute('value')?.split('/')[0])));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  test('shows a hundred rows at a time, each page at an address of its own', async () => {
    const part: FigurePart = await (await fetch(`${address}loc/2022-1.json`)).json();
    const [report] = part.reports;
    if (!report) throw new Error('The part has no report.');
    const many = {
      ...part,
      reports: Array.from({ length: 18 }, (_, index) => ({ ...report, id: `2022/bai-${index}` })),
    };
    const index = buildPartIndex([{ about: { name: 'nhieu', key: '', figures: 252 }, counts: countPart(many) }]);
    await page.route('**/loc/index.json', (route) => route.fulfill({ json: index }));
    await page.route('**/loc/nhieu.json*', (route) => route.fulfill({ json: many }));
    await page.goto(`${address}?nam=2022`);
    await page.getByText('252 số liệu', { exact: true }).waitFor();
    expect(await rows(page).count()).toBe(100);

    await page.getByRole('link', { name: 'Sau' }).click();
    await page.waitForURL(`${address}?nam=2022&trang=2`);
    await page.getByText('252 số liệu, trang 2').waitFor();
    expect(await rows(page).count()).toBe(100);
    await page.getByRole('link', { name: 'Trang 3' }).click();
    await page.getByText('252 số liệu, trang 3').waitFor();
    expect(await rows(page).count()).toBe(52);
    expect(await page.getByRole('link', { name: 'Trang 3' }).getAttribute('aria-current')).toBe('page');

    await page.goBack();
    await page.getByText('252 số liệu, trang 2').waitFor();
    await page.getByRole('checkbox', { name: /^Giảm nghèo/ }).check();
    await page.waitForURL(`${address}?nhom=giam-ngheo&nam=2022`);
  });
});

test('without scripts the table stands whole, the fields do not, and years lead on', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}?noi=kbang`);
  expect(await rows(page).count()).toBeGreaterThan(20);
  expect(await page.locator('#loc').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: /^\d+ chuỗi số liệu$/ }).getAttribute('href')).toBe('/so-lieu/chi-so/');
  const years = page.getByRole('navigation', { name: 'Theo năm của bài' });
  await years.getByRole('link', { name: '2018' }).click();
  await page.waitForURL(`${address}nam/2018/`);
  await context.close();
});

test('on a phone the filters fold', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  const place = page.getByRole('checkbox', { name: /^Huyện Kbang/ });
  expect(await place.isVisible()).toBe(false);
  await page.getByText('Lọc theo nhóm, nơi, năm…').click();
  await place.check();
  await page.waitForURL(`${address}?noi=kbang`);
  await context.close();
});

describe.each(readers)('$width px, $colorScheme', ({ width, colorScheme }) => {
  test.each(['so-lieu/?noi=kbang&xep=nhom', 'so-lieu/?q=khong+co+gi', 'so-lieu/chi-so/tap-the-duoc-khen/'])(
    '/%s is accessible and fits the width',
    async (path) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(site + path);
      if (path.includes('noi=')) await page.locator('.x').first().waitFor();
      if (path.includes('q=')) await page.getByText('Không số liệu nào có chữ đã gõ').waitFor();
      expect(await findViolations(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await context.close();
    },
  );
});
