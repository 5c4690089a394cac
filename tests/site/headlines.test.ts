import { describe, expect, test } from 'vitest';
import { buildRecord } from '../../src/dataset/buildRecord.ts';
import { thingOf } from '../../src/dataset/statement.ts';
import { headlines } from '../../src/site/headlines.ts';
import type { StatedIn } from '../../src/site/holdingFigures.ts';
import { indicatorGrid, showGrid } from '../../src/site/indicatorTable.ts';
import { givenLists, pairCharts } from '../../src/site/programmeCharts.ts';
import { article, registers as ready } from '../dataset/goldReports.ts';
import { emptyArchive } from './archives.ts';

const archive = emptyArchive();

/** The figures of a report of An Khê, or of another place, of that day. */
function stated(text: string, fields: Parameters<typeof article>[1] = {}): StatedIn[] {
  const { record } = buildRecord(article(text, fields), ready);
  return record.figures.map((figure) => ({ figure, record }));
}

const poor = (households: string): string => `Đến nay, thị xã còn ${households} hộ nghèo.`;

/** Each headline as its number, or its values where there are several. */
const shown = (row: StatedIn[], all = row, most = 4): string[] =>
  headlines(row, all, thingOf, most, archive).map(({ figure, several }) =>
    several
      ? `${several.count}: ${several.range?.printed} (${several.values.map(({ printed }) => printed).join(', ')})`
      : `${figure.printed.number} ${figure.label}`,
  );

describe('figures shown large', () => {
  test('are one of each thing, in the order given', () => {
    expect(shown(stated('Thị xã có 27/28 trường đạt chuẩn quốc gia và 359 hộ nghèo.'))).toEqual([
      '27/28 trường đạt chuẩn quốc gia',
      '359 hộ nghèo',
    ]);
  });

  test('are all values together where a report states several of one thing, place and period', () => {
    expect(shown(stated([poor('46'), poor('684'), poor('58')].join(' ')))).toEqual([
      '3 giá trị: còn 46–684 (còn 46, còn 58, còn 684)',
    ]);
  });

  test('are one where a report only repeats it', () => {
    expect(shown(stated([poor('46'), poor('46')].join(' ')))).toEqual(['46 hộ nghèo']);
  });

  test('are told of what another report of the same day says', () => {
    const row = stated(poor('46'));
    expect(shown(row, [...row, ...stated(poor('58'))])).toEqual(['2 giá trị: còn 46–58 (còn 46, còn 58)']);
  });

  test('of other periods contradict nothing', () => {
    const row = stated(poor('46'), { date: '2022-11-02' });
    expect(shown(row, [...row, ...stated(poor('58'), { date: '2021-11-02' })])).toEqual(['46 hộ nghèo']);
  });

  test('are no more than asked for', () => {
    expect(shown(stated('Thị xã có 27/28 trường đạt chuẩn quốc gia và 359 hộ nghèo.'), undefined, 1)).toHaveLength(1);
  });
});

describe('a table of indicators', () => {
  const tableOf = (points: StatedIn[]) => showGrid(indicatorGrid(points, archive));

  test('says how many values there are and from where to where, each behind it', () => {
    const { rows } = tableOf(stated([poor('46'), poor('684')].join(' ')));
    expect(rows).toMatchObject([
      {
        cells: [
          {
            several: {
              count: '2 giá trị',
              range: { printed: 'còn 46–684' },
              values: [{ printed: 'còn 46' }, { printed: 'còn 684' }],
            },
          },
        ],
      },
    ]);
  });

  test('says the day once over a column of one report, and in each cell of a column of several', () => {
    const one = stated(poor('46'), { date: '2022-11-02' });
    expect(tableOf(one)).toMatchObject({ columns: [{ sub: '2-11-2022' }], rows: [{ cells: [{ printed: 'còn 46' }] }] });
    expect(tableOf(one).rows[0]?.cells[0]).not.toHaveProperty('day');
    const other = stated('Toàn thị xã có 27/28 trường đạt chuẩn quốc gia.', { date: '2021-03-01' });
    const mixed = tableOf([...one, ...other]);
    expect(mixed.columns).toMatchObject([{ sub: '2021–2022' }]);
    expect(mixed.rows.flatMap(({ cells }) => cells)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ printed: 'còn 46', day: '2-11-2022' }),
        expect.objectContaining({ day: '1-3-2021' }),
      ]),
    );
  });

  test('gives no chart a value that others contradict', () => {
    const here = stated([poor('46'), poor('684')].join(' '));
    const there = stated('Đến nay, toàn huyện còn 90 hộ nghèo.', { locality: ['kbang'], date: '2018-03-13' });
    expect(pairCharts(indicatorGrid([...here, ...there], archive), 'dan-van-kheo', archive)).toEqual([]);
    const [alone] = pairCharts(indicatorGrid([...stated(poor('46')), ...there], archive), 'dan-van-kheo', archive);
    expect(alone?.rows).toMatchObject([{ printed: expect.arrayContaining(['còn 46', 'còn 90']) }]);
  });
});

test('what people gave is no breakdown of values that contradict one another', () => {
  const gave = (money: string, days: string): string =>
    `Người dân đã đóng góp ${money} triệu đồng, ${days} ngày công và hiến 900 m2 đất.`;
  const [list] = givenLists(stated([gave('19,7', '120'), gave('209,8', '120')].join(' ')), archive);
  expect(list?.figures.map(({ several, figure }) => several?.range?.printed ?? figure.printed.number)).toEqual([
    '19,7–209,8 triệu đồng',
    '120',
    '900',
  ]);
  // Two reports of one place and period: neither list is that of the place.
  const other = stated(gave('30,5', '80'), { slug: 'khac' });
  expect(givenLists([...stated(gave('19,7', '120')), ...other], archive)).toEqual([]);
});
