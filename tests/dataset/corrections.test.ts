import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/archive/correction.ts';
import { buildRecord } from '../../src/dataset/buildRecord.ts';
import { article, registers } from './goldReports.ts';

const text = 'Toàn thị xã có 12 hộ nghèo, trong đó 12 hộ được vay vốn. Năm 2020 có 5 cầu mới.';

function build(...corrections: Omit<Correction, 'line' | 'column'>[]) {
  const figures = corrections.map((correction, at) => ({ ...correction, line: 10 + at, column: 5 }));
  return buildRecord(article(text, { figures }), registers);
}

describe('a correction', () => {
  test('sets place, period and programme, and says that an editor did', () => {
    const { record, problems } = build({
      words: '5 cầu',
      place: ['xa-dong'],
      period: '2021',
      programme: ['nong-thon-moi'],
    });
    expect(problems).toEqual([]);
    expect(record.figures.find(({ text }) => text === '5 cầu')).toMatchObject({
      place: ['xa-dong'],
      placeFrom: 'editor',
      period: '2021',
      periodFrom: 'editor',
      programme: ['nong-thon-moi'],
      programmeFrom: 'editor',
      corrected: ['place', 'period', 'programme'],
    });
  });

  test('drops the words that said something else', () => {
    const [, , figure] = build({ words: '5 cầu', period: '2021' }).record.figures;
    expect(figure?.periodWords).toBeUndefined();
  });

  test('sets what the extractor read', () => {
    const [, , figure] = build({
      words: '5 cầu',
      value: 50,
      unit: 'cầu',
      indicator: 'cầu dân sinh',
      series: 'cau-dan-sinh',
    }).record.figures;
    expect(figure).toMatchObject({ value: 50, unit: 'cầu', indicator: 'cầu dân sinh', series: 'cau-dan-sinh' });
  });

  test('means every place with its words, or the one it names', () => {
    const place = ['xa-dong'];
    expect(build({ words: '12 hộ', place }).record.figures.map((figure) => figure.place)).toEqual([
      place,
      place,
      ['an-khe'],
    ]);
    expect(build({ words: '12 hộ', occurrence: 2, place }).record.figures.map((figure) => figure.place)).toEqual([
      ['an-khe'],
      place,
      ['an-khe'],
    ]);
  });

  test('ignores a figure, which renames no other', () => {
    const all = build().record;
    const { record, problems } = build({ words: '12 hộ', occurrence: 2, ignore: true });
    expect(problems).toEqual([]);
    expect(record.figures.map(({ id }) => id)).toEqual(all.figures.map(({ id }) => id).filter((_, at) => at !== 1));
    expect(record.checks).toEqual([]);
    expect(record.ledger).toEqual(all.ledger);
  });

  test('fits longer words than the figure’s', () => {
    const [figure] = build({ words: '12 hộ nghèo', place: ['kbang'] }).record.figures;
    expect(figure?.place).toEqual(['kbang']);
  });

  test('of several, the later wins', () => {
    const [, , figure] = build({ words: '5 cầu', period: '2021' }, { words: '5 cầu', period: '2022' }).record.figures;
    expect(figure?.period).toBe('2022');
  });

  test('that meets no figure is a problem where it stands', () => {
    expect(build({ words: '12 hộ', period: '2021' }, { words: 'Toàn thị xã', period: '2021' }).problems).toEqual([
      {
        kind: 'stale-correction',
        file: 'content/articles/2022/thu.md',
        line: 11,
        column: 5,
        message: 'Chữ “Toàn thị xã” có trong bài, nhưng máy không thấy số liệu nào ở đó để sửa.',
        advice: 'Chép cả con số và đơn vị như in trong bài, hoặc xóa mục này.',
      },
    ]);
  });
});
