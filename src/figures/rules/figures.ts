import {
  changes,
  comparisons,
  figureNoun,
  leadsToLevel,
  means,
  movers,
  movesDown,
  multiplies,
  reachWord,
  wholeArea,
} from '../../vocabulary/changes.ts';
import { befallen, harms } from '../../vocabulary/counted.ts';
import {
  against,
  codeWord,
  equals,
  gifts,
  partOfThem,
  rateWord,
  respectively,
  someWord,
  star,
  totalOrNumber,
} from '../../vocabulary/cues.ts';
import { dong, moneyBefore } from '../../vocabulary/currencies.ts';
import {
  alike,
  bareBefore,
  baseLeads,
  functionWord,
  leftOver,
  levelWord,
  timesMark,
} from '../../vocabulary/grammar.ts';
import { rank } from '../../vocabulary/localities.ts';
import { amongAll, indices, inequality, magnitudes, mostWith, ofAll } from '../../vocabulary/measureNouns.ts';
import { pointWord, widespread } from '../../vocabulary/measures.ts';
import {
  all,
  and,
  from,
  has,
  holds,
  numberWord,
  only,
  passive,
  totalWord,
  within,
} from '../../vocabulary/particles.ts';
import { sequence } from '../../vocabulary/periods.ts';
import { boundAfter, hedgeStart, qualifiers } from '../../vocabulary/qualifiers.ts';
import { goldOrSilver, medalLast, metal } from '../../vocabulary/scores.ts';
import { readScale } from '../amount.ts';
import { isBallot, tellsVotes } from '../ballots.ts';
import { isYear } from '../digits.ts';
import { isListedCount } from '../listedCount.ts';
import { COMMA, endsSentence, OPEN, SEMICOLON } from '../marks.ts';
import { readNumber } from '../numbers.ts';
import { type Quantity, readQuantity } from '../quantity.ts';
import { other, type Reading, type Rule } from '../rule.ts';
import { tellsNorm } from '../statedAge.ts';
import { tellsHeat } from '../statedHeat.ts';
import { isNumber, isWord, textAt, type Tokens } from '../tokens.ts';
import { OLDEST } from './ages.ts';

/** A number that says how much or how many: it has a scale, a unit, or a noun that it counts. */
export const figure: Rule = {
  name: 'figure',
  read(tokens, at, quantity) {
    // “1 số hộ”, “1 ít sắt”, but “1 phần quà”
    const one = quantity !== undefined && quantity.of === undefined && textAt(tokens, at) === '1';
    if (one && someWord(tokens.key[quantity.numTo]) && !gifts.after(tokens, quantity.numTo))
      return other('other', at, at + 1);
    const medal = quantity && medalUnit(tokens, at, quantity);
    if (medal) {
      const medals: Quantity = { ...quantity, unit: medal, kind: 'count', strength: 'known', to: quantity.numTo + 1 };
      return { from: at, to: medals.to, is: { class: 'figure', quantity: medals } };
    }
    if (!quantity || (quantity.strength === 'bare' && !quantity.scaled)) return undefined;
    if (star(tokens.key[quantity.numTo])) return other('ordinal', at, quantity.to);
    return { from: at, to: quantity.to, is: { class: 'figure', quantity } };
  },
};

/** “4 huy chương vàng, 16 bạc và 18 đồng”: the unit of medals that are listed behind others, and are few. */
function medalUnit(tokens: Tokens, at: number, { numTo, value = Infinity, scaled }: Quantity): string | undefined {
  // “huy chương vàng, 5 triệu đồng tiền thưởng”
  if (scaled || value > MOST_MEDALS || !metal(tokens.key[numTo])) return undefined;
  let back = at;
  for (; back > at - MEDALS && isListMark(tokens.key[back - 1]) && goldOrSilver(tokens.key[back - 2]); back -= 3) {
    if (medalLast(tokens.key[back - 3])) return 'huy chương';
    if (!isNumber(tokens, back - 3)) break;
  }
  return back < at ? textAt(tokens, numTo).toLowerCase() : undefined;
}

