import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/readArchive.ts';
import { findCitations } from '../../src/dataset/citedDocuments.ts';

const { articles, registers } = readArchive(`${import.meta.dirname}/../../content`);
const documents = [...registers.documents.values()];

function cited(text: string, locality: string[] = ['kbang']): [words: string, document: string | undefined][] {
  return findCitations({ text, locality }, documents).map(({ words, document }) => [words, document]);
}

test('every citation stands where it says', () => {
  for (const { text, locality } of articles) {
    const citations = findCitations({ text, locality }, documents);
    expect(citations.map(({ start, end }) => text.slice(start, end))).toEqual(citations.map(({ words }) => words));
  }
});

test.each([
  [
    '2018/kbang-so-ket-chi-thi-02-va-04',
    [
      ['Chỉ thị 02-CT/HU', '02-ct-hu-kbang', 'symbol'],
      ['Chỉ thị 04-CT/HU', '04-ct-hu-kbang', 'symbol'],
      ['Quyết định số 20-QĐ/HU', '20-qd-hu-kbang', 'symbol'],
      ['Thông báo số 413-TB/HU', '413-tb-hu-kbang', 'symbol'],
      ['Chỉ thị 02', '02-ct-hu-kbang', 'article'],
      ['04', '04-ct-hu-kbang', 'article'],
      ['Chỉ thị số 02', '02-ct-hu-kbang', 'article'],
      ['Chỉ thị 04', '04-ct-hu-kbang', 'article'],
      ['Quyết định số 20', '20-qd-hu-kbang', 'article'],
      ['Thông báo số 413', '413-tb-hu-kbang', 'article'],
    ],
  ],
  ['2022/an-khe-tong-ket-dan-van-kheo', [['Chỉ thị số 16/CT-TTg', '16-ct-ttg', 'symbol']]],
])('%s cites its documents and nothing else', (id, expected) => {
  const article = articles.find(({ year, slug }) => `${year}/${slug}` === id);
  const citations = article ? findCitations(article, documents) : [];
  expect(citations.map(({ words, document, by }) => [words, document, by])).toEqual(expected);
});

/** One document, every way reports cite it. */
describe('the register’s documents', () => {
  test.each([
    ['Thực hiện Chỉ thị 04-Đảng ủy các xã, thị trấn', [['Chỉ thị 04', '04-ct-hu-kbang']]],
    ['Sau 2 năm thực hiện Chỉ thị 04 của Huyện ủy', [['Chỉ thị 04', '04-ct-hu-kbang']]],
    ['theo Chỉ thị số 4', [['Chỉ thị số 4', '04-ct-hu-kbang']]],
    ['CHỈ THỊ 04', [['CHỈ THỊ 04', '04-ct-hu-kbang']]],
    [
      'các Chỉ thị số 02, số 04 và 06.',
      [
        ['Chỉ thị số 02', '02-ct-hu-kbang'],
        ['số 04', '04-ct-hu-kbang'],
        ['06', undefined],
      ],
    ],
    [
      'Chỉ thị 02-CT/HU và 04-CT/HU',
      [
        ['Chỉ thị 02-CT/HU', '02-ct-hu-kbang'],
        ['04-CT/HU', '04-ct-hu-kbang'],
      ],
    ],
    ['văn bản 20-QĐ/HU', [['văn bản 20-QĐ/HU', '20-qd-hu-kbang']]],
    ['(02-CT/HU)', [['02-CT/HU', '02-ct-hu-kbang']]],
    ['Chỉ thị 16-CT/TTg', [['Chỉ thị 16-CT/TTg', '16-ct-ttg']]],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

/** Documents that the register does not hold are cited all the same. */
describe('unknown documents', () => {
  test.each([
    ['Nghị định 155/2003/NĐ-CP', ['Nghị định 155/2003/NĐ-CP']],
    ['Nghị quyết số 1664/NQ-UBTVQH15', ['Nghị quyết số 1664/NQ-UBTVQH15']],
    ['Quyết định 181-HĐBT', ['Quyết định 181-HĐBT']],
    ['Nghị quyết 30a', ['Nghị quyết 30a']],
    ['Chỉ thị số 05-CT/TW của Bộ Chính trị', ['Chỉ thị số 05-CT/TW']],
    ['Chương trình hành động số 12-CTr/TU', ['Chương trình hành động số 12-CTr/TU']],
    ['Quyết định số 16/2012/QĐ-UBND ngày 5-6', ['Quyết định số 16/2012/QĐ-UBND']],
    ['Luật số 12/2017/QH14', ['Luật số 12/2017/QH14']],
  ])('%s', (text, words) => {
    expect(cited(text)).toEqual(words.map((each) => [each, undefined]));
  });

  test('another district’s document of the same symbol is not taken for Kbang’s', () => {
    expect(cited('Chỉ thị 02-CT/HU', ['dak-po'])).toEqual([['Chỉ thị 02-CT/HU', undefined]]);
    expect(cited('Chỉ thị 02', ['an-khe'])).toEqual([['Chỉ thị 02', undefined]]);
  });

  test('two documents of one kind and number: the one named last', () => {
    const text = 'Chỉ thị 02-CT/HU. Chỉ thị 02 nêu. Chỉ thị 02-CT/TU. Chỉ thị 02 cũng nêu.';
    expect(cited(text).map(([, document]) => document)).toEqual([
      '02-ct-hu-kbang',
      '02-ct-hu-kbang',
      undefined,
      undefined,
    ]);
  });
});

/** Numbers near the word for a document that cite none. */
test.each([
  'hoàn thành tiêu chí số 11 về hộ nghèo',
  'Kế hoạch 5 năm 2021-2025',
  'Thông báo 3 trường hợp mắc bệnh',
  'ban hành quyết định 12 lượt',
  'Kết luận 4 nội dung chính',
  'báo cáo 6 tháng đầu năm',
  'hướng dẫn 123 hộ nghèo',
  'Chương trình 135',
  'sáng 13-3, Huyện ủy',
  'giai đoạn 2015-2020',
  'xe BKS 82B-002.45',
  'đạt 27/28 trường',
  'tổ 3 (phường Tây Sơn)',
  'kế hoạch 100%',
  'thông báo 2.500 hộ',
])('finds no document in “%s”', (text) => {
  expect(cited(text)).toEqual([]);
});
