import { describe, expect, test } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import type { StatedFigure } from '../../src/figures/ledger.ts';

/** What is told of, and how much. */
const things = [
  ['doanh thu', '12 tỷ đồng'],
  ['sản lượng lúa', '45.000 tấn'],
  ['tổng thu ngân sách trên địa bàn', '350 tỷ đồng'],
  ['tỷ lệ hộ nghèo của huyện', '4,5%'],
  ['số vụ tai nạn giao thông', '45 vụ'],
  ['thu nhập bình quân đầu người', '45 triệu đồng'],
  ['diện tích cà phê', '12.500 ha'],
  ['giá cà phê nhân', '40.000 đồng/kg'],
  ['lượng khách du lịch', '1,2 triệu lượt'],
  ['tỉ lệ giải ngân vốn đầu tư công', '67%'],
] as const;

const times = [
  '6 tháng đầu năm',
  '6 tháng đầu năm 2019',
  '9 tháng đầu năm nay',
  'quý I/2022',
  'quý III',
  'năm học 2019-2020',
  'vụ đông xuân 2020-2021',
  'giai đoạn 2016-2020',
  'nhiệm kỳ 2015-2020',
  'tháng 5/2021',
  'tháng 10 năm 2020',
  'cả năm 2021',
  'năm nay',
  'hằng năm',
  'đến nay',
  'đến cuối năm 2020',
  'tính đến ngày 30/6',
  'trong 6 tháng đầu năm',
  'trong năm 2019',
  'từ đầu năm đến nay',
  'dịp Tết',
  '5 năm qua',
  'sau 5 năm',
  'trong nhiệm kỳ',
  '3 năm gần đây',
  'nửa đầu năm 2019',
  'bình quân mỗi năm',
  'ngày 12/5',
];

const leads = [
  '',
  'Theo đó, ',
  'Trên địa bàn huyện, ',
  'Trong đó, ',
  'Bên cạnh đó, ',
  'Ông Nay Hrung, Chủ tịch UBND xã, cho biết ',
];

const verbs = ['đạt', 'là', 'chỉ còn', 'đã tăng', 'giảm xuống còn'];

/** What may follow the level: its text, and each further figure with its verb and base. */
const tails: [string, ...[text: string, dir: string, base: string][]][] = [
  [', tăng 12,5% so với cùng kỳ năm trước', ['12,5%', 'tăng', 'cùng kỳ năm trước']],
  [' (giảm 8,3% so với năm 2018)', ['8,3%', 'giảm', 'năm 2018']],
  [', hoàn thành 102% kế hoạch', ['102%', 'hoàn thành', 'kế hoạch']],
  [
    ', đạt 56,7% dự toán tỉnh giao và tăng 12,5% so với cùng kỳ',
    ['56,7%', 'đạt', 'dự toán tỉnh giao'],
    ['12,5%', 'tăng', 'cùng kỳ'],
  ],
  [', so với cùng kỳ tăng 12,5%', ['12,5%', 'tăng', 'cùng kỳ']],
];

/** The time stands before the thing, or between it and its verb. */
function clauses(thing: string, time: string, rest: string): string[] {
  return [`${thing} ${time} ${rest}`, `${time}, ${thing} ${rest}`];
}

function sentence(lead: string, clause: string): string {
  const text = `${lead}${clause}.`;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function figure(text: string, quantity: string): StatedFigure | undefined {
  const at = text.lastIndexOf(quantity);
  const entry = extract(text).find(({ start, end }) => start < at + quantity.length && end > at);
  return entry?.class === 'figure' ? entry : undefined;
}

/** Sentences whose figure is not said of `thing`. */
function strays(thing: string, quantity: string, texts: string[]): string[] {
  return texts.filter((text) => !figure(text, quantity)?.indicator?.toLowerCase().includes(thing));
}

describe('what a number is said of does not hang on when, where or who says so', () => {
  test.each(things)('%s %s', (thing, quantity) => {
    const texts = leads.flatMap((lead) =>
      times.flatMap((time) =>
        verbs.flatMap((verb) => clauses(thing, time, `${verb} ${quantity}`).map((clause) => sentence(lead, clause))),
      ),
    );
    expect(strays(thing, quantity, texts)).toEqual([]);
  });
});

describe('nor does what it is compared with', () => {
  test.each(tails)('%s', (tail, ...changes) => {
    for (const [thing, quantity] of things.filter(([, amount]) => !amount.endsWith('%')))
      for (const lead of leads)
        for (const time of times)
          for (const clause of clauses(thing, time, `đạt ${quantity}${tail}`)) {
            const text = sentence(lead, clause);
            for (const [amount, dir, base] of changes) {
              const found = figure(text, amount);
              expect([text, found?.change]).toEqual([text, { dir, base, level: false }]);
              expect(strays(thing, amount, [text])).toEqual([]);
            }
          }
  });
});
