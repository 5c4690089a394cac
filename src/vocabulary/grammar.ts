import { list, phrases, wordSet } from './phrases.ts';

/** Words that cannot be the noun a number counts: after “lên 62” or “năm 2017”, these begin something else. */
export const functionWord = wordSet(`
  và, hoặc, hay, của, cho, với, tại, ở, trên, dưới, trong, ngoài, từ, đến, tới, là, có, được, đã, đang, sẽ, thì, mà,
  để, do, bởi, vì, nên, theo, về, như, khi, sau, trước, cùng, cũng, vẫn, còn, chỉ,
  đạt, chiếm, tăng, giảm, so, bằng, vượt, hơn, này, đó, ấy, nay, kia, những, các, mỗi, từng, một, không, chưa, rất,
  lại, ra, vào, lên, xuống, qua, thuộc, gồm, bao, nhằm, giữa, cả, đều, bị, phải, cần, nhưng,
  song, nếu, tuy, vừa, mới, hiện, ngay, nhất, nữa, luôn, ước, nhờ, khiến, đưa, trở, kể, tức, gần, khoảng, xấp, thế,
  vậy, rồi, lúc, đầu, cuối, đây, xong, riêng, gấp, cao, thấp, nhiều, ít, hôm, ngày, tháng, năm, ông, chứ
`);

/**
 * Verbs and adverbs that no number counts, though nouns of the vocabulary may start the same way (“chi bộ”, “tổ chức”).
 */
export const verbWord = wordSet(`
  tham, thực, triển, thành, diễn, chia, đặt, nằm, cách, toàn, nơi, dài, rộng, nhận, gây, tập, phát, tiếp, quy, tương,
  góp, bắt, chi, bán, mua, giao, xây, hỗ, đảm, đáp, trực, liên, sắp, tính, hoàn, nhằm, giúp, mở, trồng, nuôi, làm, đi,
  chạy, đang, theo, khởi, đầu, vận, sử, dẫn, đóng, kiểm, chở, kéo, lật, lưu, ngưng, chịu, quản, phê, rời, tông, va,
  xảy, dù, cũng, thiếu, xác, tuyên, chạm, kết, được, đối, ngay, đứng, nói, gồm, bằng, lại, ngừng, yêu, chết, gặp, hỏi
`);

/** First syllables of verbs that no counted noun shares: behind the number of a name they tell what its bearer does. */
export const actsOnly = wordSet('thống, tiến, huy, vui, khẩn, xin, nâng, tặng, truyền, ngụ, xét, trùng, suy');

/** Verbs that a counted noun is the subject of, where no vocabulary knows the noun: “2.000 slogan tham gia”. */
export const takesPart = phrases(
  list('tham gia, tham dự, tham quan, dự thi, đăng ký, diễn ra, xảy ra, xuất hiện, trở lại, bắt đầu').map((verb) => [
    verb,
    true,
  ]),
);

/** Words that open a clause, so that a noun phrase before or after them is over. */
export const clauseWord = wordSet(
  'thì, mà, là, nên, vì, do, bởi, nhưng, song, nếu, tuy, nhằm, khiến, còn, rằng, biết, hay, dù',
);

/** Verbs and particles between a noun phrase and its number: “tỷ lệ hộ nghèo là 4%”, “thu nhập ước đạt …”. */
export const linkWord = wordSet(`
  là, đạt, có, với, ước, được, khoảng, gần, hơn, trên, dưới, từ, còn, chỉ, đến, tới, lên, xuống, bằng, tăng, giảm,
  chiếm, gồm, vượt, gấp, mức, ở, bình, quân, trung, cả, cũng, đã, sẽ, đang, mới, vẫn, lại, hiện, nay, xấp, xỉ,
  nâng, hạ, sụt, tụt, tính, nhất, không, quá, chưa, đầy, ngót, tròn, tối, thiểu, đa, ít, nhiều, chừng, tương, đương,
  mỗi, những, theo, trong, tại, và, hoặc, tỷ, lệ, đó, lần, lượt, tức, cộng, x, hết, tận, chứ, phải, bị, vào, thì
`);

/** “chốt phiên ở”, “đóng cửa tại mức”, “đứng quanh mức”: where a price stands at last. */
const closings = list(
  'chốt phiên, chốt phiên giao dịch, kết thúc, kết thúc phiên, đóng cửa, mở cửa, chốt, đứng, neo',
).flatMap((verb) => list('ở, tại, ở mức, tại mức, quanh mức, ở ngưỡng, ở mốc').map((where) => `${verb} ${where}`));

