import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Package } from 'datapackage';
import jsonld, { type RdfTerm } from 'jsonld';
import CsvwParser, { type Quad, type Term } from 'rdf-parser-csvw';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { formats } from '../../src/site/downloads.ts';
import { formatBytes } from '../../src/site/numbers.ts';
import { offline } from './contexts.ts';
import { elements, hasClass, readPages, textOf } from './builtSite.ts';

const site = inject('siteFolder');
const folder = join(site, 'du-lieu');

/** By hand, from the two reports: 678 + 952 + 53 + 29 + 23 + 8 + 4 + 2 + 58 + 8 + 123 + 19 + 7, and 359 + 5 + 10 + 20. */
const sumOfCounts = 2358;
/** 420.757.000 + 154.400.000 + 60.000.000; “5 đến 10 triệu đồng” has no one value. */
const sumOfMoney = 635_157_000;

describe('DuckDB', () => {
  const readers = { csv: 'read_csv', json: 'read_json', ndjson: 'read_json', parquet: 'read_parquet' };

  async function ask(query: string): Promise<unknown[][]> {
    const connection = await (await DuckDBInstance.create()).connect();
    return (await connection.runAndReadAll(query)).getRowsJson();
  }

  test.each(formats)('reads every figure and the right sums from %s', async (format) => {
    const file = `${readers[format]}('${folder}/so-lieu.${format}')`;
    expect(
      await ask(`SELECT kind, sum(value) FROM ${file} WHERE kind IN ('count', 'money') GROUP BY 1 ORDER BY 1`),
    ).toEqual([
      ['count', sumOfCounts],
      ['money', sumOfMoney],
    ]);
    expect(await ask(`SELECT count(*)::INT, count(DISTINCT figure_id)::INT FROM ${file}`)).toEqual([[28, 28]]);
    expect(await ask(`SELECT text, "of"::DOUBLE FROM ${file} WHERE kind = 'ratio'`)).toEqual([['27/28 trường', 28]]);
  });

  test('reads days as days and lists as lists from Parquet', async () => {
    const file = `read_parquet('${folder}/so-lieu.parquet')`;
    expect(await ask(`SELECT typeof(date), typeof(place), typeof(start) FROM ${file} LIMIT 1`)).toEqual([
      ['DATE', 'VARCHAR[]', 'INTEGER'],
    ]);
    expect(
      await ask(
        `SELECT place, period_start::VARCHAR, period_end::VARCHAR FROM ${file} WHERE text = '123 hộ nghèo' OR text = '123 hộ'`,
      ),
    ).toEqual([[['xa-dong', 'nghia-an'], '2017-01-01', '2017-12-31']]);
  });

  test.each(formats)('finds the same rows in a table and in its years, in %s', async (format) => {
    const files = readdirSync(join(folder, 'nam/2022')).filter((name) => name.endsWith('.parquet'));
    const names = new Set(files.map((name) => name.split('.')[0]));
    expect(names.size).toBeGreaterThan(8);
    for (const name of names) {
      const count = `SELECT count(*)::INT FROM ${readers[format]}`;
      const [whole] = await ask(`${count}('${folder}/${name}.${format}')`);
      const [years] = await ask(`${count}('${folder}/nam/*/${name}.${format}')`);
      expect(years).toEqual(whole);
    }
  });

  test('joins figures to places by the table of pairs', async () => {
    expect(
      await ask(`
        SELECT p.name, count(*)::INT
        FROM '${folder}/so-lieu-dia-phuong.csv' JOIN '${folder}/dia-phuong.csv' p USING (place_id)
        WHERE p.level = 'xã' GROUP BY 1 ORDER BY 1`),
    ).toEqual([
      ['Nghĩa An', 3],
      ['Đông', 3],
    ]);
  });
});

