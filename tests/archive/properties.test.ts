import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { readArticle } from '../../src/archive/readArticle.ts';
import { bodyBlocks } from '../../src/archive/reportText.ts';
import { articleOf, file, registers, report } from './report.ts';

const utf8 = new TextEncoder();

/** Pieces that files are made of, sound and broken. */
const piece = fc.oneof(
  fc.constantFrom(
    '---\n',
    'title: ',
    'date: 2018-03-13\n',
    'locality: [kbang]\n',
    'figures:\n  - words: ',
    '&a ',
    '*a',
    '"',
    "'",
    '{',
    '[',
  ),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '> ',
    '- ',
    '1. ',
    '# ',
    '```',
    '<b>',
    '![',
    '](',
    '\\',
    '&#769;',
    '\u0301',
    '\u0000',
    '\ufeff',
  ),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Huyện ủy Kbang', '27/28 trường', '“Dân vận khéo”'),
);

describe('any bytes end in an article or in problems', () => {
  const cases = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => utf8.encode(pieces.join(''))),
    fc.array(piece, { maxLength: 30 }).map((pieces) => utf8.encode(report(pieces.join('')))),
    fc.array(piece, { maxLength: 6 }).map((pieces) => utf8.encode(report('Đoạn.', { title: pieces.join('') }))),
  );

  test('and never in an exception', () => {
    fc.assert(
      fc.property(cases, (bytes) => {
        const { article, problems } = readArticle(file, bytes, registers);
        expect(article === undefined).toBe(problems.length > 0);
        if (article) expectSound(article);
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 1500, seed: 2018 },
    );
  });
});

const line = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 80 })
  .map((text) =>
    text
      .replaceAll(/[\p{Cc}\p{Cs}\u{FFFD}]/gu, ' ')
      .normalize('NFC')
      .replaceAll(/^[ \t]+|[ \t]+$/g, ''),
  )
  .filter((text) => text.trim() !== '' && !text.startsWith('\ufeff'));

const vietnamese = fc
  .array(
    fc.constantFrom(
      'Huyện',
      'ủy',
      'đạo',
      'dức',
      '27/28',
      '96,42%',
      '“khéo”',
      '"khéo"',
      '-',
      '–',
      '...',
      '…',
      "'",
      '(xã',
      'Đông);',
      'm2',
      '154.400',
      '1.',
      '2)',
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((words) => `Đến ${words.join(' ')}`);

describe('the words of a paragraph survive', () => {
  test('as they are, where they hold no sign of Markdown', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(textOf(text)).toBe(text);
      }),
      { seed: 2018 },
    );
  });

  test('whatever they are, behind backslashes', () => {
    const escaped = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
    fc.assert(
      fc.property(line, (text) => {
        expect(textOf(escaped(text))).toBe(text);
      }),
      { numRuns: 500, seed: 2018 },
    );
  });
});

describe('a file’s form does not matter', () => {
  const variants: [string, (text: string) => string][] = [
    ['a byte-order mark', (text) => `\ufeff${text}`],
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['old Mac line ends', (text) => text.replaceAll('\n', '\r')],
    ['letters with loose marks', (text) => text.normalize('NFD')],
    ['all of them', (text) => `\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ];

  test.each(variants)('%s', (_, vary) => {
    const bodies = fc.array(vietnamese, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(bodies, (paragraphs) => {
        const text = report(paragraphs.join('\n\n'), {
          title: 'Huyện ủy Kbang sơ kết',
          photos: '[{ caption: Hội nghị, after: 1 }]',
        });
        expect(articleOf(vary(text))).toEqual(articleOf(text));
      }),
      { numRuns: 50, seed: 2018 },
    );
  });
});

function textOf(body: string): string {
  return articleOf(report(body, { titleSupplied: 'true' })).text;
}

/** What holds of every article: NFC, blocks that make up the text, a tree that holds the body’s words. */
function expectSound({ text, blocks, tree }: Article): void {
  expect(text).toBe(text.normalize('NFC'));
  expect(text.isWellFormed()).toBe(true);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  const body = blocks.filter(({ kind }) => kind !== 'title' && kind !== 'caption');
  expect(body.map(({ start, end }) => text.slice(start, end))).toEqual(bodyBlocks(tree).map(({ words }) => words));
}
