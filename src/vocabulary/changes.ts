import { list, phrases, phrasesOf, wordSet } from './phrases.ts';

/** How a verb before a number relates it to an earlier or planned state. */
export type ChangeKind =
  /** The number is how much changed: “tăng 3,05%”. */
  | 'amount'
  /** The number is the level after the change: “giảm còn 12,6%”. */
  | 'level'
  /** The number is a multiple or a share of something else: “bằng 103% so với cùng kỳ”. */
  | 'share'
  /** A share only when a plan follows: “đạt 94% kế hoạch”, but “đạt 60 triệu đồng”. */
  | 'plan'
  /** An amount only when what it is measured against follows: “xa hơn 20 km so với đường cũ”, but “đi xa hơn 20 km”. */
  | 'gap'
  /** An amount only where it is told in percent: “chỉ điều chỉnh 3-4%”, but “điều chỉnh 3 dự án”. */
  | 'rate'
  /** A share of a demand: “chỉ đáp ứng 20% nhu cầu”. */
  | 'demand'
  /** Ends like a verb of change and is none. */
  | 'none';

const objects = ['', 'giá'];

/** How strongly, and up to where: “tăng mạnh”, “giảm giá mạnh đến”, “bật tăng thêm”. Empty where there is none. */
const adverbs = [
  '',
  ...list(`
    mạnh, nhẹ, sâu, thêm, nhanh, chậm, cao, vọt, đều, tiếp, bình quân, trung bình, mỗi ngày, là, tương ứng, lần lượt,
    đáng kể, không đáng kể, kỷ lục, tổng cộng, mạnh nhất, nhiều nhất, cao nhất, phổ biến, đột biến, đột ngột, bất ngờ,
    chóng mặt, phi mã, ngoạn mục, liên tục, liên tiếp, dần, khá mạnh, rất mạnh, tương đối mạnh, khá nhanh, rất nhanh,
    nhanh chóng, khá cao, rất cao, khá nhiều, rất nhiều, rõ rệt, rõ nét, vượt bậc, sốc, kịch trần, kịch khung, hẳn,
    thẳng đứng, dữ dội, chút ít, tiếp thêm, đã thêm
  `),
];
const movements = ['tăng', 'giảm'].flatMap((verb) =>
  objects.flatMap((object) => adverbs.map((adverb) => [verb, object, adverb].join(' ').trim().replace('  ', ' '))),
);

function levels(verb: string, ends: string[]): string[] {
  const degrees = [
    '',
    ...list(`
      không phanh, mạnh, vọt, nhẹ, sâu, nhanh, dần, cao, kịch trần, kịch khung, kỷ lục, đột biến, đột ngột, bất ngờ,
      liên tục, trở lại, tiếp, đều, đáng kể, khá mạnh, rất mạnh, một mạch
    `),
  ];
  return degrees.flatMap((degree) => ends.map((end) => [verb, degree, end].join(' ').replace('  ', ' ')));
}

const up = list(
  `lên, lên đến, lên tới, lên sát, lên mức, lên mốc, lên ngưỡng, lên thành, trên mốc, trên ngưỡng, lên ngưỡng kháng cự,
  lên vượt, lên vượt mức, lên vượt mốc, lên vượt ngưỡng, qua mức, qua mốc, qua ngưỡng, lại mốc, lại mức, lại ngưỡng, lên lại, lên lại mốc, lên lại mức, lên lại ngưỡng`,
);
const down = list(`
  còn, xuống, xuống sát, về sát, xuống mức, xuống mốc, xuống ngưỡng, về, về còn, về mức, về mức giá,
  về mức giá bán lẻ, về mốc, về ngưỡng, về khu vực, dưới mốc, dưới ngưỡng, dưới mức, xuống ngưỡng hỗ trợ,
  về ngưỡng hỗ trợ
`);
const risingVerbs = list('tăng, nâng, leo, vọt, nhảy, nhích, vươn, bật, đẩy, kéo, đội, hồi phục, phục hồi');
const fallingVerbs = list('giảm, hạ, rơi, tụt, rớt, trượt, tuột, lùi, sụt, sụt giảm, lao dốc');

