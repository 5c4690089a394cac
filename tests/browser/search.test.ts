import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openResults, search } from './searchResults.ts';

const site = inject('siteAddress');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const open = (query: string) => search(page, site, query);

/** What stands first, and what people type to find it. */
const found: [first: RegExp, queries: string[]][] = [
  [/^Dân vận khéo$/, ['Dân vận khéo', 'dan van kheo', 'DÂN VẬN KHÉO', 'dan van kheo'.normalize('NFD')]],
  [/^Chỉ thị 02-CT\/HU$/, ['02-CT/HU', '02-ct/hu', '02 ct hu', 'chỉ thị 02']],
  [/^Quyết định 20-QĐ\/HU$/, ['20-qd/hu', '20 QĐ HU']],
  [/^Chỉ thị 16\/CT-TTg$/, ['16 CT TTg', '16/CT-TTg']],
  [/^Huyện Kbang$/, ['huyện kbang', 'huyen K’Bang', "huyện K'Bang"]],
  [/^Thị xã An Khê$/, ['an khê', 'an kh', 'thị xã an khê', 'tx an khe']],
  [/^Hà Duyệt$/, ['ha duyet']],
  [/^27\/28$/, ['27/28']],
  [/^420\.757\.000 đồng$/, ['420.757.000', '420757000', '420 757 000']],
  [/^hơn 154,4 triệu đồng$/, ['154,4', '154.4']],
  [/^96,42%$/, ['96,42%']],
];

test.each(found.flatMap(([first, queries]) => queries.map((query) => ({ query, first }))))(
  '“$query” finds $first',
  async ({ query, first }) => {
    await open(query);
    expect(await page.locator('.result a').first().innerText()).toMatch(first);
  },
);

/** The figure that is printed large, what it counts, where and when, and what people type to ask for it. */
const answered: [number: string, counted: string, where: string, queries: string[]][] = [
  [
    '359',
    'hộ nghèo',
    'Thị xã An Khê, đến 11-2022',
    [
      'hộ nghèo an khê',
      'ho ngheo an khe',
      'ho ngheo an khe 2022',
      'hooj ngheof an khee',
      'An Khê còn bao nhiêu hộ nghèo',
      'hộ nghèo tx an khê',
      'hộ nghèo',
    ],
  ],
  ['2,04%', 'tỷ lệ hộ nghèo', 'Thị xã An Khê, đến 11-2022', ['tỷ lệ hộ nghèo an khê', 'ti le ho ngheo an khe']],
  [
    '27/28',
    'trường đạt chuẩn quốc gia',
    'Thị xã An Khê, đến 11-2022 (kỳ suy ra từ bài)',
    ['trường đạt chuẩn', 'truong dat chuan', 'truong dat chuan an khe'],
  ],
  [
    '19',
    'tập thể được khen thưởng',
    'Huyện Kbang, 13-3-2018',
    ['kbang khen thuong bao nhieu', 'Kbang khen thưởng bao nhiêu'],
  ],
];

test.each(
  answered.flatMap(([number, counted, where, queries]) => queries.map((query) => ({ query, number, counted, where }))),
)('“$query” is answered with $number $counted, $where', async ({ query, number, counted, where }) => {
  await open(query);
  const answer = page.locator('#ket-qua > :first-child');
  expect(await answer.getAttribute('class')).toBe('ans');
  expect(await answer.locator('.num').innerText()).toBe(number);
  expect(await answer.locator('.val small:last-child').innerText()).toBe(`${counted}\n${where}`);
  const size = await answer.locator('.num').evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThan(60);
});

