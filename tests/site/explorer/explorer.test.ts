import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, rowsFrom } from '../../../src/site/explorer/arrange.ts';
import {
  fields,
  orders,
  ordersFor,
  readChoice,
  sortedFigures,
  writeChoice,
} from '../../../src/site/explorer/choice.ts';
import { buildPartIndex, countChoices, countIn, countPart } from '../../../src/site/explorer/counts.ts';
import { printDate } from '../../../src/site/day.ts';
import type { FigureEntry, FigurePart } from '../../../src/site/explorer/entry.ts';
import { findIn, type Found } from '../../../src/site/explorer/match.ts';
import { figureAt, packFigures, type ReportToPack } from '../../../src/site/explorer/pack.ts';
import { seriesCollector } from '../../../src/site/explorer/seriesParts.ts';
import { figureCount } from '../../../src/site/figureCount.ts';
import { sourceWords } from '../../../src/site/sourceWords.ts';

const sentence = { start: 40, end: 95, text: 'Đến nay, thị xã chỉ còn 359 hộ nghèo, chiếm 2,04% số hộ.' };

/** The same sentence's count and share, as a report hands them over. */
const poor: ReportToPack['figures'][number] = {
  figure: { id: 'so-359-ho', sentence, start: 64, end: 70, unit: 'hộ', series: 'ho-ngheo' },
  shown: {
    href: '/bai/2022/an-khe/#so-359-ho',
    printed: { qualifier: 'chỉ còn', number: '359' },
    value: '359',
    label: 'hộ nghèo',
    place: 'Thị xã An Khê',
    period: 'đến 11-2022',
    periodInferred: true,
    series: '/so-lieu/chi-so/ho-ngheo/',
  },
  facets: { group: 'giam-ngheo', kind: 'dem', check: ['uoc-luong'], place: ['an-khe', 'gia-lai'] },
};
const share: ReportToPack['figures'][number] = {
  figure: { id: 'so-2-04-phan-tram', sentence, start: 84, end: 89, unit: '%', series: 'ty-le-ho-ngheo' },
  shown: {
    href: '/bai/2022/an-khe/#so-2-04-phan-tram',
    printed: { number: '2,04', unit: '%' },
    value: '2.04',
    label: 'tỷ lệ hộ nghèo',
    check: { verdict: 'unclear', label: 'Hai cách hiểu' },
  },
  facets: { group: 'giam-ngheo', kind: 'ty-le', check: ['chua-ro'], place: [] },
};

function partOf(figures: ReportToPack['figures'], date = '2022-11-02'): FigurePart {
  return packFigures([{ id: `${date.slice(0, 4)}/an-khe`, title: 'An Khê', date, figures }]);
}

const asked = (query: string) => readChoice(new URLSearchParams(query));
const labels = (query: string, part: FigurePart): string[] =>
  findIn(part, asked(query)).map(({ figure }) => figure.label);

describe('a packed figure', () => {
  const part = partOf([poor, share]);
  const [report] = part.reports;

  test.each([
    [poor, 359],
    [share, 2.04],
  ])('is shown as before', (before, amount) => {
    const row = report?.figures.find(([anchor]) => anchor === before.figure.id);
    expect(report && row && figureAt(part, report, row)).toEqual({
      ...before.shown,
      source: sourceWords({
        ...before.figure,
        text: sentence.text.slice(before.figure.start - 40, before.figure.end - 40),
        ...(before.shown.printed.qualifier !== undefined && { qualifier: before.shown.printed.qualifier }),
      }),
      facets: before.facets,
      amount,
      unit: before.figure.unit,
    });
  });

  test('a range is sorted by its smaller end', () => {
    const range = { ...poor, shown: { ...poor.shown, printed: { number: '5–10' }, value: '5/10' } };
    expect(findIn(partOf([range]), asked('')).map(({ figure }) => [figure.value, figure.amount])).toEqual([
      ['5/10', 5],
    ]);
  });

  test('shares its sentence with the others of it', () => {
    expect(report?.sentences).toEqual([sentence.text]);
  });
});

