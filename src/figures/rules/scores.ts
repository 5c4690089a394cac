import { changes } from '../../vocabulary/changes.ts';
import { functionWord } from '../../vocabulary/grammar.ts';
import { wordSet } from '../../vocabulary/phrases.ts';
import { boundAfter, qualifiers } from '../../vocabulary/qualifiers.ts';
import { examWords, markWords, scoreWords } from '../../vocabulary/scores.ts';
import { BREAK } from '../../vocabulary/symbols.ts';
import { other, type Rule } from '../rule.ts';
import { isCapital, isNumber, isWord, textAt, touchesNext } from '../tokens.ts';

/** A school mark or a total of an examination: “đạt 9,5 điểm môn Toán”, “điểm chuẩn là 28,5 điểm”. */
export const mark: Rule = {
  name: 'mark',
  read(tokens, at, quantity) {
    if (!quantity || !point(tokens.key[quantity.numTo]) || quantity.to !== quantity.numTo + 1 || quantity.scaled)
      return undefined;
    if (
      qualifiers.before(tokens, at) ||
      changes.before(tokens, at)?.value === 'amount' ||
      boundAfter.after(tokens, quantity.to)
    )
      return undefined;
    const subject = isWord(tokens, quantity.to) && markWords(tokens.key[quantity.to]);
    if (isWord(tokens, quantity.to) && !subject && !functionWord(tokens.key[quantity.to])) return undefined;
    for (let back = at - 1; back >= 0 && back > at - WINDOW && !clauseEnd(tokens.key[back]); back--) {
      if (examWords(tokens.key[back])) return other('score', at, quantity.to);
    }
    return subject ? other('score', at, quantity.to) : undefined;
  },
};

const WINDOW = 20;
const point = wordSet('điểm');
const stop = wordSet('. ;'.split(' ').join(','));

function clauseEnd(key: number | undefined): boolean {
  return key === BREAK || stop(key);
}

/** The result of a match or a set: “thắng Hải Phòng 2-1”, “25-18”, “(6-4, 7-5)”. */
export const score: Rule = {
  name: 'score',
  read(tokens, at, quantity) {
    if (!quantity || (quantity.strength !== 'bare' && quantity.strength !== 'guess') || quantity.scaled)
      return undefined;
    if (!/^[-–]$/.test(textAt(tokens, at + 1)) || !isNumber(tokens, at + 2)) return undefined;
    if (!/^\d{1,3}$/.test(textAt(tokens, at)) || !/^\d{1,3}$/.test(textAt(tokens, at + 2))) return undefined;
    const near = touchesNext(tokens, at) && touchesNext(tokens, at + 1);
    if (near && (isCapital(tokens, at - 1) || isCapital(tokens, at + 3))) return other('score', at, at + 3);
    for (let back = at - 1; back >= 0 && back > at - 30 && tokens.key[back] !== -1; back--) {
      if (scoreWords(tokens.key[back])) return other('score', at, at + 3);
    }
    return undefined;
  },
};
