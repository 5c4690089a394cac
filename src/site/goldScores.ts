import kept from '../figures/goldScores.json' with { type: 'json' };
import { formatNumber } from './numbers.ts';

const sets: Record<string, string> = {
  seeds: 'Hai bài đầu tiên của kho',
  composed: '16 đoạn soạn theo lối viết của báo tỉnh',
};

const fields = {
  value: 'Giá trị',
  unit: 'Đơn vị',
  qualifier: 'Lời dè dặt',
  kind: 'Loại',
  indicator: 'Điều được đếm',
  change: 'Chiều tăng giảm',
} as const;

/** How the extractor does on the texts annotated by hand; `npm run score -- --keep` writes the counts down. */
export const goldScores = {
  columns: ['Tìm đúng', 'Bỏ sót', 'Tìm nhầm', ...Object.values(fields)],
  rows: kept.map(({ name, found, missed, false: wrong, fields: counts }) => ({
    name: sets[name] ?? name,
    cells: [
      formatNumber(found),
      formatNumber(missed),
      formatNumber(wrong),
      ...Object.keys(fields).map((field) => {
        const count = Object.entries(counts).find(([each]) => each === field)?.[1];
        return count ? `${formatNumber(count.right)}/${formatNumber(count.of)}` : '–';
      }),
    ],
  })),
};
