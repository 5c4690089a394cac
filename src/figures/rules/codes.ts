import { leadsToLevel } from '../../vocabulary/changes.ts';
import { cues, kilometre, newsColumns, policeOffice, quarter, rescuers } from '../../vocabulary/cues.ts';
import { hourLetter } from '../../vocabulary/dates.ts';
import { timesMark } from '../../vocabulary/grammar.ts';
import { metre } from '../../vocabulary/measures.ts';
import { list } from '../../vocabulary/phrases.ts';
import { vagueScale } from '../../vocabulary/scales.ts';
import { BREAK } from '../../vocabulary/symbols.ts';
import { readScale } from '../amount.ts';
import { isYear } from '../digits.ts';
import { CLOSE, HASH, OPEN } from '../marks.ts';
import { other, type Rule } from '../rule.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens, touchesNext } from '../tokens.ts';
import { readMeasure } from '../units.ts';

const month = new Set(list('T'));
const placeLetters = new Set(list('P, Q, KP, TDP, QL, TL, ĐT, HL, ĐH, KCN, KV, ĐS'));

/** Letters and digits written as one: “U23”, “PC46”, “11A3”, “82B - 002.45”, “Km972+900”, “Q3”, “Covid-19”. */
export const code: Rule = {
  name: 'code',
  read(tokens, at, quantity) {
    // “chiến dịch # 2500 cây xanh”
    if (tokens.key[at - 1] === HASH) return other('name', at, at + 1);
    if (isExponent(tokens, at)) return other('other', at, at + 1);
    if (isQuarter(tokens, at)) return other('period', at, at + 1);
    if (isPlate(tokens, at, plate)) return other('name', at, endOfCode(tokens, at));
    if (isPlate(tokens, at, tornPlate)) return other('name', at, at + TORN);
    if (isRelay(tokens, at)) return other('name', at, endOfCode(tokens, at));
    const counted = quantity !== undefined && quantity.strength !== 'bare' && quantity.strength !== 'guess';
    const before = lettersBefore(tokens, at, counted);
    if (before !== undefined) {
      if (kilometre(tokens.key[before])) return other('place', at, kilometrePost(tokens, at));
      const letters = textAt(tokens, before);
      if (month.has(letters) && slashYear(tokens, at + 1)) return other('date', at, at + 3);
      if (placeLetters.has(letters) && touchesNext(tokens, before)) return other('place', at, endOfCode(tokens, at));
      return other('name', at, endOfCode(tokens, at));
    }
    if (!hasLettersAfter(tokens, at)) return undefined;
    // “lớp 8A2”, “Nghị quyết 30a”, “Quốc lộ 14B”: the word before says what the code is.
    const cue = cues.before(tokens, at)?.value.class;
    // “biển số 15C 04557”
    return other(cue ?? 'name', at, Math.max(endOfCode(tokens, at), cue === 'name' ? endOfPlate(tokens, at) : 0));
  },
};

/** “Cảnh sát 113”, “xe 115”, “cách mạng 4.0”: a number that everybody knows by itself. */
export const byword: Rule = {
  name: 'byword',
  read(tokens, at, quantity) {
    const printed = textAt(tokens, at);
    const uncounted = !quantity || quantity.strength === 'bare' || quantity.strength === 'guess';
    const called = rescuers(tokens.key[at - 1]) && (uncounted || quantity.strength === 'known');
    const rescue = /^11[345]$/.test(printed) && (called || (uncounted && opensText(tokens, at)));
    const version = uncounted && /^[1-9]\.0$/.test(printed) && !leadsToLevel(tokens.key[at + 1]);
    // “An ninh hình sự 24 h: …” is a column of the paper.
    const column = printed === '24' && hourLetter(tokens.key[at + 1]) && newsColumns.before(tokens, at) !== undefined;
    if (column) return other('name', at, at + 2);
    return rescue || version ? other('name', at, at + 1) : undefined;
  },
};

/** “113 quật ngã người cầm dao”: a headline opens with who did it. */
function opensText(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.key[at - 1] === BREAK;
}

/** “hàng trăm m2”: the number of a unit that counts nothing. */
function isExponent(tokens: Tokens, at: number): boolean {
  return (
    /^[23]$/.test(textAt(tokens, at)) &&
    metre(tokens.key[at - 1]) &&
    touchesNext(tokens, at - 1) &&
    vagueScale(tokens.key[at - 2])
  );
}

/** “65M2-0987” reads like an area and is a number plate. */
function isPlate(tokens: Tokens, at: number, shape: RegExp): boolean {
  const start = tokens.start[at] ?? 0;
  return shape.test(tokens.text.slice(start, start + LONGEST_PLATE));
}

const plate = /^\d{2}[A-ZĐ]{1,2}\d? ?[-–] ?\d{3}/;
/** “29 H -116.87” */
const tornPlate = /^\d{2} [A-ZĐ]{1,2} [-–] ?\d{3}/;
const LONGEST_PLATE = 12;
/** Tokens of a torn plate. */
const TORN = 4;

/** “4x100m”, “4x1.500m”: a race is called so. */
function isRelay(tokens: Tokens, at: number): boolean {
  return (
    textAt(tokens, at) === '4' && touchesNext(tokens, at) && timesMark(tokens.key[at + 1]) && isNumber(tokens, at + 2)
  );
}

/** “Quý I-2018”, “quý III/2019” */
function isQuarter(tokens: Tokens, at: number): boolean {
  return (
    /^[-/]$/.test(textAt(tokens, at - 1)) &&
    /^(?:I{1,3}|IV)$/.test(textAt(tokens, at - 2)) &&
    quarter(tokens.key[at - 3]) &&
    isYear(tokens, at)
  );
}