/** Verbs and adverbs of more than one syllable between a noun phrase and its number: “giá tiêu dao động ở mức …”. */
export const linkPhrases = phrases(
  [
    ...closings,
    ...list(`
      bao gồm, dự báo, được dự báo, trụ vững, tiếp tục trụ vững, đứng vững, cầm cự, nhanh chóng, đạt mục tiêu,
      ước đạt mục tiêu, sát mức, sát mốc, sát ngưỡng, rơi vào, nghĩa là, bây giờ, một nửa, phân nửa, ước thực hiện,
      đạt đỉnh, bắt đầu, vừa công bố, công bố, được công bố, đạt mức kỷ lục, mức kỷ lục, đạt mức lịch sử,
      mức lịch sử, được đề nghị, được đề xuất, với đề xuất, mặc dù, trở đi, thời gian qua, thời gian gần đây,
      những năm qua, có thể, có khả năng, đạt con số, con số, được tính toán, tính toán, đối với, làm, phấn đấu,
      đo được, cục bộ, đều, cùng, đồng loạt, điều chỉnh, giao dịch, dao động, duy trì, ở mốc, mốc, ngưỡng, bật,
      ghi nhận, quay đầu, phổ biến, trong vòng, tiếp tục, đứng ở mức, giữ ở mức, giữ mức, tương ứng, cụ thể là,
      vào khoảng,
      dừng ở mức, hiện có, ước tính, dự kiến, thường xuyên, mọi khi, tổng cộng, tất cả, toàn bộ, cả thảy, đã có,
      chỉ có, mới có, hiện còn, lên tới, đạt mức, ở mức, chiếm tỷ lệ, đạt tỷ lệ, tồn đọng, còn tồn đọng, còn tồn,
      dự tính, lập mức cao kỷ lục, lập mức kỷ lục, lập kỷ lục, lập đỉnh, thiết lập mức
    `),
  ].map((phrase): [string, true] => [phrase, true]),
);

/** “thu ngân sách 9 tháng thực hiện 3.450 tỷ đồng”: a verb behind a time; “kinh phí thực hiện” is a noun. */
export const performs = phrases([['thực hiện', true]]);

/** Verbs of a relative clause with “do”: “thiệt hại do mưa lũ gây ra”, “vốn do tỉnh quản lý”. */
export const agentVerb = wordSet('gây, quản, cấp, giao, tài, phụ, trách, đầu, hành, lập, bắt, lắp, chế');

/** What befalls things: a phrase that starts so goes on with the one before its comma (“lúa bị đổ, ngập úng”). */
export const befallVerb = wordSet(
  'ngập, hư, hỏng, sập, bị, đổ, chìm, cuốn, sạt, lở, vùi, trôi, gãy, tốc, mất, thiệt, chết',
);

/** “bị phạt 4 triệu đồng”: what befell a person, no thing that was named before. */
export const fined = phrases(['bị phạt', 'bị xử phạt'].map((words) => [words, true]));

/** Nouns for people that a bare “người” only repeats: “dân số 295.309 người”, “trung cấp 664 người”. */
export const peopleHeads = phrases(
  list(`
    cổ đông, thành phần đoàn, dân số, lực lượng, lao động, học sinh, sinh viên, du học sinh, học viên, sơ cấp,
    trung cấp,
    cao đẳng, đại học, sau đại học, tốt nghiệp, đảng viên, hội viên, đoàn viên, cán bộ, viên chức, cán bộ quản lý,
    nhân viên, kế toán, công nhân, biên chế, lượng khách, khách, thủy thủ đoàn, phi hành đoàn, nhân khẩu, người lớn,
    trẻ em, thí sinh, giáo viên, bệnh nhân, quân số, hộ nghèo, hộ cận nghèo, số người, số lao động, số học sinh,
    số hộ, số vụ
  `).map((phrase) => [phrase, true]),
);

/** Words that only say when, or maybe, before the thing itself: “khoảng thời gian trên mít có giá …”. */
export const asides = phrases(
  ['khoảng thời gian', 'thời gian', 'thời điểm', 'vụ', 'mùa', 'đợt', 'dịp', 'lúc', 'khi', 'chuyến', 'các chuyến']
    .flatMap((noun) => ['này', 'đó', 'trên', 'ấy', 'trước'].map((which) => `${noun} ${which}`))
    .concat(
      list(`
        cá biệt, cá biệt có, sang năm, sang tháng, sang tuần, kéo dài, bình quân, trung bình, thông thường, bây giờ,
        thường, bình thường, đúng ra, thậm chí, tính ra, tính chung, tính bình quân, mới đây, gần đây, trước đây,
        hiện tại, hiện, nay, ngày thường, đợt thứ nhất, đợt thứ hai, đợt đầu, đợt sau, đợt một, lần đầu, lần sau,
        bất ngờ, may ra, có lẽ, năm nay, năm ngoái, năm trước, hôm nay, lúc đầu, ban đầu, có khi, ước tính,
        tương đương, tức
      `),
    )
    .map((words): [string, true] => [words, true]),
);

