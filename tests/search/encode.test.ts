import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalWords, decode, decodeWords, encode, encodeWords } from '../../src/search/encode.ts';

const content = new URL('../../content/articles/', import.meta.url);
const reports = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

test.each(reports)('%s comes back letter for letter', (name) => {
  const text = readFileSync(new URL(name, content), 'utf8').normalize('NFC');
  expect(decode(encode(text))).toBe(text);
});

/** Words as they are searched, and the ways that print them. */
const printed: [words: string, texts: string[]][] = [
  ['hòa', ['hoà', 'hòa', 'HOÀ', 'Hòa', '“Hoà”,', '(hòa)']],
  ['ủy ban', ['uỷ ban', 'Ủy ban', 'ỦY BAN', 'uỷ\nban']],
  ['kỹ', ['kĩ', 'kỹ', 'Kĩ', 'KỸ']],
  ['kbang', ['Kbang', 'KBang', "K'Bang", 'K’Bang', 'KʼBANG']],
  ['hdrai', ['H’Drai', "H'Drai"]],
  ['420757000', ['420.757.000', '420757000', '420 757 000']],
  ['154 4', ['154,4', '154.4', '154 / 4']],
  ['260 m2', ['260 m2', '260m2', '260 m²', '260m²', '260 M2']],
  ['27 28', ['27/28', '27-28', '27 – 28']],
  ['96 42', ['96,42%', '96.42 %']],
  ['02 ct hu', ['02-CT/HU', '02 ct hu', '02-ct-hu', '02CT/HU']],
  ['16 ct ttg', ['16/CT-TTg', '16 CT TTg']],
  ['20 qđ hu', ['20-QĐ/HU', '20 qđ/hu']],
  ['1 25', ['1.25', '1,25']],
  ['5 10', ['5–10', '5-10']],
  ['', ['', ' ', '…', '“”', '_', '\n\n', '★']],
];

describe.each(printed)('“%s”', (words, texts) => {
  test.each(texts)('%j', (text) => {
    expect(canonicalWords(text).join(' ')).toBe(words);
    expect(encodeWords(text).words.join(' ')).toBe(words);
    expect(decode(encode(text))).toBe(text);
  });
});

test('positions are those that Pagefind counts: one for each word, one for signs before the first', () => {
  expect(decodeWords(encode('“Dân vận, khéo”')).map(({ position, printed: word }) => [position, word])).toEqual([
    [0, ''],
    [1, 'Dân'],
    [2, 'vận'],
    [3, 'khéo'],
  ]);
});

const vietnamese = fc.array(
  fc.constantFrom(
    ...'hoà hòa HOÀ Thuỷ kĩ KĨ sỹ quí Đảng đ ĐẢNG K’Bang H’Drai m² 1.250 1.250,5 420.757.000 12 02-CT/HU “ ” … – - / % , . ; \n ␣ ~ ` { } ^ * + = < > @ | [ ] _ ꞏ ḏ Ḏ ½ ⠿ 👋'.split(
      ' ',
    ),
    ' ',
    '\n\n',
    '\u00a0',
    '\u200b',
  ),
  { maxLength: 30 },
);

test('any Vietnamese text comes back', () => {
  fc.assert(
    fc.property(vietnamese, (pieces) => {
      const text = pieces.join('').normalize('NFC');
      expect(decode(encode(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('any text at all comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      const text = any.normalize('NFC');
      expect(decode(encode(text))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('signs bear no letter, no digit and no space that Pagefind would index or cut at', () => {
  fc.assert(
    fc.property(vietnamese, (pieces) => {
      for (const token of encode(pieces.join('')).split(' ')) {
        expect(token.slice(token.indexOf('ꞏ') + 1)).not.toMatch(/[\p{L}\p{M}\p{N}_\s]/u);
      }
    }),
  );
});
