import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/dataset/record.ts';
import { recordOf, seedRecords, sources } from './goldReports.ts';

/** What the reports say of each figure, by hand: value first, then where, when, and how we know. */
type Expectation = [
  words: string,
  place: string,
  placeFrom: string,
  period: string,
  periodFrom: string,
  programme: string,
  programmeFrom: string,
];

const now = '../2018-03-13';
const renewal = 'lam-thay-doi-nep-nghi-cach-lam';

const kbang: Expectation[] = [
  ['678 hộ', 'kbang', 'sentence', now, 'sentence', renewal, 'sentence'],
  ['952 hộ', 'kbang', 'sentence', now, 'sentence', renewal, 'sentence'],
  ['53 mô hình', 'kbang', 'sentence', now, 'sentence', renewal, 'paragraph'],
  ['29 mô hình', 'kbang', 'sentence', now, 'sentence', renewal, 'paragraph'],
  ['23 mô hình', 'kbang', 'sentence', now, 'paragraph', 'dan-van-kheo', 'sentence'],
  ['8 mô hình', 'kbang', 'sentence', now, 'paragraph', 'dan-van-kheo', 'sentence'],
  ['4 mô hình', 'kbang', 'sentence', now, 'paragraph', 'dan-van-kheo', 'sentence'],
  ['2 mô hình', 'kbang', 'sentence', now, 'paragraph', 'dan-van-kheo', 'sentence'],
  ['58 cơ quan', 'kbang', 'sentence', '2017', 'sentence', '', ''],
  ['8 đơn vị', 'xa-dong nghia-an', 'sentence', '2017', 'sentence', '', ''],
  ['123 hộ', 'xa-dong nghia-an', 'sentence', '2017', 'sentence', '', ''],
  ['420.757.000 đồng', 'xa-dong nghia-an', 'paragraph', '2017', 'paragraph', '', ''],
  ['19 tập thể', 'kbang', 'sentence', '2018-03-13', 'sentence', '', ''],
  ['7 cá nhân', 'kbang', 'sentence', '2018-03-13', 'sentence', '', ''],
];

const today = '../2022-11-02';
const both = 'dan-van-kheo nong-thon-moi';

const anKhe: Expectation[] = [
  ['5 đến 10 triệu đồng', 'lang-pot-song-an', 'sentence', '2022', 'article', 'dan-van-kheo', 'article'],
  ['359 hộ', 'an-khe', 'sentence', today, 'sentence', 'dan-van-kheo', 'article'],
  ['2,04%', 'an-khe', 'sentence', today, 'sentence', 'dan-van-kheo', 'article'],
  ['154,4 triệu đồng', 'an-khe', 'article', '2022', 'article', both, 'sentence'],
  ['731 ngày công', 'an-khe', 'article', '2022', 'article', both, 'sentence'],
  ['260 m2', 'an-khe', 'article', '2022', 'article', both, 'sentence'],
  ['5 tuyến', 'an-khe', 'article', '2022', 'article', both, 'paragraph'],
  ['60 triệu đồng', 'an-khe', 'article', '2022', 'article', both, 'paragraph'],
  ['27/28 trường', 'an-khe', 'sentence', today, 'article', 'dan-van-kheo', 'article'],
  ['96,42%', 'an-khe', 'sentence', today, 'article', 'dan-van-kheo', 'article'],
  ['91,5%', 'an-khe', 'paragraph', today, 'article', 'dan-van-kheo', 'article'],
  ['3,05%', 'an-khe', 'paragraph', '2021/2022', 'sentence', 'dan-van-kheo', 'article'],
  ['10 tập thể', 'an-khe', 'sentence', '2022-11-02', 'sentence', 'dan-van-kheo', 'sentence'],
  ['20 cá nhân', 'an-khe', 'sentence', '2022-11-02', 'sentence', 'dan-van-kheo', 'sentence'],
];

function contexts(record: ArticleRecord | undefined): Expectation[] {
  return (record?.figures ?? []).map((figure) => [
    figure.text,
    (figure.place ?? []).join(' '),
    figure.placeFrom ?? '',
    figure.period ?? '',
    figure.periodFrom ?? '',
    (figure.programme ?? []).join(' '),
    figure.programmeFrom ?? '',
  ]);
}

describe.each(sources)('on the %s', (source) => {
  const [first, second] = seedRecords(source);

  test('the 14 figures of Kbang have their place, period and programme', () => {
    expect(contexts(first)).toEqual(kbang);
  });

  test('the 14 figures of An Khê have their place, period and programme', () => {
    expect(contexts(second)).toEqual(anKhe);
  });
});

test('a figure keeps the words that say its place and period', () => {
  const [, report] = seedRecords('annotations');
  const figure = report?.figures.find(({ id }) => id === 'so-5-den-10-trieu-dong');
  expect(figure?.placeWords?.words).toBe('làng Pốt (xã Song An)');
  expect(figure?.periodWords?.words).toBe('năm 2022');
  expect(figure?.sentence.text).toMatch(/^Cùng với đó, .*làng Pốt \(xã Song An\)…/u);
});

