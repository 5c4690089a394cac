import { leadsToLevel } from '../vocabulary/changes.ts';
import { animals, befallen, creatures, harms, lifeless } from '../vocabulary/counted.ts';
import { dollar } from '../vocabulary/currencies.ts';
import { baseLeads, bothWord, breakWord, plural, reportingVerbs, sanctionVerbs } from '../vocabulary/grammar.ts';
import {
  amongAll,
  amongThose,
  coefficients,
  dimension,
  exchangeRates,
  indexNoun,
  inThat,
  markWords,
  populations,
  posts,
  subscriptions,
} from '../vocabulary/measureNouns.ts';
import { amount, beforePoint, markSort } from '../vocabulary/measures.ts';
import { all, done, has, is, numberWord, passive, reaches, still, totalWord } from '../vocabulary/particles.ts';
import { personUnits } from '../vocabulary/people.ts';
import { payWord } from '../vocabulary/prices.ts';
import { hedgeStart } from '../vocabulary/qualifiers.ts';
import { isBallot } from './ballots.ts';
import { isLabelled } from './brackets.ts';
import type { LastFigure } from './build.ts';
import { MOST_COUNTED } from './impliedUnit.ts';
import type { FigureKind } from './ledger.ts';
import { isListedCount } from './listedCount.ts';
import { CLOSE, COMMA, endsSentence, OPEN } from './marks.ts';
import { isNamedItem } from './namedItem.ts';
import type { Phrase } from './phrase.ts';
import { isOneSentence } from './phraseEdges.ts';
import type { Quantity } from './quantity.ts';
import { tellsAge, tellsNorm } from './statedAge.ts';
import { tellsHeat } from './statedHeat.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';
import { readUnit } from './units.ts';

interface Context {
  last: LastFigure | undefined;
  /** Unit of the last count. */
  counted: string | undefined;
  indicator: Phrase | undefined;
}

/**
 * What a number is whose unit is not printed, by its indicator and the figures before; nothing where they do not say.
 */
