import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/dataset/check.ts';
import { composedRecords, recordOf, seedRecords, sources } from './goldReports.ts';

describe.each(sources)('the five checks of the seeds, on the %s', (source) => {
  const [kbang, anKhe] = seedRecords(source);

  test('Kbang: 29 of 53, and a sum of 37 that is not the 53', () => {
    expect(kbang?.checks).toEqual([
      {
        kind: 'part-whole',
        verdict: 'ok',
        figures: ['so-53-mo-hinh', 'so-29-mo-hinh'],
        part: 'so-29-mo-hinh',
        whole: 'so-53-mo-hinh',
        partValue: 29,
        wholeValue: 53,
        share: 54.7,
        unit: 'mô hình',
      },
      {
        kind: 'sum',
        verdict: 'derived',
        figures: ['so-23-mo-hinh', 'so-8-mo-hinh', 'so-4-mo-hinh', 'so-2-mo-hinh'],
        parts: ['so-23-mo-hinh', 'so-8-mo-hinh', 'so-4-mo-hinh', 'so-2-mo-hinh'],
        values: [23, 8, 4, 2],
        sum: 37,
        unit: 'mô hình',
      },
    ]);
  });

  test('An Khê: about 17.600 households, 27/28 cut and not rounded, 91,5 % after +3,05 read in two ways', () => {
    expect(anKhe?.checks).toMatchObject([
      {
        kind: 'share-base',
        verdict: 'derived',
        figures: ['so-359-ho', 'so-2-04-phan-tram'],
        partValue: 359,
        shareValue: 2.04,
        computed: 17598,
        about: 17600,
        from: 17556,
        to: 17641,
        unit: 'hộ',
      },
      {
        kind: 'ratio-percent',
        verdict: 'off',
        figures: ['so-27-28-truong', 'so-96-42-phan-tram'],
        computed: 96.4286,
        stated: 96.42,
        rounded: 96.43,
        cut: 96.42,
        difference: -0.01,
        fits: 'cut',
      },
      {
        kind: 'level-change',
        verdict: 'unclear',
        figures: ['so-91-5-phan-tram', 'so-3-05-phan-tram'],
        levelValue: 91.5,
        changeValue: 3.05,
        ifPoints: 88.45,
        ifRelative: 88.79,
      },
    ]);
    expect(anKhe?.checks).toHaveLength(3);
  });

  test('relations', () => {
    const related = [kbang, anKhe]
      .flatMap((record) => record?.figures ?? [])
      .flatMap(({ id, relations }) => relations.map(({ kind, figure }) => `${id} ${kind} ${figure}`));
    expect(related).toEqual([
      'so-29-mo-hinh partOf so-53-mo-hinh',
      'so-2-04-phan-tram shareOf so-359-ho',
      'so-96-42-phan-tram sameRatio so-27-28-truong',
      'so-3-05-phan-tram changeOf so-91-5-phan-tram',
    ]);
  });
});

/** Every check found in the composed passages, each looked at by hand; none is a false alarm. */
test('the checks of the composed passages', () => {
  const found = composedRecords(() => ({ locality: [] })).flatMap(({ id, record }) =>
    record.checks.map((check) => `${id} ${check.kind} ${check.verdict}: ${check.figures.join(' ')}`),
  );
  expect(found).toEqual([
    'c01 comparison ok: so-4-vu so-44-40',
    'c01 comparison ok: so-44-40 so-10-phan-tram',
    'c01 comparison ok: so-3-nguoi so-21-24',
    'c01 comparison ok: so-8-nguoi so-37-45',
    'c02 sum ok: so-512-ha so-305ha so-118-ha so-89-ha',
    'c03 sum ok: so-11-18-chi-tieu so-07-chi-tieu',
    'c04 sum ok: so-7-ho so-3-ho so-4-ho',
    'c06 ratio-percent ok: so-121-184-xa so-65-8-phan-tram',
    'c06 level-change unclear: so-4-12-phan-tram so-3-37-phan-tram',
    'c14 sum ok: so-8-nguoi so-3-nguoi so-5-nguoi',
    'c14 sum ok: so-96-nha so-41-nha so-33-nha so-22-nha',
    'c14 sum ok: so-438-ha so-120-ha so-215-ha so-98-5-ha so-4-5ha',
    'c15 ratio-percent ok: so-3-846-5-020-nguoi so-76-61-phan-tram',
    'c15 level-change unclear: so-76-61-phan-tram so-2-9-phan-tram',
    'c15 ratio-percent ok: so-812-2-540-lao-dong so-31-97-phan-tram',
    'c15 sum ok: so-06-lop so-02-lop so-04-lop',
  ]);
});