/** Phrases that stand for the figure before: “Con số này tăng gần 190%”, “(cũ là 120 m)”. */
export const anaphors = phrases(
  list('số lượng này, con số này, con số đó, con số trên, con số ấy, số này, số đó, số trên, nó, cũ').map((words) => [
    words,
    true,
  ]),
);

/** Words that end the noun phrase after a count: what follows is said of it, not counted. */
export const phraseEnd = wordSet(`
  là, đã, sẽ, đang, chiếm, với, gồm, để, nhằm, cho, do, bởi, vì, nên, khi, mà, thì, tăng, giảm, vượt, ước, so, trị,
  nhưng, song, trong, cùng, sau, từ, như, theo, bằng, cũng, vẫn, đều, còn, hiện, hồi, vào, năm, tháng, ngày, và, hoặc,
  hay, tại, nếu, gấp, qua, trước, đến, tới, lên, xuống, được, đạt, trên, ở, thực, tham, diễn, nữa, này, nào, đó, ra,
  hoàn, tổng, đầu, tức, hơn, tương, khiến, vươn, tông, đâm, mỗi, từng, sang, tính, mở, xếp, giúp
`);

/** Words that a noun phrase does not end with, when what follows them is cut off: “cổ phiếu của 35 công ty”. */
export const dangling = wordSet(`
  của, thuộc, các, những, một, không, chưa, vừa, bao, trở, liên, cả, mỗi, có, phải, xảy, đối, khiến, làm, nói, kể,
  nêu, khoảng, chỉ, nay, đi, về, trên, đạt, dẫn, thay
`);

/** Phrases whose number a noun phrase may hold: “trường đạt chuẩn quốc gia” goes on after đạt. */
export const phraseGoesOn = phrases(
  list(`
    tăng của, giảm nghèo, còn lại, đạt chuẩn, đạt danh hiệu, đạt giải, được xếp loại, được công nhận, được sử dụng,
    được đến trường, được tiêm, được bảo vệ, được cấp, trên lĩnh vực, trên địa bàn, tại xã, tại huyện, ở huyện,
    ở xã, bị thương, bị mất tích, bị bệnh, bị thiệt hại, bị chết, bị hư hỏng, bị ngập, bị sập, trong đồng bào,
    được tiếp cận, được vay, được hỗ trợ, được hưởng, được đào tạo, đạt tiêu chí, đạt trên, trong độ tuổi,
    được xây dựng, bị ảnh hưởng, bị tốc mái, được khen thưởng, có thành tích, có công
  `).map((phrase) => [phrase, phrase]),
);

/** “so với cùng thời điểm hôm qua”: words that open a base in time. */
export const sameTime = phrases(
  list('cùng thời điểm, cùng thời gian, cùng giờ, cùng ngày').map((words) => [words, true]),
);

/** Where somebody goes, or whose side is told of: “về quê”, “về phía công an” open no topic. */
export const destination = wordSet('phía, quê, địa, làng, nhà, nước, đến, tới, đích');

/** “giảm bình quân từ 3-4%” */
export const onAverage = phrases(list('bình quân, trung bình').map((words) => [words, true]));

/** “xếp thứ 5”, “hạng 5” */
export const rankWord = wordSet('thứ, hạng');

/** “về nông nghiệp, …”, “nhờ phát triển công nghiệp, …” */
export const topicOpener = wordSet('về, nhờ, theo, trong, ngoài, đối, cho, vay');

/** What is taken off before a gain is told: “sau khi trừ chi phí lãi 150 triệu đồng”. */
export const costsOff = phrases(list('trừ chi phí, trừ hết chi phí, trừ mọi chi phí').map((words) => [words, true]));

/** “trừ chi phí lãi 150 triệu đồng”, but “trừ chi phí sản xuất 12 triệu đồng” */
export const gains = wordSet('lãi, lời, thu, còn');

/** Degrees told together: “học sinh khá, giỏi”, “hộ khá, giàu”. */
export const gradeAdjective = wordSet('khá, giỏi, giàu, tốt, yếu, kém');

/** “khu đất 2 ha vốn là chợ”: what a thing was at first. */
export const originally = wordSet('vốn');

/** “vốn ngắn, trung và dài hạn” */
export const termLength = wordSet('ngắn, trung, dài');

/** “năm sau cao hơn năm trước”: that something rises, and not what. */
export const yearByYear = phrases(['năm sau', 'năm sau luôn'].map((words) => [words, true]));

/** “dịp lễ, Tết”, “dịp 30-4” */
export const feast = wordSet('dịp, lễ, tết');

