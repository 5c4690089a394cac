import { leadsToLevel, movesWord } from '../../vocabulary/changes.ts';
import { rangeMark, rangeWord, timeWord } from '../../vocabulary/grammar.ts';
import { below } from '../../vocabulary/measures.ts';
import { and, done } from '../../vocabulary/particles.ts';
import { ageAfter, agedThing, ageWord, meanAges } from '../../vocabulary/periods.ts';
import { qualifiers } from '../../vocabulary/qualifiers.ts';
import { other, type Rule } from '../rule.ts';
import { tellsNorm } from '../statedAge.ts';
import { isNumber, isWord, type Tokens } from '../tokens.ts';

/** An age: “27 tuổi”, “18 - 25 tuổi”, “3 tháng tuổi”. */
export const age: Rule = {
  name: 'age',
  read(tokens, at, quantity) {
    const direct = ageAfter.after(tokens, at + 1);
    // “tượng Phật 600 tuổi”: how old a thing is, is measured; nobody is so old.
    if (direct && (quantity?.value ?? 0) > OLDEST && isOfThing(tokens, at)) return undefined;
    // “Cầu cũ đã 90 năm tuổi”, “ước hơn 30 năm tuổi” state how old a thing is, “cây 3 năm tuổi” says what sort it is.
    if (direct?.value === 'năm tuổi' && (done(tokens.key[at - 1]) || isHedged(tokens, at))) return undefined;
    // “tuổi thọ bình quân 74,5 tuổi, tăng 0,3 tuổi”: of many people; nobody grows by 0,3 years.
    if (direct && (movesWord(tokens.key[at - 1]) || isMean(tokens, at))) return undefined;
    if (direct) return other('age', at, direct.to);
    // “mới 11 năm 10 tháng tuổi”
    if (quantity?.unit === 'tháng' && ageWord(tokens.key[quantity.to])) return other('age', at, quantity.to + 1);
    if (quantity?.strength === 'bare' && isTold(tokens, at, quantity.value)) return other('age', at, quantity.to);
    // “hai em 7 và 9 tuổi”
    if (
      quantity?.strength === 'bare' &&
      and(tokens.key[at + 1]) &&
      isNumber(tokens, at + 2) &&
      ageAfter.after(tokens, at + 3)
    )
      return other('age', at, at + 1);
    const joined = rangeMark(tokens.key[at + 1]) || rangeWord(tokens.key[at + 1]);
    // “từ đủ 13 đến dưới 16 tuổi”
    const second = below(tokens.key[at + 2]) ? at + 3 : at + 2;
    if (!joined || !isNumber(tokens, second)) return undefined;
    const range = ageAfter.after(tokens, second + 1);
    return range && other('age', at, range.to);
  },
};

/** “hơn 30”, but “dưới 1 năm tuổi” is a class of age. */
function isHedged(tokens: Tokens, at: number): boolean {
  return qualifiers.before(tokens, at) !== undefined && !below(tokens.key[at - 1]);
}

/** “tuổi thọ bình quân”, “tuổi kết hôn trung bình”: a mean is told before the number. */
function isMean(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - MEAN && (isWord(tokens, back) || isNumber(tokens, back)); back--)
    if (meanAges.after(tokens, back)) return true;
  return false;
}

const MEAN = 12;

/**
 * “tuổi thật của ông đã trên 60”, “độ tuổi áp dụng là 55 với nam và trên 50 với nữ”: the age of a person, without its
 * “tuổi”.
 */
function isTold(tokens: Tokens, at: number, value = 0): boolean {
  // “nâng tuổi nghỉ hưu lên 62” tells a level, “cây sâm có tuổi đời hơn 100” how old a thing is.
  if (value < YOUNGEST || value > OLDEST || leadsToLevel(tokens.key[at - 1]) || tellsNorm(tokens, at)) return false;
  // “Tuổi Trẻ Online ngày 27-3”
  if (timeWord(tokens.key[at - 1])) return false;
  let told = false;
  for (let back = at - 1; back >= 0 && back > at - MEAN && (isWord(tokens, back) || isNumber(tokens, back)); back--) {
    if (agedThing(tokens.key[back])) return false;
    told ||= ageWord(tokens.key[back]) && !isNumber(tokens, back - 1);
  }
  return told;
}

/** A child’s age is told with its “tuổi”. */
const YOUNGEST = 14;

function isOfThing(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - NEAR && isWord(tokens, back); back--)
    if (agedThing(tokens.key[back])) return true;
  return false;
}

const NEAR = 5;

/** No person is older, in years. */
export const OLDEST = 110;
