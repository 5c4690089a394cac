import { comparisons, department, movesWord, people, saidOfItem } from '../vocabulary/changes.ts';
import { befallen, harms } from '../vocabulary/counted.ts';
import { befallVerb, nominal, peopleHeads, timeWord, verbWord } from '../vocabulary/grammar.ts';
import { and, still, undergoes } from '../vocabulary/particles.ts';
import type { LastFigure } from './build.ts';
import { baseBefore } from './changeBase.ts';
import type { FigureKind } from './ledger.ts';
import { COMMA, endsSentence } from './marks.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/** Whether a list of counts has one verb: “giảm 12 vụ, 5 người chết và 8 người bị thương so với cùng kỳ”. */
export function isListed(tokens: Tokens, { kind, to }: Quantity, left: number, last: LastFigure): boolean {
  const tie = tokens.key[left - 1];
  if (kind !== 'count' || last.kind !== 'count' || left - last.to > ITEM || (tie !== COMMA && !and(tie))) return false;
  // “giảm 20 vụ, còn 5 người chết”, “giảm 10 vụ, 25 đối tượng bị bắt”: the second has a verb of its own.
  if (still(tokens.key[left]) || hasPredicate(tokens, to)) return false;
  for (let at = to; at < to + LIST && !endsSentence(tokens.key[at]); at++) {
    if (comparisons.after(tokens, at)) return true;
    if (movesWord(tokens.key[at])) break;
  }
  // “so với năm 2014 giảm 24 vụ, giảm 11 người chết và 16 người bị thương”
  const hurt = and(tie) && harms.after(tokens, to) !== undefined && befallen.after(tokens, last.to) !== undefined;
  if (hurt && last.change?.base !== undefined) return true;
  return last.sharesVerb || (baseBefore(tokens, last.from) !== undefined && isFirst(tokens, last.from));
}

export const ITEM = 5;

/**
 * Whether a count is one more item of what was cut or added: “giảm 6 phòng thuộc sở, 1 chi cục quản lý thị trường, 34
 * trung tâm”.
 */
export function isCutToo(tokens: Tokens, { kind, to }: Quantity, left: number, last: LastFigure): boolean {
  const tie = tokens.key[left - 1];
  const counts = kind === 'count' && last.kind === 'count';
  // “giảm được hơn 100 triệu tấn thép, 400 triệu m3 than”
  const goods = isWeighed(kind) && isWeighed(last.kind) && namesGoods(tokens, to) && namesGoods(tokens, last.to);
  // “giảm 40% lượng nước, 30% phân bón và 50% công lao động”
  const shares =
    kind === 'percent' &&
    last.kind === 'percent' &&
    namesGoods(tokens, to) &&
    namesGoods(tokens, last.to) &&
    tokens.key[to] !== tokens.key[last.to] &&
    isThing(tokens, to);
  if (!(counts || goods || shares) || left - last.reach > ITEM || (tie !== COMMA && !and(tie))) return false;
  // “giảm 5.500 công chức, và khoảng 39.000 viên chức”
  const end = and(tie) && tokens.key[left - 2] === COMMA ? left - 2 : left - 1;
  for (let at = last.reach; at < end; at++) if (!isWord(tokens, at) || verbWord(tokens.key[at])) return false;
  // “giảm được 15 vụ, 189 phòng”: departments, no cases
  const cases = people(tokens.key[last.to - 1]) && !department(tokens.key[to - 1]);
  if (still(tokens.key[left]) || people(tokens.key[to - 1]) || cases) return false;
  for (let at = to; at < to + LIST && isWord(tokens, at); at++) if (saidOfItem(tokens.key[at])) return false;
  return true;
}

/** Whether nothing but a short noun follows, of no persons: “30% phân bón”, but “30% hộ dân thiếu ăn”. */
function isThing(tokens: Tokens, from: number): boolean {
  let to = from;
  while (to <= from + THING && isWord(tokens, to) && !and(tokens.key[to])) to++;
  return to - from <= THING && !peopleHeads.after(tokens, from);
}

/** Longest thing that a share is cut of, in tokens. */
const THING = 3;

/** Whether goods are told by weight or room. */
function isWeighed(kind: FigureKind): boolean {
  return kind === 'mass' || kind === 'volume';
}

/** Whether the goods that were measured are named behind the measure. */
export function namesGoods(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) && nominal(tokens.key[at]);
}

/**
 * Whether something is done to what was counted, before the next mark: “bị bắt”, “được khen thưởng”, but “bị thương”.
 */
export function hasPredicate(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + LIST && isWord(tokens, at) && !comparisons.after(tokens, at); at++)
    if (
      (undergoes(tokens.key[at]) && !harms.after(tokens, at)) ||
      (verbWord(tokens.key[at]) && !befallVerb(tokens.key[at]))
    )
      return true;
  return false;
}

export const LIST = 20;

/** Whether no number but a year stands before token `from` in its sentence. */
function isFirst(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && !endsSentence(tokens.key[at]); at--)
    if (at < from - LIST || (isNumber(tokens, at) && !timeWord(tokens.key[at - 1]))) return false;
  return true;
}
