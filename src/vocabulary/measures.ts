import type { FigureKind } from '../figures/ledger.ts';
import { phrases, phrasesOf, wordSet } from './phrases.ts';

/** A unit of measure: what we store and what it measures. */
export interface Measure {
  unit: string;
  kind: FigureKind;
}

/** How reports print a unit → the unit we store. A new unit is one line. */
export const measures: [unit: string, kind: FigureKind, printed: string[]][] = [
  ['%', 'percent', ['%', '%%', 'phần trăm', '％']],
  ['‰', 'percent', ['‰', 'phần nghìn', 'phần ngàn']],
  ['điểm %', 'percent_points', ['điểm %', 'điểm phần trăm']],

  ['ha', 'area', ['ha', 'hecta', 'héc ta', 'héc-ta', 'hec-ta', 'hec ta', 'hécta', 'hét ta', 'hectare']],
  ['m2', 'area', ['m2', 'm²', 'mét vuông', 'm vuông', 'met vuông']],
  [
    'km2',
    'area',
    ['km2', 'km²', 'ki lô mét vuông', 'ki-lô-mét vuông', 'cây số vuông', 'kilômét vuông', 'kilomet vuông', 'km vuông'],
  ],
  ['cm2', 'area', ['cm2', 'cm²']],
  ['hải lý vuông', 'area', ['hải lý vuông']],
  ['sào', 'area', ['sào', 'sào Bắc bộ', 'sào Trung bộ', 'sào Bắc Bộ', 'sào Trung Bộ']],
  ['mẫu', 'area', ['mẫu']],
  ['thước', 'area', ['thước đất', 'thước ruộng']],
  ['công', 'area', ['công đất', 'công ruộng', 'công lúa', 'công vườn', 'công']],

  ['km', 'length', ['km', 'kilômét', 'kilomet', 'ki lô mét', 'ki-lô-mét', 'cây số', 'kilômet', 'cây số đường']],
  ['m', 'length', ['m', 'mét', 'met', 'mét dài', 'm dài', 'mét tới', 'm tới', 'md']],
  ['tấc', 'length', ['tấc']],
  ['dm', 'length', ['dm']],
  ['cm', 'length', ['cm', 'phân', 'xăng ti mét', 'xăng-ti-mét', 'centimet', 'xentimét', 'centimét']],
  ['mm', 'length', ['mm', 'li', 'mi li mét', 'milimet', 'milimét', 'mi-li-mét']],
  ['hải lý', 'length', ['hải lý']],
  ['inch', 'length', ['inch', 'inches']],
  ['dặm', 'length', ['dặm']],

  ['tấn', 'mass', ['tấn', 'tấn hàng', 'tấn hàng hóa']],
  ['kg', 'mass', ['kg', 'ki lô gam', 'ki-lô-gam', 'kilogam', 'kilôgam', 'ký', 'kí lô', 'ký lô', 'cân', 'kilogram']],
  ['g', 'mass', ['g', 'gam', 'gram', 'gr']],
  ['mcg', 'mass', ['mcg', 'µg', 'microgam', 'microgram', 'microgrammes']],
  ['mg', 'mass', ['mg', 'miligam', 'miligram', 'mi li gam']],
  ['GW', 'measure', ['GW', 'gigawatt']],
  ['kiloton', 'measure', ['kiloton']],
  ['TEU', 'count', ['TEU', 'Teu', 'teus']],
  ['ft', 'length', ['ft']],
  ['feet', 'length', ['feet', 'foot', 'fit']],
  ['tạ', 'mass', ['tạ']],
  ['yến', 'mass', ['yến']],
  ['lạng', 'mass', ['lạng']],
  ['chỉ', 'mass', ['chỉ vàng']],
  ['lượng', 'mass', ['lượng', 'lượng vàng', 'cây vàng']],
  ['ounce', 'mass', ['ounce', 'oz']],
  ['carat', 'mass', ['carat']],

  ['lít', 'volume', ['lít', 'lit', 'l']],
  ['gallon', 'volume', ['gallon', 'ga lông']],
  ['ml', 'volume', ['ml', 'mililit', 'mi li lít']],
  ['m3', 'volume', ['m3', 'm³', 'mét khối', 'khối', 'm khối', 'met khối']],
  ['km3', 'volume', ['km3', 'km³']],
  ['cm3', 'volume', ['cm3', 'cm³', 'cc', 'phân khối']],
  ['ster', 'volume', ['ster']],
  ['mSv', 'measure', ['mSv']],
  ['diop', 'measure', ['diop', 'đi ốp']],

  ['kWh', 'measure', ['kWh', 'kwh', 'KWh', 'ki lô oát giờ', 'số điện']],
  ['MWh', 'measure', ['MWh']],
  ['GWh', 'measure', ['GWh']],
  ['kW', 'measure', ['kW', 'kilowatt', 'kilooat']],
  ['MW', 'measure', ['MW', 'megawatt']],
  ['MWp', 'measure', ['MWp']],
  ['kWp', 'measure', ['kWp']],
  ['kV', 'measure', ['kV', 'Kv', 'KV']],
  ['kVA', 'measure', ['kVA']],
  ['MVA', 'measure', ['MVA']],
  ['W', 'measure', ['W', 'watt', 'oát']],
  ['V', 'measure', ['V', 'vôn']],
  ['°C', 'measure', ['°C', '° C', 'ºC', 'º C', 'độ C', 'oC', '⁰C', '⁰ C', '℃']],
  ['độ', 'measure', ['độ']],
  ['độ Richter', 'measure', ['độ Richter', 'độ richter', 'độ Rích te', 'độ rích te', 'độ Ritcher']],
  ['tuổi', 'measure', ['tuổi']],
  ['DWT', 'measure', ['DWT']],
  ['TEU', 'measure', ['TEU', 'Teu']],
  ['CV', 'measure', ['CV', 'mã lực', 'HP', 'sức ngựa']],
  ['GB', 'measure', ['GB', 'TB', 'MB']],
  ['Mbps', 'measure', ['Mbps']],
  ['Hz', 'measure', ['Hz', 'MHz', 'GHz']],
  ['calo', 'measure', ['calo', 'kcal', 'calories']],
  ['mmHg', 'measure', ['mmHg']],
  ['km/h', 'measure', ['km/h', 'km / h', 'kmh']],
  ['km/giờ', 'measure', ['km/giờ']],
  ['dB', 'measure', ['dB', 'dBA', 'decibel']],
  ['ppm', 'measure', ['ppm']],

  ['ngày công', 'labour_days', ['ngày công', 'ngày công lao động', 'công lao động', 'ngày công lao động công ích']],
];