describe('the Data Package', () => {
  // This reader takes a byte order mark for a part of the first name: it gets the files without theirs.
  const unmarked = mkdtempSync(join(tmpdir(), 'package-'));
  let opened: Package;
  beforeAll(async () => {
    for (const name of readdirSync(folder).filter((name) => /\.(csv|json)$/u.test(name))) {
      writeFileSync(join(unmarked, name), readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/u, ''));
    }
    opened = await Package.load(join(unmarked, 'datapackage.json'));
  });
  afterAll(() => rmSync(unmarked, { recursive: true }));

  test('is valid by the profile of its standard', () => {
    expect(opened.errors).toEqual([]);
    expect(opened.valid).toBe(true);
    for (const resource of opened.resources) expect(resource.errors).toEqual([]);
  });

  test('has every table in every format, with the size and hash of the file', () => {
    for (const { descriptor } of opened.resources) {
      const bytes = readFileSync(join(folder, descriptor.path));
      expect(descriptor).toMatchObject({
        bytes: bytes.byteLength,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      });
    }
    const files = readdirSync(folder).filter((name) => formats.some((format) => name.endsWith(`.${format}`)));
    const listed = opened.resources.map(({ descriptor }) => descriptor.path);
    expect(listed.toSorted()).toEqual(
      files.filter((name) => name !== 'datapackage.json' && name !== 'csv-metadata.json').toSorted(),
    );
  });

  test('rows have the types of their columns, and every reference leads to a row', async () => {
    const tables = opened.resources.filter(({ descriptor }) => descriptor.format === 'csv');
    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) {
      expect(table.tabular, table.name).toBe(true);
      expect(await table.checkRelations(), table.name).toBe(true);
    }
  });

  test('reads the figures with their types', async () => {
    const rows = await opened.getResource('so-lieu').read({ keyed: true });
    expect(rows).toHaveLength(28);
    const counted = rows.filter(({ kind }) => kind === 'count').map(({ value }) => Number(value));
    expect(counted.reduce((sum, value) => sum + value, 0)).toBe(sumOfCounts);
    expect(rows.find(({ text }) => text === '359 hộ')).toMatchObject({ in_words: false, value: 359, place: 'an-khe' });
  });
});

describe('the CSVW metadata', () => {
  const metadata = JSON.parse(readFileSync(join(folder, 'csv-metadata.json'), 'utf8'));

  test('is JSON-LD in which every property is of a vocabulary', async () => {
    const [group] = await jsonld.expand(metadata, { ...offline, safe: true, base: 'https://example.org/' });
    expect(group?.['http://www.w3.org/ns/csvw#table']).toHaveLength(metadata.tables.length);
  });

  test('describes the header of every file, column by column', () => {
    for (const { url, tableSchema } of metadata.tables) {
      const [header = ''] = readFileSync(join(folder, url), 'utf8').split('\r\n', 1);
      const titles = tableSchema.columns.map(({ titles }: { titles: string }) => titles);
      expect(header.replace('\uFEFF', '').split(',')).toEqual(titles);
    }
  });

  test('makes RDF of the figures: each a subject with its typed value', async () => {
    const table = metadata.tables.find(({ url }: { url: string }) => url === 'so-lieu.csv');
    const described = { ...table, '@context': metadata['@context'], dialect: metadata.dialect };
    const quads = await readCsvw(described, join(folder, 'so-lieu.csv'));
    const values = quads.filter(({ predicate }) => predicate.value.endsWith('#value'));
    expect(values).toHaveLength(27);
    for (const { object } of values) expect(object.datatype.value).toBe('http://www.w3.org/2001/XMLSchema#double');
    const kinds = new Map(
      quads
        .filter(({ predicate }) => predicate.value.endsWith('#kind'))
        .map(({ subject, object }) => [subject.value, object.value]),
    );
    expect(kinds.size).toBe(28);
    const counts = values.filter(({ subject }) => kinds.get(subject.value) === 'count');
    expect(counts.reduce((sum, { object }) => sum + Number(object.value), 0)).toBe(sumOfCounts);
  });
});

/** Reads a CSV file as its metadata says. */
async function readCsvw(metadata: object, file: string): Promise<Quad[]> {
  const baseIRI = 'https://example.org/so-lieu.csv';
  const { factory } = new CsvwParser();
  const term = ({ termType, value, datatype }: RdfTerm): Term => {
    if (termType === 'NamedNode') return factory.namedNode(value);
    if (termType === 'BlankNode') return factory.blankNode(value.replace('_:', ''));
    return factory.literal(value, factory.namedNode(datatype?.value ?? ''));
  };
  const rdf = await jsonld.toRDF(metadata, { ...offline, base: baseIRI });
  const described = rdf.map(({ subject, predicate, object }) =>
    factory.quad(term(subject), term(predicate), term(object)),
  );
  const read: Quad[] = [];
  const parser = new CsvwParser({ metadata: matching(described), baseIRI });
  for await (const quad of parser.import(createReadStream(file))) read.push(quad);
  return read;
}

