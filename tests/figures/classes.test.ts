import { describe, expect, test } from 'vitest';
import { extract } from '../../src/figures/extract.ts';

/** Every number of a sentence is of one class. */
const classes: [name: string, texts: string[]][] = [
  [
    'date',
    [
      'Sáng 13-3, huyện họp.',
      'Ngày 28/02/2019, xã ra quân.',
      'Lễ 2-9 đông vui.',
      'Hội mở từ ngày 17-23/6.',
      'Họp ngày 5 và 6.7.',
      'Đến tháng 6-2022 thì xong.',
      'Tháng 12.2016 khởi công.',
      'Chợ họp mùng 2 - 10 Tết.',
      'Ngày mai (28-1) khai mạc.',
      'Sáng thứ 3, đoàn đến.',
      'Bão sớm 13/9 đổ bộ.',
      'Tức 27 âm lịch.',
    ],
  ],
  [
    'year',
    [
      'Năm 2017 được mùa.',
      'Ông Hmơ (SN 1984) kể lại.',
      'Đến năm 2020 sẽ xong.',
      'Họ vô địch World Cup 2018.',
      'Luật Giao thông đường bộ 2008 quy định rõ.',
      'Kỳ thi THPT quốc gia 2018 tỉnh Đak Lơm đã xong.',
    ],
  ],
  [
    'period',
    [
      'Sau 3 tháng triển khai, xã sơ kết.',
      'Trong 2 ngày, đoàn đi thăm làng.',
      'Đó là chuyện 5 năm qua.',
      'Nhiệm kỳ 2015-2020 kết thúc.',
      'Nhìn lại 6 tháng đầu năm 2018.',
      'Quý I-2018 thu khá.',
      'Làm đất vụ 2.',
      'Chưa đầy 24 giờ, làng bị ngập hai lần.',
      'Kế hoạch trung hạn 2017-2020 dự án chưa có vốn.',
      'Khi thí sinh làm bài được 60 phút, mưa trút xuống.',
      'Ông được thả sau 17 tháng giam giữ.',
      'Năm học 2020 – 2021 bắt đầu.',
    ],
  ],
  [
    'time',
    [
      'Lúc 18h30, mưa lớn.',
      'Khoảng 0 giờ 30 thì tạnh.',
      'Đến 23 giờ 59 phút mới xong.',
      'Trực 24/24 giờ.',
      'Chợ mở từ 5 giờ sáng.',
      'Mưa to (6 h -9 h).',
    ],
  ],
  [
    'document',
    [
      'Theo Chỉ thị 02-CT/HU của huyện.',
      'Quyết định 16/2012/QĐ-UBND có hiệu lực.',
      'Chỉ thị 04-Đảng ủy các xã.',
      'Nghị định 35/NĐ-CP nêu rõ.',
      'Theo Điều 161 Bộ luật.',
      'Chỉ thị 02 và 04 đã đi vào cuộc sống.',
      'Thực hiện Nghị quyết 29, ngành đổi mới.',
    ],
  ],
  [
    'place',
    [
      'Nhà ở thôn 3 (xã Đông).',
      'Nhà ở số 210 ấp An Lợi.',
      'Ấp 4, 5 đã có điện.',
      'Xe chạy trên Quốc lộ 19.',
      'Tại Km972+900 có hố sâu.',
      'Nhà số nhà 6 Phạm Văn Bạch.',
      'Kẹt xe ở Q. 2, Q3.',
      'Làng Kte 1 có rông mới.',
      'Sạt lở từ km98 - km101+300.',
      'Trưởng thôn Phong Hà 2 kiến nghị sửa đường.',
    ],
  ],
  [
    'ordinal',
    [
      'Hội thi lần thứ 30.',
      'Xã đạt tiêu chí số 11.',
      'Cô xếp hạng 1.443 thế giới.',
      'Gạo loại 1.',
      'Khách sạn 1-4 sao.',
      'Em học lớp 11A3.',
      'Thương binh 1/4 được quan tâm.',
      'Bão số 9 vào bờ.',
      'Bác sĩ chuyên khoa 2 Bệnh viện huyện đến khám.',
    ],
  ],
  [
    'name',
    [
      'Đội U23 tập trung.',
      'Dịch Covid -19 bùng phát.',
      'Tàu TTH -94448 phát tín hiệu.',
      'Xe mang BKS 82B - 002.45 bị giữ.',
      'Giá xăng RON 92 giảm.',
      'Phòng PC46 vào cuộc.',
      'Vốn Chương trình 135 về làng.',
      'Phong trào “5 không, 3 sạch” lan rộng.',
      'Chống dịch Covid-19.',
      'Xe khách 16 chỗ dừng lại.',
      'Đường dây 110 kV đã đóng.',
      'Bãi giữ xe 2 bánh đã đầy.',
      'Trẻ tiêm vắc xin 5 trong 1 ngừa bạch hầu.',
      'Nhà đạt “3 cứng” trước mùa mưa.',
      'Tên lửa R -73 được trưng bày.',
    ],
  ],
  [
    'phone',
    ['Gọi 19008088 để báo.', 'Điện thoại: 0269.3821.113.', 'Mã vùng 269 được giữ.', 'Đường dây nóng 0905 123 456.'],
  ],
  ['age', ['Ông Siu (27 tuổi) kể.', 'Trẻ 6 tháng tuổi được tiêm.', 'Người từ 18 - 25 tuổi.', 'Tuổi từ 12 đến 15.']],
  ['score', ['Chư Prăng thắng Đak Lơm 2-1.', 'Tỷ số 3-0 nghiêng về đội nhà.']],
  ['other', ['(2) Về văn hóa.', 'Xem http://abc.vn/bai/2018.', 'Quy hoạch chi tiết 1/500 được duyệt.']],
];

describe.each(classes)('%s', (name, texts) => {
  test.each(texts)('%s', (text) => {
    const entries = extract(text);
    expect(entries.map((entry) => entry.class)).toEqual(entries.map(() => name));
  });
});

/** The same words when they do count: the class must give way. */
test.each([
  'Tổ 5 người lên đường.',
  'Làng 120 hộ đã có điện.',
  'Cấp 5 tấn gạo cho dân.',
  'Đường 3 km đã xong.',
  'Phạt 26 năm tù.',
  'Có thời hạn 36 tháng.',
  'Thời hạn thanh tra 20 ngày.',
  'Nghĩa vụ giảm xuống 18 tháng.',
  'Cả 13/13 đều có mặt.',
  'Lực lượng vũ trang 2 nước gặp nhau.',
  'Các em phải giải 6 bài toán.',
  'Họ định cư từ 3 năm trở lên.',
  'Mưa kéo dài hơn 6 giờ đồng hồ.',
  'Tài xế bị đình chỉ làm việc 5 ngày.',
  'Tuổi thọ căn nhà từ 10 năm trở lên.',
  'Chị nuôi con được 45 ngày.',
  'Phong Hà có “2 kiến nghị”.',
  'Đạt trên cả 3 tiêu chí.',
  'Trường có 30 lớp.',
  'Quyết định hỗ trợ 200 triệu đồng.',
])('counts in “%s”', (text) => {
  expect(extract(text).map((entry) => entry.class)).toEqual(['figure']);
});