/** The kinds and verdicts of the checks of a sentence. */
function judge(text: string): string[] {
  return recordOf(text).checks.map(({ kind, verdict }) => `${kind} ${verdict}`);
}

function only<Kind extends Check['kind']>(kind: Kind, text: string): Extract<Check, { kind: Kind }> | undefined {
  return recordOf(text).checks.find((check): check is Extract<Check, { kind: Kind }> => check.kind === kind);
}

/** A number as reports print it: “1.234,5”. */
function print(value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.') + (fraction === undefined ? '' : `,${fraction}`);
}

/** `part / whole` in percent as an integer of hundredths, rounded half up and cut. */
function hundredths(part: number, whole: number): { rounded: number; cut: number } {
  const [twice, units] = [20_000 * part + whole, 10_000 * part];
  return { rounded: Math.floor(twice / (2 * whole)), cut: Math.floor(units / whole) };
}

const ratio = fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 })).map(([a, b]) => ({
  part: Math.min(a, b),
  whole: Math.max(a, b) + 1,
}));

describe('invented ratios', () => {
  function sentence(part: number, whole: number, stated: number): string {
    return `Toàn thị xã có ${print(part)}/${print(whole)} trường đạt chuẩn quốc gia, đạt ${print(stated / 100, 2)}%.`;
  }

  test('rounded ones are right', () => {
    fc.assert(
      fc.property(ratio, ({ part, whole }) => {
        const check = only('ratio-percent', sentence(part, whole, hundredths(part, whole).rounded));
        expect(check).toMatchObject({ verdict: 'ok', part, whole, difference: 0 });
      }),
    );
  });

  test('cut ones are off by a hundredth, and named as cut', () => {
    fc.assert(
      fc.property(ratio, ({ part, whole }) => {
        const { rounded, cut } = hundredths(part, whole);
        fc.pre(rounded !== cut);
        const check = only('ratio-percent', sentence(part, whole, cut));
        expect(check).toMatchObject({ verdict: 'off', fits: 'cut', difference: -0.01 });
      }),
    );
  });

  test('wrong ones are off', () => {
    fc.assert(
      fc.property(ratio, fc.integer({ min: 2, max: 3000 }), ({ part, whole }, error) => {
        const { rounded } = hundredths(part, whole);
        const check = only('ratio-percent', sentence(part, whole, rounded + error));
        expect(check).toMatchObject({ verdict: 'off', fits: 'neither', difference: error / 100 });
      }),
    );
  });
});

describe('invented shares', () => {
  const share = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 5001, max: 90_000 }));

  test('the base that was divided by is within the bounds', () => {
    fc.assert(
      fc.property(share, ([part, base]) => {
        const { rounded } = hundredths(part, base);
        fc.pre(rounded > 0);
        const check = only(
          'share-base',
          `Toàn thị xã chỉ còn ${print(part)} hộ nghèo, chiếm ${print(rounded / 100, 2)}%.`,
        );
        expect(check?.verdict).toBe('derived');
        expect(check?.from).toBeLessThanOrEqual(base);
        expect(check?.to).toBeGreaterThanOrEqual(base);
      }),
    );
  });

  test('a stated base is judged', () => {
    fc.assert(
      fc.property(share, fc.boolean(), ([part, base], right) => {
        const { rounded } = hundredths(part, base);
        fc.pre(rounded > 5);
        const stated = right ? base : base * 3;
        const text = `Trong tổng số ${print(stated)} hộ, chỉ còn ${print(part)} hộ nghèo, chiếm ${print(rounded / 100, 2)}%.`;
        expect(only('share-base', text)?.verdict).toBe(right ? 'ok' : 'off');
      }),
    );
  });
});

describe('invented sums', () => {
  const list = fc.array(fc.integer({ min: 2, max: 4000 }), { minLength: 3, maxLength: 6 });

  function sentence(parts: number[], total?: number): string {
    const named = parts.map((part, at) => `${print(part)} mô hình về lĩnh vực ${'abcdef'.charAt(at)}`);
    const listed = `${named.slice(0, -1).join(', ')} và ${named.at(-1) ?? ''}`;
    return total === undefined
      ? `Phong trào có nhiều nội dung; trong đó có ${listed}.`
      : `Có ${print(total)} mô hình, gồm ${listed}.`;
  }

  const sumOf = (parts: number[]): number => parts.reduce((sum, part) => sum + part, 0);

  test('without a total they are derived', () => {
    fc.assert(
      fc.property(list, (parts) => {
        expect(recordOf(sentence(parts)).checks).toMatchObject([
          { kind: 'sum', verdict: 'derived', sum: sumOf(parts) },
        ]);
      }),
    );
  });

  test('with the right total they are right', () => {
    fc.assert(
      fc.property(list, (parts) => {
        const total = sumOf(parts);
        expect(recordOf(sentence(parts, total)).checks).toMatchObject([
          { kind: 'sum', verdict: 'ok', totalValue: total, difference: 0 },
        ]);
      }),
    );
  });

  test('with a wrong total they are off by the difference', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 500 }), (parts, error) => {
        const checks = recordOf(sentence(parts, sumOf(parts) + error)).checks;
        expect(checks).toMatchObject([{ kind: 'sum', verdict: 'off', difference: -error }]);
      }),
    );
  });
});