/** No delegation wins so many of one metal. */
const MOST_MEDALS = 999;

/** Longest list of medals before the last of them, in tokens. */
const MEDALS = 12;

/** “điểm tuyệt đối 40/40” is a score. */
function isMark(tokens: Tokens, at: number): boolean {
  return [1, 2, 3, 4].some((back) => pointWord(tokens.key[at - back]));
}

/** “số phiếu tín nhiệm cao 24/49”: so many votes of more than a month has days, or a year months. */
function isVote(tokens: Tokens, at: number, { value = 0, of = 0 }: Quantity): boolean {
  return of > MONTHS && value <= of && tellsVotes(tokens, at);
}

const FEW = 20;

/** Up to these a number in a ratio may be that of a month or a day. */
const MONTHS = 12;
const DAYS = 31;

/** A number without a unit that a verb of measure introduces: “tổng số hộ là 1.250”, “(44/40)”. */
export const bareFigure: Rule = {
  name: 'bare figure',
  read(tokens, at, quantity, previous) {
    if (!quantity || quantity.strength !== 'bare') return undefined;
    const plainly: Reading = { from: at, to: quantity.to, is: { class: 'figure', quantity } };
    // “gió giật cấp trên 8”
    if (rank(tokens.key[at - 2]) && qualifiers.before(tokens, at)) return other('ordinal', at, at + 1);
    const hedged = hedgeStart(tokens, at);
    const moved = changes.before(tokens, hedged)?.value === 'amount';
    const rated =
      quantity.kind === 'ratio' && (moved || rateWord(tokens.key[hedged - 1]) || against(tokens.key[at + 1]));
    if (rated) return plainly;
    // “số phiếu tín nhiệm 50/50”: all of them, and no day of a month
    const everyone =
      quantity.kind === 'ratio' &&
      quantity.value === quantity.of &&
      (quantity.value ?? 0) > MONTHS &&
      !isMark(tokens, at);
    const equalled = quantity.kind === 'ratio' && (equals(tokens.key[at - 1]) || isVote(tokens, at, quantity));
    // “năm học 2016-2017 có 251/252”
    const had =
      quantity.kind === 'ratio' && has(tokens.key[at - 1]) && (quantity.of ?? 0) > DAYS && !isMark(tokens, at);
    if (had && (quantity.value ?? 0) <= (quantity.of ?? 0)) return plainly;
    const part = quantity.kind === 'ratio' && ofAll.after(tokens, quantity.to) !== undefined;
    if (equalled || part || everyone) return plainly;
    // “tiết kiệm 2/3 chi phí”: a plain fraction of what follows.
    const fraction =
      quantity.kind === 'ratio' && (quantity.of ?? 99) <= 10 && (quantity.value ?? 0) < (quantity.of ?? 0);
    const compared = comparisons.after(tokens, quantity.to) !== undefined;
    // “số phiếu tiệm cận gần tới 2/3,”
    const roughly = qualifiers.before(tokens, at)?.value === 'hedge' && reachWord(tokens.key[at - 1]);
    if (
      fraction &&
      (compared ||
        roughly ||
        // “2/3 đều về đích”, “chiếm 1/3 trên toàn quốc”
        alike(tokens.key[quantity.to]) ||
        holds(tokens.key[at - 1]) ||
        // “mới tiêu thụ được 1/3.”
        (passive(tokens.key[at - 1]) && !isWord(tokens, quantity.to)) ||
        wholeArea.after(tokens, quantity.to) !== undefined ||
        leftOver.after(tokens, quantity.to) !== undefined ||
        (/^\p{Ll}/u.test(textAt(tokens, quantity.to)) && !functionWord(tokens.key[quantity.to])))
    )
      return plainly;
    if (quantity.kind === 'ratio' && (previous?.class !== 'figure' || at - previous.to > ASIDE)) return undefined;
    if (isMoney(tokens, at, quantity))
      return {
        from: at,
        to: quantity.to,
        is: { class: 'figure', quantity: { ...quantity, unit: 'VND', kind: 'money' } },
      };
    // “chiếm nhiều hơn, từ 48.000 tới 49.000”: a range of thousands is one of something.
    const range = quantity.kind === 'count' && (quantity.min ?? 0) >= 1000 && from(tokens.key[at - 1]);
    if (range && textAt(tokens, at).includes('.')) return plainly;
    // “API từ 0-50 là “tốt””, “chỉ số AQI ở mức 158”
    if (quantity.kind === 'count' && isIndex(tokens, hedged))
      return { from: at, to: quantity.to, is: { class: 'figure', quantity: { ...quantity, kind: 'index' } } };
    const listed = listedPrice(tokens, at, quantity);
    if (listed) return { from: at, to: quantity.to, is: { class: 'figure', quantity: { ...quantity, ...listed } } };
    if (isBallot(tokens, quantity)) return plainly;
    const lent = unitOfNext(tokens, at, quantity);
    if (lent) return { from: at, to: quantity.to, is: { class: 'figure', quantity: { ...quantity, ...lent } } };
    // “đóng 150.000 đồng, thay vì 100.000 như trước”, but “so với 2018”
    const based = quantity.kind === 'count' && baseLeads.before(tokens, hedged) && !isYear(tokens, at);
    if (based && previous?.class === 'figure' && at - previous.to <= BASE) return plainly;
    // “khiến 1 người tử vong, 2 bị thương”
    if (previous?.class === 'figure' && at - previous.to <= ASIDE && harms.after(tokens, quantity.to)) return plainly;
    // “thu ngân sách gấp 3 so với năm ngoái”, “tăng gần gấp 3 chỉ sau một đêm”
    const soon = sequence(tokens.key[only(tokens.key[quantity.to]) ? quantity.to + 1 : quantity.to]);
    if (quantity.kind === 'count' && multiplies(tokens.key[hedged - 1]) && (compared || soon)) return plainly;
    // “nhiệt độ cao nhất phổ biến 36-39”
    if (quantity.kind === 'count' && widespread.before(tokens, hedged) && tellsHeat(tokens, quantity)) return plainly;
    // “34 cán bộ bị khiển trách, 12 bị cảnh cáo”
    if (
      previous?.class === 'figure' &&
      quantity.kind === 'count' &&
      isListedCount(tokens, at, quantity.to, previous.to)
    )
      return plainly;
    // “tuổi nghỉ hưu được quy định 60 với nam và 55 với nữ”
    if (quantity.kind === 'count' && (quantity.value ?? 0) < OLDEST && tellsNorm(tokens, at)) return plainly;
    // “có số hộ ngập nhiều nhất với 380, Ia Tê 180”
    if (mostWith.before(tokens, hedged) && !isWord(tokens, quantity.to)) return plainly;
    // “lên con số 3”
    const called = figureNoun.before(tokens, hedged);
    if (called && leadsToLevel(tokens.key[called.from - 1])) return plainly;
    // “lần lượt là hơn 1.000 và 686”
    const second = and(tokens.key[at - 1]) && previous?.class === 'figure' && previous.to === at - 1;
    if (second && isRespective(tokens, at - 2)) return plainly;
    return standsBare(tokens, at, quantity) ? plainly : undefined;
  },
};

