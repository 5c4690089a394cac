import { type Keys, phrases, phrasesOf, wordSet } from './phrases.ts';

/** What a word before a number makes of it. */
type QualifierKind =
  /** Always a qualifier: “khoảng 20 hộ”. */
  | 'hedge'
  /** “trên”, which also says where. */
  | 'on'
  /** Only before “… trở lên”: “từ 2 triệu đồng trở lên”. */
  | 'bound'
  /** What is left, unless it sets one part against another: “còn 2 hộ”. */
  | 'left'
  /** “đến”, “tới”: a qualifier only where no stretch is told: “có đến 20 hộ”. */
  | 'reach'
  /** Ends like a qualifier and is none. */
  | 'none';

/**
 * A remainder or a reach with a hedge behind it is one qualifier: “chỉ còn lại hơn 50 triệu đồng”, “lên đến hơn 10 tấn”;
 * of “ước tính khoảng”, which hedges twice, the second is the hedge.
 */
const hedgedReach = ['chỉ còn', 'chỉ còn lại', 'lên đến', 'lên tới', 'ước đạt', 'ước tính', 'ước tính đạt']
  .flatMap((reach) =>
    ['hơn', 'gần', 'trên', 'dưới', 'khoảng', 'xấp xỉ', 'trên dưới', 'chưa đầy', 'chưa đến', 'chưa tới'].map(
      (hedge) => `${reach} ${hedge}`,
    ),
  )
  .filter((words) => words !== 'ước tính khoảng')
  .map((words): [string, QualifierKind] => [words, 'hedge']);

/** Approximators and bounds that stand directly before a number. A new one is one word here. */
export const qualifiers = phrases<QualifierKind>([
  ...hedgedReach,
  ...phrasesOf(
    `
  gần như, thấp hơn mức, cao hơn mức, chưa được, chưa đạt, chưa hết, dưới mức, trên mức, hơn mức, dưới ngưỡng,
  trên ngưỡng, quá, hơn, gần, khoảng, chừng, dưới, ít nhất, xấp xỉ, tối thiểu, tối đa, chỉ, chỉ vào khoảng, chỉ còn,
  ước, ước đạt, ước khoảng, ước tính, ước chừng, không quá, không dưới, không đến, không tới, không đầy, chưa đến,
  chưa tới, chưa đầy, chưa quá, ngót, ngót nghét, non, tròn, đúng, chỉ mới, vỏn vẹn, chỉ vỏn vẹn, chỉ chưa đến,
  chỉ chưa đầy, chỉ chưa tới, vẻn vẹn, chỉ khoảng, chỉ hơn, chỉ gần, chỉ trên, chỉ dưới, lên đến, lên tới, cỡ,
  trên dưới, nhiều nhất, chậm nhất, muộn nhất, có lẽ, hơn hoặc bằng, không ít hơn, không nhiều hơn, không thấp hơn,
  không cao hơn, không nhỏ hơn, không lớn hơn, lớn hơn, nhỏ hơn, không dài quá, không vượt quá, không được vượt quá,
  không được quá, tới khoảng, tới gần, không tăng quá, không tăng thêm quá, gần bằng, khoảng gần, khoảng hơn,
  khoảng trên, khoảng dưới, ước trên, ước hơn, ước gần, áng chừng, mới chỉ, gần đến, gần tới, suýt soát, ít nhất trên,
  ít nhất hơn, ít nhất khoảng, quanh, quanh mức, quanh mốc, quanh ngưỡng, sát mức, sát mốc, sát ngưỡng, tới hơn,
  đến hơn, xung quanh, ước tính đạt, phỏng chừng, vượt quá, bằng hoặc hơn, chưa đủ, tầm, tầm khoảng, chỉ còn lại,
  chỉ trên dưới, tối thiểu khoảng, tròm trèm, chỉ tầm, chỉ tầm khoảng, tầm hơn, tầm gần, tối đa không quá,
  tối đa không vượt quá, tối thiểu không dưới,
  ít nhất không dưới
`,
    'hedge',
  ),
  ...phrasesOf('trên', 'on'),
  ...phrasesOf('từ', 'bound'),
  ...phrasesOf('còn, xuống còn', 'left'),
  ...phrasesOf('đến, tới', 'reach'),
  ...phrasesOf(
    `
      tưởng chừng, tưởng như, không chỉ, sưu tầm, sinh non, đình chỉ, địa chỉ, tôn chỉ, mầm non, bà con gần, quả non,
      cơ bản trên, kể trên, nói trên, nêu trên, dựa trên, xoay quanh, vòng tròn, hình tròn, đường tròn, sức gió tối đa
    `,
    'none',
  ),
]);

