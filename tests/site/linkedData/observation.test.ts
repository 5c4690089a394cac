import { expect, test } from 'vitest';
import { datesOf } from '../../../src/site/linkedData/observation.ts';

test.each([
  ['2017', '2017', 'P1Y'],
  ['2018-05', '2018-05', 'P1M'],
  ['2018-03-13', '2018-03-13', 'P1D'],
  ['2015/2020', '2020', 'P6Y'],
  ['../2022-11-02', '2022-11-02', undefined],
  ['2018-01/2018-06', '2018-06', undefined],
  ['2020/..', undefined, undefined],
])('%s is observed at %s over %s', (period, observationDate, observationPeriod) => {
  expect(datesOf(period)).toEqual({
    ...(observationDate && { observationDate }),
    ...(observationPeriod && { observationPeriod }),
  });
});
