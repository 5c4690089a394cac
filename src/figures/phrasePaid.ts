import { functionWord, timeWord, verbWord } from '../vocabulary/grammar.ts';
import { measureHeads, notMeasured, physicalMeasures } from '../vocabulary/measureNouns.ts';
import { spokenPer } from '../vocabulary/measures.ts';
import { and, each, has, into, is, joins, more, purpose, thereof } from '../vocabulary/particles.ts';
import {
  aboutPrice,
  agentHeads,
  benefits,
  buying,
  drawsMoney,
  feeNouns,
  fees,
  forEach,
  givesMoney,
  goodsTies,
  grants,
  growerHeads,
  moneyNoun,
  moneySources,
  notGoods,
  numeral,
  paidActs,
  paying,
  payingPrice,
  serves,
  spending,
  usedFor,
} from '../vocabulary/prices.ts';
import type { Surroundings } from './indicator.ts';
import { closesQuote, COMMA, endsSentence, SLASH } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { LONGEST_BEFORE } from './phraseEdges.ts';
import { priceEarlier } from './phrasePrice.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isNumber, isWord, LONGEST_CLAUSE, type Tokens } from './tokens.ts';
import { readUnit } from './units.ts';

/** What money is paid for, or what a price is of, behind it. */
export function paidBehind(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, hedged, last } = surroundings;
  // “hỗ trợ 12 xã bị lũ 260 tỷ đồng từ nguồn dự phòng”, “trích 260 tỷ đồng từ nguồn dự phòng”
  const beside =
    drawsMoney(tokens.key[hedged - 1]) ||
    (last?.kind === 'count' && hedged - last.to < BESIDE && !measureHeads.before(tokens, hedged));
  // “trong tổng mức đầu tư 2.500 tỷ đồng của dự án có 186 tỷ đồng từ ngân sách”
  // “trong đó 50 tỷ đồng từ ngân sách tỉnh, 20 tỷ đồng từ vốn vay”
  const tie = tokens.key[hedged - 1];
  const next = tie === COMMA && last?.indicator !== undefined && last.indicator.from >= last.to;
  const part = (has(tie) || thereof(tie) || next) && last?.kind === 'money';
  if ((beside || part) && quantity.kind === 'money' && moneySources.after(tokens, quantity.to))
    return findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  // “62.000 đồng/kg đối với sầu riêng”, but a fee, “5.000 đồng/lượt đối với xe máy”, or a grant is told by its name.
  const ofUse =
    quantity.unit?.endsWith('/lượt') ||
    grants.before(tokens, is(tokens.key[hedged - 1]) ? hedged - 1 : hedged) !== undefined;
  const goods =
    quantity.kind === 'price' && !ofUse && (!change || change.level) ? goodsTo(tokens, surroundings) : undefined;
  if (
    goods !== undefined &&
    isWord(tokens, goods) &&
    !functionWord(tokens.key[goods]) &&
    !growerHeads.after(tokens, goods)
  )
    return findPhraseAfter(tokens, goods, goods + 1);
  // “đấu thầu tập trung để mua 9.100 tỷ đồng thuốc y tế”
  const ware =
    isWord(tokens, quantity.to) && !functionWord(tokens.key[quantity.to]) && !verbWord(tokens.key[quantity.to]);
  if (quantity.kind === 'money' && buying.before(tokens, hedged) && ware)
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “thành phố phải bố trí 4.250 tỷ đồng để chi trả nợ”, “… phục vụ di dân”
  const aim = purpose(tokens.key[quantity.to]) ? quantity.to + 1 : serves.after(tokens, quantity.to)?.to;
  if (
    quantity.kind === 'money' &&
    aim !== undefined &&
    spending.before(tokens, hedged) &&
    !opensWithEach(tokens, hedged)
  ) {
    const what = findPhraseAfter(tokens, aim, aim + 1);
    // “có 15 triệu đồng để dành” does not say for what.
    if (what && what.to > aim + 1) return what;
  }
  // “chi 65 tỷ đồng mua quà tặng”, “chi 100 tỷ USD vào mua sắm”, “Thêm 100.000 đồng sửa chữa trường”
  const added = more(tokens.key[hedged - 1]) && !isWord(tokens, hedged - 2);
  const act =
    quantity.kind === 'money' && (added || paying.before(tokens, hedged))
      ? paidActs.after(tokens, into(tokens.key[quantity.to]) ? quantity.to + 1 : quantity.to)
      : undefined;
  const done = act && !opensWithEach(tokens, hedged) ? findPhraseAfter(tokens, act.from, act.to) : undefined;
  if (act && done && done.to > act.from + 1) return done;
  // “dành hơn 300 tỷ đồng cho hoạt động cộng đồng”
  const goal =
    quantity.kind === 'money' && paying.before(tokens, hedged) ? benefits.after(tokens, quantity.to) : undefined;
  // “cho việc này” names nothing.
  const benefit = goal && findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  if (goal && benefit && benefit.to > goal.to) return benefit;
  // “Trong đó 50 triệu đồng dùng để phát triển sản xuất”, “con số 24 tỷ đồng dành để phân làn”
  const used =
    quantity.kind === 'money' &&
    ((!isWord(tokens, hedged - 1) && !closesQuote(tokens.key[hedged - 1] ?? 0)) ||
      thereof(tokens.key[hedged - 1]) ||
      numeral.before(tokens, hedged) ||
      (last?.kind === 'money' && and(tokens.key[hedged - 1])))
      ? usedFor.after(tokens, quantity.to)
      : undefined;
  if (used && isWord(tokens, used.to)) return findPhraseAfter(tokens, used.to, used.to + 1);
  // “12.000 đồng/kg khoai tây, 3.000 đồng/củ su hào”
  // “giảm 2.000 đồng/chục trứng gà”
  const cut = change && !change.level && !priceEarlier(tokens, hedged);
  const sold = quantity.kind === 'price' && (!change || cut) ? goodsBehind(tokens, surroundings) : undefined;
  if (sold) return sold;
  // “được tăng thêm 210.600 đồng tiền lương”
  const fee = moneyNoun(tokens.key[quantity.to]) || fees.after(tokens, quantity.to) !== undefined;
  if (change && !change.level && quantity.kind === 'money' && fee)
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  return undefined;
}