/** “tăng vọt ở mức”, “giảm mạnh xuống còn”, “rơi về sát mức”: how strongly, and to where. */
const reached = [
  ...risingVerbs.flatMap((verb) => levels(verb, up)),
  ...fallingVerbs.flatMap((verb) => levels(verb, down)),
  ...levels('tăng', ['ở mức']),
  ...levels('giảm', ['xuống ở mức', 'chỉ còn', 'ở mức']),
];

/** Verbs of change that stand before a number. A new verb is one word here. */
export const changes = phrases<ChangeKind>([
  ...reached.map((words): [string, ChangeKind] => [words, 'level']),
  ...movements.map((words): [string, ChangeKind] => [words, 'amount']),
  ...phrasesOf(
    `
  bốc hơi, bay hơi, tăng trọng, tăng trọng thêm, tăng cân, giảm cân, chở quá, chở quá số lượng, tăng hoặc giảm,
  giảm hoặc tăng,
  hạ được, rút được, miễn giảm, vênh, vênh nhau, chênh, chênh nhau, chênh lệch nhau, giảm trừ, gia tăng,
  gia tăng thêm, tụt, tụt giảm,
  dâng, dâng cao, dâng thêm, cao thêm, hạ thấp, giảm sút, bớt, bớt được, lên mỗi ngày, lên mỗi giờ, dâng lên mỗi ngày,
  dâng lên mỗi giờ, cắt giảm, cắt giảm được, vượt, vượt ngưỡng, vượt mức, vượt mốc, vượt qua ngưỡng, vượt qua mức,
  vượt qua mốc, giảm bớt, giảm được, tăng được, cao hơn, thấp hơn, nhiều hơn, ít hơn, nhanh hơn, chậm hơn, gấp,
  gấp đôi, tăng gấp, tăng gấp đôi, tăng cao hơn, giảm thấp hơn, giảm gấp, giảm sâu hơn, sụt, sụt mất, sụt giảm, hụt,
  rớt, rớt giá, hạ giá, sụt giá, lên giá, mất giá, nhích, nhích nhẹ, nhích thêm, nhỉnh hơn, đắt hơn, rẻ hơn, hạ,
  tăng trưởng,
  kéo giảm, sớm hơn, muộn hơn, trễ hơn, xa thêm, tiến thêm, bổ sung thêm, kém hơn, kém, hao hụt, rút ngắn,
  rút ngắn được, lâu hơn, kéo giảm được, đội vốn, đội giá, đội chi phí, nâng thêm, nâng lên thêm, hạ thêm, cắt bớt,
  xén bớt, rút bớt, bỏ bớt, tiết giảm, giảm thiểu, giảm thiểu được, suy giảm, suy yếu, lao dốc
`,
    'amount',
  ),
  ...phrasesOf(
    `
  đi lên ở mức, đi lên mức, đi xuống ở mức, đi xuống mức, tăng vượt, tăng vượt mức, tăng vượt mốc, tăng vượt ngưỡng,
  lên giao dịch ở mức, xuống giao dịch ở mức, lên giao dịch tại mức, xuống giao dịch tại mức,
  tiến về mức, tiến về mốc, tiến về ngưỡng, tiến sát, tiến sát mức, tiến sát mốc, tiến sát ngưỡng, lấy lại mốc,
  lấy lại mức, lấy lại ngưỡng, giãn rộng lên,
  giãn rộng lên mức, giãn lên, tăng lên dao động ở mức, lùi về vùng, lên sát, xuống sát, về sát, đội vốn lên,
  đội giá lên, đội chi phí lên, tăng đạt, rút về, cắt còn, dâng lên, dâng đến, điều chỉnh lên,
  điều chỉnh lên đến, điều chỉnh lên tới, điều chỉnh xuống,
  điều chỉnh còn, tăng đến mức, nâng tới, về, về còn, về mức, về mức giá, về mức giá bán lẻ, còn, xuống còn, xuống,
  nâng, đưa lên, lên, rút còn, rút xuống, kéo giảm còn, kéo giảm xuống, kéo xuống, thu hẹp còn, nâng tổng số lên,
  nâng thành, lên thành, lên mức, xuống mức, rút ngắn còn, mở rộng lên, chạm, xuống mốc, lên mốc, lên ngưỡng,
  xuống ngưỡng, tăng thành, giảm thành, lên được, tăng lên được, tăng lên các mức, tăng lên các mức từ, vượt lên,
  trở về, lên cao trình, nâng lên là, giảm xuống là, hạ xuống là, chậm lại còn, còn ở mức, giảm còn ở mức,
  xuống còn ở mức, xuống dưới mốc, xuống dưới mức, xuống dưới ngưỡng, lên trên mức, lên trên mốc, lên trên ngưỡng,
  lên gấp đôi thành, lên vượt mức, lên vượt mốc, lên vượt ngưỡng, xuống mức thấp nhất là, lên mức cao nhất là, còn mức thấp nhất là, xuống thấp nhất là,
  xuống còn mức thấp nhất là, mở rộng lên đến, mở rộng lên tới
`,
    'level',
  ),
  ...phrasesOf(
    `
      khởi tố bổ sung, khởi tố bổ sung thêm, không tăng, không giảm, không vượt, chưa tăng, chưa giảm, chưa vượt,
      vượt khó, vượt khó khăn, nguồn vượt thu, giá trị gia tăng, thâm hụt, hành hạ, lữ đoàn xe tăng,
      tiểu đoàn xe tăng, trung đoàn xe tăng, sư đoàn xe tăng, binh đoàn xe tăng, mục tiêu tăng trưởng,
      chỉ tiêu tăng trưởng, tốc độ tăng trưởng, mức tăng trưởng, tỷ lệ tăng trưởng, đà tăng trưởng,
      dự báo tăng trưởng, độ cao hơn, chiều cao hơn, độ sâu hơn, độ dài hơn, độ rộng hơn, chiều dài hơn,
      chiều rộng hơn, chiều sâu hơn, tầm cao hơn, cầu vượt, đốn hạ, chặt hạ, triệt hạ, bắn hạ, xóa đói giảm,
      cắt giảm nghèo, thuyên giảm, không kém, không hơn, không cao hơn, không thấp hơn, không nhiều hơn, không ít hơn,
      không lớn hơn, không nhỏ hơn, không vượt quá, không được vượt quá, không quá, không được quá, chưa quá, cưa hạ,
      phụ cấp tăng thêm, kéo dài hơn
    `,
    'none',
  ),
  ...phrasesOf(
    `
      bằng, không bằng, tương đương, tương đương với, hoàn thành, giao đủ, tăng cường, tăng cường thêm, cộng thêm,
      cắt, miễn
    `,
    'share',
  ),
  ...phrasesOf(
    `
      mất, phát sinh, dư, thừa, quá, vượt quá, vượt trên, xa hơn, gần hơn, dài hơn, ngắn hơn, sâu hơn, lớn hơn,
      nhỏ hơn, nặng hơn, nhẹ hơn, rộng hơn, đông hơn, chênh lệch, lệch, thiếu hụt, rút, chậm, trễ, chậm trễ, đạt thêm,
      để mất
    `,
    'gap',
  ),
  ...phrasesOf('điều chỉnh, vượt qua, giảm nghèo, giảm nghèo bình quân, giảm nghèo trung bình', 'rate'),
  ...phrasesOf('đáp ứng, đáp ứng được, đáp ứng đủ', 'demand'),
  ...phrasesOf(
    `
      thực hiện, thiếu, đạt, đạt tỷ lệ, đạt được, ước đạt, đạt tới, tương ứng, tương ứng với, tương ứng tỷ lệ,
      tương ứng với tỷ lệ, tương đương tỷ lệ
    `,
    'plan',
  ),
]);

