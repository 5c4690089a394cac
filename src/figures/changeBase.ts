import { adjusts, changeAdverb, comparisons, endsBase, movesWord, multiplies, plans } from '../vocabulary/changes.ts';
import { clauseWord, linkVerb, nominal, timeWord } from '../vocabulary/grammar.ts';
import { growingVerb } from '../vocabulary/measureNouns.ts';
import { than } from '../vocabulary/particles.ts';
import type { Change } from './ledger.ts';
import { CLOSE, COMMA, endsSentence, HYPHEN, OPEN, PERCENT, SEMICOLON, SLASH } from './marks.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, textOf, type Tokens, touchesNext } from './tokens.ts';

/** “vụ đông xuân năm trước”: a base that is a time. */
export function ofTime(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (timeWord(tokens.key[at])) return true;
  return false;
}

/** Whether “so với …” or the name of a plan starts at token `at`. */
export function hasBase(tokens: Tokens, at: number): boolean {
  return comparisons.after(tokens, at) !== undefined || plans.after(tokens, at) !== undefined;
}

/**
 * Whether “hơn” after one of `degrees` stands a few words before token `left`: “thấp hơn năm trước”, “sớm hơn năm
 * ngoái”.
 */
export function isThanBefore(tokens: Tokens, left: number, degrees: (key: number | undefined) => boolean): boolean {
  for (let at = left - 1; at > 0 && at > left - COMPARED && (isWord(tokens, at) || isNumber(tokens, at)); at--)
    if (than(tokens.key[at]) && degrees(tokens.key[at - 1])) return true;
  return false;
}

const COMPARED = 6;

const LONGEST_BASE = 9;

/** “so với cùng kỳ năm 2021”, “dự toán năm”. */
export function baseAfter(tokens: Tokens, at: number): { words: string; to: number } | undefined {
  const compared = comparisons.after(tokens, at);
  const planned = plans.after(tokens, at);
  const start = compared ? compared.to : planned ? at : undefined;
  if (start === undefined) return undefined;
  let to = start;
  while (
    to < start + LONGEST_BASE &&
    (isWord(tokens, to) || isNumber(tokens, to) || isJoint(tokens, to)) &&
    !(endsBase(tokens.key[to]) && to > start)
  )
    to++;
  return to > start ? { words: textOf(tokens, start, to), to } : undefined;
}

/**
 * “gấp 3 lần năm 2019”, “đáp ứng 20% nhu cầu đi lại”: what is multiplied or shared stands right behind, up to a
 * particle.
 */
export function thingAfter(tokens: Tokens, at: number): { words: string; to: number } | undefined {
  if (!nominal(tokens.key[at]) && !timeWord(tokens.key[at]) && !growingVerb(tokens.key[at])) return undefined;
  let to = at;
  while (to < at + LONGEST_BASE && (isWord(tokens, to) || isNumber(tokens, to)) && !endsBase(tokens.key[to])) to++;
  return to > at ? { words: textOf(tokens, at, to), to } : undefined;
}

/**
 * Whether the mark at token `at` joins two numbers or the parts of a rate: “năm học 2015-2016”, “31/12/2022”, “4
 * tấn/ha”.
 */
function isJoint(tokens: Tokens, at: number): boolean {
  const touches = touchesNext(tokens, at - 1) && touchesNext(tokens, at);
  if (tokens.key[at] === SLASH && touches && isWord(tokens, at - 1)) return isWord(tokens, at + 1);
  const mark = tokens.key[at] === HYPHEN || tokens.key[at] === SLASH;
  return mark && touches && isNumber(tokens, at - 1) && isNumber(tokens, at + 1);
}

/**
 * “giảm 12 vụ tai nạn, 5 người chết (7,7%) so với cùng kỳ”: the base behind the nouns and the further items of a list.
 */
export function baseBehind(tokens: Tokens, to: number): string | undefined {
  for (let at = to; at < to + LIST; at++) {
    const key = tokens.key[at];
    const compared = comparisons.after(tokens, at);
    if (compared && compared.to > at + 1) return baseAfter(tokens, at)?.words;
    // “tăng 200 tỷ đồng nhờ giá bán cao hơn so với năm trước”: the base of another verb
    if (movesWord(key) || linkVerb(key) || clauseWord(key) || than(key)) return undefined;
    if (key === COMMA && !isNumber(tokens, at + 1)) return undefined;
    if (!isWord(tokens, at) && !isNumber(tokens, at) && !inList.has(key)) return undefined;
  }
  return undefined;
}

const LIST = 20;

const inList = new Set<number | undefined>([COMMA, OPEN, CLOSE, PERCENT]);

/** “So với cùng kỳ năm 2020, tai nạn tăng 4 vụ”: a base that the sentence names first. */
export function baseBefore(tokens: Tokens, start: number): { words: string } | undefined {
  for (let at = start - 1; at >= 0 && at > start - SENTENCE; at--) {
    const key = tokens.key[at];
    if (endsSentence(key)) return undefined;
    const compared = comparisons.after(tokens, at);
    if (compared && compared.to > at + 1) return isBehind(tokens, at) ? undefined : baseAfter(tokens, at);
  }
  return undefined;
}

const SENTENCE = 60;

/**
 * Whether a base stands behind a number, which it is then the base of: “giảm 2.314 hộ so với năm 2022; tỷ lệ giảm …”.
 */
function isBehind(tokens: Tokens, from: number): boolean {
  // “25 mô hình (so với năm trước tăng 8,5%)”
  if (tokens.key[from - 1] === OPEN) return false;
  for (let at = from - 1; at >= 0 && at > from - LIST && !endsClause(tokens.key[at]); at--)
    if (isNumber(tokens, at) && !timeWord(tokens.key[at - 1])) return true;
  return false;
}

/** A comma parts a clause from the base that opens it; brackets and signs of percent do not. */
function endsClause(key: number | undefined): boolean {
  return key === COMMA || key === SEMICOLON || endsSentence(key);
}

/** A change, the token at which its verb starts and the token after its base. */
export interface FoundChange {
  /** What changed, where it stands right of the verb; else it stands left. */
  of?: Phrase;
  change: Change;
  from: number;
  to: number;
  /**
   * The verb compares nothing: it tells how far a work is, “mới hoàn thành 80%”, or the mark that was passed, “vượt xa
   * con số 2.700 người”.
   */
  bare?: true;
  /** The verb is that of a figure before. */
  sharesVerb?: true;
}

/** The change that the verb of tokens `start` to `end` states of a quantity, with its base. */
export function changeOf(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  end: number,
  isLevel: boolean,
): FoundChange {
  const after =
    baseAfter(tokens, quantity.to) ??
    (quantity.unit === 'lần' && multiplies(tokens.key[end - 1]) ? thingAfter(tokens, quantity.to) : undefined);
  const base = after?.words ?? baseBehind(tokens, quantity.to) ?? baseBefore(tokens, start)?.words;
  const verb = start + 1 < end && changeAdverb(tokens.key[start]) && !adjusts.after(tokens, start) ? start + 1 : start;
  const change = { dir: textOf(tokens, verb, end), ...(base === undefined ? {} : { base }), level: isLevel };
  return { from: start, to: after?.to ?? quantity.to, change };
}

/** How far a verb stands from its number, in tokens. */
export const FARTHEST = 10;
