import {
  changes,
  comparisons,
  evenPhrases,
  inTurn,
  leadsToLevel,
  means,
  movesWord,
  nextInRank,
  otherEnd,
  plans,
  saidOfItem,
} from '../vocabulary/changes.ts';
import { nominal, onAverage, pairTie, pairWord, timeWord, wordsWithStart } from '../vocabulary/grammar.ts';
import { sortWord } from '../vocabulary/labels.ts';
import { measureHeads, wholeOf, wholes } from '../vocabulary/measureNouns.ts';
import { levelOrPrice } from '../vocabulary/measures.ts';
import { and, into, is, only, still, thereof, within } from '../vocabulary/particles.ts';
import { price, tradeSides, worthNoun } from '../vocabulary/prices.ts';
import { hedgeStart } from '../vocabulary/qualifiers.ts';
import type { LastFigure } from './build.ts';
import { baseAfter, baseBehind, type FoundChange, hasBase } from './changeBase.ts';
import { firstWord, isFall, isProportion, isUpOrDown } from './direction.ts';
import type { Change } from './ledger.ts';
import { afterAmount, isSettled } from './levelChange.ts';
import { hasPredicate, isCutToo, isListed, namesGoods, ITEM, LIST } from './listedChange.ts';
import { CLOSE, COMMA, endsSentence, EQUALS, OPEN, PERCENT, PLUS, SEMICOLON } from './marks.ts';
import { isOneSentence } from './phraseEdges.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/** The figures whose verb a quantity may share. */
export interface FiguresBefore {
  last: LastFigure | undefined;
  /** The last figure with the same unit in the paragraph. */
  alike: LastFigure | undefined;
}

/**
 * Finds the change that a quantity without a verb of its own shares with a figure before it: “bằng 71% dự toán Trung
 * ương giao và 66,4% dự toán tỉnh giao”.
 *
 * @param start Token at which the quantity starts, its qualifier included.
 */
