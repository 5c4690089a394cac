import {
  originally,
  bodies,
  credit,
  dangling,
  dayPart,
  gradeWord,
  lets,
  linkWord,
  meantFor,
  phraseEnd,
  phraseGoesOn,
  publicFields,
  thisWord,
  timeWord,
  whenOpens,
  wordsWithEnding,
  wordsWithStart,
} from '../vocabulary/grammar.ts';
import { becomes } from '../vocabulary/changes.ts';
import { hourWord } from '../vocabulary/dates.ts';
import { roads } from '../vocabulary/localities.ts';
import { atFirst, measureHeads, sums } from '../vocabulary/measureNouns.ts';
import { below, levelOrPrice, winds } from '../vocabulary/measures.ts';
import { is, numberWord, totalWord } from '../vocabulary/particles.ts';
import { ageWord } from '../vocabulary/periods.ts';
import { qualifiers } from '../vocabulary/qualifiers.ts';
import { BREAK, INNER_DOT } from '../vocabulary/symbols.ts';
import { smallNumber } from './digits.ts';
import { AMPERSAND, closesQuote, COMMA, HYPHEN, opensQuote } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { joinsByComma, joinsNames } from './phraseEdges.ts';
import { isCapital, isNumber, isWord, type Tokens, touchesNext } from './tokens.ts';
import { readUnit } from './units.ts';

/** Finds the noun phrase from token `start` on; it holds at least the tokens before `least`. */
export function findPhraseAfter(tokens: Tokens, start: number, least: number): Phrase | undefined {
  let to = least;
  let quoted = least > start && opensQuote(tokens.key[start]);
  while (to < least + LONGEST_AFTER) {
    const key = tokens.key[to] ?? BREAK;
    if (!quoted && opensQuote(key)) quoted = true;
    else if (quoted && closesQuote(key)) quoted = false;
    else if (!isWord(tokens, to) && !isInside(tokens, to)) break;
    // “rộng 4.800 m2 vốn là nơi vui chơi”
    else if (to === start && originally(key) && is(tokens.key[to + 1])) break;
    // “sáp nhập từ 3 lớp thành 2 lớp”
    else if (becomes(key) && isNumber(tokens, to + 1)) break;
    // “30 sạp giờ chỉ còn 12”
    else if (to > start && hourWord(key) && linkWord(tokens.key[to + 1])) break;
    // “91 kg cá tươi giá 210.000 đồng/kg”
    else if (to > start && isPriceOf(tokens, to)) break;
    // “của 15 người số tiền 2,3 tỷ đồng”
    else if (to > start && ((sums.after(tokens, to) && !totalWord(tokens.key[to - 1])) || atFirst.after(tokens, to)))
      break;
    // “thiết bị”, “chuẩn bị”: one word.
    else if (!quoted && phraseEnd(key) && !wordsWithEnding.before(tokens, to + 1) && !isInName(tokens, to)) {
      const on = phraseGoesOn.after(tokens, to) ?? wordsWithStart.after(tokens, to);
      // “chế độ dành cho người cao tuổi”
      const meant = lets(key) && meantFor(tokens.key[to - 1]) && isWord(tokens, to + 1);
      if (!on && !meant) break;
      if (on) to = on.to - 1;
    }
    to++;
  }
  // “4 huyện phía đông tuần qua”, “3 xã tháng trước”
  // “giá vàng sáng nay”
  const when = timeWord(tokens.key[to - 1]) || dayPart(tokens.key[to - 1]);
  if (to > least && when && (thisWord(tokens.key[to]) || whenOpens(tokens.key[to]))) to--;
  // “hai huyện có gần 500 ha”: the hedge is of the next number.
  const hedge = isNumber(tokens, to) ? qualifiers.before(tokens, to) : undefined;
  if (hedge && hedge.from >= least) to = hedge.from;
  while (to > least && dangling(tokens.key[to - 1]) && !wordsWithEnding.before(tokens, to)) to--;
  return phrase(start, quoted ? least : to);
}

/** “giá” and “mức” right before a number, but not those of “mệnh giá”, “định mức”. */
function isPriceOf(tokens: Tokens, at: number): boolean {
  if (!levelOrPrice(tokens.key[at]) || !isNumber(tokens, at + 1)) return false;
  return measureHeads.before(tokens, at + 1)?.from === at && !wordsWithEnding.before(tokens, at + 1);
}

/** “nhà máy nước Hòa Liên”, “trường THCS Diễn Kim”: inside a name, abbreviations and all. */
function isInName(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && isCapital(tokens, at - 1);
}

/** “cao tốc Bắc - Nam”, “Sở GD & ĐT”, “phòng, chống”: a mark, or the number of a name, inside the phrase. */
function isInside(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  // “trẻ dưới 1 tuổi”
  if (isNumber(tokens, at)) return isOfName(tokens, at) || (ageWord(tokens.key[at + 1]) && below(tokens.key[at - 1]));
  if (key === INNER_DOT) return true;
  if (key === HYPHEN && isNumber(tokens, at + 1)) return isOfName(tokens, at + 1);
  // “mô hình quốc phòng - an ninh”
  if (key === HYPHEN && publicFields.before(tokens, at) && publicFields.after(tokens, at + 1)) return true;
  // “văn hóa-xã hội”
  if (key === HYPHEN && touchesNext(tokens, at - 1) && touchesNext(tokens, at))
    // “120 hộ-chiếm 15%” is a dash.
    return isWord(tokens, at + 1) && !phraseEnd(tokens.key[at + 1] ?? BREAK);
  const ampersand = key === AMPERSAND && isCapital(tokens, at - 1) && isCapital(tokens, at + 1);
  if (ampersand || joinsNames(tokens, at)) return !credit(tokens.key[at + 1]);
  if (key !== COMMA) return false;
  // “giấy tờ của cơ quan, tổ chức”
  const body = bodies.before(tokens, at) && bodies.after(tokens, at + 1);
  // “với 5 cơ quan, tổ chức 12 lớp tập huấn”
  if (body && !isNumber(tokens, body.to)) return true;
  return joinsByComma(tokens, at);
}

/** “trạm T1”, “tiêm kích Su-57”, “đoạn quốc lộ 19” */
function isOfName(tokens: Tokens, number: number): boolean {
  // “em học sinh lớp 5”
  if (roads.before(tokens, number)) return true;
  // “bão số 7”
  if (numberWord(tokens.key[number - 1]) && winds.before(tokens, number - 1)) return true;
  if (gradeWord(tokens.key[number - 1])) return isGrade(tokens, number);
  const letters = tokens.key[number - 1] === HYPHEN ? number - 2 : number - 1;
  return touchesNext(tokens, letters) && touchesNext(tokens, number - 1) && isCapital(tokens, letters);
}

/** “lớp 5”, but “12 lớp 450 học sinh”, “15 lớp 2 buổi/ngày”: what has a unit is counted itself. */
function isGrade(tokens: Tokens, number: number): boolean {
  const grade = smallNumber(tokens, number) ?? 0;
  const unit = readUnit(tokens, number + 1);
  return grade >= 1 && grade <= LAST_GRADE && (!unit || unit.strength === 'guess');
}

const LAST_GRADE = 12;

const LONGEST_AFTER = 14;