test.each<[checks: string[], text: string]>([
  [['part-whole ok'], 'Có 53 mô hình điểm, trong đó có 29 mô hình giảm nghèo.'],
  [['part-whole off'], 'Có 29 mô hình điểm, trong đó có 53 mô hình giảm nghèo.'],
  [['sum ok'], 'Xã có 7 hộ (3 hộ ở thôn 1, 4 hộ ở thôn 2).'],
  [['sum off'], 'Xã có 7 hộ (3 hộ ở thôn 1, 5 hộ ở thôn 2).'],
  [['sum ok'], 'Có 11/18 chỉ tiêu vượt tiến độ; 7 chỉ tiêu còn lại đạt khá.'],
  [['sum off'], 'Có 11/18 chỉ tiêu vượt tiến độ; 8 chỉ tiêu còn lại đạt khá.'],
  [['ratio-percent ok'], 'Tỷ lệ trường đạt chuẩn quốc gia là 96,43% (27/28 trường).'],
  [['ratio-percent off'], 'Tỷ lệ trường đạt chuẩn quốc gia là 95,43% (27/28 trường).'],
  [['ratio-percent ok'], 'Có 27/28 trường đạt chuẩn (96,43%).'],
  [['share-base derived'], 'Toàn thị xã còn 359 hộ nghèo (2,04%).'],
  [['share-base derived'], 'Tỷ lệ hộ nghèo của thị xã còn 2,04% (359 hộ).'],
  [['level-change ok'], 'Tỷ lệ tham gia bảo hiểm y tế từ 88,45% lên 91,5%, tăng 3,05% so với năm 2021.'],
  [['level-change off'], 'Tỷ lệ tham gia bảo hiểm y tế từ 87% lên 91,5%, tăng 3,05% so với năm 2021.'],
  [['level-change derived'], 'Tỷ lệ hộ nghèo còn 4,12%, giảm 3,37 điểm phần trăm so với năm 2019.'],
  [['level-change unclear'], 'Tỷ lệ hộ nghèo còn 4,12%, giảm 3,37% so với năm 2019.'],
])('%o in “%s”', (checks, text) => {
  expect(judge(text)).toEqual(checks);
});

/** Numbers that stand side by side and say nothing of each other. */
test.each([
  ['a share of something else', 'Ban tổ chức nhận 287 đơn vị máu, loại đặc biệt chiếm 60%.'],
  ['a percentage of the plan', 'Huyện làm xong 27 công trình, đạt 135% chỉ tiêu giao.'],
  ['a ratio and a percentage of other things', 'Hiện 112/119 chi bộ có cấp ủy, 97,5% chi bộ được xếp loại tốt.'],
  ['soft numbers', 'Gần 28 trường, trong đó có hơn 27 trường đạt chuẩn.'],
  ['a list without a whole', 'Có 12 hộ trồng cà phê, 5 hộ nuôi bò và 7 hộ nuôi dê.'],
  ['different units', 'Có 53 mô hình, trong đó có 29 câu lạc bộ.'],
  ['a change of a count', 'Có 53 vụ, tăng 3 vụ so với năm 2019.'],
  ['a share of the plan', 'Thu ngân sách được 212 tỷ đồng (64%).'],
  ['two levels', 'Tỷ lệ hộ nghèo còn 4,12%, riêng nông thôn giảm từ 9,84% xuống còn 5,06%.'],
  ['examples of a whole', 'Có 53 mô hình ở nhiều nơi; 12 hộ tham gia.'],
])('no check in %s', (_, text) => {
  expect(judge(text)).toEqual([]);
});

describe('a caption or headline that repeats the body', () => {
  test('is the same figure', () => {
    const text = 'Toàn thị xã chỉ còn 359 hộ nghèo.\n\nAn Khê còn 359 hộ nghèo.';
    const blocks = [
      { kind: 'paragraph' as const, start: 0, end: 33 },
      { kind: 'caption' as const, start: 35, end: 59 },
    ];
    const { figures } = recordOf(text, { blocks });
    expect(figures.map(({ relations }) => relations)).toEqual([[], [{ kind: 'sameAs', figure: figures[0]?.id }]]);
  });
});