test('an answer brings its sentence, its source, its check and the way to it', async () => {
  await open('trường đạt chuẩn');
  const answer = page.locator('.ans');
  expect(await answer.locator('blockquote mark').innerText()).toBe('27/28 trường đạt chuẩn quốc gia');
  expect(await answer.locator('cite').innerText()).toMatch(/^Ngọc Minh, .*An Khê tổng kết.*, Báo Gia Lai, 2-11-2022$/);
  expect(await answer.locator('.chk').innerText()).toContain('27 ÷ 28 = 96,4286%');
  await answer.getByRole('link', { name: 'Đến câu gốc' }).click();
  await page.waitForURL(/#so-27-28-truong$/);
  expect(await page.locator('#so-27-28-truong').innerText()).toContain('27/28');
});

test('several figures make a table below the first', async () => {
  await open('kbang khen thuong bao nhieu');
  expect(await page.locator('.ans tbody th').allInnerTexts()).toEqual(['7 cá nhân được khen thưởng']);
});

/** Only where all periods of a place were looked at. */
test.each([
  ['hộ nghèo an khê', 1],
  ['hộ nghèo an khê 2022', 0],
  ['hộ nghèo', 0],
])('that there is no figure of another period is said for “%s”: %d', async (query, said) => {
  await open(query);
  expect(await page.getByText('vào kỳ nào khác').count()).toBe(said);
});

/** Another year, another place, another thing, or no question: no figure rather than a wrong one. */
test.each([
  'hộ nghèo an khê 2015',
  'hộ nghèo pleiku',
  'hộ nghèo kbang',
  'hộ cận nghèo an khê',
  'trường đạt chuẩn kbang',
  'ngày công kbang',
  'an khê',
  'dân vận khéo',
  '02-CT/HU',
  '"hộ nghèo" an khê',
  'hộ nghèo -an khê',
])('no figure answers “%s”', async (query) => {
  await open(query);
  expect(await page.locator('.ans').count()).toBe(0);
});

test('how a query was read is said, and one link switches it off', async () => {
  await openResults(page, site, 'ho ngheo an khe 2022');
  expect(await page.locator('#hieu-la').innerText()).toMatch(
    /^Đang hiểu là\s+hộ nghèo\s+ở\s+Thị xã An Khê\s+năm\s+2022\s+Danh sách bên dưới: bài đăng năm 2022/,
  );
  await page.getByRole('link', { name: 'Chỉ tìm đúng “ho ngheo an khe 2022”' }).click();
  await page.getByText('Đang tìm đúng “ho ngheo an khe 2022”').waitFor();
  expect(await page.locator('.ans').count()).toBe(0);
  await page.getByRole('link', { name: 'Tìm như thường' }).click();
  await page.locator('.ans').waitFor();
});

test.each([
  ['hooj ngheof', 'Đã tìm “hộ nghèo” thay cho “hooj ngheof”'],
  ['dân vận khoéo', 'thay cho “khoéo”'],
  ['hongheo', 'Đã tìm “ho ngheo” thay cho “hongheo”'],
  ['hộ nghèo zzzyq', 'Không tính “zzzyq”'],
])('“%s”: %s', async (query, said) => {
  await open(query);
  expect(await page.locator('#hieu-la').innerText()).toContain(said);
});

test.each(['xyzzyq', 'zzzz qqqq', '02-QĐ/HU'])('“%s” finds nothing and says so', async (query) => {
  await open(query);
  await page.getByText(`Không có gì khớp “${query}”`).first().waitFor();
  expect(await page.locator('.result').count()).toBe(0);
});

test('what is near is offered when nothing was found', async () => {
  await open('kbamg xyzzyq qqzzy');
  expect(await page.locator('.nores .btn').allInnerTexts()).toEqual(expect.arrayContaining(['kbang', 'Huyện Kbang']));
});

test.each(['hà duyệt', '13-3-2018', 'kbang 2018'])('“%s” finds the report that bears it', async (query) => {
  await open(query);
  expect(await page.locator('.hit h3').first().innerText()).toMatch(/^Kbang sơ kết/);
});

test('a question asks for no file that is not there', async () => {
  const missing: string[] = [];
  page.on('response', (response) => response.status() === 404 && missing.push(response.url()));
  await open('khen thưởng an khê');
  await open('hộ nghèo phường tây sơn');
  expect(missing).toEqual([]);
});

test('a title keeps its closing quotation mark', async () => {
  await open('sơ kết chỉ thị 02');
  const titles = await page.locator('.hit h3').allInnerTexts();
  expect(titles).toContain('Kbang sơ kết 2 năm Chỉ thị 02-CT/HU và 1 năm Chỉ thị 04-CT/HU về “Dân vận khéo”');
});

test('matched words are marked, and a result leads to them in the report, marked again', async () => {
  await open('giam ngheo tren dia ban');
  const hit = page.locator('.hit').first();
  expect(await hit.locator('mark').allInnerTexts()).toContain('giảm nghèo trên địa bàn');
  await hit.locator('a').click();
  await page.waitForURL(/\/bai\/2022\//);
  await page.waitForFunction(() => CSS.highlights.has('tim'));
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('tim') ?? [])].map((range) =>
      range instanceof Range
        ? { words: range.toString(), top: range.getBoundingClientRect().top / window.innerHeight }
        : undefined,
    ),
  );
  expect(marked).toEqual([{ words: 'giảm nghèo trên địa bàn', top: expect.closeTo(0.5, 0) }]);
});

test('words on both sides of a figure’s note are marked too', async () => {
  await page.goto(`${site}bai/2022/an-khe-tong-ket-dan-van-kheo/#tim=${encodeURIComponent('359 hộ nghèo, chiếm')}`);
  await page.waitForFunction(() => CSS.highlights.has('tim'));
  expect(await page.evaluate(() => CSS.highlights.get('tim')?.size)).toBe(1);
});
