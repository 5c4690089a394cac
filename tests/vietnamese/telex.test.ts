import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { telexKeys } from '../../scripts/bench/queries.ts';
import { onsets, readSyllable, rhymes, spell } from '../../src/vietnamese/syllable.ts';
import { readTelex } from '../../src/vietnamese/telex.ts';
import { toneMarks, type Tone } from '../../src/vietnamese/tones.ts';

const typed: [word: string, keys: string[]][] = [
  ['hộ', ['hooj', 'hojo', 'HOOJ']],
  ['nghèo', ['ngheof', 'nghefo', 'ngheof']],
  ['đường', ['dduwowngf', 'dduowngf', 'duongwfd', 'dduongwf', 'dduowfng']],
  ['người', ['nguwowif', 'nguoiwf', 'nguowif']],
  ['thuở', ['thuowr']],
  ['thủy', ['thuyr']],
  ['hòa', ['hoaf']],
  ['hoặc', ['hoawcj', 'hoacwj']],
  ['quý', ['quys']],
  ['các', ['cacs']],
  ['tiện', ['tieenj', 'tieejn', 'tienej']],
  ['đồng', ['ddoongf', 'ddongof', 'dodongf']],
  ['mưa', ['muaw', 'muwa', 'mwa']],
  ['ưng', ['wng', 'uwng']],
  ['giữ', ['giuwx']],
  ['gì', ['gif']],
  ['khuyến', ['khuyeens']],
  ['boéo', ['boeos']],
  ['ủy', ['uyr']],
  ['nước', ['nuowcs', 'nuwowcs']],
];

describe.each(typed)('%s', (word, keys) => {
  test.each(keys)('%s', (each) => {
    expect(readTelex(each)).toBe(word);
  });
});

test.each([
  'cao',
  'bao',
  'ngheo',
  'kbang',
  'glar',
  'pleiku',
  'krong',
  '',
  '2022',
  'm2',
  'covid',
  'wifi',
  'facebook',
  'xs',
])('“%s” is nothing typed on Telex keys', (keys) => {
  expect(readTelex(keys)).toBeUndefined();
});

test('every marked syllable reads back from its keys', () => {
  const syllable = fc
    .record({
      onset: fc.constantFrom(...onsets),
      rhyme: fc.constantFrom(...rhymes),
      tone: fc.constantFrom(...(Object.keys(toneMarks) as Tone[])),
    })
    .map((parts) => spell(parts))
    .filter((word) => readSyllable(word) !== undefined && telexKeys(word) !== word);
  fc.assert(
    fc.property(syllable, (word) => {
      expect(readTelex(telexKeys(word))).toBe(spell(readSyllable(word) ?? { onset: '', rhyme: '', tone: 'ngang' }));
    }),
    { numRuns: 1000 },
  );
});
