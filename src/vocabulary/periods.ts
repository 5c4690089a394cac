import { list, phrases, wordSet } from './phrases.ts';

/** Words before a stretch of time that say it tells when, not how much: “trong 2 ngày”, “sau 3 tháng”. */
export const periodBefore = phrases(
  list(`
  không phải, trước đó, sau đó, trong, sau, qua, suốt, trước, hơn, gần, sơ kết, tổng kết, kỷ niệm, từ, trải qua,
  cách đây, trong vòng, khoảng thời gian, trong khoảng thời gian, sau gần, sau hơn, qua gần, qua hơn, trong suốt,
  trong gần, trong hơn, mỗi, mừng, ra đời, nhìn lại, đánh giá, kế hoạch, chặng đường, các, những, thu, GRDP, lũy kế,
  cả, ước, tính chung, sau khoảng, trong khoảng, khoảng, mới, vừa, hết, làm, tròn, đã, cứ, lịch sử, truyền thống
`).map((phrase) => [phrase, phrase]),
);

/** Words after a stretch of time that say it tells when: “5 năm qua”, “6 tháng đầu năm”. */
export const periodAfter = phrases(
  list(`
  qua, đầu, cuối, tới, trước, nay, gần đây, gần nhất, sau, đầu năm, cuối năm, đầu tiên, cuối cùng, còn lại, vừa qua,
  vừa rồi, trở lại đây, trở lại, trở lại nay, đầu tháng, cuối tháng, đầu tuần, cuối tuần, nghỉ, nghỉ lễ, Tết,
  nghỉ Tết, thực hiện, triển khai, một lần, 1 lần, một, hoạt động, thành lập, xây dựng, kể từ, liền, đó, này, học,
  kháng chiến, tiếp theo, tiếp, đấu tranh, đổi mới, ngày Thành lập, ngày thành lập, Ngày thành lập, Ngày, ngày,
  sau đó, trước đó, chờ, trong năm, nữa
`).map((phrase) => [phrase, phrase]),
);

/** Words before a stretch of time that make it a term, a norm or a measured result: “thời hạn 36 tháng”. */
export const termBefore = phrases(
  list(`
  kết thúc, kỳ nghỉ, nghỉ liên tục, nghỉ liên tiếp, giữ bằng lái, bỏ hoang, kết hôn, khai thác, lưu truyền,
  khắc phục hậu quả trong, khắc phục trong, hiệu lực trong, hiệu lực trong khoảng, đi tiếp, biết trước,
  tước giấy phép lái xe, tước bằng lái, tước bằng lái xe, được trừ, lắp đặt trong, trả trong, trả đều trong vòng,
  sống chung, chung sống, diễn ra trong, diễn ra trong khoảng, cuộc chiến, kéo dài trung bình, kéo dài bình quân,
  đuổi học, buộc thôi học, đình chỉ học, kỳ họp, phiên tòa, lễ hội, chuyến thăm, khóa học, lớp tập huấn, bị oan,
  giam oan, giam oan ông, oan sai, bắt giam, tù oan, cải tạo, cải tạo không giam giữ, nghỉ, được nghỉ, nghỉ Tết,
  nghỉ lễ, hợp đồng, nợ, nợ từ, nợ trên, chậm tiến độ, trễ tiến độ, trễ hẹn, quá hạn, chậm trễ, trễ hạn, chuyến đi,
  đi biển, chuyến biển, chuyến đi biển, hành trình, hải trình, nghĩa vụ, nghĩa vụ quân sự, nợ lương, lênh đênh,
  thời hạn, trong thời hạn, có thời hạn, với thời hạn, kỳ hạn, thời gian, kéo dài, kéo dài từ, kéo dài trong,
  kéo dài khoảng, kéo dài hơn, kéo dài gần, dài, tồn tại, kèm, thị thực, thẻ hội viên, phạt, phạt tù, mức án, lĩnh,
  lãnh, nhận, chịu, tuyên phạt, án, đình chỉ,
  đình chỉ công tác, đình chỉ công việc, đình chỉ hoạt động, đình chỉ thi hành công vụ, tước, bảo hành, tuổi thọ, mất,
  mất khoảng, mất hơn, mất gần, tốn, hạn, rút ngắn, chậm, trễ, sớm, tối đa, tối thiểu, ít nhất, không quá, cách ly,
  điều trị, lên đến, giảm án, nghỉ phép, thai, x, ×, sống được, quản chế, thử thách, cấm, đi thực tế, đi du lịch,
  đi nước ngoài, đi tham quan, trước hạn, sau thời hạn, giảm, tăng, thêm, còn, gia hạn, đóng, bảo hiểm, thâm niên,
  chờ, chờ cả, chờ đợi, mỗi ngày, án treo, tù, giam, tạm giam, tạm giữ, là, phải, phải mất, lãng phí, tranh tài,
  thi đấu, mất tới, mất đến, kỷ lục, dưới, đủ, chưa đủ, đã được, mất tích, xuống, xuống còn, lên, giảm còn, rút xuống,
  nâng lên, ngừng thi công, dừng thi công, tạm dừng thi công, ngừng hoạt động, tạm ngừng, tạm ngừng hoạt động,
  mang thai, mang thai được, hoàn vốn trong, tạm giữ xe, tạm giữ phương tiện, bố trí, nghỉ tổng cộng, đeo đuổi,
  theo đuổi, tạm giữ giấy phép lái xe, mắc kẹt, nghỉ học, có giá trị trong vòng, giá trị trong vòng, sẽ làm việc,
  truy nã, trốn truy nã, trốn nã, dành, dành ra, bỏ ra, gửi trên, bỏ lỡ, phí hoài, trong nghề, kinh nghiệm,
  có kinh nghiệm, bảo lưu, tuổi đời, công tác, bảo hiểm liên tục, đóng bảo hiểm xã hội, tham gia bảo hiểm xã hội,
  nợ bảo hiểm xã hội, theo dõi, đóng BHXH, tham gia BHXH, nợ BHXH, bảo hiểm xã hội liên tục, đi dạy
`).map((phrase) => [phrase, phrase]),
);

