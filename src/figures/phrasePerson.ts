import { passive } from '../vocabulary/particles.ts';
import { personWord } from '../vocabulary/people.ts';
import type { Phrase } from './phrase.ts';
import { isCapital, type Tokens } from './tokens.ts';

/** “bà Nguyễn Thị Kim Oanh”: who, and no word of what. */
export function isPersonOnly(tokens: Tokens, { from, to }: Phrase): boolean {
  return afterPerson(tokens, from, to) === to;
}

/** “ông Cát được hỗ trợ”, “được hỗ trợ”, but not “ông Cát” or “Ngân hàng A”. */
export function isSharedAct(tokens: Tokens, { from, to }: Phrase): boolean {
  const after = afterPerson(tokens, from, to);
  return after < to && (after > from || passive(tokens.key[from]));
}

/** “được hỗ trợ” of “ông Nguyễn Khắc Cát được hỗ trợ”: what is said of another person next. */
export function withoutPerson(tokens: Tokens, { from, to }: Phrase): Phrase {
  const after = afterPerson(tokens, from, to);
  return after < to ? { from: after, to } : { from, to };
}

/** Token after the title and name of a person that a phrase opens with; its start when it opens with none. */
function afterPerson(tokens: Tokens, from: number, to: number): number {
  if (!personWord(tokens.key[from]) || !isCapital(tokens, from + 1)) return from;
  let at = from + 1;
  while (at < to && isCapital(tokens, at)) at++;
  return at;
}
