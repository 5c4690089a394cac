import { rangeMark, rangeWord } from '../../vocabulary/grammar.ts';
import { ageAfter } from '../../vocabulary/periods.ts';
import { other, type Rule } from '../rule.ts';
import { isNumber } from '../tokens.ts';

/** An age: “27 tuổi”, “18 - 25 tuổi”, “3 tháng tuổi”. */
export const age: Rule = {
  name: 'age',
  read(tokens, at) {
    const direct = ageAfter.after(tokens, at + 1);
    if (direct) return other('age', at, direct.to);
    const joined = rangeMark(tokens.key[at + 1]) || rangeWord(tokens.key[at + 1]);
    if (!joined || !isNumber(tokens, at + 2)) return undefined;
    const range = ageAfter.after(tokens, at + 3);
    return range && other('age', at, range.to);
  },
};
