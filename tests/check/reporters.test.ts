import { expect, test } from 'vitest';
import { formatAsJson, formatForGithub, formatForTerminal, summarise } from '../../src/check/reporters.ts';

const error = {
  kind: 'bad-date',
  file: 'content/articles/2018/a.md',
  line: 3,
  column: 7,
  message: 'Mục “date” hỏng: 100%.',
  advice: 'Sửa.',
};
const warning = {
  kind: 'arithmetic-off',
  file: 'b.md',
  line: 9,
  column: 1,
  words: '96,42%',
  message: 'Lệch.',
  advice: 'So lại.',
};

test('the terminal: where, how grave, what, what to do, how to keep', () => {
  expect(formatForTerminal(error)).toBe(
    'content/articles/2018/a.md:3:7  Chặn dựng [bad-date]\n  Mục “date” hỏng: 100%.\n  → Sửa.\n  = Không để nguyên được: trang không dựng khi còn lỗi này; trang dựng lần trước vẫn còn.',
  );
  expect(formatForTerminal(warning)).toBe(
    'b.md:9:1  Nên xem [arithmetic-off]\n  Lệch.\n  → So lại.\n  = Bài in đúng như vậy thì để nguyên; không có gì bị chặn.\n    Để lần sau không nhắc, thêm dưới mục accepted:   - { kind: arithmetic-off, words: "96,42%" }',
  );
});

test('GitHub: a command a line, escaped', () => {
  expect(formatForGithub(error)).toBe(
    '::error file=content/articles/2018/a.md,line=3,col=7,title=Chặn dựng%3A Ngày không đọc được::Mục “date” hỏng: 100%25.%0ASửa.%0AKhông để nguyên được: trang không dựng khi còn lỗi này; trang dựng lần trước vẫn còn.',
  );
  expect(formatForGithub(warning)).toMatch(/^::warning file=b\.md,line=9,.*%0ABài in đúng như vậy thì để nguyên/u);
});

test('JSON: everything, and the counts', () => {
  expect(JSON.parse(formatAsJson(2, [error, warning]))).toMatchObject({
    articles: 2,
    counts: { error: 1, warning: 1, suggestion: 0 },
    problems: [
      { level: 'error', kind: 'bad-date', line: 3, keep: expect.stringContaining('Không để nguyên được') },
      { level: 'warning', keep: expect.any(String) },
    ],
  });
});

test('a line that sums up', () => {
  expect(summarise(2, [error, warning])).toBe('2 bài, 1 chặn dựng, 1 nên xem.');
  expect(summarise(0, [])).toBe('0 bài, không có lỗi.');
});
