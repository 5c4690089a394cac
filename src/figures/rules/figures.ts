import type { Quantity } from '../quantity.ts';
import type { Rule } from '../rule.ts';
import { textAt, type Tokens } from '../tokens.ts';
import { bareBefore, functionWord } from '../../vocabulary/grammar.ts';
import { qualifiers } from '../../vocabulary/qualifiers.ts';

/** A number that says how much or how many: it has a scale, a unit, or a noun that it counts. */
export const figure: Rule = {
  name: 'figure',
  read(_tokens, at, quantity) {
    if (!quantity || (quantity.strength === 'bare' && !quantity.scaled)) return undefined;
    return { from: at, to: quantity.to, is: { class: 'figure', quantity } };
  },
};

/** A number without a unit that a verb of measure introduces: “tổng số hộ là 1.250”, “(44/40)”. */
export const bareFigure: Rule = {
  name: 'bare figure',
  read(tokens, at, quantity) {
    if (!quantity || quantity.strength !== 'bare') return undefined;
    if (!isStated(tokens, at, quantity)) return undefined;
    return { from: at, to: quantity.to, is: { class: 'figure', quantity } };
  },
};

function isStated(tokens: Tokens, at: number, quantity: Quantity): boolean {
  const text = textAt(tokens, at);
  const before = textAt(tokens, at - 1);
  const after = textAt(tokens, quantity.to);
  if (quantity.kind === 'ratio') return before === '(' && after === ')';
  if (/^0/.test(text) && !/^0,/.test(text)) return false;
  const ends = after === '' || /^[.,;)\n]$/.test(after) || functionWord(tokens.key[quantity.to]);
  const hedged = qualifiers.before(tokens, at);
  return ends && (bareBefore(tokens.key[at - 1]) || (hedged !== undefined && hedged.value === 'hedge'));
}