/** What a change or a share is measured against, right after the number: “so với cùng kỳ”, “kế hoạch năm”. */
export const comparisons = phrases(phrasesOf('so với, so, so sánh với, đặt cạnh', true));

/** Plans and norms that a share is a share of: “94,4% kế hoạch”. */
export const plans = phrases(
  phrasesOf(
    `
  số thu dự toán, tổng khối lượng, dung tích thiết kế, dung tích, thu nhập của, thu nhập bình quân, mức chi tiêu,
  mức lương, mức nhu cầu, mức bình quân, mức trung bình, bình quân mức, trung bình nhiều năm, bình quân nhiều năm,
  số dự kiến, kế hoạch, vốn kế hoạch, KH, nhiệm vụ, dự toán, chỉ tiêu, nghị quyết, mục tiêu, phương án tài chính, Nghị quyết,
  cùng kỳ,
  năm trước, tổng mức, định mức, pháp lệnh, mức quy định, công suất, yêu cầu, quy định, tổng kế hoạch, kế hoạch năm,
  chỉ tiêu giao, chỉ tiêu năm, dự toán năm, tổng dự toán, tiến độ, khối lượng, tải trọng, trọng tải,
  diện tích gieo trồng, hạn mức, thiết kế, tiêu chuẩn, quy hoạch
`,
    true,
  ),
);