/**
 * Of these, ways that years go by on, and days are spent on: “hành trình 10 năm phát triển”, “hành trình 20 ngày trên
 * biển”.
 */
export const wayWord = wordSet('trình');

/**
 * Phrases anywhere before a stretch of time in its clause by which it closes that clause and is the length of nothing:
 * “cách nay khoảng 3 tháng”, “kế hoạch phát triển kinh tế 5 năm”, “mức bình quân 200 ngày”.
 */
export const whenPhrases = phrases(
  list('cách đây, cách nay, kế hoạch, nhiệm kỳ, bình quân, trung bình, tính chung, trong thời gian').map((words) => [
    words,
    true,
  ]),
);

/**
 * Verbs of paying for a stretch, or of being dead for it: “nộp 15 tháng, được trả lại 3 tháng”, but “nộp 3 tháng
 * trước”.
 */
export const paidFor = phrases(
  list('nộp, thu gộp, trả lại, hoàn lại, chết lưu, chết lưu từ').map((verb) => [verb, true]),
);

/** Nouns and verbs of a term that its own words may part from the number: “thời hạn thanh tra 20 ngày”. */
export const termHeads = phrases(
  list(`
    nghỉ việc, chuyến, thị thực, vòng đời, niên hạn,
    thời gian, thời hạn, thâm niên, nghỉ Tết, giá trị sử dụng, hiệu lực, tuổi thọ, đình chỉ, kỳ hạn,
    thời gian bảo hành, thời gian thử việc, thời gian thi công, thời gian cách ly
  `).map((phrase) => [phrase, phrase]),
);

/** Words after a stretch of time that make it a measured result: “26 năm tù”, “3 ngày thi đấu”. */
export const termAfter = phrases(
  list(`
  tù, oan, tù oan, tù giam, tù treo, án treo, cải tạo, cải tạo không giam giữ, ở tù, ngồi tù, kinh nghiệm, thử thách,
  bảo hành, giam, quản chế, tuổi, tuổi nghề, phạt tù, ân hạn, hưởng án treo, cho hưởng án treo,
  nhưng cho hưởng án treo, về tội
`).map((phrase) => [phrase, phrase]),
);

/** Work that a stretch of time measures, unless a preposition says when: “3 ngày thi đấu”, “sau 2 ngày thi đấu”. */
export const workAfter = phrases(
  list(`
    liên tiếp, liên tục, thi đấu, tranh tài, công tác, lao động, đi bộ, đi xe, chạy xe, di chuyển, làm việc,
    tập huấn, thảo luận, họp, chất vấn, xét xử, dạy, giảng dạy, đứng lớp, trồng, nuôi, chăm sóc
  `).map((phrase) => [phrase, phrase]),
);

/** Work that is told with “có” by the year: “có gần 30 năm buôn bán”; alone it says when. */
export const workHad = phrases(list('đóng bảo hiểm, đóng BHXH, buôn bán, làm, kinh doanh').map((work) => [work, true]));

export const whenBefore = phrases(
  list('sau, trong, qua, suốt, trải qua, sau hơn, sau gần, trong suốt, hơn, gần').map((phrase) => [phrase, phrase]),
);

/** Bounds that make a stretch of time a norm, whatever follows it: “ít nhất 30 phút sau khi tiêm”. */
export const normBefore = phrases(
  list('ít nhất, tối thiểu, tối đa, không quá, không dưới, chậm nhất, muộn nhất').map((phrase) => [phrase, phrase]),
);

/** Words of a loan or an exemption, before “trong 36 tháng”: the stretch is its term. */
export const loanWords = wordSet('vay, góp, thuê, miễn');

/** “đóng góp 800 tỷ đồng trong 3 năm” is no loan. */
export const contributes = wordSet('đóng');

/** Words of a sanction, before “4 tháng”: the stretch is how long it lasts. */
export const sanctionWords = wordSet('tước, cấm');

/** Of these, what lasts as long as told with “trong”; “tước giấy phép 4 trường hợp trong 2 tháng” says when. */
export const bans = wordSet('cấm');

