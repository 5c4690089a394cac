import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import { wordsOf } from '../../src/archive/reportText.ts';
import { makeEntry, proofread } from '../../src/import/entry.ts';
import { readPlainText } from '../../src/import/readPlainText.ts';

const { registers } = readRegisters(`${import.meta.dirname}/../../content`);

const bare = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, '');

/** Words of reports, and every sign that Markdown gives a meaning. */
const word = fc.oneof(
  fc.constantFrom(
    'huyện',
    'Kbang',
    '678',
    'hộ',
    'nghèo,',
    '2,04%.',
    '“Dân',
    'vận',
    'khéo”',
    'K’Bang',
    'm²',
    'đ/kg',
    '1.',
    '2)',
  ),
  fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '#',
    '##',
    '>',
    '-',
    '+',
    '`',
    '```',
    '~~~',
    '---',
    '***',
    '===',
    '[^1]',
    '[a]:',
    '](b)',
  ),
  fc.constantFrom(
    '<b>',
    '</b>',
    '<!--',
    '&amp;',
    '&#38;',
    '\\',
    '|',
    '|---|',
    '![x](y)',
    'http://a.vn',
    'a@b.vn',
    ':',
    '(GLO)-',
    'Ảnh:',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !/[\p{Cc}\p{Cs}\p{Cn}\p{Co}\u{FFFD}]/u.test(text)),
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
const report = fc
  .array(paragraph, { minLength: 1, maxLength: 8 })
  .map((paragraphs) => `Sáng 13-3-2018, huyện Kbang họp.\n\n${paragraphs.join('\n\n')}`)
  .filter((text) => text === text.normalize('NFC'));

test('every character of a text is in a piece of the entry, in order', () => {
  fc.assert(
    fc.property(report, (text) => {
      const source = readPlainText(new TextEncoder().encode(text));
      fc.pre(source.repairs.length === 0);
      const { report: read } = makeEntry(source, registers);
      expect(bare(read.pieces.map(({ words }) => words).join(' '))).toBe(bare(text));
      const body = read.pieces.filter(({ use }) => use === 'body').map(({ words }) => words);
      expect(bare(read.body.map(({ content }) => wordsOf(content)).join(' '))).toBe(bare(body.join(' ')));
    }),
    { numRuns: 800 },
  );
});

test('the archive reads the body back word for word', () => {
  fc.assert(
    fc.property(report, (text) => {
      const source = readPlainText(new TextEncoder().encode(text));
      const entry = makeEntry(source, registers, { newspaper: 'Báo Gia Lai', locality: ['kbang'], date: '2018-03-13' });
      expect(proofread('content/articles/2018/bai.md', entry, registers).problems).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
