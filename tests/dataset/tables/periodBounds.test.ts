import { expect, test } from 'vitest';
import { periodBounds } from '../../../src/dataset/tables/periodBounds.ts';

test.each([
  ['2017', '2017-01-01', '2017-12-31'],
  ['2018-02', '2018-02-01', '2018-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2018-03-13', '2018-03-13', '2018-03-13'],
  ['2015/2020', '2015-01-01', '2020-12-31'],
  ['2018-01/2018-06', '2018-01-01', '2018-06-30'],
  ['../2022-11-02', undefined, '2022-11-02'],
  ['2022-10/..', '2022-10-01', undefined],
])('%s is from %s to %s', (period, start, end) => {
  expect(periodBounds(period)).toEqual({ ...(start && { start }), ...(end && { end }) });
});
