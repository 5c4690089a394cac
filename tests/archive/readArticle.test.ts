import { describe, expect, test } from 'vitest';
import { articleOf, report } from './report.ts';

test('a report’s text is its headline and its blocks, captions where their photo stood', () => {
  const { text, blocks } = articleOf(
    report('Đoạn một.\n\n> Trích dẫn.\n\n## Tiêu đề nhỏ\n\n- Việc một\n- Việc hai', {
      photos: '[{ caption: Quang cảnh., after: 1 }, { caption: Đầu bài., after: 0 }, { caption: Cuối bài., after: 5 }]',
    }),
  );
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['title', 'Kbang sơ kết'],
    ['caption', 'Đầu bài.'],
    ['paragraph', 'Đoạn một.'],
    ['caption', 'Quang cảnh.'],
    ['quote', 'Trích dẫn.'],
    ['heading', 'Tiêu đề nhỏ'],
    ['item', 'Việc một'],
    ['item', 'Việc hai'],
    ['caption', 'Cuối bài.'],
  ]);
  expect(text).toBe(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n'));
});

test('photos come in the order in which they stand', () => {
  const { photos } = articleOf(
    report('Một.\n\nHai.', { photos: '[{ caption: Sau., after: 2 }, { caption: Trước., after: 1 }]' }),
  );
  expect(photos.map(({ caption }) => caption)).toEqual(['Trước.', 'Sau.']);
});

test('a headline that the archive supplied is not among the report’s words', () => {
  expect(articleOf(report('Đoạn một.', { titleSupplied: 'true' })).text).toBe('Đoạn một.');
});

test('one id needs no list', () => {
  expect(articleOf(report('Đoạn một.', { author: 'ha-duyet' })).author).toEqual(['ha-duyet']);
});

test('a correction knows its line and column', () => {
  const { figures } = articleOf(report('Có 359 hộ nghèo.', { figures: '[{ words: 359 hộ nghèo, ignore: true }]' }));
  expect(figures).toEqual([{ words: '359 hộ nghèo', ignore: true, line: 7, column: 11 }]);
});

/** What Markdown would change, and the words that must come out. */
describe('words survive Markdown', () => {
  test.each([
    ['straight quotes and dashes', '"Dân vận" -- và... \'khéo\'', '"Dân vận" -- và... \'khéo\''],
    ['a printed number', '1. Mục tiêu', '1. Mục tiêu'],
    ['a printed number in brackets', '12) Mục tiêu', '12) Mục tiêu'],
    ['a printed dash', '\\- Mục tiêu', '- Mục tiêu'],
    ['signs kept by a backslash', '5 \\* 3 \\_x\\_ \\[1] \\<b>', '5 * 3 _x_ [1] <b>'],
    ['a line that the editor wrapped', 'hơn 154,4\ntriệu đồng', 'hơn 154,4 triệu đồng'],
    ['a line break of the report', 'Câu một\\\nCâu hai', 'Câu một\nCâu hai'],
    ['emphasis, strong and links', 'Đây *là* **một** [liên kết](https://example.org)', 'Đây là một liên kết'],
    ['a character reference', 'Lan &amp; Hoa', 'Lan & Hoa'],
    ['a reference to a loose mark', 'a&#769;', 'á'],
    ['a year that ends a line', 'Đến năm\n2022. Sau đó', 'Đến năm 2022. Sau đó'],
    ['a no-break space', '5\u00a0xã', '5\u00a0xã'],
  ])('%s', (_, body, words) => {
    expect(articleOf(report(body, { titleSupplied: 'true' })).text).toBe(words);
  });

  test('numbers stand before each item, nested ones too', () => {
    const body = '1. Một\n2. Hai\n   1. Hai một\n   2. Hai hai\n3. - Ba';
    expect(articleOf(report(body, { titleSupplied: 'true' })).text).toBe(
      '1. Một\n\n2. Hai\n\n1. Hai một\n\n2. Hai hai\n\n3.\n\nBa',
    );
  });
});

test('text nodes of the tree are the words of the body, each on one line of the file', () => {
  const { tree } = articleOf(report('Một\nhai *ba\nbốn*'));
  expect(tree.children).toMatchObject([
    {
      children: [
        { value: 'Một', position: { start: { line: 9, column: 1 } } },
        { value: ' hai ', position: { start: { line: 10, column: 0 } } },
        { children: [{ value: 'ba' }, { value: ' bốn', position: { start: { line: 11, column: 0 } } }] },
      ],
    },
  ]);
});
