import {
  agentHeads,
  clauseWord,
  dimension,
  functionWord,
  measureHeads,
  saleWord,
  timeWord,
} from '../vocabulary/grammar.ts';
import { wordSet } from '../vocabulary/phrases.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import type { Surroundings } from './indicator.ts';
import { DOT } from './marks.ts';
import { phrase, type Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { endOf, LONGEST_BEFORE } from './phraseEdges.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * “Tổng số tiền trích lại của 3 làng và 2 nhóm hộ là 624 triệu đồng”, “sản lượng vải 3 tỉnh ước đạt 217.000 tấn”: the
 * count before stands inside the noun phrase of this number.
 */
export function aroundCount(tokens: Tokens, left: number, last: Surroundings['last']): Phrase | undefined {
  if (last?.kind !== 'count' || left - last.to > LONGEST_BEFORE) return undefined;
  // “tuyến đê chạy qua 9 xã dài 16,5 km”: the dyke is long, not the communes.
  if (dimension(tokens.key[left - 1]) && passes(tokens.key[last.from - 1])) {
    const start = clauseStart(tokens, last.from);
    return findPhraseAfter(tokens, start, start + 1);
  }
  const end = endOf(tokens, left, last.to);
  // A verb must part the two: “3 hộ 50 triệu đồng” is a list.
  if (end === left) return undefined;
  for (let at = last.to; at < end; at++) if (!isWord(tokens, at) || clauseWord(tokens.key[at])) return undefined;
  const head = measureIn(tokens, clauseStart(tokens, last.from), last.from);
  if (head === undefined) return undefined;
  for (let at = head; at < last.from; at++) if (linkVerb(tokens.key[at])) return undefined;
  return phrase(head, end);
}

/** Token after the mark that opens the clause of token `at`. */
function clauseStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && start > at - LONGEST_BEFORE && (isWord(tokens, start - 1) || isNumber(tokens, start - 1)))
    start--;
  return start;
}

const passes = wordSet('qua, xuyên, nối');

const linkVerb = wordSet('là, đạt, có, được, gồm, tăng, giảm, chiếm, còn, với, bằng, cho');

/** A phrase about who pays, earns or sells, with no measure in it. */
export function isAgent(tokens: Tokens, start: number, end: number): boolean {
  return agentHeads.after(tokens, start) !== undefined && !measureIn(tokens, start, end);
}

export function isMeasure(tokens: Tokens, { from, to }: Phrase): boolean {
  return measureIn(tokens, from, to) !== undefined;
}

/** Words that say that something is sold or harvested, by whom, and not what: “chị bán buôn với giá”, “thu hoạch”. */
export function isSale(tokens: Tokens, start: number, end: number): boolean {
  const agent = agentHeads.after(tokens, start);
  for (let at = agent ? agent.to : start; at < end; at++) if (!saleWord(tokens.key[at])) return false;
  return true;
}

/** The nearest “giá” before token `from` that goods follow, in this paragraph or a little before. */
export function priceNamed(tokens: Tokens, from: number): Phrase | undefined {
  for (let at = from - 1; at >= 0 && at > from - PRICED; at--) {
    if (!isPrice(tokens.key[at]) || worth(tokens.key[at - 1]) || !isGoods(tokens, at + 1)) continue;
    return findPhraseAfter(tokens, at, at + 1);
  }
  return undefined;
}

const PRICED = 120;

function isGoods(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  return isWord(tokens, at) && !functionWord(key) && !saleWord(key) && !timeWord(key) && !notGoods(key);
}

const notGoods = wordSet(
  'trị, thành, rẻ, khủng, tiền, cả, mỗi, này, tốt, hời, bèo, ổn, tăng, giảm, sàn, trần, gốc, mạnh, cao, thấp, nhẹ, đắt, chênh, lên, xuống, bình, trung, niêm, theo, khoảng',
);

/** “giá dưa năm nay ổn định, đầu vụ thương lái thu mua 4.500 đồng/kg” */
export function priceEarlier(tokens: Tokens, from: number): Phrase | undefined {
  for (let at = from - 1; at >= 0 && at > from - LONGEST_BEFORE; at--) {
    const key = tokens.key[at];
    if (key === BREAK || key === DOT) return undefined;
    if (isPrice(key) && !worth(tokens.key[at - 1])) return findPhraseAfter(tokens, at, at + 1);
  }
  return undefined;
}

export const isPrice = wordSet('giá');

/** “trị giá”, “đánh giá” are no price. */
const worth = wordSet('trị, đánh, đấu, thẩm, định');

/** “Ngành cho hay sản lượng mía đạt …”: the thing measured starts with its own noun, not with who tells it. */
export function headOf(tokens: Tokens, start: number, end: number): number {
  const head = measureIn(tokens, start, end);
  // “phần quà trị giá 1,2 triệu đồng” is not only “giá”.
  return head === undefined || head + 1 === end ? start : head;
}

/** Token at which a noun of measure starts in tokens `start` to `end`. */
function measureIn(tokens: Tokens, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    const head = measureHeads.after(tokens, at);
    if (head && head.to <= end) return at;
  }
  return undefined;
}
