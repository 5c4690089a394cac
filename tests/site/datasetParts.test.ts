import { describe, expect, test } from 'vitest';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import { buildCsvwMetadata } from '../../src/dataset/package/csvwMetadata.ts';
import { buildDataPackage } from '../../src/dataset/package/dataPackage.ts';
import type { PublishedTable } from '../../src/dataset/package/publishedTable.ts';
import { tables } from '../../src/dataset/tables/tables.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { datasetParts } from '../../src/site/datasetParts.ts';
import { datasetWords } from '../../src/site/datasetWords.ts';
import { collectionDownloads, collectionLink } from '../../src/site/downloads.ts';
import type { PreparedContent } from '../../src/site/pages.ts';
import { archiveOf, card } from './archives.ts';

const { registers } = readRegisters('content');

function archive(...cards: Parameters<typeof card>[]): PreparedContent {
  const manifest = archiveOf(cards.map((fields) => card(...fields)));
  return { manifest, registers, gazetteer: buildGazetteer(registers.localities) };
}

const names = (of: PreparedContent): string[] => datasetParts(of).map(({ name }) => name);

describe('parts of the dataset', () => {
  const small: Parameters<typeof card>[] = [
    ['2018/mot', { hash: 'a' }],
    ['2022/hai', { hash: 'b' }],
  ];

  const tooLarge: Parameters<typeof card>[] = [
    ['2018/mot', { figures: 60_000 }],
    ['2022/hai', { figures: 60_000 }],
    ['2022/ba', { figures: 10, programme: ['nong-thon-moi'], place: ['gia-lai'] }],
  ];
  const parts = (...cards: Parameters<typeof card>[]) => datasetParts(archive(...cards));
  const large = names(archive(...tooLarge));

  test('a small archive stands whole beside its years', () => {
    expect(names(archive(...small))).toEqual([
      'registers',
      'nam/2018',
      'nam/2022',
      'whole',
      'chuong-trinh/dan-van-kheo',
      'dia-phuong/gia-lai',
      'dia-phuong/kbang',
      'bai/2018/mot',
      'bai/2022/hai',
    ]);
  });

  test('what is too large for one file stands in one a year', () => {
    expect(large).not.toContain('whole');
    expect(large).toEqual(
      expect.arrayContaining(['nam/2018', 'nam/2022', 'chuong-trinh/dan-van-kheo/2022', 'dia-phuong/kbang/2022']),
    );
    expect(large).not.toContain('dia-phuong/kbang');
  });

  test('and all its figures in one Parquet file besides', () => {
    expect(parts(...tooLarge).find(({ name }) => name === 'so-lieu')?.paths).toEqual(['so-lieu.parquet']);
    // It is made of the files of the years, so these come first.
    expect(large.indexOf('so-lieu')).toBeGreaterThan(large.indexOf('nam/2022'));
  });

  test('what has all figures of a year has no file of them beside the year’s own', () => {
    expect(large.filter((name) => name.startsWith('dia-phuong/gia-lai'))).toEqual([]);
    expect(large).not.toContain('dia-phuong/kbang/2018');
  });

  test('a programme has the figures about it, whatever their reports are filed under', () => {
    const about = { 'chuong-trinh/nong-thon-moi': 1 };
    expect(names(archive(['2018/mot', { programme: ['dan-van-kheo'], figuresOf: about }]))).toContain(
      'chuong-trinh/nong-thon-moi',
    );
  });

  test('no file belongs to two parts', () => {
    const paths = datasetParts(archive(...small)).flatMap((part) => part.paths);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('a changed report changes its own part, its year, and what it belongs to', () => {
    const before = new Map(datasetParts(archive(...small)).map(({ name, key }) => [name, key]));
    const after = datasetParts(archive(['2018/mot', { hash: 'a' }], ['2022/hai', { hash: 'c', place: ['kbang'] }]));
    const changed = after.filter(({ name, key }) => before.get(name) !== key).map(({ name }) => name);
    expect(changed).toEqual([
      'nam/2022',
      'whole',
      'chuong-trinh/dan-van-kheo',
      'dia-phuong/gia-lai',
      'dia-phuong/kbang',
      'bai/2022/hai',
    ]);
  });
});

describe('a dataset in parts of a year', () => {
  const file = (path: string) => ({ path, bytes: 1, rows: 1, sha256: '00' });
  const published = tables.flatMap((table): PublishedTable[] =>
    table.of === 'registers'
      ? [{ table, csv: file(`${table.name}.csv`), others: [] }]
      : ['2018', '2022'].map((year) => ({ table, year, csv: file(`nam/${year}/${table.name}.csv`), others: [] })),
  );

  test('refers to tables of the same year, and to the registers', () => {
    const { resources } = buildDataPackage(datasetWords('2022-11-02'), published);
    const citations = resources.find(({ name }) => name === 'trich-dan-2018');
    expect(citations).toMatchObject({
      path: 'nam/2018/trich-dan.csv',
      schema: {
        foreignKeys: [{ reference: { resource: 'bai-2018' } }, { reference: { resource: 'van-ban' } }],
      },
    });
    const described = buildCsvwMetadata(datasetWords('2022-11-02'), published);
    expect(described.tables.find(({ url }) => url === 'nam/2022/quan-he.csv')?.tableSchema).toMatchObject({
      foreignKeys: [
        { reference: { resource: 'nam/2022/so-lieu.csv' } },
        { reference: { resource: 'nam/2022/so-lieu.csv' } },
      ],
    });
  });
});

describe('downloads of a programme or place', () => {
  const years = [{ year: '2018', whole: true }, { year: '2022' }];

  test.each([
    [0, [], undefined],
    [28, ['dia-phuong/kbang.csv', 'dia-phuong/kbang.json'], '/du-lieu/dia-phuong/kbang.csv'],
    // All figures of 2018 are about it.
    [10_001, ['nam/2018/so-lieu.csv', 'dia-phuong/kbang/2022.csv'], '/du-lieu/#dia-phuong'],
  ])('%i figures', (figures, files, link) => {
    const holding = { figures, years };
    expect(collectionDownloads('dia-phuong', 'kbang', holding).map(({ path }) => path)).toEqual(files);
    expect(collectionLink('dia-phuong', 'kbang', holding)?.href).toBe(link);
  });
});
