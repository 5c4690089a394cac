import { list, phrases, wordSet } from './phrases.ts';

const growers = list('tôi, chúng tôi, gia đình, người dân, bà con, nông dân, thương lái, nhà vườn, nhà nước');

/** Those who grow and sell: after a measure they open the next clause (“khoảng 12 kg nhà vườn thu được …”). */
export const growerHeads = phrases(growers.map((who) => [who, true]));

/** Nouns for those who pay, earn, sell or harvest: what is measured was named before them. */
export const agentHeads = phrases(
  [
    ...growers,
    ...list(`
      ông, bà, anh, chị, xe, hộ, trường hợp, nhà, công ty, doanh nghiệp, tư thương, đầu vụ, giữa vụ, cuối vụ,
      thời điểm, có thời điểm, lúc, lúc đó, lúc này, nơi, có nơi, nhiều nơi, chỗ, mỗi ký, mỗi kg, mỗi cân, mỗi tấn,
      mỗi tạ
    `),
  ].map((phrase) => [phrase, true]),
);

/** Verbs whose objects reports list, money last: “thu giữ 4 điện thoại và 25 triệu đồng”. */
export const takingVerbs = phrases(
  list(`
    tang vật, được nhận, thu giữ, tạm giữ, tịch thu, lấy, lấy đi, lấy trộm, trộm, cướp, cướp đi, chiếm đoạt, giấu,
    mang theo, tặng, trao, trao tặng, hỗ trợ, ủng hộ, đóng góp, hiến, giao nộp, phát hiện
  `).map((verb) => [verb, true]),
);

/** Words of selling, buying and harvesting that name no goods: “được rao bán với giá”, “thu hoạch”. */
export const saleWord = wordSet(`
  bán, mua, xô, thu, rao, ra, vào, với, có, giá, mức, được, chỉ, buôn, lẻ, sỉ, thương, lái, tính, hiện, tại, nay,
  vẫn, còn, cũng, đang, đã, vừa, ở, hoạch, xuất, hàng, số, lượng, lớn, gom, thâu, tiêu, thụ, nhập, khách, dân,
  người, vườn, chào, dám, về, mới, dùng, sử, dụng
`);

/** A verb that only says a price is told. */
export const listing = phrases([['niêm yết', true]]);

/**
 * Sides of a trade, of which a price is told: “720.000 đồng/lượng chiều mua vào và 745.000 đồng/lượng chiều bán ra”.
 */
export const tradeSides = phrases(
  ['mua', 'mua vào', 'bán', 'bán ra', 'mua vào và bán ra', 'mua vào lại', 'bán ra lại'].flatMap((act) => [
    [`chiều ${act}`, true],
    [act, true],
  ]),
);

/** Sides of a trade on which a price moved, behind how much: “tăng 250.000 đồng hai chiều lên 36,6 triệu đồng”. */
export const sidesMoved = phrases(
  ['chiều mua', 'chiều mua vào', 'chiều bán', 'chiều bán ra', 'hai chiều', 'cả hai chiều'].flatMap((side) => [
    [side, true],
    [`ở ${side}`, true],
  ]),
);

/** What is traded on a market, by the piece or weight its price is told for. */
export const tradedPieces: ReadonlySet<string> = new Set(['cổ phiếu', 'lượng', 'ounce']);

/** First words of what a sum is, behind it: “số tiền 25 tỷ đồng chênh lệch tỷ giá”. */
export const sumSorts = wordSet('chênh, tiền, lãi, nợ, thuế, phí, vốn');

/** The object that money is said to be: “5 triệu đồng tiền mặt”. */
export const moneyNoun = wordSet('tiền');

/** “thửa đất 100 m2 vốn đang để hoang”: before a verb it is no capital. */
export const capital = wordSet('vốn');

/** What money is given for, right after it: “5,1 tỷ đồng ủng hộ Quỹ …”, “12 tỷ đồng hỗ trợ các hộ …”. */
export const moneyGoals = phrases(
  list(`
    thiệt hại, sai phạm, vi phạm, ngân sách, kế hoạch vốn, quỹ, bảo hiểm, trợ giá, bù lỗ, ủng hộ, hỗ trợ, đóng góp,
    phí, chi phí, học phí, kinh phí, các khoản, lệ phí, viện phí, vốn, thuế, nợ, tiền lãi, lợi nhuận, học bổng,
    trái phiếu, cổ phiếu, tín dụng, bồi thường, hàng hóa, hàng
  `).map((verb) => [verb, true]),
);