/** “CPI tăng ở mức 4%”: how much, where it is told in percent; “giá giảm ở mức 15.000 đồng” tells the level. */
export const atLevel = phrases([['ở mức', true]]);

/** Verbs that a later “lên”, “xuống còn” completes: “giảm từ 9,84% … xuống còn 5,06%”, “đưa tổng số lên 7.406”. */
export const movers = wordSet('giảm, tăng, đưa, nâng, rớt, sụt, hạ, cắt');

/** Verbs and particles of one direction: no fall ends higher. */
export const upward = wordSet('tăng, nâng, lên');
export const downward = wordSet('giảm, rớt, sụt, hạ, cắt, xuống');

/** Nouns that start like one of them: “hạ lưu cầu còn 1 hộ”. */
export const lowNouns = phrases(phrasesOf('hạ lưu, hạ tầng, hạ nguồn, hạ du, hạ cánh, hạ sĩ', true));

/** “cao hơn thu nhập trung bình tới 1.000 USD” */
export const reachWord = wordSet('tới, đến');

/** “vượt quy định gần 88 tỷ đồng”: what is exceeded may stand between. */
export const exceeds = wordSet('vượt');

/** “vượt quá 10% chiều dài xe” */
export const overrun = phrases([['vượt quá', true]]);

/** “vượt ngưỡng cao trình cho phép 15 cm”: what is exceeded is a mark. */
export const threshold = phrases(phrasesOf('ngưỡng, mức, mốc, báo động', true));

/** “vượt quy chuẩn cho phép từ 2 đến 5 lần”, but “vượt đèn đỏ 2 lần”. */
export const norms = phrases(
  phrasesOf('chuẩn, quy chuẩn, tiêu chuẩn, quy định, cho phép, giới hạn, ngưỡng, mức, định mức, so với', true),
);

/** “xây vượt giấy phép 3 tầng” */
export const permit = phrases(phrasesOf('giấy phép, giấy phép xây dựng', true));

/** How a thing stands to its time: “trước 3 ngày so với dự kiến”, “chậm 8 năm”, “vượt tiến độ 15 ngày”. */
export const ahead = wordSet('trước, sớm, muộn, chậm, trễ, vượt, nhanh');

/** “nâng lên con số 9.408 người”, “lên tổng số 4.600 hộ” */
export const figureNoun = phrases(phrasesOf('con số, tổng số', true));

/** “chậm 8 năm” needs no base. */
export const late = wordSet('chậm, trễ');

/** “điều chỉnh từ 1.000 đồng lên 3.000 đồng”, “rút ngắn từ 15 ngày xuống còn 7 ngày”: verbs that a level completes. */
export const adjusts = phrases(
  phrasesOf(
    `
      điều chỉnh, rút thời gian, rút thời hạn, rút ngắn, rút gọn, mở rộng, thu hẹp, thu gọn, thu nhỏ, tinh gọn,
      tinh giản, cắt giảm, đẩy, thúc đẩy, kéo dài, thay đổi, phát triển, nới, nới rộng, siết, siết chặt, gia hạn,
      sắp xếp, sáp nhập, cơi nới, giãn, bớt, tăng cường, bổ sung, dồn, kéo, đội vốn, đội giá, đội chi phí,
      tăng trưởng
    `,
    true,
  ),
);

/** Nouns that end with one of them: “nâng tỷ lệ chi đầu tư phát triển lên 35%”. */
export const notMoved = phrases(
  phrasesOf('đầu tư phát triển, dự báo tăng trưởng, mục tiêu tăng trưởng, tốc độ tăng trưởng, mức tăng trưởng', true),
);

/** “số hộ tham gia tăng 15%”: words that end with the first half of “gia tăng”. */
export const beforeRise = phrases(phrasesOf('quốc gia, tham gia, chuyên gia', true));

