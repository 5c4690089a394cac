import { describe, expect, test } from 'vitest';
import { findPeriods } from '../../src/dataset/periods/findPeriods.ts';
import { periodEnd } from '../../src/dataset/series/periodEnd.ts';

const report = '2022-11-02';

/** One time, every way our reports print it. */
const spellings: [period: string, texts: string[]][] = [
  ['2017', ['năm 2017', 'trong năm 2017', 'Năm 2017', 'vào năm 2017']],
  ['2022', ['năm nay']],
  ['2021', ['năm ngoái', 'năm trước']],
  ['../2017', ['đến năm 2017', 'tính đến năm 2017', 'đến cuối năm 2017', 'hết năm 2017', 'đến hết năm 2017']],
  [
    '2015/2020',
    [
      'giai đoạn 2015-2020',
      'nhiệm kỳ 2015 - 2020',
      'giai đoạn 2015 – 2020',
      'từ năm 2015 đến năm 2020',
      'từ 2015 đến 2020',
    ],
  ],
  ['2020/2021', ['năm học 2020-2021', 'vụ Đông xuân 2020 - 2021', 'vụ mùa 2020-2021']],
  ['2018-01/2018-06', ['6 tháng đầu năm 2018', '6 tháng năm 2018', 'hai quý đầu năm 2018', 'sáu tháng đầu năm 2018']],
  ['2022-01/2022-09', ['9 tháng đầu năm']],
  ['2018-07/2018-12', ['6 tháng cuối năm 2018', '2 quý cuối năm 2018']],
  ['2018-01/2018-03', ['quý I-2018', 'quý I/2018', 'quý 1 năm 2018', 'quý I năm 2018']],
  ['2018-04/2018-06', ['quý II-2018', 'quý II/2018', 'quý 2/2018']],
  ['2018-07/2018-09', ['quý III-2018', 'quý III năm 2018']],
  ['2018-10/2018-12', ['quý IV-2018', 'quý IV/2018']],
  ['2022-07/2022-09', ['quý III']],
  ['2018-05', ['tháng 5/2018', 'tháng 5-2018', 'tháng 5.2018', 'tháng 5 năm 2018', 'tháng 05/2018']],
  ['2022-05', ['tháng 5']],
  ['2021-12', ['tháng 12-2021']],
  ['../2022-09', ['tính đến tháng 9-2022', 'đến hết tháng 9-2022', 'đến tháng 9']],
  ['2018-03-13', ['ngày 13-3-2018', 'ngày 13/3/2018', 'sáng 13-3-2018', 'ngày 13 tháng 3 năm 2018']],
  ['2022-10-28', ['ngày 28-10', 'sáng 28/10', 'chiều ngày 28-10']],
  [
    '../2019-03-31',
    ['đến ngày 31/03/2019', 'tính đến ngày 31-3-2019', 'chốt ngày 31/03/2019', 'tính đến hết ngày 31-3-2019'],
  ],
  ['2020-12-14/2021-06-13', ['từ ngày 14-12-2020 đến ngày 13-6-2021', 'từ 14-12-2020 đến 13-6-2021']],
  ['2022-09-02/2022-09-04', ['từ ngày 2 đến 4-9', 'ngày 2-4/9']],
  ['2022-01-01/2022-11-02', ['từ đầu năm đến nay', 'đầu năm tới nay']],
  ['2015/2022-11-02', ['từ năm 2015 đến nay', 'từ đầu năm 2015 đến nay', 'từ 2015 tới nay']],
  [
    '../2022-11-02',
    ['đến nay', 'hiện nay', 'tính đến nay', 'tới nay', 'đến thời điểm này', 'từ đầu nhiệm kỳ đến nay', 'thời gian qua'],
  ],
  ['2017-11-02/2022-11-02', ['5 năm qua', 'năm năm qua', '5 năm vừa qua']],
  ['2022-08-02/2022-11-02', ['3 tháng qua', 'ba tháng qua']],
  ['2021-11-02/2022-11-02', ['năm qua', 'một năm qua']],
  ['2022-10-19/2022-11-02', ['2 tuần qua', 'hai tuần vừa qua']],
  ['2022-11-02/..', ['những năm tới', 'thời gian tới']],
];

describe.each(spellings)('%s', (period, texts) => {
  test.each(texts)('%s', (text) => {
    expect(findPeriods(`Kết quả ${text}, có 12 hộ.`, report).map((mention) => mention.period)).toEqual([period]);
  });
});

test('months that are too short end on their last day', () => {
  expect(findPeriods('Trong 1 tháng qua', '2021-03-31')[0]?.period).toBe('2021-02-28/2021-03-31');
  expect(findPeriods('Trong 4 năm qua', '2024-02-29')[0]?.period).toBe('2020-02-29/2024-02-29');
});

test('a day without its year is the nearest to the report', () => {
  expect(findPeriods('Ngày 28-12, đoàn đến thăm.', '2022-01-05')[0]?.period).toBe('2021-12-28');
  expect(findPeriods('Ngày 3-1, đoàn sẽ đến thăm.', '2021-12-28')[0]?.period).toBe('2022-01-03');
});

/** What a time is for. */
test.each<[role: string, text: string]>([
  ['base', 'tăng 3,05% so với năm 2021'],
  ['base', 'tăng 3,05% so với cùng kỳ năm 2021'],
  ['base', 'giảm 3 vụ so cùng kỳ năm 2021'],
  ['base', 'gấp 1,6 lần năm 2015'],
  ['document', 'thực hiện Quyết định số 88/QĐ-TTg ngày 05/02/2021'],
  ['document', 'Kế hoạch của Ủy ban nhân dân huyện năm 2020'],
  ['time', 'Qua thực hiện Thông báo số 413, trong năm 2017 có 58 cơ quan'],
  ['occasion', 'Dịp này, 12 tập thể được khen'],
  ['event', 'Tại hội nghị, 12 tập thể được khen'],
  ['event', 'Sáng 13-3, Huyện ủy sơ kết 2 năm thực hiện chỉ thị'],
  ['time', 'Sáng 13-3, đoàn viên trồng cây'],
  ['time', 'Hội nghị tổng kết 5 năm qua và sơ kết đợt đầu'],
  ['season', '512 ha cây vụ Đông xuân 2019 - 2020'],
])('%s in “%s”', (role, text) => {
  expect(findPeriods(text, report).map((mention) => mention.role)).toEqual([role]);
});

/** Text that looks like a time and is none. */
test.each([
  ['a day that does not exist', 'ngày 31-2-2018'],
  ['a thirteenth month', 'tháng 13'],
  ['a count of months', 'trong thời hạn 36 tháng'],
  ['a syllable of another word', 'Thực hiện có hiệu quả, phát hiện 12 vụ, thể hiện còn yếu.'],
  ['a price', 'giá 2.017 đồng'],
  ['a ratio', 'có 27/28 trường'],
  ['thirteen months of a year', '13 tháng đầu năm'],
])('nothing in %s', (_, text) => {
  expect(findPeriods(text, report)).toEqual([]);
});

test.each([
  ['2017-12-31', '2017'],
  ['2018-02-28', '2018-02'],
  ['2020-02-29', '2020-02'],
  ['2022-11-02', '../2022-11-02'],
  ['2020-12-31', '2015/2020'],
  ['2018-06-30', '2018-01/2018-06'],
])('%s is the last day of %s', (day, period) => {
  expect(periodEnd(period)).toBe(day);
});