/** Letters that are units only when they touch their number: “18l”, “30g”. */
export const touchingUnits = ['l', 'g', 'v'];

/** Nouns that start like a day’s work: “3 ngày công an phường …” are days. */
export const notLabour = phrases<boolean>([
  ...phrasesOf(
    `
      công an, công nhân, công ty, công chức, công bố, công chiếu, công diễn, công đoàn, công tác, công trình,
      công dân, công nghệ
    `,
    true,
  ),
  ...phrasesOf('công dân quân, công nhân dân, công đoàn kết', false),
]);

/**
 * Unit words that are units only when nothing of their longer meaning follows or precedes: “3 phân xưởng”, “5 ký túc
 * xá”.
 */
export const notMeasures = [
  'số điện thoại',
  'lượng hành khách',
  'lượng khách',
  'lượng mưa',
  'lượng nước',
  'lượng hàng',
  'lượng xe',
  'lượng người',
  'phân xưởng',
  'phân ban',
  'phân tử',
  'phân trường',
  'phân khu',
  'phân trại',
  'phân hiệu',
  'phân hội',
  'phân đội',
  'phân loại',
  'phân công',
  'công suất',
  'công lập',
  'công khai',
  'công bố',
  'công trình',
  'công ty',
  'công nhân',
  'công an',
  'công chức',
  'phân viện',
  'phân nhóm',
  'phân đoạn',
  'phân bón',
  'phân khúc',
  'khối lượng',
  'khối lớp',
  'khối thi đua',
  'khối phố',
  'khối đế',
  'khối tháp',
  'khối nhà',
  'khối công trình',
  'khối u',
  'khối doanh nghiệp',
  'khối nội',
  'khối ngoại',
  'mẫu xe',
  'mẫu xét nghiệm',
  'mẫu bệnh phẩm',
  'mẫu thực phẩm',
  'mẫu nước',
  'mẫu máu',
  'mẫu giáo',
  'mẫu tàu',
  'mẫu nhà',
  'mẫu điện thoại',
  'mẫu phẩm',
  'mẫu gộp',
  'mẫu rau',
  'mẫu thịt',
  'mẫu vật',
  'mẫu đơn',
  'mẫu mã',
  'mẫu thuốc',
  'mẫu phân bón',
  'mẫu sản phẩm',
  'mẫu hàng',
  'mẫu dương tính',
  'mẫu của',
  'mẫu cho',
  'mẫu đất',
  'ký ngày',
  'ký duyệt',
  'ký tên',
  'ký vào',
  'ký văn bản',
  'ký hợp',
  'ký sai',
  'ký thỏa',
  'ký quyết',
  'ký ban',
  'ký kết',
  'ký túc xá',
  'ký giả',
  'ký tự',
  'ký sự',
  'ký ức',
  'ký hiệu',
  'cân đối',
  'cân nhắc',
  'lượng khách',
  'độ tuổi',
  'độ dài',
  'độ cao',
  'độ dốc',
  'chỉ tiêu',
  'chỉ số',
  'chỉ thị',
  'ly hợp',
  'ly hôn',
  'ly nước',
  'ly cà phê',
  'ly rượu',
  'ly bia',
];

/** “33 lần mức lương”, “2 lần giá thường”: a multiple of a level. */
export const levelOrPrice = wordSet('mức, giá');

/** “tại trạm Trùng Khánh”, “hồ Núi Cốc”: where rain is measured. */
export const gauge = wordSet('trạm, hồ, sông, suối, đập, đèo');

export const rain = wordSet('mưa');