export function bareKind(
  tokens: Tokens,
  quantity: Quantity,
  { last, counted, indicator }: Context,
): { kind: FigureKind; unit: string | undefined } | undefined {
  const { kind, unit, from, value } = quantity;
  if (kind === 'money' && quantity.to === quantity.numTo) {
    // “kim ngạch đạt 18,5 tỷ USD, trong đó xuất khẩu đạt 9,7 tỷ”
    if (last && isPartOfForeign(tokens, quantity, last)) return { kind, unit: last.unit };
    // “có 3 triệu giỏ hoa, tăng 1 triệu so với năm trước”
    if (last && indicator && isSameThing(quantity, indicator, last)) return { kind: 'count', unit: last.unit };
    // “hơn 5,2 triệu cử tri (gần 2,8 triệu là nữ)”, “công suất 28 triệu khách, nhưng hiện đã đón 32 triệu”
    if (last && (isShareOf(tokens, quantity, last) || isCountedOn(tokens, quantity, last)))
      return { kind: 'count', unit: last.unit };
    // “dân số giảm còn 55 triệu”, “số khách đạt 1,2 triệu”: a scale alone is money, unless things are counted.
    const noun = indicator && countedIn(tokens, indicator, quantity);
    return noun ? { kind: 'count', unit: noun } : undefined;
  }
  if (quantity.strength !== 'bare') return undefined;
  const isCount = kind === 'count' && unit === undefined;
  // “số vụ tai nạn giảm 2”: the noun says what is counted.
  const noun = isCount && nounOf(tokens, indicator);
  if (noun) return { kind, unit: noun };
  // “dân số tăng lên 9.800”
  if (isCount && indicator && populations.after(tokens, indicator.from)) return { kind, unit: 'người' };
  // “hạng 4 là 7.000 đồng, hạng 3 là 10.000”
  if (isCount && last && isListedSum(tokens, quantity, last)) return { kind: last.kind, unit: last.unit };
  // “đại biểu ngoài đảng là 13”
  const told = isCount && indicator && is(tokens.key[hedgeStart(tokens, from) - 1]) && readUnit(tokens, indicator.from);
  if (told && personUnits.has(told.unit)) return { kind, unit: told.unit };
  // “hệ số lương từ 2,34 trở xuống”
  if (kind === 'count' && indicator && hasCoefficient(tokens, indicator)) return { kind: 'index', unit };
  // “tỷ giá USD/VND là 24.110 - 24.190”
  if (isCount && indicator && isDollarRate(tokens, indicator, quantity)) return { kind: 'price', unit: 'VND/USD' };
  // “chỉ số PCI của tỉnh đạt 63,5”
  if (isCount && indicator && indexNoun.after(tokens, indicator.from)) return { kind: 'index', unit };
  if (kind === 'count' && isMark(tokens, quantity)) return { kind: 'measure', unit: 'điểm' };
  // “nhiệt độ vùng núi là 15-17, đồng bằng dưới 23”
  if (isCount && tellsHeat(tokens, quantity)) return { kind: 'measure', unit: 'độ' };
  // “nâng tuổi nghỉ hưu của nam lên 62”
  if (isCount && (tellsNorm(tokens, from) || (leadsToLevel(tokens.key[from - 1]) && tellsAge(tokens, from))))
    return { kind: 'measure', unit: 'tuổi' };
  // “phiếu tín nhiệm cao 41, tín nhiệm 11”
  if (isCount && isBallot(tokens, quantity)) return { kind, unit: 'phiếu' };
  // “32.000 đám cưới, trong đó gần 18.000 là của cán bộ”
  if (isCount && last?.kind === 'count' && isPart(tokens, quantity, last)) return { kind, unit: last.unit };
  // “có 1.600 học sinh, hiện đã tiêm được hơn 1.200”
  if (isCount && last?.kind === 'count' && isDone(tokens, quantity, last)) return { kind, unit: last.unit };
  // “nhận lớp với 28 học sinh, nay chỉ còn 21”
  const fewer =
    last?.kind === 'count' && (value ?? Infinity) < (last.value ?? 0) && isOneSentence(tokens, last.to, from);
  if (isCount && fewer && still(tokens.key[from - 1])) return { kind, unit: last.unit };
  // “tỉnh ủy không quá 15 người, huyện ủy không quá 11”
  if (isCount && last?.kind === 'count' && isBoundAlike(tokens, from, last)) return { kind, unit: last.unit };
  // “34 cán bộ bị khiển trách, 12 bị cảnh cáo”
  if (isCount && last?.kind === 'count' && isListedCount(tokens, from, quantity.to, last.to))
    return { kind, unit: last.unit };
  // “1 người tử vong, 2 bị thương”
  if (isCount && harms.after(tokens, quantity.to)) return { kind, unit: counted };
  if (isCount && all(tokens.key[from - 1])) {
    // “2 tàu cá, cả 2 đều chìm”
    if (breaks(tokens, quantity.to)) return { kind, unit: last?.value === quantity.value ? last?.unit : undefined };
    // “cả 2 bị bắt”: of two couples or two cars it would be said which.
    const sized = dimension(tokens.key[quantity.to]) || dimension(tokens.key[quantity.to + 1]);
    if (!sized) return { kind, unit: personUnits.has(counted ?? '') ? counted : 'người' };
  }
  // “12 vụ, chết 5, bị thương 10”
  if (isCount && befallen.before(tokens, hedgeStart(tokens, from))) return { kind, unit: whoFell(tokens, from, last) };
  // “đóng 150.000 đồng, thay vì 100.000 như trước”
  if (isCount && last && isReplaced(tokens, quantity, last)) return { kind: last.kind, unit: last.unit };
  // “phóng 4 tên lửa, 3 trong số đó đã rơi xuống biển”
  if (isCount && last?.kind === 'count' && amongThose.after(tokens, quantity.to)) return { kind, unit: last.unit };
  // “9 trong số các nạn nhân thiệt mạng”
  const among = isCount ? amongAll.after(tokens, quantity.to) : undefined;
  const member = among && readUnit(tokens, among.to);
  if (member?.strength === 'known') return { kind, unit: member.unit };
  // “trong đó có 160.000 là doanh nghiệp”
  const called = isCount && is(tokens.key[quantity.to]) ? readUnit(tokens, quantity.to + 1) : undefined;
  if (called?.strength === 'known') return { kind, unit: called.unit };
  // “gồm khai trừ 1, cách chức 3”: of the cases that were counted before
  if (unit === undefined && sanctionVerbs.before(tokens, from)) return { kind, unit: counted };
  // “Bến Tre (2.700 trường hợp), Phú Thọ (hơn 2.600)”
  if (isCount && isItem(tokens, quantity, last)) return { kind, unit: last?.unit };
  // “14 bức ảnh (Lễ hội: 5, Lao động: 4, Trẻ em: 5)”
  if (isCount && last?.kind === 'count' && isLabelled(tokens, from)) return { kind, unit: last.unit };
  // “Sở Y tế hơn 770 người, tiếp theo là Sở Giáo dục gần 660”
  if (isCount && last && isNamedItem(tokens, quantity, last)) return { kind, unit: last.unit };
  return undefined;
}

