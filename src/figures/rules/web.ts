import { isWord, textAt, touchesNext, type Tokens } from '../tokens.ts';
import { other, type Rule } from '../rule.ts';

/** A number inside an address of the web or of mail: “http://abc.vn/2018/3”, “abc12@mail.vn”. */
export const web: Rule = {
  name: 'web',
  read(tokens, at) {
    if (!touchesNext(tokens, at - 1) && !touchesNext(tokens, at)) return undefined;
    return isInAddress(tokens, at) ? other('other', at, at + 1) : undefined;
  },
};

const WINDOW = 24;

function isInAddress(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - WINDOW && touchesNext(tokens, back); back--) {
    const text = textAt(tokens, back);
    if (text === '@' || text === 'www' || (text === '/' && textAt(tokens, back - 1) === '/')) return true;
  }
  for (let next = at; next < at + WINDOW && touchesNext(tokens, next); next++) {
    if (textAt(tokens, next + 1) === '@' && isWord(tokens, next + 2)) return true;
  }
  return false;
}
