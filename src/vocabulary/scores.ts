import { phrases, wordSet } from './phrases.ts';

/** What is done to marks: “trừ 20 điểm”, “nâng đến 8,7 điểm”. */
export const markMovers = wordSet('nâng, hạ, trừ, sụt');

/** Words of a match report: two bare numbers joined by a dash near them are its result. */
export const scoreWords = wordSet('thắng, thua, hòa, tỷ, set, séc, ván, trận, đấu, bàn, hiệp, gỡ, dẫn, đội, chung');

/** Subjects that follow a mark: “9,5 điểm môn Toán”. */
export const subjects = wordSet('môn, Toán, Văn, thi, bài, Lý, Hóa, Sinh, Sử, Địa, ngoại, tiếng, Anh');

/** Three subjects that are marked together: “28,5 điểm khối A”. */
export const subjectBlock = wordSet('khối');

/** “12 điểm/3 môn” */
export const examSubject = wordSet('môn');

/** Subjects behind “điểm 10”: “điểm 10 môn toán”, but “điểm 2 bài chòi”. */
export const examSubjects = phrases(
  ['môn', 'ngữ văn', 'ngoại ngữ', 'tiếng Anh', 'toán', 'vật lý', 'hóa học', 'sinh học', 'lịch sử', 'địa lý'].map(
    (subject) => [subject, true],
  ),
);

/** Words shortly before a number of points that make it a mark of an examination. */
export const examWords = wordSet('thi, thí, môn, chuẩn, thủ, thang, tuyển, học, tốt, giám, chấm, đỗ, đậu, Toán, Văn');

/** “tiêu chuẩn”: no “chuẩn” of an examination. */
export const standard = phrases(['tiêu chuẩn', 'đạt chuẩn', 'quy chuẩn'].map((words) => [words, true]));

export const marked = wordSet('đạt, là, với, được');

/** “điểm cao nhất”, “điểm số cao nhất” */
export const highest = wordSet('cao, số');

/** Marks that end a clause. */
export const stopMark = wordSet('. ;'.split(' ').join(','));

export const vote = wordSet('phiếu');

/** Marks added for who or where a candidate is: “3,5 điểm ưu tiên”. */
export const bonus = phrases(['ưu tiên', 'khuyến khích', 'cộng', 'năng khiếu', 'khu vực'].map((word) => [word, true]));

/** “em đạt 29,15 điểm”, “bạn được 25 điểm” */
export const examinee = wordSet('em, bạn, sinh, cháu');
export const reached = wordSet('đạt, được');

/** Sorts of votes of confidence, whose number follows them alone: “phiếu tín nhiệm cao 41, tín nhiệm 11”. */
export const ballots = phrases(
  ['tín nhiệm', 'tín nhiệm cao', 'tín nhiệm thấp', 'không tín nhiệm'].map((sort) => [sort, true]),
);

/** Marks that a school asks for, and the mean of many in one subject. */
export const thresholds = phrases(
  ['điểm chuẩn', 'điểm sàn', 'điểm trúng tuyển', 'ngưỡng điểm', 'điểm trung bình môn', 'điểm bình quân môn'].map(
    (mark) => [mark, true],
  ),
);

/** “4 huy chương vàng, 16 bạc và 18 đồng” */
export const metal = wordSet('vàng, bạc, đồng');

/** Of these, those that others are listed behind. */
export const goldOrSilver = wordSet('vàng, bạc');
export const medalLast = wordSet('chương');