/** Whether a number stands right behind “thay vì”, “so với mức”, of the size of the figure before it. */
function isReplaced(tokens: Tokens, { from, value }: Quantity, last: LastFigure): boolean {
  if (!baseLeads.before(tokens, hedgeStart(tokens, from)) || !isOneSentence(tokens, last.to, from)) return false;
  return isOfSize(value, last);
}

/** Whether two numbers may be of one thing, by their size. */
function isOfSize(value = NaN, last: LastFigure): boolean {
  const ratio = value / (last.value ?? NaN);
  return ratio > 1 / ALIKE && ratio < ALIKE;
}

/** Whether “là” leads to a number without a unit that is, in thousands as well, of the size of the sum before it. */
function isListedSum(tokens: Tokens, { from, to, value = 0 }: Quantity, last: LastFigure): boolean {
  const paid = last.kind === 'money' || last.kind === 'price';
  if (!paid || value < THOUSANDS || value % THOUSANDS !== 0 || isWord(tokens, to)) return false;
  if (!is(tokens.key[hedgeStart(tokens, from) - 1]) || !isOneSentence(tokens, last.to, from)) return false;
  return from - last.to <= NEAR_COUNT && isOfSize(value, last);
}

/** Whether the same bound of more than one word stands before two numbers of one sentence: “không quá”, “tối đa”. */
function isBoundAlike(tokens: Tokens, from: number, last: LastFigure): boolean {
  const [left, before] = [hedgeStart(tokens, from), hedgeStart(tokens, last.from)];
  if (from - left < 2 || from - left !== last.from - before || !isOneSentence(tokens, last.to, left)) return false;
  for (let at = left; at < from; at++) if (tokens.key[at] !== tokens.key[before + at - left]) return false;
  return true;
}

/** Whether an indicator is the rate of the dollar, and the number may be one in đồng. */
function isDollarRate(tokens: Tokens, { from, to }: Phrase, { value, min = value ?? 0 }: Quantity): boolean {
  if (!exchangeRates.after(tokens, from) || min < LEAST_RATE) return false;
  for (let at = from; at < to; at++) if (dollar.after(tokens, at)) return true;
  return false;
}

/** A dollar has cost more than so many đồng since 1989. */
const LEAST_RATE = 4000;

