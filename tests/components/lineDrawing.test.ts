import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawLine } from '../../src/components/lineDrawing.ts';

const frame = { width: 340, top: 22, bottom: 118 };
const values = (...points: [date: string, value: number][]) =>
  points.map(([date, value]) => ({ date, value, printed: String(value) }));

const falling = values(['2016-11-02', 1204], ['2018-11-02', 980], ['2020-11-02', 640], ['2022-11-02', 359]);

describe('a line', () => {
  test('begins its scale at nought and ends it on a round number', () => {
    expect(drawLine(falling, [], frame).levels.map(({ printed }) => printed)).toEqual(['0', '500', '1.000', '1.500']);
  });

  test('prints the first value and the last', () => {
    const [stretch] = drawLine(falling, [], frame).stretches;
    expect(stretch?.points.filter(({ labelled }) => labelled).map(({ value }) => value)).toEqual([1204, 359]);
  });

  test('names years, and months where a year has several values', () => {
    expect(drawLine(falling, [], frame).times.map(({ text }) => text)).toEqual(['2016', '2018', '2020', '2022']);
    const monthly = values(['2022-01-31', 1], ['2022-06-30', 2], ['2022-12-31', 3]);
    expect(drawLine(monthly, [], frame).times.map(({ text }) => text)).toEqual(['1-2022', '6-2022', '12-2022']);
  });

  test('is cut where the ground changed, and no path crosses the cut', () => {
    const { stretches, breaks } = drawLine(falling, [{ date: '2019-01-01', text: 'Nhận một phần xã khác' }], frame);
    expect(stretches.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [1204, 980],
      [640, 359],
    ]);
    const at = breaks[0]?.x ?? 0;
    expect(stretches[0]?.points.every(({ x }) => x < at)).toBe(true);
    expect(stretches[1]?.points.every(({ x }) => x > at)).toBe(true);
  });

  test('leads to no point that stands apart', () => {
    const points = falling.map((point, index) => (index === 2 ? { ...point, apart: true as const } : point));
    const [stretch] = drawLine(points, [], frame).stretches;
    expect(stretch?.path.replaceAll(/[^MLZ]/gu, '')).toBe('MLML');
  });

  test('of any values stays in its frame, and joins only points of one stretch', () => {
    const day = fc
      .integer({ min: 0, max: 9000 })
      .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, fc.double({ min: -1e9, max: 1e12, noNaN: true })), { minLength: 3, maxLength: 40 }),
        fc.array(day, { maxLength: 3 }),
        (points, days) => {
          const sorted = values(...points).toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
          const breaks = days.toSorted().map((date) => ({ date, text: '' }));
          const { stretches } = drawLine(sorted, breaks, frame);
          expect(stretches.flatMap((stretch) => stretch.points.map(({ value }) => value))).toEqual(
            sorted.map(({ value }) => value),
          );
          for (const { path, points: own } of stretches) {
            expect(path.match(/[ML]/g)?.length ?? 1).toBe(Math.max(1, own.length));
            for (const { x, y } of own) {
              expect(x).toBeGreaterThanOrEqual(0);
              expect(x).toBeLessThanOrEqual(frame.width);
              expect(y).toBeGreaterThanOrEqual(frame.top - 0.1);
              expect(y).toBeLessThanOrEqual(frame.bottom + 0.1);
            }
            for (const { date } of breaks) expect(new Set(own.map((each) => each.date < date)).size).toBeLessThan(2);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
