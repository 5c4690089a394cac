import { describe, expect, test } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import type { StatedFigure } from '../../src/figures/ledger.ts';

/** The last figure of a sentence. */
function last(text: string): StatedFigure | undefined {
  return extract(text).findLast((entry): entry is StatedFigure => entry.class === 'figure');
}

describe('qualifier', () => {
  test.each([
    ['hơn', 'Dân góp hơn 154,4 triệu đồng.'],
    ['gần', 'Xã có gần 60 hộ.'],
    ['trên', 'Tỉnh thu trên 3,8 tỷ đồng.'],
    ['trên', 'Đã có trên 300 hộ tham gia.'],
    ['khoảng', 'Còn khoảng 40 ha lúa.'],
    ['chưa đến', 'Làng chưa đến 20 hộ.'],
    ['không quá', 'Mỗi hộ vay không quá 50 triệu đồng.'],
    ['chỉ còn', 'Xã chỉ còn 3 hộ nghèo.'],
    ['chỉ', 'Số này chỉ chiếm 0,75%.'],
    ['ước đạt', 'Năng suất ước đạt 58 tạ/ha.'],
    ['ước', 'GRDP ước tăng 6,7%.'],
    ['xuống còn', 'Tỷ lệ giảm từ 9,8% xuống còn 5%.'],
    ['từ', 'Thưởng từ 2 triệu đồng trở lên.'],
    ['ít nhất', 'Cần ít nhất 12 tiêu chí.'],
    ['hơn', 'Lượng rác lên đến hơn 12 tấn.'],
    ['chỉ còn lại gần', 'Quỹ chỉ còn lại gần 50 triệu đồng.'],
    ['chỉ', 'Đội chỉ gồm 6 người.'],
    ['trên', 'Huyện trồng trên 240 ha hành tím.'],
    ['tối đa', 'Thời gian trả nợ tối đa là 10 năm.'],
    ['trên', 'Dịch xảy ra tại trên 5.400 xã.'],
    ['khoảng', 'Nước xả khoảng từ 40 - 80 m3/s.'],
    ['tầm', 'Nhà ăn hết tầm 2 kg.'],
    ['hơn', 'Trại nằm ở độ cao hơn 1.200 m.'],
    ['tới', 'Diện tích gấp tới 3 lần so với quy hoạch.'],
    ['tới', 'Đỉnh lũ đạt tới 1,68 m.'],
    ['chỉ', 'Cây chỉ cao 1,4 m.'],
    ['tròm trèm', 'Thửa ruộng rộng tròm trèm 100 m2.'],
    ['không nhỏ hơn', 'Diện tích mỗi nhà không nhỏ hơn 30m2.'],
    ['còn', 'Xã còn 2 hộ nghèo.'],
    ['đến', 'Tỉnh có đàn heo đến 2,5 triệu con.'],
    ['hơn', 'Dân xây tường bằng đá cao hơn 1m.'],
    ['lớn hơn', 'Heo có trọng lượng lớn hơn 70kg.'],
    ['trên', 'Hộ ông đã tăng đàn lên trên 1.000 con.'],
    ['trên', 'Nơi đây có 700 người với diện tích trên 1,8 ha.'],
    ['chỉ còn', 'Giá vé chỉ còn từ 15.000 đồng đến 84.000 đồng.'],
  ])('%s: %s', (qualifier, text) => {
    expect(last(text)?.qualifier).toBe(qualifier);
  });

  test.each([
    ['on, not more than', '300 hộ dân trên 217 ha.'],
    ['on', 'Đoàn đi trên 3 xe.'],
    ['on', 'Dưa được trồng trên 2 ha.'],
    ['on', 'Kiểm tra trên 5 tuyến đường.'],
    ['from … to', 'Nhà rộng từ 36 - 42 m2.'],
    ['part of a verb', 'Giá cao hơn 5%.'],
    ['another way to tell it', 'Có 50 tấn tỏi tươi (tương đương 40 tấn tỏi khô).'],
    ['an average', 'Bình quân 16,4 tiêu chí/xã.'],
    ['setting one part against another', 'Hai em đã về, còn 5 em đang chờ.'],
    ['a comparison', 'Mực nước cao hơn 1m so với năm ngoái.'],
    ['to collect', 'Ông bán lại cho người sưu tầm 150 nghìn đồng.'],
    ['as for', 'Cả làng đã đi. Còn 2 em ở lại.'],
    ['the shape of a contest', 'Các đội đấu vòng tròn 2 lượt.'],
  ])('none where it says %s: %s', (_, text) => {
    expect(last(text)?.qualifier).toBeUndefined();
  });
});