/**
 * “trả 12.500 USD cho mỗi người con, 8.500 USD cho mỗi cha mẹ”: whom or what each of the sums is for, where no noun of
 * money stands before.
 */
export function givenEach(tokens: Tokens, { quantity, hedged, last }: Surroundings): Phrase | undefined {
  const given = quantity.kind === 'money' ? forEach.after(tokens, quantity.to) : undefined;
  if (!given || !isWord(tokens, given.to)) return undefined;
  const tie = tokens.key[hedged - 1];
  const listed = last?.kind === 'money' && forEach.after(tokens, last.to) && (tie === COMMA || and(tie));
  if (!givesMoney(tie) && !(listed && (last.indicator?.from ?? 0) >= last.to)) return undefined;
  return findPhraseAfter(tokens, given.from + 1, given.to + 1);
}

/**
 * The fee named before, when a phrase tells by its size what pays it: “mức thu: xe có dung tích đến 100 cm3 50.000
 * đồng”.
 */
export function feeOfSort(tokens: Tokens, { unit }: Quantity, found: Phrase | undefined): Phrase | undefined {
  if (!found || !unit?.startsWith('VND')) return undefined;
  if (!physicalMeasures.after(tokens, found.from) && !physicalMeasures.before(tokens, found.to)) return undefined;
  for (let at = found.from - 1; at >= 0 && at > found.from - LONGEST_BEFORE && !endsSentence(tokens.key[at]); at--) {
    const fee = feeNouns.after(tokens, at);
    if (fee) return findPhraseAfter(tokens, at, fee.to);
  }
  return undefined;
}

/** Where the goods start that are tied to a price before them; “với” ties them only in a list of prices. */
function goodsTo(tokens: Tokens, { quantity, last }: Surroundings): number | undefined {
  // “4.000 đồng/lít với xăng và 2.000 đồng/lít với dầu”
  const listed = last && last.unit === quantity.unit && joins(tokens.key[last.to]) && joins(tokens.key[quantity.to]);
  return listed ? quantity.to + 1 : goodsTies.after(tokens, quantity.to)?.to;
}

/** Farther from a count than this, a sum has a verb of its own. */
const BESIDE = 9;

/** Goods that stand behind their price: in a list of prices, or where no “giá” stands before. */
function goodsBehind(tokens: Tokens, { quantity, change, hedged, last }: Surroundings): Phrase | undefined {
  const { from } = quantity;
  // “75.000 đồng một kg cá giống”
  const piece = spokenPer(tokens.key[quantity.to]) ? readUnit(tokens, quantity.to + 1) : undefined;
  const to = piece?.strength === 'measure' ? piece.to : quantity.to;
  const key = tokens.key[to];
  if (!isWord(tokens, to) || isCapital(tokens, to) || functionWord(key) || verbWord(key) || notMeasured(key))
    return undefined;
  if (timeWord(key) || notGoods(key) || agentHeads.after(tokens, to) || aboutPrice(key)) return undefined;
  const found = findPhraseAfter(tokens, to, to + 1);
  if (!found || tokens.key[found.to] === SLASH) return undefined;
  const lists = tokens.key[found.to] === COMMA || and(tokens.key[found.to]);
  const listed = last?.kind === 'price' && last.indicator && last.indicator.from >= last.to && from - last.reach <= 2;
  // “họ phải trả đến 75.000 đồng một kg cá tra giống”
  const paid = payingPrice.before(tokens, hedged) !== undefined;
  return (lists && isNumber(tokens, found.to + 1)) || listed || paid || change ? found : undefined;
}

/** “mỗi hộ bỏ ra 22 triệu đồng để làm đường” says what each gave. */
export function opensWithEach(tokens: Tokens, hedged: number): boolean {
  for (let at = hedged - 1; at >= 0 && at > hedged - LONGEST_CLAUSE && isWord(tokens, at); at--)
    if (each(tokens.key[at]) && !timeWord(tokens.key[at + 1])) return true;
  return false;
}
