import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticleFile } from '../../src/archive/readArchive.ts';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import { renderBody } from '../../src/site/body.ts';

let folder = '';
const report = (photo: string) => `---
title: Kbang sơ kết
date: 2018-03-13
locality: [kbang]
source:
  newspaper: Báo Gia Lai
photos:
  - caption: Quang cảnh hội nghị.
    credit: "Ảnh: Hà Duyệt"
${photo}    after: 1
status: published
---

Toàn huyện có 678 hộ.
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'photos-'));
  mkdirSync(join(folder, 'articles/2018'), { recursive: true });
  mkdirSync(join(folder, 'photos/2018'), { recursive: true });
  const red = sharp({ create: { width: 2480, height: 1240, channels: 3, background: 'red' } });
  writeFileSync(join(folder, 'photos/2018/hoi-nghi.jpg'), await red.jpeg().toBuffer());
  writeFileSync(join(folder, 'photos/2018/hong.jpg'), 'không phải ảnh');
});

afterAll(() => rmSync(folder, { recursive: true }));

function read(photo: string) {
  const file = join(folder, 'articles/2018/bai.md');
  writeFileSync(file, report(photo));
  return readArticleFile(file, readRegisters('content').registers);
}

test('a kept photo stands on the page with its size, its caption and its credit', () => {
  const { article } = read('    file: hoi-nghi.jpg\n');
  if (!article) throw new Error('The report was not read.');
  expect(renderBody(article, [])).toContain(
    '<figure class="pho kept"><a href="/anh/2018/hoi-nghi.jpg"><img src="/anh/2018/hoi-nghi.jpg.webp" width="1240" height="620" ' +
      'alt="Ảnh: Quang cảnh hội nghị." loading="lazy" decoding="async"></a>' +
      '<figcaption>Quang cảnh hội nghị. <span>Ảnh: Hà Duyệt</span></figcaption></figure>',
  );
});

test('a photo without a file says so', () => {
  const { article } = read('');
  expect(article && renderBody(article, [])).toContain('Ảnh gốc chưa có trong kho.');
});

test.each([
  ['a file that is not there', 'khac.jpg', /^Không có tệp ảnh .*photos\/2018\/khac\.jpg\.$/],
  ['a file that is no image', 'hong.jpg', /^Tệp .*photos\/2018\/hong\.jpg không đọc được thành ảnh\.$/],
])('%s is a problem at its name', (_, name, message) => {
  const { article, problems } = read(`    file: ${name}\n`);
  expect(article).toBeUndefined();
  expect(problems).toMatchObject([{ kind: 'missing-photo', line: 10, column: 11 }]);
  expect(problems[0]?.message).toMatch(message);
});