describe('change', () => {
  test.each([
    ['Tai nạn tăng 3,05% so với cùng kỳ năm 2021.', { dir: 'tăng', base: 'cùng kỳ năm 2021', level: false }],
    ['Hộ nghèo giảm còn 12,6%.', { dir: 'giảm còn', level: true }],
    ['Huyện đã nâng lên 62 xã.', { dir: 'nâng lên', level: true }],
    ['Thu từ 124 tỷ tăng lên 211 tỷ.', { dir: 'tăng lên', level: true }],
    ['Mức giá giảm mạnh, có nơi xuống còn 1.000 đồng/kg.', { dir: 'giảm', level: true }],
    ['Thời gian giảm dần, từ 21 tháng xuống 18 tháng.', { dir: 'giảm', level: true }],
    ['Giá còn tăng vọt ở mức hơn 50 nghìn/kg.', { dir: 'tăng vọt ở mức', level: true }],
    ['Doanh thu tăng, nhưng số người giảm còn 6.000.', { dir: 'giảm còn', level: true }],
    ['Xã giảm chi ngân sách mỗi năm hơn 20 tỷ đồng.', { dir: 'giảm', level: false }],
    ['Công trình đội vốn 2.550 tỷ đồng.', { dir: 'đội vốn', level: false }],
    ['Thu đạt 94,4% kế hoạch.', { dir: 'đạt', base: 'kế hoạch', level: false }],
    ['Sản lượng gấp 2 - 3 lần.', { dir: 'gấp', level: false }],
    ['Vé tăng từ 90.000 đồng/lượt lên 160.000 đồng/lượt.', { dir: 'tăng', level: true }],
    ['Doanh thu giảm từ 2.257 tỷ đồng về 1.903 tỷ đồng.', { dir: 'giảm', level: true }],
    ['Giá mít lao dốc còn 12.000 đồng/kg.', { dir: 'lao dốc còn', level: true }],
    ['Giá tăng 3.500 đồng/kg lên 54.500 đồng/kg.', { dir: 'lên', level: true }],
    ['Năng suất tăng hơn vụ trước 25 tạ/ha.', { dir: 'tăng hơn', base: 'vụ trước', level: false }],
    ['Huyện kéo giảm 3 vụ so với năm 2019.', { dir: 'giảm', base: 'năm 2019', level: false }],
    ['Sản lượng tăng 900 tấn, gần 2 lần so với năm 2017.', { dir: 'tăng', base: 'năm 2017', level: false }],
    ['Tỷ lệ đỗ là 71,96%, thấp hơn năm 2018 là gần 17%.', { dir: 'thấp hơn', base: 'năm 2018', level: false }],
    ['Số vụ giảm được 4,5% (21 vụ) so với cùng kỳ.', { dir: 'giảm được', base: 'cùng kỳ', level: false }],
    ['Thành phố giảm 62 điểm ngập (từ 95 còn 33 điểm).', { dir: 'giảm', level: true }],
    ['Giá bí rớt thê thảm, chỉ còn 1.500 đồng/kg.', { dir: 'rớt', level: true }],
    ['Đường cao hơn nền nhà hơn 1m.', { dir: 'cao hơn', base: 'nền nhà', level: false }],
    ['Đỉnh lũ thấp hơn cơn lũ 5/2011 là 0,6 m.', { dir: 'thấp hơn', base: 'cơn lũ 5/2011', level: false }],
    ['Chủ đầu tư làm tăng giá trị công trình hơn 18,7 tỷ đồng.', { dir: 'tăng', level: false }],
    ['Mực nước là 12,7 m, dưới báo động III 0,3 m.', { dir: 'dưới', base: 'báo động III', level: false }],
    ['Số người vượt quy định tới 200 người.', { dir: 'vượt', base: 'quy định', level: false }],
    ['Huyện phấn đấu giảm tỷ lệ hộ nghèo bình quân 1,5%/năm.', { dir: 'giảm', level: false }],
    ['Mỗi năm thành phố tăng dân số khoảng 200.000 người.', { dir: 'tăng', level: false }],
    ['Vé được điều chỉnh từ 1.000 đồng lên 3.000 đồng.', { dir: 'điều chỉnh', level: true }],
    ['Đường được nâng thành 6 làn xe.', { dir: 'nâng thành', level: true }],
    ['So với cùng kỳ năm 2020, số vụ giảm 4 vụ.', { dir: 'giảm', base: 'cùng kỳ năm 2020', level: false }],
  ])('%s', (text, change) => {
    expect(last(text)?.change).toEqual(change);
  });

  test.each([
    'Xã đạt 12 tiêu chí.',
    'Làng còn 4 hộ.',
    'Có hộ đạt đến 3 tấn/sào.',
    'Nhà nước miễn giảm 100% học phí.',
    'Chương trình giảm nghèo 5 tỷ đồng.',
    'Tàu cá được đưa về 12 điểm tránh bão.',
    'Dân xây tường bằng đá cao hơn 1m.',
    'Hồ thiếu hụt 63 triệu m3.',
    'Họ đốn hạ hơn 18 ha rừng.',
    'Huyện sơ tán gấp 36 hộ dân.',
    'Mỗi năm xã tăng cường 20 cán bộ.',
    'Người bị suy giảm khả năng lao động 81%.',
    'Các bên đưa 2 em đi viện, còn 3 em trở về.',
    'Xã có 5 hộ.',
  ])('none in “%s”', (text) => {
    expect(last(text)?.change).toBeUndefined();
  });

  test('the level before is no amount of the change', () => {
    const [before, after] = extract('Doanh thu tăng từ 2 tỷ đồng lên 3 tỷ đồng.') as StatedFigure[];
    expect(before?.change).toBeUndefined();
    expect(after?.change).toEqual({ dir: 'tăng', level: true });
  });
});

