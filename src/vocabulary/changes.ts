import { list, phrases, phrasesOf, wordSet } from './phrases.ts';

/** How a verb before a number relates it to an earlier or planned state. */
type ChangeKind =
  /** The number is how much changed: “tăng 3,05%”. */
  | 'amount'
  /** The number is the level after the change: “giảm còn 12,6%”. */
  | 'level'
  /** The number is a multiple or a share of something else: “bằng 103% so với cùng kỳ”. */
  | 'share'
  /** A share only when a plan follows: “đạt 94% kế hoạch”, but “đạt 60 triệu đồng”. */
  | 'plan'
  /** Ends like a verb of change and is none. */
  | 'none';

const objects = ['', 'giá'];

/** How strongly, and up to where: “tăng mạnh”, “giảm giá mạnh đến”, “bật tăng thêm”. Empty where there is none. */
const adverbs = [
  ...[
    '',
    'mạnh',
    'nhẹ',
    'sâu',
    'thêm',
    'nhanh',
    'chậm',
    'cao',
    'vọt',
    'đều',
    'tiếp',
    'bình quân',
    'trung bình',
    'mỗi ngày',
  ],
  ...[
    'là',
    'tương ứng',
    'lần lượt',
    'đáng kể',
    'kỷ lục',
    'tổng cộng',
    'mạnh nhất',
    'nhiều nhất',
    'cao nhất',
    'phổ biến',
    'đột biến',
    'chóng mặt',
    'phi mã',
    'liên tục',
    'dần',
    'khá mạnh',
    'rất mạnh',
  ],
];
const movements = ['tăng', 'giảm'].flatMap((verb) =>
  objects.flatMap((object) => adverbs.map((adverb) => [verb, object, adverb].join(' ').trim().replace('  ', ' '))),
);

function levels(verb: string, ends: string[]): string[] {
  const degrees = ['', 'mạnh', 'vọt', 'nhẹ', 'sâu', 'nhanh', 'dần', 'cao'];
  return degrees.flatMap((degree) => ends.map((end) => [verb, degree, end].join(' ').replace('  ', ' ')));
}

/** “tăng vọt ở mức”, “giảm mạnh xuống còn”: how strongly, and to where. */
const reached = [
  ...levels('tăng', ['lên', 'lên đến', 'lên tới', 'lên mức', 'ở mức']),
  ...levels('giảm', ['còn', 'xuống', 'xuống còn', 'xuống mức', 'xuống ở mức', 'chỉ còn', 'ở mức']),
];

/** Verbs of change that stand before a number. A new verb is one word here. */
export const changes = phrases<ChangeKind>([
  ...reached.map((words): [string, ChangeKind] => [words, 'level']),
  ...movements.map((words): [string, ChangeKind] => [words, 'amount']),
  ...phrasesOf(
    `
  chênh, giảm trừ, gia tăng, gia tăng thêm, vượt quá, vượt trên, tụt, tụt giảm, dâng, dâng cao, dâng thêm, hạ thấp, giảm sút, bớt, lên mỗi ngày, lên mỗi giờ, cắt giảm, vượt, vượt ngưỡng, vượt mức, vượt mốc, giảm bớt, giảm được, tăng được, cao hơn, thấp hơn, nhiều hơn, ít hơn, nhanh hơn, chậm hơn, gấp, gấp đôi, sụt, sụt giảm, hụt, rớt, rớt giá, hạ giá, sụt giá, lên giá, mất giá, nhích, nhích nhẹ, nhích thêm, đắt hơn, rẻ hơn, hạ, tăng trưởng, kéo giảm, sớm hơn, muộn hơn, bổ sung thêm, kém hơn, kém, hao hụt, rút ngắn, rút ngắn được, lâu hơn, kéo giảm được, đội vốn, đội giá, đội chi phí
`,
    'amount',
  ),
  ...phrasesOf(
    `
  tăng đạt, leo lên, vọt lên, nhảy lên, rơi xuống, tụt xuống còn, tụt còn, hạ về, rút về, đội lên, kéo lên, cắt còn, dâng lên, dâng đến, điều chỉnh lên, điều chỉnh xuống, điều chỉnh còn, tăng đến mức, nâng tới, về, về còn, về mức, lao dốc về, lao dốc còn, lao dốc xuống, lao dốc xuống còn, giảm còn, giảm xuống, giảm xuống còn, giảm chỉ còn, còn, xuống còn, xuống, hạ xuống, hạ xuống còn, hạ còn, tăng lên, tăng lên đến, tăng lên tới, tăng lên thành, nâng lên, nâng lên thành, nâng, đưa lên, lên, rút xuống còn, rút còn, rút xuống, kéo giảm còn, kéo giảm xuống, kéo xuống, thu hẹp còn, vươn lên, nâng tổng số lên, nâng thành, lên thành, nhích lên, nhích lên mức, nâng lên đến, nâng lên mức, tăng lên mức, giảm xuống mức, lên mức, xuống mức, rút ngắn còn, đẩy lên, mở rộng lên, tụt xuống, rớt xuống, chạm, xuống mốc, lên mốc, lên ngưỡng, xuống ngưỡng, giảm về, giảm về mức, tăng lên mốc, giảm xuống mốc
`,
    'level',
  ),
  ...phrasesOf(
    'giá trị gia tăng, thiếu hụt, suy giảm, mục tiêu tăng trưởng, chỉ tiêu tăng trưởng, tốc độ tăng trưởng, mức tăng trưởng, tỷ lệ tăng trưởng, đà tăng trưởng, dự báo tăng trưởng, độ cao hơn, chiều cao hơn, tầm cao hơn, cầu vượt, miễn giảm, đốn hạ, chặt hạ, triệt hạ, bắn hạ, xóa đói giảm, cắt giảm nghèo, thuyên giảm',
    'none',
  ),
  ...phrasesOf('bằng, không bằng, chưa bằng, tương đương, hoàn thành', 'share'),
  ...phrasesOf('thiếu, đạt, đạt được, ước đạt, đạt tới, mới đạt', 'plan'),
]);

