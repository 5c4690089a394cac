import { numberSyllables } from '../vietnamese/numberWords.ts';
import { list, phrases, wordSet } from './phrases.ts';
import { symbolOf } from './symbols.ts';

/** The syllables numbers are written with, by their key. */
export const syllableOf = new Map(numberSyllables.map((word) => [symbolOf(word), word]));

/** Syllables that a number in words may start with. */
export const startsNumber = wordSet('một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, nửa');

/** Words before “năm” that make it five and not a year: “có năm loại”, “không dưới năm tiêu chí”. */
export const fiveBefore = wordSet(
  'có, gồm, với, dưới, hơn, gần, được, cho, thành, khoảng, trên, đủ, chỉ, thêm, xây, bắt, mở, và',
);

/** Words before a number word that make it no quantity of its own: “thứ hai”, “tháng ba”, “vài ba”. */
export const noWordBefore = wordSet(`
  thứ, tháng, vài, dăm, mấy, ngã, hạng, giải, nhì, lớp, số, mùng, mồng, ngày, chủ, đôi, một, hai, ba, bốn, năm, sáu,
  bảy, tám, chín, mười, mươi, trăm, lần, vòng, khóa, đợt, quý, tập, ông, bà, anh, chị, chú, cô, bác, cụ
`);

/** What two or three of say no number that a report is about: “hai bên”, “hai vợ chồng”, “ba mẹ”. */
export const noWordAfter = phrases(
  list(`
    bên, vợ chồng, mẹ con, cha con, bố con, anh em, chị em, ông bà, bà cháu, ông cháu, ba con, chiều, mặt, tay,
    chân, mắt, vai, miền, phía, đầu, mẹ, má, ba, cánh tay, hàng, bàn tay, chữ, lần, con mắt, bờ, mái đầu, điều, vế,
    thứ, từ
  `).map((phrase) => [phrase, true]),
);

/** The half: “một nửa số hộ”, “nửa diện tích”. */
export const halfOf = wordSet('nửa');
export const part = wordSet('phần');

/** What a share in words is a share of. */
export const shareOf = wordSet('số, diện, dân, hộ, tổng, lượng, sản, quãng, kinh, giá, lao, thu, chi, tiền, vốn');

/**
 * Words before a small number word that tell of a new count: “có ba mô hình”, “xây dựng hai cầu”. After “với”, “ở”,
 * “cho” or “khiến” a small word mostly speaks of things already named, or of a pair.
 */
export const tellsNew = wordSet(`
  có, gồm, dựng, lập, trao, tặng, mở, trợ, thêm, đầu, thưởng, trồng, nuôi, hiến, góp, mua, giành, đoạt, giúp
`);

/** Words after a noun that point back: “hai người này”, “ba đơn vị nói trên”. */
export const backward = wordSet('này, đó, kia, ấy, trên, nói, kể, còn, đều, cùng, nêu');

export const wordAfterScale = wordSet('phú, lệ');
