import { describe, expect, test } from 'vitest';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import { wordsOf } from '../../src/archive/reportText.ts';
import { makeEntry } from '../../src/import/entry.ts';
import { readSource } from '../../src/import/readSource.ts';
import { docx } from './docx.ts';

const { registers } = readRegisters(`${import.meta.dirname}/../../content`);

const dateline = '(GLO)- Sáng 20-5-2021, huyện Kbang đóng điện cho 5 làng của xã Krong.';
const long =
  'Công trình có tổng vốn 12,5 tỷ đồng, cấp điện cho 320 hộ; theo UBND huyện, 98% số hộ đã có điện. Đây là kết quả của chương trình mục tiêu quốc gia xây dựng nông thôn mới.';

async function read(file: string, bytes: Uint8Array | string) {
  const source = await readSource(file, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  if ('refused' in source) throw new Error(source.refused);
  const entry = makeEntry(source, registers);
  return {
    source,
    entry,
    report: entry.report,
    body: entry.report.body.map(({ kind, content }) => [kind, wordsOf(content)]),
  };
}

const page = `<!doctype html><html><head><title>Kbang: 5 làng có điện - Báo Gia Lai</title>
<meta property="article:published_time" content="2021-05-20T23:30:00Z">
<link rel="canonical" href="https://baogialai.com.vn/kbang-5-lang-co-dien-post1.html"></head>
<body><nav><a href="/">Trang chủ</a> <a href="/">Thời sự</a></nav><article><h1>Kbang: 5 làng có điện</h1>
<p><strong>${dateline.replace('-2021', '')}</strong></p>
<figure><img src="a.jpg" alt="Mừng điện về."><figcaption>Người dân mừng điện về. Ảnh: Hà Duyệt</figcaption></figure>
<p>${long}</p><h2>Bà con phấn khởi</h2><p>${long} Bà con nói thêm nhiều điều.</p>
<table><tr><th>Làng</th><th>Hộ</th></tr><tr><td>Klếch</td><td>70</td></tr></table>
<ol><li>Một</li><li>Hai</li></ol><p>Hà Duyệt</p></article><div class="comments">Bình luận</div></body></html>`;

describe('a saved page', () => {
  test('gives its main text, form by form', async () => {
    const { body } = await read('trang.html', page);
    expect(body).toEqual([
      ['paragraph', 'Sáng 20-5, huyện Kbang đóng điện cho 5 làng của xã Krong.'],
      ['paragraph', long],
      ['heading', 'Bà con phấn khởi'],
      ['paragraph', `${long} Bà con nói thêm nhiều điều.`],
      ['paragraph', 'Làng | Hộ'],
      ['paragraph', 'Klếch | 70'],
      ['paragraph', '1. Một'],
      ['paragraph', '2. Hai'],
    ]);
  });

  test('gives what it says beside the text; its moment is a day of Vietnam', async () => {
    const { report } = await read('trang.html', page);
    expect(report).toMatchObject({
      title: 'Kbang: 5 làng có điện',
      titleSupplied: false,
      dated: { date: '2021-05-21' },
      url: 'https://baogialai.com.vn/kbang-5-lang-co-dien-post1.html',
      newspaper: 'Báo Gia Lai',
      section: 'GLO',
      locality: ['kbang'],
      byline: { ids: ['ha-duyet'] },
      programme: ['nong-thon-moi'],
      photos: [{ caption: 'Người dân mừng điện về.', credit: 'Ảnh: Hà Duyệt', after: 1 }],
    });
  });
});

describe('a Word file', () => {
  test('gives headline, captions and headings by their styles', async () => {
    const { report, body } = await read(
      'bai.docx',
      docx([
        { text: 'Kbang: 5 làng có điện', style: 'Title' },
        { text: dateline },
        { text: 'Người dân mừng điện về', style: 'Caption' },
        { text: long },
        { text: 'Bà con phấn khởi', style: 'Heading2' },
        { text: long },
        { text: 'NGỌC MINH' },
      ]),
    );
    expect(report).toMatchObject({
      title: 'Kbang: 5 làng có điện',
      dated: { date: '2021-05-20' },
      byline: { words: 'NGỌC MINH', ids: ['ngoc-minh'] },
      photos: [{ caption: 'Người dân mừng điện về', after: 1 }],
    });
    expect(body.map(([kind]) => kind)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph']);
  });

  test('with the letters of a .Vn font', async () => {
    const { source, report } = await read(
      'bai.docx',
      docx([{ text: 'ChiÒu 12-9-2019, t¹i x· §ak Rong, huyÖn Kbang, l·nh ®¹o huyÖn trao 20 suÊt quµ cho hé nghÌo.' }]),
    );
    expect(wordsOf(report.body[0]?.content ?? [])).toBe(
      'Chiều 12-9-2019, tại xã Đak Rong, huyện Kbang, lãnh đạo huyện trao 20 suất quà cho hộ nghèo.',
    );
    expect(source.repairs[0]?.from).toContain('TCVN3');
  });
});

describe('Markdown', () => {
  test('an unfinished draft keeps what an editor filled in', async () => {
    const { entry } = await read(
      'ban-nhap/bai.md',
      `---\ntitle: Tít do người biên tập đặt\ndate: 2018-05-02\nlocality: kbang\nsource:\n  newspaper: Báo Gia Lai\nstatus: draft\n---\n\nMột đoạn không nói ngày nào.\n`,
    );
    expect(entry.missing).toEqual([]);
    expect(entry.text).toContain('title: Tít do người biên tập đặt\ndate: 2018-05-02\nlocality: [kbang]\n');
    expect(entry.text).not.toContain('titleSupplied');
  });
});

describe('is refused in words', () => {
  test.each([
    ['rong.txt', '', 'Tệp rỗng'],
    ['bai.pdf', '%PDF-1.4', 'Chưa đọc được tệp .pdf'],
    ['bai.doc', 'x', 'Mở bằng Word hay LibreOffice rồi lưu thành .docx'],
    ['bai.docx', 'không phải Word', 'Không đọc được tệp'],
    ['bai.xyz', 'x', 'Các đuôi đọc được'],
    ['bai.txt', 'a\u0000b', 'không phải tệp chữ'],
    ['trang.html', '<html><body></body></html>', 'không có chữ nào'],
  ])('%s', async (file, text, words) => {
    const source = await readSource(file, new TextEncoder().encode(text));
    expect('refused' in source && source.refused).toContain(words);
  });
});
