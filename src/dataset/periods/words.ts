/** Numbers that reports spell out in “hai năm qua”. */
export const counts: Record<string, number> = {
  ...{ một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
};

export const quarters: Record<string, number> = { IV: 4, III: 3, II: 2, I: 1, 4: 4, 3: 3, 2: 2, 1: 1 };

/** The state on the day of the report. */
export const nows = [
  ...['đến nay', 'tới nay', 'tính đến nay', 'cho đến nay', 'hiện nay', 'hiện tại', 'đến giờ'],
  ...['đến thời điểm này', 'đến thời điểm hiện tại', 'thời gian qua', 'những năm qua', 'những năm gần đây'],
];

/** Stretches before the report: “5 năm qua”. */
export const stretches: Record<string, { months: number; days: number }> = {
  năm: { months: 12, days: 0 },
  tháng: { months: 1, days: 0 },
  tuần: { months: 0, days: 7 },
  ngày: { months: 0, days: 1 },
};

/** Words before a span of years that make it one: “giai đoạn 2015-2020”. */
export const spans = [
  'giai đoạn',
  'nhiệm kỳ',
  'nhiệm kì',
  'năm học',
  'niên độ',
  'niên vụ',
  'trong các năm',
  'các năm',
  'các năm từ',
];

/** Words that make a time the base of a comparison, not the time of the figure. */
export const bases = ['so với', 'so', 'cùng kỳ', 'cùng kì', 'hơn', 'kém', 'bằng', 'gấp', 'đặt cạnh'];

/** Words of the event itself, which a figure of prizes or gifts belongs to. */
export const occasions = ['dịp này', 'nhân dịp này', 'nhân dịp', 'cũng trong dịp này', 'cũng nhân dịp này'];

/** Events; they date only what was given there. */
export const events = [
  ...['tại hội nghị', 'tại buổi lễ', 'tại lễ', 'tại buổi', 'tại chương trình', 'tại đây', 'tại đại hội', 'tại kỳ họp'],
  ...['kết thúc hội nghị', 'kết thúc hội thi', 'kết thúc giải', 'sau hội nghị'],
];

/** Verbs of giving: “khen thưởng cho 19 tập thể”. */
export const gifts = [
  'khen',
  'tặng',
  'trao',
  'tuyên dương',
  'biểu dương',
  'tôn vinh',
  'kết nạp',
  'phát động',
  'ủng hộ',
];

/** Documents whose own dates say nothing of the figures. */
export const documents = [
  ...['Quyết định', 'Chỉ thị', 'Nghị quyết', 'Nghị định', 'Thông tư', 'Thông báo', 'Kế hoạch', 'Công văn', 'Hướng dẫn'],
  ...['Kết luận', 'Đề án', 'Luật', 'Hiến pháp', 'Chương trình hành động', 'Thông tri', 'Quy định', 'Tờ trình'],
];

/** Verbs by which a report's first lines say which time it looks back on. */
export const reviews = ['tổng kết', 'sơ kết', 'đánh giá', 'nhìn lại', 'kết quả', 'báo cáo', 'kiểm điểm', 'tình hình'];

/** Words of a meeting: its day is not the time of the figures it hears. */
export const meetings = [
  ...['hội nghị', 'kỳ họp', 'kì họp', 'phiên họp', 'cuộc họp', 'họp báo', 'đại hội', 'sơ kết', 'tổng kết', 'nhìn lại'],
  ...['báo cáo', 'làm việc với', 'buổi làm việc', 'giao ban', 'đánh giá', 'tọa đàm', 'hội thảo', 'triển khai nhiệm vụ'],
];

/** Times that have not come. */
export const futures = ['những năm tới', 'thời gian tới', 'các năm tới', 'giai đoạn tới', 'những năm tiếp theo'];