/**
 * “nghỉ 5 ngày nhân dịp Tết”, “phạm vi 3 km xung quanh ổ dịch”, “21 ha giai đoạn 2”: on what occasion or where, behind
 * a measure.
 */
export const settings = phrases(['nhân dịp', 'xung quanh', 'giai đoạn'].map((words) => [words, true]));

/** Which period a clause tells of, at its start: “(cùng kỳ đạt 46%)”, “lũy kế đạt 46%”. */
export const samePeriod = phrases(list('cùng kỳ, cùng kì, lũy kế').map((words) => [words, true]));

/** Words that start an aside before the thing that is measured: “trong đó diện tích …”, “riêng nông thôn …”. */
export const leadWord = wordSet(`
  rồi, trong, đó, và, với, riêng, về, trên, còn, ngoài, nhưng, song, tuy, thì, mà, có, sẽ, đang, hiện, nay, để, nhằm,
  do, vì, bởi, khi, nếu, nên, là, cho, tại, ở, của, từ, theo, các, những, toàn, cả, sau, trước, đến, cùng, qua
`);

/** Words after which a bare number is a quantity though no unit follows: “tổng số là 25”. */
export const bareBefore = wordSet(`
  là, đạt, lên, còn, xuống, tăng, giảm, có, khoảng, gần, hơn, trên, dưới, chiếm, gồm, ước, xấp, xỉ, bằng, trừ, chức,
  cáo, trách, thải, ngưỡng, mốc, mức, lấy
`);

/** Marks that join two numbers of one range. */
export const rangeMark = wordSet('- – — ~ ÷ −'.split(' ').join(','));
const alternatives = 'hoặc, hay';
/** One or the other: “0,3% hoặc 0,4%” are two numbers. */
export const orWord = wordSet(alternatives);
/** Words that join two numbers of one range. */
export const rangeWord = wordSet(`đến, tới, ${alternatives}`);

/** “830 triệu cho đến 4,7 tỷ đồng” */
export const lets = wordSet('cho');

/** “chế độ dành cho người cao tuổi” */
export const meantFor = wordSet('dành');

/** The mark between two sides: “50 cm x 50 cm”. */
export const timesMark = wordSet('x, ×');

/** Words that join the items of a list of numbers: “thôn 2, 5 và 7”. */
export const listJoiner = wordSet('và, hoặc, &, ;, +');

/** Words that open a clause of time: “sau sự cố, …”. */
export const whenOpens = wordSet('sau, trước');

/** How a sum was worked out, behind its thing: “vàng thế giới quy đổi theo tỷ giá”. */
export const workedOut = phrases(
  list('quy đổi theo, quy đổi sang, quy đổi ra, tính theo, tính bằng').map((words) => [words, true]),
);

/** Nouns of time: a phrase of nothing else says when, not what (“mỗi năm giảm 2%”, “ngày cuối còn 35%”). */
export const timeWord = wordSet(`
  năm, tháng, ngày, quý, tuần, vụ, giờ, đầu, cuối, cùng, kỳ, nay, qua, này, trước, mỗi, hằng, hàng, sau, tới, đó,
  ngoái, hôm, h
`);

/** “từ 31 xuống còn 29 vụ”: words between the level before and the level after. */
export const levelWord = wordSet('nâng, hạ, lên, xuống, còn, tăng, giảm, thành, đến, tới, vụ, chỉ');

/** Words that tie a sentence to the one before and belong to no noun phrase. */
export const connectives = phrases(
  list(`
    điển hình, điển hình như, điển hình là, cụ thể như, chẳng hạn như, tính đến, tính tới, bước đầu, trước mắt,
    tuy nhiên, trước đây, trước kia, đối với, rất may, ước tính, theo quy định, có khả năng, có thể, trong đó,
    bên cạnh đó, cụ thể, đáng chú ý, ngoài ra, theo đó, trước đó, hiện nay, đến nay, đặc biệt, như vậy, lũy kế,
    tính lũy kế, qua đó, nhờ đó, do đó, từ đó, đồng thời, song song đó, cùng với đó, trong khi đó, mặt khác,
    thực tế, tính đến nay, từ đầu năm đến nay, nhìn chung, theo báo cáo, theo thống kê, vì vậy, bởi vậy, chẳng hạn,
    kết quả, hiện, hiện tại, sau đó, ngược lại, bao gồm, gồm, gồm có
  `).map((phrase) => [phrase, true]),
);

/** Openings of a sentence that goes on with what was told before. */
export const referring = phrases(list('theo đó, cụ thể, trong đó, trong số đó, như vậy').map((words) => [words, true]));

