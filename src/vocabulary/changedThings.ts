import { phrases, phrasesOf, wordSet } from './phrases.ts';

/** Verbs of change with the thing they change between them and the amount: “giảm giá vé 5.000 đồng”. */
export const objectVerbs = phrases(
  phrasesOf(
    `
      tăng, giảm, cắt giảm, miễn giảm, sụt giảm, gia tăng, giảm được, tăng được, rút ngắn, rút ngắn được,
      cắt giảm được, hạ, nâng, kéo dài, tiết giảm, giảm trừ, tăng thêm, giảm thêm, giảm bớt, nâng thêm, giảm ngay,
      giảm mạnh, giảm sâu, giảm nhẹ, tăng mạnh, tăng nhẹ, tăng trưởng, mở rộng, thu hẹp, đẩy lùi, lùi, bớt
    `,
    true,
  ),
);

/**
 * Of these, verbs that name an amount only with “thêm”: “nâng tốc độ thêm 10 km/h”, but “nâng vốn (lên) 10 tỷ đồng”.
 */
export const needsMore = wordSet('nâng, kéo, hạ');

/** “nâng lương 5%”: what is paid, told in money, so a percentage of it is an amount. */
export const pay = wordSet('lương, giá, phí, cước, trợ, phụ');

/** Words within such a thing: “giảm giá cho xe của dân”. */
export const objectLink = wordSet(`
  của, cho, với, các, những, tất, cả, mỗi, từng, này, phải, tại, ở, trong, và, ngày, tháng, năm, đầu, cuối, cao,
  thấp, thuộc, khi, vào, hiện, qua, không, đúng
`);

/** Right before a number these tie it to the object, and it is no amount: “tăng thuế với 200 tỷ USD hàng hóa”. */
export const tiesNumber = wordSet('cho, với, của, tại, ở, trong, thuộc, khi');

/** In which sort of unit it is told how much a thing changed. */
export type Sort = 'money' | 'time' | 'speed' | 'area' | 'length' | 'amount' | 'stock';

/** Verbs of another clause: “giảm chi phí nông dân mua máy cày 300 triệu đồng”. */
export const clauseVerbs = wordSet('mua, giao, trao, gây, xây, mở, dùng');

/** A noun that starts like one of them: “giảm vốn cho các dự án giao thông 900 tỷ đồng”. */
export const traffic = phrases([['giao thông', true]]);

/** “mở rộng, nâng cấp thêm 15 km đường”: not higher by so much. */
export const upgrade = phrases([['nâng cấp', true]]);

/** “thời gian làm thêm 60 giờ”, “thu hồi thêm 7 ha”: “thêm” belongs to another verb. */
export const worksWord = wordSet('làm, thu, truy, khai, soát');

/**
 * Bounds that make a number behind such a thing its level: “tăng mức hỗ trợ tối đa 5 triệu đồng”, “giảm tốc độ dưới 40
 * km/h”.
 */
export const levelBound = wordSet('tối, dưới, đến, không, đa, thiểu, quá');

/** What can be more or less, and in which sort of unit that is told. */
export const variables = phrases<Sort>([
  ...phrasesOf(
    `
      giá, tỷ giá, tỷ giá trung tâm, thâm hụt, thâm hụt ngân sách, bội chi, số tiền, số vốn, nguồn vốn,
      nguồn kinh phí, nguồn chi, phí, lệ phí,
      học phí, viện phí, cước, thuế, vốn, tiền, lương, mức lương, mức phí, mức thu, mức hỗ trợ, mức đóng, mức phạt,
      chi phí, chi, thu, thu nhập, ngân sách, doanh thu, lợi nhuận, nợ, dư nợ, kinh phí, tổng mức đầu tư, tổng vốn,
      trợ cấp, phụ cấp, lãi, lãi suất, đầu tư, giá trị, hạn mức, dự toán, khoản, thanh toán
    `,
    'money',
  ),
  ...phrasesOf('thời gian, thời hạn, thời hiệu, tuổi, độ tuổi, tuổi nghỉ hưu, án, án phạt, mức án, hình phạt', 'time'),
  ...phrasesOf('tốc độ, vận tốc', 'speed'),
  ...phrasesOf('diện tích, quy mô', 'area'),
  ...phrasesOf(
    `
      chiều dài, chiều cao, chiều rộng, chiều sâu, độ dày, độ cao, độ sâu, độ dài, khoảng cách, khoảng đường,
      quãng đường, hành trình, cự ly, bán kính, mực nước
    `,
    'length',
  ),
  ...phrasesOf(
    `
      sức chứa, nhiệt độ, công suất, năng lực, lưu lượng, dung tích, dung lượng, lượng, phát thải, khí thải,
      khối lượng, sản lượng, trọng lượng, tải trọng, cân nặng, năng suất, độ mặn, hệ số, tần suất, thể tích
    `,
    'amount',
  ),
  ...phrasesOf('dự trữ, lượng dự trữ, tồn kho', 'stock'),
]);
