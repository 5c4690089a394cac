import { expect, test } from 'vitest';
import { format, inFileOrder, type Problem } from '../../src/archive/problem.ts';
import { levels, problemKinds } from '../../src/archive/problemKinds.ts';

const problem: Problem = {
  kind: 'unknown-programme',
  file: 'content/articles/2024/giai-ngan.md',
  line: 4,
  column: 12,
  message: 'Không có chương trình “nong-thong-moi”.',
  advice: 'Ý bạn là “nong-thon-moi”?',
};

test('an editor reads where, what, and what to do', () => {
  expect(format(problem)).toBe(
    'content/articles/2024/giai-ngan.md:4:12  [unknown-programme]\n  Không có chương trình “nong-thong-moi”.\n  → Ý bạn là “nong-thon-moi”?',
  );
});

test('problems come by file, line and column', () => {
  const at = (file: string, line: number, column: number): Problem => ({ ...problem, file, line, column });
  const sorted = [at('a', 2, 9), at('a', 10, 1), at('a', 10, 3), at('b', 1, 1)];
  expect(inFileOrder(sorted.toReversed())).toEqual(sorted);
});

test.each(Object.entries(problemKinds))(
  '%s has a level, a title and a paragraph of the handbook',
  (_, { level, title, handbook }) => {
    expect(Object.keys(levels)).toContain(level);
    expect(title.length).toBeGreaterThan(5);
    expect(handbook).toMatch(/^\p{Lu}.{40,}\.$/u);
  },
);