/** Quads that can be asked for by their parts, as RDF/JS datasets can. */
function matching(quads: readonly Quad[]): Iterable<Quad> & { match: Match } {
  return Object.assign([...quads], {
    match: (subject?: Term | null, predicate?: Term | null, object?: Term | null) =>
      matching(
        quads.filter(
          (quad) =>
            (!subject || quad.subject.equals(subject)) &&
            (!predicate || quad.predicate.equals(predicate)) &&
            (!object || quad.object.equals(object)),
        ),
      ),
  });
}

type Match = (
  subject?: Term | null,
  predicate?: Term | null,
  object?: Term | null,
) => Iterable<Quad> & { match: Match };

test('every address of the tables is a page of the site, and every anchor stands on it', () => {
  const pages = new Map(readPages(site).map((page) => [page.path, page]));
  for (const name of ['so-lieu', 'bai', 'dia-phuong', 'chuong-trinh', 'van-ban', 'tac-gia']) {
    const rows: { url: string }[] = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    expect(rows.length).toBeGreaterThan(0);
    for (const { url } of rows) {
      const { pathname, hash } = new URL(url);
      const page = pages.get(pathname);
      expect(page, url).toBeDefined();
      if (hash !== '' && page) {
        expect(
          elements(page.tree, ({ properties }) => properties['id'] === decodeURIComponent(hash.slice(1))),
          url,
        ).toHaveLength(1);
      }
    }
  }
});

test('every file that a page offers for download is there', () => {
  const links = readPages(site).flatMap(({ tree }) =>
    elements(tree, ({ tagName, properties }) => tagName === 'a' && String(properties['href']).startsWith('/du-lieu/')),
  );
  const paths = new Set(links.map(({ properties }) => String(properties['href']).split('#')[0] ?? ''));
  expect(paths.size).toBeGreaterThan(80);
  for (const path of paths)
    expect(() => readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path))).not.toThrow();
});

test('every file stands with its size, and every table with its number of rows', () => {
  const pages = readPages(site).filter(({ path }) => path.startsWith('/du-lieu/'));
  expect(pages.map(({ path }) => path)).toEqual(['/du-lieu/', '/du-lieu/nam/2018/', '/du-lieu/nam/2022/']);
  for (const { path, tree } of pages) {
    for (const row of elements(tree, ({ tagName }) => tagName === 'tr')) {
      const files = elements(row, ({ properties }) => properties['download'] !== undefined);
      for (const file of files) {
        const address = String(file.properties['href']);
        const bytes = readFileSync(join(site, address));
        expect({ path, address, said: textOf(row) }).toMatchObject({
          said: expect.stringContaining(`${textOf(file).trim()} ${formatBytes(bytes.byteLength)}`),
        });
        if (!address.endsWith('.json')) continue;
        const [, cell] = elements(row, ({ tagName }) => tagName === 'th' || tagName === 'td');
        expect({ address, rows: cell && textOf(cell) }).toEqual({
          address,
          rows: `${JSON.parse(String(bytes)).length}`,
        });
      }
    }
  }
});

test('a programme has as many figures on its page as in its file and in the column of all figures', () => {
  const all: { programme?: string[] }[] = JSON.parse(readFileSync(join(folder, 'so-lieu.json'), 'utf8'));
  for (const { path, tree } of readPages(site).filter(({ path }) => /^\/chuong-trinh\/[^/]+\/$/u.test(path))) {
    const id = path.split('/')[2] ?? '';
    const figures = all.filter(({ programme = [] }) => programme.includes(id)).length;
    const counts = elements(tree, (element) => hasClass(element, 'kpi')).flatMap((list) =>
      elements(list, ({ tagName }) => tagName === 'li').map((item) => textOf(item).trim()),
    );
    expect({ id, counts }).toMatchObject({ counts: expect.arrayContaining([`${figures} số liệu`]) });
    expect(JSON.parse(readFileSync(join(folder, `chuong-trinh/${id}.json`), 'utf8'))).toHaveLength(figures);
  }
});

test('a report’s own files hold its figures and its words', () => {
  const stem = join(folder, 'bai/2022/an-khe-tong-ket-dan-van-kheo');
  const data = JSON.parse(readFileSync(`${stem}.json`, 'utf8'));
  const text = readFileSync(`${stem}.txt`, 'utf8');
  expect(data['so-lieu']).toHaveLength(14);
  for (const { start, end, text: words, sentence } of data['so-lieu']) {
    expect(text.slice(start, end)).toBe(words);
    expect(text).toContain(sentence);
  }
  for (const { start, end, text: words } of data['so-ghi']) expect(text.slice(start, end)).toBe(words);
});