export function sharedChange(
  tokens: Tokens,
  quantity: Quantity,
  start: number,
  { last, alike }: FiguresBefore,
): FoundChange | undefined {
  const { to, unit } = quantity;
  // “tăng 2 người (+4,65%)”
  const left = tokens.key[start - 1] === PLUS ? start - 1 : start;
  // “bằng 33 lần mức lương tối thiểu (42,9 triệu đồng); 22 lần mức lương”, “huy chương vàng bằng 50 lần …, huy chương
  // bạc là 33 lần”
  if (unit === 'lần' && alike?.change && isOneSentence(tokens, alike.to, left)) {
    const linked = alike.kind === 'multiple' && is(tokens.key[left - 1]) && !isWord(tokens, to);
    if (linked || levelOrPrice(tokens.key[to])) return share(tokens, left, to, alike.change);
  }
  // “VN-Index giảm 12,34 điểm (-1,05%), còn 1.165,42 điểm”
  const sum = last?.unit === '%' && tokens.key[last.to] === CLOSE && last.to === left - 2 ? alike : undefined;
  if (
    sum?.change &&
    isFall(sum.change) &&
    tokens.key[left - 1] === COMMA &&
    still(tokens.key[left]) &&
    !isWord(tokens, to)
  )
    return { from: left, to, change: { dir: sum.change.dir, level: true }, sharesVerb: true };
  // “giải ngân đạt dưới 40% kế hoạch, trong đó 18 bộ dưới 20% kế hoạch”
  const planned = unit === '%' && plans.after(tokens, to) !== undefined;
  if (planned && alike?.change && isProportion(alike.change.dir) && isPartTold(tokens, alike.to, left))
    return share(tokens, left, to, alike.change);
  const change = last?.change;
  if (!change || !isOneSentence(tokens, last.to, left)) return undefined;
  const next = tokens.key[left - 1];
  const adjoins = last.reach === left - 1;
  // “tăng 4,1% (26 người) về số người chết”
  const counted = quantity.kind === 'count' && quantity.strength === 'known' && last.unit === '%' && !change.level;
  if (last.to === left - 1 && next === OPEN && tokens.key[to] === CLOSE && counted && isUpOrDown(change.dir))
    return share(tokens, left, to + 1, change);
  // “giảm giá bán 10 đồng, còn 23.440 đồng/USD”, “giảm 70% so với năm 2016, chỉ còn 89 tỷ đồng”
  const money =
    (quantity.kind === 'price' || quantity.kind === 'money') && (last.kind === 'price' || last.kind === 'money');
  if (
    (money || last.unit === unit || isOfWhole(tokens, quantity, last)) &&
    isFall(change) &&
    next === COMMA &&
    left === afterAmount(tokens, last) &&
    isSettled(tokens, left, quantity.from)
  )
    return { from: left, to, change: { dir: change.dir, level: true }, sharesVerb: true };
  // “giảm được 4,5% (211 người) so với cùng kỳ”
  if (adjoins && next === OPEN && tokens.key[to] === CLOSE && comparisons.after(tokens, to + 1))
    return share(tokens, left, to + 1, change);
  // “tăng 90.000 tấn, gần 2 lần so với 2017”, “đạt 120% dự toán tỉnh giao, 115% dự toán huyện giao”
  const alsoPlanned = planned && last.unit === '%' && isProportion(change.dir);
  if (adjoins && hasBase(tokens, to) && (and(next) || (next === COMMA && (unit === 'lần' || alsoPlanned))))
    return share(tokens, left, to, change);
  // “tăng 20-30%, thậm chí lên đến 50%”
  if (last.unit === unit && isExtreme(tokens, last, left)) return share(tokens, left, to, change);
  // “giảm xuống lần lượt là 2% và 18%”, “tăng lần lượt 3,2%, 8,5% và 6,1%”, “lần lượt tăng 1,2%, 2,3% và giảm 5,6%”
  const ends = !isWord(tokens, to) || and(tokens.key[to]) || comparisons.after(tokens, to) !== undefined;
  // “lần lượt giảm 12% và 15%, xuống còn 85%” ends with a level.
  const turned = !leadsToLevel(tokens.key[left]) && !isSettled(tokens, left, quantity.from);
  if (last.unit === unit && adjoins && ends && turned && (and(next) || next === COMMA) && isInTurn(tokens, last))
    return share(tokens, left, to, change);
  // “tăng lên 23 bộ ngành và 55 tỉnh”
  const counts = quantity.kind === 'count' && last.kind === 'count' && quantity.strength === 'known';
  if (change.level && counts && and(next) && left - 1 - last.to < ITEM && !hasPredicate(tokens, to))
    return share(tokens, left, to, change);
  // “các con số tăng lên 14 triệu người, 82 triệu người và 12 triệu người”
  const ended = !isWord(tokens, to) || and(tokens.key[to]);
  if (change.level && counts && last.unit === unit && next === COMMA && last.to === left - 1 && ended)
    return share(tokens, left, to, change);
  // “đỉnh triều tăng lên 1,6 m và 1,52 m”, “lên mức 23.200 đồng/USD (mua vào) và 23.674 đồng/USD (bán ra)”
  const side = tokens.key[last.to] === OPEN ? tradeSides.after(tokens, last.to + 1) : undefined;
  const closed = side && tokens.key[side.to] === CLOSE ? side.to + 1 : last.to;
  const second = quantity.kind !== 'count' && last.unit === unit && closed === left - 1 && !namesGoods(tokens, to);
  if (change.level && and(next) && second) return share(tokens, left, to, change);
  // “tăng lên 4.000 đồng/lít với xăng và 2.000 đồng/lít với dầu”
  if (last.unit === unit && pairWord(next) && pairTie(tokens.key[last.to]) && pairTie(tokens.key[to]))
    return share(tokens, left, to, change);
  // “giảm 1,9% trong tháng 12 và 11% trong năm 2015”, “giảm 33.000 đồng vào tháng 6 và 19.000 đồng trong tháng 7”
  const moved = !change.level && isUpOrDown(change.dir);
  if (moved && last.unit === unit && and(next) && tellsMonth(tokens, last.to) && tellsMonth(tokens, to))
    return share(tokens, left, to, change);
  // “giảm 9.000 đồng loại bình 6kg, 19.000 đồng loại bình 12kg”
  const sorts = moved && last.unit === unit && quantity.kind !== 'count';
  if (sorts && next === COMMA && sortWord(tokens.key[last.to]) && sortWord(tokens.key[to]))
    return share(tokens, left, to, change);
  // “đã tăng gần 50 USD/ounce (hơn 1,41 triệu đồng/lượng)”: as much once more
  if (moved && money && last.unit !== unit && adjoins && next === OPEN && tokens.key[to] === CLOSE)
    return share(tokens, left, to + 1, change);
  // “giảm 100% giá vé cho xe buýt, 50% xe dưới 9 chỗ”, “ô tô tăng 12%/năm và xe máy 10,5%/năm”
  const shares = moved && last.unit === unit && unit?.startsWith('%') === true;
  // “giảm 5%, 10% tiền sử dụng đất”
  const either = last.to === left - 1 && next === COMMA && isWord(tokens, to);
  const another = isOfAnother(tokens, last.to, left) && !isWord(tokens, to);
  if (shares && (either || another || isOfSameFare(tokens, last.to, left, to))) return share(tokens, left, to, change);
  // “nhóm giao thông tăng cao nhất 2,34%, kế đến là nhóm giáo dục 1,23%, nhóm thực phẩm 0,89%”
  const ranked = shares && !isWord(tokens, to) && left - last.to <= RANKED;
  if (ranked && isRanked(tokens, last, left)) return share(tokens, left, to, { ...change, dir: firstWord(change.dir) });
  // “tăng 29% số vụ và 21% số bị can”, “giảm 50% số vụ và 52% nạn nhân so với năm trước”
  const bothOf = wholeOf(tokens.key[last.to]) && (wholeOf(tokens.key[to]) || isComparedSoon(tokens, to));
  if (last.unit === unit && and(next) && bothOf) return share(tokens, left, to, change);
  // “giảm từ 401 xuống 280 đơn vị (trên 30%)”: the brackets tell how much that was.
  const bracketed = adjoins && next === OPEN && tokens.key[to] === CLOSE && unit === '%' && last.unit !== '%';
  // “tăng từ 1,49 lên 1,8 triệu đồng, tương đương 20,8%”
  const told = unit === '%' && last.unit !== '%' && (means(next) || means(tokens.key[left])) && left - last.to <= ITEM;
  // “giảm 87 hộ, còn 34 hộ (4,5%)” tells a share of all.
  if (change.level && !last.sharesVerb && (bracketed || told) && isUpOrDown(change.dir))
    return { from: left, to, change: { dir: change.dir, level: false }, sharesVerb: true };
  if (change.level || isProportion(change.dir)) return undefined;
  return isSameAmount(tokens, quantity, left, last) ||
    isListed(tokens, quantity, left, last) ||
    isCutToo(tokens, quantity, left, last)
    ? share(tokens, left, to, change)
    : undefined;
}

