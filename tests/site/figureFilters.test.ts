import { expect, test } from 'vitest';
import type { Registers } from '../../src/archive/registers.ts';
import { noFacets } from '../../src/site/figureFacets.ts';
import { figureFilters } from '../../src/site/figureFilters.ts';

/** Id, name, level, and what it lies in. */
const places: [id: string, name: string, level: string, parents: string[]][] = [
  ['gia-lai', 'Gia Lai', 'tỉnh', []],
  ['an-khe', 'An Khê', 'thị xã', ['gia-lai']],
  ['kbang', 'Kbang', 'huyện', ['gia-lai']],
  ['song-an', 'Song An', 'xã', ['an-khe']],
  ['lang-pot', 'Pốt', 'làng', ['song-an']],
  ['lang-mo', 'Mơ', 'làng', ['khong-co-so-lieu']],
  ['khong-co-so-lieu', 'Đông', 'xã', ['kbang']],
];
const localities: unknown = new Map(
  places.map(([id, name, level, parents]) => [id, { id, name, level, parents: parents.map((of) => ({ id: of })) }]),
);
// Of a place only this much is looked at.
const registers = { localities } as Registers;

test('places to tick stand under what they lie in, as deep as they lie', () => {
  const counts = { 'gia-lai': 100, 'an-khe': 60, kbang: 40, 'song-an': 30, 'lang-pot': 20, 'lang-mo': 10 };
  const [filter] = figureFilters({ ...noFacets(), place: counts }, [], { registers });
  expect(filter?.choices.map(({ text, depth = 0 }) => `${depth} ${text}`)).toEqual([
    '0 Tỉnh Gia Lai',
    '0 Thị xã An Khê',
    '1 Xã Song An',
    '2 Làng Pốt',
    '0 Huyện Kbang',
    '1 Làng Mơ',
  ]);
});
