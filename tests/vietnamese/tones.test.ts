import { expect, test } from 'vitest';
import { placeTone, takeTone } from '../../src/vietnamese/tones.ts';

/** Where the two placements differ, and where they do not. */
test.each([
  ['oa', 'huyền', 'òa', 'oà'],
  ['oe', 'hỏi', 'ỏe', 'oẻ'],
  ['uy', 'sắc', 'úy', 'uý'],
  ['oai', 'nặng', 'oại', 'oại'],
  ['oan', 'huyền', 'oàn', 'oàn'],
  ['uyên', 'ngã', 'uyễn', 'uyễn'],
  ['uynh', 'huyền', 'uỳnh', 'uỳnh'],
  ['ươ', 'sắc', 'ướ', 'ướ'],
  ['uôi', 'hỏi', 'uổi', 'uổi'],
  ['ia', 'sắc', 'ía', 'ía'],
  ['ua', 'huyền', 'ùa', 'ùa'],
  ['ưa', 'nặng', 'ựa', 'ựa'],
  ['ao', 'ngã', 'ão', 'ão'],
  ['oeo', 'huyền', 'oèo', 'oèo'],
  ['a', 'ngang', 'a', 'a'],
] as const)('%s with %s is %s, or %s', (rhyme, tone, older, newer) => {
  expect([placeTone(rhyme, tone, 'older'), placeTone(rhyme, tone, 'newer')]).toEqual([older, newer]);
});

test.each([
  ['đường', 'đương', 'huyền'],
  ['NGHÈO', 'ngheo', 'huyền'],
  ['ở', 'ơ', 'hỏi'],
  ['ẵm', 'ăm', 'ngã'],
  ['việt', 'viêt', 'nặng'],
  ['kbang', 'kbang', 'ngang'],
])('%s without its tone is %s, %s', (word, letters, tone) => {
  expect(takeTone(word)).toEqual({ letters, tone });
});