/** Token of the letters that the number is glued to, when they are a code and not a word: “U” of “U23”. */
function lettersBefore(tokens: Tokens, at: number, counted: boolean): number | undefined {
  if (touchesNext(tokens, at - 1) && isWord(tokens, at - 1)) return isCode(tokens, at - 1) ? at - 1 : undefined;
  // “U.19”, “U. 23”
  const point = textAt(tokens, at - 1) === '.' && touchesNext(tokens, at - 2);
  if (point && textAt(tokens, at - 2) === 'U') return at - 2;
  if (isPolice(tokens, at)) return at - 1;
  const hyphen = textAt(tokens, at - 1) === '-' && touchesNext(tokens, at - 1);
  // “tên lửa R -73”, “Covid -19”, “TTH -94448”: a space slipped in before the hyphen.
  const joined = hyphen && (touchesNext(tokens, at - 2) || isTorn(textAt(tokens, at - 2), textAt(tokens, at), counted));
  if (joined && isWord(tokens, at - 2) && isCapital(tokens, at - 2) && isCode(tokens, at - 2)) return at - 2;
  return undefined;
}

/** “(PC 68 Công an tỉnh)”, “(C 45 Bộ Công an)”: the sign of a police department, which a space tore. */
function isPolice(tokens: Tokens, at: number): boolean {
  if (!/^\d{2}$/.test(textAt(tokens, at)) || !policeLetters.has(textAt(tokens, at - 1))) return false;
  return (
    tokens.key[at - 2] === OPEN || tokens.key[at + 1] === CLOSE || policeOffice.after(tokens, at + 1) !== undefined
  );
}

const policeLetters = new Set(list('PA, PC, PK, PV, PX, A, C'));

/** “GBU -43”, but “TP -30 hộ”: the letters of a code, or of a name before a dash and a count. */
function isTorn(letters: string, digits: string, counted: boolean): boolean {
  if (/^(?:[A-Z][a-z]?|covid)$/i.test(letters)) return true;
  // “BĐa -71302”
  return /^[A-ZĐ]{2,4}[a-z]?$/.test(letters) && (counted ? /^\d{4,}$/ : /^\d+$/).test(digits);
}

const PLAIN = /^[A-Za-zĐđ]{1,10}$/;

function isCode(tokens: Tokens, at: number): boolean {
  return (
    PLAIN.test(textAt(tokens, at)) &&
    // “ôtô Hyundai i10”
    (isCapital(tokens, at) ||
      (isCapital(tokens, at - 1) && !timesMark(tokens.key[at])) ||
      kilometre(tokens.key[at]) ||
      textAt(tokens, at).length > 1)
  );
}

/** Capital letters right after the digits that are no unit: “11A3”, “4G”, “82C”. */
function hasLettersAfter(tokens: Tokens, at: number): boolean {
  if (!touchesNext(tokens, at) || !isWord(tokens, at + 1)) return false;
  if (readMeasure(tokens, at + 1) || readScale(tokens, at + 1)) return false;
  const letters = textAt(tokens, at + 1);
  if (/^[A-ZĐ]{1,4}$/.test(letters)) return letters !== 'H';
  return /^[a-zđ]$/.test(letters) && letters !== 'h' && letters !== 'x';
}

function slashYear(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at) === '/' && isYear(tokens, at + 1);
}

/** “Km972+900 - Km980”, “km98 - km101+300”. */
export function kilometrePost(tokens: Tokens, at: number): number {
  let to = at + 1;
  for (;;) {
    // “km 12 4+ 300”: a space tore the number.
    if (isNumber(tokens, to) && textAt(tokens, to + 1) === '+' && isNumber(tokens, to + 2)) to++;
    while (/^[+.]$/.test(textAt(tokens, to)) && isNumber(tokens, to + 1)) to += 2;
    if (!/^[-–]$/.test(textAt(tokens, to)) || !kilometre(tokens.key[to + 1]) || !isNumber(tokens, to + 2)) return to;
    to += 3;
  }
}

const CODE_LIMIT = 10;

/** Token after a code: what touches, and the digits after “ - ” of a number plate. */
export function endOfCode(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (
    to < at + CODE_LIMIT &&
    touchesNext(tokens, to - 1) &&
    (isWord(tokens, to) || isNumber(tokens, to) || isHyphen(tokens, to))
  )
    to++;
  // “36M1 099.89”
  if (isNumber(tokens, to - 1) && to > at + 1 && /^\d{3}\.\d{2}$/.test(textAt(tokens, to))) to++;
  if (isHyphen(tokens, to - 1) && !isNumber(tokens, to)) to--;
  if (isHyphen(tokens, to) && isNumber(tokens, to + 1) && isWord(tokens, to - 1)) to += 2;
  return Math.max(to, at + 1);
}

function isHyphen(tokens: Tokens, at: number): boolean {
  return /^[-–]$/.test(textAt(tokens, at));
}

/** Token after a number plate, however it is torn: “BKS 38 X 1 - 229.67”. */
export function endOfPlate(tokens: Tokens, at: number): number {
  let to = at + 1;
  if (!/^[A-ZĐ]{1,2}$/.test(textAt(tokens, to))) return to;
  while (to < at + 8 && (isNumber(tokens, to) || /^(?:[A-ZĐ]{1,2}|[-–.])$/.test(textAt(tokens, to)))) to++;
  while (!isNumber(tokens, to - 1) && to > at + 1) to--;
  return to;
}
