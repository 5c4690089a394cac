import {
  changes,
  comparisons,
  evenWord,
  exceeds,
  levelWord,
  manner,
  movesWord,
  movingVerb,
  plans,
} from '../vocabulary/changes.ts';
import { changeCompound, changeNoun, timeWord } from '../vocabulary/grammar.ts';
import { level } from '../vocabulary/measures.ts';
import { is, numberWord, reaches, within } from '../vocabulary/particles.ts';
import { price } from '../vocabulary/prices.ts';
import { changeOf, FARTHEST, type FoundChange } from './changeBase.ts';
import { COMMA, HYPHEN, OPEN } from './marks.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/** “số thu đạt rất thấp, chỉ khoảng 7% dự toán”, “tăng rất mạnh, hơn 22 lần so với cùng kỳ”: a judgement stands between. */
export function judgedVerb(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (quantity.kind !== 'percent' && quantity.unit !== 'lần') return undefined;
  const planned = plans.after(tokens, quantity.to);
  if (!planned && !comparisons.after(tokens, quantity.to)) return undefined;
  for (let at = left - 1; at > 0 && at > left - FARTHEST; at--) {
    const key = tokens.key[at];
    if (planned ? reaches(key) || exceeds(key) : movesWord(key) && !changeCompound(tokens.key[at + 1]))
      return { ...changeOf(tokens, quantity, at, at + 1, false), from: left };
    if (!isWord(tokens, at) && key !== COMMA && !(planned && isNumber(tokens, at))) return undefined;
  }
  return undefined;
}

/** “mức tăng tại Hà Nội là 1.276 đồng/kg”, “mức tăng học phí bình quân 10%/năm”: the noun of the amount. */
export function amountNoun(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  for (let at = left - 1; at > 0 && at > left - FARTHEST && isWord(tokens, at); at--) {
    if (!movesWord(tokens.key[at]) || !level(tokens.key[at - 1])) continue;
    if (changeCompound(tokens.key[at + 1]) && !price(tokens.key[at + 1])) continue;
    return at + 1 === left || is(tokens.key[left - 1]) || quantity.unit?.startsWith('%')
      ? { ...changeOf(tokens, quantity, at, at + 1, false), from: left }
      : undefined;
  }
  return undefined;
}

/** Token after the verb and its manner where a mark parts them from the number: “(38,67%)”, “- 30.000 nhân khẩu”, “, khoảng 31%”, “, có nơi 40%”. */
function beforeMark(tokens: Tokens, quantity: Quantity, left: number): number {
  let at = left;
  while (evenWord(tokens.key[at - 1])) at--;
  if (tokens.key[at - 1] === COMMA && (at < left ? quantity.kind === 'percent' : standsAlone(tokens, quantity)))
    return at - 1;
  return tokens.key[left - 1] === OPEN || tokens.key[left - 1] === HYPHEN ? left - 1 : left;
}

/** Whether a percentage ends its clause: “tăng mạnh, 30% số hộ khá lên” tells another share. */
function standsAlone(tokens: Tokens, { unit, to }: Quantity): boolean {
  return unit?.startsWith('%') === true && (!isWord(tokens, to) || comparisons.after(tokens, to) !== undefined);
}

/** “tăng bình quân mỗi năm là 6,5%”, “giảm khá sâu (69 người)”, “giảm xuống lần lượt là 2%”: how it moved stands between. */
export function mannerVerb(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  const end = beforeMark(tokens, quantity, left);
  let isLevel = false;
  let dated = false;
  for (let at = end - 1; at >= 0 && at > end - FARTHEST; at--) {
    const key = tokens.key[at];
    // “hố sụt sâu 15 m” tells a depth.
    if (movingVerb(key) && (movesWord(key) || quantity.kind !== 'length')) {
      const verb = changes.before(tokens, at + 1);
      if (verb?.value === 'none' || changes.before(tokens, at + 2)?.value === 'none') return undefined;
      const noun = tokens.key[at - 1];
      if (changeNoun(noun) && !level(noun) && !numberWord(noun)) return undefined;
      const words = dated ? (verb?.to ?? at + 1) : is(tokens.key[end - 1]) ? end - 1 : end;
      return changeOf(tokens, quantity, verb?.from ?? at, Math.max(words, at + 1), isLevel);
    }
    // “giảm trong năm 2018 là 260 người”
    const year = isNumber(tokens, at) && timeWord(tokens.key[at - 1]);
    if (!manner(key) && !year && !(within(key) && timeWord(tokens.key[at + 1]))) return undefined;
    dated ||= year;
    isLevel ||= levelWord(key);
  }
  return undefined;
}
