import { list, phrases, wordSet } from './phrases.ts';

/** Words before a size that is a mere type: “loại 350ml”, “súng 9 li”. */
export const labelBefore = wordSet(`
  gas, loại, pháo, đạn, nòng, súng, cỡ, khổ, container, tải, cont, khách, ben, kính, bình, chai, lon, tivi, inox,
  ống, thép
`);

/** Words of an event that is called by its length: “huy chương ở nội dung 60 m”, but “cự ly 5 km” is measured. */
export const events = phrases([['nội dung', true]]);

/** Words that a measure only names a sort after: “loại 500 g/l”. */
export const sortWord = wordSet('loại');
export const allWord = wordSet('các, mọi, nhiều, mấy, vài');

/** Games named by the number of players: “bóng đá 7 người”. */
export const gameWord = wordSet('đá, sân, chuyền, rổ');

/** What follows “10 độ” where it is a place on the globe. */
export const globeWord = wordSet('vĩ, kinh');

/** “vĩ tuyến 17”, “kinh tuyến 113” */
export const circleWord = wordSet('tuyến');

/** Parts of a degree of latitude or longitude. */
export const arcWord = wordSet('phút, giây');

/**
 * Seats, wheels or engine after the name of a vehicle say which sort it is: “xe 16 chỗ”, “ô tô 7 chỗ ngồi”, “mô tô 150
 * phân khối”.
 */
export const sizeUnit = wordSet('chỗ, chổ, giường, ghế, bánh, phân');

/** “cơ chế liên thông 1 cửa”, “lưu thông 1 chiều”: a way of doing it is called so. */
export const wayHeads = phrases(
  ['liên thông', 'cơ chế', 'bộ phận', 'lưu thông', 'đường', 'xe chạy', 'mặt'].map((noun) => [noun, true]),
);

/** What there is one of in such a way: “1 cửa”, “1 chiều”. */
export const wayUnit = wordSet('cửa, chiều');

/** Units that say which sort of vehicle. */
export const vehicleUnit = wordSet('chỗ, chổ, giường, ghế, bánh, tấn');

/** Vehicles that are named after what they are for: “cấm xe hợp đồng dưới 9 chỗ”. */
export const serviceVehicles = phrases(
  list(`
    phương tiện, xe đạp, xe hợp đồng, xe dịch vụ, xe công vụ, xe cấp cứu, xe cứu thương, xe cứu hộ, xe cứu hỏa,
    xe điện, buýt điện,
    xe cơ giới, xe chở người, xe chở hàng, xe chở khách, đầu kéo, xe buýt hai tầng, xe tự chế
  `).map((car) => [car, true]),
);

/** “đoàn khách du lịch 16 chỗ”: who travels, no vehicle. */
export const tours = phrases([['khách du lịch', true]]);

export const vehicleWord = wordSet('thao, xe, ôm, lịch, hơi, tô, ôtô, khách, buýt, nằm, tải, taxi, bay');

/** “ôtô hiệu Kia 4 chỗ” */
export const brandWord = wordSet('hiệu');

/** “chiếc Fortuner 7 chỗ” */
export const pieceWord = wordSet('chiếc');

/** Words that a number begins the name of a campaign with. */
export const campaignWord = wordSet(`
  không, sạch, có, tốt, nhất, xây, chống, biết, giảm, trước, cùng, tại, đúng, dễ, an, tiết, rõ, hơn, sẵn, kiên, bám,
  nắm, tăng, thật, hóa, đủ, nhà, bước, trong, liên, chủ, đảm, vì, ba, mới, cần, quyết, đẹp, tự, nên, K, T, điều, giữ,
  tích
`);

/** Words that are no nouns, which the parts of a slogan are told by: “5 không 3 sạch”, “1 phải 5 giảm”, “4 tại chỗ”. */
export const sloganWord = wordSet(
  'không, sạch, phải, giảm, tăng, đúng, cùng, bám, rõ, dám, tốt, giỏi, đảm, nhất, tại, biết, chống, có, hóa, nắm, bền',
);

/** Of these, words that nothing but a slogan counts. */
export const sloganOnly = wordSet('sạch, phải, bám, rõ, dám');

/** What is called by such a slogan: “phương châm 4 tại chỗ”. */
export const sloganHeads = phrases(
  list(`
    mô hình, phong trào, cuộc vận động, phương châm, nguyên tắc, quy tắc, quy trình, kỹ thuật, phương pháp,
    khẩu hiệu, thi đua
  `).map((words) => [words, true]),
);

/** Who such a title is given to: “Sinh viên 5 tốt”, “Học sinh 3 rèn luyện”. */
export const titled = phrases(['sinh viên', 'học sinh', 'thanh niên', 'phụ nữ'].map((who) => [who, true]));

/** What they are called for. */
export const merit = wordSet('tốt, rèn');

/** What is folded into pieces, and is called by their number: “côn 3 khúc”, “gậy sắt 3 khúc”. */
export const jointed = phrases(['côn', 'côn sắt', 'gậy', 'gậy sắt', 'gậy kim loại'].map((stick) => [stick, true]));

export const joint = wordSet('khúc, đoạn');

/** What a price of nothing is the name of: “bếp ăn 0 đồng”, “chuyến xe 0 đồng”. */
export const freeThing = wordSet(`
  ăn, chợ, hàng, thị, cơm, xe, cháo, phiên, quầy, quán, bữa, lớp, học, trọ, dưỡng, tạo, áo, quà, viện, buýt, sách,
  cứu, đồ, tour
`);

/** Words before the scale of a map or plan. */
export const planWord = wordSet('lệ, hoạch, đồ, tiết, khu');

/** “điện 3 pha”, “máy 1 pha”: a sort of current. */
export const phaseUnit = wordSet('pha, fa');

/** “trên xe ô tô 30 bánh heroin” */
export const drugs = wordSet('heroin, ma, cần, thuốc');

export const load = wordSet('tải');

export const weight = wordSet('trọng');

export const person = wordSet('người');

/** “trung bình 10km” is no “bình” of 10 km, “bán kính 3km” no pane of glass; “Hòa Bình 16 tấn” is a town. */
export const beforeBinh = wordSet('trung, bán, đường');

export const ball = wordSet('bóng');

/** How pure gold is told to be, of 24 parts, and of what: “nhẫn vàng 18k”. */
export const carats = /^(?:10|14|18|22|24)$/;
export const carat = wordSet('k');
export const jewel = wordSet('vàng, nhẫn, lắc, chuyền, vòng, khuyên, kiềng, tai, sức, loại');

/** “xe SH 125 màu đỏ”: a number before it is of the make. */
export const colour = wordSet('màu');

/** The mark that a penalty is kicked from, and what is kicked: “chấm 11m”, “loạt luân lưu 11m”. */
export const spotKick = phrases(
  ['luân lưu', 'đá luân lưu', 'chấm', 'phạt đền', 'chấm phạt đền', 'đá phạt'].map((kick) => [kick, true]),
);

/** “xe biển xanh 7 chỗ”: words of a plate between a vehicle and its seats. */
export const plateColour = phrases(['biển xanh', 'biển đỏ', 'biển trắng'].map((plate) => [plate, true]));
