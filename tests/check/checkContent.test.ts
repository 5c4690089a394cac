import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkContent } from '../../src/check/checkContent.ts';

const root = join(import.meta.dirname, '../..');
const folders: string[] = [];

/** A content folder with the registers and reports of these days. */
function content(reports: Record<string, string>, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(folder);
  for (const name of ['programmes', 'authors', 'documents', 'localities']) {
    cpSync(join(root, 'content', name), join(folder, name), { recursive: true });
  }
  for (const [date, body] of Object.entries(reports)) {
    const year = join(folder, 'articles', date.slice(0, 4));
    mkdirSync(year, { recursive: true });
    const fields = `title: Bài ${date}\ndate: ${date}\ndateInferred: Theo báo in.\nlocality: [kbang]\nsource: { newspaper: Báo Gia Lai }\nstatus: published\n`;
    writeFileSync(join(year, `bai-${date}.md`), `---\n${fields}---\n\n${body}\n`);
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const kindsIn = (folder: string) =>
  checkContent(folder).problems.map(({ kind, file, line }) => [kind, file.slice(folder.length + 1), line]);

test('a value a thousand times the others of its series is named where it stands', () => {
  const poor = (count: string): string => `Đến nay, toàn huyện còn ${count} hộ nghèo.`;
  const folder = content({
    '2018-05-02': poor('1.250'),
    '2019-05-02': poor('1.130'),
    '2020-05-02': poor('1.010'),
    '2021-05-02': poor('980.000'),
  });
  expect(kindsIn(folder)).toEqual([['magnitude-off', 'articles/2021/bai-2021-05-02.md', 10]]);
});

test('series.yaml is held against the series there are', () => {
  const folder = content({ '2018-05-02': 'Huyện họp.' }, { 'series.yaml': 'khong-co-chuoi-nay:\n  name: Không có\n' });
  expect(kindsIn(folder)).toEqual([['unknown-series', 'series.yaml', 2]]);
});

test('the gazetteer is checked as a whole', () => {
  const xa = 'name: Mới\nlevel: xã\nparents: [{ id: lang-pot-song-an }]\nsources: [{ of: [parents], says: Báo }]\n';
  expect(kindsIn(content({}, { 'localities/xa-moi.yaml': xa }))).toEqual([
    ['parent-too-small', 'localities/xa-moi.yaml', 3],
  ]);
});

test('only named files are told of, whatever else is wrong', () => {
  const folder = content({ '2018-05-02': 'Huyện họp.', '2019-05-02': 'Thực hiện Chỉ thị 16/CT/TTg.' });
  const [first = '', second = ''] = ['2018', '2019'].map((year) => `${folder}/articles/${year}/bai-${year}-05-02.md`);
  expect(checkContent(folder, [first])).toEqual({ articles: 1, problems: [] });
  expect(checkContent(folder, [second]).problems.map(({ kind }) => kind)).toEqual(['odd-document-number']);
});
