/** How readers ask for a number, and words of a question that say nothing about which number is meant. */

/** Words that ask; what is counted follows them or stands elsewhere: “bao nhiêu hộ”, “khen thưởng bao nhiêu”. */
export const asking = ['bao nhiêu', 'mấy'];

/** Words for the number itself: “số lượng hộ nghèo”. */
export const numbering = ['số lượng', 'con số'];

/** Words that only join the others. */
export const joining =
  'ở tại của trong năm có là được đã đến nay hiện và cho về các những số tổng toàn còn con theo thì thế nào gì hỏi'.split(
    ' ',
  );

/** Stands before a year and says no more than that: “thu nhập kbang năm 2013”. */
export const beforeYear = 'năm';

/** How readers ask for a rate, and how reports name it. */
export const rates: Record<string, string> = { 'phần trăm': 'tỷ lệ' };

/** Units as readers ask for them, where these are not the unit’s own letters. */
export const unitWords: Record<string, string> = {
  đồng: 'tiền',
  'm²': 'mét vuông',
  ha: 'héc ta',
  km: 'ki lô mét cây số',
};

/** What follows narrows what stands before: “mô hình trên lĩnh vực kinh tế” are not all the models. */
export const narrowing = ['lĩnh vực', 'trên', 'trong', 'tại', 'ở', 'của', 'về', 'theo', 'cho', 'thuộc', 'so với'];
