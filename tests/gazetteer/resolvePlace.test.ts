import { describe, expect, test } from 'vitest';
import { existsOn, lineOn, membersOf, predecessorsOf } from '../../src/gazetteer/gazetteer.ts';
import { nameKey } from '../../src/gazetteer/nameKey.ts';
import { resolvePlace, type PlaceHints } from '../../src/gazetteer/resolvePlace.ts';
import { gazetteer } from './gazetteerOfContent.ts';

/** The id of the place a name means, the ids it may mean after “?”, or “không có”. */
function resolve(name: string, hints: PlaceHints): string {
  const resolution = resolvePlace(gazetteer, name, hints);
  if (resolution.kind === 'unique') return resolution.place.id;
  if (resolution.kind === 'none') return 'không có';
  return `? ${resolution.candidates.map(({ id }) => id).join(' ')}`;
}

describe('a name, a level and a day', () => {
  test.each<[id: string, name: string, hints: PlaceHints]>([
    ['kbang', 'Kbang', { level: 'huyện', date: '2018-03-13' }],
    ['kbang', 'K’Bang', { level: 'huyện', date: '2018-03-13' }],
    ['kbang', "K'Bang", { level: 'huyện', date: '2018-03-13' }],
    ['kbang', 'KBang', { level: 'huyện', date: '2018-03-13' }],
    ['thi-tran-kbang', 'Kbang', { level: 'thị trấn', date: '2018-03-13' }],
    ['xa-kbang', 'Kbang', { level: 'xã', date: '2025-07-01' }],
    ['xa-dong', 'Đông', { level: 'xã', date: '2018-03-13' }],
    ['dak-smar', 'Đăk Smar', { level: 'xã', date: '2018-03-13' }],
    ['dak-smar', 'Dak Smar', { level: 'xã', date: '2018-03-13' }],
    ['kong-bo-la', 'Kông Pla', { level: 'xã', date: '2010-01-01' }],
    ['tu-thuy-2-tu-an', 'Tú Thuỷ 2', { level: 'thôn', date: '2022-11-02' }],
    ['gia-lai-kon-tum', 'Gia Lai - Kon Tum', { level: 'tỉnh', date: '1985-01-01' }],
    ['gia-lai', 'Gia Lai', { level: 'tỉnh', date: '2025-06-30' }],
    ['gia-lai-2025', 'Gia Lai', { level: 'tỉnh', date: '2025-07-01' }],
    ['không có', 'Kbang', { level: 'xã', date: '2018-03-13' }],
    ['không có', 'Kbang', { level: 'huyện', date: '2025-07-01' }],
    ['không có', 'Đăk Hlơ', { level: 'xã', date: '2024-11-01' }],
    ['không có', 'Tu An', { level: 'xã', date: '2022-11-02' }],
  ])('%s: %s %o', (id, name, hints) => {
    expect(resolve(name, hints)).toBe(id);
  });
});

describe('namesakes', () => {
  test.each<[id: string, name: string, hints: PlaceHints]>([
    ['? tay-son-an-khe tay-son-pleiku', 'Tây Sơn', { level: 'phường', date: '2022-11-02' }],
    ['tay-son-an-khe', 'Tây Sơn', { level: 'phường', date: '2022-11-02', near: ['an-khe'] }],
    ['tay-son-pleiku', 'Tây Sơn', { level: 'phường', date: '2022-11-02', near: ['pleiku'] }],
    ['tay-son-pleiku', 'Tây Sơn', { level: 'phường', date: '2022-11-02', near: ['an-khe'], within: 'pleiku' }],
    ['tay-son-binh-dinh', 'Tây Sơn', { level: 'huyện', date: '2022-11-02', near: ['an-khe'] }],
    ['xa-tay-son', 'Tây Sơn', { level: 'xã', date: '2025-08-01', near: ['phuong-an-khe'] }],
    ['không có', 'Tây Sơn', { level: 'phường', date: '2025-08-01' }],
    ['xuan-an', 'Xuân An', { level: 'xã', date: '2022-11-02' }],
    ['xuan-an-2025', 'Xuân An', { level: 'xã', date: '2025-08-01' }],
    ['ngo-may', 'Ngô Mây', { level: 'phường', date: '2022-11-02', near: ['an-khe'] }],
    ['ngo-may-quy-nhon', 'Ngô Mây', { level: 'phường', date: '2022-11-02', within: 'quy-nhon' }],
    ['ngo-may-2025', 'Ngô Mây', { level: 'xã', date: '2025-08-01' }],
    ['an-binh', 'An Bình', { level: 'phường', date: '2022-11-02' }],
    ['an-binh-2025', 'An Bình', { level: 'phường', date: '2025-08-01' }],
    ['kbang', 'Kbang', { date: '2018-03-13', near: ['kbang'] }],
    ['thi-tran-kbang', 'Kbang', { date: '2018-03-13', near: ['thi-tran-kbang'] }],
    ['an-khe', 'An Khê', { date: '2022-11-02', near: ['kbang'] }],
  ])('%s: %s %o', (id, name, hints) => {
    expect(resolve(name, hints)).toBe(id);
  });
});