/** What a change or a share is measured against, right after the number: “so với cùng kỳ”, “kế hoạch năm”. */
export const comparisons = phrases(phrasesOf('so với, so', true));

/** Plans and norms that a share is a share of: “94,4% kế hoạch”. */
export const plans = phrases(
  phrasesOf(
    `
  dung tích thiết kế, dung tích, thu nhập của, thu nhập bình quân, mức chi tiêu, mức lương, mức nhu cầu, mức bình quân, mức trung bình, bình quân mức, kế hoạch, KH, nhiệm vụ, dự toán, chỉ tiêu, nghị quyết, mục tiêu, Nghị quyết, cùng kỳ, năm trước, tổng mức, định mức, pháp lệnh, mức quy định, công suất, yêu cầu, quy định, tổng kế hoạch, kế hoạch năm, chỉ tiêu giao, chỉ tiêu năm, dự toán năm, tổng dự toán, tiến độ, khối lượng, diện tích gieo trồng, hạn mức, thiết kế, tiêu chuẩn
`,
    true,
  ),
);

/** Verbs that a later “lên”, “xuống còn” completes: “giảm từ 9,84% … xuống còn 5,06%”, “đưa tổng số lên 7.406”. */
export const movers = wordSet('giảm, tăng, đưa, nâng, rớt, sụt, hạ');

/** “cao hơn thu nhập trung bình tới 1.000 USD” */
export const reachWord = wordSet('tới, đến');

/** “vượt quy định gần 88 tỷ đồng”: what is exceeded may stand between. */
export const exceeds = wordSet('vượt');

/** “vượt ngưỡng cao trình cho phép 15 cm”: what is exceeded is a mark. */
export const threshold = wordSet('ngưỡng, mức, mốc, báo');

/** “trước 3 ngày so với dự kiến” */
export const ahead = wordSet('trước, sớm, muộn, chậm, trễ');

/** “điều chỉnh từ 1.000 đồng lên 3.000 đồng”, “rút ngắn từ 15 ngày xuống còn 7 ngày”: verbs that a level completes. */
export const adjusts = phrases(phrasesOf('điều chỉnh, rút ngắn, mở rộng, thu hẹp, cắt giảm, đẩy', true));

/** “giảm về 12%”, but “đưa về 12 điểm tránh bão” moves nothing up or down. */
export const backWord = wordSet('về');

/** Words before the level after a change. */
export const leadsToLevel = wordSet('lên, xuống, về, còn');

/** “mới đạt”, “chỉ bằng”, “kéo giảm”: the verb of change is the word after. */
export const changeAdverb = wordSet('mới, chỉ, ước, kéo');

/** Verbs of change that may stand far from their number. */
export const changeVerb = wordSet('tăng, giảm, vượt, dâng');

/** Up and down. */
export const movesWord = wordSet('tăng, giảm');

/** Verbs that a comma may part from their level: “giá rớt thê thảm, chỉ còn 1.500 đồng”. */
export const fallsWord = wordSet('tăng, giảm, rớt, sụt');

/** Words that “hơn” compares: “cao hơn”, “ít hơn”. */
export const degreeWord = wordSet('sớm, muộn, cao, thấp, nhiều, ít, nhanh, chậm, lớn, nhỏ, tăng, giảm');

/** A rate that was moved: “giảm tỷ lệ hộ nghèo … là 4%”. */
export const rateNoun = phrases([['tỷ lệ', true]]);

/** Words that end the base of a comparison. */
export const endsBase = wordSet(
  'và, thì, trong, nhưng, do, vì, nên, để, là, với, tăng, giảm, đạt, bằng, chiếm, có, đã, vượt, số',
);

/** “đưa tổng số lên 62 xã”, “giảm còn 12 xã” */
export const raised = wordSet('lên, còn');

/** Warning levels of a flood, and how a water stands to them: “dưới báo động III 0,23 m”. */
export const warningLevels = phrases(phrasesOf('báo động, mức báo động', true));
export const standsTo = wordSet('dưới, trên, vượt, cách');

/** “sơ tán gấp 36 hộ”: in haste, not so many times. */
export const urgently = wordSet('gấp');

/** “tăng 1.000 đồng/kg, tương đương 12.000 đồng/bình”: the same amount in another unit. */
export const means = wordSet('tương đương, tức');

/** First words of verbs of a share of something, no movement. */
export const proportions: ReadonlySet<string> = new Set(list('bằng, không, chưa, đạt, mới, ước, thiếu, hoàn, tương'));

/** “mực nước dâng”: also a part of a noun. */
export const rises = wordSet('dâng');
