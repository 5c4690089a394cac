import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import { makeEntry, proofread } from '../../src/import/entry.ts';
import { readPlainText } from '../../src/import/readPlainText.ts';

const root = `${import.meta.dirname}/../..`;
const { registers } = readRegisters(`${root}/content`);

/** Importing a seed gives its entry exactly, but for what is written by hand: headline, note on the date, labels of figures. */
describe.each([
  ['000_c5d59301d89e45bd.txt', '2018/kbang-so-ket-chi-thi-02-va-04.md'],
  ['003_fadc6383174a99cf.txt', '2022/an-khe-tong-ket-dan-van-kheo.md'],
])('%s', (seed, entry) => {
  const imported = makeEntry(readPlainText(readFileSync(`${root}/../shared/seeds/${seed}`)), registers);
  const written = cut(imported.text);
  const expected = cut(readFileSync(`${root}/content/articles/${entry}`, 'utf8'));

  test('has the fields of the entry, in its order', () => {
    expect(written.fields).toEqual(expected.fields);
    expect(Object.keys(written.fields)).toEqual(Object.keys(expected.fields));
  });

  test('has the body of the entry byte for byte', () => {
    expect(written.body).toBe(expected.body);
  });

  test('is written the way of the entry', () => {
    expect(lines(written.yaml)).toEqual(lines(expected.yaml));
  });

  test('supplies a headline and says why it took the year', () => {
    expect(written.all).toMatchObject({
      titleSupplied: true,
      title: expect.stringMatching(/^\p{Lu}.{30,95}$/u),
      dateInferred: expect.stringMatching(/^Bài in ngày và tháng \(“.+”\), không in năm\. Bài n.+ năm /u),
    });
  });

  test('reads back without a problem', () => {
    expect(
      proofread('content/articles/2018/bai.md', imported, registers).problems.filter(
        (each) => !each.includes('wrong-year'),
      ),
    ).toEqual([]);
  });
});

function cut(text: string) {
  const [, whole = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(text) ?? [];
  const yaml = whole.replace(/^figures:\n(?: .*\n)*/mu, '');
  const all: Record<string, unknown> = parse(yaml);
  const { title: _title, titleSupplied: _supplied, dateInferred: _why, ...fields } = all;
  return { yaml, body, all, fields };
}

function lines(yaml: string): string[] {
  return yaml.split('\n').map((line) => line.replace(/^(title|dateInferred): .*$/u, '$1:'));
}
