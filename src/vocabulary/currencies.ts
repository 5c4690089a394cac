import { phrases, phrasesOf } from './phrases.ts';

/** How reports print a currency → the unit we store. */
export const currencies: [printed: string, unit: string][] = [
  ['đồng', 'VND'],
  ['đ', 'VND'],
  ['đồng Việt Nam', 'VND'],
  ['Việt Nam đồng', 'VND'],
  ['VNĐ', 'VND'],
  ['VND', 'VND'],
  ['USD', 'USD'],
  ['đô la Mỹ', 'USD'],
  ['đô-la Mỹ', 'USD'],
  ['đô la', 'USD'],
  ['đô-la', 'USD'],
  ['đô', 'USD'],
  ['$', 'USD'],
  ['euro', 'EUR'],
  ['EUR', 'EUR'],
  ['€', 'EUR'],
  ['nhân dân tệ', 'CNY'],
  ['Nhân dân tệ', 'CNY'],
  ['NDT', 'CNY'],
  ['CNY', 'CNY'],
  ['yên', 'JPY'],
  ['yên Nhật', 'JPY'],
  ['JPY', 'JPY'],
  ['won', 'KRW'],
  ['KRW', 'KRW'],
  ['bảng Anh', 'GBP'],
  ['GBP', 'GBP'],
  ['bảng', 'GBP'],
  ['baht', 'THB'],
  ['kíp', 'LAK'],
  ['riel', 'KHR'],
  ['rúp', 'RUB'],
  ['ringgit', 'MYR'],
  ['rupee', 'INR'],
  ['đô la Úc', 'AUD'],
  ['AUD', 'AUD'],
  ['đô la Singapore', 'SGD'],
  ['SGD', 'SGD'],
  ['đô la Canada', 'CAD'],
  ['franc', 'CHF'],
];

/** Words that begin with a currency and are not money: “25 đồng chí” is 25 people. */
export const notCurrencies = [
  'đồng chí',
  'đồng xu',
  'đồng vé',
  'đồng bào',
  'đồng nghiệp',
  'đồng đội',
  'đồng phạm',
  'đồng bọn',
  'đồng hương',
  'đồng hồ',
  'đồng thời',
  'đồng minh',
  'đồng ruộng',
  'đồng ý',
  'đồng loạt',
  'đồng bằng',
  'đồng hành',
  'đồng tác giả',
  'đồng chủ tịch',
  'đồng euro',
  'đồng hạng',
  'đồng giải',
  'bảng đấu',
  'bảng xếp hạng',
  'yên ngựa',
  'yên bình',
  'đô thị',
  'đô vật',
  'đô đốc',
];

/** Where a bare scale is money although no currency is printed: “211 tỷ”, “200 triệu/ha/năm”. */
export const moneyScales = ['triệu', 'tỷ', 'nghìn tỷ', 'ngàn tỷ'];

/** Words before a bare number of thousands that make it money: “trị giá 200.000”. */
export const moneyBefore = phrases(
  phrasesOf(
    'trị giá, giá, với giá, tổng trị giá, số tiền, tiền, kinh phí, phí, lương, tiền công, tiền thưởng, phạt, thưởng, giá bán, mức giá',
    true,
  ),
);
