import type { Check } from '../dataset/check.ts';
import { formatNumber, formatPercent } from './numbers.ts';

/** A check in words, for a reader. */
export interface CheckText {
  /** Beside a figure: “Lệch 0,01”. */
  label: string;
  /** “27 ÷ 28 = 96,4286%” */
  equation: string;
  /** What follows from it, in a sentence or two. */
  text: string;
}

/** Puts a check into words. A check never says that a report is wrong, only what the numbers give. */
export function describeCheck(check: Check): CheckText {
  switch (check.kind) {
    case 'ratio-percent': {
      const equation = `${formatNumber(check.part)} ÷ ${formatNumber(check.whole)} = ${formatPercent(check.computed)}`;
      const stated = formatPercent(check.stated, check.decimals);
      if (check.verdict === 'ok') return { label: 'Khớp', equation, text: `Bài ghi ${stated}, khớp.` };
      const rounded = formatPercent(check.rounded, check.decimals);
      const off = formatNumber(Math.abs(check.difference));
      const text =
        check.fits === 'cut'
          ? `Bài ghi ${stated}. Cắt bỏ phần lẻ thì ra ${stated}, làm tròn thì ra ${rounded}.`
          : `Bài ghi ${stated}, làm tròn thì ra ${rounded}; lệch ${off} điểm.`;
      return { label: `Lệch ${off}`, equation, text };
    }
    case 'part-whole':
      return check.verdict === 'off'
        ? {
            label: 'Phần lớn hơn tổng',
            equation: `${formatNumber(check.partValue)} > ${formatNumber(check.wholeValue)}`,
            text: 'Phần được nêu lớn hơn số chung mà bài nói nó thuộc về.',
          }
        : {
            label: 'Suy ra',
            equation: `${formatNumber(check.partValue)} trong ${formatNumber(check.wholeValue)} = ${formatPercent(check.share)}`,
            text: 'Tỷ lệ này do kho tính, bài không nêu.',
          };
    case 'sum': {
      const equation = `${check.values.map((value) => formatNumber(value)).join(' + ')} = ${formatNumber(check.sum)}`;
      if (check.totalValue === undefined) {
        const counted = check.unit === undefined ? '' : ` ${check.unit}`;
        return {
          label: 'Suy ra',
          equation,
          text: `Cộng lại là ${formatNumber(check.sum)}${counted}. Bài không nêu tổng này.`,
        };
      }
      return check.verdict === 'ok'
        ? { label: 'Khớp', equation, text: `Bài ghi tổng ${formatNumber(check.totalValue)}, khớp.` }
        : {
            label: `Lệch ${formatNumber(Math.abs(check.difference ?? 0))}`,
            equation,
            text: `Bài ghi tổng ${formatNumber(check.totalValue)}.`,
          };
    }
    case 'share-base': {
      const counted = check.unit === undefined ? '' : ` ${check.unit}`;
      const equation = `${formatNumber(check.partValue)} ÷ ${formatPercent(check.shareValue)} ≈ ${formatNumber(check.about)}`;
      if (check.baseValue === undefined) {
        return {
          label: 'Suy ra',
          equation,
          text: `Suy ra toàn bộ có khoảng ${formatNumber(check.about)}${counted}. Bài không nêu tổng số${counted} để đối chiếu.`,
        };
      }
      return check.verdict === 'ok'
        ? { label: 'Khớp', equation, text: `Bài ghi ${formatNumber(check.baseValue)}${counted}, khớp.` }
        : {
            label: 'Không khớp',
            equation,
            text: `Bài ghi ${formatNumber(check.baseValue)}${counted}; tỷ lệ này ứng với từ ${formatNumber(check.from)} đến ${formatNumber(check.to)}.`,
          };
    }
    case 'level-change': {
      const change = `${check.changeValue < 0 ? 'giảm' : 'tăng'} ${formatPercent(Math.abs(check.changeValue))}`;
      const equation = `${formatPercent(check.levelValue)} sau khi ${change}`;
      if (check.beforeValue !== undefined) {
        const before = `Mức trước đó bài ghi là ${formatPercent(check.beforeValue)}`;
        return check.verdict === 'ok'
          ? { label: 'Khớp', equation, text: `${before}, khớp.` }
          : { label: 'Không khớp', equation, text: `${before}, không khớp với mức thay đổi.` };
      }
      const readings = [
        check.ifPoints === undefined ? undefined : `điểm phần trăm (trước đó ${formatPercent(check.ifPoints)})`,
        check.ifRelative === undefined
          ? undefined
          : `phần trăm tương đối (trước đó ${formatPercent(check.ifRelative)})`,
      ].filter((reading) => reading !== undefined);
      return {
        label: check.verdict === 'unclear' ? 'Chưa rõ' : 'Suy ra',
        equation,
        text: `“${change.charAt(0).toUpperCase() + change.slice(1)}” có thể là ${readings.join(' hoặc ')}.`,
      };
    }
    case 'comparison': {
      const computed = check.percent ? formatPercent(check.computed) : formatNumber(check.computed);
      const equation = `${formatNumber(check.now)} so với ${formatNumber(check.before)}: ${check.computed < 0 ? '' : '+'}${computed}`;
      const stated = check.percent ? formatPercent(Math.abs(check.stated)) : formatNumber(Math.abs(check.stated));
      const said = `Bài ghi ${check.stated < 0 ? 'giảm' : 'tăng'} ${stated}`;
      return check.verdict === 'ok'
        ? { label: 'Khớp', equation, text: `${said}, khớp.` }
        : { label: 'Không khớp', equation, text: `${said}.` };
    }
    case 'magnitude':
      return {
        label:
          check.factor < 1
            ? `Nhỏ hơn thường lệ ${formatNumber(Math.round(1 / check.factor))} lần`
            : `Gấp ${formatNumber(check.factor)} lần thường lệ`,
        equation: `${formatNumber(check.value)} so với ${formatNumber(check.usual)}`,
        text: 'Giá trị này lệch nhiều bậc so với các kỳ khác của cùng chỉ số; có thể nhầm đơn vị.',
      };
  }
}