describe('indicator', () => {
  test.each([
    ['hộ nghèo', 'Xã còn 47 hộ nghèo.'],
    ['hộ nghèo', 'Xã còn 47 hộ nghèo, chiếm 3,86%.'],
    ['trường đạt chuẩn quốc gia', 'Xã có 27/28 trường đạt chuẩn quốc gia, đạt 96,42%.'],
    ['đất', 'Dân hiến 8.450m2 đất.'],
    ['tỷ lệ hộ nghèo', 'Đến nay, tỷ lệ hộ nghèo giảm còn 4,12%.'],
    ['thu ngân sách', 'Đến tháng 6, thu ngân sách đạt 212 tỷ đồng, tăng 3%.'],
    ['chi bộ được xếp loại tốt', 'Có 97,5% chi bộ được xếp loại tốt.'],
    ['lúa', 'Ngập 438 ha lúa (Ia Mơr 120 ha; Đak Pơm 215 ha).'],
    ['Trục chính dài', 'Trục chính dài 2,6km, rộng 4,5 mét.'],
    ['xe máy', 'Trộm lấy 2 xe máy.'],
    // Behind a place: the thing, not where it is.
    ['Lượng mưa', 'Lượng mưa tại Chư Prăng, Ia Tơn đo được 60 mm.'],
    ['giá tiêu', 'Hôm nay, giá tiêu tăng 500 đồng/kg; tại Đak Lơm giảm 200 đồng/kg.'],
    ['giá mì ở TP. Pleiku', 'Sáng nay, giá mì ở TP. Pleiku giảm mạnh đến 300 đồng/kg.'],
    ['Nhiệt độ cao nhất', 'Nhiệt độ cao nhất 33 độ, có nơi trên 36 độ.'],
    // Behind an agent, a comma, a bracket.
    ['Thiệt hại do lốc gây ra', 'Thiệt hại do lốc gây ra là 3 tỷ đồng.'],
    ['diện tích lúa bị đổ, ngập úng', 'Toàn huyện, diện tích lúa bị đổ, ngập úng là 120 ha.'],
    ['chỉ số giá (CPI)', 'Theo đó, chỉ số giá (CPI) tháng 2 của cả nước tăng 1,3%.'],
    ['chỉ tiêu tỉnh giao', 'Tỷ lệ này thấp hơn 0,4% so với chỉ tiêu tỉnh giao (35,5%).'],
    // More than the unit says what changed; the unit alone repeats the thing before it.
    ['người bị thương', 'Số vụ giảm 3 vụ, tăng 5 người bị thương.'],
    ['tổng đàn lợn', 'Đến nay, tổng đàn lợn đạt gần 36.000 con.'],
    ['tiêu chí', 'Tai nạn giảm cả 3 tiêu chí.'],
    ['tỷ lệ bao phủ BHYT', 'Đến nay, tỷ lệ bao phủ BHYT đạt 86,5% dân số.'],
    ['tỷ lệ hộ khá', 'Mặt trận xã cho hay tỷ lệ hộ khá đạt 40%.'],
    ['số vụ', 'So với cùng kỳ năm trước, số vụ giảm 18%.'],
    // A count inside the phrase of an amount.
    ['sản lượng mía 3 huyện', 'Năm nay, sản lượng mía 3 huyện ước đạt trên 217.000 tấn.'],
    ['Tổng số tiền vay của 3 làng', 'Tổng số tiền vay của 3 làng là hơn 624 triệu đồng.'],
    ['tuyến đê Ia Tơn chạy', 'Năm ngoái, tuyến đê Ia Tơn chạy qua 9 xã dài 16,5 km.'],
    ['làng', 'Tổng số tiền vay của 3 làng.'],
    // Nouns for people, of which “người” says nothing new.
    ['dân số', 'Thị xã rộng 9.175 ha, dân số 29.509 người.'],
    ['trung cấp', 'Trường tuyển cao đẳng 138 người, trung cấp 672 người.'],
    ['lao động tự do', 'Năm nay, lao động tự do (thời vụ, ngắn hạn) tăng từ 16 nghìn người lên 18 nghìn người.'],
    ['người', 'Chủ rẫy khai đã thuê 7 người.'],
    ['vụ tàng trữ', 'Công an bắt 8 vụ tàng trữ.'],
    ['tàng trữ trái phép pháo nổ', 'Trong đó, buôn bán trái phép pháo nổ 4 vụ, tàng trữ trái phép pháo nổ 8 vụ.'],
    // Behind a percentage.
    ['hồ sơ cấp xã', 'Phấn đấu từ 60% trở lên hồ sơ cấp xã.'],
    ['tổng số phiếu hợp lệ', 'Ông trúng cử với 75% tổng số phiếu hợp lệ.'],
    ['đất nông nghiệp', 'Xã rộng 630 ha (trong đó trên 50% là đất nông nghiệp).'],
    // Who earns is not what is measured.
    ['năng suất dưa vụ này', 'Theo ông, năng suất dưa vụ này đạt 2 tấn/sào, riêng gia đình tôi đạt 2,5 tấn/sào.'],
    ['giá dưa', 'Cũng may giá dưa năm nay ổn định, đầu vụ thương lái thu mua 4.500 đồng/kg.'],
    ['mức thưởng Tết', 'Ở tỉnh, mức thưởng Tết bình quân là 5 triệu đồng, cao nhất là 900 triệu đồng.'],
    // What money is for, where nothing before it is measured.
    ['ủng hộ Quỹ “Vì người nghèo”', 'Xã đã tiếp nhận 6,2 tỷ đồng ủng hộ Quỹ “Vì người nghèo”.'],
    ['cao su', 'Gia đình ông Hmơ có 19 ha cao su.'],
    ['tiêu', 'Gia đình ông Hmơ có 3 ha tiêu, thu nhập ổn định.'],
    ['phí giao thông', 'Xe buýt được giảm 100% phí giao thông.'],
    ['mức phí', 'Sở đề xuất giảm 70% mức phí.'],
    ['chi phí sinh hoạt', 'Sinh viên được hỗ trợ 3,6 triệu đồng/tháng chi phí sinh hoạt.'],
    ['nhân sự', 'Chúng tôi cắt giảm 40% nhân sự.'],
    ['hành tím với giá', 'Chị vừa bán được 5 tấn hành tím với giá 15.000 đồng/kg.'],
    // A price is of goods that were named before it, or stand behind it.
    ['giá mận cơm rẻ', 'Năm nay giá mận cơm rẻ. Nay được rao bán với giá 3.000 đồng/kg.'],
    ['giống sầu riêng Ri', 'Giá chỉ được 62.000 đồng/kg đối với giống sầu riêng Ri 6.'],
    ['loại to', 'Mận nhỏ bán 4.000 đồng/kg, loại to là 6.000 đồng/kg.'],
    ['giá cả', 'Trồng ít công, giá cả khoảng 15.000 đồng/kg.'],
    ['giá', 'Chị bán lá khô (khoảng 1.500 kg lá tươi) với giá 40.000 đồng/kg.'],
    ['củ dong', 'Với giá 1.300 đồng/kg củ dong, nhà nông ít lãi.'],
    ['Giá dong rớt mạnh', 'Giá dong rớt mạnh, có nơi còn 1.000 đồng/kg.'],
    ['bắp có giá', 'Khoảng thời gian trên bắp có giá từ 5.000 đồng/kg.'],
    ['Mỗi trái mít', 'Mỗi trái mít khoảng 12 kg nhà vườn bán ngay tại rẫy.'],
    ['nhà vườn thu được', 'Vụ này nhà vườn thu được 40 triệu đồng.'],
    ['hành tím', 'Tôi trồng 3 công hành tím, thu hoạch gần 6 tấn.'],
    ['trồng sầu riêng', 'Tôi có khoảng 5 công (5.000 m2) trồng sầu riêng.'],
    ['vùng trồng sầu riêng', 'Có vùng trồng sầu riêng khoảng 7.000 ha tập trung ven sông.'],
    ['nhà ở', 'Trong đó, riêng về nhà ở là hơn 2.300 tỷ.'],
    ['hạ tầng kinh tế, xã hội', 'Nhà cửa hơn 2.300 tỷ; hạ tầng kinh tế, xã hội gần 1.300 tỷ.'],
    ['Chị bán ốc hương', 'Chị bán ốc hương 13-20 con/kg.'],
    ['số huyện', 'Có 1 thị xã, số huyện giảm xuống còn 12.'],
    ['trường đã tổ chức dạy', 'Từ nay trường đã tổ chức dạy 2 buổi/ngày.'],
    ['tổng đàn', 'Xã tiêu hủy 170 con lợn trên tổng đàn 600 con.'],
    ['nguồn dự phòng', 'Tỉnh hỗ trợ 12 xã bị lũ 26 tỷ đồng từ nguồn dự phòng.'],
    ['mực nước', 'Sáng nay, mực nước đạt 2,73 m (cách báo động 1 là 0,77 m).'],
    ['cầu cũ có tĩnh không', 'Vì cầu cũ có tĩnh không khoảng 1,5 m.'],
    ['lưu lượng', 'Nước lũ với lưu lượng 560 m3/s làm bục cửa van.'],
    ['anh đã chi tiền', 'Tháng 6, anh đã chi tiền 3 lần.'],
    ['chi ngân sách mỗi năm', 'Xã giảm chi ngân sách mỗi năm hơn 20 tỷ đồng.'],
    ['Dân xuống giống', 'Dân xuống giống 6.500 ha, năng suất 18 tấn/ha, tăng 400 ha.'],
    ['các nhà cung cấp', 'Ít nhất 30% các nhà cung cấp.'],
    ['mức trả nợ', 'Từ đó, mức trả nợ mỗi năm tối thiểu là 10% tổng số vốn.'],
    ['rác', 'Mỗi ngày thành phố thải ra 500 tấn rác/ngày.'],
    ['công suất', 'Nhà máy có công suất 6.000 m3 nước/ngày.'],
    // A base in brackets is no thing; an amount is of the thing before it.
    ['tỷ lệ đỗ', 'So với năm 2018, tỷ lệ đỗ năm nay đã giảm là 25%.'],
    // Each price of a list is of its own goods; a list by place is of what was named before it.
    ['heo nái', 'Giá hỗ trợ gồm heo con theo mẹ (216.000 đồng/con), heo nái (324.000 đồng/con).'],
    ['su hào', 'Giá bán nông sản là 12.000 đồng/kg khoai tây, 3.000 đồng/củ su hào.'],
    ['gạo', 'Tỉnh được cấp 10.000 tấn gạo. Cụ thể, huyện Đak Lơm được cấp hơn 998 tấn.'],
    ['gạo', 'Tỉnh được cấp 10.000 tấn gạo.\nTheo đó, Đak Lơm hơn 998 tấn.'],
    ['“cà phê bột”', 'Cơ sở đã bán hơn 3 tấn “cà phê bột”.'],
    ['vàng', 'Công an thu lại 230 lượng vàng.'],
    [
      'huy chương bạc',
      'Huy chương vàng bằng 50 lần mức lương; huy chương bạc - 33 lần mức lương (khoảng 43 triệu đồng).',
    ],
    ['Giá trị số hàng mà họ mua bán', 'Giá trị số hàng mà họ mua bán ước tính gần 3 tỷ đồng.'],
    ['dự toán chi năm 2015 của huyện', 'Đó là dự toán chi năm 2015 của huyện chỉ có 6.560 tỷ đồng.'],
    ['Tỉ lệ nợ', 'Tỉ lệ nợ khoảng 61,4%, giảm mạnh so với mức 63,7% vào năm 2016.'],
    ['xe tải', 'Có 56.000 lượt xe. Hơn 50% trong đó là xe tải.'],
    ['mưa', 'Nhiều nơi mưa to. Vùng trung du 200 mm.'],
    ['khoảng cách giữa các xe chạy từ 60 - 80 km/h', 'Theo luật, khoảng cách giữa các xe chạy từ 60 - 80 km/h là 35m.'],
    ['trái phiếu', 'Tỉnh đã phát hành 148 tỷ đồng trái phiếu, bằng 80% tổng khối lượng.'],
    ['tuyến kênh Mét', 'Dân góp 1 tỷ đồng đào tuyến kênh Mét, dài 2,5 km.'],
    ['chức danh', 'Có 25 chức danh (tăng 2 người so với năm 2013).'],
    ['dự án đường cao tốc Bắc - Nam', 'Bộ trình 8 dự án đường cao tốc Bắc - Nam.'],
    ['Tổ công tác phòng, chống dịch', 'Xã lập 2 Tổ công tác phòng, chống dịch.'],
    ['người bị mất tích', 'Có 16 người bị thương và 131 người bị mất tích.'],
    // A syllable of a word is no grammar: “mặt bằng”, “chính trị”, “cao tốc”, “đầu tư”.
    ['giải phóng mặt bằng', 'Trong đó, giải phóng mặt bằng 20 tỷ đồng.'],
    ['giá trị hợp đồng', 'Xã đã thanh toán 95% giá trị hợp đồng.'],
    ['cao tốc', 'Tỉnh sẽ làm 71 km cao tốc.'],
    ['nhà đầu tư nước ngoài', 'Đã có 2 nhà đầu tư nước ngoài.'],
    ['Giá vé', 'Giá vé bắt đầu tăng cao từ 2 triệu đồng.'],
    // Money that is named behind its number, what it is set aside for, and a list that ends with it.
    ['thuế thu nhập', 'Trường đua mỗi năm sẽ thu được 40 triệu USD thuế thu nhập.'],
    ['chi trả nợ', 'Mỗi năm, thành phố phải bố trí khoảng 4.250 tỷ đồng để chi trả nợ.'],
    ['con số thống kê thiệt hại', '126 tỷ đồng là con số thống kê thiệt hại.'],
    ['tạm giữ', 'Đội đã tạm giữ 3 xe, điện thoại và trên 36 triệu đồng.'],
    ['Mức phạt', 'Mức phạt là 50 triệu đồng với cá nhân và 100 triệu đồng với tổ chức.'],
    // The nearest measure, and a price that tells its goods.
    ['giá sầu riêng lại', 'Giá mít là 12.000 đồng/kg, trong khi giá sầu riêng lại lên cao, 90.000 đồng/kg.'],
    ['sản lượng', 'Nếu tính sản lượng thì đạt 2 tấn/sào.'],
    ['tổng khối lượng', 'Nhiều cây bị chặt với tổng khối lượng gần 300 m³.'],
    ['Ve đầu mùa có giá đắt đỏ', 'Ve đầu mùa có giá đắt đỏ từ 400.000 đồng/kg.'],
    ['giá mít', 'Sáng nay, giá mít là 20.000 đồng/kg, đỉnh điểm 70.000 đồng/kg.'],
    ['nợ chính phủ', 'Nợ công không quá 60% GDP, nợ chính phủ không quá 50% GDP.'],
    ['GDTX', 'Hệ THPT đỗ 88,15% và GDTX 45,1%.'],
    ['thu hút vốn', 'Năm qua, thu hút vốn đạt 6 tỷ USD. Con số này tăng gần 190% so với năm 2017.'],
    ['chốt mục tiêu tăng trưởng', 'Nay chốt mục tiêu tăng trưởng 6,7%.'],
    // Who or what a dimension is of, and who changed the number.
    ['Cầu mới', 'Cầu mới gồm 1 nhịp giữa và 8 nhịp biên, rộng 5,5 m.'],
    ['Tuyến xe', 'Tuyến xe có tổng mức đầu tư 53 triệu USD; dài 14,7 km.'],
    ['Lốc làm tốc mái dãy nhà', 'Lốc làm tốc mái dãy nhà 2 tầng.'],
    ['biên chế', 'Tỉnh giảm gần 400 biên chế.'],
    ['dân số', 'Nhà máy đáp ứng quy mô dân số 2 triệu người.'],
    ['BHXH tự nguyện', 'BHXH bắt buộc trên 24.000 người, BHXH tự nguyện 1.700 người.'],
    ['người', 'Đak Lơm: 5 người bị cuốn trôi.'],
    ['người', 'Lực lượng cứu hộ đã cứu được 4 người.'],
    ['đồng phạm', 'Giúp sức cho Hmơ là 4 đồng phạm.'],
    ['người', 'Kinh phí hỗ trợ đối với 62 người.'],
    ['Kinh phí hỗ trợ đối với 62 người', 'Kinh phí hỗ trợ đối với 62 người (từ nay đến năm 2021) là hơn 3 tỷ đồng.'],
    // What stands in brackets with nothing but its place, between dashes, or in a list of works.
    [
      'điện mặt trời Trung Sơn',
      'Có nhà máy Hồ Đông (xã Ia Băng 70 ha), điện mặt trời Trung Sơn (xã Cam An Bắc 40 ha).',
    ],
    ['Lương của ông Thuận', 'Lương của ông Thuận - Giám đốc công ty Môi trường - là 105 triệu đồng.'],
    [
      'chi phí cho công tác quét dọn, thu gom, vận chuyển rác',
      'Kết quả, chi phí cho công tác quét dọn, thu gom, vận chuyển rác còn 225 tỷ đồng.',
    ],
    ['doanh nghiệp lỗ', 'Tổng thu thấp, doanh nghiệp lỗ 5 tỷ đồng.'],
    ['RON 95 - III', 'Xăng E5 RON 92 - II là 17.730 đồng/lít, RON 95 - III là 18.690 đồng/lít.'],
    // Money: what it is, what it is for, and who only pays.
    ['nợ xây dựng cơ bản', 'Xã nợ 38 tỷ đồng. Trong đó có gần 35 tỷ đồng là nợ xây dựng cơ bản.'],
    ['hoạt động nghiệp vụ thi', 'Tỉnh chi thêm 5 tỷ đồng cho hoạt động nghiệp vụ thi.'],
    ['tuyên truyền', 'Trong đó 50 triệu đồng dùng để sản xuất và 10 triệu đồng để tuyên truyền.'],
    ['Hồng giòn Đà Lạt', 'Hồng giòn Đà Lạt, thông thường được bán với giá 50.000 đồng/kg.'],
    ['hồng giòn', 'Tại Việt Nam, hồng giòn là đặc sản, thường được bán với giá 50.000 đồng/kg.'],
    // What a total states, and what only follows another number.
    ['Tổng đàn bò', 'Tổng đàn bò hiện lên tới khoảng 120.000 con.'],
    ['xã', 'Dịch lan đến 12 xã.'],
    ['tổ chức', 'Trong tổng số 53 hộ dân và 2 tổ chức.'],
    ['tre nứa', 'Ông phá 2,5 ha với tre nứa là hơn 11.200 cây.'],
    ['đất ở', 'Khu đất này chỉ có hơn 480 m2 là đất ở.'],
    ['hàng hóa', 'Sân bay có công suất 25 triệu hành khách và 5 triệu tấn hàng hóa mỗi năm.'],
    ['thu nhập', 'Cán bộ được tăng thu nhập lên 0,6 lần.'],
    ['Nhiệt độ', 'Nhiệt độ xuống -2 độ C.'],
    ['mực nước', 'Lúc 7 giờ, mực nước là 12,7 m, dưới báo động III 0,3 m.'],
    // Along, not of.
    ['Phạm vi cá chết', 'Phạm vi cá chết ước tính 30 km dọc sông.'],
  ])('%s: %s', (indicator, text) => {
    expect(last(text)?.indicator).toBe(indicator);
  });
});