test('a name of other years is offered for a did-you-mean', () => {
  expect(resolvePlace(gazetteer, 'Kbang', { level: 'huyện', date: '2026-01-01' })).toMatchObject({
    kind: 'none',
    elsewhen: [{ id: 'kbang' }],
  });
});

test.each<[line: string[], id: string, date: string]>([
  [['lang-pot-song-an', 'song-an', 'an-khe', 'gia-lai'], 'lang-pot-song-an', '2022-11-02'],
  [['kbang', 'gia-lai-kon-tum'], 'kbang', '1990-01-01'],
  [['kbang', 'gia-lai'], 'kbang', '2018-03-13'],
  [['krong', 'huyen-an-khe', 'gia-lai-kon-tum'], 'krong', '1984-12-27'],
  [['krong', 'kbang', 'gia-lai'], 'krong', '2018-03-13'],
  [['krong', 'gia-lai-2025'], 'krong', '2025-07-01'],
])('%o is where %s lay on %s', (line, id, date) => {
  const place = gazetteer.places.get(id);
  expect(place && lineOn(gazetteer, place, date).map((each) => each.id)).toEqual(line);
});

test.each([
  [true, '1984-12-28'],
  [true, '2025-06-30'],
  [false, '1984-12-27'],
  [false, '2025-07-01'],
])('that Kbang was a district is %s on %s', (alive, date) => {
  expect(existsOn(gazetteer.places.get('kbang') ?? {}, date)).toBe(alive);
});

test.each([
  ['K’Bang', 'Kbang'],
  ['Đăk Rong', 'Dak Rong'],
  ['Tú Thuỷ 2', 'Tú Thủy 2'],
  ['Gia Lai-Kon Tum', 'Gia Lai – Kon Tum'],
])('%s and %s are one name', (one, two) => {
  expect(nameKey(one)).toBe(nameKey(two));
});

test.each([
  ['Tú An', 'Tu An'],
  ['Đông', 'Dông'],
  ['An Bình', 'An Binh'],
])('%s and %s are two names', (one, two) => {
  expect(nameKey(one)).not.toBe(nameKey(two));
});

test('the six communes of 2025 are made of the units of the old district', () => {
  const communes = (gazetteer.places.get('kbang')?.successors ?? []).map(({ id }) => id);
  expect(communes).toEqual(['xa-kbang', 'kong-bo-la-2025', 'to-tung-2025', 'son-lang-2025', 'dak-rong-2025', 'krong']);
  const before = communes.flatMap((id) => predecessorsOf(gazetteer, id).map((place) => place.id));
  expect([...new Set(before)].sort()).toEqual([
    ...['dak-rong', 'dak-smar', 'kbang', 'kon-pne', 'kong-bo-la', 'kong-long-khong', 'lo-ku', 'nghia-an', 'so-pai'],
    ...['son-lang', 'thi-tran-kbang', 'to-tung', 'xa-dong'],
  ]);
});

test('An Khê had six phường and five xã', () => {
  const members = membersOf(gazetteer, 'an-khe').map(({ level, name }) => `${level} ${name}`);
  expect(members.filter((each) => each.startsWith('phường'))).toHaveLength(6);
  expect(members.filter((each) => each.startsWith('xã'))).toHaveLength(5);
});
