import { scoreWords } from '../../vocabulary/scores.ts';
import { other, type Rule } from '../rule.ts';
import { isCapital, isNumber, textAt, touchesNext } from '../tokens.ts';

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
