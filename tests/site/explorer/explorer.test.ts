import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, firstRows } from '../../../src/site/explorer/arrange.ts';
import { fields, orders, readChoice, writeChoice } from '../../../src/site/explorer/choice.ts';
import type { FigureEntry } from '../../../src/site/explorer/entry.ts';
import { matcher, mayHold, type Found } from '../../../src/site/explorer/match.ts';

function found(label: string, fields: Partial<FigureEntry> = {}, date = '2022-11-02'): Found {
  return {
    report: { title: `Bài ngày ${date}`, date },
    figure: {
      href: '/bai/2022/an-khe/#so-359-ho',
      printed: { number: '359' },
      value: '359',
      label,
      place: 'Thị xã An Khê',
      period: 'đến 11-2022',
      source: [],
      facets: { group: 'giam-ngheo', kind: 'dem', check: [], place: ['an-khe', 'gia-lai'] },
      amount: 359,
      unit: 'hộ',
      ...fields,
    },
  };
}

const asked = (query: string) => readChoice(new URLSearchParams(query));
const matches = (query: string, each: Found): boolean => matcher(asked(query))(each);

describe('typed words', () => {
  const poor = found('hộ nghèo');

  test.each(['hộ nghèo', 'ho ngheo', 'HỘ NGHÈO', 'ngheo ho', 'hộ nghèo'.normalize('NFD'), 'an khe', 'ngh', '359'])(
    '“%s” finds hộ nghèo of An Khê',
    (typed) => {
      expect(matches(`q=${encodeURIComponent(typed)}`, poor)).toBe(true);
    },
  );

  test.each(['hồ nghèo', 'ghèo', 'kbang', '35a', 'nghẽo'])('“%s” does not', (typed) => {
    expect(matches(`q=${encodeURIComponent(typed)}`, poor)).toBe(false);
  });
});

describe('ticked facets', () => {
  const poor = found('hộ nghèo', { pointOf: 'ho-ngheo' });

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
    expect(matches(query, poor)).toBe(expected);
  });

  test('a part that holds nothing of them is not read', () => {
    const part = {
      name: '2022-1',
      year: '2022',
      key: '',
      figures: 1,
      facets: { group: { 'giam-ngheo': 1 }, kind: { dem: 1 }, check: {}, place: { 'an-khe': 1 } },
    };
    expect(mayHold(part, asked('noi=an-khe&q=gi+cung+duoc'))).toBe(true);
    expect(mayHold(part, asked('noi=kbang'))).toBe(false);
    expect(mayHold(part, asked('nam=2021'))).toBe(false);
    expect(mayHold(part, asked('kt=lech'))).toBe(false);
  });
});

describe('the address', () => {
  test('of an empty choice is that of the plain table', () => {
    expect(writeChoice(asked(''))).toBe('');
    expect(writeChoice(asked('xep=khong-co&utm_source=x'))).toBe('');
  });

  test('holds any choice, and says it in one way', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/u), { maxLength: 4 });
    const choices = fc.record({
      q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      chuoi: fc.stringMatching(/^[a-z-]{0,9}$/u),
      xep: fc.constantFrom(...orders),
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
        expect([read.q, read.chuoi, read.xep]).toEqual([choice.q, choice.chuoi, choice.xep]);
      }),
    );
  });
});

describe('orders', () => {
  const newer = found('hộ nghèo', { amount: 12, place: 'Xã Đông' }, '2023-01-01');
  const older = found('hộ nghèo', { amount: 400 }, '2020-01-01');
  const share = found('tỷ lệ hộ nghèo', {
    amount: 2.04,
    unit: '%',
    facets: { ...older.figure.facets, group: 'mo-hinh' },
  });
  const groups = [
    { id: 'mo-hinh', title: 'Mô hình' },
    { id: 'giam-ngheo', title: 'Giảm nghèo' },
  ];
  const shown = (order: Parameters<typeof arrange>[1]) =>
    arrange([newer, older, share], order, groups).map(
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
  test('by value only within a unit, the largest first', () => {
    expect(shown('gia-tri')).toEqual(['%: 2.04', 'hộ: 400, 12']);
  });
  test('the first rows keep their headings', () => {
    const rows = firstRows(arrange([newer, older, share], 'nhom', groups), 2);
    expect(rows.map(({ title, figures }) => [title, figures.length])).toEqual([
      ['Mô hình', 1],
      ['Giảm nghèo', 1],
    ]);
  });
});
