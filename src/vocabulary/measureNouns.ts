import { list, phrases, wordSet } from './phrases.ts';

/**
 * Words after a measure that say along what, from where, or what the measured thing does: “30 km dọc sông”, “120 km
 * tính từ tâm bão”.
 */
export const notMeasured = wordSet(`
  đâu, cũ, trả, thẳng, chào, dành, sống, tạm, nộp, phải, đủ, hết, TNT, dạt, bốc, vùng, giá, trời, ròng, dọc, quanh,
  ven, lăn, sạt, cách, suốt, tính, đi, nằm, chạy, bay, bắt, nghi, chết, rơi, trôi, hồi, thôi, kéo, chìm, lao, nối,
  giáp, làm, gây, khiến, cuốn, lan, phía, về, chắn, liên, tiếp, thay, đâm, tông, húc, bất, neo, hai, ba, bốn, tùy,
  dịp, ngoái, đối, men, áp, vắt, tọa, toạ, chờ, giấu, xuyên, chắc
`);

/** Nouns of measure that start what a number is said of: “Tỉnh có tỷ lệ hộ nghèo 4%”. */
export const measureHeads = phrases(
  list(`
    xác suất, giải ngân vốn đầu tư công, giải ngân vốn đầu tư, giải ngân vốn, nhu cầu vốn, nhu cầu kinh phí, hệ số,
    độ che phủ, tỷ giá, bội chi, bội chi ngân sách, tổng tiền, số thu, số chi, số nợ, số dư, biên độ, giá vé,
    giá cước, chiều dài, chiều rộng, độ sâu, bán kính, đường kính, độ dài, tầm bắn, cự ly, trọng tải, tải trọng,
    sức chứa, sức chở, tiền nợ, tiền thuế, tiền phạt, tiền hỗ trợ, tiền bồi thường, thiệt hại, lượng khách,
    tổng trị giá, khoản tiền, khoản tiền nợ, tổng khoản, khoản nợ, sĩ số, mật độ, chỉ số, chỉ số giá,
    chỉ số giá tiêu dùng, nguồn kinh phí, nguồn vốn, nguồn thu, nguồn lực, chênh lệch, tỷ lệ, tỷ suất,
    tỷ suất lợi nhuận, sức công phá, mệnh giá, khung thuế suất, số hộ, số ca, số xe, số học sinh, số thí sinh,
    biên chế, số biên chế, tổng biên chế, tổng số biên chế, thời gian, thời hạn, hàm lượng, vũ lượng, thời lượng,
    dung lượng, lượng, tổng lượng, số lượng, khoảng cách, quãng đường, cước phí, tổng số, tổng giá trị, tổng vốn,
    tổng mức, tổng kinh phí, tổng diện tích, tổng thu, tổng chi, tổng dư nợ, tổng doanh thu, tổng sản lượng,
    tổng kim ngạch, doanh thu, sản lượng, năng suất, thu nhập, kim ngạch, lượng mưa, nhiệt độ, lợi nhuận, dư nợ,
    diện tích, tốc độ, GRDP, GDP, kinh phí, giá trị sản xuất, vốn đầu tư, vốn điều lệ, vốn đối ứng, thu ngân sách,
    số vụ, số người, số tiền, tổng số tiền, giá, giá bán, giá thu mua, mức, lương, tiền lương, học phí, mức lương,
    mức thu nhập, mức hỗ trợ, mức thưởng, mức phạt, mức phí, lãi suất, tuyến, chi phí, tổng chi phí, doanh số,
    khối lượng, trọng lượng, công suất, lưu lượng, vận tốc, dung tích, mực nước, triều cường, đỉnh triều, đỉnh lũ,
    cao trình, độ mặn, nồng độ, sức gió, điểm sàn, điểm trúng tuyển, thuế giá trị gia tăng, thuế thu nhập,
    thuế suất, mức thuế, điểm chuẩn, chiều cao, độ cao, giá trị, phí, lệ phí, viện phí, trợ cấp, phụ cấp, tiền công,
    tiền thưởng
  `).map((phrase) => [phrase, true]),
);

