import { describe, expect, test } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import { printEntry } from './print.ts';

/** One quantity, every way reports print it. */
const spellings: [meaning: string, texts: string[]][] = [
  ['1250000000000 VND', ['1.250 tỷ đồng', '1.250 tỉ đồng', '1,25 nghìn tỷ đồng', '1,25 ngàn tỉ đồng', '1.250 tỷ']],
  [
    '8200000000 VND',
    ['8,2 tỷ đồng', '8.200 triệu đồng', '8.200.000.000 đồng', '8 tỷ 200 triệu đồng', '8.200.000.000đ'],
  ],
  ['10000000 IDR', ['10 triệu rupiah', '10.000.000 rupiah']],
  ['1000000000 VND', ['1 tỷ đồng', '1 tỉ đồng', '1 TỶ ĐỒNG', '1 tỈ đồng']],
  ['300000 VND', ['trả 300 nghìn', 'trả 300.000 đồng']],
  ['600..800 g', ['600-800 g', '600-800g', '600 - 800 gram']],
  ['0.588 mg/lít', ['0,588 mg/lít']],
  ['200 mg/l', ['200 mg/l', '200mg/l']],
  ['0.2..1 tấn/ngày', ['0,2-1 tấn trái nhàu tươi/ngày', '0,2-1 tấn/ngày']],
  ['30000000..200000000 VND', ['30 - dưới 200 triệu đồng', '30 - 200 triệu đồng', '30 đến dưới 200 triệu đồng']],
  ['830000000..4700000000 VND', ['830 triệu cho đến hơn 4,7 tỷ đồng', '830 triệu đến 4,7 tỷ đồng']],
  ['0.11..2 tấn', ['1,1 tạ đến 2 tấn']],
  ['0.5..1.3 m', ['50cm đến 1,3 m', '0,5 m đến 1,3 m', '0,5-1,3 m']],
  ['70000 VND/em/tháng', ['70.000 đồng mỗi em một tháng', '70.000 đồng/em/tháng']],
  ['2850 CAD', ['2.850 đôla Canada', '2.850 đô la Canada']],
  ['2500000000 VND', ['2 tỷ rưỡi', '2,5 tỷ', '2 tỷ 500 triệu', '2.5 tỷ đồng']],
  ['1000 ha', ['1000 hecta', '1.000 ha', '1.000ha', '1.000 héc-ta', '1 nghìn ha']],
  ['25630.77 ha', ['25.630,77 ha', '25630,77ha']],
  ['8 người', ['08 người', '8 người']],
  ['12.5 %', ['12,5%', '12,5%%', '12,5 %', '12,5 phần trăm']],
  [
    '15000..20000 tấn',
    ['15.000 -20.000 tấn', '15.000-20.000 tấn', '15.000 – 20.000 tấn', '15.000 đến 20.000 tấn', '15 - 20 nghìn tấn'],
  ],
  [
    '1000..2000 VND/kg',
    ['1.000- 2.000đ/kg', '1.000-2.000 đồng/kg', '1 - 2 nghìn đồng/kg', '1 nghìn đồng đến 2 nghìn đồng/kg'],
  ],
  ['6784000 hộ', ['6.784 nghìn hộ', '6.784.000 hộ', '6,784 triệu hộ']],
  ['200000000 VND/ha/năm', ['200 triệu/ha/năm', '200 triệu đồng/ha/năm', '0,2 tỷ đồng/ha/năm']],
  ['45 m3/s', ['45m3/s', '45m 3 /s', '45 m³/s']],
  ['30 m2', ['30m2', '30m 2', '30 m²', '30 mét vuông']],
  ['27 / 28 trường', ['27/28 trường', '27 / 28 trường']],
  ['47 / 48 phiếu', ['47/48 phiếu', '4 7/4 8 phiếu']],
  ['7 / 11 mẫu', ['7 trong 11 mẫu', '7/11 mẫu']],
  ['1 / 3 hộ', ['1/3 số hộ']],
  ['25000 VND/kg', ['25.000 đồng/kg', '25.000 đồng/1kg', '25.000 đồng mỗi kg', '25 nghìn đồng một kg']],
  ['3.5 kg', ['3 kg rưỡi', '3,5 kg', '3 ký rưỡi']],
  ['5000000 VND/lần', ['5 triệu đồng/lần', '5 triệu đồng/một lần']],
  ['2 điểm %', ['2 điểm %', '2 điểm phần trăm']],
  ['30 °C', ['30°C', '30 °C', '30 độ C', '30ºC']],
  ['18650 lượt', ['18.650 lượt khách', '18,65 nghìn lượt khách']],
  ['50000..60000 VND/kg', ['50-60.000 đồng/kg', '50.000-60.000 đồng/kg', '50 - 60 nghìn đồng/kg']],
  ['500 tấn/ngày', ['500 tấn rác/ngày', '500 tấn/ngày']],
  ['3000000 lượt khách/năm', ['3 triệu lượt khách/năm', '3.000.000 lượt khách/năm']],
  ['4000 VND/triệu đồng/ngày', ['4.000 đồng/1 triệu đồng/ngày', '4.000 đồng / 1 triệu đồng/ngày']],
  ['15..20 km/giờ', ['15-20 km mỗi giờ', '15 đến 20 km một giờ']],
  ['2000000 VND', ['hai triệu đồng', '2 triệu đồng', '2.000.000 đồng']],
  ['12 hộ', ['mười hai hộ', '12 hộ']],
  ['75 phút', ['1 tiếng 15 phút', '75 phút']],
  ['3 tấn/ha/năm', ['3 tấn/ha/năm', '3 tấn / ha / năm']],
  ['21 mô hình', ['hai mươi mốt mô hình', '21 mô hình']],
];

