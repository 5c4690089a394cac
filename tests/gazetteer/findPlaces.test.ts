import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../src/gazetteer/findPlaces.ts';
import { gazetteer } from './gazetteerOfContent.ts';

/** Each mention as “words = ids”; “?” before what the report leaves open, “-” for what the gazetteer does not have. */
function find(text: string, date = '2018-03-13', near = ['kbang']): string[] {
  return findPlaces(text, gazetteer, { date, near }).map(({ words, resolutions }) => {
    const ids = resolutions.map((resolution) => {
      if (resolution.kind === 'unique') return resolution.place.id;
      return resolution.kind === 'none' ? '-' : `?${resolution.candidates.map(({ id }) => id).join('?')}`;
    });
    return `${words} = ${ids.join(' ')}`;
  });
}

describe('in a report on Kbang in 2018', () => {
  test.each<[mentions: string[], text: string]>([
    [['xã Đông và Nghĩa An = xa-dong nghia-an'], '123 hộ nghèo tại xã Đông và Nghĩa An.'],
    [['xã Đông, Nghĩa An và Lơ Ku = xa-dong nghia-an lo-ku'], 'Các xã Đông, Nghĩa An và Lơ Ku đã cán đích.'],
    [['xã Đông và xã Sơ Pai = xa-dong so-pai'], 'Ở xã Đông và xã Sơ Pai có 12 hộ.'],
    [['Xã Đông = xa-dong'], 'Xã Đông hoàn thành tiêu chí.'],
    [['toàn huyện = kbang'], 'Hiện nay toàn huyện có 678 hộ.'],
    [['ở huyện = kbang'], '58 cơ quan, đơn vị ở huyện được phân công.'],
    [['trên địa bàn huyện = kbang'], 'Công tác giảm nghèo trên địa bàn huyện.'],
    [['trong huyện = kbang'], 'Các đoàn thể trong huyện đã đẩy mạnh phong trào.'],
    [['huyện = kbang'], 'Năm qua, huyện đã xây dựng 12 cầu.'],
    [['Huyện ủy Kbang, Gia Lai = kbang'], 'Sáng 13-3, Huyện ủy Kbang, Gia Lai sơ kết 2 năm.'],
    [['Huyện ủy Kbang = kbang'], 'Dịp này Huyện ủy Kbang đã khen thưởng.'],
    [['Huyện uỷ = kbang'], 'Chỉ thị của Huyện uỷ.'],
    [['huyện K’Bang = kbang'], 'Nhân dân huyện K’Bang.'],
    [['huyện KBang = kbang'], 'Nhân dân huyện KBang.'],
    [['K’Bang = kbang'], 'Lên K’Bang mùa này rất đẹp.'],
    [['thị trấn Kbang = thi-tran-kbang'], 'Tại thị trấn Kbang có 5 tổ.'],
    [['xã Đăk Smar (huyện Kbang) = dak-smar'], 'Ở xã Đăk Smar (huyện Kbang), 3 hộ thoát nghèo.'],
    [['xã Đông, huyện Kbang, tỉnh Gia Lai = xa-dong'], 'Ở xã Đông, huyện Kbang, tỉnh Gia Lai.'],
    [['toàn tỉnh = gia-lai'], 'Toàn bộ số xã của toàn tỉnh.'],
    [['phường Tây Sơn = ?tay-son-an-khe?tay-son-pleiku'], 'Đoàn đến phường Tây Sơn.'],
    [['phường Tây Sơn, TP. Pleiku = tay-son-pleiku'], 'Đoàn đến phường Tây Sơn, TP. Pleiku.'],
    [['Ia Mlơn = -', 'Nghĩa An = nghia-an'], 'Có 8 người (Ia Mlơn: 3 người; Nghĩa An: 5 người).'],
    [['xã Krong = krong', 'Kon Pne = kon-pne'], 'Gồm xã Krong 215 hộ, Kon Pne 92 hộ.'],
    [['xã Ia Nhơn = -'], 'Có 3 hộ ở xã Ia Nhơn.'],
    [['xã Kbang = -'], 'Một nơi gọi là xã Kbang.'],
  ])('%o in “%s”', (mentions, text) => {
    expect(find(text)).toEqual(mentions);
  });
});

