import { other, type Rule } from '../rule.ts';
import { isNumber, textAt, type Tokens } from '../tokens.ts';

/** A telephone number by its own shape: “0269.3000.111”, “0905 123 456”, “1900 8088”, “(0269) 3.824.125”. */
export const phone: Rule = {
  name: 'phone',
  read(tokens, at, quantity) {
    const text = textAt(tokens, at);
    if (
      !/^(?:0\d{2,}|84|1[89]00)/.test(text) ||
      (quantity && quantity.strength !== 'bare' && quantity.strength !== 'guess')
    )
      return undefined;
    const to = endOfGroups(tokens, at);
    const digits = tokens.text.slice(tokens.start[at], tokens.end[to - 1]).replaceAll(/\D/g, '');
    const whole = /^0\d{9,10}$/.test(digits) || /^1[89]00\d{2,6}$/.test(digits) || /^84\d{9,10}$/.test(digits);
    return whole ? other('phone', at, to) : undefined;
  },
};

function endOfGroups(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (to < at + 8) {
    if (isNumber(tokens, to)) to++;
    else if (/^[-.)–]$/.test(textAt(tokens, to)) && isNumber(tokens, to + 1)) to += 2;
    else break;
  }
  return to;
}
