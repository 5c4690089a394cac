import { cues } from '../../vocabulary/cues.ts';
import { other, type Rule } from '../rule.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens, touchesNext } from '../tokens.ts';

/** The symbol of a legal or administrative text: “02-CT/HU”, “16/2012/QĐ-UBND”, “04-Đảng ủy”, “30a/2008/NQ-CP”. */
export const documentSymbol: Rule = {
  name: 'document symbol',
  read(tokens, at) {
    const symbol = symbolAfter(tokens, at);
    if (symbol === undefined) return undefined;
    return other('document', at, symbol);
  },
};

const ABBREVIATION = /^[A-ZĐƯƠÔÂĂÊ]{2,}$/u;
const LIMIT = 14;

function symbolAfter(tokens: Tokens, at: number): number | undefined {
  const cued = cues.before(tokens, at)?.value.class === 'document';
  let to = at + 1;
  if (touchesNext(tokens, to - 1) && /^[a-zA-Z]$/.test(textAt(tokens, to))) to++;
  if (textAt(tokens, to) === '/' && isNumber(tokens, to + 1)) to += 2;
  if (!/^[-–/]$/.test(textAt(tokens, to))) return undefined;
  const near = touchesNext(tokens, to - 1) && touchesNext(tokens, to);
  const word = to + 1;
  if (!isWord(tokens, word) || !(near || cued)) return undefined;
  if (!ABBREVIATION.test(textAt(tokens, word)) && !(cued && near && isCapital(tokens, word))) return undefined;
  to += 2;
  while (to < at + LIMIT && continues(tokens, to)) to++;
  return to;
}

/** Parts of a symbol touch each other: “-”, “/”, capitals and numbers. */
function continues(tokens: Tokens, at: number): boolean {
  if (!touchesNext(tokens, at - 1)) return false;
  if (isCapital(tokens, at) || isNumber(tokens, at)) return true;
  return (
    /^[-–/.]$/.test(textAt(tokens, at)) &&
    touchesNext(tokens, at) &&
    (isCapital(tokens, at + 1) || isNumber(tokens, at + 1))
  );
}