/** First words of verbs that make a thing larger or smaller: “mở rộng đường thành 30 m”. */
export const stretches = wordSet('mở, thu, nới, kéo, rút, cơi, giãn');

/** “đưa thuế suất trở về 0%” */
export const returns = wordSet('trở');

/** “giảm về 12%”, but “đưa về 12 điểm tránh bão” moves nothing up or down. */
export const backWord = wordSet('về');

/** Words right before a level that a fall ends at: “từ 9,8 xuống còn 5 triệu đồng”. */
export const movesDown = wordSet('xuống, giảm, còn, về, hạ');

/** “dội bom xuống 4 địa điểm”, “tràn xuống 100 m3”: verbs whose “lên” and “xuống” say where to. */
export const bodily = wordSet(`
  đè, bom, tràn, trút, đổ, ngã, lao, ném, hiện, đi, chạy, bay, bước, trèo, bò, đặt, dán, đăng, ập, chảy, bắn, thả,
  xả, phun, trực, dìu, khoan, đào, tiến, lặn, lún, vội, trôi, thỏm
`);

/** “đào sâu xuống 30 m” */
export const deep = wordSet('sâu');

/** Words before the level after a change. */
export const leadsToLevel = wordSet('lên, xuống, về, còn');

/** “chỉ bằng”, “chở quá”: the verb of change is the word after. */
export const changeAdverb = wordSet('chỉ, ước, chở');

/** Verbs of change that may stand far from their number. */
export const changeVerb = wordSet('tăng, giảm, vượt, dâng');

/** Verbs of up and down whose manner may stand between them and the number: “rớt thêm 20.000 đồng/kg”. */
export const movingVerb = wordSet('tăng, giảm, rớt, sụt, tụt, nhích, dâng');

/** “nước đã rút hơn 1 m” */
export const ebbs = wordSet('rút');
export const water = wordSet('nước, lũ');

/** “từ 31% năm 2005 nay chỉ còn 22%”: words between two times of a level. */
export const meanwhile = wordSet('nay, hiện, thì, giờ, bây');

/** “giảm”, of whole and part alike: “đã giảm số xã …, còn 12 xã”. */
export const falls = wordSet('giảm');

/** “công suất được nâng lên gấp đôi, đạt 800 triệu lít” */
export const raisedUp = phrases(phrasesOf('nâng lên, nâng lên gấp đôi, tăng lên gấp đôi', true));

/** Up and down. */
export const movesWord = wordSet('tăng, giảm');

/** Verbs that a comma may part from their level: “giá rớt thê thảm, chỉ còn 1.500 đồng”. */
export const partedVerb = wordSet('tăng, giảm, rớt, sụt');

/** Falls told without a verb of up and down: “giá cà phê lao dốc, chỉ còn 32.000 đồng/kg”. */
export const plunges = phrases(
  phrasesOf(
    'lao dốc, tuột dốc, trượt dốc, xuống dốc, hạ nhiệt, xuống giá, mất giá, xuống thấp, xuống thấp kỷ lục',
    true,
  ),
);

/** Words that “hơn” compares: “cao hơn”, “ít hơn”. */
export const degreeWord = wordSet(`
  kém, sớm, muộn, cao, thấp, ngắn, dài, rộng, sâu, nặng, nhiều, ít, nhanh, chậm, lớn, nhỏ, xa, gần, rẻ, đắt, đông,
  tăng, giảm
`);

/** Words that make a number what is compared with, not the amount: “cao hơn mức trung bình 26%”. */
export const standards = phrases(
  phrasesOf('mức, ngưỡng, mốc, bình quân, trung bình, tối thiểu, tối đa, tỷ lệ, hiện, chuẩn, hẳn, nhiều, dịp', true),
);

/** “kém năm ngoái 3 triệu đồng”, “hơn năm ngoái 5 tạ” */
export const moreOrLess = wordSet('kém, hơn');

/** Times before that a thing is less or more than. */
export const pastTime = phrases(
  phrasesOf('năm trước, năm ngoái, vụ trước, tháng trước, tuần trước, quý trước, kỳ trước, cùng kỳ, hôm qua', true),
);

/** “vượt trung bình nhiều năm 25%” */
export const averages = phrases(phrasesOf('trung bình, bình quân, mức trung bình, mức bình quân', true));

