import {
  abbreviations,
  classifiers,
  countedByFirst,
  countedCompounds,
  harms,
  notCounted,
  officeWord,
} from '../vocabulary/counted.ts';
import { reachWord } from '../vocabulary/changes.ts';
import { currencies, notCurrencies } from '../vocabulary/currencies.ts';
import { durations, notDurations } from '../vocabulary/durations.ts';
import {
  actsOnly,
  bothWord,
  consists,
  dayPart,
  functionWord,
  nominal,
  takesPart,
  timesMark,
} from '../vocabulary/grammar.ts';
import {
  beforeCalling,
  givesWork,
  measures,
  notLabour,
  notMeasures,
  pointWord,
  touchingUnits,
  weightNoun,
  workWord,
} from '../vocabulary/measures.ts';
import { all, and, from, has, numberWord, only } from '../vocabulary/particles.ts';
import { type Keys, phrases, wordSet } from '../vocabulary/phrases.ts';
import { newly } from '../vocabulary/qualifiers.ts';
import { sidesMoved } from '../vocabulary/prices.ts';
import { goldWord } from '../vocabulary/scales.ts';
import { ballots } from '../vocabulary/scores.ts';
import { readSyllable } from '../vietnamese/syllable.ts';
import type { FigureKind } from './ledger.ts';
import { smallNumber } from './digits.ts';
import { CLOSE, closesQuote, COMMA, isDash, OPEN, opensQuote } from './marks.ts';
import { endsName, isCapital, isNumber, isWord, textAt, textOf, type Tokens, touchesNext } from './tokens.ts';

/** How sure we are that the words after a number are its unit. */
export type Strength = 'money' | 'measure' | 'time' | 'known' | 'guess';

/** A unit after a number: what we store, what it measures, and the token after it. */
export interface Unit {
  unit: string;
  kind: FigureKind;
  strength: Strength;
  to: number;
}

/** Reads the unit that starts at token `at`, without the rates after it. */
export function readUnit(tokens: Tokens, at: number): Unit | undefined {
  const longest = measured.after(tokens, at);
  const shorter =
    longest !== undefined && (isOfNextWord(tokens, longest) || isReach(tokens, longest.to))
      ? measured.after({ key: tokens.key, count: longest.to - 1 }, at)
      : undefined;
  const marked = shorter ?? longest;
  // “tăng hơn 1 triệu chiều bán ra”: on which side of the trade
  const side = !isNumber(tokens, at - 1) && sidesMoved.after(tokens, at) !== undefined;
  const noun = side ? undefined : (title(tokens, at) ?? counted.after(tokens, at));
  const plain =
    marked && isTorn(tokens, marked.to) ? measured.after({ key: tokens.key, count: marked.to - 1 }, at) : undefined;
  if (plain) return { ...plain.value, to: plain.to };
  // “trại giam số 5 Yên Định” holds no yen, “2 bảng dành cho thí sinh” no pounds.
  const table = marked?.value.unit === 'GBP' && marked.to === at + 1 && /^\d{1,2}$/.test(textAt(tokens, at - 1));
  const name =
    marked?.value.unit === 'JPY' && isCapital(tokens, at) && isCapital(tokens, at + 1) && marked.to === at + 1;
  if (marked && !name && !table && !(noun && noun.to > marked.to) && isUnitHere(tokens, at, marked.to, marked.value)) {
    return { ...(isWork(tokens, at, marked.to) ? daysOfWork : marked.value), to: marked.to };
  }
  if (noun && !startsName(tokens, at, noun.to)) {
    const mark = isMark(tokens, at, noun.to);
    return {
      unit: printedUnit(tokens, at, noun.to),
      kind: mark ? 'measure' : 'count',
      strength: mark ? 'measure' : 'known',
      to: noun.to,
    };
  }
  return (
    goldWeight(tokens, at) ?? infected(tokens, at) ?? lexeme(tokens, at) ?? quoted(tokens, at) ?? guess(tokens, at)
  );
}