/** Where money comes from, right after it: “26 tỷ đồng từ nguồn dự phòng”. */
export const moneySources = phrases(
  ['từ nguồn', 'từ ngân sách', 'từ quỹ', 'từ vốn', 'từ tiền'].map((words) => [words, true]),
);

/** Verbs of taking money out of a fund. */
export const drawsMoney = wordSet('trích, nhận, dư');

/** Words that tie a price to its goods behind it: “62.000 đồng/kg đối với sầu riêng”. */
export const goodsTies = phrases(['đối với', 'cho loại'].map((tie) => [tie, true]));

/** What is given or taken for each, and is no price: “mức hỗ trợ 40 triệu đồng/căn đối với nhà xây mới”. */
export const grants = phrases(
  [
    'mức hỗ trợ',
    'mức thu',
    'mức thu phí',
    'phí',
    'mức giá',
    'mức đóng',
    'mức phạt',
    'mức thưởng',
    'mức phí',
    'hỗ trợ',
  ].map((noun) => [noun, true]),
);

/** Verbs of giving money to somebody or taking it, before those who get or pay it. */
export const handingVerbs = phrases(
  list(`
    hỗ trợ, tặng, trao, trao tặng, cấp, chi trả, trả, thưởng, phạt, xử phạt, tuyên phạt, bồi thường, giúp, giúp đỡ,
    trợ cấp, ủng hộ, cho vay, giải ngân, chi, giao, phân bổ
  `).map((verb) => [verb, true]),
);

/** Words behind “giá” that name no goods: “giá rẻ”, “giá bình quân”. */
export const notGoods = wordSet(`
  chiều, dao, trị, thành, rẻ, đắt, đỏ, tới, cực, khủng, tiền, cả, mỗi, này, tốt, hời, bèo, ổn, tăng, giảm, sàn,
  trần, gốc, mạnh, cao, thấp, nhẹ, chênh, lên, xuống, bình, trung, niêm, theo, khoảng, khó, hấp, bất, ưu, khá
`);

/** “trị giá”, “đánh giá” are no price. */
export const worthVerb = wordSet('trị, đánh, đấu, thẩm, định');

/** Verbs whose object is traded. */
export const trade = wordSet('bán, mua, gom');

/** “trợ giá”, “đấu giá”: verbs that end in “giá”. */
export const pricing = wordSet('trợ, bù, đấu, trả, hét, rớt, sụt, tụt, xuống, được, mất');

/** Words after a price that name no goods: “tùy loại”, “loại một”. */
export const aboutPrice = wordSet(
  'tùy, loại, giá, đồng, so, chênh, ngay, nhưng, song, thì, nếu, tức, xem, coi, khi, hàng, vẫn, cả, chưa, không, nhằm',
);

/** “số hộ vay 3,5 tỷ”, “số tiền dân số cả nước tiết kiệm”: who pays, owes or saves is not counted. */
export const payWord = wordSet('vay, nợ, góp, nộp, tiết, đóng, trả, chi, lỗ, lãi, hưởng, nhận, tiền');

/** “230 lượng vàng”, “500 tấn hàng” */
export const weighed = wordSet('vàng, hàng');

/** “50 triệu đồng dùng để phát triển sản xuất” */
export const usedFor = phrases(['dùng để', 'dành để', 'để', 'được dùng để'].map((words) => [words, true]));

/** “con số 24 tỷ đồng”: the number, and no word of what it is. */
export const numeral = phrases([['con số', true]]);

/** “40 tỷ đồng phục vụ tưới tiêu” */
export const serves = phrases([['phục vụ', true]]);

/** Verbs that set money aside and do not say for what. */
export const spending = phrases(
  ['có', 'sẽ có', 'bố trí', 'bỏ ra', 'bỏ', 'dành', 'dành ra', 'cần', 'mất', 'cần huy động', 'huy động'].map((verb) => [
    verb,
    true,
  ]),
);

/** “số lượng trên 100 tấn” names what it counts. */
export const amounts = phrases([['số lượng', true]]);

/** The price itself. */
export const price = wordSet('giá');

/** Words of buying and paying, in whose clause a number without a currency is a sum. */
export const tradeWord = wordSet('giá, vé, bán, mua, trả, thu, phí, tiền');

/** Words for one piece of goods, which a number “một con” or “mỗi bó” is a price of. */
export const goodsPiece = wordSet('con, bộ, quả, trái, cái, củ, bó, chiếc, vé, ly, tô, bát, đĩa');

/** Verbs of paying: what they pay for may stand behind the sum. */
export const paying = phrases(
  [
    'có',
    'sẽ có',
    'chi',
    'chi thêm',
    'đầu tư',
    'dành',
    'dành ra',
    'bố trí',
    'bổ sung',
    'trích',
    'được trả',
    'bỏ ra',
    'bỏ',
  ].map((verb) => [verb, true]),
);

