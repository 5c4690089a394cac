import { expect, test } from 'vitest';
import { cutRunTogether } from '../../src/vietnamese/runTogether.ts';

const counts: Record<string, number> = {
  ho: 9,
  ngheo: 7,
  an: 9,
  khe: 5,
  nghe: 6,
  o: 3,
  quoc: 8,
  gia: 9,
  chuan: 6,
  dat: 7,
};
const likelihood = (text: string) => (counts[text] === undefined ? undefined : counts[text] - 20);

test.each([
  ['hongheo', 'ho ngheo'],
  ['hongheoankhe', 'ho ngheo an khe'],
  ['datchuanquocgia', 'dat chuan quoc gia'],
  ['ho', 'ho'],
])('%s is %s', (text, words) => {
  expect(cutRunTogether(text, likelihood)[0]?.join(' ')).toBe(words);
});

test('less likely cuts follow', () => {
  expect(cutRunTogether('ngheo', likelihood).map((words) => words.join(' '))).toEqual(['ngheo', 'nghe o']);
});

test.each(['zzz', 'hozz', 'xho', 'h'])('%s cannot be cut', (text) => {
  expect(cutRunTogether(text, likelihood)).toEqual([]);
});
