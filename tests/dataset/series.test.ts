import { describe, expect, test } from 'vitest';
import { readSeriesNames, noSeriesNames } from '../../src/archive/series.ts';
import { buildSeries } from '../../src/dataset/series/buildSeries.ts';
import { pointsOf, type MeasuredPoint } from '../../src/dataset/series/points.ts';
import { seedRecords, recordOf, registers } from './goldReports.ts';

/** A report of one sentence. */
function report(year: number, sentence: string, locality = 'an-khe', slug = `bai-${year}`) {
  return recordOf(sentence, { year, slug, date: `${year}-11-02`, locality: [locality] });
}

function seriesOf(records: ReturnType<typeof report>[], names = noSeriesNames) {
  return buildSeries(records.flatMap(pointsOf), registers.gazetteer, names);
}

/** Each line as “place scope unit: values”, segments parted by a bar. */
function lines(records: ReturnType<typeof report>[], id: string, names = noSeriesNames): string[] {
  const found = seriesOf(records, names).series.find((series) => series.id === id);
  return (found?.lines ?? []).map(({ place, scope, segments }) => {
    const values = segments.map(({ points }) => points.map(({ period, value }) => `${period} ${value}`).join(', '));
    return `${[place.join('+'), scope].filter(Boolean).join(' ')}: ${values.join(' | ')}`;
  });
}

test('the seeds make the series of the vocabulary', () => {
  const { series, ofFigure } = seriesOf(seedRecords('annotations'));
  expect(series.map(({ id }) => id)).toEqual([
    ...['ca-nhan-duoc-khen', 'dat-hien', 'ho-ngheo', 'mo-hinh-dan-van-kheo-he-thong-chinh-tri'],
    ...['mo-hinh-dan-van-kheo-kinh-te', 'mo-hinh-dan-van-kheo-quoc-phong-an-ninh'],
    ...['mo-hinh-dan-van-kheo-van-hoa-xa-hoi', 'ngay-cong-dong-gop', 'tap-the-duoc-khen', 'tien-dong-gop'],
    ...[
      'truong-dat-chuan-quoc-gia',
      'ty-le-ho-ngheo',
      'ty-le-tham-gia-bao-hiem-y-te',
      'ty-le-truong-dat-chuan-quoc-gia',
    ],
  ]);
  expect(ofFigure.get('2022/an-khe-tong-ket-dan-van-kheo#so-359-ho')).toBe('ho-ngheo');
});

test('two places stand side by side', () => {
  expect(lines(seedRecords('annotations'), 'tap-the-duoc-khen')).toEqual([
    'an-khe: 2022-11-02 10',
    'kbang: 2018-03-13 19',
  ]);
});

describe('hộ nghèo', () => {
  test('of one place makes a line in the order of its periods', () => {
    const records = [
      report(2022, 'Đến nay, toàn thị xã chỉ còn 359 hộ nghèo.'),
      report(2020, 'Đến nay, toàn thị xã còn 640 hộ nghèo.'),
      report(2021, 'Đến nay, toàn thị xã còn 512 hộ nghèo.'),
    ];
    expect(lines(records, 'ho-ngheo')).toEqual(['an-khe: ../2020-11-02 640, ../2021-11-02 512, ../2022-11-02 359']);
  });

  test('of a scope is a line of its own', () => {
    const records = [
      report(2021, 'Tỷ lệ hộ nghèo còn 4,12%, riêng nông thôn còn 5,06%.'),
      report(2022, 'Tỷ lệ hộ nghèo còn 3,5%, riêng nông thôn còn 4,4%.'),
    ];
    expect(lines(records, 'ty-le-ho-ngheo')).toEqual([
      'an-khe: ../2021-11-02 4.12, ../2022-11-02 3.5',
      'an-khe nông thôn: ../2021-11-02 5.06, ../2022-11-02 4.4',
    ]);
  });

  test('that were helped are no number of poor households', () => {
    const records = [2021, 2022].map((year) => report(year, 'Trao quà cho 123 hộ nghèo.'));
    expect(seriesOf(records).series).toEqual([]);
  });

  test('that are a target are no point', () => {
    const records = [2021, 2022].map((year) => report(year, 'Phấn đấu đến năm 2025 còn 100 hộ nghèo.'));
    expect(seriesOf(records).series).toEqual([]);
  });

  test('by which their number fell is no number of them', () => {
    const records = [2021, 2022].map((year) => report(year, 'Số hộ nghèo giảm 21 hộ so với năm trước.'));
    expect(seriesOf(records).series).toEqual([]);
  });
});