describe('kind', () => {
  test.each([
    ['comparison', 'Tai nạn tăng 4 vụ (44/40).'],
    ['comparison', 'Xe chở 55/46 người.'],
    ['ratio', 'Có 27/28 trường.'],
    ['ratio', 'Tỷ lệ tuyển sinh là 10,5% (21/200).'],
    ['multiple', 'Sản lượng gần 2 lần so với năm 2017.'],
    ['rate', 'Phí đồng cỏ 100.000 đồng/con/năm.'],
    ['count', 'Trả về 3 mẫu âm tính.'],
    ['measure', 'Đạt tổng 27 điểm trở lên.'],
    ['multiple', 'Giá tăng 2,5 lần.'],
    ['count', 'Họp 3 lần.'],
    ['count', 'Lao động ở 49 quận/huyện không đi.'],
    ['ratio', 'Tỷ lệ là 1 chọi 10.'],
    ['measure', 'Điểm trung bình từ 8 trở lên.'],
    ['measure', 'Điểm trung bình lớp 12 từ 8 trở lên.'],
    ['measure', 'Nếu trung bình lớp 11 trên 8,5 thì đạt.'],
    ['count', 'Trong đó có 50 phiếu/tổng số.'],
    ['price', 'Mỗi con cá bột có giá 500 đồng.'],
    ['money', 'Mỗi suất quà trị giá 500.000 đồng.'],
    ['multiple', 'Số ca bệnh tăng 7 lần.'],
    ['count', 'Cửa hàng giảm giá 2 lần.'],
    ['count', 'Thành phố giảm 62 điểm ngập (từ 95 còn 33 điểm).'],
    ['price', 'Cây xăng bán 19.900 đồng/lít, cao hơn 1.500 đồng so với giá niêm yết.'],
    ['ratio', 'Em là 1 trong 13 học sinh vượt khó.'],
    ['price', 'Bán 35.000 đồng/kg.'],
    ['price', 'Giá dong mỗi ký chỉ còn 1.000 đồng.'],
    ['money', 'Huyện tặng mỗi suất 600.000 đồng.'],
    ['measure', 'Bão đi 15-20 km mỗi giờ.'],
    ['rate', 'Khu này đón 3 triệu lượt khách/năm.'],
    ['rate', 'Thu 35 triệu đồng/người/năm.'],
    ['yield', 'Đạt 6 tấn/ha.'],
    ['labour_days', 'Góp 640 ngày công.'],
    ['duration', 'Lãnh 7 năm tù.'],
    ['percent_points', 'Giảm 2 điểm phần trăm.'],
    ['measure', 'Mưa đo được 120 mm.'],
    ['measure', 'Lượng mưa 50-100mm/24h.'],
    ['length', 'Tường dày 18cm.'],
  ])('%s: %s', (kind, text) => {
    expect(last(text)?.kind).toBe(kind);
  });
});
