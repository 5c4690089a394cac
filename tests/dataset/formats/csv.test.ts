import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { formatCsv } from '../../../src/dataset/formats/csv.ts';
import type { Cell, Column } from '../../../src/dataset/tables/table.ts';

const column = (name: string, type: Column['type'] = 'string'): Column => ({ name, type, vi: name, en: name });

const lines = (columns: Column[], rows: Cell[][]): string[] => [...formatCsv({ columns }, rows)].slice(1);

test('a byte order mark, the header, and CRLF after every line', () => {
  expect([...formatCsv({ columns: [column('a'), column('b')] }, [['x', 1]])].join('')).toBe('\uFEFFa,b\r\nx,1\r\n');
});

describe('cells', () => {
  test.each<[what: string, cell: Cell, printed: string]>([
    ['words', 'hộ nghèo', 'hộ nghèo'],
    ['nothing', undefined, ''],
    ['a number, which is never text', -0.01, '-0.01'],
    ['a decimal', 96.42, '96.42'],
    ['a large amount', 420757000, '420757000'],
    ['yes', true, 'true'],
    ['a list', ['xa-dong', 'nghia-an'], 'xa-dong;nghia-an'],
    ['a comma', 'hộ, khẩu', '"hộ, khẩu"'],
    ['quotes', 'nói "có"', '"nói ""có"""'],
    ['a line break', 'một\nhai', '"một\nhai"'],
  ])('%s', (_, cell, printed) => {
    expect(lines([column('a')], [[cell]])).toEqual([`${printed}\r\n`]);
  });
});

describe('what a spreadsheet would run as a formula gets an apostrophe', () => {
  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+3,05%', `"'+3,05%"`],
    ['-5 độ', `'-5 độ`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['  =1+1', `'  =1+1`],
    ['\t=1', `'\t=1`],
    ['＝1+1', `'＝1+1`],
    ["'Ba Na", `''Ba Na`],
  ])('%j', (text, printed) => {
    expect(lines([column('a')], [[text]])).toEqual([`${printed}\r\n`]);
  });

  test.each(['5–10 triệu đồng', '–', '−0,01', 'a=b', '“+3”'])('%j is left alone', (text) => {
    expect(lines([column('a')], [[text]])[0]).not.toMatch(/^"?'/u);
  });
});

test('a list whose item holds the separator cannot be written', () => {
  expect(() => lines([column('a', 'list')], [[['một; hai']]])).toThrow('một; hai');
});

describe('read by DuckDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csv-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('any text comes back as it was, but for the one apostrophe', async () => {
    const awkward = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^['=+@"-]{0,3}[a-zđế,;" \n\r\t]{0,8}$/u),
    );
    // DuckDB takes an empty cell for nothing and knows no NUL.
    const cells = awkward.map((text) => `${text.replaceAll('\0', '')}.`);
    const texts = fc.sample(fc.tuple(cells, cells), { numRuns: 400, seed: 2022 });
    const path = join(folder, 'any.csv');
    writeFileSync(path, [...formatCsv({ columns: [column('a'), column('b')] }, texts)].join(''));
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(
      `SELECT a, b FROM read_csv('${path}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', max_line_size = 100000)`,
    );
    const words = read.getRows().map((row) => row.map((cell) => String(cell).replace(/^'/u, '')));
    expect(words).toEqual(texts);
  });
});
