import type { NumberClass } from '../figures/ledger.ts';
import { list, phrases, type Phrases, wordSet } from './phrases.ts';

/** What the words just before a number say it is. */
export interface Cue {
  class: Exclude<NumberClass, 'figure'>;
  /** Ends like a cue and is none: “trong số 9 hộ”. */
  none?: true;
  /** A unit after the number does not overrule the words before it: “Quốc lộ 1 đoạn”, “Điều 5 khoản”. */
  strong: boolean;
}

/** Words before a number that make it part of a place: “thôn 3”, “Quốc lộ 19”. */
const places = list(`
  ở đội, tại đội, trú đội, ngụ đội, cơ sở, cảnh sát biển, thôn, làng, khóm, khu phố, khối phố, tổ dân phố, KP, TDP,
  xóm, phường, ấp, bản, buôn, bon, đội sản xuất, khu vực số, khu dân cư, khối, tổ, ngõ, ngách, hẻm, hẻm số, kiệt,
  ngõ số,
  quận, xã, tiểu khu, khoảnh, lô số, thửa, thửa đất, thửa đất số, thửa số, tờ bản đồ số, tờ bản đồ, vùng, khu, lô,
  cụm, thác, đồi, cao điểm, cầu số, bến số, cảng số, cống số, kho số, lò số, mỏ số, cửa số, cổng số, bãi số,
  đường, đường số, phố, đường tỉnh, tỉnh lộ, đường liên tỉnh, hương lộ, huyện lộ, đường huyện, đường ĐT, ĐT, ĐH, QL,
  TL, HL, DT, Vành đai, đường vành đai, km, Km, cây số, cột mốc, mốc, mốc số, cột mốc số, trụ số, số nhà, nhà số,
  địa chỉ số, căn hộ số, phòng số, chung cư, tầng, lầu, tháp, tòa, block, trục, làng Kte,
  ngã, ga, nông trường, làng số, thôn số, xóm số, ấp số, đường nhánh, ngã ba, ngã tư, lộ, kênh, rạch, kinh,
  trạm bơm số, đập số, hồ số, giếng số, hầm số, phân trường, vùng kinh tế mới, chợ km, tuyến kênh
`);

const strongPlaces = list(`
  công viên, quảng trường, ngã, km, tầng, lầu, Q., P., F., Q L., Q L, T L., quốc lộ, quốc lộ số, Quốc lộ, QL, QL số,
  cao tốc, tỉnh lộ, hương lộ, số nhà, nhà số, tổ dân phố, khu phố, khóm, ấp, tiểu khu, vĩ tuyến, kinh tuyến,
  Khu công nghiệp, tờ bản đồ số
`);

/** Words before a number that make it the number of a text: “Nghị quyết 29”, “Điều 161”. */
const documents = list(`
  công ước, công ước số, nghị quyết, nghị quyết số, chỉ thị, chỉ thị số, quyết định, quyết định số, thông báo số,
  thông báo, thông tư, thông tư số, thông tư liên tịch, thông tư liên tịch số, nghị định, nghị định số, kết luận số,
  kết luận, kế hoạch số, công văn, công văn số, công điện, công điện số, văn bản, tờ trình số, tờ trình, hướng dẫn số,
  báo cáo số, quy định số, quy định, luật số, pháp lệnh số, sắc lệnh, sắc lệnh số, lệnh số, văn bản số, bản án số,
  biên bản số, hợp đồng số, giấy phép số, giấy chứng nhận số, giấy mời số, thông cáo số, đề án, đề án số, QĐ, QĐ số,
  NQ, NQ số, CT, NĐ, TT, KH số, CV số, chương trình hành động số, quy chuẩn, tiêu chuẩn, hiệp định, dự án số,
  điều, điểm khoản, khoản, mục, chương, phụ lục, phụ lục số, Điều, Khoản, Mục, Chương, điều luật, quy chế số,
  vụ án số, hồ sơ số, thụ lý số
`);

const strongDocuments = list(`
  nghị quyết trung ương, nghị quyết TW, nghị quyết TƯ, nghị quyết T.Ư, nghị quyết hội nghị trung ương, nghị quyết,
  nghị quyết số, chỉ thị, chỉ thị số, quyết định số, nghị định, nghị định số, thông tư, thông tư số, thông báo số,
  kết luận số, công văn số, công điện số, công điện, văn bản số, kế hoạch số, tờ trình số, luật số, pháp lệnh số,
  hướng dẫn số, báo cáo số, quy định số, thông tư liên tịch số, phụ lục, đề án số, chương trình hành động số
`);

