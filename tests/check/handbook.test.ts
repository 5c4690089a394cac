import { expect, test } from 'vitest';
import { checkKinds } from '../../src/check/kinds.ts';
import { handbookKinds, tasksOf } from '../../src/site/handbookPage.ts';
import { handbookTasks } from '../../src/site/handbookTasks.ts';

test('every kind stands in the handbook once', () => {
  const shown = handbookKinds().flatMap(({ kinds }) => kinds.map(({ name }) => name));
  expect(shown.toSorted()).toEqual(Object.keys(checkKinds).toSorted());
});

test('anchors of tasks, levels and kinds do not meet', () => {
  const anchors = [
    ...handbookTasks.map(({ id }) => id),
    ...handbookKinds().map(({ level }) => level),
    ...Object.keys(checkKinds),
  ];
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('a site without the form does not tell of it', () => {
  expect(tasksOf({ shipped: true })).toBe(handbookTasks);
  expect(JSON.stringify(tasksOf({ shipped: false }))).not.toContain('/admin/');
});