/** Words before a number that is the base of a comparison: “giảm mạnh so với mức 63,7%”, “19% thay cho 7%”. */
export const baseLeads = phrases(
  ['so với', 'so với mức', 'so với tỷ lệ', 'so với con số', 'so mức', 'thay cho', 'thay vì'].map((words) => [
    words,
    true,
  ]),
);

/** “(tức hơn 14 giờ)”: tells in other words what stands before. */
export const restates = wordSet('tức');

/** Marks inside a date: “5/2026”, “4-9”. */
export const dateMark = wordSet('/, -, ., –');

/** Openings that set one part off from what was named before: “riêng nông thôn 5%”, “loại 350 ml chiếm 60%”. */
export const partWord = wordSet('riêng, loại');

/** Of these, the one before a part whose price is of what was told: “riêng dự án này là 2,6 tỷ đồng/căn”. */
export const aloneWord = wordSet('riêng');

/** Party sanctions, each before the number of those who got it: “gồm khai trừ 1, cách chức 3”. */
export const sanctionVerbs = phrases(
  ['khai trừ', 'cách chức', 'cảnh cáo', 'khiển trách', 'sa thải'].map((verb) => [verb, true]),
);

/** Fields and people that reports name in pairs: “kinh tế - xã hội”, “công chức, viên chức”. */
export const publicFields = phrases(
  [
    'kinh tế',
    'sản xuất',
    'kinh doanh',
    'nông',
    'lâm',
    'nông nghiệp',
    'lâm nghiệp',
    'thủy sản',
    'công nghiệp',
    'xây dựng',
    'thương mại',
    'dịch vụ',
    'xã hội',
    'văn hóa',
    'quốc phòng',
    'an ninh',
    'chính trị',
    'giáo dục',
    'khoa học',
    'công nghệ',
    'cán bộ',
    'công chức',
    'viên chức',
    'người lao động',
    'lao động',
    'thương binh',
    'bồi thường',
    'hỗ trợ',
    'tái định cư',
  ].map((field) => [field, true]),
);

/** Parts of the day: “kéo dài 6 giờ sáng nay”. */
export const dayPart = wordSet('sáng, trưa, chiều, tối, đêm');

/** “buổi sáng” */
export const session = wordSet('buổi');

/** “lúc 16h”, “vào 7 giờ” */
export const atClock = wordSet('lúc, vào, đến');

/** Times that open a clause before its subject: “đến tối nay lực lượng chức năng …”, “cuối năm con số này …”. */
export const timeLeads = phrases(
  list(`
    sáng nay, trưa nay, chiều nay, tối nay, đêm nay, hôm nay, hôm qua, hiện nay, năm nay, năm ngoái, năm qua,
    đầu năm, cuối năm, giữa năm, đầu năm nay, cuối năm nay, giữa năm nay, đầu năm ngoái, cuối năm ngoái, đầu vụ,
    giữa vụ, cuối vụ, đầu mùa, cuối mùa, đầu tháng, cuối tháng, đến nay, bây giờ
  `).map((time) => [time, true]),
);

/** Before the two years of one: “năm học 2016-2017”. */
export const schoolYear = phrases([['năm học', true]]);

/** “em học sinh lớp 5”: the number belongs to the name of the grade. */
export const gradeWord = wordSet('lớp');

/** “khối 10 và 12 trường THPT Phong Hà”: grades of one school. */
export const gradeOf = wordSet('lớp, khối');
export const schoolWord = wordSet('trường');

/** Verbs that make another thing move: “kéo chỉ số giá tăng 1,51%”, “làm CPI tăng 0,14%”. */
export const drags = wordSet('kéo, làm, khiến, giúp');

/** “cây cà phê 5 năm tuổi”: what an age leaves behind its number. */
export const yearsOld = phrases([['năm tuổi', true]]);

/** Words that may stand among words of time: “rồi đến chiều tối”, “có lúc”. */
export const timeFill = wordSet('rồi, đây, đến, từ, vào, có, lúc, khi, thì, đều, đặn');

