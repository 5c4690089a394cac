import { functionWord, hasOrWith, leadWord, timeWord, verbWord } from '../vocabulary/grammar.ts';
import { sortWord } from '../vocabulary/labels.ts';
import { placeTie } from '../vocabulary/localities.ts';
import { level, lowOrHigh } from '../vocabulary/measures.ts';
import { rateFirst } from '../vocabulary/measureNouns.ts';
import { accordingTo, all, and, has, joins, only } from '../vocabulary/particles.ts';
import { agentHeads, amounts, notGoods, price, pricing, saleWord, trade, worthVerb } from '../vocabulary/prices.ts';
import { afterBracket, openingBracket } from './brackets.ts';
import { CLOSE, COMMA, endsSentence, OPEN } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { LONGEST_BEFORE, skipLead } from './phraseEdges.ts';
import { startOf } from './phraseStart.ts';
import { isPlacePhrase } from './placePhrase.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isWord, type Tokens } from './tokens.ts';

/**
 * Finds what a price is of, when the phrase right before its number does not name it: “với giá”, “rao bán”, “tính ra
 * là”.
 */
export function findPriced(
  tokens: Tokens,
  quantity: Quantity,
  { from, to }: Phrase,
  near: Phrase | undefined,
): Phrase | undefined {
  // “mua táo từ Ninh Thuận với giá”: where the goods are from names no price.
  if (price(tokens.key[to - 1]) && joins(tokens.key[to - 2]) && to - 2 > from && isPlacePhrase(tokens, from, to - 2))
    return goods(tokens, quantity, to - 1, near) ?? (quantity.kind === 'price' ? phrase(to - 1, to) : undefined);
  // “bán 3 con heo tại chợ An Khê với giá 60.000 đồng/kg”
  const sold = price(tokens.key[to - 1]) && joins(tokens.key[to - 2]) && to - 2 > from;
  if (sold && near?.to === from - 1 && placeTie(tokens.key[near.to])) return near;
  // “căn nhà (60 m2) được bán với giá 900 triệu đồng”
  const ware = price(tokens.key[to - 1]) && isSale(tokens, from, to) ? beforeBracket(tokens, from - 1) : undefined;
  if (ware) return ware;
  // “1 gallon xăng chỉ có giá 3 USD”
  if (near && to - from > 1 && price(tokens.key[to - 1]) && isOnlyHad(tokens, from, to - 1)) return near;
  if (to - from === 1 && price(tokens.key[from])) {
    // “giá cả khoảng 15.000 đồng/kg”
    if (all(tokens.key[to])) return phrase(from, to + 1);
    return goods(tokens, quantity, from, near) ?? phrase(from, to);
  }
  return quantity.kind === 'price' && isSale(tokens, from, to) ? priceNamed(tokens, from) : undefined;
}

/**
 * What a bare “giá” is the price of: “bán 5 tấn hành với giá 15.000 đồng/kg”, when the goods stand right before it;
 * “với giá 1.300 đồng/kg củ dong”, when they stand behind the number.
 */
function goods(tokens: Tokens, { kind, to }: Quantity, at: number, near: Phrase | undefined): Phrase | undefined {
  if (near && near.to === at - 1 && isWord(tokens, near.to)) return phrase(near.from, at + 1);
  // “loại 2 (16 con/kg) có giá 260.000 đồng/kg”
  const item = hasOrWith(tokens.key[at - 1]) ? beforeBracket(tokens, at - 2) : undefined;
  if (item) return item;
  // “mua 2 thùng táo (loại to) từ Ninh Thuận với giá 900.000 đồng/thùng”
  const tie = near && tokens.key[near.to] === OPEN ? afterBracket(tokens, near.to, at) : near?.to;
  if (near && tie !== undefined && placeTie(tokens.key[tie]) && isPlacePhrase(tokens, tie + 1, at - 1)) return near;
  const behind = kind === 'price' && isWord(tokens, to) && !functionWord(tokens.key[to]) && !verbWord(tokens.key[to]);
  if (behind && !agentHeads.after(tokens, to) && !isCapital(tokens, to)) return findPhraseAfter(tokens, to, to + 1);
  // “ngói lợp Đồng Tâm, giá 20.000 đồng một viên”
  const ware = tokens.key[at - 1] === COMMA ? startOf(tokens, at - 1, Math.max(0, at - LONGEST_WARE)) : at;
  const from = skipLead(tokens, ware, at);
  return from < at - 1 && at - from < LONGEST_WARE && isWare(tokens, from, at - 1) ? phrase(from, at + 1) : undefined;
}

/** The goods before the bracket that ends with token `close`. */
function beforeBracket(tokens: Tokens, close: number): Phrase | undefined {
  const open = tokens.key[close] === CLOSE ? openingBracket(tokens, close, Math.max(0, close - ASIDE)) : undefined;
  if (open === undefined) return undefined;
  let start = startOf(tokens, open, Math.max(0, open - LONGEST_WARE));
  // “2 bánh với giá 150 triệu đồng/bánh và 20 túi (200 viên) với giá …”
  for (let word = start; word < open; word++) if (and(tokens.key[word])) start = word + 1;
  start = skipLead(tokens, start, open);
  return start < open ? phrase(start, open) : undefined;
}