/** Whether what is told from token `at` befalls things alone: “đều chìm”, “bị hư hỏng”. */
export function breaks(tokens: Tokens, at: number): boolean {
  let verb = at;
  while (verb < at + AUXILIARIES && bothWord(tokens.key[verb])) verb++;
  return breakWord(tokens.key[verb]);
}

/** Most words between “cả 2” and its verb: “đều đã bị”. */
const AUXILIARIES = 3;

/** What an indicator counts by its first words: “vụ” of “số vụ tai nạn”, “phòng” of “tổng số phòng”, “biên chế”. */
function nounOf(tokens: Tokens, indicator: Phrase | undefined): string | undefined {
  if (!indicator) return undefined;
  // “các đơn vị có số biên chế được giao là hơn 45.650”
  for (let at = indicator.from; at < indicator.to; at++) {
    const post = posts.after(tokens, at);
    if (post) return post.value;
  }
  const told = afterReport(tokens, indicator);
  const at = totalWord(tokens.key[told]) ? told + 1 : told;
  // “lượng khách”
  if (!numberWord(tokens.key[at]) && !amount(tokens.key[at])) return undefined;
  // “số lượng các cặp đôi”
  const counted = amount(tokens.key[at + 1]) ? at + 2 : at + 1;
  const noun = readUnit(tokens, plural(tokens.key[counted]) ? counted + 1 : counted);
  return noun?.strength === 'known' ? noun.unit : undefined;
}

/** Token after who says it: “một nghiên cứu cảnh báo số trẻ béo phì”. */
function afterReport(tokens: Tokens, { from, to }: Phrase): number {
  for (let at = from + 1; at < to; at++) if (reportingVerbs.before(tokens, at)) return at;
  return from;
}

/**
 * Whose deaths a bare number counts: the animals of its clause or of the figure before, else persons; plants and rates
 * have no unit.
 */
function whoFell(tokens: Tokens, from: number, last: LastFigure | undefined): string | undefined {
  let at = from - 1;
  for (; at >= 0 && at > from - CLAUSE && tokens.key[at] !== COMMA && !endsSentence(tokens.key[at]); at--) {
    if (animals.after(tokens, at)) return 'con';
    if (lifeless(tokens.key[at])) return undefined;
  }
  const before = last && isOneSentence(tokens, last.to, from) ? last.unit : undefined;
  return before !== undefined && creatures.has(before) ? before : 'người';
}

/** Longest clause before the number of those who fell, in tokens. */
const CLAUSE = 10;

/** What a scale without a currency counts: a population, or the noun of a “số …” that nobody pays or owes. */
function countedIn(tokens: Tokens, indicator: Phrase, { from, value, max }: Quantity): string | undefined {
  for (let at = indicator.from; at < indicator.to; at++) if (payWord(tokens.key[at])) return undefined;
  if (populations.after(tokens, indicator.from)) return 'người';
  const subscribed = subscriptions.after(tokens, indicator.from);
  // “tài khoản mua sắm mất 12 triệu” is money.
  if (subscribed && reaches(tokens.key[from - 1])) return subscribed.value;
  return (value ?? max ?? 0) < MOST_COUNTED ? nounOf(tokens, indicator) : undefined;
}

/** Whether a number of millions is of what was counted by thousands right before it. */
function isSameThing({ value, max }: Quantity, { from }: Phrase, last: LastFigure): boolean {
  return (
    last.kind === 'count' &&
    last.indicator?.from === from &&
    (value ?? max ?? 0) < MOST_COUNTED &&
    (last.value ?? THOUSANDS) >= THOUSANDS
  );
}

/** Whether a number of millions stands in brackets right behind a larger count. */
function isShareOf(tokens: Tokens, { from, value }: Quantity, last: LastFigure): boolean {
  const left = hedgeStart(tokens, from);
  return (
    last.kind === 'count' &&
    tokens.key[left - 1] === OPEN &&
    last.to === left - 1 &&
    (value ?? Infinity) < (last.value ?? 0)
  );
}

