import { list, phrases, wordSet } from './phrases.ts';

/** Words right before a day of the month: “ngày 5”, “sáng 13-3”, “mùng 2”. */
export const dayCues = phrases(
  list(`
  ngày làm việc, sáng nay, chiều nay, tối nay, trưa nay, đêm nay, hôm nay, ngày mai, hôm qua, đêm qua, tối qua,
  chiều qua, sáng qua, sáng mai, ngày, sáng, chiều, tối, trưa, đêm, rạng sáng, sáng sớm, sáng ngày, chiều ngày,
  tối ngày, đêm ngày, trưa ngày, rạng sáng ngày, hôm, vào ngày, mùng, mồng, hết ngày, ngày mùng, ngày mồng, sáng mùng,
  rằm, khuya, đêm mùng, hồi, các ngày, hai ngày, đêm giao thừa, sáng mồng, hạn ngày, từ mùng
`).map((phrase) => [phrase, phrase]),
);

/** Words right before a date that is printed as day and month only: “đến 30/6”, “lễ 2-9”. */
export const dateCues = phrases(
  list(`
  sớm, mai, kia, mốt, từ, đến, tới, trước, sau, hết, lễ, dịp, dịp lễ, dịp 30/4, kỷ niệm, qua, kể từ, hôm, chốt, vào,
  tính đến, và, ngày lễ, Quốc khánh, Quốc tế Phụ nữ, Quốc tế Lao động, Quốc tế thiếu nhi, Phụ nữ Việt Nam,
  Nhà giáo Việt Nam, liệt sĩ, Thương binh - Liệt sĩ, miền Nam, chiến thắng, cách mạng, phụ nữ, lao động, thiếu nhi,
  trong, nghỉ lễ, tháng, là, giữa, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, khai giảng,
  lao động 1/5, mừng, tuần, kỳ nghỉ, nghỉ, năm, ra ngày, số ra ngày, khai mạc, bế mạc, đầu, cuối, nay, qua ngày, đêm,
  tối, vừa qua, đợt
`).map((phrase) => [phrase, phrase]),
);

/** Words right before the number of a month. */
export const monthWords = wordSet('tháng');

/** Words that a weekday’s number follows: “sáng thứ 3”, “thứ 7, chủ nhật”. */
export const weekdayBefore = wordSet('sáng, chiều, tối, trưa, ngày, đêm, và');
export const weekdayAfter = phrases(
  list('hàng tuần, tuần này, tuần sau, tuần tới, tuần trước, và chủ nhật, chủ nhật, tuần qua, hằng tuần, mỗi tuần').map(
    (phrase) => [phrase, phrase],
  ),
);

/** Words after a date that is counted by the moon. */
export const lunarWords = phrases(
  list('âm lịch, Tết, Âm lịch, tháng Giêng, tháng Chạp, tháng giêng, tháng chạp, Tết Nguyên đán').map((phrase) => [
    phrase,
    phrase,
  ]),
);

/** Words between two days of one date: “ngày 5 và 6.7”, “2 đến 4-9”. */
export const dayJoiners = wordSet('và, đến, tới, hoặc, hay');

/** Parts of a day after an hour: “8 giờ sáng”. */
export const partsOfDay = phrases(
  list(`
    sáng, chiều, tối, trưa, đêm, khuya, ngày, cùng ngày, hôm nay, hôm qua, hôm sau, rạng sáng, mỗi ngày, hàng ngày,
    hằng ngày, kém
  `).map((phrase) => [phrase, phrase]),
);

/** What people do for so many hours a day: “làm thêm 2 giờ mỗi ngày”. */
export const daily = phrases(
  list(`
    làm, làm việc, làm thêm, lao động, dành, dành ra, bỏ ra, mất, tốn, học, tự học, ngủ, tập, tập luyện, luyện tập,
    chơi, đứng
  `).map((act) => [act, true]),
);

/** Words before an hour: “lúc 7 giờ”, “từ 8 giờ đến”. */
export const hourCues = phrases(
  list('lúc, vào lúc, vào, hồi, từ, đến, tới, trước, sau, khoảng, khoảng từ, khung giờ, đúng, từ lúc, tầm, chừng').map(
    (phrase) => [phrase, phrase],
  ),
);

/** “lúc 1-3 h”: words that the hours between which something happened follow. */
export const moment = wordSet('lúc, hồi');

/** Words right before a year, and words that name years without a number of their own. */
export const yearCues = phrases(
  list(`
  năm, SN, sinh năm, SN:, sinh, niên vụ, năm học, giai đoạn, nhiệm kỳ, thời kỳ, khóa, vụ, mùa, tuổi trẻ, cuối, đầu,
  giữa, từ, đến, trước, sau, khoảng năm, những năm, các năm, đời, quý I, quý II, quý III, quý IV, quý, tết, Tết, xuân,
  Xuân, hè, thu, đông, Đông xuân, Hè thu, mùa hè, Mùa hè xanh, tầm nhìn, tầm nhìn đến, hướng đến, tới, qua, vào,
  Worldcup, World Cup, tháng, kể từ, hết, hướng tới, Cup, Games, Euro, Hội thi, Giải
`).map((phrase) => [phrase, phrase]),
);

/** Words before a pair of years or a stretch of years. */
export const periodCues = phrases(
  list(`
    giai đoạn, nhiệm kỳ, năm học, niên vụ, thời kỳ, niên khóa, khóa, vụ, vụ đông xuân, vụ Đông xuân, vụ hè thu,
    vụ mùa, mùa giải, mùa, mùa khô, mùa mưa, năm, các năm, những năm, trong các năm, từ năm
  `).map((phrase) => [phrase, phrase]),
);

/** Words before a number that name a season or quarter, not a count: “vụ 2”, “quý 3”. */
export const seasonCues = phrases(
  list('vụ, quý, học kỳ, kỳ, mùa vụ, nửa, thế kỷ, thế kỷ thứ, thập niên, thập kỷ, tuần').map((phrase) => [
    phrase,
    phrase,
  ]),
);

/** “thứ 7” */
export const weekdayWord = wordSet('thứ');

/** “giờ cao điểm 6-9h”, “khung giờ 6-9h” */
export const rushHour = phrases(['giờ cao điểm', 'khung giờ', 'thời gian cấm'].map((words) => [words, true]));

/** “mỗi ngày”, “hàng tháng” */
export const everyWord = wordSet('mỗi, hàng, hằng');

/** “hôm nay”, “ngày mai”, “chiều qua” */
export const daySecond = wordSet('nay, mai, qua, kia, tới, sau, này, rồi, trước, lễ');

export const hourLetter = wordSet('h, g');

export const hourWord = wordSet('giờ, h');

export const lasts = wordSet('mất, dài, tốn, suốt, dành');

/** Words that a length in hours and minutes follows: “rút ngắn còn 2 giờ 30 phút”. */
export const beforeHours = phrases(
  ['rút ngắn còn', 'rút ngắn chỉ còn', 'xuống còn', 'chỉ còn', 'trong vòng', 'thời gian'].map((words) => [words, true]),
);

export const hedgedHour = wordSet('gần, hơn, khoảng, chừng, tới, đến');

/** “tạm giam 3 tháng 4 nghi phạm”: words that a term, and no day, follows. */
export const termOpener = wordSet('giam, giữ, tù, trong, suốt, bay, cấm, chỉ');

/** “6 giờ đồng hồ” lasts. */
export const clock = phrases([['đồng hồ', true]]);

export const minuteWord = wordSet('phút, p, ph');

/** Marks between two dates: “1-5/10”. */
export const spanMark = wordSet(['-', '–', '—'].join(','));