/** “3 ngày công an phường” */
function isOfNextWord(tokens: Tokens, { value, to }: { value: Meaning; to: number }): boolean {
  return value.kind === 'labour_days' && notLabour.after(tokens, to - 1)?.value === true;
}

/** “chạy khoảng 10 mét tới nơi”, “từ 10 m tới 20 m”, but “1.500 mét tới” are linear metres. */
function isReach(tokens: Tokens, to: number): boolean {
  return reachWord(tokens.key[to - 1]) && (isWord(tokens, to) || isNumber(tokens, to));
}

/** “trọng lượng 2,1 chỉ”, “1 dây chuyền vàng 3 chỉ”: a weight of gold; elsewhere “chỉ” is “only”. */
function goldWeight(tokens: Tokens, at: number): Unit | undefined {
  // “1 nhẫn 24k (3 chỉ)”
  const inBrackets = tokens.key[at - 2] === OPEN && tokens.key[at + 1] === CLOSE;
  const ofGold = inBrackets || (goldWord(tokens.key[at - 2]) && (!isWord(tokens, at + 1) || and(tokens.key[at + 1])));
  if (!only(tokens.key[at]) || !(ofGold || weightNoun.before(tokens, at - 1))) return undefined;
  return { unit: 'chỉ', kind: 'mass', strength: 'measure', to: at + 1 };
}

/** “25 F0”, “40 F1”: those infected and their contacts, counted by the letter and digit of their class. */
function infected(tokens: Tokens, at: number): Unit | undefined {
  if (textAt(tokens, at) !== 'F' || !touchesNext(tokens, at) || !/^[0-4]$/.test(textAt(tokens, at + 1)))
    return undefined;
  // “F0-25” is a code.
  if (touchesNext(tokens, at - 1) || (touchesNext(tokens, at + 1) && isDash(tokens.key[at + 2]))) return undefined;
  return { unit: textOf(tokens, at, at + 2), kind: 'count', strength: 'known', to: at + 2 };
}

/** “viết lại chỉ còn 14 từ.”, “học 20 từ mới”: words, where “từ” leads to nothing. */
function lexeme(tokens: Tokens, at: number): Unit | undefined {
  const ends = !isWord(tokens, at + 1) && !isNumber(tokens, at + 1);
  if (!from(tokens.key[at]) || !(ends || newly(tokens.key[at + 1]))) return undefined;
  return { unit: 'từ', kind: 'count', strength: 'known', to: at + 1 };
}

/** “16 Phạm Văn Đồng”: a single capital syllable before another is a name; “2 CLB Đak Lơm” are clubs. */
function startsName(tokens: Tokens, at: number, to: number): boolean {
  // “35 Cục Hải quan” are offices, “phòng 4 Cục Cảnh sát hình sự” is one, “Hải Phòng 8 vụ” is a city.
  if (officeWord(tokens.key[at])) return officeWord(tokens.key[at - 2]) && !endsName(tokens, at - 2);
  const word = textAt(tokens, at);
  return (
    to === at + 1 && isCapital(tokens, at) && isCapital(tokens, to) && (word.length < 2 || word !== word.toUpperCase())
  );
}

/** “5 điểm trường” are places; “62,5 điểm” with no noun after it measures. */
function isMark(tokens: Tokens, at: number, to: number): boolean {
  if (to !== at + 1 || !pointWord(tokens.key[at])) return false;
  const gathers = /^(?:gồm|có|với|tại|ở|hơn|gần)$/.test(textAt(tokens, at - 2));
  // “phát hiện 18 điểm có chất ma túy”
  if (has(tokens.key[to])) return false;
  return !gathers && (!isWord(tokens, to) || isCapital(tokens, to) || functionWord(tokens.key[to]));
}

/** “2 nguyên chủ tịch”, “3 cựu cán bộ” */
function title(tokens: Tokens, at: number): { to: number } | undefined {
  return beforeCalling(tokens.key[at]) ? counted.after(tokens, at + 1) : undefined;
}

