import { expect, test } from 'vitest';
import { chooseDigest } from '../../src/dataset/digest.ts';
import { buildRecord } from '../../src/dataset/buildRecord.ts';
import { article, registers } from './goldReports.ts';

const text = 'Toàn thị xã có 359 hộ nghèo, 27/28 trường đạt chuẩn và 91,5% người dân tham gia bảo hiểm y tế.';

function choose(...words: string[]) {
  const digest = words.map((each, index) => ({ words: each, line: index + 3, column: 5 }));
  const report = article(text, words.length > 0 ? { digest } : {});
  const { figures, problems } = chooseDigest(report, buildRecord(report, registers).record);
  return { shown: figures.map((figure) => figure.text), problems };
}

test('the editor’s figures stand in the editor’s order', () => {
  expect(choose('91,5%', '359 hộ nghèo')).toEqual({ shown: ['91,5%', '359 hộ'], problems: [] });
});

test('without a choice the rule chooses', () => {
  expect(choose().shown).toHaveLength(3);
});

test('words that state no figure are a problem where they stand', () => {
  expect(choose('359 hộ', 'đạt chuẩn')).toMatchObject({
    shown: ['359 hộ'],
    problems: [{ kind: 'stale-digest', line: 4, column: 5 }],
  });
});

test('the same figure twice is one', () => {
  expect(choose('359 hộ', '359 hộ nghèo').shown).toEqual(['359 hộ']);
});
