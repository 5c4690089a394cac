import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { spoken } from './spoken.ts';

const site = inject('siteAddress');
const anKhe = 'bai/2022/an-khe-tong-ket-dan-van-kheo/';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What is read from one line on, as many lines as are expected. */
async function readFrom(first: string, count: number): Promise<string[]> {
  const lines = await spoken(page);
  const start = lines.indexOf(first);
  return lines.slice(start, start + count);
}

async function expectReading(lines: readonly string[]): Promise<void> {
  expect(await readFrom(lines[0] ?? '', lines.length)).toEqual(lines);
}

describe('a report', () => {
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(site + anKhe);
  });

  test('is read from its place in the archive over its title to its facts', async () => {
    const lines = await spoken(page);
    const order = [
      'link: Đến nội dung chính',
      'navigation: Chính',
      'search: Tìm trong kho',
      'main: ',
      'navigation: Đường dẫn',
      'heading: An Khê tổng kết phong trào thi đua “Dân vận khéo” năm 2022',
      'StaticText: Tít do kho lưu đặt; bản gốc được chép lại không kèm tít.',
      'complementary: Thông tin bài',
      'complementary: Đọc nhanh bằng số',
      'StaticText: (GLO)-',
      'region: 14 số liệu trong bài',
      'region: Đối chiếu số học',
      'region: Văn bản được nhắc đến',
      'region: Trích dẫn',
      'region: Lỗi chữ nghi ngờ, giữ nguyên như bản gốc',
      'contentinfo: ',
    ];
    expect(lines.filter((line) => order.includes(line))).toEqual(order);
  });

  test('says that its year is inferred', async () => {
    await expectReading(['term: Ngày', 'definition: ', 'time: ', 'StaticText: 2-11-2022', 'StaticText: (năm suy ra)']);
  });

  test('gives the note of a figure behind the figure', async () => {
    await expectReading([
      'link: 2,04%',
      'note: ',
      'StaticText: 2,04%',
      'StaticText: tỷ lệ hộ nghèo',
      'StaticText: Suy ra:',
      'StaticText: 359 ÷ 2,04% ≈ 17.600',
    ]);
  });

  test('is read on a phone without its notes, sentence by sentence, until one is opened', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await expectReading(['link: chỉ còn 359 hộ', 'StaticText: nghèo, chiếm', 'link: 2,04%']);
    await page.locator('a.fig', { hasText: '359 hộ' }).click();
    await expectReading([
      'link: chỉ còn 359 hộ',
      'note: ',
      'StaticText: chỉ còn',
      'StaticText: 359',
      'StaticText: hộ nghèo',
      'StaticText: Thị xã An Khê, đến 11-2022',
      'link: Trong bảng số liệu',
      'link: Trích dẫn',
      'link: Đóng',
    ]);
  });

  test('has a table with headings for columns and rows, which says what is inferred', async () => {
    await expectReading([
      'region: Bảng số liệu trong bài',
      'table: ',
      'rowgroup: ',
      'row: ',
      'columnheader: Giá trị',
      'columnheader: Đơn vị',
      'columnheader: Đếm cái gì',
      'columnheader: Địa phương',
      'columnheader: Kỳ',
      'columnheader: Kiểm tra',
      'row: ',
      'rowheader: 5–10',
      'link: 5–10',
      'cell: triệu đồng',
      'cell: tiền tiết kiệm của câu lạc bộ phụ nữ dân tộc thiểu số',
      'cell: Làng Pốt, xã Song An',
      'cell: năm 2022 , suy ra',
    ]);
  });
});

describe('a programme', () => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${site}chuong-trinh/dan-van-kheo/`);
  });

  test('has a time line whose reports are links with their days', async () => {
    const lines = await readFrom('group: Trục thời gian 2015–2026 của Dân vận khéo', 18);
    expect(lines.filter((line) => line.startsWith('link: '))).toEqual([
      expect.stringMatching(/^link: Kbang sơ kết .*13-3-2018, 14 số liệu$/),
      expect.stringMatching(/^link: An Khê tổng kết .*2-11-2022, 14 số liệu$/),
    ]);
  });

  test('has bars that are read as terms and their values', async () => {
    await expectReading([
      'heading: Mô hình theo lĩnh vực',
      'StaticText: Huyện Kbang, đến 3-2018, đơn vị: mô hình',
      'DescriptionList: ',
      'term: Kinh tế',
      'definition: ',
      'link: 23',
      'term: Văn hóa-xã hội',
      'definition: ',
      'link: 8',
    ]);
  });

  test('has a drawing of two places that tells all its values', async () => {
    await expectReading([
      'heading: Khen thưởng',
      'StaticText: Kbang 2018',
      'StaticText: An Khê 2022',
      'image: Cá nhân được khen thưởng: Kbang 2018 7, An Khê 2022 20. Tập thể được khen thưởng: Kbang 2018 19, An Khê 2022 10.',
    ]);
  });
});

describe('a search', () => {
  beforeAll(async () => {
    await page.goto(`${site}tim/?q=${encodeURIComponent('hộ nghèo')}`);
    await page.locator('.result').first().waitFor();
  });

  test('announces the number first, then how much of each kind', async () => {
    await expectReading([
      'status: ',
      'StaticText: Con số khớp nhất: chỉ còn 359 hộ nghèo, Thị xã An Khê, đến 11-2022. 13 kết quả: 7 số liệu, 2 bài báo, 1 chương trình, 2 chỉ số, 1 văn bản.',
      'region: Con số khớp nhất',
      'heading: Con số khớp nhất',
    ]);
  });

  test('is read from the field over the results to the filters', async () => {
    const lines = await spoken(page);
    const order = [
      'heading: Tìm kiếm',
      'search: Tìm kiếm',
      'status: ',
      'region: Con số khớp nhất',
      'region: Trang trong kho',
      'region: Số liệu liên quan',
      'region: Bài báo',
      'complementary: Lọc kết quả và cách gõ',
      'form: Lọc kết quả',
      'group: Tìm trong',
      'group: Địa phương',
      'group: Sắp xếp',
    ];
    expect(lines.filter((line) => order.includes(line))).toEqual(order);
  });

  test('names its filters with their counts', async () => {
    const lines = await readFrom('group: Tìm trong', 30);
    expect(lines.filter((line) => line.startsWith('checkbox: '))).toContain('checkbox: Bài báo 2');
  });
});
