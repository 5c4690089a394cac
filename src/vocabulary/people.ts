import { wordSet } from './phrases.ts';

/** First words of nouns for people: after “nhóm 5” or “tổ 7” they make the number a count. */
export const isPerson = wordSet(
  'người, hộ, em, cháu, bé, trẻ, thành, học, sinh, cán, đối, hội, đoàn, đảng, lao, công, nhân, khách, vận, cầu, thí, giáo, bệnh, chiến, đồng, cô, chú, thanh, phụ, nạn, hành, du, đại, ngư, thuyền, vợ, mẹ, anh, chị, con, nghi, bị',
);

/** Settlements that are numbered more often than counted out: “thôn 2 có …”. */
export const villages = wordSet('thôn, làng, bản, xóm, buôn, bon, ấp, khóm, tổ, phường, khu, khối, quận, đội');