/** Whether an index stands a few words before a number. */
function isIndex(tokens: Tokens, left: number): boolean {
  // “trận động đất có độ lớn 3,7”
  if (magnitudes.before(tokens, left)) return true;
  for (let at = left - 1; at >= left - INDEX && isWord(tokens, at); at--) if (indices(tokens.key[at])) return true;
  // “hệ số Gini của cả nước giai đoạn này ở mức 0,4”
  if (!/^0,\d/.test(textAt(tokens, left))) return false;
  for (let at = left - 1; at >= 0 && at > left - CLAUSE && !endsSentence(tokens.key[at]); at--)
    if (inequality(tokens.key[at])) return true;
  return false;
}

/** Farthest that the number something is set against stands from it, in tokens. */
const BASE = 12;

/** Farthest that an index stands before its number, in tokens. */
const INDEX = 4;

/** What a number has of another: its unit, if that has one, its kind, and its value by the other’s scale. */
type Lent = Pick<Quantity, 'unit' | 'kind'> & { value?: number };

/**
 * “giảm từ 31 xuống 29 vụ”, “16 x 24 cm”, “2.400 trong tổng số trên 3.400 xã”: the first number takes the unit of the
 * second.
 */
function unitOfNext(tokens: Tokens, at: number, quantity: Quantity): Lent | undefined {
  // “khổ 16 x 24 cm”, “10 x 10 x 1,5 cm”
  const side = timesMark(tokens.key[quantity.to]) ? { to: lastSide(tokens, quantity.to + 1) } : undefined;
  const whole = ofAll.after(tokens, quantity.to) ?? side;
  // “lần lượt có 12 và 11 phiếu”
  // “lần lượt nhận được 40, 41 phiếu”
  const both = (and(tokens.key[quantity.to]) || tokens.key[quantity.to] === COMMA) && isRespective(tokens, at);
  if (both) return unitAt(tokens, quantity.to + 1);
  // “Vĩnh Hằng (37 lên 87 ha)”
  if (!whole && !from(tokens.key[at - 1]) && tokens.key[at - 1] !== OPEN) return undefined;
  let next = whole ? (qualifiers.after(tokens, whole.to)?.to ?? whole.to) : quantity.to;
  while (next < quantity.to + 4 && levelWord(tokens.key[next])) next++;
  if (next === quantity.to) return undefined;
  // “số xã giảm từ 159 xuống 135”
  // “từ 1,46 lên 3”
  const moved = movers(tokens.key[at - 2]) || (!whole && textAt(tokens, at).includes(','));
  const plain = moved && isNumber(tokens, next);
  const lent = unitAt(tokens, next);
  if (!lent) return plain ? { kind: quantity.kind } : undefined;
  const scale = whole ? undefined : readScale(tokens, next + 1);
  return scale ? scaled(tokens, at, lent, next, scale.exponent) : lent;
}

