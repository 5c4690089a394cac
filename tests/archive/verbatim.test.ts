import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { readArchive } from '../../src/archive/readArchive.ts';

const root = new URL('../../', import.meta.url);
const seeds = new URL('../shared/seeds/', root);
const { articles, registers, problems } = readArchive(`${import.meta.dirname}/../../content`);

/** The report as the newspaper printed it: dateline, body, captions with credits, byline. */
function printed(article: Article): string[] {
  const { text, blocks, photos, source, author, byline } = article;
  const credits = photos.map(({ credit }) => credit ?? '');
  const body = blocks.map(({ kind, start, end }) =>
    kind === 'caption' ? `${text.slice(start, end)} ${credits.shift() ?? ''}` : text.slice(start, end),
  );
  const signed = byline ?? author.map((id) => registers.authors.get(id)?.name).join(', ');
  return wordsOf([`(${source.section})-`, ...body, signed].join(' '));
}

/** The seed’s words, without its lone dots and with the caption that it prints twice running printed once. */
function seedWords(name: string): string[] {
  const lines = readFileSync(new URL(name, seeds), 'utf8').normalize('NFC').split('\n');
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '' && line !== '.');
  return wordsOf(trimmed.filter((line, index) => line !== trimmed[index - 1]).join(' '));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

test('the archive is sound', () => {
  expect(problems).toEqual([]);
});

test('every seed is in the archive', () => {
  expect(readdirSync(seeds)).toHaveLength(2);
  expect(articles.length).toBeGreaterThanOrEqual(2);
});

test.each([
  ['2018/kbang-so-ket-chi-thi-02-va-04', '000_c5d59301d89e45bd.txt'],
  ['2022/an-khe-tong-ket-dan-van-kheo', '003_fadc6383174a99cf.txt'],
])('%s is %s, word for word', (id, seed) => {
  const article = articles.find(({ year, slug }) => `${year}/${slug}` === id);
  expect(article && printed(article)).toEqual(seedWords(seed));
});

test.each([
  ['2022/an-khe-tong-ket-dan-van-kheo', 'đạo dức'],
  ['2022/an-khe-tong-ket-dan-van-kheo', 'bảo hiện y tế'],
  ['2022/an-khe-tong-ket-dan-van-kheo', '20 cá nhân có thanh tích xuất sắc'],
  ['2018/kbang-so-ket-chi-thi-02-va-04', 'tăng thu nhập-với tổng giá trị'],
])('%s keeps “%s” as printed', (id, words) => {
  expect(articles.find(({ year, slug }) => `${year}/${slug}` === id)?.text).toContain(words);
});
