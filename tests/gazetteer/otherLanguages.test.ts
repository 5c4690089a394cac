import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../src/gazetteer/findPlaces.ts';
import { findOtherWords } from '../../src/gazetteer/otherLanguages.ts';
import { gazetteer } from './gazetteerOfContent.ts';

function find(text: string): string[] {
  const mentions = findPlaces(text, gazetteer, { date: '2018-03-13', near: ['kbang'] });
  return findOtherWords(text, mentions).map(({ start, end, language }) => `${text.slice(start, end)} ${language}`);
}

describe('names the language of', () => {
  test.each<[words: string[], text: string]>([
    [['Kông Bơ La bdq'], 'Xã Kông Bơ La (huyện Kbang) có 12 hộ.'],
    [['Kông Lơng Khơng bdq', 'Lơ Ku bdq'], 'Các xã Kông Lơng Khơng, Nghĩa An và Lơ Ku đã cán đích.'],
    [['Đăk Smar bdq'], 'Ở xã Đăk Smar, 3 hộ thoát nghèo.'],
    [['Krong bdq', 'Kon Pne bdq'], 'Gồm xã Krong 215 hộ, Kon Pne 92 hộ.'],
    [['Sơmă Kơcham bdq'], 'Người Ba Na ở làng Mơ Hra tổ chức lễ Sơmă Kơcham.'],
    [['pơ thi jra', 'Hơmon bdq'], 'Lễ pơ thi (bỏ mả) của người Jrai. Hơmon là sử thi của người Ba Na.'],
  ])('%j', (words, text) => {
    expect(find(text)).toEqual(words);
  });
});

describe('leaves alone', () => {
  test.each([
    ['names that everyone says in Vietnamese', 'Huyện Kbang, tỉnh Gia Lai; TP. Pleiku.'],
    ['Vietnamese names', 'Xã Đông và Nghĩa An, phường Tây Sơn.'],
    ['words that Vietnamese has taken over', 'Bên nhà rông, bà con đan gùi, múa xoang.'],
    ['a name that is no place here', 'Ông Krong nói.'],
    ['syllables apart', 'Bài thơ, thi ca; Pơ, thi đua.'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