/** Nouns whose value follows: “giảm so với tỷ lệ 24% năm 2016”. */
export const valueNouns = phrases(phrasesOf('tỷ lệ, mức, con số, số, mức giá, giá', true));

/** “thấp hơn bình quân cả tỉnh 2,3%”: the whole that an average is of. */
export const wholeArea = phrases(
  phrasesOf('cả tỉnh, cả nước, cả huyện, toàn tỉnh, toàn quốc, toàn huyện, toàn thành phố, chung', true),
);

/** Words that end a base: “cao hơn mức giá niêm yết 1.000 đồng/lít”, “cao hơn mức quy định 5%”. */
export const setBases = phrases(
  phrasesOf('niêm yết, quy định, đưa ra, đề ra, đề xuất, hiện hành, giá trần, giá sàn, ban đầu, dự kiến', true),
);

/** “vượt quá quy định 17 triệu đồng” */
export const overly = wordSet('quá');

/** Words after a counted noun that say something of it: “5 xã đạt chuẩn” is no item of what was cut. */
export const saidOfItem = wordSet('đạt, có, được, bị, đã, đang, sẽ, là, chưa, không, hoàn, thoát, tăng, giảm, còn');

/** Persons and cases, whose lists tell more than one thing: “tăng 12 vụ, 5 người chết”. */
export const people = wordSet('vụ, người, ca, đối, tượng, nạn, nhân');

/** Parts of a ministry that stand beside its “vụ”. */
export const department = wordSet('phòng, cục');

/** “tăng 20-30%, thậm chí 50%”: words before the extreme of an amount. */
export const evenPhrases = phrases(phrasesOf('thậm chí, có nơi, cá biệt, có lúc, lên đến, lên tới, tới, đến', true));

/** “cao nhất 65.000 đồng với thành thị, thấp nhất 5.000 đồng”: the other end of an amount. */
export const otherEnd = phrases(phrasesOf('thấp nhất, cao nhất, ít nhất, nhiều nhất', true));

/** “kế đến là nhóm giáo dục”: the next thing in a ranking by how much it moved. */
export const nextInRank = phrases(
  ['kế đến', 'tiếp đến', 'tiếp theo', 'kế tiếp', 'sau đó']
    .flatMap((words) => ['', ' là', ' là các'].map((link) => words + link))
    .map((words) => [words, true]),
);

/** Between an extreme and who has it: “mức thưởng cao nhất thuộc về doanh nghiệp dân doanh”. */
export const heldBy = phrases(['là', 'thuộc về', 'ở'].map((words) => [words, true]));

/** “lần lượt 12% và 14%” */
export const inTurn = phrases(phrasesOf('lần lượt, tương ứng', true));

/** “bốc hơi”: money is lost so, water only rises. */
export const evaporates = phrases(phrasesOf('bốc hơi, bay hơi', true));

/** “tăng trưởng” */
export const growthLast = wordSet('trưởng');

/** What is said to grow by percents: “ngành chế biến tăng rất mạnh, đạt gần 14%”. */
export const growing = phrases(
  list(`
    ngành, GRDP, GDP, giá trị, sản lượng, sản xuất, kim ngạch, xuất khẩu, nhập khẩu, công nghiệp, nông nghiệp,
    dịch vụ, xây dựng, thương mại, doanh thu, tăng trưởng
  `).map((thing) => [thing, true]),
);

/**
 * How, how often and up to where something moves, between the verb and the number: “tăng bình quân mỗi năm là 6,5%”.
 */
export const manner = phrases(
  phrasesOf(
    `
  với mức, với các mức, trong khoảng, trong khoảng từ, cao nhất với, thấp nhất với, mạnh nhất với, nhiều nhất với,
  mạnh, nhẹ, sâu, khá, rất, nhanh, chậm, cao, thấp, lớn, nhiều, đi, bớt, thêm, đều, vọt, dần, nhất, mạnh mẽ, được,
  tận, tới, đến, hơn, là, lên, xuống, về, thành, trưởng, mức, ở mức, bình quân, trung bình, các loại, hàng năm,
  hằng năm, mỗi năm, hàng tháng, hằng tháng, mỗi tháng, mỗi quý, mỗi tuần, mỗi ngày, lần lượt, tương ứng, liên tục,
  nhiều lần, đáng kể, cơ học, tự nhiên, đồng loạt, đột biến, kỷ lục, ấn tượng, chóng mặt, phi mã, tổng cộng, lập tức,
  ngay, trở lại, phổ biến, và hiện, và hiện nay, ổn định, ít nhất, tối thiểu, tối đa, cả nước, toàn tỉnh,
  những năm gần đây, những năm qua, trong những năm qua
`,
    true,
  ),
);

