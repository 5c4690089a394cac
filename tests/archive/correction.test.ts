import { expect, expectTypeOf, test } from 'vitest';
import { Correction, type figureKinds } from '../../src/archive/correction.ts';
import type { FigureKind } from '../../src/figures/ledger.ts';

test('a correction may name every kind of figure, and no other', () => {
  expectTypeOf<(typeof figureKinds)[number]>().toEqualTypeOf<FigureKind>();
});

test.each(['2017', '2017-12', '2018-03-13', '2015/2020', '2018-03-01/2018-03-13', '../2022-11-02'])(
  'period %s',
  (period) => {
    expect(Correction.safeParse({ words: '5 xã', period }).success).toBe(true);
  },
);

test.each(['năm 2017', '2017-13', '2017/', '/2017', '2017-2018', '../..'])('no period: %s', (period) => {
  expect(Correction.safeParse({ words: '5 xã', period }).success).toBe(false);
});
