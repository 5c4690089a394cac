import { Cite, type CslData } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/site/cite/bibtex.ts';
import { citeFigure, type Citation } from '../../../src/site/cite/citation.ts';
import { citeFigureText, citeText, type CiteWords } from '../../../src/site/cite/citeText.ts';
import { toCslJson } from '../../../src/site/cite/csl.ts';
import { toRis } from '../../../src/site/cite/ris.ts';

const printed: Citation = {
  key: '2022-an-khe-tong-ket-dan-van-kheo',
  title: 'An Khê tổng kết phong trào thi đua “Dân vận khéo” năm 2022',
  titleSupplied: false,
  authors: ['Ngọc Minh', 'Hà Duyệt'],
  newspaper: 'Báo Gia Lai',
  date: '2022-11-02',
  url: 'https://soluu.example/bai/2022/an-khe-tong-ket-dan-van-kheo/',
  archive: 'Sổ lưu Gia Lai',
};
const supplied: Citation = { ...printed, titleSupplied: true, dateInferred: 'Bài in ngày và tháng, không in năm.' };
const unsigned: Citation = { ...printed, authors: [] };
/** Every sign that LaTeX would take for a command. */
const odd: Citation = { ...printed, title: String.raw`Tăng 5% & giảm 3$ #1_{a} ~ ^ \ xong` };

const formats: [name: string, read: (citation: Citation) => CslData | undefined][] = [
  ['BibTeX', (citation) => new Cite(toBibtex(citation), { forceType: '@bibtex/text' }).data[0]],
  ['RIS', (citation) => new Cite(toRis(citation), { forceType: '@ris/file' }).data[0]],
  ['CSL-JSON', (citation) => new Cite(JSON.parse(toCslJson([citation]))).data[0]],
];

describe.each(formats)('%s, read back', (name, read) => {
  test.each([
    ['a report with a headline', printed],
    ['a report whose title and year the archive supplied', supplied],
    ['an unsigned report', unsigned],
  ])('%s', (_, citation) => {
    const item = read(citation);
    expect(item?.title).toBe(citation.title);
    expect(item?.['container-title']).toBe('Báo Gia Lai');
    // The reader of RIS takes the year from its own tag and leaves the day; the next test looks at that.
    expect(item?.issued?.['date-parts'][0]).toEqual([2022, 11, 2].slice(0, name === 'RIS' ? 1 : 3));
    expect(item?.URL).toBe(citation.url);
    expect(item?.note).toContain('Đọc tại Sổ lưu Gia Lai');
    // RIS calls the author of a newspaper article its reporter, and so does its reader.
    expect(item?.reporter ?? item?.author?.map(wholeName) ?? []).toEqual(names(citation, item?.reporter));
  });

  test('no name is cut into family and given', () => {
    for (const author of read(printed)?.author ?? []) expect(author.given).toBeUndefined();
  });

  test('signs of LaTeX come back as they were', () => {
    expect(read(odd)?.title).toBe(odd.title);
  });

  test('says that title and year are not the newspaper’s', () => {
    expect(read(supplied)?.note).toContain('Năm suy ra');
    expect(read(supplied)?.note).toContain('Tít do kho lưu đặt');
    expect(read(printed)?.note).not.toContain('suy ra');
  });

  test('one figure: its own key and address, what it says and its sentence in the note', () => {
    const figure = citeFigure(
      printed,
      'so-359-ho',
      '359 hộ nghèo (Thị xã An Khê, đến 11-2022)',
      'Đến nay, chỉ còn 359 hộ. ',
    );
    const item = read(figure);
    expect(item?.title).toBe(printed.title);
    expect(item?.URL).toBe(`${printed.url}#so-359-ho`);
    expect(item?.note).toContain(
      'Số liệu: 359 hộ nghèo (Thị xã An Khê, đến 11-2022). Câu nguồn: “Đến nay, chỉ còn 359 hộ.”',
    );
    expect(name === 'RIS' || item?.id === '2022-an-khe-tong-ket-dan-van-kheo-so-359-ho').toBe(true);
  });

  if (name !== 'BibTeX') {
    test('is an article of a newspaper', () => {
      expect(read(printed)?.type).toBe('article-newspaper');
    });
  }
});

test('RIS has the day in a tag of its own, and ends its lines as the format says', () => {
  const lines = toRis(printed).split('\r\n');
  expect(lines[0]).toBe('TY  - NEWS');
  expect(lines).toContain('DA  - 2022/11/02');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
});

/** The reader hands on a single reporter as a word, several as a list. */
const names = ({ authors }: Citation, reporter: unknown): unknown =>
  typeof reporter === 'string' ? authors.join() : authors;

const wholeName = ({ literal, family }: { literal?: string; family?: string }): string => literal ?? family ?? '';

const say = (words: readonly CiteWords[]): string =>
  words.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

describe('in words', () => {
  test('author, title, newspaper, day, and where it was read', () => {
    expect(say(citeText(printed, '2026-11-21'))).toBe(
      'Ngọc Minh, Hà Duyệt, “An Khê tổng kết phong trào thi đua ‘Dân vận khéo’ năm 2022”, *Báo Gia Lai*, 2-11-2022. ' +
        'Đọc tại Sổ lưu Gia Lai, bản ngày 21-11-2026: https://soluu.example/bai/2022/an-khe-tong-ket-dan-van-kheo/',
    );
  });

  test('what the archive supplied stands in square brackets', () => {
    expect(say(citeText({ ...supplied, authors: [] }, '2026-11-21'))).toContain(
      '[An Khê tổng kết phong trào thi đua “Dân vận khéo” năm 2022], *Báo Gia Lai*, 2-11-[2022]. ',
    );
  });

  test('the newspaper’s own page where it is known', () => {
    const citation = { ...printed, originalUrl: 'https://baogialai.com.vn/bai.html' };
    expect(say(citeText(citation, '2026-11-21'))).toContain(', 2-11-2022, https://baogialai.com.vn/bai.html. Đọc tại');
  });

  test('a figure: what it says, its report, the address of its sentence', () => {
    const figure = { name: '359 hộ nghèo', where: 'Thị xã An Khê, đến 11-2022', path: '#so-359-ho' };
    expect(say(citeFigureText(figure, printed))).toBe(
      '359 hộ nghèo (Thị xã An Khê, đến 11-2022): Ngọc Minh, Hà Duyệt, “An Khê tổng kết phong trào thi đua ‘Dân vận khéo’ năm 2022”, ' +
        '*Báo Gia Lai*, 2-11-2022, https://soluu.example/bai/2022/an-khe-tong-ket-dan-van-kheo/#so-359-ho',
    );
  });
});