/**
 * Whether only “và”, or a comma, and the name of another thing stand between two amounts: “tuyến Đà Nẵng tăng 50%,
 * Thanh Hóa 20%”.
 */
function isOfAnother(tokens: Tokens, last: number, left: number): boolean {
  const named = tokens.key[last] === COMMA && isCapital(tokens, last + 1);
  if (!(and(tokens.key[last]) || named) || left - last < 2 || left - last > ITEM) return false;
  for (let at = last + 1; at < left; at++) if (!isWord(tokens, at) || !nominal(tokens.key[at])) return false;
  return true;
}

/** “trong tháng 12”, “vào năm 2015” */
function tellsMonth(tokens: Tokens, at: number): boolean {
  return (within(tokens.key[at]) || into(tokens.key[at])) && timeWord(tokens.key[at + 1]);
}

/** Whether what a share is of ends with what it is compared with: “52% nạn nhân tử vong so với năm trước”. */
function isComparedSoon(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + ITEM && isWord(tokens, at); at++) if (comparisons.after(tokens, at)) return true;
  return false;
}

/**
 * Whether an amount is of the next thing in a ranking: “kế đến là nhóm giáo dục”, and of what follows it in the list.
 */
function isRanked(tokens: Tokens, last: LastFigure, left: number): boolean {
  const tie = tokens.key[last.to];
  if (tie !== COMMA && tie !== SEMICOLON) return false;
  const next = nextInRank.after(tokens, last.to + 1);
  const from = next?.to ?? last.to + 1;
  if ((!next && !followsRank(tokens, last)) || from >= left) return false;
  // “tương đương 8,5%, tỷ lệ khám phá án 87,2%” tells another measure.
  if (measureHeads.after(tokens, from)) return false;
  for (let at = from; at < left; at++)
    if (!isWord(tokens, at) || !(nominal(tokens.key[at]) || wordsWithStart.after(tokens, at))) return false;
  return true;
}