/** Words after “N năm” that make it part of an age or of a badge: “30 năm tuổi Đảng”. */
export const badgeAfter = phrases(list('tuổi Đảng, tuổi đảng').map((phrase) => [phrase, phrase]));

/** Words after a number that make it an age: “27 tuổi”. */
export const ageAfter = phrases(
  list('tuổi, tháng tuổi, ngày tuổi, xuân, tuổi rưỡi, tuần tuổi, năm tuổi, năm tuổi đời').map((phrase) => [
    phrase,
    phrase,
  ]),
);

/** Ages of many people together: “tuổi thọ bình quân 74,5 tuổi”. */
export const meanAges = phrases(
  list('tuổi thọ, tuổi bình quân, tuổi trung bình, tuổi kết hôn').map((noun) => [noun, true]),
);

/** Things that are old, not persons: “cây đa 300 tuổi”, “tượng Phật 600 tuổi”. */
export const agedThing = wordSet('tượng, cây, cầu, chùa, tháp, miếu, thụ');

/** Last syllables of what a stretch of time is the measure of: “mức án”, “thời gian”, “mang thai”. */
export const termLast = wordSet('oan, án, gian, hạn, giam, phạt, chỉ, thai, niên');

/** What time is spent with, right behind it: “18 năm làm việc”. */
export const workVerbs = phrases(
  ['làm', 'làm việc', 'công tác', 'giảng dạy', 'lao động', 'điều trị'].map((verb) => [verb, true]),
);

export const yearWord = wordSet('năm');

/** “thế kỷ 21” */
export const century = wordSet('kỷ');

/** “kể từ” */
export const since = wordSet('kể');

export const sequence = wordSet('sau, trước, tiếp');

/** “nộp trong vòng 30 ngày”, “buộc tháo dỡ trong vòng 35 ngày”: what must be done, and in how long. */
export const allowed = phrases([['trong vòng', true]]);
export const owed = wordSet('buộc, nộp, hạn, thuê');

/** “chờ hơn 5 ngày nữa”: as long again, behind what the time is spent on. */
export const furtherWord = wordSet('nữa');

export const changedTo = wordSet('xuống, lên, còn');

/** Words that lead to a term, unless a time follows: “là 3 năm”, but “là 3 năm trước”. */
export const leadsToTerm = phrases(['là', 'phải', 'là phải'].map((words) => [words, true]));

export const whenWord = wordSet('khi, lúc');

export const fewOnEarth = new Set(['tỉnh', 'thành phố', 'quốc gia', 'tỉnh thành']);

/** Verbs that end like “nhận” and hold no term. */
export const telling = phrases(['thừa nhận', 'xác nhận', 'ghi nhận', 'công nhận'].map((verb) => [verb, true]));

/** “sớm hơn”, “ngắn hơn” */
export const soonOrLate = wordSet('nhanh, sớm, muộn, chậm, trễ, ngắn, dài, lâu');

/** Units too short for a delay or a term without a cue. */
export const shortUnits: ReadonlySet<string> = new Set(['giờ', 'tiếng', 'phút', 'giây']);

/** What a thing comes before or after: “trước dự kiến 3 tháng”. */
export const expected = phrases(
  list('dự kiến, kế hoạch, tiến độ, hợp đồng, thời hạn, thời gian, hạn, quy định').map((phrase) => [phrase, true]),
);

/** Last words of those that are a deadline: “nộp hồ sơ trước thời hạn 30 ngày”. */
export const deadline = wordSet('hạn, định');

/** “12 năm tù” */
export const prison = wordSet('tù');

export const throughout = wordSet('suốt');

/** “diễn ra trong 4 tiếng”: how long it took; of days it would say when. */
export const heldFor = phrases(
  ['diễn ra trong', 'diễn ra trong khoảng', 'liên tục trong', 'liên tục trong khoảng'].map((words) => [words, true]),
);

/** What names a prison term itself: “mức án 15 năm tù”, “một tiền án 6 tháng tù”. */
export const sentence = phrases(['mức án', 'tiền án', 'hình phạt'].map((noun) => [noun, true]));

/** “đã qua 30 ngày không phát sinh ca bệnh” */
export const passedWord = wordSet('qua');

/** “mức thấp nhất 3 tháng”: the lowest in so long. */
export const extremes = phrases(
  ['thấp nhất', 'cao nhất', 'mạnh nhất', 'lớn nhất', 'đỉnh', 'đỉnh cao', 'đáy'].map((words) => [words, true]),
);

/** “sau khi phun 24 giờ”, “trước khi đi tiêm chủng 30 phút”: so long after or before an act of a few words. */
export const besideActs = phrases(['sau khi', 'trước khi'].map((words) => [words, true]));

/** “hơn 20 năm tuổi” */
export const ageWord = wordSet('tuổi');

/** Ages of people in general, which a report states like any other number. */
export const normAges = phrases(['tuổi thọ', 'tuổi nghỉ hưu', 'tuổi hưu'].map((age) => [age, true]));

/** “kinh nghiệm hơn 5 năm làm vườn” */
export const experience = phrases([['kinh nghiệm', true]]);
