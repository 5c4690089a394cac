import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthSteps } from '../../src/site/yearGrid.ts';

test.each<[counts: number[], steps: string[]]>([
  [[], []],
  [[0, 0], []],
  [[0, 1, 1], ['1–1']],
  [
    [1, 2],
    ['1–1', '2–2'],
  ],
  [
    [50, 62, 55, 48, 346],
    ['48–71', '72–106', '107–157', '158–233', '234–346'],
  ],
  [
    [1, 2, 3, 4, 5, 6, 7, 8, 11, 27],
    ['1–2', '3–4', '5–7', '8–14', '15–27'],
  ],
])('months of %o reports are shaded by size', (counts, steps) => {
  expect(monthSteps(counts).map(({ from, to }) => `${from}–${to}`)).toEqual(steps);
});

test('every month with reports has one shade, whatever the counts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100_000 })), (counts) => {
      const steps = monthSteps(counts);
      expect(steps.length).toBeLessThanOrEqual(5);
      for (const count of counts)
        expect(steps.filter(({ from, to }) => from <= count && count <= to)).toHaveLength(count > 0 ? 1 : 0);
    }),
  );
});
