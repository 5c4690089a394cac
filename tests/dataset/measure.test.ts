import { describe, expect, test } from 'vitest';
import { recordOf, seedRecords } from './goldReports.ts';

/** The series of each figure of a report, or –. */
function seriesOf(text: string): string[] {
  return recordOf(text).figures.map(({ series }) => series ?? '–');
}

test('the series of the seeds', () => {
  const found = seedRecords('annotations').flatMap(({ figures }) =>
    figures.flatMap(({ text, series }) => (series === undefined ? [] : [`${text} = ${series}`])),
  );
  expect(found).toEqual([
    '23 mô hình = mo-hinh-dan-van-kheo-kinh-te',
    '8 mô hình = mo-hinh-dan-van-kheo-van-hoa-xa-hoi',
    '4 mô hình = mo-hinh-dan-van-kheo-quoc-phong-an-ninh',
    '2 mô hình = mo-hinh-dan-van-kheo-he-thong-chinh-tri',
    '19 tập thể = tap-the-duoc-khen',
    '7 cá nhân = ca-nhan-duoc-khen',
    '359 hộ = ho-ngheo',
    '2,04% = ty-le-ho-ngheo',
    '154,4 triệu đồng = tien-dong-gop',
    '731 ngày công = ngay-cong-dong-gop',
    '260 m2 = dat-hien',
    '27/28 trường = truong-dat-chuan-quoc-gia',
    '96,42% = ty-le-truong-dat-chuan-quoc-gia',
    '91,5% = ty-le-tham-gia-bao-hiem-y-te',
    '10 tập thể = tap-the-duoc-khen',
    '20 cá nhân = ca-nhan-duoc-khen',
  ]);
});

describe('an indicator', () => {
  test.each<[series: string[], text: string]>([
    [['ho-ngheo'], 'Đến nay, toàn thị xã chỉ còn 359 hộ nghèo.'],
    [['ho-ngheo'], 'Đến nay, xã Tú An có 12 hộ nghèo.'],
    [['ho-can-ngheo'], 'Toàn thị xã còn 500 hộ cận nghèo.'],
    [['tap-the-duoc-khen', 'ca-nhan-duoc-khen'], 'Thị ủy tặng giấy khen cho 10 tập thể, 20 cá nhân.'],
  ])('%o in “%s”', (series, text) => {
    expect(seriesOf(text)).toEqual(series);
  });
});

/** The words of an indicator with another meaning. */
test.each([
  ['households that were helped', 'Hội đã tặng quà cho 123 hộ nghèo.'],
  ['households that did something', 'Toàn huyện có 952 hộ nghèo được tiếp cận khoa học kỹ thuật.'],
  ['a fall', 'Số hộ nghèo giảm 21 hộ so với đầu nhiệm kỳ.'],
  ['groups without a prize', 'Tham gia hội thao có 10 tập thể và 20 cá nhân.'],
  ['working days of something else', 'Công trình làm mất 731 ngày công.'],
])('no series in %s', (_, text) => {
  expect(seriesOf(text).filter((series) => series !== '–')).toEqual([]);
});

test('the headings of the seeds', () => {
  const counts: Record<string, number> = {};
  for (const { group } of seedRecords('annotations').flatMap(({ figures }) => figures))
    counts[group] = (counts[group] ?? 0) + 1;
  expect(counts).toEqual({
    'Giảm nghèo': 5,
    'Mô hình': 6,
    'Đóng góp': 7,
    'Giáo dục, y tế': 4,
    'Khen thưởng': 4,
    'Tổ chức': 2,
  });
});

test('a scope is set apart', () => {
  const { figures } = recordOf('Tỷ lệ hộ nghèo còn 4,12%, riêng nông thôn còn 5,06%.');
  expect(figures.map(({ scope }) => scope)).toEqual([undefined, 'nông thôn']);
});

test('a model is for some people and covers none', () => {
  const { figures } = recordOf('Huyện có 29 mô hình giảm nghèo trong đồng bào dân tộc thiểu số.');
  expect(figures.map(({ group, scope }) => [group, scope])).toEqual([['Mô hình', undefined]]);
});

test('a table run together in one line is cut, and every figure kept', () => {
  const { figures } = recordOf('Kết quả: ' + 'xã Tú An có 12 hộ; '.repeat(500));
  expect(figures).toHaveLength(500);
  expect(Math.max(...figures.map(({ sentence }) => sentence.text.length))).toBeLessThanOrEqual(2000);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(500);
});
