import { expect, test } from 'vitest';
import { noSeriesNames } from '../../src/archive/series.ts';
import { buildSeries } from '../../src/dataset/series/buildSeries.ts';
import { linkRecord, linksOf, noLinks } from '../../src/dataset/series/links.ts';
import { pointsOf } from '../../src/dataset/series/points.ts';
import { recordOf, registers } from './goldReports.ts';

const poor = (year: number, sentence: string) =>
  recordOf(sentence, { year, slug: `bai-${year}`, date: `${year}-11-02`, locality: ['an-khe'] });
const linksFor = (records: ReturnType<typeof poor>[]) =>
  linksOf(buildSeries(records.flatMap(pointsOf), registers.gazetteer, noSeriesNames));

const records = [
  poor(2020, 'Đến nay, toàn thị xã còn 640 hộ nghèo.'),
  poor(2021, 'Đến nay, toàn thị xã còn 512 hộ nghèo.'),
  poor(2022, 'Đến nay, toàn thị xã còn 359000 hộ nghèo.'),
];

test('figures know their series, and whether it has another point', () => {
  const [first] = records;
  const alone = first && linksFor([first]).get('2020/bai-2020');
  expect(alone).toEqual({ series: { 'so-640-ho': 'ho-ngheo' }, compared: [], checks: [] });
  expect(linksFor(records).get('2020/bai-2020')?.compared).toEqual(['ho-ngheo']);
});

test('a report gets the checks that other reports make of it, and loses them with these', () => {
  const odd = records[2];
  if (!odd) throw new Error('No report.');
  const linked = linkRecord(odd, linksFor(records).get('2022/bai-2022') ?? noLinks);
  expect(linked.figures[0]).toMatchObject({ series: 'ho-ngheo', compared: true });
  expect(linked.checks).toMatchObject([{ kind: 'magnitude', figures: ['so-359000-ho'], factor: 1000 }]);
  expect(linkRecord(linked, noLinks).checks).toEqual([]);
  expect(linkRecord(linked, noLinks).figures[0]).not.toHaveProperty('series');
});

test('linking again gives what linking once gives, to the byte', () => {
  const links = linksFor(records).get('2022/bai-2022') ?? noLinks;
  const [record] = records.slice(2).map((each) => linkRecord(each, links));
  expect(record && JSON.stringify(linkRecord(record, links))).toBe(JSON.stringify(record));
});