describe('typed words', () => {
  const part = partOf([poor]);

  test.each(['hộ nghèo', 'ho ngheo', 'HỘ NGHÈO', 'ngheo ho', 'hộ nghèo'.normalize('NFD'), 'an khe', 'ngh', '359'])(
    '“%s” finds hộ nghèo of An Khê',
    (typed) => {
      expect(labels(`q=${encodeURIComponent(typed)}`, part)).toEqual(['hộ nghèo']);
    },
  );

  test.each(['hồ nghèo', 'ghèo', 'kbang', '35a', 'nghẽo'])('“%s” does not', (typed) => {
    expect(labels(`q=${encodeURIComponent(typed)}`, part)).toEqual([]);
  });

  test.each(['2,04%', '2,04', '2,04 %'])('“%s” finds a percentage', (typed) => {
    expect(labels(`q=${encodeURIComponent(typed)}`, partOf([share]))).toEqual(['tỷ lệ hộ nghèo']);
  });
});

describe('ticked facets', () => {
  test.each([
    ['noi=an-khe', true],
    ['noi=gia-lai', true],
    ['noi=kbang', false],
    ['noi=kbang&noi=an-khe', true],
    ['noi=an-khe&nhom=mo-hinh', false],
    ['nam=2022&loai=dem', true],
    ['nam=2018', false],
    ['kt=lech', false],
    ['chuoi=ho-ngheo', true],
    ['chuoi=ty-le-ho-ngheo', false],
  ])('%s: %s', (query, expected) => {
    expect(labels(query, partOf([poor])).length === 1).toBe(expected);
  });
});

const indexOf = (parts: readonly FigurePart[]) =>
  buildPartIndex(parts.map((part) => ({ about: { name: '', key: '', figures: 9 }, counts: countPart(part) })));

describe('the index', () => {
  const parts = [partOf([poor, share]), partOf([poor], '2018-03-13')];
  const index = indexOf(parts);
  const totals = (query: string) => index.parts.map((part) => countIn(index, part, asked(query)));

  test.each([
    ['', [2, 1]],
    ['nhom=giam-ngheo', [2, 1]],
    ['nhom=giam-ngheo&noi=an-khe', [1, 1]],
    ['nhom=giam-ngheo&noi=an-khe&nam=2018', [0, 1]],
    ['loai=ty-le&noi=an-khe', [0, 0]],
    ['loai=ty-le&loai=dem&kt=chua-ro', [1, 0]],
  ])('says of “%s” how many figures each part has', (query, counts) => {
    expect(totals(query)).toEqual(counts);
  });

  test('counts each choice beside those of the other fields', () => {
    expect(countChoices(index, asked('loai=ty-le'))).toEqual({
      nhom: { 'giam-ngheo': 1 },
      noi: {},
      nam: { 2022: 1 },
      loai: { dem: 2, 'ty-le': 1 },
      kt: { 'chua-ro': 1 },
    });
  });
});

describe('the files of a series', () => {
  const parts = [partOf([poor], '2018-03-13'), partOf([poor, share])];
  function filesOf(id: string, size: number): FigurePart[] {
    const files: FigurePart[] = [];
    const collector = seriesCollector(size, (series, part) => {
      if (series === id) files.push(part);
    });
    for (const part of parts) collector.add(part);
    collector.finish();
    return files;
  }
  const found = (files: readonly FigurePart[], query: string) =>
    files.flatMap((part) => findIn(part, asked(query)).map(({ figure }) => figure.href));

  test.each([
    ['chuoi=ho-ngheo', ['/bai/2022/an-khe/#so-359-ho', '/bai/2018/an-khe/#so-359-ho']],
    ['chuoi=ho-ngheo&nam=2018', ['/bai/2018/an-khe/#so-359-ho']],
  ])('hold what “%s” asks for, of all years together, and count it', (query, hrefs) => {
    const files = filesOf('ho-ngheo', 100);
    const index = indexOf(files);
    expect(found(files, query)).toEqual(hrefs);
    expect(index.parts.map((part) => countIn(index, part, asked(query)))).toEqual([hrefs.length]);
  });

  test('show a figure as it stands among all', () => {
    const [among] = findIn(partOf([poor, share]), asked('loai=ty-le'));
    const [alone] = filesOf('ty-le-ho-ngheo', 100).flatMap((part) => findIn(part, asked('')));
    expect(alone?.figure).toEqual(among?.figure);
    expect(alone?.report.total).toBe(2);
  });

  test('hold so many figures each, the oldest first', () => {
    const days = filesOf('ho-ngheo', 1).map(({ reports }) => reports.map(({ date }) => date));
    expect(days).toEqual([['2018-03-13'], ['2022-11-02']]);
  });
});

