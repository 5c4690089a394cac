import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { findViolations, readers } from './readers.ts';
import { openResults, settle } from './searchResults.ts';

const site = inject('siteAddress');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
});
afterEach(() => page.close());

const open = (query: string) => openResults(page, site, query);
const parameters = () => new URL(page.url()).searchParams.toString();

/** The count that stands beside a choice of the filters. */
const countOf = async (name: string) =>
  Number(await page.locator('#loc label', { hasText: name }).locator('.num').first().innerText());

describe('filters', () => {
  test('have counts, which are what is found when they are chosen', async () => {
    await open('hộ nghèo');
    const figures = await countOf('Số liệu');
    await page.getByRole('checkbox', { name: 'Số liệu' }).check();
    await page.waitForURL(/loai=so-lieu/);
    await settle(page);
    expect(await page.locator('.figures .result').count()).toBe(figures);
    expect(await page.locator('.hit').count()).toBe(0);
  });

  test('stand in the address in words, and the back button undoes them one by one', async () => {
    await open('dân vận khéo');
    await page.getByRole('checkbox', { name: 'Bài báo' }).check();
    await page.waitForURL(/loai=bai-bao/);
    await page.getByRole('checkbox', { name: 'Huyện Kbang' }).check();
    await page.waitForURL(/noi=kbang/);
    await page.getByLabel('Mới nhất trước').check();
    await page.waitForURL(/xep=moi-nhat/);
    await settle(page);
    expect(await page.locator('.hit h3').allInnerTexts()).toEqual([expect.stringContaining('Kbang sơ kết')]);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('xep='));
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('noi='));
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 2);
    expect(await page.getByRole('checkbox', { name: 'Bài báo' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Huyện Kbang' }).isChecked()).toBe(false);
  });

  test.each([
    ['?q=hộ+nghèo&nam=2018&loai=bai-bao', ['Kbang sơ kết']],
    ['?q=dân+vận+khéo&loai=bai-bao&xep=moi-nhat', ['An Khê tổng kết', 'Kbang sơ kết']],
    ['?q=dân+vận+khéo&loai=bai-bao&xep=cu-nhat', ['Kbang sơ kết', 'An Khê tổng kết']],
    ['?q=dân+vận+khéo&loai=bai-bao&tac-gia=ha-duyet', ['Kbang sơ kết']],
    ['?loai=bai-bao&noi=an-khe', ['An Khê tổng kết']],
    ['?q=nghèo&chuong-trinh=nong-thon-moi&loai=bai-bao&nam=2022', ['An Khê tổng kết']],
  ])('%s is an address that can be kept', async (query, titles) => {
    await open(query);
    const found = await page.locator('.hit h3').allInnerTexts();
    expect(found.map((title) => titles.find((begin) => title.startsWith(begin)) ?? title)).toEqual(titles);
  });

  test('of places show which lies in which, and a wider place finds what is in it', async () => {
    await open('?q=nghèo&noi=kbang&loai=so-lieu');
    expect(await page.locator('.figures').innerText()).toContain('Xã Đông');
    const row = page.locator('#loc label', { hasText: 'Xã Đông' });
    expect(await row.getAttribute('class')).toBe('d2');
  });

  test('that leave nothing say so and can be lifted', async () => {
    await open('?q=27/28&nam=2018&loai=so-lieu');
    await page.getByRole('link', { name: 'Bỏ lọc' }).click();
    await page.locator('.result').first().waitFor();
    expect(parameters()).toBe('q=27%2F28');
  });
});

describe('typing', () => {
  test('brings results as one types, and the back button returns to the query before', async () => {
    await open('dân vận khéo');
    await page.locator('#q').fill('hộ nghèo an khê');
    await page.locator('.ans').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('hộ nghèo an khê');
    await page.goBack();
    await page.locator('.ans').waitFor({ state: 'detached' });
    expect(await page.locator('#q').inputValue()).toBe('dân vận khéo');
  });

  test('moves nothing that stands outside the results', async () => {
    await open('dân');
    const places = () =>
      page.evaluate(() =>
        ['#q', '#ket-qua', '.facets'].map((name) => document.querySelector(name)?.getBoundingClientRect().top),
      );
    const before = await places();
    for (const typed of ['dân v', 'dân vận khéo', 'hooj ngheof', 'hộ nghèo an khê', 'xyzzyq']) {
      await page.locator('#q').fill(typed);
      await page.waitForFunction((words) => new URLSearchParams(location.search).get('q') === words, typed);
      await settle(page);
      expect(await places()).toEqual(before);
    }
  });

  test('is told to those who hear the page', async () => {
    await open('hộ nghèo an khê');
    const status = page.getByRole('status');
    expect(await status.innerText()).toMatch(/Con số khớp nhất: .*359 hộ nghèo, Thị xã An Khê.*kết quả/);
    await page.locator('#q').fill('xyzzyq');
    await page.waitForFunction(() => document.querySelector('#tim-noi')?.textContent === 'Không có gì khớp “xyzzyq”.');
  });
});

