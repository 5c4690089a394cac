import { expect, test } from 'vitest';
import { annotationPage } from '../../../src/site/linkedData/annotations.ts';
import type { PreparedArticle } from '../../../src/site/prepareArticle.ts';

/** A report that states one figure, at the words given. */
function report(text: string, words: string): Pick<PreparedArticle, 'record' | 'text'> {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    text,
    record: {
      id: '2022/bai',
      slug: 'bai',
      year: 2022,
      file: 'content/articles/2022/bai.md',
      title: 'Bài',
      date: '2022-11-02',
      locality: [],
      author: [],
      programme: [],
      source: { newspaper: 'Báo' },
      photos: [],
      status: 'published',
      ledger: [],
      checks: [],
      figures: [
        {
          id: 'so',
          class: 'figure',
          kind: 'count',
          num: [start, start + 2],
          start,
          end,
          text: words,
          value: 29,
          unit: 'mô hình',
          sentence: { start: 0, end: text.length, text },
          block: 0,
          group: 'Mô hình',
          relations: [],
        },
      ],
    },
  };
}

const selectorsOf = (text: string, words: string) => annotationPage(report(text, words)).items[0]?.target[1]?.selector;

test.each([
  ['Có 29 mô hình.', 3, 13],
  ['🎉 Có 29 mô hình.', 5, 15],
  ['🎉👩‍🌾 Có 29 mô hình 🎉.', 8, 18],
])('%s: positions count characters, not code units', (text, start, end) => {
  expect(selectorsOf(text, '29 mô hình')).toMatchObject([{ start, end }, { exact: '29 mô hình' }]);
  expect([...text].slice(start, end).join('')).toBe('29 mô hình');
});

test('a quotation stays in its paragraph and gives 32 characters at most', () => {
  const long = `Đoạn trước.\n\n${'á'.repeat(40)} 29 mô hình ${'🎉'.repeat(40)}\n\nĐoạn sau.`;
  expect(selectorsOf(long, '29 mô hình')).toMatchObject([
    {},
    { prefix: `${'á'.repeat(31)} `, suffix: ` ${'🎉'.repeat(31)}` },
  ]);
  expect(selectorsOf('Một.\n\n29 mô hình\n\nHai.', '29 mô hình')).toEqual([
    expect.anything(),
    { type: 'TextQuoteSelector', exact: '29 mô hình' },
  ]);
});
