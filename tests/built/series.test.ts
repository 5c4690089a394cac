import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each test builds the site several times.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = `.cache/series-${process.pid}`;
const content = `${folder}/content`;

/** Builds as a new process would, and gives the kinds of the problems that stopped it. */
async function build(site = 'dist', cache = 'cache'): Promise<string[]> {
  vi.resetModules();
  process.env['CACHE_FOLDER'] = join(folder, cache);
  // The form has tests of its own.
  process.env['ADMIN'] = '0';
  const { prepareContent } = await import('../../scripts/prepareContent.ts');
  const { buildSite } = await import('../../scripts/buildSite.ts');
  const { problems } = prepareContent(content);
  if (problems.length === 0) await buildSite(join(folder, site));
  return problems.map(({ kind }) => kind);
}

const page = (path: string, site = 'dist'): string => readFileSync(join(folder, site, path, 'index.html'), 'utf8');

/** A report of one sentence about the commune of Nghĩa An. */
function writeReport(year: number, sentence: string): void {
  const text = `---
title: Nghĩa An năm ${year}
date: ${year}-05-01
locality: [kbang]
author: [ha-duyet]
programme: [dan-van-kheo]
source:
  newspaper: Báo Gia Lai
status: published
---

${sentence}
`;
  mkdirSync(`${content}/articles/${year}`, { recursive: true });
  writeFileSync(`${content}/articles/${year}/nghia-an.md`, text);
}

const poor = (year: number, households: string): void =>
  writeReport(year, `Đến nay, xã Nghĩa An còn ${households} hộ nghèo.`);

beforeAll(async () => {
  cpSync('content', content, { recursive: true });
  poor(2021, '21');
  await build();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('values of one place become a line, cut where its ground changed, as reports come in', async () => {
  poor(2022, '22');
  poor(2023, '23');
  poor(2025, '25');
  expect(await build()).toEqual([]);
  const html = page('so-lieu/chi-so/ho-ngheo');
  expect(html).toContain('Nhận một phần xã Đăk Hlơ');
  const [drawing = ''] = html.match(/<svg class="drawing"(?:(?!<\/svg>).)*class="break".*?<\/svg>/su) ?? [];
  expect(drawing.match(/<path class="line" d="[^"]*"/gu)?.map((path) => path.match(/[ML]/gu)?.length ?? 0)).toEqual([
    3, 1,
  ]);
  expect(page('bai/2021/nghia-an')).toContain('/so-lieu/chi-so/ho-ngheo/');
});

test('a value that is a power of ten away is said on the page of its report, in its margin too', async () => {
  poor(2024, '24.000');
  expect(await build()).toEqual([]);
  const html = page('bai/2024/nghia-an');
  expect(html).toMatch(/class="fig flag"/u);
  expect(html.match(/Gấp 1\.000 lần thường lệ/gu)?.length).toBeGreaterThan(0);
  expect(html).toContain('24.000 so với 23');
  expect(page('bai/2023/nghia-an')).not.toContain('lần thường lệ');

  poor(2024, '24');
  expect(await build()).toEqual([]);
  expect(page('bai/2024/nghia-an')).not.toContain('lần thường lệ');
});

test('an editor names a series and merges another into it, whose address leads on', async () => {
  const names = readFileSync('content/series.yaml', 'utf8');
  writeFileSync(
    `${content}/series.yaml`,
    `${names}\nho-ngheo:\n  name: Số hộ nghèo còn lại\n  merge: [tap-the-duoc-khen]\n`,
  );
  expect(await build()).toEqual([]);
  expect(page('so-lieu/chi-so/ho-ngheo')).toContain('<h1 class="h-xl">Số hộ nghèo còn lại</h1>');
  expect(page('so-lieu/chi-so/tap-the-duoc-khen')).toContain('url=/so-lieu/chi-so/ho-ngheo/');
  expect(page('chuong-trinh/dan-van-kheo')).toContain('Số hộ nghèo còn lại');

  writeFileSync(`${content}/series.yaml`, `${names}\nho-ngeo:\n  name: Gõ nhầm\n`);
  expect(await build()).toEqual(['unknown-series']);
  writeFileSync(`${content}/series.yaml`, names);
  expect(await build()).toEqual([]);
});

test('after all this the pages are those of a clean build', async () => {
  await build('clean', 'clean-cache');
  const paths = ['so-lieu', 'so-lieu/chi-so', 'so-lieu/chi-so/ho-ngheo', 'bai/2024/nghia-an', 'bai/2021/nghia-an'];
  for (const path of [...paths, 'chuong-trinh/dan-van-kheo']) expect(page(path)).toBe(page(path, 'clean'));
  for (const file of ['index', '2021-1', '2024-1', 'chuoi/ho-ngheo/index', 'chuoi/ho-ngheo/1']) {
    const at = (site: string): string => readFileSync(join(folder, site, 'so-lieu/loc', `${file}.json`), 'utf8');
    expect(at('dist')).toBe(at('clean'));
  }
  expect(existsSync(join(folder, 'dist/so-lieu/chi-so/tap-the-duoc-khen/index.html'))).toBe(true);
});
