import { list, phrases, wordSet } from './phrases.ts';

/** Words that cannot be the noun a number counts: after “lên 62” or “năm 2017”, these begin something else. */
export const functionWord = wordSet(`
  và, hoặc, hay, của, cho, với, tại, ở, trên, dưới, trong, ngoài, từ, đến, tới, là, có, được, đã, đang, sẽ, thì, mà, để, do, bởi, vì, nên, theo, về, như, khi, sau, trước, cùng, cũng, vẫn, còn, chỉ,
  đạt, chiếm, tăng, giảm, so, bằng, vượt, hơn, này, đó, ấy, nay, kia, những, các, mỗi, từng, một, không, chưa, rất, lại, ra, vào, lên, xuống, qua, thuộc, gồm, bao, nhằm, giữa, cả, đều, bị, phải, cần, nhưng,
  song, nếu, tuy, vừa, mới, hiện, ngay, nhất, nữa, luôn, ước, tính, nhờ, khiến, làm, đưa, trở, kể, tức, gần, khoảng, xấp, thế, vậy, rồi, đi, lúc, bên, đầu, cuối, đây, xong, riêng, trở, gấp, cao, thấp, nhiều, ít,
  ông, bà, anh, chị, tham, thực, triển, tổ, thành, diễn, tham, hôm, ngày, tháng, năm, chia, đặt, nằm, cách, hàng, toàn, nơi, dài, rộng, nhận, gây, tập, phát, đồng, tiếp, quy, tương, góp, bắt, chi, bán, mua, giao, xây, hỗ, đảm, đáp, trực, liên
`);

/** Function words that are also nouns: counted after a number all the same when the vocabulary knows the noun. */
export const clauseEnd = wordSet('. , ; : ( ) ! ? … “ ” " [ ]'.split(' ').join(','));

/** Words that open a clause, so that a noun phrase before or after them is over. */
export const clauseWord = wordSet('thì, mà, là, nên, vì, do, bởi, nhưng, song, để, khi, nếu, tuy, nhằm, khiến, còn');

/** Verbs and particles between a noun phrase and its number: “tỷ lệ hộ nghèo là 4%”, “thu nhập ước đạt …”. */
export const linkWord = wordSet(`
  là, đạt, có, với, ước, được, khoảng, gần, hơn, trên, dưới, từ, còn, chỉ, đến, tới, lên, xuống, bằng, tăng, giảm, chiếm, gồm, vượt, gấp, mức, ở, bình, quân, trung, cả, cũng, đã, sẽ, đang, mới, vẫn, lại, thêm, bớt, hiện, nay, xấp, xỉ,
  cao, thấp, nâng, hạ, tính, nhất, không, quá, chưa, đầy, ngót, tròn, tối, thiểu, đa, ít, nhiều, chừng, tương, đương, mỗi, những, theo, trong, tại, và, hoặc, thành, hoàn, tỷ, lệ, đó, nằm, dao, động, rơi, vào, lần, lượt, xuống, riêng
`);

/** Words that end the noun phrase after a count: what follows is said of it, not counted. */
export const phraseEnd = wordSet(`
  là, đã, sẽ, đang, chiếm, với, gồm, để, nhằm, cho, do, bởi, vì, nên, khi, mà, thì, tăng, giảm, vượt, ước, so, trị, nhưng, song, trong, cùng, sau, từ, như, theo, bằng, cũng, vẫn, đều, còn, vào, năm, tháng, ngày, và, hoặc, hay, tại, nếu, gấp, qua, trước, đến, tới, lên, xuống, được, bị, đạt, trên, ở, thực, tham, diễn, nữa, này, nào, đó, khác, ra, hoàn, tổng, đầu, tức, hơn
`);

/** Phrases whose number a noun phrase may hold: “trường đạt chuẩn quốc gia” goes on after đạt. */
export const phraseGoesOn = phrases(
  list(
    'đạt chuẩn, đạt giải, được xếp loại, được công nhận, được cấp, trên lĩnh vực, trên địa bàn, tại xã, tại huyện, ở huyện, ở xã, bị thương, bị bệnh, bị thiệt hại, bị chết, bị hư hỏng, bị ngập, bị sập, trong đồng bào, được tiếp cận, được vay, được hỗ trợ, được hưởng, được đào tạo, đạt tiêu chí, đạt trên, trong độ tuổi, được xây dựng, bị ảnh hưởng, bị tốc mái, được khen thưởng, có thành tích, có công',
  ).map((phrase) => [phrase, phrase]),
);

/** Words that start an aside before the thing that is measured: “trong đó diện tích …”, “riêng nông thôn …”. */
export const leadWord = wordSet(`
  trong, đó, và, với, riêng, còn, ngoài, nhưng, song, tuy, thì, mà, có, đã, sẽ, đang, hiện, nay, để, nhằm, do, vì, bởi, khi, nếu, nên, là, được, cho, tại, ở, của, từ, theo, các, những, mỗi, toàn, cả, sau, trước, đến, cùng, qua
`);

/** Words after which a bare number is a quantity though no unit follows: “tổng số là 25”. */
export const bareBefore = wordSet(
  'là, đạt, lên, còn, xuống, tăng, giảm, có, khoảng, gần, hơn, trên, dưới, chiếm, gồm, ước, xấp, xỉ, bằng',
);

/** Marks that join two numbers of one range. */
export const rangeMark = wordSet('- – — ~ ÷ −'.split(' ').join(','));
export const rangeWord = wordSet('đến, tới, hoặc, hay');

/** Words that join the items of a list of numbers: “thôn 2, 5 và 7”. */
export const listJoiner = wordSet('và, hoặc, &, ;, +');

/** Places smaller than the province: after “ấp 4,” a number and one of these is not a count. */
export const placeNoun = wordSet(
  'xã, phường, huyện, quận, tỉnh, thị, thành, TP, TX, TT, thôn, làng, khu, ấp, khóm, đường, phố, đoạn, đi, qua, cũ, mới, nối, địa, thuộc, tại, ở',
);

/** Measures of shape whose bearer was named before: “đường dài 2 km, rộng 5 m”. */
export const dimension = wordSet('dài, rộng, cao, dày, sâu, nặng, đường, kính, cân');