/**
 * Whether a number of millions goes on with the millions counted before it in the sentence, when nobody pays between.
 */
function isCountedOn(tokens: Tokens, { from, value }: Quantity, last: LastFigure): boolean {
  if (last.kind !== 'count' || (last.value ?? 0) < MILLION || (value ?? 0) > (last.value ?? 0) * ALIKE) return false;
  if (from - last.to > NEAR_COUNT || !isOneSentence(tokens, last.to, from)) return false;
  for (let at = last.to; at < from; at++) if (payWord(tokens.key[at])) return false;
  return true;
}

const MILLION = 1e6;

/** Two counts of one thing differ by no more than this factor. */
const ALIKE = 10;

/** Farthest that the second count stands from the first, in tokens. */
const NEAR_COUNT = 20;

/** From here on a count is told in scales. */
const THOUSANDS = 1000;

/** “hệ số lương”, but “bài kiểm tra hệ số 2”. */
function hasCoefficient(tokens: Tokens, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (coefficients.after(tokens, at) && !isNumber(tokens, at + 2)) return true;
  return false;
}

/** Whether a sum without its currency is told as part of the foreign sum before it in the sentence. */
function isPartOfForeign(tokens: Tokens, { from, value }: Quantity, last: LastFigure): boolean {
  if (last.kind !== 'money' || last.unit === 'VND' || (value ?? Infinity) >= (last.value ?? 0)) return false;
  if (!isOneSentence(tokens, last.to, from)) return false;
  for (let at = last.to; at < from; at++) if (inThat.after(tokens, at)) return true;
  return false;
}

/** “trong đó gần 18.000”: a bare count right behind the word that opens the parts of the count before. */
function isPart(tokens: Tokens, { from, value }: Quantity, last: LastFigure): boolean {
  const left = hedgeStart(tokens, from);
  if ((value ?? Infinity) >= (last.value ?? 0)) return false;
  return left - last.to < PART && inThat.before(tokens, has(tokens.key[left - 1]) ? left - 1 : left) !== undefined;
}

/** Farthest that the first part stands behind its whole, in tokens. */
const PART = 12;

/** “hiện đã tiêm được hơn 1.200”: how many of those counted before, in the sentence, something was done with. */
function isDone(tokens: Tokens, { from, value }: Quantity, last: LastFigure): boolean {
  const left = hedgeStart(tokens, from);
  if ((value ?? Infinity) >= (last.value ?? 0) || !passive(tokens.key[left - 1])) return false;
  return done(tokens.key[left - 3]) && isOneSentence(tokens, last.to, left);
}

/** A bare count alone in brackets, soon after a count alone in brackets. */
function isItem(tokens: Tokens, { from, to }: Quantity, last: LastFigure | undefined): boolean {
  if (last?.kind !== 'count' || from - last.to > ITEM || tokens.key[to] !== CLOSE || tokens.key[last.to] !== CLOSE)
    return false;
  const left = hedgeStart(tokens, from);
  const before = hedgeStart(tokens, last.from);
  return tokens.key[left - 1] === OPEN && tokens.key[before - 1] === OPEN;
}

const ITEM = 10;

/** “điểm trung bình lớp 12 từ 8 trở lên”, “điểm sàn là 15”: a school mark, of ten at most, or of three subjects. */
function isMark(tokens: Tokens, { from, value = Infinity }: Quantity): boolean {
  if (value > HIGHEST_TOTAL) return false;
  for (let at = from - 1; at >= 0 && at > from - MARKED && !endsSentence(tokens.key[at]); at--)
    if (markWords.before(tokens, at + 1) && !beforePoint(tokens.key[at - 1]))
      return value <= HIGHEST_MARK || markSort(tokens.key[at + 1]);
  return false;
}

const HIGHEST_MARK = 10;

/** Marks of three subjects together: “điểm sàn là 15”. */
const HIGHEST_TOTAL = 30;

const MARKED = 14;
