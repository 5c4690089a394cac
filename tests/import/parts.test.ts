import { describe, expect, test } from 'vitest';
import { readRegisters } from '../../src/archive/readRegisters.ts';
import { readByline } from '../../src/import/byline.ts';
import { readCaption } from '../../src/import/caption.ts';
import { dateOf, findPrintedDay } from '../../src/import/datedDay.ts';
import { indexPrints, printOf } from '../../src/import/duplicates.ts';
import { decodeText, repairOf } from '../../src/import/repairEncoding.ts';
import { supplyTitle } from '../../src/import/supplyTitle.ts';

const { registers } = readRegisters(`${import.meta.dirname}/../../content`);

describe('the year of a day', () => {
  test.each([
    ['2018-03-13', 'Sáng 13-3, huyện sơ kết. Trong năm 2017 có 58 cơ quan.'],
    ['2023-01-10', 'Ngày 10-1, huyện tổng kết năm 2022, triển khai nhiệm vụ năm 2023.'],
    ['2022-11-02', 'Chiều 2-11, tổng kết phong trào năm 2022; tăng so với cùng kỳ năm 2021.'],
    ['2022-12-28', 'Ngày 28-12, tổng kết công tác năm 2022, nhiệm vụ năm 2023.'],
    ['2023-07-05', 'Sáng 5-7, sơ kết 6 tháng đầu năm 2023, phấn đấu đến năm 2025 hết hộ nghèo.'],
    ['2019-09-12', 'Chiều 12-9-2019, trao quà; trong năm 2018 đã trao 20 suất.'],
    ['2021-05-20', 'Ngày 20 tháng 5 năm 2021, huyện họp.'],
    ['2020-12-15', 'Ngày 15-12, huyện bàn nhiệm vụ năm 2021.'],
  ])('%s: %s', (date, text) => {
    const printed = findPrintedDay(text);
    expect(printed && dateOf(printed, text)?.date).toBe(date);
  });

  test.each([
    'Sáng 13-3, huyện họp.',
    'Giai đoạn 2015-2020, huyện đầu tư 3-4 tỷ đồng.',
    'Có 2,04% hộ nghèo, ngày 31-2 họp.',
  ])('is not made up: %s', (text) => {
    const printed = findPrintedDay(text);
    expect(printed && dateOf(printed, text)).toBeUndefined();
  });
});

describe('a caption', () => {
  test.each([
    ['Quang cảnh hội nghị. Ảnh: Ngọc Minh', 'Quang cảnh hội nghị.', 'Ảnh: Ngọc Minh'],
    ['Quang cảnh hội nghị (Ảnh: Ngọc Minh)', 'Quang cảnh hội nghị', 'Ảnh: Ngọc Minh'],
    ['Rừng già ở Kon Ka Kinh. Ảnh minh họa: T.H.', 'Rừng già ở Kon Ka Kinh.', 'Ảnh minh họa: T.H.'],
  ])('%s', (words, caption, credit) => {
    expect(readCaption(words)).toEqual({ caption, credit });
  });

  test.each(['Hội nghị có 20 đại biểu.', 'Ảnh: Ngọc Minh', `${'Một đoạn dài. '.repeat(40)}Ảnh: Ngọc Minh`])(
    'is not: %s',
    (words) => {
      expect(readCaption(words)).toBeUndefined();
    },
  );
});

describe('a signature', () => {
  test.each([
    ['Hà Duyệt', ['ha-duyet'], []],
    ['NGỌC MINH', ['ngoc-minh'], []],
    ['Ngọc Minh - Hà Duyệt', ['ngoc-minh', 'ha-duyet'], []],
    ['Bài, ảnh: Hà Duyệt', ['ha-duyet'], []],
    ['Nguyễn Văn Mới', [], ['Nguyễn Văn Mới']],
  ])('%s', (line, ids, unknown) => {
    expect(readByline(line, registers.authors)).toMatchObject({ ids, unknown });
  });

  test.each(['Hội nghị kết thúc.', 'Đoàn', 'Đây là câu cuối của bài', 'Trong năm 2017'])('is not: %s', (line) => {
    expect(readByline(line, registers.authors)).toBeUndefined();
  });
});

describe('letters', () => {
  const meant = 'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc';
  test.each([
    ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc'],
    ['UTF-8', new TextDecoder('windows-1252').decode(new TextEncoder().encode(meant))],
    ['NFD', meant.normalize('NFD')],
  ])('of %s', (name, text) => {
    const { read, repairs } = repairOf(text);
    expect(read(text)).toBe(meant);
    expect(repairs).toEqual([expect.objectContaining({ from: expect.stringContaining(name) })]);
  });

  test('that read well stay', () => {
    const text = 'K’Bang, Đăk Pơ, Kông Bơ La; “Dân vận khéo” – 5 °C, 260 m², café, Müller…';
    expect(repairOf(text)).toMatchObject({ repairs: [] });
    expect(repairOf(text).read(text)).toBe(text);
  });

  test('of bytes that are no UTF-8', () => {
    const bytes = Uint8Array.from([...'Céng hßa x· héi chñ nghÜa'].map((letter) => letter.codePointAt(0) ?? 0));
    const { text } = decodeText(bytes);
    expect(repairOf(text).read(text)).toBe('Cộng hòa xã hội chủ nghĩa');
  });
});

describe('the same report', () => {
  const text =
    'Sáng 13-3, Huyện ủy Kbang sơ kết 2 năm thực hiện Chỉ thị 02 về lãnh đạo phong trào thi đua ở các xã, thị trấn. '.repeat(
      4,
    );
  const there = [
    printOf('a.md', { title: 'Kbang sơ kết', date: '2018-03-13', url: 'https://baogialai.com.vn/a.html' }, text),
  ];
  const other =
    'Một bài khác hẳn, nói về mùa mía ở phía đông tỉnh, giá mía và nhà máy đường ép vụ mới từ tháng mười hai tới.';
  test.each([
    ['cùng địa chỉ gốc', { title: 'Khác', url: 'http://www.baogialai.com.vn/a.html/' }, other],
    ['cùng tít và cùng ngày', { title: 'KBANG SƠ KẾT', date: '2018-03-13' }, other],
    ['cùng nội dung', { title: 'Khác', date: '2018-03-14' }, text.toUpperCase()],
  ])('%s', (why, about, words) => {
    expect(indexPrints(there).find(printOf('b.md', about, words))).toEqual({ file: 'a.md', why });
  });

  test('is not another of the day', () => {
    expect(indexPrints(there).find(printOf('b.md', { title: 'Khác', date: '2018-03-13' }, other))).toBeUndefined();
  });
});

test.each([
  ['Sáng 13-3, Huyện ủy Kbang họp.', 'Huyện ủy Kbang họp'],
  ['Chiều 2-11, Thị ủy An Khê (tỉnh Gia Lai) tổng kết phong trào.', 'Thị ủy An Khê tổng kết phong trào'],
])('a headline supplied: %s', (sentence, title) => {
  expect(supplyTitle(sentence)).toBe(title);
});