/** Words before a number that make it a rank, grade or place in a sequence. */
const ordinals = list(`
  sinh viên năm, sinh viên năm thứ, văn bằng, học sinh khối, sinh viên khối, mũi, liều, mũi thứ, á hậu, thứ, lần thứ,
  thứ nhì, đợt, đợt thứ, khóa, khóa thứ, lớp, khối lớp, cấp, loại, hạng, bậc, vòng, vòng loại, bảng, lượt, số, kỳ,
  đại hội, kỳ họp, kỳ họp thứ, phiên họp thứ, phiên thứ, tiêu chí, tiêu chí số, tiêu chí thứ, nhóm, tập, phần, quyển,
  chương, bài, câu, bước, giai đoạn, mức, cấp độ, mức độ, lần, hiệp, set, ván, chặng, top, tốp, TOP, vị trí,
  vị trí thứ, hạng thứ, xếp hạng, xếp thứ, đứng thứ, giải, đời, thế hệ, lứa, F, level, tuần thứ, ngày thứ, năm thứ,
  tháng thứ, phút, phút thứ, nhóm nợ, nợ nhóm, lực lượng 47, đứng hạng, hạng mục số, tổ máy số, máy số, lô, block,
  Bảng, Giải, hộp số, số áo, áo số, ghế số, làn số, đường băng số, lò số, tổ số, phân xưởng, bàn số, cửa số, tàu số,
  bộ đội, khu vực, vành đai, tầng thứ, ngôi thứ, người thứ, bảng số, biểu, số thứ tự, STT, số báo danh, SBD, kíp,
  hạt giống số, vị trí số, tuyến số, nút thầu số, gói, hạng ghế, bão, cơn bão, bão số, cơn bão số, phương án,
  tình huống, kịch bản, thương binh, bệnh binh, thương tật, chuyên khoa, jackpot
`);

const strongOrdinals = list(`
  hội nghị trung ương, hội nghị trung ương lần thứ, hội nghị Trung ương, xếp, xếp vị trí, thứ, lần thứ, đợt thứ,
  tháng thứ, mũi thứ, ngôi thứ, tiêu chí thứ, thứ hạng, tiêu chí số, bão số, cơn bão số, hạng mục số, gói thầu số,
  vị trí thứ, chuyên khoa, xếp hạng, xếp thứ, đứng thứ, kỳ họp thứ, phiên họp thứ, khóa thứ, phút thứ, năm thứ,
  ngày thứ, tuần thứ, đứng hạng, số báo danh, SBD, áo số, hạt giống số, quản lý thị trường số, người thứ, tầng thứ,
  đời thứ, số thứ tự, khóa, vị trí số, top, TOP, thương binh, bệnh binh, thương binh hạng, thương binh loại, mẫu giáo
`);

/** Words before a number that make it part of a name: “Chương trình 135”, “Bệnh viện 331”. */
const names = list(`
  Trung tâm, chi bộ, chương trình, dự án, vốn, nguồn vốn, xã, Bệnh viện, Quân y viện, bệnh viện quân y, viện quân y,
  Sư đoàn, Trung đoàn, Tiểu đoàn, Lữ đoàn, Binh đoàn, Quân đoàn, Quân khu, Đại đội, Trung đội, Tiểu đội, Hải đoàn,
  Hải đội, Công ty, Tổng công ty, Công ty cổ phần, Xí nghiệp, Nhà máy, Cục, Phân viện, Xưởng, Ban chỉ đạo, BCĐ,
  Ban Chỉ đạo, Tổ công tác, Đội, Đoàn, Đoàn Kinh tế quốc phòng, Đoàn kinh tế - quốc phòng, Chi đội, Đồn Biên phòng,
  Trường, trường số, Trường Tiểu học, Trường THCS, Trường THPT, mầm non, tiểu học, số hiệu, biển số, biển kiểm soát,
  BKS, BS, biển số xe, mang biển số, mã số, mã hiệu, mã sinh viên, ký hiệu, số máy, số khung, số seri,
  số hiệu máy bay, chuyến bay, xăng, RON, xăng RON, xăng A, dầu DO, dầu, Covid, COVID, H5N, loại hình, Kênh, kênh,
  VTV, HTV, VTC, FM, AM, Windows, iPhone, Galaxy, Huy hiệu, mạng, máy bay, tàu, tàu cá, tàu BĐ, xe, xe số, tên lửa,
  súng, pháo, vệ tinh, phi thuyền, Airbus, Boeing, ISO, TCVN, QCVN, HACCP, GlobalGAP, nghĩa trang, A, B, C, D, K, N,
  T, OCOP, giống, giống lúa, lúa, mía, bắp, ngô, giống mía, cá, dòng, CT, sê ri, tài khoản, số tài khoản,
  số hiệu tài khoản, số CMND, CMND số, CMND, CCCD, căn cước, hộ chiếu, số, tổ hợp, SEA Games, Asian Games, AFC, Euro,
  EURO, G, F, COP, ASEAN, APEC, Cuộc chiến, Apollo, Đề án, đề án, Phong trào, hợp tác xã, HTX, Đài, Tiết mục
`);