describe('in a report on An Khê in 2022', () => {
  test.each<[mentions: string[], text: string]>([
    [['tổ 3 (phường Tây Sơn) = to-3-tay-son-an-khe'], 'Câu lạc bộ ở tổ 3 (phường Tây Sơn); trồng cây.'],
    [['thôn 3 (xã Thành An) = thon-3-thanh-an'], 'Tổ hợp tác tại thôn 3 (xã Thành An).'],
    [['thôn Tú Thủy 2 (xã Tú An) = tu-thuy-2-tu-an'], 'Chăn nuôi tại thôn Tú Thủy 2 (xã Tú An).'],
    [['thôn An Xuân 2 (xã Xuân An) = an-xuan-2-xuan-an'], 'Chi hội phụ nữ thôn An Xuân 2 (xã Xuân An)...'],
    [['làng Pốt (xã Song An) = lang-pot-song-an'], 'Tiết kiệm tại làng Pốt (xã Song An)…'],
    [['thôn 5 (xã Tú An) = -'], 'Ở thôn 5 (xã Tú An) có 3 hộ.'],
    [['toàn thị xã = an-khe'], 'Đến nay, toàn thị xã chỉ còn 359 hộ nghèo.'],
    [['trên địa bàn thị xã = an-khe'], 'Công tác giảm nghèo trên địa bàn thị xã.'],
    [['phường Tây Sơn = tay-son-an-khe'], 'Nhân dân phường Tây Sơn.'],
    [['Thị ủy An Khê (tỉnh Gia Lai) = an-khe'], 'Chiều 2-11, Thị ủy An Khê (tỉnh Gia Lai) tổ chức hội nghị.'],
    [['phường Tây Sơn (TP. Pleiku) = tay-son-pleiku'], 'Khách từ phường Tây Sơn (TP. Pleiku).'],
    [['huyện Tây Sơn = tay-son-binh-dinh'], 'Phía đông giáp huyện Tây Sơn.'],
  ])('%o in “%s”', (mentions, text) => {
    expect(find(text, '2022-11-02', ['an-khe'])).toEqual(mentions);
  });
});

describe('in a report of 2025 and later', () => {
  test.each<[mentions: string[], text: string]>([
    [['xã Kbang = xa-kbang'], 'Một nơi gọi là xã Kbang.'],
    [['xã Đông = xa-dong'], 'Trên đất xã Đông cũ.'],
    [['xã Đông = -'], 'Về thăm xã Đông.'],
    [['huyện Kbang = kbang'], 'Địa bàn huyện Kbang (cũ) nay là 6 xã.'],
    [['phường An Khê = phuong-an-khe'], 'Một nơi gọi là phường An Khê.'],
    [['xã Xuân An = xuan-an-2025'], 'Về thăm xã Xuân An.'],
  ])('%o in “%s”', (mentions, text) => {
    expect(find(text, '2025-09-02', ['gia-lai-2025'])).toEqual(mentions);
  });
});

/** Text that looks like a place and is none, or none that we may guess at. */
test.each([
  ['a direction', 'Khu vực phía đông và phía Đông có mưa.'],
  ['a season', 'Vụ Đông xuân và vụ đông xuân năm nay được mùa.'],
  ['a person whose names are place names', 'Bí thư Nguyễn Xuân Phước, ông An Tân và bà Trần An Phú.'],
  ['a road', 'Sửa đường Ngô Mây và trường THCS Ngô Mây.'],
  ['a pass', 'Qua đèo An Khê lúc sáng sớm.'],
  ['a level in a list', 'Các xã, thị trấn, Mặt trận và các đoàn thể.'],
  ['society', 'Bảo đảm an sinh của xã hội.'],
  ['a level of government', 'Cán bộ cấp huyện và cấp xã.'],
  ['people in a group', 'Mỗi tổ 3 người, mỗi tổ 12 hộ.'],
  ['a new kind of commune', 'Xây dựng xã nông thôn mới.'],
  ['one syllable without its level', 'Ông Đông về quê, Đông vui lắm.'],
])('nothing in %s', (_, text) => {
  expect(find(text)).toEqual([]);
});