/** “trường hợp cao nhất”, “có thời điểm”: one value of something that was named before. */
export const extremePhrases = phrases(
  ['', 'trường hợp', 'người', 'nơi', 'mức', 'đơn vị', 'hộ']
    .flatMap((noun) =>
      ['cao nhất', 'thấp nhất', 'nhiều nhất', 'ít nhất'].map((extreme): [string, true] => [
        `${noun} ${extreme}`.trim(),
        true,
      ]),
    )
    .concat(
      list(`
        phần lớn, đa phần, thời điểm, có thời điểm, đã có thời điểm, có lúc, đã có lúc, mức thấp, mức cao,
        lúc cao điểm, đỉnh điểm, khởi điểm, cao điểm, kỷ lục,
        nơi, có nơi, nhiều nơi, chỗ, có chỗ
      `).map((words): [string, true] => [words, true]),
    ),
);

/** Things that a sentence of their size follows: “Cầu Rạch Miễu do tỉnh quản lý. Dài 8,3 km”. */
export const structures = phrases(
  list(`
    phạm vi dự án, phạm vi công trình, đoạn đê, phần cầu, phần đường, phần tuyến, hang, mặt đường, nền đường,
    lòng đường, tuyến đường, con đường, mặt cầu, đoạn kênh, đoạn đường, đoạn sông, đoạn quốc lộ, đoạn cao tốc,
    đoạn tuyến, dự án, công trình, cầu, đường, tuyến, quốc lộ, cao tốc, hầm, hồ, đập, kênh, kè, đê, cống, tòa nhà,
    tòa tháp, tháp, tượng, tượng đài, quảng trường, sân vận động, nhà máy, khu, cây, bức tường, bức tượng, căn nhà,
    ngôi nhà, nhà văn hóa, căn phòng
  `).map((noun) => [noun, true]),
);

/** Parts that a structure is said to have before its size is told: “cầu 3 nhịp, dài 210 m”. */
export const bodyParts: ReadonlySet<string> = new Set(['nhịp', 'làn', 'làn xe', 'trụ', 'mố', 'cửa']);

/** What has storeys: “dãy phòng học 3 tầng”. */
export const buildings = phrases(
  list(`
    dãy phòng học, dãy nhà, căn nhà, ngôi nhà, tòa nhà, nhà, trụ sở, khách sạn, chung cư, biệt thự, trường học,
    nhà ở, nhà xưởng, tòa tháp, tòa chung cư, cao ốc
  `).map((building) => [building, true]),
);

/** “quy mô 40 học sinh/lớp” */
export const sizes = phrases([['quy mô', true]]);

/** Words of shape between a thing and its size: “trục chính dài 2,6 km”. */
export const shapeWord = wordSet('dài, rộng, cao, dày, sâu, nặng');

/** “kéo dài” */
export const stretched = wordSet('kéo');

/** Measures of shape whose bearer was named before: “đường dài 2 km, rộng 5 m”. */
export const dimension = wordSet('cách, dài, rộng, ngang, cao, dày, sâu, nặng, đường, kính, cân');

/** Words that a noun phrase may end with, unless they hedge its number: “tốc độ tối đa lên tới 80 km/h”. */
export const tails = phrases(
  ['tối đa', 'tối thiểu', 'bình quân', 'trung bình', 'dự kiến', 'ban đầu', 'phổ biến'].map((words) => [words, true]),
);

/** Words that state a number of something named before them: “tổng số hộ là 40 hộ”, “nâng tổng số lên 62 xã”. */
export const statesWord = wordSet('là, lên, còn');

/**
 * Nouns that start a stated total; “tổng hợp” starts like one and is none: “tổng đàn lợn 360.000 con”, “số người tham
 * gia 2.000 người”.
 */
export const totalHeads = phrases([
  ...list('tổng, đàn, số, quy mô, qui mô, sức chứa, quân số').map((head): [string, boolean] => [head, true]),
  ...list(`
    tổng kiểm tra, tổng hợp, tổng kết, tổng thể, tổng công ty, tổng cục, tổng giám đốc, tổng thống, tổng bí thư,
    tổng liên đoàn
  `).map((word): [string, boolean] => [word, false]),
]);

