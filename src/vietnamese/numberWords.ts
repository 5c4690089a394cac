/**
 * Reads a number written in words, from không to nghìn tỷ: “hai mươi mốt”, “một trăm linh năm”, “ba vạn”, “hai phẩy năm”,
 * “trăm rưỡi”.
 *
 * @param words Syllables in lower case, in the spelling of `numberSyllables`.
 * @returns The value; `undefined` when the words are not one well-formed number.
 */
export function readNumberWords(words: readonly string[]): number | undefined {
  const comma = words.indexOf('phẩy');
  if (comma < 0) return readWhole(words);
  const whole = readWhole(words.slice(0, comma));
  const decimals = readDecimals(words.slice(comma + 1));
  return whole === undefined || decimals === undefined
    ? undefined
    : Number(`${whole}.${decimals.digits}e${decimals.exponent}`);
}

const DIGITS: Record<string, number> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

/** Digits as they sound after a ten: “hai mươi mốt”, “mười lăm”, “ba mươi tư”. */
const AFTER_TEN: Record<string, number> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

/** Scales above the hundred, as powers of ten; the larger first. */
const SCALES: [word: string, exponent: number][] = [
  ['tỷ', 9],
  ['triệu', 6],
  ['vạn', 4],
  ['nghìn', 3],
  ['ngàn', 3],
];

/** Every syllable that a number may hold. */
export const numberSyllables: readonly string[] = [
  ...Object.keys(DIGITS),
  ...Object.keys(AFTER_TEN),
  ...SCALES.map(([word]) => word),
  ...['mười', 'mươi', 'chục', 'trăm', 'lẻ', 'linh', 'phẩy', 'rưỡi'],
];

function readWhole(words: readonly string[]): number | undefined {
  if (words.length === 0) return undefined;
  for (const [word, exponent] of SCALES) {
    const at = words.lastIndexOf(word);
    if (at < 0) continue;
    const head = at === 0 ? undefined : readWhole(words.slice(0, at));
    const tail = readTail(words.slice(at + 1), exponent);
    return head === undefined || tail === undefined ? undefined : head * 10 ** exponent + tail;
  }
  return readHundreds(words);
}

/** What follows a scale: a smaller number, “rưỡi”, or a digit of the next place (“hai triệu tư”, “một nghìn hai”). */
function readTail(words: readonly string[], exponent: number): number | undefined {
  if (words.length === 0) return 0;
  if (words.length === 1 && words[0] === 'rưỡi') return 5 * 10 ** (exponent - 1);
  if (words.length === 1 && words[0] !== undefined) {
    const digit = AFTER_TEN[words[0]] ?? DIGITS[words[0]];
    return digit === undefined ? undefined : digit * 10 ** (exponent - 1);
  }
  const rest = words[0] === 'lẻ' || words[0] === 'linh' ? words.slice(1) : words;
  const value = readWhole(rest);
  return value !== undefined && value < 10 ** exponent ? value : undefined;
}

function readHundreds(words: readonly string[]): number | undefined {
  const at = words.indexOf('trăm');
  if (at < 0) return readTens(words);
  const hundreds = at === 0 ? 1 : at === 1 ? DIGITS[words[0] ?? ''] : undefined;
  const rest = words.slice(at + 1);
  if (hundreds === undefined) return undefined;
  if (rest.length === 0) return hundreds * 100;
  if (rest.length === 1 && rest[0] === 'rưỡi') return hundreds * 100 + 50;
  if (rest[0] === 'lẻ' || rest[0] === 'linh') {
    const digit = rest.length === 2 ? (DIGITS[rest[1] ?? ''] ?? AFTER_TEN[rest[1] ?? '']) : undefined;
    return digit === undefined ? undefined : hundreds * 100 + digit;
  }
  const tens = readTens(rest);
  return tens === undefined || tens < 10 ? undefined : hundreds * 100 + tens;
}

function readTens(words: readonly string[]): number | undefined {
  const [first = '', second, third] = words;
  if (words.length === 1) return first === 'mười' ? 10 : DIGITS[first];
  const digit = DIGITS[first];
  if (first === 'mười' && words.length === 2) return add(10, second);
  if (digit === undefined || digit === 0) return undefined;
  if (second === 'mươi' && words.length <= 3) return third === undefined ? digit * 10 : add(digit * 10, third);
  if (second === 'chục' && words.length === 2) return digit * 10;
  // “hai lăm”, “ba mốt”: mươi left out in speech.
  if (words.length !== 2 || second === undefined || second === 'tư') return undefined;
  return AFTER_TEN[second] === undefined ? undefined : digit * 10 + AFTER_TEN[second];
}

function add(tens: number, word: string | undefined): number | undefined {
  const digit = word === undefined ? undefined : (AFTER_TEN[word] ?? DIGITS[word]);
  return digit === undefined || digit === 0 ? undefined : tens + digit;
}

function readDecimals(words: readonly string[]): { digits: string; exponent: number } | undefined {
  const scale = SCALES.find(([word]) => word === words.at(-1));
  const digits = (scale ? words.slice(0, -1) : words).map((word) => DIGITS[word] ?? AFTER_TEN[word]);
  if (digits.length === 0 || digits.includes(undefined)) return undefined;
  return { digits: digits.join(''), exponent: scale?.[1] ?? 0 };
}
