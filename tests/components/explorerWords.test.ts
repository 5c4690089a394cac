import { expect, test } from 'vitest';
import { describeFinding, describeProgress } from '../../src/components/explorerWords.ts';
import type { Order } from '../../src/site/explorer/choice.ts';

const all: Order[] = ['bai', 'nhom', 'noi', 'gia-tri'];
const finding = { total: 13281, page: 1, order: 'bai' as Order, orders: all };

test.each([
  ['13.281 số liệu', finding, 'bai'],
  ['13.281 số liệu, trang 2', { ...finding, page: 2 }, 'bai'],
  ['Không có số liệu nào khớp', { ...finding, total: 0 }, 'bai'],
  ['1 số liệu, đã xem đến bài ngày 16-4-2021, còn bài cũ hơn', { ...finding, total: 1, seenTo: '2021-04-16' }, 'bai'],
  [
    '13.281 số liệu. Chưa xếp theo giá trị: hãy chọn một chuỗi số liệu, hoặc một trong các loại Tỷ lệ, Tiền, Diện tích',
    { ...finding, orders: ['bai', 'nhom', 'noi'] as Order[] },
    'gia-tri',
  ],
  [
    '13.281 số liệu. Chưa xếp cách khác được: hãy lọc còn ít bài hơn',
    { ...finding, orders: ['bai'] as Order[] },
    'nhom',
  ],
] as const)('%s', (words, found, asked) => {
  expect(describeFinding(found, asked)).toBe(words);
});

test('words that nothing shows are said to be looked for where they were', () => {
  expect(describeFinding({ ...finding, total: 0 }, 'bai', true)).toBe(
    'Không số liệu nào có chữ đã gõ trong giá trị, tên, nơi hay kỳ',
  );
});

test('progress names the day of the last report looked at', () => {
  expect(describeProgress('2021-04-16')).toBe(
    'Đã xem đến bài ngày 16-4-2021, chưa thấy số liệu nào khớp. Đang xem tiếp…',
  );
});
