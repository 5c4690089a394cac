import { list, phrases, wordSet } from './phrases.ts';

/** Words that a phrase of nothing but places is made of, beside names: “các tỉnh khu vực Tây Nguyên”. */
export const placeFiller = wordSet(`
  các, và, có, khu, vực, vùng, miền, toàn, trên, địa, bàn, phận, núi, phía, ven, biển, xã, huyện, tỉnh, thôn, làng,
  phường, quận, thị, thành, phố, trấn, TP, TX, TT, ở, tại, riêng, ấp, buôn, nơi, cả, nước, đồng, bằng, sông, hải,
  cao, nguyên, bộ, trung, du, duyên, ngoại, nội, đô, ô, bắc, nam, đông, tây, hai, ba, bốn, một, số, còn, như, là,
  trong, đó
`);

/** Words that tie a place to the thing said of it: “giá tiêu tại Gia Lai”. */
export const placeTie = wordSet('tại, ở, của, thuộc, trong, trên, từ, cho, khắp');

/** Places smaller than the province: after “ấp 4,” a number and one of these is not a count. */
export const placeNoun = wordSet(`
  xã, phường, huyện, quận, tỉnh, thị, thành, TP, TX, TT, thôn, làng, tiểu, khu, ấp, khóm, đường, phố, đoạn, đi, qua,
  cũ, mới, nối, địa, thuộc, tại, ở
`);

/** Localities in lower case: “(3 hộ xã …, 4 hộ xã …)” parts what was counted before. */
export const localityWord = wordSet(
  'xã, huyện, tỉnh, thôn, làng, phường, quận, thị, thành, TP, ở, tại, riêng, bản, ấp, nơi, phổ',
);

/** Levels of place that a name in a breakdown may carry: “(huyện Kbang 82, thị xã An Khê 3)”. */
export const unitOfPlace = wordSet('xã, huyện, tỉnh, phường, quận, thị, thành, phố, TP, TX');

/** Units that are kinds of place: “12 địa phương”, “49 quận/huyện”. */
export const localityUnits: ReadonlySet<string> = new Set(
  list(
    'địa phương, tỉnh, thành, tỉnh thành, thành phố, quận, huyện, thị xã, xã, phường, thị trấn, thôn, làng, buôn, bản',
  ),
);

/** “xã hội” is no commune. */
export const society = wordSet('hội');

/** “cấp huyện 10 tỷ đồng” */
export const rank = wordSet('cấp');

/** Before a full stop these end no sentence: “TP. Pleiku”. */
export const abbreviatedTown = wordSet('TP, TX, TT');

/** Parts of the country that a number is told by: “nông thôn 95.000 đồng”. */
export const areas = phrases(
  [
    'toàn quốc',
    ...['trong nước', 'thế giới', 'quốc tế', 'châu Á', 'châu Âu', 'châu Mỹ'].map((part) => `thị trường ${part}`),
    'ven bờ',
    'gần bờ',
    'ngoài khơi',
    'nông thôn',
    'thành thị',
    'miền núi',
    'đồng bằng',
    'nội thành',
    'ngoại thành',
    'vùng cao',
    'thượng lưu',
    'hạ lưu',
    'thượng nguồn',
    'hạ nguồn',
  ].map((area) => [area, true]),
);

/** Roads that are called by a number. */
export const roads = phrases(
  ['quốc lộ', 'tỉnh lộ', 'hương lộ', 'đường tỉnh', 'QL', 'TL', 'ĐT'].map((road) => [road, true]),
);

/** “khu mặt đường, gần trung tâm huyện” */
export const beside = wordSet('gần, cạnh, ven, giáp, sát');

/** “ngân sách trung ương” */
export const central = wordSet('ương');