/** Verbs of measure that may stand between a qualifier and its number: “chỉ chiếm 0,75%”, “ước tăng 6,7%”. */
export const measureVerb = wordSet(
  'chiếm, tăng, giảm, vượt, đạt, có, từ, thu, cho, là, bằng, được, thấy, gồm, cao, dài, rộng, nặng, cần, mất, lãi, lỗ',
);

/** Qualifiers that such a verb may part from their number. */
export const farQualifier = phrases([
  ...phrasesOf(
    'chỉ, chỉ còn, ước, ước chỉ, ước tính, ước chừng, ước khoảng, dự kiến chỉ, mới chỉ, khoảng, chừng',
    true,
  ),
  ...phrasesOf('không chỉ', false),
]);

/** “chưa bằng 7% mức đề nghị”, “chưa vượt 20%”: verbs that may part “chưa” from its number. */
export const notYet = wordSet('chưa');
export const notYetVerb = wordSet('bằng, vượt, chiếm');

/** Verbs of more than one syllable that may stand there too. */
export const farVerbs = phrases(
  phrasesOf(
    `
      nhận, phải trả, phải nộp, phải đóng, được nhận, được trả, được hưởng, dành, với, trả, đóng, nộp, tốn, thực hiện,
      ở mức, ở mức từ, tăng từ, giảm từ, dừng ở mức, dừng ở, dừng lại ở, dừng lại ở mức, duy trì ở mức, duy trì mức,
      đáp ứng, đáp ứng được, thiệt hại, đạt mức, dao động, dao động từ, dao động ở mức, dao động trong khoảng, vào từ,
      bán được, bán với giá, mua với giá, bán ra, thu được, thu về, kiếm được, nhận được, có giá, có giá từ
    `,
    true,
  ),
);

/** Bounds that “là” may part from their number: “tối đa là 10 năm”; “giá tối đa là 5.000 đồng” tells which price. */
export const boundQualifier = phrases([
  ...phrasesOf('tối đa, tối thiểu, ít nhất, lên đến, lên tới, không quá, không dưới', true),
  ...phrasesOf('giá tối đa, giá tối thiểu, mức tối đa, mức tối thiểu, mức phạt tối đa, mức phạt tối thiểu', false),
]);

/** Words before “đến” or “tới” that make it “as many as”: “có đến 20 hộ”. */
export const reachBefore = wordSet(
  'có, chiếm, đạt, tăng, giảm, rớt, tụt, thu, bán, trúng, thiếu, thừa, lỗ, hơn, gấp, vượt, hiện, mất, cần, hết, nhau',
);

/** Last syllables of verbs and nouns before “trên” that make it “on”: “đi trên 3 xe”, “thử nghiệm trên 5 người”. */
export const onBefore = wordSet(
  'đi, trồng, ngồi, chở, nghiệm, hành, đăng, nằm, chạy, canh, gieo, cấy, hiện, khai, rải, diễn, ghi, dựng, áp, sạ, lan',
);

/** “chở trên 40 người”, but “chở trên 2 xe” */
export const carries = wordSet('chở');

/**
 * Sides of a matter, which “trên” says where of even behind a verb of measure: “giảm trên 3 mặt”, but “đạt trên 5
 * tuyến”.
 */