/** Whether the figure before was itself ranked: “kế đến là nhóm giáo dục 1,23%, nhóm thực phẩm 0,89%”. */
function followsRank(tokens: Tokens, last: LastFigure): boolean {
  if (!last.sharesVerb) return false;
  for (let at = last.from - 1; at > last.from - 2 * RANKED && !endsSentence(tokens.key[at]); at--)
    if (nextInRank.after(tokens, at)) return true;
  return false;
}

/** Longest name of a thing in a ranking, in tokens. */
const RANKED = 12;

/**
 * Whether two shares are cut from one fare: the first names it, the second only whose it is or what it is compared
 * with.
 */
function isOfSameFare(tokens: Tokens, last: number, left: number, to: number): boolean {
  const tie = tokens.key[left - 1];
  if (left - last > LIST) return false;
  // “mức giảm giá … là 100% đối với xe buýt; 30-35% so với mức giá chung”
  if (tie === SEMICOLON) return isOnFare(tokens, to);
  if (tie !== COMMA || !price(tokens.key[last]) || worthNoun(tokens.key[last + 1]) || !namesGoods(tokens, to))
    return false;
  return !movesWord(tokens.key[to]) && !price(tokens.key[to]);
}

/** Whether a fare follows as the base: “so với mức giá chung”, no other plan or time. */
function isOnFare(tokens: Tokens, to: number): boolean {
  const base = comparisons.after(tokens, to);
  return base !== undefined && (levelOrPrice(tokens.key[base.to]) || price(tokens.key[base.to + 1]));
}

/**
 * Whether a level can be what is left after a share fell: “giảm 70% so với năm 2016, chỉ còn 89 tỷ đồng”, but “giảm 30%
 * số hồ sơ, còn 12 cán bộ trực”.
 */
function isOfWhole(tokens: Tokens, { kind, to }: Quantity, last: LastFigure): boolean {
  if (last.unit !== '%' || (kind === 'count' && isWord(tokens, to))) return false;
  return !isWord(tokens, last.to) || hasBase(tokens, last.to);
}

/** “giảm tỷ lệ hộ nghèo còn dưới 4%, các huyện nghèo còn dưới 25%”: what is left of another thing. */
export function leftToo(
  tokens: Tokens,
  { unit, to }: Quantity,
  left: number,
  last: LastFigure | undefined,
): FoundChange | undefined {
  if (!last?.change?.level || last.unit !== unit || tokens.key[last.to] !== COMMA) return undefined;
  const rest = only(tokens.key[left]) ? left + 1 : left;
  const before = hedgeStart(tokens, last.from);
  if (!still(tokens.key[rest]) || !(still(tokens.key[before]) || still(tokens.key[before - 1]))) return undefined;
  if (left - last.to < 2 || left - last.to > RANKED) return undefined;
  for (let at = last.to + 1; at < left; at++) if (!isWord(tokens, at) || saidOfItem(tokens.key[at])) return undefined;
  return share(tokens, left, to, last.change);
}

/** “tăng 11-70% mỗi năm, trung bình đạt 20%”: the mean of a range of amounts right before. */
export function averaged(
  tokens: Tokens,
  { unit, to }: Quantity,
  left: number,
  last: LastFigure | undefined,
): FoundChange | undefined {
  const mean = onAverage.before(tokens, left);
  if (!mean || tokens.key[mean.from - 1] !== COMMA || !last?.change || last.value !== undefined) return undefined;
  if (last.change.level || !isUpOrDown(last.change.dir) || !isAlike(unit, last.unit)) return undefined;
  return isOneSentence(tokens, last.to, left) ? share(tokens, left, to, last.change) : undefined;
}

/**
 * “vốn trong nước đạt 78% kế hoạch, ngoài nước đạt 90%”: a share of the plan that the share right before it is of.
 *
 * @param verb Token of the verb before the quantity.
 */
export function samePlan(
  tokens: Tokens,
  { unit, to }: Quantity,
  verb: number,
  { last }: FiguresBefore,
): FoundChange | undefined {
  if (unit !== '%' || last?.unit !== '%' || !last.change?.base || isWord(tokens, to)) return undefined;
  const tie = tokens.key[last.reach];
  if (tokens.key[last.from - 1] !== tokens.key[verb] || !(tie === COMMA || and(tie))) return undefined;
  return verb - last.reach <= ITEM ? share(tokens, verb, to, last.change) : undefined;
}