/** Where “công”, “sào” measure land. */
export const fieldWord = wordSet('ruộng, đất, lúa, vườn, ao, ngô, mía, rừng, rau, màu, hoa');

/** Parts of a field, behind its “mẫu”: “25 mẫu, 8 sào”. */
export const fieldPart = wordSet('sào, thước');

/** “trọng lượng 2,1 chỉ” */
export const weightNoun = phrases([['trọng lượng', true]]);

/** Units of the doses by which medicines are named. */
export const doseUnits: ReadonlySet<string> = new Set(['mg', 'mcg', 'ml']);

/** Units of speed, as they are printed. */
export const speedUnits: ReadonlySet<string> = new Set(['km/h', 'km/giờ']);

/** “thời điểm” is no mark. */
export const beforePoint = wordSet('thời, địa, quan, khởi');

/** Units that rain is told in. */
export const rainUnits: ReadonlySet<string> = new Set(['mm', 'mm/ngày', 'mm/giờ', 'mm/đợt', 'mm/h']);

/** “lượng mưa” */
export const amount = wordSet('lượng');

/** “điểm sàn”, “điểm chuẩn”, “điểm trúng tuyển”, “điểm xét tuyển” */
export const markSort = wordSet('sàn, chuẩn, trúng, xét');

/** “từ mức cũ 2%” names no measure. */
export const level = wordSet('mức');

/** “lãng phí”, “tổn phí”, “lực lượng”: words that end like a noun of measure. */
export const beforeCost = wordSet('miễn, trực, lãng, tổn, phung, lực, chất, năng');

/** “khai thác tới cote -150 m” */
export const elevation = wordSet('cote, cốt, cos');

/** What may stand before the second number of a range: “từ 4 tấn đến dưới 10 tấn”. */
export const rangeHedge = wordSet('dưới, gần, hơn, trên');

export const thisYear = wordSet('ngoái, nay');

/** “8 điểm” */
export const pointWord = wordSet('điểm');

/** Words before the calling of a person: “2 cựu cán bộ”, “3 nữ giáo viên”. */
export const beforeCalling = wordSet('nguyên, cựu, cố, tân, nam, nữ');

/** “45 nghìn đồng mỗi tháng”, “1,2 triệu đồng một người”: a rate without its slash. */
export const spokenPer = wordSet('mỗi, một');

/** “công”: a day of work that is given, or a measure of land. */
export const workWord = wordSet('công');

/** “góp 1.350 công”, “huy động được 200 công” */
export const givesWork = wordSet('góp, huy');

/** Who or what goes through once: “250.000 đồng/lượt khách”. */
export const rider = wordSet('khách, xe, người');

/** “1/2”, “tỷ lệ 1 chọi 2” */
export const ratioMark = wordSet('/, chọi');

/** “7,15 ± 0,14%” */
export const tolerance = wordSet('±');

/** Signs of a number below zero. */
export const minus = wordSet('-, −, –');

/** Between a part and its whole: “3 trong số 5 xã”. */
export const outOf = phrases(
  ['trong tổng số', 'trên tổng số', 'trong số', 'trong', 'trên'].map((words) => [words, true]),
);

/** What blows: “sức gió cấp 9 (90 km/h)”. */
export const winds = phrases(
  ['bão', 'gió', 'gió giật', 'gió mạnh', 'sức gió', 'sức gió mạnh nhất', 'áp thấp nhiệt đới'].map((wind) => [
    wind,
    true,
  ]),
);

/** “tâm bão Kujira …, cách Móng Cái 280 km” */
export const storm = wordSet('bão');
export const stormPrefix = wordSet('tâm, siêu');

/** “m2” without a number before it. */
export const metre = wordSet('m, km, cm');

/** “mg/l” */
export const litre = wordSet('l');

/** “còn khá cao”, “rất thấp” */
export const degreeAdverb = wordSet('khá, rất, quá');

/** “áp thấp mạnh 60 km/h” */
export const strong = wordSet('mạnh');

/** “mức thấp” names no measure. */
export const lowOrHigh = wordSet('thấp, cao, vừa, tốt');

export const below = wordSet('dưới');

/**
 * Words that say where, when and how rain fell, and not what: “ghi nhận tại TP Vinh là 298 mm”, “trong 3 tiếng chỉ 20
 * mm”.
 */
export const recordings = phrases(
  ['ghi nhận', 'đo được', 'nơi', 'cục bộ', 'như', 'tiếng', 'chỉ', 'sắp'].map((words) => [words, true]),
);

/** What is told in degrees, printed or not: “nhiệt độ vùng núi là 15-17”. */
export const heat = phrases(['nhiệt độ', 'nền nhiệt', 'nền nhiệt độ', 'mức nhiệt'].map((noun) => [noun, true]));

/** “nhiệt độ phổ biến 36-39”: how hot it is in most places. */
export const widespread = phrases(['phổ biến', 'phổ biến từ', 'phổ biến ở mức'].map((words) => [words, true]));

/** “nước mặn 4‰”, “độ mặn 4‰” */
export const salty = wordSet('mặn');
