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

/** What the rule chooses of a text. */
function chosen(words: string): string[] {
  const report = article(words, {});
  return chooseDigest(report, buildRecord(report, registers).record).figures.map((figure) => figure.text);
}

test.each<[what: string, words: string, shown: string[]]>([
  [
    'of values that contradict one another none sums a report up',
    'Đến nay, thị xã còn 46 hộ nghèo. Đến nay, thị xã còn 684 hộ nghèo. Có 27/28 trường đạt chuẩn quốc gia.',
    ['27/28 trường'],
  ],
  [
    'no indicator stands twice, of whatever years',
    'Năm 2020, thị xã có 512 hộ nghèo. Năm 2021, thị xã có 359 hộ nghèo.',
    ['512 hộ'],
  ],
])('%s', (_, words, shown) => {
  expect(chosen(words)).toEqual(shown);
});
