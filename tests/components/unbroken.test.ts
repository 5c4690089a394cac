import { expect, test } from 'vitest';
import { unbroken } from '../../src/components/unbroken.ts';

/** What stays on one line, in titles as reports print them. */
const kept: [title: string, whole: string[]][] = [
  ['Kbang sơ kết 2 năm Chỉ thị 02-CT/HU về “Dân vận khéo”', ['02-CT/HU', '“Dân vận khéo”']],
  ['Quyết định 20-QĐ/HU, giai đoạn 2015-2020', ['20-QĐ/HU', '2015-2020']],
  ['Thị xã An Khê, đến 11-2022', ['11-2022']],
  ['27/28 trường đạt chuẩn, 2021–2022', ['27/28', '2021–2022']],
  ['Văn bản …/QĐ-UBND, số 400–499', ['…/QĐ-UBND', '400–499']],
  ['Nghị quyết 1664/NQ-UBTVQH15', ['1664/NQ-UBTVQH15']],
];

test.each(kept)('%s', (title, whole) => {
  expect(unbroken(title).flatMap((stretch) => (stretch.whole ? [stretch.text] : []))).toEqual(whole);
});

/** Lines may break here: long quotations, words joined by a hyphen, numbers alone. */
test.each([
  'Cuộc vận động “Làm thay đổi nếp nghĩ, cách làm trong đồng bào dân tộc thiểu số”',
  'Văn hóa-xã hội',
  '420.757.000 đồng cho 123 hộ',
  '',
])('keeps nothing together in “%s”', (title) => {
  expect(unbroken(title).filter(({ whole }) => whole)).toEqual([]);
});

test.each(kept)('loses no character of “%s”', (title) => {
  expect(
    unbroken(title)
      .map(({ text }) => text)
      .join(''),
  ).toBe(title);
});