describe('a boundary', () => {
  const nghiaAn = [2022, 2023, 2025].map((year) => {
    const date = `${year}-05-01`;
    return recordOf(`Đến nay, xã Nghĩa An còn ${year - 2000} hộ nghèo.`, {
      year,
      slug: `b${year}`,
      date,
      locality: ['kbang'],
    });
  });

  test('that changed cuts the line', () => {
    expect(lines(nghiaAn, 'ho-ngheo')).toEqual(['nghia-an: ../2022-05-01 22, ../2023-05-01 23 | ../2025-05-01 25']);
  });

  test('that changed says what happened', () => {
    const [series] = seriesOf(nghiaAn).series;
    expect(series?.lines[0]?.segments[1]?.after).toEqual({ date: '2024-11-01', what: 'Nhận một phần xã Đăk Hlơ' });
  });

  test('keeps a unit and its successor apart', () => {
    const records = [
      recordOf('Đến nay, xã Kông Bơ La còn 30 hộ nghèo.', { date: '2025-06-01', locality: ['kbang'], slug: 'a' }),
      recordOf('Đến nay, xã Kông Bơ La còn 90 hộ nghèo.', {
        date: '2025-09-01',
        locality: ['gia-lai-2025'],
        slug: 'b',
      }),
    ];
    expect(lines(records, 'ho-ngheo')).toEqual(['kong-bo-la: ../2025-06-01 30', 'kong-bo-la-2025: ../2025-09-01 90']);
  });

  test('keeps the huyện Kbang and the xã Kbang apart', () => {
    const records = [
      recordOf('Đến nay, toàn huyện còn 300 hộ nghèo.', { date: '2025-06-01', locality: ['kbang'], slug: 'a' }),
      recordOf('Đến nay, xã Kbang còn 90 hộ nghèo.', { date: '2025-09-01', locality: ['gia-lai-2025'], slug: 'b' }),
    ];
    expect(lines(records, 'ho-ngheo')).toEqual(['kbang: ../2025-06-01 300', 'xa-kbang: ../2025-09-01 90']);
  });
});

/** A point of some year in An Khê, whatever words the extractor would make of a sentence. */
function point(year: number, measure: string, fields: Partial<MeasuredPoint> = {}): MeasuredPoint {
  return {
    article: `${year}/bai-${year}`,
    date: `${year}-11-02`,
    figure: 'so-1',
    words: '1',
    value: year - 1000,
    kind: 'count',
    place: ['an-khe'],
    period: String(year),
    measure,
    phrase: measure.split('.')[0] ?? measure,
    ...fields,
  };
}

function build(points: MeasuredPoint[], names = noSeriesNames) {
  return buildSeries(points, registers.gazetteer, names);
}