/** One sentence, and the place of each figure in it: ids, or the words the gazetteer cannot settle. */
describe('places in a sentence', () => {
  test.each<[places: string[], text: string]>([
    [['xa-dong', 'nghia-an'], 'Có 3 hộ ở xã Đông, 4 hộ ở xã Nghĩa An.'],
    [['xa-dong', 'nghia-an'], 'Xã Đông 120 ha, xã Nghĩa An 215 ha.'],
    [['kbang', 'xa-dong', 'nghia-an'], 'Toàn huyện có 7 hộ (3 hộ xã Đông, 4 hộ xã Nghĩa An).'],
    [['xa-dong', 'xa-dong'], 'Tại xã Đông có 12 hộ nghèo, 5 hộ cận nghèo.'],
    [['xa-dong', 'xa-dong'], 'Trao 12 suất quà, 5 con bò cho các hộ ở xã Đông.'],
    [['kbang', 'kbang'], 'Huyện ủy khen 12 tập thể và 5 cá nhân.'],
    [['xa-dong', 'kbang'], 'Có 3 hộ ở xã Đông. Toàn huyện có 45 hộ.'],
    [['xa-dong', 'xa-dong'], 'Xã Đông có 3 câu lạc bộ. Mỗi nơi được 20 triệu đồng.'],
    [['xã Ia Nhơn', 'kbang'], 'Có 3 hộ ở xã Ia Nhơn. Toàn huyện có 45 hộ.'],
    [['thôn 9 (xã Đông)'], 'Có 3 hộ ở thôn 9 (xã Đông) thoát nghèo.'],
    [['kbang'], 'Đã làm 3 cầu mới.'],
    [['xa-dong', 'kbang'], 'Xã Đông có 5 tổ hợp tác. Dịp này, Ban tổ chức tặng bằng khen cho 3 tập thể.'],
    [['krong', 'dak-rong', 'kon-pne'], 'Xã Krong còn 215 hộ, xã Đak Rong 187 hộ, Kon Pne 92 hộ.'],
  ])('%o in “%s”', (places, text) => {
    const { figures } = recordOf(text, { date: '2018-03-13', locality: ['kbang'] });
    expect(figures.map(({ place, placeUnclear }) => place?.join(' ') ?? placeUnclear?.[0]?.words)).toEqual(places);
  });
});

test('a village the gazetteer does not have is unclear within its commune', () => {
  const { figures } = recordOf('Có 3 hộ ở thôn 9 (xã Đông) thoát nghèo.', { date: '2018-03-13', locality: ['kbang'] });
  expect(figures[0]).toMatchObject({
    placeUnclear: [{ words: 'thôn 9 (xã Đông)', candidates: [], within: 'xa-dong' }],
  });
});

test('an ambiguous name says so and gives its candidates', () => {
  const { figures } = recordOf('Có 3 hộ ở phường Tây Sơn thoát nghèo.', { date: '2022-11-02', locality: ['gia-lai'] });
  expect(figures[0]?.place).toBeUndefined();
  expect(figures[0]?.placeUnclear).toEqual([
    { words: 'phường Tây Sơn', candidates: ['tay-son-an-khe', 'tay-son-pleiku'] },
  ]);
});

test('a report on two districts does not say which one a figure is about', () => {
  const { figures } = recordOf('Đã làm 3 cầu mới.', { locality: ['an-khe', 'kbang'] });
  expect(figures[0]?.placeUnclear).toEqual([{ words: '', candidates: ['an-khe', 'kbang'] }]);
});

/** Sentences of one paragraph, and the programme of each figure in it and how it is known. */
describe('programmes in a paragraph', () => {
  const clever = 'Xã có 3 mô hình “Dân vận khéo”.';
  test.each<[filed: string[], programmes: string[], text: string]>([
    [['nong-thon-moi'], ['nong-thon-moi article'], 'Đã làm 3 cầu mới.'],
    [
      ['dan-van-kheo', 'nong-thon-moi'],
      ['dan-van-kheo sentence', 'dan-van-kheo paragraph'],
      `${clever} Làm 5 km đường.`,
    ],
    // Another programme, named in passing, says nothing of the next sentence.
    [['nong-thon-moi'], ['dan-van-kheo sentence', 'nong-thon-moi article'], `${clever} Làm 5 km đường.`],
    [[], ['dan-van-kheo sentence', ''], `${clever} Làm 5 km đường.`],
  ])('of a report filed under %o: %o', (programme, found, text) => {
    const { figures } = recordOf(text, { date: '2018-03-13', locality: ['kbang'], programme });
    expect(
      figures.map(({ programme: own = [], programmeFrom }) => [...own, programmeFrom].filter(Boolean).join(' ')),
    ).toEqual(found);
  });
});

describe('periods in a sentence', () => {
  test.each<[periods: string[], text: string]>([
    [['2020', '2021'], 'Có 12 hộ thoát nghèo năm 2020, 15 hộ thoát nghèo năm 2021.'],
    [['2020', '2020'], 'Năm 2020, huyện mở 14 lớp, dạy 905 học viên.'],
    [['2020', '../2018-03-13'], 'Năm 2020 có 12 hộ. Hiện nay toàn huyện có 45 hộ.'],
    [['2016', '2016'], 'Năm 2016 có 12 hộ. Trong đó 5 hộ ở xã Đông.'],
    [['2015/2020'], 'Giai đoạn 2015-2020, huyện làm 45 cầu.'],
    [['../2018-03-13'], 'Toàn huyện có 45 cầu (đầu tư theo Quyết định số 12 ngày 5-2-2015).'],
    [['../2018-03-13'], 'Sáng 12-3, tại kỳ họp, các đại biểu nghe báo cáo: cả huyện có 45 cầu.'],
    [['2013-03-13/2018-03-13'], 'Qua 5 năm qua, huyện tổng kết có 45 cầu.'],
    [['2018-03-12'], 'Sáng 12-3, đoàn viên thanh niên trồng 450 cây.'],
    [['../2018-03-13'], 'Hiện toàn huyện có 45 cầu.'],
    [['../2018-03-13'], 'Việc thực hiện có 45 cầu.'],
  ])('%o in “%s”', (periods, text) => {
    const { figures } = recordOf(text, { date: '2018-03-13', locality: ['kbang'] });
    expect(figures.map(({ period }) => period)).toEqual(periods);
  });
});