/** What is told in percent itself: “tỷ lệ tiêm chủng tăng cao (95%)”. */
export const rateNouns = phrases(
  phrasesOf('tỷ lệ, tỷ trọng, độ che phủ, độ ẩm, lãi suất, nợ xấu, dung tích, công suất', true),
);

/** A rate that was moved: “giảm tỷ lệ hộ nghèo … là 4%”. */
export const movedRate = phrases([['tỷ lệ', true]]);

/** Words that end the base of a comparison. */
export const endsBase = wordSet(`
  và, hoặc, thì, trong, nhưng, nhờ, do, vì, nên, để, là, với, tăng, giảm, đạt, bằng, chiếm, có, đã, vượt, số, lên,
  xuống
`);

/** Verbs that “lên đến” completes: “nâng tổng số hội viên lên đến 6.411 người”. */
export const lifts = wordSet('nâng, đưa, tăng');

/** “nâng tổng số thành 19 tàu” */
export const becomes = wordSet('thành');

/** “nâng tổng số hội viên là 193 người” */
export const raises = wordSet('nâng');

/** “đưa tổng số lên 62 xã”, “giảm còn 12 xã” */
export const raised = wordSet('lên, còn');

/** Warning levels of a flood, and how a water stands to them: “dưới báo động III 0,23 m”. */
export const warningLevels = phrases(phrasesOf('báo động, mức báo động, BĐ, mức BĐ', true));
export const standsTo = wordSet('dưới, trên, vượt, cách');

/** “gấp 3 lần”; “sơ tán gấp 36 hộ” is in haste. */
export const multiplies = wordSet('gấp');

/** “đà giảm 2,3%”: the run of a change. */
export const momentum = wordSet('đà');

/** “mới hoàn thành 80% khối lượng” says how far a work is, “hoàn thành 80% kế hoạch” compares it. */
export const completes = phrases([['hoàn thành', true]]);
export const work = phrases(phrasesOf('khối lượng, tổng khối lượng', true));

/** Targets that are counted, not measured: “vượt 5 chỉ tiêu”. */
export const targets = phrases(phrasesOf('chỉ tiêu, mục tiêu, tiêu chí', true));

/** “núi cao hơn 700 m so với mực nước biển”: how high it is. */
export const seaLevel = phrases(phrasesOf('mực nước biển, mặt nước biển, mặt biển', true));

/** “đoạn này sụt 3.000 m3 đất”: ground that slides. */
export const slides = wordSet('sụt');

/** “đánh thuế lên 30 tỷ USD hàng hóa”: on what, not up to how much. */
export const goods = wordSet('hàng');

/**
 * First words of “tương đương”, “tương ứng với”, “tức”: “tăng 1.000 đồng/kg, tương đương 12.000 đồng/bình” tells an
 * amount once more.
 */
export const means = wordSet('tương, tức');

/** “27 hộ, tương đương 60% tổng số”: tells a count once more as a share. */
export const sameAs = phrases(['tương đương', 'tương đương với'].map((words) => [words, true]));

/** First words of verbs of up and down, as a found change holds them: text, no tokens. */
export const upAndDown: ReadonlySet<string> = new Set(list('tăng, giảm'));

/** First words of verbs of up alone, and of down alone. */
export const rising: ReadonlySet<string> = new Set(list('tăng, gia, nâng, nhích, dâng, đội'));
export const falling: ReadonlySet<string> = new Set(list('giảm, hạ, sụt, tụt, rớt, rút, cắt, kéo'));

/** Verbs of a share whose base follows. */
export const equations = list('bằng, tương đương');

/** First words of verbs of a share of something, no movement. */
export const proportions: ReadonlySet<string> = new Set(
  list('bằng, không, chưa, đạt, đáp, mới, ước, thiếu, hoàn, tương'),
);

/** “mực nước dâng”: also a part of a noun. */
export const rises = wordSet('dâng');