/** “62 “dự án” phân lô”: a noun in quotation marks is still counted. */
function quoted(tokens: Tokens, at: number): Unit | undefined {
  if (!opensQuote(tokens.key[at])) return undefined;
  const noun = counted.after(tokens, at + 1);
  // “bắt giữ 6 “lâm tặc” trong đường dây”, “20 “chú heo””
  let to = at + 1;
  while (to - at <= LONGEST_QUOTE && isWord(tokens, to) && !isNoNoun(tokens, to) && !isCapital(tokens, to)) to++;
  if (to > at + 1 && closesQuote(tokens.key[to]))
    return { unit: printedUnit(tokens, at + 1, to), kind: 'count', strength: noun ? 'known' : 'guess', to };
  return noun && { unit: printedUnit(tokens, at + 1, noun.to), kind: 'count', strength: 'known', to: noun.to };
}

/** Longest noun in quotation marks that is counted, in syllables. */
const LONGEST_QUOTE = 3;

/** Whether `at` starts a unit of money or measure, which no word before the number overrules. */
export function readMeasure(tokens: Tokens, at: number): Unit | undefined {
  const unit = readUnit(tokens, at);
  return unit && (unit.strength === 'money' || unit.strength === 'measure') ? unit : undefined;
}

/** Words of tokens `from` to `to`, in lower case and single spaces, as a unit is stored. */
export function printedUnit(tokens: Tokens, from: number, to: number): string {
  const words = [];
  for (let at = from; at < to; at++) words.push(abbreviated(textAt(tokens, at)));
  return words.join(' ');
}

/** “5 HTX” keeps its capitals. */
function abbreviated(word: string): string {
  return word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase();
}

interface Meaning {
  unit: string;
  kind: FigureKind;
  strength: Strength;
}

const EXCEPT: Meaning = { unit: '', kind: 'count', strength: 'guess' };

/** Units of every sort in one list; words that only look like units are entries without a unit. */
const measured = phrases<Meaning>([
  ...currencies.map(([printed, unit]): [string, Meaning] => [printed, { unit, kind: 'money', strength: 'money' }]),
  ...durations.map(([printed, unit]): [string, Meaning] => [printed, { unit, kind: 'duration', strength: 'time' }]),
  ...measures.flatMap(([unit, kind, printed]) =>
    printed.map((word): [string, Meaning] => [word, { unit, kind, strength: 'measure' }]),
  ),
  ...[...notCurrencies, ...notMeasures, ...notDurations].map((phrase): [string, Meaning] => [phrase, EXCEPT]),
]);

/** Nouns, each with the words of it that are the unit. */
const nouns = phrases<'all' | 'first' | 'none'>([
  ...[...classifiers, ...countedCompounds, ...abbreviations].map((noun): [string, 'all'] => [noun, 'all']),
  ...countedByFirst.map((noun): [string, 'first'] => [noun, 'first']),
  ...notCounted.map((phrase): [string, 'none'] => [phrase, 'none']),
]);
const counted = {
  after(keys: Keys, at: number): { to: number } | undefined {
    const noun = nouns.after(keys, at);
    if (!noun || noun.value === 'none') return undefined;
    return noun.value === 'first' ? { to: at + 1 } : noun;
  },
};

const touching = wordSet(touchingUnits.join(','));