const strongNames = list(`
  Bệnh viện Nhân dân, Hạm đội, Lữ đoàn tăng thiết giáp, Lữ đoàn xe tăng, số đuôi, lực lượng, Quân y, bệnh viện Quân y,
  chatbot, chuyên án, chương trình, Chương trình, Chương trình mục tiêu quốc gia, Mega, Power, Lotto, biển số,
  biển kiểm soát, BKS, BS, biển số xe, mang biển số, số khung, số máy, số hiệu, RON, xăng RON, SEA Games, Covid,
  COVID, Huy hiệu, ISO, TCVN, QCVN, tài khoản, số tài khoản, CMND, CMND số, CCCD, Sư đoàn, Trung đoàn, Tiểu đoàn,
  Lữ đoàn, Binh đoàn, Quân đoàn, Quân khu, hải đội, hải đoàn, Bệnh viện, iPhone, Windows, Boeing, Airbus, BCĐ,
  Ban Chỉ đạo, Ban chỉ đạo, Cục Đường bộ
`);

/** Words before a number that make it a telephone number. */
const phones = list(`
  điện thoại, số điện thoại, SĐT, sđt, điện thoại số, tel, Tel, fax, Fax, hotline, Hotline, đường dây nóng,
  số đường dây nóng, tổng đài, số máy bàn, số di động, di động, Zalo, zalo, mã vùng, gọi số, gọi, liên hệ, đầu số,
  số thuê bao, mã vùng mới, số nóng, gọi đến số, bấm số
`);

/** Words before a number that make it an age. */
const ages = list(`
  nhiều tuổi nhất là, lớn tuổi nhất là, trẻ tuổi nhất là, trẻ nhất là, tuổi, tuổi từ, ở tuổi, độ tuổi, độ tuổi từ,
  tuổi đời, tuổi đời từ, tuổi thứ, thọ, hưởng thọ, hưởng dương
`);

/** Words before a number that make it a result of a match: “tỷ số 2-1”. */
const scores = list(`
  tỷ số, với tỷ số, thắng, hòa, thua, kết quả, tỷ số chung cuộc, chung cuộc, dẫn, dẫn trước, gỡ hòa, san bằng,
  nâng tỷ số lên, ấn định tỷ số, ấn định chiến thắng, chiến thắng, hạ gục, đè bẹp, thua ngược, thắng ngược, cầm hòa,
  để thua, đánh bại, tỷ số là, hòa nhau
`);

/** Words before a number that make it something that is no quantity at all. */
const others = list(`
  tỷ lệ bản đồ, bản đồ tỷ lệ, quy hoạch tỷ lệ, quy hoạch chi tiết, quy hoạch phân khu, chi tiết tỷ lệ,
  phân khu tỷ lệ, tỷ xích, lượt xem:, Tin kinh tế, Điểm tin, trang
`);

/** “lần 3”: which time it is. */
export const timesNoun = wordSet('lần');

/** Phrases that end like a cue and are none. */
const none = list(`
  cơ bản, xuất bản, tái bản, chỉnh trang, trang hoàng, thiệt mạng, sưu tập, học tập, lần lượt, sắp xếp, bảng xếp hạng,
  phải giải, để giải,
  cách giải, lời giải, vũ trang, nghĩa trang, thời trang, trong số, tổng số, trong tổng số, một số, là số, con số,
  tổng điểm số, số lượng, thu hồi, khẩn cấp, sơ cấp, cao cấp, xuất cấp, phân cấp, bằng cấp, phục hồi, đền bù số,
  tăng cấp, cung cấp, trợ cấp, nâng cấp, được cấp, đã cấp, mới cấp, cả lớp, phát phần, dân số, tình hình,
  thành lập tổ, lập tổ, mở lớp,
  xây đường, làm đường, mở đường, bình quân lớp, góp phần, ước tính, dự tính, có lần, thành phần, cùng kỳ
`);

