import { expect, test } from 'vitest';
import { placeLabels, placePair, textWidth } from '../../src/components/labels.ts';

test('labels far from each other share the row nearest the line', () => {
  expect(
    placeLabels(
      [
        { x: 0, lines: ['Kbang'] },
        { x: 500, lines: ['An Khê'] },
      ],
      1160,
    ).map(({ row }) => row),
  ).toEqual([0, 0]);
});

test('labels that would touch stand in rows of their own', () => {
  expect(
    placeLabels(
      [
        { x: 300, lines: ['Sơ kết 1 năm Chỉ thị 04-CT/HU'] },
        { x: 320, lines: ['Tổng kết'] },
        { x: 340, lines: ['Khen thưởng'] },
      ],
      1160,
    ).map(({ row }) => row),
  ).toEqual([0, 1, 2]);
});

test('a label that would cross the right end hangs to the left of its point', () => {
  expect(placeLabels([{ x: 1100, lines: ['Tổng kết “Dân vận khéo” năm 2022'] }], 1160)).toEqual([
    { x: 1088, anchor: 'end', row: 0 },
  ]);
});

test.each<[points: [number, number], labels: [string, string]]>([
  [
    [40, 300],
    ['36', '37'],
  ],
  [
    [316, 320],
    ['36', '37'],
  ],
  [
    [320, 316],
    ['hơn 1.204', '1.180'],
  ],
  [
    [12, 12],
    ['còn 46', 'còn 46'],
  ],
  [
    [12, 320],
    ['0', '100%'],
  ],
])('two numbers under %o touch neither each other nor the edges', (points, labels) => {
  const [a, b] = placePair(points, labels, 340);
  const [half, otherHalf] = [textWidth(labels[0]) / 2, textWidth(labels[1]) / 2];
  expect(Math.abs(a - b)).toBeGreaterThanOrEqual(half + otherHalf);
  expect(Math.min(a - half, b - otherHalf)).toBeGreaterThanOrEqual(0);
  expect(Math.max(a + half, b + otherHalf)).toBeLessThanOrEqual(340);
});

test('two numbers with room stand under their points', () => {
  expect(placePair([40, 300], ['36', '37'], 340)).toEqual([40, 300]);
});
