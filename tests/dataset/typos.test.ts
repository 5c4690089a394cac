import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findTypos } from '../../src/dataset/typos.ts';
import { readContentFile } from '../../src/archive/contentFile.ts';
import { composeText } from '../../src/archive/reportText.ts';

const say = (text: string): string[] => findTypos(text).map(({ printed, suggestion }) => `${printed} → ${suggestion}`);

/** Misprint, what was meant, and a sentence that prints it. */
test.each([
  ['đạo dức', 'đạo đức', 'học tập và làm theo tư tưởng, đạo dức, phong cách Hồ Chí Minh'],
  ['bảo hiện y tế', 'bảo hiểm y tế', 'Tuyên truyền người dân tham gia bảo hiện y tế đạt 91,5%'],
  ['thanh tích', 'thành tích', 'cho các tập thể, cá nhân có thanh tích xuất sắc trong phong trào'],
  ['quy đinh', 'quy định', 'thực hiện theo quy đinh của pháp luật'],
  ['khu vưc', 'khu vực', 'ở khu vưc biên giới'],
  ['tốc dộ', 'tốc độ', 'đẩy nhanh tốc dộ giải ngân'],
  ['Đạo dức', 'Đạo đức', 'Đạo dức là gốc của người cán bộ.'],
  ['ngiêm túc', 'nghiêm túc', 'chấp hành ngiêm túc chỉ đạo của cấp trên'],
])('“%s” may be “%s”', (printed, suggestion, text) => {
  expect(say(text)).toEqual([`${printed} → ${suggestion}`]);
});

/** Sound text that lies a mark away from a word of the vocabulary. */
test.each([
  ['two words that meet', 'Đài phát thanh tích cực đưa tin'],
  ['two words that meet, the second long', 'tỉnh đảm bảo hiện trạng rừng'],
  ['a word of its own beside another', 'từ đầu năm, số hộ đã thoát nghèo'],
  ['a name printed as names are', 'ông Đạo Dức ở làng Thanh Tích'],
  ['a word of another language', 'lễ hội của người Jrai ở plei Ơi, tiếng klông pút'],
  ['words apart', 'đạo, dức; thanh\ntích'],
  ['tone in the newer place', 'văn hoá, thuỷ lợi, khoẻ mạnh'],
])('finds nothing in %s', (_, text) => {
  expect(say(text)).toEqual([]);
});

test('offsets are those of the text, and the text is only read', () => {
  const text = 'Có thanh tích tốt.';
  expect(findTypos(text)).toEqual([{ start: 3, end: 13, printed: 'thanh tích', suggestion: 'thành tích' }]);
});

describe('the archive', () => {
  const folder = new URL('../../content/articles/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

  test.each(files)('%s: only what is misprinted', (name) => {
    const { body } = readContentFile(name, readFileSync(new URL(name, folder)));
    const known: Record<string, string[]> = {
      'an-khe': ['đạo dức → đạo đức', 'bảo hiện y tế → bảo hiểm y tế', 'thanh tích → thành tích'],
    };
    const expected = Object.entries(known).find(([part]) => name.includes(part))?.[1] ?? [];
    expect(say(composeText(undefined, body?.blocks ?? []).text)).toEqual(expected);
  });
});
