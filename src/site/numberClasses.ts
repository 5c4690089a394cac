import type { NumberClass } from '../figures/ledger.ts';

/** Classes of the number ledger in a reader's words, with numbers as reports print them. */
export const numberClasses: Record<NumberClass, { name: string; about: string }> = {
  figure: { name: 'Số liệu', about: 'bao nhiêu, mấy phần, dài rộng, giá tiền: 359 hộ, 96,42%, hơn 154,4 triệu đồng' },
  date: { name: 'Ngày tháng', about: '13-3, tháng 5-2018, 17-23/6' },
  year: { name: 'Năm', about: 'năm 2017, sinh năm 1984' },
  period: { name: 'Khoảng thời gian', about: 'giai đoạn 2015-2020, 6 tháng đầu năm, sơ kết 2 năm' },
  time: { name: 'Giờ', about: '18h30, 7 giờ' },
  document: { name: 'Số hiệu văn bản', about: '02-CT/HU, Nghị quyết 29, Điều 161' },
  place: { name: 'Số trong tên nơi chốn', about: 'thôn 3, tổ 3, Quốc lộ 19' },
  ordinal: { name: 'Thứ tự, hạng, loại', about: 'lần thứ 30, tiêu chí số 11, lớp 5' },
  name: { name: 'Số trong tên gọi', about: 'U23, Chương trình 135, RON 92' },
  phone: { name: 'Số điện thoại', about: 'đường dây nóng, mã vùng' },
  age: { name: 'Tuổi', about: '27 tuổi' },
  score: { name: 'Điểm, tỷ số', about: 'tỷ số 2-1, 9,5 điểm' },
  other: { name: 'Khác', about: 'số đánh mục, địa chỉ mạng' },
};
