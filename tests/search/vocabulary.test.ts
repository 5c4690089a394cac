import { expect, test } from 'vitest';
import { canonicalWords } from '../../src/search/encode.ts';
import { nearestWords, readKeystrokes } from '../../src/search/repair.ts';
import { countWords, openVocabulary, publishVocabulary, type WordCounts } from '../../src/search/vocabulary.ts';

const text = `${'Hộ nghèo ở thị xã An Khê. '.repeat(8)}${'Trường đạt chuẩn quốc gia, hộ cận nghèo. '.repeat(4)}Kbang có 123 hồ.`;
const counts: WordCounts = { words: new Map(), pairs: new Map() };
countWords(counts, canonicalWords(text));
const vocabulary = openVocabulary(publishVocabulary(counts));

test.each([
  ['hộ', true],
  ['ho', true],
  ['hồ', true],
  ['hổ', false],
  ['kbang', true],
  ['123', false],
  ['xyz', false],
])('knows %s: %s', (word, known) => {
  expect(vocabulary.knows(word)).toBe(known);
});

test('forms come by how often they are printed', () => {
  expect(vocabulary.forms('ho')).toEqual(['hộ', 'hồ']);
});

test.each([
  ['ngh', true],
  ['kb', true],
  ['zz', false],
])('some word begins with %s: %s', (letters, begins) => {
  expect(vocabulary.begins(letters)).toBe(begins);
});

test('pairs are weighed, and unseen ones are not', () => {
  expect(vocabulary.pairWeight('ho', 'ngheo')).toBe(3);
  expect(vocabulary.pairWeight('ngheo', 'ho')).toBeUndefined();
});

test('the same counts are published the same', () => {
  const again: WordCounts = {
    words: new Map([...counts.words].reverse()),
    pairs: new Map([...counts.pairs].reverse()),
  };
  expect(publishVocabulary(again)).toEqual(publishVocabulary(counts));
});

/** What was meant, how it was typed, and by which way it is read. */
test.each([
  ['hộ', 'telex', 'hooj'],
  ['hộ', 'vni', 'ho65'],
  ['ho ngheo', 'spaces', 'hongheo'],
  ['hộ nghèo', 'spaces', 'hoojngheof'],
  ['hộ nghèo', 'spaces', 'hộnghèo'],
  ['ho ngheo an khe', 'spaces', 'hongheoankhe'],
  ['truong dat chuan', 'spaces', 'truongdatchuan'],
])('%s, by %s: %s', (words, kind, typed) => {
  const read = readKeystrokes(typed, vocabulary);
  expect([read?.kind, read?.words.join(' ')]).toEqual([kind, words]);
});

test.each(['kbang', 'xyzxyz', 'hổ', 'covid', '2022'])('%s is read no other way', (typed) => {
  expect(readKeystrokes(typed, vocabulary)).toBeUndefined();
});

test.each([
  ['nghèoo', 'ngheo'],
  ['ngeho', 'ngheo'],
  ['truờgn', 'truong'],
  ['quốcs', 'quoc'],
])('nearest to %s: %s', (typed, word) => {
  expect(nearestWords(typed, undefined, undefined, vocabulary)[0]?.word).toBe(word);
});

test('of words equally near, the one that stands beside its neighbours', () => {
  expect(nearestWords('nan', undefined, 'nghèo', vocabulary)[0]?.word).toBe('can');
  expect(nearestWords('nan', undefined, 'khê', vocabulary)[0]?.word).toBe('an');
});
