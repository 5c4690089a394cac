import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/vietnamese/sentences.ts';

function cut(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

test.each<[string, string[]]>([
  ['Xã có 1.200 hộ. Trong đó 12,5% nghèo.', ['Xã có 1.200 hộ.', 'Trong đó 12,5% nghèo.']],
  ['Ông về TP. Pleiku. Bà ở lại.', ['Ông về TP. Pleiku.', 'Bà ở lại.']],
  ['Ông Nguyễn V. A. kể lại. Xong!', ['Ông Nguyễn V. A. kể lại.', 'Xong!']],
  ['Có rau, củ... và quả. Hết…', ['Có rau, củ... và quả.', 'Hết…']],
  ['Anh nói: “Được.” Rồi đi.', ['Anh nói: “Được.”', 'Rồi đi.']],
  ['Tiêu đề\n\nCâu một\nCâu hai', ['Tiêu đề', 'Câu một', 'Câu hai']],
  ['1. Nông nghiệp phát triển. 2. Văn hóa.', ['1. Nông nghiệp phát triển.', '2. Văn hóa.']],
  ['Họp sáng 30.4. Chiều nghỉ.', ['Họp sáng 30.4.', 'Chiều nghỉ.']],
  ['Xem abc.vn/tin. html', ['Xem abc.vn/tin. html']],
  ['', []],
  [' \n . \n', ['.']],
])('%j', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test('sentences cover everything but white space, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      expect(cut(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    }),
  );
});
