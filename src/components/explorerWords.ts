import type { Order } from '../site/explorer/choice.ts';
import { printDate } from '../site/day.ts';
import { formatNumber } from '../site/numbers.ts';
import type { Finding } from './explorerParts.ts';

/**
 * What was found, how far was looked, and why it is not in the order that was asked for.
 *
 * @param typed Words were typed; they are looked for in what stands in the first columns, not in the sentences.
 */
export function describeFinding(
  { total, page, seenTo, order, orders }: Omit<Finding, 'groups' | 'counts'>,
  asked: Order,
  typed = false,
): string {
  const words = [
    total > 0
      ? `${formatNumber(total)} số liệu`
      : typed
        ? 'Không số liệu nào có chữ đã gõ trong giá trị, tên, nơi hay kỳ'
        : 'Không có số liệu nào khớp',
    page > 1 ? `trang ${formatNumber(page)}` : '',
    seenTo === undefined ? '' : `đã xem đến bài ngày ${printDate(seenTo)}, còn bài cũ hơn`,
  ];
  const said = words.filter((each) => each !== '').join(', ');
  if (asked === order) return said;
  return `${said}. ${
    orders.length > 1
      ? 'Chưa xếp theo giá trị: hãy chọn một chuỗi số liệu, hoặc một trong các loại Tỷ lệ, Tiền, Diện tích'
      : 'Chưa xếp cách khác được: hãy lọc còn ít bài hơn'
  }`;
}

/** While nothing is found: how far was looked. */
export const describeProgress = (day: string): string =>
  `Đã xem đến bài ngày ${printDate(day)}, chưa thấy số liệu nào khớp. Đang xem tiếp…`;