/** The words before a number that decide its class. The longest phrase wins. */
export const cues: Phrases<Cue> = phrases([
  ...entries(others, 'other', true),
  ...entries(names, 'name', false),
  ...entries(strongNames, 'name', true),
  ...entries(ordinals, 'ordinal', false),
  ...entries(strongOrdinals, 'ordinal', true),
  ...entries(places, 'place', false),
  ...entries(strongPlaces, 'place', true),
  ...entries(documents, 'document', false),
  ...entries(strongDocuments, 'document', true),
  ...entries(phones, 'phone', false),
  ...entries(ages, 'age', false),
  ...entries(scores, 'score', false),
  ...none.map((phrase): [string, Cue] => [phrase, { class: 'other', strong: false, none: true }]),
]);

function entries(words: string[], name: Cue['class'], strong: boolean): [string, Cue][] {
  return words.map((word) => [word, { class: name, strong }]);
}

/**
 * Nouns that name by their number, unless it counts what follows: “phát ở bệnh viện 150 suất ăn”, “tổ chức lực lượng 50
 * người”.
 */
export const commonNames = phrases([
  ['bệnh viện', true],
  ['lực lượng', true],
]);

/** Whose departments are called by letters and two digits: “C 45 Bộ Công an”. */
export const policeOffice = phrases(['công an', 'bộ công an'].map((office) => [office, true]));

/** Columns of newspapers that are called by the hours of a day: “An ninh hình sự 24 h”. */
export const newsColumns = phrases(
  ['an ninh', 'an ninh hình sự', 'an ninh trật tự', 'hình sự', 'tin tức', 'bản tin'].map((column) => [column, true]),
);

export const kilometre = wordSet('km, lý');

export const quarter = wordSet('quý, kỳ');

/** “khoản 3 điều 30 Nghị định …” */
export const article = wordSet('điều, khoản, luật');

/** “phòng 204 chung cư Phúc Yên” */
export const room = wordSet('phòng');

/** What rooms with a number of their own are in. */
export const apartments = phrases(['chung cư', 'nhà chung cư', 'tòa nhà'].map((words) => [words, true]));

export const floors = wordSet('tầng, lầu');

/** Where somebody lives: a number behind it is that of a house. */
export const dwelling = phrases(
  list(`
    trú tại, ngụ tại, trú ở, ngụ ở, trú, ngụ, địa chỉ, nay là, biệt thự, căn nhà, ngôi nhà, căn hộ, khu đất, lô đất,
    nhà đất
  `).map((words) => [words, true]),
);

/** The parts that villages were divided into: “đội 3 thôn Đông”. */
export const teams = wordSet('đội');

/** Teams of the army and the police, whose number is a name: “Đại đội 2”. */
export const teamNames = phrases(
  list('đại đội, tiểu đội, trung đội, hải đội, chi đội, bộ đội').map((team) => [team, true]),
);

/** “lọt nhóm 15 quốc gia dẫn đầu”, “vào nhóm 10 nước”: the best so many. */
export const topGroup = phrases(
  list('lọt nhóm, lọt vào nhóm, vào nhóm, nằm trong nhóm, thuộc nhóm, đứng trong nhóm').map((words) => [words, true]),
);

export const streets = wordSet('đường, phố, ngõ, hẻm, ngách');

/** “Buôn 20 bánh heroin” trades. */
export const trades = wordSet('buôn');

/** “1 số người” is some people, “1 thời gian” a while. */
export const someWord = wordSet('số, thời, chút, vài, ít, phần, hồi, mình');

/** “1 phần quà”: one of a kind, not some of it. */
export const gifts = phrases(['phần quà', 'phần ăn', 'phần cơm', 'phần thưởng'].map((words) => [words, true]));

export const star = wordSet('sao');

/** “tỷ lệ 8/10”, “đạt 19/19” */
export const rateWord = wordSet('ứng, lệ, đạt, suất, cả');

/** “tỷ lệ 1 chọi 10” */
export const against = wordSet('chọi');

export const equals = wordSet('bằng');

/** “3 trong số đó” */
export const partOfThem = phrases(['trong số đó', 'trong số này', 'trong đó là'].map((words) => [words, true]));

/** “mã số”: a number that identifies. */
export const codeWord = wordSet('mã');

export const totalOrNumber = wordSet('số, tổng');

export const www = wordSet('www');

/** “phường 11 ký”: who signs, not what is weighed. */
export const signs = wordSet('ký');

/** Parts of a town or school that are numbered, and whose people sign. */
export const signer = wordSet('phường, quận, khối, lớp');

/** “lần lượt có 12 và 11 phiếu” */
export const respectively = phrases([['lần lượt', true]]);

/** Last syllables of who is called by 113, 114 or 115: “Cảnh sát 113”, “xe cấp cứu 115”. */
export const rescuers = wordSet('sát, cứu, xe, chuyển, hỏa');
