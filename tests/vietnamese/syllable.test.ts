import { describe, expect, test } from 'vitest';
import {
  canonicalSyllable,
  isUnmarkedSyllable,
  onsets,
  readSyllable,
  rhymes,
  spell,
  type Syllable,
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
  [true, ['ngheo', 'duong', 'ho', 'gi', 'gin', 'gieng', 'giet', 'quoc', 'thuy', 'khuyen']],
  [false, ['kbang', 'glar', 'nghoo', 'xyz', 'ngheof', '']],
])('unmarked syllable: %s', (is, words) => {
  expect(words.map(isUnmarkedSyllable)).toEqual(words.map(() => is));
});

/** Every syllable the spelling allows: few enough to try them all. */
const everySyllable = onsets
  .flatMap((onset) => [...rhymes].map((rhyme) => ({ onset, rhyme })))
  .flatMap((parts) => (Object.keys(toneMarks) as Tone[]).map((tone): Syllable => ({ ...parts, tone })))
  .filter((syllable) => readSyllable(spell(syllable)) !== undefined);

test('every syllable reads back from both placements of its tone', () => {
  const placements = (['newer', 'older'] as const).map((placement) =>
    everySyllable.map((syllable) => readSyllable(spell(syllable, placement))),
  );
  expect(placements[0]).toEqual(placements[1]);
});

test('the canonical form of a syllable is its own, and folds to a syllable', () => {
  const canonical = everySyllable.map((syllable) => canonicalSyllable(spell(syllable)));
  expect(canonical.filter((word) => canonicalSyllable(word) !== word)).toEqual([]);
  expect(canonical.filter((word) => !isUnmarkedSyllable(fold(word)))).toEqual([]);
});