export const aspects = new Set(['mặt', 'khía cạnh', 'phương diện']);

/** “chôn vùi dưới 4 m đất đá”: verbs before “dưới” that make it “beneath”. */
export const buried = wordSet('vùi, lấp, chôn, chìm, kẹt');

/** Nouns of surfaces: “trên 5 tuyến đường”, “trên 3 lĩnh vực” say where. */
export const surfaces = wordSet(`
  tuyến, lĩnh, địa, xe, tàu, thuyền, mặt, miền, đài, cột, phương, trang, cánh, con, thửa, kênh, sân, trục, khía,
  vùng, đoạn, chiếc, huyện, tỉnh, xã, châu, chuyến, cây
`);

/** After a number: it is a lower or upper bound. */
export const boundAfter = phrases(phrasesOf('trở lên, trở xuống, trở đi', true));

/** Qualifiers that leave the number exact: “chỉ còn 359 hộ” is 359. */
export const exactQualifiers: ReadonlySet<string> = new Set([
  ...['chỉ', 'chỉ còn', 'còn', 'xuống còn', 'tròn', 'đúng', 'vỏn vẹn', 'chỉ vỏn vẹn', 'vẻn vẹn', 'mới chỉ', 'mới'],
]);

export const predicate = wordSet('thì, đã, đang, sẽ, khác, bị, được, là, phải, không');

/** What is told of a subject, right behind its noun: “Trên 600 thôn đã đạt chuẩn”. */
export const undergone = wordSet('đã, đang, sẽ, được, bị, chưa');

export const placed = wordSet('tại, ở, số');

/** “xếp ở số 5 Việt Nam”, “kênh ở số 12 VTV” tell no address. */
export const ranks = wordSet('xếp, đứng, trình, kênh');

/** “xây dựng” */
export const built = wordSet('xây');

/** Hedges that hold a verb: “ước đạt khoảng”, “lên đến hơn”. */
export const hedgeVerb = wordSet('ước, lên');

/** “mới đạt 27%”: only so much up to now; elsewhere “mới” is new. */
export const newly = wordSet('mới');

/** What “mới” belongs to as an adjective: “nông thôn mới đạt 80%”. */
export const newThing = wordSet('thôn, làng, xã, mẫu, việc, xây, làm, chuẩn, trồng, lập, cấp');

/** “đường link dẫn tới 10 Gb dữ liệu”, “ảnh hưởng tới 700 ha”: where it leads, not how much. */
export const leadsTo = phrases(
  phrasesOf('dẫn, quan, liên quan, ảnh hưởng, hướng, lan, gửi, nhắc, kể, chia sẻ, tác động', true),
);

/** Verbs of doing before “tới” or “đến” that make it “as many as”: “dùng tới 6 cuốn sổ”, “nhồi nhét tới 70 khách”. */
export const doneBefore = phrases(
  phrasesOf(
    `
      dùng, xây, dựng, thu hút, lạm dụng, làm chết, thiệt mạng, chém, đâm, đánh, ban hành, vận hành, thay đổi,
      huy động, bắt giữ, thu giữ, tịch thu, nhét, dành, đựng, trộm, chở, thuê, nuôi, trồng, được cấp, nhập, lần lượt,
      dài, khác nhau, sinh, đẻ, ăn, uống, viết, tiêu thụ, bỏ ra, chi
    `,
    true,
  ),
);

/** “tới”, which unlike “đến” seldom says where before thousands: “tung ra thị trường tới 3.000 căn hộ”. */
export const upTo = wordSet('tới');

/** “còn 4 người nữa được đưa đi”, “còn 5 hộ kia thì chưa” */
export const moreWord = wordSet('nữa, kia, này');

/** Token at which the hedge before a number at token `at` starts; `at` where there is none. */
export function hedgeStart(tokens: Keys, at: number): number {
  return qualifiers.before(tokens, at)?.from ?? at;
}