describe('words of reports', () => {
  const twice = [2021, 2022].map((year) => point(year, 'luot-khach.count', { phrase: 'lượt khách' }));

  test('make a series when two repeat them', () => {
    expect(build(twice).series).toMatchObject([
      {
        id: 'luot-khach',
        name: 'Lượt khách',
        from: 'reports',
        lines: [{ segments: [{ points: [{ value: 1021 }, { value: 1022 }] }] }],
      },
    ]);
  });

  test('make none in one report, however often it repeats them', () => {
    expect(
      build([point(2021, 'luot-khach.count'), point(2021, 'luot-khach.count', { figure: 'so-2' })]).series,
    ).toEqual([]);
  });

  test('of different kinds make different series', () => {
    const shares = [2021, 2022].map((year) => point(year, 'luot-khach.percent', { kind: 'percent' }));
    expect(build([...twice, ...shares]).series.map(({ id }) => id)).toEqual(['luot-khach', 'luot-khach-ty-le']);
  });

  test('never take the id of an indicator', () => {
    const points = [2021, 2022].map((year) => point(year, 'dat-hien.count'));
    expect(build(points).series.map(({ id }) => id)).toEqual(['dat-hien-khac']);
  });

  test('that tell nothing make none', () => {
    const records = [2021, 2022].map((year) => report(year, 'Công trình có tổng giá trị là 20 triệu đồng.'));
    expect(seriesOf(records).series).toEqual([]);
  });

  test('are a series at once when an editor’s correction says so', () => {
    expect(build([point(2021, 'luot-khach', { chosen: 'khach-tham-quan' })]).series.map(({ id }) => id)).toEqual([
      'khach-tham-quan',
    ]);
  });

  const yaml = (text: string) => readSeriesNames('content/series.yaml', new TextEncoder().encode(text));

  test('are named and merged by an editor', () => {
    const { names, problems } = yaml('luot-khach:\n  name: Khách tham quan\n  merge: [luot-du-khach]\n');
    expect(problems).toEqual([]);
    const { series, problems: ofSeries } = build([...twice, point(2023, 'luot-du-khach.count')], names);
    expect(ofSeries).toEqual([]);
    expect(series).toMatchObject([
      { id: 'luot-khach', name: 'Khách tham quan', from: 'editor', merged: ['luot-du-khach'] },
    ]);
    expect(series[0]?.lines[0]?.segments[0]?.points).toHaveLength(3);
  });

  test('are hidden by an editor', () => {
    const { names } = yaml('luot-khach:\n  hide: true\n');
    expect(build(twice, names).series).toEqual([]);
  });

  test.each<[problem: string, text: string]>([
    ['3:11 unknown-series Ý bạn là “luot-khach”?', 'ho-ngheo:\n  name: Nghèo\n  merge: [luot-khac]\n'],
    ['2:3 unknown-series Xóa mục này, hoặc sửa tên.', 'khong-co-dau:\n  name: Lạ\n'],
    [
      '4:11 series-merged-twice Chỉ gộp mỗi chuỗi vào một nơi.',
      'ho-ngheo:\n  merge: [luot-khach]\ndat-hien:\n  merge: [luot-khach]\n',
    ],
  ])('%s', (problem, text) => {
    const { problems } = build(twice, yaml(text).names);
    expect(problems.map(({ line, column, kind, advice }) => `${line}:${column} ${kind} ${advice}`)).toEqual([problem]);
  });

  test('with a mistyped field are a problem of the file', () => {
    expect(yaml('luot-khach:\n  nam: Khách\n').problems).toMatchObject([{ kind: 'unknown-field', line: 2, column: 3 }]);
  });
});

describe('orders of magnitude', () => {
  const money = (year: number, value: number) => point(year, 'tien-dong-gop', { value, kind: 'money', unit: 'VND' });

  test('a thousandfold slip against two other points is off', () => {
    const { checks } = build([money(2019, 1.2e9), money(2020, 1.4e6), money(2021, 1.5e9)]);
    const check = {
      kind: 'magnitude',
      verdict: 'off',
      figures: ['so-1'],
      series: 'tien-dong-gop',
      value: 1.4e6,
      usual: 1.2e9,
      factor: 0.001,
    };
    expect([...checks]).toEqual([['2020/bai-2020', [check]]]);
  });

  test.each([
    ['with one other point', [money(2019, 1.2e9), money(2020, 1.4e6)]],
    ['when values vary tenfold', [money(2019, 1.2e9), money(2020, 1.4e8), money(2021, 2e9)]],
  ])('nothing is said %s', (_, points) => {
    expect(build(points).checks.size).toBe(0);
  });
});

test('the order of reports does not matter', () => {
  const records = seedRecords('annotations');
  expect(seriesOf(records.toReversed())).toEqual(seriesOf(records));
});
