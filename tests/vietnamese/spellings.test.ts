import { expect, test } from 'vitest';
import { spellings } from '../../src/vietnamese/spellings.ts';

test.each([
  ['hòa', ['hòa', 'hoà']],
  ['uỷ', ['uỷ', 'ủy']],
  ['khỏe', ['khỏe', 'khoẻ']],
  ['tỷ', ['tỷ', 'tỉ']],
  ['kĩ', ['kĩ', 'kỹ']],
  ['quý', ['quý']],
  ['hoàn', ['hoàn']],
  ['đồng', ['đồng']],
])('%s is also %j', (syllable, forms) => {
  expect(spellings(syllable)).toEqual(forms);
});
