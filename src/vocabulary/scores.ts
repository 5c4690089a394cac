import { wordSet } from './phrases.ts';

/** Words of a match report: two bare numbers joined by a dash near them are its result. */
export const scoreWords = wordSet('thắng, thua, hòa, tỷ, set, séc, ván, trận, đấu, bàn, hiệp, gỡ, dẫn, đội, chung');

/** Words before a mark of a test: “đạt 9,5 điểm môn Toán” is a school mark, “tăng 12 điểm” is not. */
export const markWords = wordSet(
  'thi, môn, bài, điểm, thang, học, chấm, giám, thí, đề, xét, tuyển, chuẩn, tổng, Toán, Văn',
);