/** Words after a number of a whole: “2.400 trong tổng số 3.400 xã”, “2/3 trong tổng số hộ”. */
export const ofAll = phrases(
  ['trong tổng số', 'trên tổng số', 'trong số', 'trong số này', 'trong số đó'].map((words) => [words, true]),
);

const those = ['số đó', 'số này', 'số ấy'];

/** Behind a part whose whole was counted before: “4 tên lửa, 3 trong số đó”. */
export const amongThose = phrases(those.map((words) => [`trong ${words}`, true]));

/** “9 trong số các nạn nhân”: the words between so many and the noun of them all. */
export const amongAll = phrases(['trong số các', 'trong số những'].map((words) => [words, true]));

/** Verbs that say what a measured mass or area is for: “2.500 tấn rải mặt đường”. */
export const purposeVerbs = phrases(
  list(`
    phản ánh, cổ vũ, dâng, rải, đúc, đổ, phục, dùng, chế, xuất, tiêu thụ, tiêu dùng, tiêu hủy, bán, chở, hỗ, đưa,
    nhập, thu, bơm
  `).map((verb) => [verb, true]),
);

/** Units that say nothing without what they count: “khách nước ngoài khoảng 1.750 lượt”. */
export const emptyUnit = wordSet('lượt, chiếc, cái');

/** Units that a stated total repeats: “tre nứa là hơn 11.200 cây”, “huy chương bạc là 33 lần”. */
export const thinUnit = wordSet('lượt, chiếc, cái, cây, con, quả, lần');

/** Words before a school mark: “điểm trung bình từ 8 trở lên”. */
export const markWords = phrases(['điểm', 'trung bình lớp', 'trung bình môn'].map((words) => [words, true]));

/** Measures that say of themselves what they are of, right before their number: “năng suất”, “lưu lượng”. */
export const adjacentMeasures = phrases(
  [
    'năng suất',
    'diện tích',
    'diện tích sàn',
    'quãng đường',
    'khoảng cách',
    'chiều dài',
    'bán kính',
    'tải trọng',
    'sản lượng',
    'quy mô',
    'lưu lượng',
    'công suất',
    'tốc độ',
    'vận tốc',
    'dung tích',
    'dung tích chứa',
    'trọng lượng',
    'khối lượng',
  ].map((noun) => [noun, true]),
);

/** Measures of a body, whose bearer “có” or “với” ties to them: “chất bột màu trắng có trọng lượng”. */
export const physicalMeasures = phrases(
  list('khối lượng, trọng lượng, diện tích, dung tích, công suất, chiều dài, chiều cao, chiều rộng, đường kính').map(
    (noun) => [noun, true],
  ),
);

/** A sum that says nothing of what it was for. */
export const sums = phrases([['số tiền', true]]);

/** “30 hội viên ban đầu”: when, not which. */
export const atFirst = phrases(['ban đầu', 'cách đây'].map((words) => [words, true]));

/** What land is used for, behind its area: “5.000 m2 trồng sầu riêng”. */
export const growingVerb = wordSet('trồng, nuôi, thả');

/** Openings of what a percentage of change is a share of. */
export const wholeOf = wordSet('số, tổng, lượng, khối, diện, phí, lệ, thuế, học, tiền, chi, cước, lãi, giá, mức');

/** Dimensions that stand right before their number: “dài 170 m”. */
export const shape = wordSet('dài, rộng, cao, sâu, dày, nặng, kính');

/** What a bare name holds a share as: “thị trường EU chiếm 40% kim ngạch”. */
export const markets = phrases(list('thị trường, khu vực, nước, tập đoàn').map((noun): [string, true] => [noun, true]));

/** “20% dân số giàu nhất” is a part of its own. */
export const wealth = wordSet('giàu, nghèo');