/** Token of the last of the sides that stand from token `at` on. */
function lastSide(tokens: Tokens, at: number): number {
  return isNumber(tokens, at) && timesMark(tokens.key[at + 1]) && isNumber(tokens, at + 2) ? at + 2 : at;
}

/**
 * “từ 1,7 lên 4 triệu đồng”: the number before has the scale of the level when that makes a rise or fall of it, else
 * none; a sum that fits neither way (“từ 800 lên 1,2 tỷ đồng”) is not read.
 */
function scaled(tokens: Tokens, at: number, lent: Lent, next: number, exponent: number): Lent | undefined {
  const level = readNumber(textAt(tokens, next), exponent);
  if (level === undefined) return lent;
  const falls = movesDown(tokens.key[next - 1]);
  const fits = (value: number | undefined): value is number =>
    value !== undefined && (falls ? value > level && value < level * FARTHEST_FALL : value < level);
  const value = readNumber(textAt(tokens, at), exponent);
  if (fits(value)) return { ...lent, value };
  const plain = readNumber(textAt(tokens, at));
  return fits(plain) && (lent.kind === 'count' || plain >= LEAST_SUM) ? lent : undefined;
}

/** Nothing in a report falls to less than a hundredth. */
const FARTHEST_FALL = 100;

/** Least sum in đồng that is printed without a scale beside one that has it. */
const LEAST_SUM = 1000;

function unitAt(tokens: Tokens, at: number): Lent | undefined {
  const after = isNumber(tokens, at) ? readQuantity(tokens, at) : undefined;
  return after?.unit === undefined ? undefined : { unit: after.unit, kind: after.kind };
}

/** Whether “lần lượt” stands a word or two before a number. */
function isRespective(tokens: Tokens, at: number): boolean {
  return [at, at - 1, at - 2].some((end) => respectively.before(tokens, end) !== undefined);
}

