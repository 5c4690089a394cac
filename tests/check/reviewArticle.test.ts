import { describe, expect, test } from 'vitest';
import { reviewKinds } from '../../src/archive/reviewKinds.ts';
import { readArticle } from '../../src/archive/readArticle.ts';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import { findSameReports } from '../../src/check/sameReports.ts';
import { reviewArticle } from '../../src/check/reviewArticle.ts';
import { readyRegisters } from '../../src/dataset/registers.ts';

const { registers } = readRegisters(`${import.meta.dirname}/../../content`);
const context = readyRegisters(registers);

function review(body: string, fields = '') {
  const dated = /^date:/m.test(fields) ? '' : 'date: 2018-03-13\n';
  const placed = /^locality:/m.test(fields) ? '' : 'locality: [kbang]\n';
  const known = /^dateInferred:|noYear/m.test(fields) ? '' : 'dateInferred: Theo báo in.\n';
  const text = `---\ntitle: Bài\n${dated}${placed}${known}source: { newspaper: Báo Gia Lai }\n${fields.replace('noYear', '')}\n${/^status/m.test(fields) ? '' : 'status: published\n'}---\n\n${body}\n`;
  const year = /^date: (\d{4})/m.exec(fields)?.[1] ?? '2018';
  const { article, problems } = readArticle(
    `content/articles/${year}/bai.md`,
    new TextEncoder().encode(text),
    registers,
  );
  if (!article) throw new Error(JSON.stringify(problems));
  return reviewArticle(article, registers, context).problems.map(({ kind, words, message }) => ({
    kind,
    words,
    message,
  }));
}

/** What each kind finds: the report, and the words it names. */
const found: [kind: keyof typeof reviewKinds, words: string | undefined, body: string, fields?: string][] = [
  ['arithmetic-off', '96,42%', 'Toàn huyện có 27/28 trường đạt chuẩn quốc gia, đạt 96,42%.'],
  ['arithmetic-unclear', '3,05%', 'Người dân tham gia bảo hiểm y tế đạt 91,5% (tăng 3,05% so với cùng kỳ năm 2021).'],
  ['place-not-then', 'xã Kông Bơ La', 'Xã có 3 hộ nghèo.', 'date: 2026-03-13\nlocality: [kong-bo-la]'],
  ['place-unknown', 'thôn 5 (xã Tú An)', 'Tại thôn 5 (xã Tú An) có 12 hộ nghèo.', 'locality: [an-khe]'],
  ['suspected-typo', 'đạo dức', 'Học tập tư tưởng, đạo dức, phong cách Hồ Chí Minh.'],
  ['odd-document-number', '16/CT/TTg', 'Thực hiện Chỉ thị 16/CT/TTg của Thủ tướng.'],
  ['odd-document-number', '20 - QĐ/HU', 'Thực hiện Quyết định số 20 - QĐ/HU của Huyện ủy.'],
  ['document-not-kept', 'Nghị quyết 12-NQ/TU', 'Thực hiện Nghị quyết 12-NQ/TU của Tỉnh ủy.'],
  ['missing-year', 'Sáng 13-3', 'Sáng 13-3, huyện họp.', 'noYear'],
  ['missing-year', undefined, 'Huyện họp.', 'noYear'],
  ['template-left', undefined, 'Chép nguyên văn bài vào đây, mỗi đoạn cách nhau một dòng trống.'],
  ['still-draft', undefined, 'Huyện họp.', 'status: draft'],
];

test('a number that is written oddly is named once, whole', () => {
  const found = review('Thực hiện Chỉ thị số 05/CT.TTg của Thủ tướng.').map(({ kind, words }) => [kind, words]);
  expect(found).toEqual([['odd-document-number', '05/CT.TTg']]);
});

describe('finds', () => {
  test.each(found)('%s: %s', (kind, words, body, fields = '') => {
    const kinds = review(body, fields).map((each) => each.kind);
    expect(kinds).toContain(kind);
    if (kind !== 'place-not-then') expect(review(body, fields).find((each) => each.kind === kind)?.words).toBe(words);
  });
});

describe('finds nothing in', () => {
  test.each([
    'Thực hiện Chỉ thị 02-CT/HU, Chỉ thị 16/CT-TTg và Nghị định 155/2003/NĐ-CP.',
    'Toàn huyện có 27/28 trường đạt chuẩn quốc gia, đạt 96,43%.',
    'Toàn huyện có 359 hộ nghèo.',
  ])('%s', (body) => {
    expect(review(body).filter(({ kind }) => kind !== 'document-not-kept')).toEqual([]);
  });

  test('a report whose year stands in its text', () => {
    expect(review('Sáng 13-3-2018, huyện họp.', 'noYear')).toEqual([]);
    expect(review('Ngày 13 tháng 3 năm 2018, huyện họp.', 'noYear')).toEqual([]);
  });
});

test('what the editor has accepted is not mentioned again, and nothing else is', () => {
  const body = 'Chỉ thị 16/CT/TTg và Quyết định 20 - QĐ/HU.';
  const all = review(body).filter(({ kind }) => kind === 'odd-document-number');
  expect(all.map(({ words }) => words)).toEqual(['16/CT/TTg', '20 - QĐ/HU']);
  const fields = 'accepted:\n  - kind: odd-document-number\n    words: 16/CT/TTg\n    why: Báo in như vậy.';
  const left = review(body, fields).filter(({ kind }) => kind === 'odd-document-number');
  expect(left.map(({ words }) => words)).toEqual(['20 - QĐ/HU']);
  expect(review(body, 'accepted:\n  - kind: odd-document-number').map(({ kind }) => kind)).not.toContain(
    'odd-document-number',
  );
});

test('the same report in two files', () => {
  const report = {
    title: 'Bài',
    date: '2018-03-13',
    source: { newspaper: 'Báo', url: 'https://a.vn/1' },
    status: 'published' as const,
  };
  const files = (reports: Parameters<typeof findSameReports>[0]) => findSameReports(reports).map(({ file }) => file);
  expect(
    files([
      { ...report, file: 'a' },
      { ...report, title: 'Khác', file: 'b' },
    ]),
  ).toEqual(['b']);
  expect(
    files([
      { ...report, source: { newspaper: 'Báo' }, file: 'a' },
      { ...report, file: 'b' },
    ]),
  ).toEqual(['b']);
  expect(
    files([
      { ...report, file: 'a' },
      { ...report, status: 'withdrawn', file: 'b' },
    ]),
  ).toEqual([]);
});