/** Whether only “, có nơi” or “thậm chí” stands between two amounts. */
function isExtreme(tokens: Tokens, { from: first, to: last }: LastFigure, to: number): boolean {
  // “giảm 3-5 độ, thấp nhất 12 độ” tells how low it is, not how much it fell.
  const ends = otherEnd.before(tokens, hedgeStart(tokens, first)) !== undefined;
  let from = last;
  // “cao nhất 65.000 đồng với thành thị, thấp nhất 5.000 đồng với nông thôn”
  if (pairTie(tokens.key[from])) while (from < to && from < last + LIST && isWord(tokens, from)) from++;
  // “vượt 300% thậm chí gần 400%”, but “tăng 300% lên đến 400%”
  if (tokens.key[from] !== COMMA)
    return evenPhrases.before(tokens, to)?.from === last && !leadsToLevel(tokens.key[last]);
  if (to - from < 3) return false;
  let at = to;
  while (at > from + 1) {
    const even = evenPhrases.before(tokens, at) ?? (ends ? otherEnd.before(tokens, at) : undefined);
    if (!even) return false;
    at = even.from;
  }
  return at === from + 1;
}

/** Whether “lần lượt” or “tương ứng” stands before an amount, or before its verb, or before the first of its list. */
function isInTurn(tokens: Tokens, last: LastFigure): boolean {
  let first = last.from;
  while (first > last.from - TURNS && (isNumber(tokens, first - 1) || inList(tokens.key[first - 1]))) first--;
  const at = is(tokens.key[first - 1]) ? first - 1 : first;
  return (
    inTurn.before(tokens, at) !== undefined ||
    inTurn.before(tokens, changes.before(tokens, at)?.from ?? at) !== undefined
  );
}

/** Whether “trong đó” parts a figure from one before token `left` of the same sentence. */
function isPartTold(tokens: Tokens, end: number, left: number): boolean {
  if (!isOneSentence(tokens, end, left)) return false;
  for (let at = end; at < left; at++) if (thereof(tokens.key[at]) && within(tokens.key[at - 1])) return true;
  return false;
}

/** Longest list of amounts that are told in turn, in tokens. */
const TURNS = 20;

function inList(key: number | undefined): boolean {
  return key === COMMA || key === PERCENT || and(key);
}

/**
 * Whether an amount of change is told once more: “tăng 1.000 đồng/kg, tương đương 12.000 đồng/bình”, “tăng 16 triệu
 * yên, khoảng 3 tỷ đồng”, “giảm 12 vụ (15%)”.
 */
function isSameAmount(tokens: Tokens, { kind, unit, to }: Quantity, left: number, last: LastFigure): boolean {
  const aside = tokens.key[last.to] === COMMA || tokens.key[last.to] === OPEN;
  if (kind === 'money' && last.kind === 'money' && unit !== last.unit && aside && left === last.to + 1) return true;
  // “giảm 12 vụ = 15%”
  if (means(tokens.key[left - 1]) || means(tokens.key[left]) || tokens.key[left - 1] === EQUALS)
    return (
      left - last.to < ASIDE &&
      (unit === '%' ||
        (last.unit === '%' && (kind === 'money' || kind === 'price')) ||
        // “tăng 17 USD/ounce, tương đương 480.000 đồng/lượng”
        (kind === 'price' && last.kind === 'price') ||
        isAlike(unit, last.unit))
    );
  // “tăng 200.000 người (2,5% dân số)”
  const end = wholes.after(tokens, to)?.to ?? to;
  return (
    unit === '%' &&
    last.unit !== '%' &&
    last.reach === left - 1 &&
    tokens.key[left - 1] === OPEN &&
    tokens.key[end] === CLOSE
  );
}

const ASIDE = 10;

/** Whether two amounts can be one: both of money, or of one unit; “giảm 50 hộ, tương đương 5 tỷ đồng” are two. */
function isAlike(unit: string | undefined, last: string | undefined): boolean {
  return unit?.split('/')[0] === last?.split('/')[0];
}

function share(tokens: Tokens, left: number, to: number, { dir, level, base }: Change): FoundChange {
  const own = baseAfter(tokens, to);
  const of = own?.words ?? baseBehind(tokens, to) ?? base;
  const change = { dir, ...(of === undefined ? {} : { base: of }), level };
  return { from: left, to: own?.to ?? to, change, sharesVerb: true };
}