/** Words whose last syllable alone would end a phrase, or be no part of it: “thiết bị”, “mặt bằng”, “tập trung”. */
export const wordsWithEnding = phrases(
  list(`
    kịch tính, định kỳ, gật đầu, lắc đầu, cạo đầu, thụt đầu, số năm, số tháng, số ngày, số giờ, đích thực,
    đường dẫn, hướng dẫn, chỉ dẫn, dây dẫn, ống dẫn, đổi thay, thị thực, danh tính, cá tính, phép tính, thuộc tính,
    đồng tính, đồng diễn, công diễn, đạo diễn, đại từ, cụm từ, đơn từ, phản hồi, khứ hồi, cử chỉ, đậu tương,
    thỏa ước, hương ước, quy ước, điều ước, chà là, trung thực, hiện thực, thiết thực, xác thực, chứng thực,
    chữa trị, đặc trị, tự trị, không quân, quán quân, hồng quân, hành hạ, phụ giúp, cứu giúp, quai bị, buổi tối,
    chiều sâu, chiều dày, hạng sang, bị đâm, bị tông, ca cao, cân nặng, bề rộng, bề dày, bề cao, bề sâu, vùng sâu,
    vùng cao, mạn tính, trợ giúp, được giúp, chi thường xuyên, mở rộng, nới rộng, sắp xếp, cởi mở, tháo mở, lấp đầy,
    trở xuống, biểu diễn, trình diễn, mua vào, bán ra, bê tông, lâu năm, hàng năm, hằng năm, cho phép, thu hồi,
    phục hồi, cá hồi, đàn hồi, truy hồi, chuyến đi, lượt đi, lối đi, đường đi, thiết bị, trang bị, chuẩn bị,
    hiện tại, giá trị, chính trị, điều trị, quản trị, xạ trị, hóa trị, lương thực, ẩm thực, thảm thực, mặt bằng,
    đồng bằng, công bằng, văn bằng, cân bằng, tập trung, miền trung, hàng không, tĩnh không, phòng không, xe tăng,
    cầu vượt, hạn mức, định mức, điều lệ, thể lệ, hải quân, quốc quân, thủy quân, chứng từ, chứng chỉ, đình chỉ,
    địa chỉ, tín chỉ, điện từ, công ước, hiệp ước, tự do, lý do, giá cả, nguyên do, nghĩa quân, danh từ, giới tính,
    máy tính, vi tính, cao cấp, nhà đầu, thuê bao, nhà ở, chỗ ở, đất ở, đê bao, tường bao, việc làm, người làm,
    tiếng nói, phụ thuộc, trực thuộc, công cộng, dương tính, âm tính, mãn tính, ác tính, đặc tính, đi lại, qua lại,
    phát hiện, xuất hiện, thực hiện, thể hiện, biểu hiện, thống nhất, hợp nhất, duy nhất, lấn chiếm, xâm chiếm,
    cổ tức, lợi tức, tin tức, hòa bình, phê bình, dân quân, hành quân, liên quân, tuyển quân, giao quân, tồn tại,
    nội tại, sở tại, ngoại lệ, giá trị gia tăng, biển cả, trả trước, ứng trước, đưa trước, đặt trước, gửi trước,
    nộp trước, tự có, mang theo, ban đầu, lương tối thiểu, mức tối thiểu, bên trong, bên ngoài, thông qua,
    quán tính, lắng xuống, sinh ra, hàng đầu, sưu tầm, biết chữ, cuối cùng, cầm đầu, kèm theo, quỹ vì, dịch vụ,
    phục vụ, nhiệm vụ, nghĩa vụ, chức vụ, nghiệp vụ, công vụ, thời vụ, vụ việc, nhà hàng, ngân hàng, khách hàng,
    cửa hàng, mặt hàng, đơn hàng, gian hàng, lô hàng, kho hàng, bán hàng, giao hàng, bên phải, trở nên, gây nên,
    cải cách, phong cách, tư cách, bằng cách, mua hàng, đặt hàng, học kỳ, nhiệm kỳ, thời kỳ, Hoa Kỳ, đá quý,
    trợ giá, dây dù, nhảy dù, đi làm
  `).map((word) => [word, true]),
);

/** Words that end like the first half of “địa chỉ”: “đường thủy nội địa chỉ có 8 tuyến”. */
export const inland = phrases(['nội địa', 'bản địa'].map((word) => [word, true]));

/** What is left of a thing, inside its phrase: “diện tích còn lại của bãi rác”. */
export const leftOver = phrases([['còn lại', true]]);