/** Verbs of paying a price, before it. */
export const payingPrice = phrases(['phải trả', 'phải mua', 'sẵn sàng trả'].map((verb) => [verb, true]));

/** What money is set aside for, behind it: “chi thêm 5 tỷ đồng cho hoạt động thi”. */
export const benefits = phrases(
  ['cho công tác', 'cho hoạt động', 'cho các hoạt động', 'cho việc', 'cho dự án'].map((words) => [words, true]),
);

/** Letters of a fuel’s name that a number follows: “E5 RON 92”. */
export const fuelGrade = wordSet('RON, E');

/** What money is paid for, a verb right behind it: “chi 65 tỷ đồng mua quà tặng”. */
export const paidActs = phrases(
  list(`
    sản xuất, mua, mua sắm, xây, xây dựng, tăng thu nhập, tăng lương, cho vay, đóng bảo hiểm, sửa chữa, sửa,
    nâng cấp, lắp đặt, tổ chức, thưởng, mở rộng, phát triển, trồng, trả lương, chi trả, trả nợ, thuê, mua lại,
    khắc phục, cải tạo, bồi thường, quảng cáo, quảng bá, tuyên truyền, bảo vệ, duy tu, bảo dưỡng, chống,
    phòng chống, chăm lo, cứu trợ, trợ giá, bù lỗ, làm
  `).map((verb) => [verb, true]),
);

/** What a price is named with, when its goods stand before: “phần rễ có mức giá”. */
export const priceNouns = phrases(['mức giá', 'giá bán', 'đơn giá'].map((noun) => [noun, true]));

/** “giá trị”, “giá thành” are no price. */
export const worthNoun = wordSet('trị, thành');

/** Verbs of spending that a sum is told of, whatever it is spent on. */
export const outlay = phrases(['chi', 'đầu tư'].map((verb) => [verb, true]));

/** Verbs of setting a share aside: “dành 15% cho thuế”. */
export const setsAside = phrases(['dành', 'dành ra', 'trích', 'bố trí'].map((verb) => [verb, true]));

/**
 * Verbs of giving money away that say nothing of what for: “trả 12.500 USD cho mỗi người con”, but “hỗ trợ”, “thưởng”.
 */
export const givesMoney = wordSet('trả, chi');

/** Those that each get a sum: “cho mỗi người con”. */
export const forEach = phrases([['cho mỗi', true]]);

/** Fees that a sum is taken off or put on, behind it: “giảm 40.000 đồng học phí”. */
export const fees = phrases(['học phí', 'lệ phí', 'viện phí', 'phí'].map((fee) => [fee, true]));

/** What is paid by the sort of a vehicle or of a good. */
export const feeNouns = phrases(
  ['mức thu', 'mức phí', 'lệ phí', 'phí', 'cước', 'giá vé', 'thuế'].map((fee) => [fee, true]),
);

/** Verbs of buying, before a sum and the goods: “mua 9.100 tỷ đồng thuốc y tế”. */
export const buying = phrases(['mua', 'mua sắm', 'đấu thầu', 'nhập khẩu'].map((verb) => [verb, true]));

/** What a household or person earns by the month or year: “thu nhập 22 triệu đồng mỗi năm”, but “thuế thu nhập”. */
export const incomes = phrases(['thu nhập', 'mức lương', 'tiền lương'].map((income) => [income, true]));
export const taxWord = wordSet('thuế');

/** “mua vào vàng miếng SJC ở mức giá 36,5 triệu đồng/lượng”: what is traded stands behind its verb. */
export const tradeVerbs = phrases(['mua vào', 'bán ra'].map((verb) => [verb, true]));

/** What somebody gets, for work or as a prize: “tiền công 300.000 đồng/chuyến” is a rate, no price. */
export const earnings = phrases(
  ['tiền công', 'thù lao', 'tiền lương', 'lương', 'phụ cấp', 'giải thưởng', 'tiền thưởng', 'mức thưởng'].map((noun) => [
    noun,
    true,
  ]),
);

/** Words that say how far a need of money is met: “hiện đã được giao 2 tỷ đồng, đáp ứng 36%, còn thiếu 3 tỷ đồng”. */
export const meetsNeed = wordSet(
  'đã, mới, chỉ, hiện, được, thu, giao, đáp, ứng, thiếu, cấp, phân, bổ, bố, trí, còn, áp, dụng',
);

/** How much a thing needs, in brackets behind it: “nhu cầu bảo trì đường (cần khoảng 90 tỷ đồng)”. */
export const needs = wordSet('cần');
