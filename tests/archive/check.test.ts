import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { report } from './report.ts';

const script = join(import.meta.dirname, '../../scripts/check.ts');

/** A folder with the sound registers and some reports of 2018. */
function archive(reports: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(import.meta.dirname, 'sound'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'content/articles/2018'), { recursive: true });
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, 'content/articles/2018', name), text);
  return folder;
}

function check(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const sound = report('Ngày 13-3-2018, đoạn một.');
const broken = report('Đoạn một.', { date: '2018-13-40' });

test('a sound archive', () => {
  expect(check(archive({ 'bai.md': sound }))).toEqual({ status: 0, stdout: '1 bài, không có lỗi.\n', stderr: '' });
});

test('an empty archive', () => {
  expect(check(archive({}))).toMatchObject({ status: 0, stdout: '0 bài, không có lỗi.\n' });
});

test('a broken report', () => {
  expect(check(archive({ 'bai.md': sound, 'hong.md': broken }))).toEqual({
    status: 1,
    stdout: '2 bài, 1 chặn dựng.\n',
    stderr:
      'content/articles/2018/hong.md:3:7  Chặn dựng [bad-date]\n  Mục “date” ghi ngày không có trong lịch: “2018-13-40”.\n  → Viết ngày như 2022-11-02.\n  = Không để nguyên được: trang không dựng khi còn lỗi này; trang dựng lần trước vẫn còn.\n\n',
  });
});

test('only the named files', () => {
  const folder = archive({ 'bai.md': sound, 'hong.md': broken });
  expect(check(folder, './content/articles/2018/bai.md')).toMatchObject({
    status: 0,
    stdout: '1 bài, không có lỗi.\n',
  });
  expect(check(folder, 'content/articles/2018/hong.md')).toMatchObject({ status: 1, stdout: '1 bài, 1 chặn dựng.\n' });
});

test('a file that is not there', () => {
  expect(check(archive({}), 'content/articles/2018/khong-co.md')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Không thấy content/articles/2018/khong-co.md.'),
  });
});