/** Nouns whose first syllable alone is grammar: “cao su”, “đầu tư”, “chỉ tiêu”. */
export const wordsWithStart = phrases(
  list(`
    biết bơi, biết đọc, biết viết, thành phẩm, đối thoại, thường vụ, thường trực, thường dân, hoàn thuế, hoàn trả,
    hoàn vốn, cần sa, cho vay, cho thuê, cho mượn, từ chối, từ chức, từ bỏ, từ điển, trong nước, trong sạch,
    bị động, vượt cấp, vượt biên, vượt rào, vượt ngục, ra quân, ra mắt, xuống cấp, xuống giống, lên lớp, tại chức,
    tại ngoại, tính lãi, xếp hạng, xếp loại, sang trọng, tính chất, tính mạng, đâm chém, cho phép, toàn quốc,
    đối tượng, bị cáo, bị can, bị hại, bị đơn, cao su, cao lương, cao tốc, cao tầng, cao ốc, cao đẳng, cao học,
    cao điểm, cao nguyên, cao trình, hiện tượng, hiện vật, hiện trường, hiện trạng, hiện đại, hiện thực, hiện hữu,
    hiện hành, hiện diện, đầu đạn, đầu tư, đầu mối, đầu sách, đầu máy, đầu việc, đầu ra, năm học, chỉ tiêu, chỉ số,
    chỉ thị, chỉ giới, không khí, không gian, không quân, thực phẩm, thực vật, thực đơn, tổng kho, tổng công ty,
    hoàn lưu, từ trường, từ thiện, diễn đàn, diễn viên, diễn biến, tham quan, tham nhũng, thế giới, trước bạ,
    khoảng cách, bằng cấp, bằng khen, bằng lái, bằng chứng, bao bì, bao tải, cần cẩu, cần câu, tương ớt, tương lai,
    một cửa, ước mơ, theo dõi, về hưu, về đích, song phương, song song, song hành
  `).map((word) => [word, true]),
);

/** Words that make a verb of change a noun, or another word: “mức tăng”, “suy giảm”. */
export const changeNoun = wordSet('mức, độ, lệ, suy, sự, đà, số, miễn');

/** Words behind a verb of change that make one word with it: “giảm nghèo”, “tăng trưởng”. */
export const changeCompound = wordSet('nghèo, trưởng, ca, tốc, cường, giá, nặng, nhẹ, đau');

/** “các loại gồm …”, “như …”: what follows are the items. */
export const opensList = wordSet('gồm, như, là');

/** “10.000 đồng ở quận và 5.000 đồng ở huyện”: joins two figures of one thing. */
export const pairWord = wordSet('và, còn');

/** “50 triệu đồng với cá nhân và …”: ties the first of a pair to what tells it from the second. */
export const pairTie = wordSet('chiều, về, vào, với, cho, đối, ở, tại, nếu');

/** “… Lý Tự Trọng - Ảnh: …” ends the caption. */
export const credit = wordSet('ảnh, ngày, nguồn, video, theo, hôm, sáng, chiều');

/** How a headline is told, before its colon: “Video: 10 giờ vượt sóng”. */
export const mediumWord = wordSet('video, clip, ảnh, infographic, longform');

/** “phòng, chống”: one word with a comma in it. */
export const prevents = wordSet('phòng');

export const fights = wordSet('chống');

/** “Giá trị số ma túy mà các bị cáo mua bán”: a relative clause. */
export const relativeWord = wordSet('mà, khi');

/** “cách báo động 1 là 0,77 m” */
export const apart = wordSet('cách');

/** Second syllables of a verb of getting: “thu được”, “thu lại”. */
export const gets = wordSet('được, lại, về');

/** “toàn tuyến”: a part of the noun phrase, which its noun alone would not say. */
export const entire = wordSet('toàn');

/**
 * What is told of a part or by whom, never what is measured: “có địa phương tăng 30%”, “chúng ta phấn đấu đạt 6,7%”.
 */
export const partPhrases = phrases(
  list(`
    địa phương, nhiều địa phương, một số địa phương, nơi, nhiều nơi, loại, tỉnh,
    cả tỉnh, chúng ta, chúng tôi, họ, thời gian, giai đoạn trước, giai đoạn này, năm trước, đơn vị, nhiều đơn vị,
    một số đơn vị
  `).map((words) => [words, true]),
);

/** “các mặt hàng dầu”: words that open a noun phrase of several. */
export const plural = wordSet('các, những');

/** Bodies that laws name in one breath: “giấy tờ của cơ quan, tổ chức”. */
export const bodies = phrases(['cơ quan', 'tổ chức'].map((body) => [body, true]));

/** “khiến xe cộ kẹt cứng” */
export const causes = wordSet('khiến');

/** Words that part what led to something from what came of it. */
export const soWord = wordSet('nên, thì, nhưng, song');

/** What becomes of things and not of persons, behind “cả 2”. */
export const breakWord = wordSet('hư, hỏng, chìm, cạn, cháy, sập, đổ, xuống, ngập, vỡ, nát');

/** “2/3 đều về đích” */
export const alike = wordSet('đều');

/** Words that go on behind a noun after “cả 2”: “cả 2 đề đều khó”. */
export const bothWord = wordSet('đều, này, trên, cùng, đã, đang, bị, nói');

const saying = [
  'cho biết',
  'cho hay',
  'nói',
  'khẳng định',
  'xác nhận',
  'đưa tin',
  'cho rằng',
  'chia sẻ',
  'đưa ra dự báo',
  'đưa ra cảnh báo',
];