/** Wholes that a share is a share of, right behind it: “86,5% dân số”. */
export const wholes = phrases(
  ['GDP', 'GRDP', 'dân số', 'lực lượng lao động', 'LLLĐ', 'số hộ', 'tổng số hộ'].map((words) => [words, true]),
);

/** Numbers without a unit that others are multiplied with: “hệ số lương từ 2,34 trở xuống”. */
export const coefficients = phrases([['hệ số', true]]);

/** Nouns whose millions are of people: “dân số giảm còn 55 triệu”. */
export const populations = phrases(list('dân số, số dân, quy mô dân số').map((noun): [string, true] => [noun, true]));

/** What millions are counted of, not paid for: “thuê bao di động đạt 1,45 triệu”. */
export const subscriptions = phrases<string>([
  ['thuê bao', 'thuê bao'],
  ['tài khoản', 'tài khoản'],
]);

/** Posts and targets, which are counted by their own name: “biên chế công chức giảm gần 4.700”. */
export const posts = phrases<string>([
  ['biên chế', 'biên chế'],
  ['chỉ tiêu tuyển sinh', 'chỉ tiêu'],
]);

/** “thiệt hại do thiên tai”: what a cause may follow, as a measure. */
export const losses = phrases(list('thiệt hại, tổng thiệt hại').map((noun): [string, true] => [noun, true]));

/** What is measured and not counted: “2/3 diện tích”, “2/5 mức thu nhập”. */
export const measuredWholes: ReadonlySet<string> = new Set(
  list(`
    mặt đường, mặt cầu, lòng đường, lòng sông, nhu cầu, kim ngạch, tiền, diện tích, mức, lượng, giá trị, thời gian,
    khối lượng, sản lượng, chi phí, kinh phí, công suất, thu nhập, tiền lương, ngân sách, giá, hệ thống
  `),
);

/** “126 tỷ đồng là con số thống kê thiệt hại ban đầu” */
export const saidAfter = phrases(
  ['là số', 'là con số', 'là số tiền', 'là mức', 'là tổng số'].map((words) => [words, true]),
);

/** “nhóm 20% dân số giàu nhất” */
export const group = wordSet('nhóm');

/** Words before a part of what was told: “…, trong đó xuất khẩu đạt 9,7 tỷ”. */
export const inThat = phrases(['trong đó', 'trong số đó', 'gồm', 'riêng'].map((words) => [words, true]));

/** “nhiều nhất với 8.000 căn”: who leads stands before, with how many behind. */
export const mostWith = phrases(['nhất với', 'nhất có'].map((words) => [words, true]));

/** “Hơn 50% trong đó là xe tải” */
export const amongThem = phrases(
  [
    'trong đó là',
    'trong số đó là',
    'trong số này là',
    'số này là',
    'trong số đó đã được',
    'trong số này được',
    'trong số đó được',
  ].map((words) => [words, true]),
);

/** Behind a share: what was counted before is what it is a share of. */
export const ofThose = phrases(those.flatMap((words) => [words, `trong ${words}`]).map((words) => [words, true]));

/** What may stand before a number that opens its clause. */
export const opensFigure = wordSet('có, với, hơn, gần, cho');

/** “tỷ lệ”, “tỷ trọng” */
export const rateLast = wordSet('lệ, trọng');

/** Measures that tell what a field gives: “năng suất 20 tấn/năm”. */
export const yields = phrases([['năng suất', true]]);

/** “năng suất đạt khoảng 6 tấn” */
export const linksYield = wordSet('đạt, từ, khoảng, là, trên, hơn, gần, ước, chừng');

/** “tỷ lệ”: no scale and its particle. */
export const rateSecond = wordSet('lệ');

export const rateFirst = wordSet('tỷ');

/** What a measure is spent on, which a list may name: “chi phí cho công tác quét dọn, thu gom, vận chuyển rác”. */
export const works = phrases(list('công tác, hoạt động, việc, các khoản, dịch vụ').map((words) => [words, true]));

/**
 * Verbs and nouns of a share that is given or hurt, whatever stands behind it: “ngân sách trung ương hỗ trợ 80% mức …”.
 */