/** The goods that an agent buys or sells, between the verb and the price: “thương lái thu mua cam dây chỉ có …”. */
export function tradedGoods(tokens: Tokens, { from, to }: Phrase): Phrase | undefined {
  const agent = agentHeads.after(tokens, from);
  if (!agent) return undefined;
  let at = agent.to;
  while (at < to && saleWord(tokens.key[at])) at++;
  let end = to;
  while (end > at && saleWord(tokens.key[end - 1])) end--;
  if (end <= at || !trade(tokens.key[at - 1]) || agentHeads.after(tokens, at)) return undefined;
  return isGoods(tokens, at) && !verbWord(tokens.key[at]) ? phrase(at, end) : undefined;
}

const LONGEST_WARE = 9;

/** Longest bracket between goods and their price, in tokens. */
const ASIDE = 14;

/** Words between two marks that name a brand or a sort and hold no verb, place or agent. */
function isWare(tokens: Tokens, from: number, to: number): boolean {
  if (accordingTo(tokens.key[from - 1]) || (isWord(tokens, from - 1) && !leadWord(tokens.key[from - 1]))) return false;
  if (agentHeads.after(tokens, from) || isPlacePhrase(tokens, from, to)) return false;
  // “Tuy nhiên, giá”, “Thời tiết xấu, giá” name no goods: a brand or a sort does.
  let named = sortWord(tokens.key[from]);
  for (let at = from + 1; at < to; at++) named ||= isCapital(tokens, at);
  if (!named) return false;
  for (let at = from; at < to; at++)
    if (!(isWord(tokens, at) || sortWord(tokens.key[at - 1])) || verbWord(tokens.key[at]) || timeWord(tokens.key[at]))
      return false;
  return true;
}

/** Words that say that something is sold or harvested, by whom, and not what: “chị bán buôn với giá”, “thu hoạch”. */
export function isSale(tokens: Tokens, start: number, end: number): boolean {
  // “giá tiêu” is no sale, though “tiêu” is.
  if (price(tokens.key[start])) return false;
  if (amounts.after(tokens, start)?.to === end) return false;
  const agent = agentHeads.after(tokens, start);
  for (let at = agent ? agent.to : start; at < end; at++) if (!saleWord(tokens.key[at])) return false;
  return true;
}

/** The nearest “giá” before token `from` that goods follow, within `PRICED` tokens. */
export function priceNamed(tokens: Tokens, from: number): Phrase | undefined {
  for (let at = from - 1; at >= 0 && at > from - PRICED; at--) {
    if (!price(tokens.key[at]) || worthVerb(tokens.key[at - 1]) || !isGoods(tokens, at + 1)) continue;
    return findPhraseAfter(tokens, at, at + 1);
  }
  return undefined;
}

const PRICED = 120;

/** Whether the word after “giá” names what is priced. */
export function isGoods(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  return isWord(tokens, at) && !functionWord(key) && !saleWord(key) && !timeWord(key) && !notGoods(key);
}

/** “giá dưa năm nay ổn định, đầu vụ thương lái thu mua 4.500 đồng/kg” */
export function priceEarlier(tokens: Tokens, from: number): Phrase | undefined {
  for (let at = from - 1; at >= 0 && at > from - LONGEST_BEFORE; at--) {
    const key = tokens.key[at];
    if (endsSentence(key)) return undefined;
    // “giá ổi đang rớt giá từng ngày, chỉ còn 3.000 đồng/kg”
    // “giá vàng được giao dịch ở mức giá cao, tăng thêm 200.000 đồng”
    const judged = level(tokens.key[at - 1]) && lowOrHigh(tokens.key[at + 1]);
    // “quy đổi theo tỷ giá ngân hàng”
    const basis = accordingTo(tokens.key[rateFirst(tokens.key[at - 1]) ? at - 2 : at - 1]);
    if (price(key) && !judged && !basis && !worthVerb(tokens.key[at - 1]) && !pricing(tokens.key[at - 1]))
      return untimed(tokens, findPhraseAfter(tokens, level(tokens.key[at - 1]) ? at - 1 : at, at + 1));
  }
  return undefined;
}

/** “giá vàng” of “giá cà phê hôm nay (9/4)” */
function untimed(tokens: Tokens, found: Phrase | undefined): Phrase | undefined {
  let to = found?.to ?? 0;
  while (found && to > found.from + 1 && timeWord(tokens.key[to - 1])) to--;
  return found && { from: found.from, to };
}

/** “chỉ có”, “có” */
function isOnlyHad(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!only(tokens.key[at]) && !has(tokens.key[at])) return false;
  return true;
}