/** Who says so is no thing: “Giám đốc Sở cho biết, 1.400 tỷ đồng …”. */
export const sayingVerbs = phrases(saying.map((verb) => [verb, true]));

/** What those asked in a poll think, behind their share: “24% cho rằng giá sẽ giảm”. */
export const opinionVerbs = phrases(
  list(`
    cho rằng, cho là, tin rằng, tin là, nhận định, dự đoán, dự báo, nghĩ rằng, giữ ý kiến, giữ quan điểm, có ý kiến,
    không có ý kiến, tán thành, đồng tình, không đồng tình, phản đối, trả lời
  `).map((verb) => [verb, true]),
);

/** “cho biết rằng” */
export const behindSaying = wordSet('rằng, thêm');

/** Words with “cho” that tell or allow, and tie nothing. */
export const tellsThat = phrases(
  ['cho biết', 'cho hay', 'cho thấy', 'cho rằng', 'cho phép'].map((words) => [words, true]),
);

/** Verbs of saying, and those that are nouns as well: “lượng mưa dự báo”. */
export const reportingVerbs = phrases([...saying, 'thông tin', 'cảnh báo', 'dự báo'].map((verb) => [verb, true]));

/** Words that a noun phrase goes on with behind an aside. */
export const goesOnAfterAside = wordSet('của, từ, với, tại, ở, do, vào, trong');

/** “năm nay”, “tháng này”, “hôm qua” */
export const thisWord = wordSet('nay, này, đó, qua, ngoái');

export const few = wordSet('ít, nhiều');

export const consists = wordSet('gồm');

/** “cao tốc qua 3 huyện”: where it goes, not whose it is. */
export const passes = wordSet('qua, xuyên, nối');

/** “đối với 62 người” */
export const toward = wordSet('đối');

/** Verbs between a measure and its number. */
export const linkVerb = wordSet('là, đạt, có, được, gồm, tăng, giảm, chiếm, còn, với, bằng');

/** Whether a word can be part of a noun: no particle and no verb. */
export function nominal(key: number | undefined): boolean {
  return !functionWord(key) && !verbWord(key);
}

export const hasOrWith = wordSet('có, với');

export const several = wordSet('một, số, nhiều, các, những');

/** “được cấp một lần mức 300 triệu đồng” */
export const once = phrases([['một lần', true]]);

/** “diện tích 14 km2 thì trên 13 km2 được thu hồi” */
export const thenWord = wordSet('thì');

/** “Đơn vị này”, “số này”: who holds a share was named before. */
export const thisLast = wordSet('này, đó');

/** Verbs of work that follow each other in the name of one measure or project: “cải tạo, nâng cấp quốc lộ 6”. */
export const laborVerbs = phrases(
  list(`
    cải tạo, nâng cấp, mở rộng, xây dựng, xây mới, xây, mua, sửa, sửa chữa, duy tu, bảo dưỡng, bảo trì,
    giải phóng mặt bằng, di dời, tái định cư, bồi thường, lắp đặt, trùng tu, tôn tạo, phục hồi, quản lý, vận hành,
    khai thác, thu gom, vận chuyển, xử lý, chăm sóc, công tác, làm việc, đầu tư, mua sắm, đào tạo, bồi dưỡng
  `).map((verb) => [verb, true]),
);

/** “Đây là loại cá sấu” */
export const here = wordSet('đây');

/** The word that points at the noun before it. */
export const thisNoun = wordSet('này');

/** “4 vụ gần nhất của” */
export const lately = phrases(['gần nhất', 'gần đây', 'qua', 'vừa qua', 'liên tiếp'].map((words) => [words, true]));

/** “3 tuần đầu tiên của tháng 2” */
export const firstOf = wordSet('tiên, nhất');

/** Verbs that finish a work and name no thing themselves: “…, hoàn thành vượt tiến độ 8 tháng”. */
export const finishes = phrases(
  ['hoàn thành', 'về đích', 'khánh thành', 'đưa vào sử dụng'].map((verb) => [verb, true]),
);

/** “5% được hỏi”: what is done to those whom a poll tells of. */
export const asks = wordSet('hỏi');

/** “đáng chú ý nhất là 4 sáng kiến”: a judgement, no thing. */
export const notable = wordSet('đáng');

/** “…, thậm chí 60%” */
export const evenAdverb = phrases(['thậm chí', 'có khi'].map((words) => [words, true]));

/** “sự thật là …”: what follows is a clause. */
export const factNouns = phrases(
  ['sự thật', 'thực tế', 'một thực tế', 'lý do', 'nguyên nhân'].map((noun) => [noun, true]),
);

/** “được xác định là …” */
export const saidToBe = phrases(
  ['được xác định', 'được coi', 'được xem', 'được gọi', 'được cho'].map((verb) => [verb, true]),
);