export const givenShares = phrases(
  list('hỗ trợ, đáp ứng, đáp ứng được, bồi thường, ưu đãi, bỏng, diện tích bỏng').map((words) => [words, true]),
);

/** First syllables of what a share is worked out from: “giá trị”, “chi phí”, “lãi suất”, “nhu cầu”. */
export const shareBase = wordSet('giá, chi, vốn, phí, lãi, nhu');

/** What is told as a share of a price or a sum. */
export const sharedFees = phrases(
  ['mức phí', 'mức thuế', 'thuế suất', 'mức phạt', 'phí', 'thuế', 'hoa hồng', 'chiết khấu'].map((noun) => [noun, true]),
);

/** A worth that says nothing of what has it: “xuất khẩu đạt giá trị 41 tỉ USD”. */
export const worths = phrases([['giá trị', true]]);

/** “tổng cộng 900 triệu đồng” */
export const inAll = phrases([['tổng cộng', true]]);

/** Between a part and its whole: “2.400 trong tổng số 3.400 xã”. */
export const wholeNumber = phrases(['trong tổng số', 'trong số', 'trên tổng số'].map((words) => [words, true]));

/** How a stretch of a line runs, behind its length. */
export const runs = phrases(
  ['đi ngầm', 'đi nổi', 'đi bằng', 'đi trên cao', 'đi trên mặt đất', 'chạy ngầm', 'chạy trên cao'].map((words) => [
    words,
    true,
  ]),
);

/** Where fees are taken: “trạm thu phí”. */
export const tollGates = phrases(['trạm thu phí', 'trạm thu giá', 'trạm phí'].map((gate) => [gate, true]));

/** “cách đó khoảng 20 mét” */
export const fromThere = phrases([['cách đó', true]]);

/** “cách nhau 30 cm” */
export const fromEachOther = phrases([['cách nhau', true]]);

/** Measures that have no unit: “trận động đất có độ lớn 3,7”, “độ pH 5,5”. */
export const magnitudes = phrases([
  ['độ lớn', true],
  ['pH', true],
]);

/** The coefficient of unequal incomes. */
export const inequality = wordSet('gini, GINI');

/** Indices by their abbreviation, whose points need no unit. */
export const indices = wordSet('API, AQI, PMI, HDI, PCI, PAPI, PAR');
/** “chỉ số PCI của tỉnh đạt 63,5” */
export const indexNoun = phrases([['chỉ số', true]]);

/** How likely something is: its verb is no verb of the number. */
export const chances = phrases(['xác suất', 'khả năng', 'tỷ lệ', 'tỉ lệ'].map((noun) => [noun, true]));

/** Nouns of what a currency costs in another. */
export const exchangeRates = phrases(['tỷ giá', 'tỉ giá'].map((noun) => [noun, true]));

/** Nouns that say of a measure no more than it does: “diện tích 5.000 ha đất”, “sức chứa 740.000 m3 nước”. */
export const measuredItself = wordSet('đất, nước');

/** Measures that such a noun only repeats. */
export const extents = phrases(list('diện tích, sức chứa, dung tích').map((words) => [words, true]));

/** Words between a capacity and its number: “công suất phục vụ 3 triệu lượt khách”. */
export const linksCapacity = phrases(
  list('lên, đạt, là, tới, đến, từ, phục vụ, thiết kế, đón, khai thác').map((words) => [words, true]),
);

/** First words of the persons and flights that a capacity is told in. */
export const throughput = wordSet('khách, hành, lượt, người, chuyến, giường');

/**
 * How much goes in or through. It is used up to a share, “mới khai thác 30% công suất”; the persons or flights it is told
 * in are not what is counted.
 */
export const capacities = phrases(
  list('công suất, dung tích, sức chứa, sức chở, tần suất, tuần suất').map((noun) => [noun, true]),
);

/** Verbs between a comma and a share: “…, đóng góp 23% số thu”. */
export const givesShare = phrases(['đóng góp', 'chiếm'].map((verb) => [verb, true]));
