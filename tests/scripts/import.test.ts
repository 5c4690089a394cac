import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const seeds = join(root, '../shared/seeds');

/** A project folder with the registers and no reports, and files to import. */
function project(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['programmes', 'authors', 'documents', 'localities']) {
    cpSync(join(root, 'content', name), join(folder, 'content', name), { recursive: true });
  }
  mkdirSync(join(folder, 'thu'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'thu', name), text);
  return folder;
}

function run(script: string, folder: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts', script), ...args], { cwd: folder, encoding: 'utf8' });
}

const articles = (folder: string): string[] =>
  existsSync(join(folder, 'content/articles'))
    ? readdirSync(join(folder, 'content/articles'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.md'),
      )
    : [];

test('a folder: what is sound is taken, the rest is named with its reason, and a page lists it all', () => {
  const folder = project({
    'anh.pdf': '%PDF',
    'rong.txt': '',
    'khong-ngay.txt': 'Một đoạn không nói ngày nào.\n\nĐoạn hai <b>không</b> nói gì.',
  });
  for (const name of readdirSync(seeds).filter((each) => each.endsWith('.txt')))
    cpSync(join(seeds, name), join(folder, 'thu', name));
  const { status, stdout } = run('import.ts', folder, 'thu');
  expect(status).toBe(1);
  expect(articles(folder)).toHaveLength(2);
  expect(stdout).toContain('5 tệp; đã nhập: 2; còn thiếu, để ở bản nháp: 1; không nhập được: 2.');
  expect(stdout).toMatch(/Bảng mã|Chương trình {2}Dân vận khéo/u);

  const page = readFileSync(join(folder, 'bao-cao-nhap.html'), 'utf8');
  expect(page).toContain('Không nhập được (2)');
  expect(page).toContain('Tệp rỗng.');
  expect(page).not.toContain('<script');

  const again = run('import.ts', folder, 'thu');
  expect(again.stdout).toContain('bỏ qua: 2');
  expect(again.stdout).toContain('cùng nội dung');
  expect(articles(folder)).toHaveLength(2);
  expect(run('check.ts', folder).status).toBe(0);
});

test('a draft is completed by filling in its fields and importing it again', () => {
  const folder = project({ 'bai.txt': 'Một đoạn không nói ngày nào, dài vừa đủ.\n\nĐoạn hai.' });
  expect(run('import.ts', folder, 'thu/bai.txt').status).toBe(1);
  const [name = ''] = readdirSync(join(folder, 'ban-nhap'));
  const draft = join(folder, 'ban-nhap', name);
  const text = readFileSync(draft, 'utf8');
  expect(text).toContain('\ndate:\nlocality:\nsource:\n  newspaper:\n');
  writeFileSync(
    draft,
    text
      .replace('date:', 'date: 2018-05-02')
      .replace('locality:', 'locality: kbang')
      .replace('newspaper:', 'newspaper: Báo Gia Lai'),
  );
  expect(run('import.ts', folder, `ban-nhap/${name}`)).toMatchObject({ status: 0 });
  expect(articles(folder)).toEqual([join('2018', name)]);
  expect(existsSync(draft)).toBe(false);
  expect(readFileSync(join(folder, 'content/articles/2018', name), 'utf8')).toMatch(/Đoạn hai\.\n$/u);
});

test('wrong commands are explained', () => {
  const folder = project();
  expect(run('import.ts', folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Cách dùng: npm run nhap'),
  });
  expect(run('import.ts', folder, 'khong-co.txt')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('Không thấy tệp này'),
  });
  expect(run('new.ts', folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('Thiếu --tit') });
  expect(run('new.ts', folder, 'khac')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Không biết tạo “khac”'),
  });
});

test('a new report, author and programme from the command line', () => {
  const folder = project();
  const made = run('new.ts', folder, '--tit=Chợ phiên Kbang', '--ngay=3-5-2024', '--noi=kbang', '--bao=Báo Gia Lai');
  expect(made).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('content/articles/2024/cho-phien-kbang.md'),
  });
  expect(run('new.ts', folder, 'tac-gia', '--ten=Lê Thị Thu').status).toBe(0);
  expect(run('new.ts', folder, 'chuong-trinh', '--ten=Xóa nhà tạm', '--loai=phong trào thi đua').status).toBe(0);
  expect(run('new.ts', folder, 'chuong-trinh', '--ten=Khác', '--loai=lạ').status).toBe(2);
  expect(run('new.ts', folder, 'tac-gia', '--ten=Hà Duyệt')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Đã có tác giả này'),
  });
  const { status, stderr } = run('check.ts', folder);
  expect(status).toBe(0);
  expect(stderr).toContain('[template-left]');
});
