import { www } from '../../vocabulary/cues.ts';
import { keyOfMark } from '../../vocabulary/symbols.ts';
import { COLON, SLASH } from '../marks.ts';
import { other, type Rule } from '../rule.ts';
import { isWord, type Tokens, touchesNext } from '../tokens.ts';

/** A number inside an address of the web or of mail: “http://abc.vn/2018/3”, “abc12@mail.vn”. */
export const web: Rule = {
  name: 'web',
  read(tokens, at) {
    if (!touchesNext(tokens, at - 1) && !touchesNext(tokens, at)) return undefined;
    return isInAddress(tokens, at) ? other('other', at, at + 1) : undefined;
  },
};

const WINDOW = 24;
const AT = keyOfMark(64);

function isInAddress(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - WINDOW && touchesNext(tokens, back); back--) {
    const key = tokens.key[back];
    if (key === AT || www(key) || (key === SLASH && tokens.key[back - 1] === SLASH && tokens.key[back - 2] === COLON))
      return true;
  }
  for (let next = at; next < at + WINDOW && touchesNext(tokens, next); next++) {
    if (tokens.key[next + 1] === AT && isWord(tokens, next + 2)) return true;
  }
  return false;
}
