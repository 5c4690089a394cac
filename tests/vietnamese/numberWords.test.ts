import { expect, test } from 'vitest';
import { readNumberWords } from '../../src/vietnamese/numberWords.ts';

test.each([
  [0, 'không'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [25, 'hai lăm'],
  [34, 'ba mươi tư'],
  [50, 'năm chục'],
  [55, 'năm mươi lăm'],
  [105, 'một trăm linh năm'],
  [105, 'một trăm lẻ năm'],
  [150, 'trăm rưỡi'],
  [150, 'một trăm rưỡi'],
  [2003, 'hai nghìn không trăm lẻ ba'],
  [3200, 'ba nghìn hai'],
  [30000, 'ba vạn'],
  [123456, 'một trăm hai mươi ba nghìn bốn trăm năm mươi sáu'],
  [1200000, 'một triệu hai trăm nghìn'],
  [2400000, 'hai triệu tư'],
  [2500000, 'hai phẩy năm triệu'],
  [2500000000, 'hai tỷ rưỡi'],
  [1000000000000, 'một nghìn tỷ'],
  [2.5, 'hai phẩy năm'],
])('%d is “%s”', (value, words) => {
  expect(readNumberWords(words.split(' '))).toBe(value);
});

test.each(['mươi', 'hai ba', 'trăm trăm', 'hai tư', 'lẻ ba', 'phẩy năm', 'một trăm năm không'])(
  '“%s” is no number',
  (words) => {
    expect(readNumberWords(words.split(' '))).toBeUndefined();
  },
);