test('more results are added on demand, and the cursor goes to the first of them', async () => {
  await open('dân vận khéo');
  const before = await page.locator('.figures .result').count();
  await page.getByRole('button', { name: /^Thêm số liệu/ }).click();
  await page.waitForFunction((count) => document.querySelectorAll('.figures .result').length > count, before);
  const index = await page.evaluate(() =>
    [...document.querySelectorAll('.figures .result a')].findIndex((link) => link === document.activeElement),
  );
  expect(index).toBe(before);
});

test('everything can be done from the keyboard, in the order of the page', async () => {
  await page.goto(`${site}tim/`);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.keyboard.type('hộ nghèo an khê');
  await page.keyboard.press('Enter');
  await page.locator('.ans').waitFor();
  const visited: string[] = [];
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    visited.push(
      await page.evaluate(() => {
        const { activeElement: element } = document;
        const part = element?.closest('.sf, .und, .ans, [data-section], #loc, footer');
        return part instanceof HTMLElement ? (part.dataset['section'] ?? (part.id || part.className)) : '';
      }),
    );
  }
  const order = visited.filter((part, at) => part !== '' && part !== visited[at - 1]);
  expect(order.slice(0, 4)).toEqual(['sf', 'hieu-la', 'ans', 'figures']);
  expect(order.indexOf('loc')).toBeGreaterThan(order.indexOf('articles'));
  await page.locator('#q').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#so-359-ho$/);
});

test('one comes back to where one was', async () => {
  await open('dân vận khéo');
  await page.getByRole('button', { name: /^Thêm số liệu/ }).click();
  const last = page.locator('.hit a').last();
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await last.click();
  await page.waitForURL(/\/bai\//);
  await page.goBack();
  await settle(page);
  await page.waitForFunction((top) => Math.abs(window.scrollY - top) < 40, before);
});

test('the back button brings back what was added, too', async () => {
  await open('dân vận khéo');
  const before = await page.locator('.figures .result').count();
  await page.getByRole('button', { name: /^Thêm số liệu/ }).click();
  await page.waitForFunction((count) => document.querySelectorAll('.figures .result').length > count, before);
  const added = await page.locator('.figures .result').count();
  await page.getByRole('checkbox', { name: 'Bài báo' }).check();
  await page.waitForURL(/loai=bai-bao/);
  await settle(page);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('.figures'));
  await settle(page);
  expect(await page.locator('.figures .result').count()).toBe(added);
});

describe('the box in the header', () => {
  /** Names suggested first, and what was typed so far. */
  test.each([
    ['Thị xã An Khê', 'an kh'],
    ['Dân vận khéo', 'daan vaanj'],
    ['Chỉ thị 02-CT/HU', '02-ct'],
    ['Hộ nghèo', 'hộ ng'],
    ['Huyện Kbang', 'KB'],
  ])('suggests %s for “%s”', async (name, typed) => {
    await page.goto(site);
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').first().locator('span').innerText()).toBe(name);
  });

  test('is a combobox that the keyboard works, and loads nothing of the engine', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(site);
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    const box = page.getByRole('combobox');
    await page.keyboard.press('/');
    await box.waitFor();
    await page.keyboard.type('an khe');
    await page.getByRole('option').first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}dia-phuong/an-khe/`);
    expect(loaded.filter((url) => /pagefind\.js|wasm|pf_/u.test(url))).toEqual([]);
  });

  test('searches for what stands in it', async () => {
    await page.goto(site);
    await page.keyboard.press('/');
    await page.keyboard.type('hộ nghèo an khê');
    await page.keyboard.press('Enter');
    await page.locator('.ans').waitFor();
    expect(await page.locator('#q').inputValue()).toBe('hộ nghèo an khê');
  });

  test.each(readers)('is accessible when it is open: $width px, $colorScheme', async ({ width, colorScheme }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    const own = await context.newPage();
    await own.goto(site);
    if (width > 640) {
      await own.locator('#tim-nhanh').focus();
      await own.keyboard.type('an');
      await own.getByRole('option').first().waitFor();
    }
    expect(await findViolations(own)).toEqual([]);
    await context.close();
  });
});

test.each(readers)('answers, filters and empty pages are accessible: $width px, $colorScheme', async (reader) => {
  const { width, colorScheme } = reader;
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
  const own = await context.newPage();
  for (const query of ['kbang khen thuong bao nhieu', 'xyzzyq']) {
    await openResults(own, site, query);
    expect(await findViolations(own)).toEqual([]);
    expect(await own.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await context.close();
});

test('without script the form leads to indexes that can be browsed', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const own = await context.newPage();
  await own.goto(site);
  await own.locator('#tim-nhanh').fill('hộ nghèo');
  await own.keyboard.press('Enter');
  await own.waitForURL(/\/tim\/\?q=/);
  expect(await own.locator('#loc').isVisible()).toBe(false);
  await own.getByRole('main').getByRole('link', { name: 'chương trình' }).click();
  await own.waitForURL(`${site}chuong-trinh/`);
  await context.close();
});