/** “trị giá hơn 200.000.”: thousands of money whose currency the report forgot. */
function isMoney(tokens: Tokens, at: number, quantity: Quantity): boolean {
  if ((quantity.value ?? quantity.max ?? 0) < 1000 || !textAt(tokens, at).includes('.')) return false;
  return moneyBefore.before(tokens, hedgeStart(tokens, at)) !== undefined;
}

/** “giá lần lượt là 80.000 đồng; 50.000; 45.000”: one more item of a list of sums whose first has the currency. */
function listedPrice(tokens: Tokens, at: number, { value = 0 }: Quantity): Lent | undefined {
  if (value < 1000 || !textAt(tokens, at).includes('.')) return undefined;
  let mark = at - 1;
  while (isListMark(tokens.key[mark]) && isNumber(tokens, mark - 1) && mark > at - LONGEST_LIST) mark -= 2;
  if (!isListMark(tokens.key[mark]) || !dong(tokens.key[mark - 1])) return undefined;
  return isNumber(tokens, mark - 2) ? { unit: 'VND', kind: 'money' } : undefined;
}

function isListMark(key: number | undefined): boolean {
  return key === SEMICOLON || key === COMMA || and(key);
}

/** Longest list of sums of which only the first has its currency, in tokens. */
const LONGEST_LIST = 40;

/** “số đơn đã giải quyết:”: the words before the colon name a number. */
function namesNumber(tokens: Tokens, colon: number): boolean {
  for (let at = colon - 1; at >= 0 && at > colon - 8 && isWord(tokens, at); at--)
    // “mã số thuế: 5900189” identifies.
    if (totalOrNumber(tokens.key[at])) return !codeWord(tokens.key[at - 1]);
  return false;
}

/** Whether the clause that ends before token `end` opens with “tổng số”. */
function opensWithTotal(tokens: Tokens, end: number): boolean {
  let start = end;
  while (start > end - CLAUSE && isWord(tokens, start - 1)) start--;
  return totalWord(tokens.key[start]) && numberWord(tokens.key[start + 1]);
}

/** Longest clause that a total opens, in tokens. */
const CLAUSE = 20;

/** A comparison in brackets stands right after the figure it explains: “tăng 4 vụ (44/40)”. */
const ASIDE = 8;

function standsBare(tokens: Tokens, at: number, quantity: Quantity): boolean {
  const text = textAt(tokens, at);
  const before = textAt(tokens, at - 1);
  const after = textAt(tokens, quantity.to);
  if (quantity.kind === 'ratio') return before === '(' && after === ')';
  if (/^0/.test(text) && !/^0,/.test(text)) return false;
  // “là 1 trong 9 dự án”: one of them, not a count of one.
  if (text === '1' && within(tokens.key[quantity.to])) return false;
  // “cả 3 bị phạt”
  if (all(tokens.key[at - 1]) && quantity.value !== undefined && quantity.value <= FEW) return true;
  // “3 trong số đó là học sinh”
  if (partOfThem.after(tokens, quantity.to) || amongAll.after(tokens, quantity.to)) return true;
  // “dân số mỗi năm tăng khoảng 900.000, tương đương một tỉnh”
  const same = means(tokens.key[quantity.to]) && text.includes('.');
  const ends = after === '' || /^[.,;()\n"”]$/.test(after) || functionWord(tokens.key[quantity.to]) || same;
  // “điểm trung bình từ 8 trở lên”
  if (from(tokens.key[at - 1]) && boundAfter.after(tokens, quantity.to)) return true;
  const hedged = qualifiers.before(tokens, at);
  // “12 vụ, chết 5, bị thương 10”
  if (ends && quantity.kind === 'count' && befallen.before(tokens, hedged?.from ?? at)) return true;
  // “tổng số thí sinh dự thi: 868.378”
  if (ends && before === ':' && (text.includes('.') || namesNumber(tokens, at - 1))) return true;
  // “tổng số giấy phép lái xe được cấp mới 153.736, tăng 14%”
  if (ends && /\.\d{3}$/.test(text) && opensWithTotal(tokens, at)) return true;
  return ends && (bareBefore(tokens.key[at - 1]) || (hedged !== undefined && hedged.value === 'hedge'));
}
