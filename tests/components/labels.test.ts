import { expect, test } from 'vitest';
import { placeLabels } from '../../src/components/labels.ts';

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