describe('the address', () => {
  test('of an empty choice is that of the plain table', () => {
    expect(writeChoice(asked(''))).toBe('');
    expect(writeChoice(asked('xep=khong-co&utm_source=x&trang=1'))).toBe('');
    expect(writeChoice(asked('trang=-2'))).toBe('');
  });

  test('holds any choice, and says it in one way', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/u), { maxLength: 4 });
    const choices = fc.record({
      q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      chuoi: fc.stringMatching(/^[a-z-]{0,9}$/u),
      xep: fc.constantFrom(...orders),
      trang: fc.integer({ min: 1, max: 999_999 }),
      nhom: ids,
      noi: ids,
      nam: ids,
      loai: ids,
      kt: ids,
    });
    fc.assert(
      fc.property(choices, (choice) => {
        const address = writeChoice(choice);
        const read = readChoice(new URLSearchParams(address));
        expect(writeChoice(read)).toBe(address);
        for (const field of fields) expect(new Set(read[field])).toEqual(new Set(choice[field]));
        expect([read.q, read.chuoi, read.xep, read.trang]).toEqual([choice.q, choice.chuoi, choice.xep, choice.trang]);
      }),
    );
  });
});

describe('orders', () => {
  test.each([
    ['', 100, ['bai', 'nhom', 'noi']],
    ['chuoi=ho-ngheo', 100, ['bai', 'nhom', 'noi', 'gia-tri']],
    ['loai=tien', 100, ['bai', 'nhom', 'noi', 'gia-tri']],
    ['loai=tien&loai=ty-le', 100, ['bai', 'nhom', 'noi']],
    ['loai=dem', 100, ['bai', 'nhom', 'noi']],
    ['chuoi=ho-ngheo', sortedFigures + 1, ['bai']],
  ])('of “%s” among %i figures are those that hold for all of it', (query, figures, expected) => {
    expect(ordersFor(asked(query), figures)).toEqual(expected);
  });

  function found(label: string, fields: Partial<FigureEntry> = {}, date = '2022-11-02'): Found {
    return {
      report: { id: `${date.slice(0, 4)}/bai`, title: `Bài ngày ${date}`, date, sentences: [], figures: [] },
      figure: { ...poor.shown, label, source: [], facets: poor.facets, amount: 359, unit: 'hộ', ...fields },
    };
  }
  const newer = found('hộ nghèo', { amount: 12, place: 'Xã Đông' }, '2023-01-01');
  const older = found('hộ nghèo', { amount: 400 }, '2020-01-01');
  const part = found('tỷ lệ hộ nghèo', {
    amount: 2.04,
    unit: '%',
    facets: { ...older.figure.facets, group: 'mo-hinh' },
  });
  const groups = [
    { id: 'mo-hinh', title: 'Mô hình' },
    { id: 'giam-ngheo', title: 'Giảm nghèo' },
  ];
  const shown = (order: Parameters<typeof arrange>[1]) =>
    arrange([newer, older, part], order, groups).map(
      ({ title, figures }) => `${title}: ${figures.map(({ amount }) => amount).join(', ')}`,
    );

  test('by report', () => {
    expect(shown('bai')).toEqual(['Bài ngày 2023-01-01: 12', 'Bài ngày 2020-01-01: 400', 'Bài ngày 2022-11-02: 2.04']);
  });
  test('by group, in the order of the groups', () => {
    expect(shown('nhom')).toEqual(['Mô hình: 2.04', 'Giảm nghèo: 12, 400']);
  });
  test('by place', () => {
    expect(shown('noi')).toEqual(['Thị xã An Khê: 400, 2.04', 'Xã Đông: 12']);
  });
  test('by value only within a unit, the largest first, the unit of most figures first', () => {
    expect(shown('gia-tri')).toEqual(['hộ: 400, 12', '%: 2.04']);
  });
  test('the rows of a page keep their headings, which say how many there are in all', () => {
    const rows = (from: number, count: number) =>
      rowsFrom(arrange([newer, older, part], 'nhom', groups), from, count).map(
        ({ title, figures, total }) => `${title}: ${figureCount(figures.length, total)}`,
      );
    expect(rows(0, 2)).toEqual(['Mô hình: 1 số liệu', 'Giảm nghèo: 1 trong 2 số liệu']);
    expect(rows(2, 2)).toEqual(['Giảm nghèo: 1 trong 2 số liệu']);
  });
  test('a report heads its figures with its day and leads to its page', () => {
    expect(arrange([newer], 'bai', groups)).toMatchObject([{ date: '2023-01-01', href: '/bai/2023/bai/' }]);
    expect(printDate('2023-01-01')).toBe('1-1-2023');
  });
});
