import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalSyllable,
  isUnmarkedSyllable,
  onsets,
  readSyllable,
  rhymes,
  spell,
} from '../../src/vietnamese/syllable.ts';
import { toneMarks, type Tone } from '../../src/vietnamese/tones.ts';
import { fold } from '../../src/vietnamese/fold.ts';

/** A syllable by its parts, and how it is printed; the first is canonical. */
const syllables: [parts: string, spellings: string[]][] = [
  ['h + oa + huyền', ['hòa', 'hoà', 'HOÀ', 'hoà'.normalize('NFD')]],
  ['kh + oe + hỏi', ['khỏe', 'khoẻ']],
  ['th + uy + hỏi', ['thủy', 'thuỷ']],
  [' + uy + hỏi', ['ủy', 'uỷ']],
  ['ngh + eo + huyền', ['nghèo']],
  ['ngh + iêng + ngang', ['nghiêng']],
  ['đ + ương + huyền', ['đường']],
  ['qu + ôc + sắc', ['quốc']],
  ['qu + yêt + sắc', ['quyết']],
  ['gi + a + huyền', ['già']],
  ['gi + ư + ngã', ['giữ']],
  ['g + i + huyền', ['gì']],
  ['g + iêng + sắc', ['giếng']],
  ['kh + uyu + hỏi', ['khuỷu']],
  ['h + uynh + huyền', ['huỳnh']],
  ['ng + oeo + huyền', ['ngoèo']],
  ['c + ac + sắc', ['các']],
  ['tr + uyên + huyền', ['truyền']],
  [' + y + sắc', ['ý']],
  [' + yêu + ngang', ['yêu']],
];

describe.each(syllables)('%s', (parts, spellings) => {
  test.each(spellings)('%s', (word) => {
    const { onset, rhyme, tone } = readSyllable(word) ?? {};
    expect(`${onset} + ${rhyme} + ${tone}`).toBe(parts);
    expect(canonicalSyllable(word)).toBe(spellings[0]);
  });
});

/** Printed with i or with y: one in the index. */
const vowels: [canonical: string, spellings: string[]][] = [
  ['kỹ', ['kĩ', 'kỹ']],
  ['lý', ['lí', 'lý']],
  ['mỹ', ['mĩ', 'mỹ']],
  ['tỷ', ['tỉ', 'tỷ']],
  ['hy', ['hi', 'hy']],
  ['quý', ['quí', 'quý']],
  ['quỹ', ['quĩ', 'quỹ']],
  ['sĩ', ['sĩ', 'sỹ']],
  ['vĩ', ['vĩ', 'vỹ']],
];

test.each(vowels)('%s, however it is printed', (canonical, spellings) => {
  expect(spellings.map(canonicalSyllable)).toEqual(spellings.map(() => canonical));
});

test.each([
  'ka',
  'nge',
  'cê',
  'hoạk',
  'càc',
  'hợp tác',
  'kbang',
  'pleiku',
  'krông',
  'glar',
  'w',
  '',
  '2022',
  'm2',
  'quu',
  'ngyên',
])('“%s” is no syllable', (word) => {
  expect(readSyllable(word)).toBeUndefined();
});

test.each(['kbang', 'Pleiku', 'Glar', 'm2'])('“%s” stays as it is, in lower case', (word) => {
  expect(canonicalSyllable(word)).toBe(word.toLowerCase());
});

test.each([
  [true, ['ngheo', 'duong', 'ho', 'gi', 'quoc', 'thuy', 'khuyen']],
  [false, ['kbang', 'glar', 'nghoo', 'xyz', 'ngheof', '']],
])('unmarked syllable: %s', (is, words) => {
  expect(words.map(isUnmarkedSyllable)).toEqual(words.map(() => is));
});

const anySyllable = fc
  .record({
    onset: fc.constantFrom(...onsets),
    rhyme: fc.constantFrom(...rhymes),
    tone: fc.constantFrom(...(Object.keys(toneMarks) as Tone[])),
  })
  .filter((syllable) => readSyllable(spell(syllable)) !== undefined);

test('every syllable reads back from both placements of its tone', () => {
  fc.assert(
    fc.property(anySyllable, (syllable) => {
      expect(readSyllable(spell(syllable, 'newer'))).toEqual(readSyllable(spell(syllable, 'older')));
    }),
  );
});

test('the canonical form of a syllable is its own, and folds to a syllable', () => {
  fc.assert(
    fc.property(anySyllable, (syllable) => {
      const canonical = canonicalSyllable(spell(syllable));
      expect(canonicalSyllable(canonical)).toBe(canonical);
      expect(isUnmarkedSyllable(fold(canonical))).toBe(true);
    }),
  );
});
