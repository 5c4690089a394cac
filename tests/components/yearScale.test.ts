import { expect, test } from 'vitest';
import { yearScale } from '../../src/components/yearScale.ts';

const scale = yearScale(2015, 2026, 0, 1200);

test.each([
  ['2015', 0],
  ['2018-01-01', 300],
  ['2025-07-01', 1050],
  ['2025-07', 1050],
])('places %s at %i', (date, x) => {
  expect(scale.x(date)).toBe(x);
});

test('labels every year where there is room', () => {
  expect(scale.ticks.map(({ year }) => year)).toEqual([
    2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
  ]);
});

test('labels round years of a long time, and none that the edge would cut', () => {
  expect(yearScale(1984, 2030, 10, 1160).ticks.map(({ year }) => year)).toEqual([
    1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025,
  ]);
});