describe.each(spellings)('%s', (meaning, texts) => {
  test.each(texts)('%s', (text) => {
    const [entry, ...more] = extract(`Huyện có ${text} được ghi nhận.`).map(printEntry);
    expect([entry?.split(' = ')[1], more]).toEqual([meaning, []]);
  });
});

/** Text that looks like one of the above and is not. */
test.each([
  ['a coin that is a comrade', 'Có 25 đồng chí tham dự.', ['25 đồng chí = 25 đồng chí']],
  ['a scale that is a ratio', 'Năm nay có 3 tỷ lệ được công bố.', ['3 tỷ lệ = 3 tỷ lệ']],
  ['a metre and the count after it', 'Mương rộng 30m 2 bên trồng cây.', ['30m = 30 m', '2 bên = 2 bên']],
  ['hundreds for thousands', 'Có 500-1.000 người đến.', ['500-1.000 người = 500..1000 người']],
  ['blocks of a house', 'Nhà gồm 1 khối đế, dùng 30 khối gỗ.', ['1 khối = 1 khối', '30 khối = 30 m3']],
  ['a year for a unit', 'Dân số lên 2,3 triệu năm 2036.', ['2,3 triệu = 2300000', '2036 year']],
  ['sides of a sheet', 'Khổ giấy 16 x 24 cm.', ['16 = 16 cm', '24 cm = 24 cm']],
  ['nothing as less than nothing', 'Giá giữ nguyên (-0%).', ['0% = 0 %']],
  ['a share of marks for points', 'Em đạt 55% điểm thực hành.', ['55% = 55 %']],
  ['glasses for millimetres', 'Quán bán 3 ly nước.', ['3 ly = 3 ly']],
  ['a fuse for money', 'Tìm thấy 36 kíp nổ.', ['36 kíp nổ = 36 kíp nổ']],
  ['a branch for centimetres', 'Lớp có 7 phân ban.', ['7 phân ban = 7 phân ban']],
  ['results for money', 'Hoa Kỳ có 600 triệu kết quả.', ['600 triệu kết quả = 600000000 kết quả']],
  ['floors of one house for two', 'Có 2 tòa tháp cao 39 tầng.', ['2 tòa = 2 tòa', '39 tầng = 39 tầng']],
  ['a level for a count', 'Bộ đề nghị tăng gấp 4 mức thưởng.', ['4 mức = 4 lần']],
  ['marks of a place list', 'Đó là Đak Lơm (27 vụ), Ia Tơn (hơn 26).', ['27 vụ = 27 vụ', '26 = 26 vụ']],
  ['the part that is over', 'Có 2/3 trong tổng số nữ nhân viên.', ['2/3 = 2 / 3']],
  [
    'a price for each, before and after',
    'Giá tăng từ 15.000 đồng lên 20.000 đồng/lít.',
    ['15.000 đồng = 15000 VND/lít', '20.000 đồng/lít = 20000 VND/lít'],
  ],
  [
    'the scale of a level for the number before',
    'Lương tăng từ 1,7 lên 4 triệu đồng.',
    ['1,7 = 1700000 VND', '4 triệu đồng = 4000000 VND'],
  ],
  [
    'a count below the scale of its level',
    'Số hộ tăng từ 500 lên 2 nghìn hộ.',
    ['500 = 500 hộ', '2 nghìn hộ = 2000 hộ'],
  ],
  ['no value where neither scale fits', 'Vốn từ 800 tăng lên 4 tỷ đồng.', ['800 other', '4 tỷ đồng = 4000000000 VND']],
  [
    'the currency of the whole for its part',
    'Kim ngạch đạt 18,5 tỷ USD, trong đó xuất khẩu đạt 9,7 tỷ.',
    ['18,5 tỷ USD = 18500000000 USD', '9,7 tỷ = 9700000000 USD'],
  ],
  [
    'đồng for what is no part of the foreign sum',
    'Dự án có vốn 2 triệu USD, mỗi hộ được hỗ trợ 1,5 triệu.',
    ['2 triệu USD = 2000000 USD', '1,5 triệu = 1500000 VND'],
  ],
  [
    'đồng for what is larger than the foreign sum',
    'Kim ngạch đạt 18,5 tỷ USD (430.000 tỷ).',
    ['18,5 tỷ USD = 18500000000 USD', '430.000 tỷ = 430000000000000 VND'],
  ],
  ['a part of an area for so many areas', 'Hơn 2/3 diện tích được trồng.', ['2/3 diện tích = 2 / 3']],
  ['an area for a rate', 'Rừng bị phá 37 vụ/diện tích 40 ha.', ['37 vụ = 37 vụ', '40 ha = 40 ha']],
  ['a flood level for the start of a range', 'Sông vượt cấp 3 - hơn 1,5 m.', ['3 ordinal', '1,5 m = 1.5 m']],
  ['a company for metres', 'Tập đoàn 3M dài 30m.', ['3M name', '30m = 30 m']],
  ['a wind for a count', 'Gió giật cấp trên 8.', ['8 ordinal']],
  ['the number of a unit', 'Hố rộng hàng trăm m2 sụt lún.', ['2 other']],
  [
    'planes after the number of a plane',
    'Có 4 chiếc F-16 và 4 tiêm kích.',
    ['4 chiếc = 4 chiếc', '16 name', '4 tiêm kích = 4 tiêm kích'],
  ],
  ['a number plate', 'Xe máy 36M1 099.89 chở hàng.', ['36M1 099.89 name']],
  ['the unit that the second lends', 'Hai ông lần lượt có 12 và 11 phiếu.', ['12 = 12 phiếu', '11 phiếu = 11 phiếu']],
  ['posts for a bare number', 'Biên chế công chức giảm gần 4.700.', ['4.700 = 4700 biên chế']],
  [
    'the parts of a count for a bare number',
    'Có 320 đám cưới, trong đó gần 180 là của cán bộ.',
    ['320 đám cưới = 320 đám cưới', '180 = 180 đám cưới'],
  ],
  ['a part of a road for so many roads', 'Nước ngập 1/3 mặt đường.', ['1/3 mặt đường = 1 / 3']],
  ['millions for a unit', 'Căn hộ giá dưới 15 tr/m2.', ['15 tr/m2 = 15000000 VND/m2']],
  ['a share for interest', 'Lãi suất 20% một năm.', ['20% = 20 %/năm']],
  ['interest for a share', 'Sản lượng tăng 7% mỗi năm.', ['7% = 7 %']],
  ['people for a year', 'Năm 2021, 1950 người được tiêm.', ['2021 year', '1950 người = 1950 người']],
  ['a hamlet for the start of a range', 'Từ thôn 3 đến gần 20 km.', ['3 place', '20 km = 20 km']],
  ['a kilometre post for a unit', 'Sạt lở tại Km3+200.', ['3+200 place']],
  ['sides of a court for companies', 'Sân 5M x 10M.', ['5M = 5 m', '10M = 10 m']],
  ['the sort of a coach', 'Chiếc xe khách loại 29 chỗ bị lật.', ['29 chỗ name']],
  ['a hospital for grades', 'Người bị nạn vào bệnh viện Quân y 175 cấp cứu.', ['175 name']],
  ['who signs for a mass', 'Lãnh đạo UBND phường 11 ký tên.', ['11 place']],
  ['an age for a measure', 'Bé gái 6 tuổi và cháu hai tuổi.', ['6 tuổi age']],
  ['a level below ground', 'Mỏ khai thác tới cote -150 m.', ['150 m = -150 m']],
  ['five that is a year', 'Cả năm tỉnh làm tốt.', []],
  ['some, not one', 'Có 1 số hộ chưa đăng ký.', ['1 other']],
  ['an article, not one', 'Đây là một mô hình hay.', []],
  ['people already named', 'Huyện giao hai đơn vị này phối hợp.', []],
])('does not misread %s', (_, text, expected) => {
  expect(extract(text).map(printEntry)).toEqual(expected);
});
