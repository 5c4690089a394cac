import { describe, expect, test } from 'vitest';
import { articlePathProblems, duplicateSlugs, parseArticlePath } from '../../src/archive/articlePath.ts';

test.each([
  ['content/articles/2022/bai.md', { slug: 'bai', year: 2022 }],
  ['content/articles/2022/thang-11/bai.md', { slug: 'bai', year: 2022 }],
  ['articles/2022/articles/2018/bai.md', { slug: 'bai', year: 2018 }],
  ['content/articles/bai.md', { slug: 'bai' }],
  ['content/articles/2022.md', { slug: '2022' }],
  ['bai.md', { slug: 'bai' }],
])('%s', (file, expected) => {
  expect(parseArticlePath(file)).toEqual(expected);
});

describe('two reports of one address', () => {
  test.each([
    ['in a sub-folder', 'content/articles/2018/thang-3/bai.md'],
    ['by case', 'content/articles/2018/BAI.md'],
    ['by case of the ending', 'content/articles/2018/bai.MD'],
  ])('%s', (_, file) => {
    expect(duplicateSlugs(['content/articles/2018/bai.md', file]).map((problem) => problem.file)).toEqual([file]);
  });

  test('by the Unicode form of the name', () => {
    const [nfc, nfd] = ['bài', 'bài'.normalize('NFD')].map((name) => `content/articles/2018/${name}.md`);
    expect(duplicateSlugs([nfc ?? '', nfd ?? ''])).toHaveLength(1);
  });

  test('the same name in another year is another address', () => {
    expect(duplicateSlugs(['content/articles/2018/bai.md', 'content/articles/2019/bai.md'])).toEqual([]);
  });
});

test('a file name that is an address has no problem', () => {
  expect(articlePathProblems('content/articles/2018/kbang-so-ket-chi-thi-02.md')).toEqual([]);
});
