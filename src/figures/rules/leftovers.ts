import { actNouns } from '../../vocabulary/counted.ts';
import { functionWord, gradeOf, listJoiner, schoolWord } from '../../vocabulary/grammar.ts';
import { placeNoun } from '../../vocabulary/localities.ts';
import { and } from '../../vocabulary/particles.ts';
import { titles, villages } from '../../vocabulary/people.ts';
import { isYear } from '../digits.ts';
import { COMMA } from '../marks.ts';
import { other, type Previous, type Rule } from '../rule.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens } from '../tokens.ts';

/** A further item of a list: “thôn 2, 5 và 7”, “Quốc lộ 19, 25”, “Chỉ thị 02 và 04”. */
export const listed: Rule = {
  name: 'listed',
  read(tokens, at, quantity, previous) {
    if (!previous || previous.class === 'figure' || previous.class === 'period' || previous.class === 'time')
      return undefined;
    if (!isJoined(tokens, previous.to, at)) return undefined;
    if (previous.class === 'year' && !isYear(tokens, at)) return undefined;
    if (previous.class === 'date' && !/^\d{1,2}$/.test(textAt(tokens, at))) return undefined;
    const open =
      !quantity ||
      // “năm 1971 và 1992 ông …”
      (previous.class === 'year' && titles.has(quantity.unit ?? '') && and(tokens.key[at - 1])) ||
      quantity.strength === 'bare' ||
      // “học sinh khối 10 và 12 trường THPT Phong Hà”
      (previous.class === 'ordinal' &&
        gradeOf(tokens.key[previous.to - 2]) &&
        schoolWord(tokens.key[quantity.numTo])) ||
      (previous.class !== 'date' && isOfPlace(tokens, quantity.numTo)) ||
      // “4 chiếc F-16 và 4 tiêm kích” are counted.
      (quantity.strength === 'guess' && previous.class !== 'other' && previous.class !== 'name');
    if (!open || quantity?.scaled) return undefined;
    const pair = previous.class === 'score' && textAt(tokens, at + 1) === '-' && isNumber(tokens, at + 2);
    return other(previous.class, at, pair ? at + 3 : at + 1);
  },
};

function isJoined(tokens: Tokens, from: number, at: number): boolean {
  if (at - from < 1 || at - from > 2) return false;
  for (let between = from; between < at; between++) {
    const key = tokens.key[between];
    if (key !== COMMA && !listJoiner(key)) return false;
  }
  return true;
}

function isOfPlace(tokens: Tokens, at: number): boolean {
  return placeNoun(tokens.key[at]) || isCapital(tokens, at);
}

/** The number of a list item or note: “(2)”, “1.”, “a) 3)”. */
export const numbering: Rule = {
  name: 'numbering',
  read(tokens, at) {
    if (!/^\d{1,2}$/.test(textAt(tokens, at))) return undefined;
    const before = textAt(tokens, at - 1);
    const after = textAt(tokens, at + 1);
    const starts = before === '' || before === '\n';
    if (before === '(' && after === ')') return other('other', at, at + 1);
    return starts && /^[.)/-]$/.test(after) ? other('other', at, at + 1) : undefined;
  },
};

/** A number after a name that nothing counts: “làng Kte 1”, “Thiện Chánh 2”, “Bệnh viện 331”. */
export const named: Rule = {
  name: 'named',
  read(tokens, at, quantity, previous) {
    if (!isCapital(tokens, at - 1) || (functionWord(tokens.key[at - 1]) && !isWord(tokens, at - 2))) return undefined;
    // “Trưởng thôn Phong Hà 2 kiến nghị …”: what may be a verb is one after a name.
    const acts = quantity?.unit !== undefined && actNouns.has(quantity.unit);
    const known = quantity !== undefined && quantity.strength !== 'bare' && quantity.strength !== 'guess' && !acts;
    // “UBND 2 xã La Ngà và Phú Ngọc”: an office of two communes, no second office.
    if (known && /^\p{Lu}{3,}$/u.test(textAt(tokens, at - 1))) return undefined;
    if (known && !(isOfPlace(tokens, quantity.numTo) && isCapital(tokens, quantity.numTo + 1))) return undefined;
    // “Riêng 12 ghe câu …”: the capital is the sentence’s, not a name’s.
    if (quantity?.strength === 'guess' && !isWord(tokens, at - 2)) return undefined;
    if (quantity?.scaled || quantity?.of !== undefined) return undefined;
    return other(isPlaceName(tokens, at) || isNextPlace(tokens, at, previous) ? 'place' : 'name', at, at + 1);
  },
};

/** “làng Kte 1”, “xã Bàu Hàm 2”: a kind of place before the name. */
function isPlaceName(tokens: Tokens, at: number): boolean {
  let before = at - 1;
  while (before > at - 6 && isCapital(tokens, before)) before--;
  return villages(tokens.key[before]) || placeNoun(tokens.key[before]);
}

/** “hai làng Kte 1, Kte 2”: the name of the place before, with another number. */
function isNextPlace(tokens: Tokens, at: number, previous: Previous | undefined): boolean {
  return previous?.class === 'place' && at - previous.to <= 2 && tokens.key[at - 1] === tokens.key[previous.to - 2];
}

/** Whatever no rule knows; nothing is dropped. */
export const unknown: Rule = {
  name: 'unknown',
  read(_tokens, at) {
    return other('other', at, at + 1);
  },
};
