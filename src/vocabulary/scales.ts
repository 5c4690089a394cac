import { wordSet } from './phrases.ts';

/** Words that multiply the number before them, as powers of ten. */
export const scales: [word: string, exponent: number][] = [
  ['nghìn', 3],
  ['ngàn', 3],
  ['k', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tr', 6],
  ['tỷ', 9],
  // as one paper’s font prints the title “1 TỈ ĐỒNG” in small letters
  ['tỈ', 9],
  ['nghìn triệu', 9],
  ['ngàn triệu', 9],
  ['nghìn tỷ', 12],
  ['ngàn tỷ', 12],
  ['vạn tỷ', 13],
  ['triệu tỷ', 15],
];

/** Scale words that are scales only before another scale or a unit: “5 trăm triệu”, “3 chục con”. */
export const weakScales: [word: string, exponent: number][] = [
  ['chục', 1],
  ['trăm', 2],
  ['chục nghìn', 4],
  ['chục ngàn', 4],
  ['trăm nghìn', 5],
  ['trăm ngàn', 5],
  ['chục triệu', 7],
  ['trăm triệu', 8],
  ['chục tỷ', 10],
  ['trăm tỷ', 11],
];

/** Longer words that begin with a scale word and mean something else: “tỷ lệ”, “triệu chứng”. */
export const notScales = [
  'tỷ lệ',
  'tỷ số',
  'tỷ trọng',
  'tỷ giá',
  'tỷ suất',
  'tỷ phú',
  'triệu phú',
  'triệu chứng',
  'triệu tập',
  'triệu hồi',
];

/**
 * The word for money that is printed onto a scale, and the scales it is printed onto: “5.800 tỷđồng”, “63,2 triệuđồng”.
 */
export const gluedCurrency = 'đồng';
export const gluedScales = ['nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ'];

/** Half of the scale before it: “2 tỷ rưỡi”. */
export const half = ['rưỡi'];

/** “vàng 24k”: how fine, not how much. */
export const goldWord = wordSet('vàng');

/** Scales written against their number: “500k”, “12tr”. */
export const touchingScale = wordSet('k, tr');

/** “hàng trăm m2”, “mỗi m2”: so many that no number says it. */
export const vagueScale = wordSet('chục, trăm, nghìn, ngàn, vạn, triệu, mỗi, một, mét, từng');