/** A unit of one letter must touch its number (“5l”), and a torn “m 2” must not be “m” and a count of its own. */
function isUnitHere(tokens: Tokens, at: number, to: number, meaning: Meaning): boolean {
  if (meaning === EXCEPT || isTorn(tokens, to)) return false;
  // “công trình gồm 3 khối, mỗi khối 3 tầng”
  if (meaning.unit === 'm3' && to === at + 1 && isWord(tokens, at) && consists(tokens.key[at - 2])) return false;
  // “cả ba khối 10, 11 và 12” are grades.
  const next = meaning.unit === 'm3' && to === at + 1 && isWord(tokens, at) ? smallNumber(tokens, to) : undefined;
  const listed = tokens.key[to + 1] === COMMA || and(tokens.key[to + 1]);
  if (next !== undefined && next >= 6 && next <= 12 && listed) return false;
  // “tập đoàn 3M”, but “DÀI 30M”, “5M x 10M”
  const sides = timesMark(tokens.key[to]) || timesMark(tokens.key[at - 2]);
  if (textAt(tokens, at) === 'M' && !sides && !/^\p{Lu}{2,}$/u.test(textAt(tokens, at - 2))) return false;
  // “5l” is litres; “5 l” and the “L” of a number plate are not.
  // “tàu còn 30.000 l dầu”
  if (to === at + 1 && touching(tokens.key[at])) {
    const long = /^\d+[.,]\d{3}$/.test(textAt(tokens, at - 1)) && textAt(tokens, at) !== 'v';
    return (touchesNext(tokens, at - 1) || !isWord(tokens, to) || long) && !isCapital(tokens, at);
  }
  return true;
}

/** “góp được 1.350 công”: days of work, no land; “3 công đất” and “thuê 5 công” are. */
function isWork(tokens: Tokens, at: number, to: number): boolean {
  if (to !== at + 1 || !workWord(tokens.key[at])) return false;
  for (let before = at - 1; before >= at - GIFT && (isWord(tokens, before) || isNumber(tokens, before)); before--)
    if (givesWork(tokens.key[before])) return true;
  return false;
}

/** Farthest that the verb of giving stands before its “công”, in tokens. */
const GIFT = 5;

const daysOfWork = { unit: 'ngày công', kind: 'labour_days', strength: 'measure' } as const;

function isNoNoun(tokens: Tokens, at: number): boolean {
  return !nominal(tokens.key[at]) || timesMark(tokens.key[at]);
}

/** “30m 2 bên đường” is 30 metres and 2 sides: a torn exponent is none when a noun it could count follows. */
function isTorn(tokens: Tokens, to: number): boolean {
  return isNumber(tokens, to - 1) && !touchesNext(tokens, to - 2) && counted.after(tokens, to) !== undefined;
}

/** “31 tín nhiệm cao”, but “3 tín nhiệm viên” */
function isBallots(tokens: Tokens, at: number): boolean {
  const sort = ballots.after(tokens, at);
  return sort !== undefined && !isWord(tokens, sort.to);
}

/**
 * A noun no vocabulary knows: two syllables when both are plain words (“5 hoạt chất”), else one. Names and verbs that
 * begin with a capital are no units.
 */
function guess(tokens: Tokens, at: number): Unit | undefined {
  if (!isWord(tokens, at) || isNoNoun(tokens, at) || harms.after(tokens, at) || isBallots(tokens, at)) return undefined;
  // “cả 2 nhanh chóng kết bạn” tells what both did, “cả 2 đề đều khó” what both are.
  // “cán bộ công ty 82 thống nhất tăng ca”
  if (actsOnly(tokens.key[at]) || dayPart(tokens.key[at])) return undefined;
  // “1kbangtv”, but “12hs”
  if (touchesNext(tokens, at - 1) && !readSyllable(textAt(tokens, at).toLowerCase())) return undefined;
  if (isCapital(tokens, at) || (all(tokens.key[at - 2]) && !bothWord(tokens.key[at + 1]))) return undefined;
  const next = at + 1;
  // “2.000 slogan tham gia”
  const acts = takesPart.after(tokens, next) !== undefined;
  // “2 còng số 7”
  const numbered = numberWord(tokens.key[next]) && isNumber(tokens, next + 1);
  // “6 mixer thay phiên”: a foreign word is the noun alone.
  const foreign = !readSyllable(textAt(tokens, at).toLowerCase());
  const two =
    !foreign &&
    isWord(tokens, next) &&
    !isCapital(tokens, next) &&
    !functionWord(tokens.key[next]) &&
    !acts &&
    !numbered;
  const to = two ? at + 2 : at + 1;
  return { unit: printedUnit(tokens, at, to), kind: 'count', strength: 'guess', to };
}
