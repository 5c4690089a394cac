import { expect, test } from 'vitest';
import { buildAnswerFiles, mostInFile, yearsOf, type AnswerFigure } from '../../src/search/answerFiles.ts';
import { figures } from './archive.ts';

const [model] = figures;
const figure = (period: string, places: string[], series = 'ho-ngheo', date = period.slice(-10)): AnswerFigure => {
  if (!model) throw new Error('no figure');
  return { ...model, url: `${period} ${places} ${date}`, period, places, series, date };
};

const read = (files: Map<string, string>, path: string) => JSON.parse(files.get(`answers/${path}.json`) ?? 'null');
const urls = (list: AnswerFigure[]) => list.map(({ url }) => url);

test.each([
  ['2017', ['2017']],
  ['2018-03-13', ['2018']],
  ['2015/2017', ['2015', '2016', '2017']],
  ['2021-11/2022-02', ['2021', '2022']],
  ['../2022-11-02', ['2022']],
  ['', []],
])('“%s” is of %j', (period, years) => {
  expect(yearsOf(period)).toEqual(years);
});

test('every year of a series in a place has a file of its own, however many figures are newer', () => {
  const newer = Array.from({ length: mostInFile + 20 }, (_, at) =>
    figure('2024-05-01', ['an-khe'], 'ho-ngheo', `2024-${at}`),
  );
  const files = buildAnswerFiles([...newer, figure('2015-06-01', ['an-khe'])]);
  expect(urls(read(files, 'series/ho-ngheo/an-khe/2015'))).toEqual(['2015-06-01 an-khe 2015-06-01']);
  expect(urls(read(files, 'places/an-khe/2015'))).toEqual(['2015-06-01 an-khe 2015-06-01']);
  expect(read(files, 'series/ho-ngheo/an-khe')).toHaveLength(mostInFile);
  expect(read(files, 'series/ho-ngheo/an-khe/2024')).toHaveLength(mostInFile);
});

test('a series says which years it has, of all and by place, so that no file is asked for in vain', () => {
  const files = buildAnswerFiles([figure('2015', ['an-khe']), figure('2017/2018', ['kbang']), figure('2020', [])]);
  expect(read(files, 'series/ho-ngheo')).toMatchObject({
    years: ['2015', '2017', '2018', '2020'],
    places: { 'an-khe': ['2015'], kbang: ['2017', '2018'] },
  });
  expect(read(files, 'places/kbang').years).toEqual(['2017', '2018']);
  expect(urls(read(files, 'series/ho-ngheo/2020'))).toEqual(['2020  2020']);
});
