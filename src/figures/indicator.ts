import { comparisons, movers, plans } from '../vocabulary/changes.ts';
import {
  emptyUnit,
  fromWord,
  functionWord,
  localityWord,
  moneyGoals,
  notMeasured,
  moneyNoun,
  measureHeads,
  peopleHeads,
  plainNouns,
  purposeVerbs,
  statesWord,
  timeWord,
  totalHeads,
  verbWord,
} from '../vocabulary/grammar.ts';
import { phrases, wordSet } from '../vocabulary/phrases.ts';
import { boundAfter } from '../vocabulary/qualifiers.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import type { LastFigure } from './build.ts';
import { isSample } from './kind.ts';
import type { Change } from './ledger.ts';
import { CLOSE, COLON, DOT, OPEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { findPhraseEarlier } from './phraseEarlier.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isWord, textAt, type Tokens } from './tokens.ts';

/** What the indicator of one figure is looked for with. */
export interface Surroundings {
  quantity: Quantity;
  /** Token at which the quantity starts, its qualifier and verb of change included. */
  left: number;
  /** Token at which the quantity starts with its qualifier only. */
  hedged: number;
  change: Change | undefined;
  /** What the last figure with this unit in the paragraph was said of, for figures told by place. */
  same: Phrase | undefined;
  /** The figure before. */
  last: LastFigure | undefined;
}

/**
 * Finds the noun phrase that says what a figure counts or measures.
 *
 * A count is followed by what it counts; a percentage, money or measure is mostly preceded by it; a figure that starts
 * its clause (“…, tăng 3%”, “(44/40)”) or only names a place (“Ia Mơr 120 ha”) shares the phrase of the figure before.
 */
export function findIndicator(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const found = find(tokens, surroundings);
  // “như 80 mm”, “so (97%)”: a particle is no thing.
  return found && found.to === found.from + 1 && functionWord(tokens.key[found.from]) ? undefined : found;
}

function find(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, last, hedged } = surroundings;
  const near = isNear(tokens, surroundings) ? last?.indicator : undefined;
  if (quantity.shared || (by(tokens.key[hedged - 1]) && last)) return last?.indicator;
  const counts = (isCounted(quantity) || isSample(tokens, quantity)) && !isMultiple(tokens, quantity);
  const changes = change !== undefined && !change.level && quantity.kind === 'count';
  if (counts && !changes) return countedPhrase(tokens, surroundings, near);
  // “tăng 2.700 người bị thương”: more than the unit says what.
  if (changes && quantity.unit !== 'lần') {
    const own = findPhraseAfter(tokens, quantity.numTo, quantity.to);
    if (own && own.to > quantity.to) return own;
  }
  // “giảm 20% số người chết”
  if (change && !change.level && quantity.kind === 'percent' && isObject(tokens, quantity.to))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  if (!change && quantity.kind === 'percent' && wholeOf(tokens.key[quantity.to]) && !isShare(tokens, surroundings))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “đạt 90% số hộ gia đình học tập”, after a comma: nothing before it holds the share.
  if (!change && quantity.kind === 'percent' && wholes.after(tokens, quantity.to) && clauseOpens(tokens, hedged))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  // “trong đó 50% là đất nông nghiệp”
  if (quantity.kind === 'percent' && is(tokens.key[quantity.to]) && opensClause(tokens, hedged))
    return findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  if (!change && follows(tokens, quantity) && !isShare(tokens, surroundings)) {
    const next = afterBound(tokens, quantity.to);
    return findPhraseAfter(tokens, next, next);
  }

  return (
    findPhraseBefore(tokens, surroundings, near) ??
    (counts && last?.unit !== quantity.unit && quantity.unit !== 'lần'
      ? findPhraseAfter(tokens, quantity.numTo, quantity.to)
      : undefined) ??
    (quantity.unit === 'điểm' && last?.unit !== 'điểm' && !(near && change)
      ? findPhraseAfter(tokens, quantity.numTo, quantity.to)
      : near) ??
    findPhraseEarlier(tokens, surroundings) ??
    (counts ? findPhraseAfter(tokens, quantity.numTo, quantity.to) : afterUnit(tokens, quantity)) ??
    last?.indicator
  );
}

/** “giảm 20% số người chết”, “cắt giảm 40% nhân sự”: what is cut stands behind the share, unless a base does. */
function isObject(tokens: Tokens, to: number): boolean {
  if (wholeOf(tokens.key[to])) return true;
  return (
    isWord(tokens, to) &&
    !isCapital(tokens, to) &&
    !functionWord(tokens.key[to]) &&
    !timeWord(tokens.key[to]) &&
    !verbWord(tokens.key[to]) &&
    !notMeasured(tokens.key[to]) &&
    !plans.after(tokens, to) &&
    !comparisons.after(tokens, to)
  );
}

/** Openings of what a percentage of change is a share of. */
const wholeOf = wordSet('số, tổng, lượng, diện, phí, lệ, thuế, học, tiền, chi, cước, lãi, giá, mức');
const term = wordSet('án, gian, hạn');
const shape = wordSet('dài, rộng, cao, sâu, dày');

const NEAR = 80;
const wholes = phrases(['dân số', 'lực lượng lao động', 'LLLĐ', 'số hộ', 'tổng số hộ'].map((words) => [words, true]));
const gives = wordSet('có, với, hơn, gần, cho');
const holds = wordSet('chiếm');
const rate = wordSet('lệ');
const PART = 24;

function isCounted({ kind, unit, strength }: Quantity): boolean {
  if (strength === 'bare' || unit === undefined) return false;
  if (kind === 'ratio') return strength === 'known' || strength === 'guess';
  return kind === 'count' || kind === 'labour_days' || (kind === 'rate' && strength === 'known');
}

/** “gần 2 lần so với 2017” counts nothing. */
function isMultiple(tokens: Tokens, { unit, to }: Quantity): boolean {
  return unit === 'lần' && comparisons.after(tokens, to) !== undefined;
}

/** What a count counts stands after it, unless it only repeats a unit: “xã nông thôn mới tăng thêm: 06 xã”. */
function countedPhrase(tokens: Tokens, surroundings: Surroundings, near: Phrase | undefined): Phrase | undefined {
  const { quantity, change, last, left, hedged } = surroundings;
  const own = findPhraseAfter(tokens, quantity.numTo, quantity.to);
  const short = own !== undefined && own.to <= quantity.to;
  if (near && last && last.unit === quantity.unit && isPart(tokens, left, quantity.to)) return near;
  // “mua bán trái phép chất ma túy 4 vụ, tàng trữ … 8 vụ”
  if (short && cases(tokens.key[quantity.numTo])) {
    const sort = sortOf(tokens, hedged);
    if (sort) return sort;
  }
  // “1.299 giáo viên nghỉ hưu, trong đó bậc tiểu học 599 người”
  if (short && near && near.to - near.from > 1 && last?.unit === quantity.unit && isPartName(tokens, hedged)) {
    const people = findPhraseBefore(tokens, surroundings, undefined);
    return people && isPeople(tokens, people, quantity) ? people : near;
  }
  // “tăng từ 16,8 triệu người lên 18 triệu người”: both are of the same thing.
  if (short && near && change?.level && last?.unit === quantity.unit) return near;
  if (short && (statesWord(tokens.key[hedged - 1]) || statesWord(tokens.key[hedged]))) {
    const stated = findPhraseBefore(tokens, surroundings, undefined);
    if (!stated || stated.to - stated.from < 2 || isNameOnly(tokens, stated)) return own;
    // “đưa tổng số lên 62 xã”, but “nâng giải đấu lên 12 đội”
    if (raised(tokens.key[hedged - 1]) && !totalHeads.after(tokens, stated.from)) return own;
    // “mầm non 234 học sinh, bậc tiểu học là 501 học sinh”: another part of the same.
    const part = near && last?.unit === quantity.unit && !totalHeads.after(tokens, stated.from);
    return part && stated.to - stated.from <= 4 ? near : stated;
  }
  // “tổng đàn lợn đạt 360.000 con”, “BHYT 1.017.308 người”: the thing stands before, the unit only repeats.
  if (short && !all(tokens.key[hedged - 1]) && !ofWord(tokens.key[hedged - 1])) {
    const headed = findPhraseBefore(tokens, surroundings, undefined);
    if (
      headed &&
      (totalHeads.after(tokens, headed.from) || isAbbreviation(tokens, headed) || isPeople(tokens, headed, quantity))
    )
      return headed;
  }
  // “lao động tự do tăng từ 16,8 triệu người lên 18 triệu người”
  if (short && fromWord(tokens.key[hedged - 1]) && movers(tokens.key[hedged - 2]))
    return findPhraseBefore(tokens, surroundings, near) ?? own;
  if (short && emptyUnit(tokens.key[quantity.numTo])) return findPhraseBefore(tokens, surroundings, near) ?? own;
  if (short && tokens.key[left - 1] === COLON) return findPhraseBefore(tokens, surroundings, near) ?? own;
  return own;
}

/** “BHYT”, “BHXH tự nguyện”: a phrase that starts with an abbreviation of two letters or more. */
function isAbbreviation(tokens: Tokens, { from }: Phrase): boolean {
  const word = textAt(tokens, from);
  return insurance.test(word);
}

/** Words from the last mark to the number, when they name a sort of thing and hold no verb of having or finding. */
function sortOf(tokens: Tokens, hedged: number): Phrase | undefined {
  let from = hedged;
  while (from > 0 && isWord(tokens, from - 1)) from--;
  if (hedged - from < SORT || hedged - from > LONGEST_SORT || verbWord(tokens.key[hedged - 1])) return undefined;
  for (let at = from; at < hedged; at++) if (having(tokens.key[at])) return undefined;
  return { from, to: hedged };
}

const cases = wordSet('vụ');
/** Fewer words are a verb and its subject: “Công an bắt 4 vụ”. */
const SORT = 4;
const LONGEST_SORT = 14;
const having = wordSet(
  'có, đã, được, là, cho, với, còn, ra, hiện, trong, tại, ở, bắt, xử, phá, khởi, gồm, đạt, lên, xuống, tăng, giảm, thêm, đó, nhất, thưởng, tặng, trao, xuất, xây, thu, góp',
);

/** “dân số 295.309 người”: a phrase that opens with a noun for people and holds no verb. */
function isPeople(tokens: Tokens, { from, to }: Phrase, { unit }: Quantity): boolean {
  const head = unit?.endsWith('người') || unit?.startsWith('lượt') ? peopleHeads.after(tokens, from) : undefined;
  if (!head) return false;
  for (let at = head.to; at < to; at++) if (verbWord(tokens.key[at])) return false;
  return true;
}

/** “HA Gia Lai còn 8 trận”: who has them is not what is counted. */
function isNameOnly(tokens: Tokens, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (!isCapital(tokens, at)) return false;
  return true;
}

/** Words from the last mark to the number name a part and hold no verb: “xã Đông 12 hộ”. */
function isPartName(tokens: Tokens, hedged: number): boolean {
  let from = hedged;
  while (from > 0 && isWord(tokens, from - 1)) from--;
  if (within(tokens.key[from]) && thereof(tokens.key[from + 1])) from += 2;
  if (from === hedged || hedged - from > LONGEST_SORT) return false;
  for (let at = from; at < hedged; at++) if (having(tokens.key[at]) || verbWord(tokens.key[at])) return false;
  return true;
}

const raised = wordSet('lên');

/** “giảm cả 3 tiêu chí” counts them all. */
const all = wordSet('cả');
/** “tổng nợ của 12 hộ”: the households own the total. */
const ofWord = wordSet('của, cho, ở, tại, trong');
const insurance = /^BH[A-Z]{2}$/;

/** “7 hộ nghèo (3 hộ xã A, 4 hộ xã B)”: in brackets or after “trong đó”, the same unit, and only a place after it. */
function isPart(tokens: Tokens, left: number, to: number): boolean {
  if (!localityWord(tokens.key[to])) return false;
  for (let at = left - 1; at >= 0 && at > left - PART; at--) {
    const key = tokens.key[at] ?? BREAK;
    if (key === OPEN || (within(key) && thereof(tokens.key[at + 1]))) return true;
    if (key === BREAK || key === DOT || key === CLOSE) return false;
  }
  return false;
}

const within = wordSet('trong');
const thereof = wordSet('đó');

/** Whether the figure before stands in the same sentence. */
function isNear(tokens: Tokens, { left, last }: Surroundings): boolean {
  if (!last || left - last.to > NEAR) return false;
  for (let at = last.to; at < left; at++) if (tokens.key[at] === BREAK || tokens.key[at] === DOT) return false;
  return true;
}

const FORWARD = new Set([
  'area',
  'length',
  'mass',
  'volume',
  'percent',
  'measure',
  'duration',
  'count',
  'comparison',
  'ratio',
]);

/** “; đạt 90%”: only a verb of measure stands between the mark and the number. */
function clauseOpens(tokens: Tokens, hedged: number): boolean {
  return reaches(tokens.key[hedged - 1]) && !isWord(tokens, hedged - 2);
}

/** Whether a noun of measure stands in the clause before a number: “tổng kinh phí là 12 tỷ đồng hỗ trợ …”. */
function heads(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && isWord(tokens, at); at--) if (measureHeads.after(tokens, at)) return true;
  return false;
}

/** Whether “năng suất” stands right before a number, a “đạt”, “từ” or “khoảng” aside. */
function yieldHead(tokens: Tokens, from: number): boolean {
  let at = from;
  while (at > 0 && between(tokens.key[at - 1])) at--;
  return yields.before(tokens, at) !== undefined;
}

const between = wordSet('đạt, từ, khoảng, là, trên, hơn, gần');
const yields = phrases(['năng suất', 'sản lượng', 'quy mô'].map((noun) => [noun, true]));
const by = wordSet('x, ×');
const reaches = wordSet('đạt');
const is = wordSet('là');

/** Whether nothing but “trong đó”, “có” or a mark stands before a number. */
function opensClause(tokens: Tokens, hedged: number): boolean {
  const key = tokens.key[hedged - 1];
  return !isWord(tokens, hedged - 1) || thereof(key) || gives(key);
}

/** “từ 90% trở lên hồ sơ công việc”: the bound stands between a number and its thing. */
function afterBound(tokens: Tokens, to: number): number {
  return boundAfter.after(tokens, to)?.to ?? to;
}

/** Whether the thing measured follows its measure: “8.450m2 đất”, “15kg gạo”, “97,5% chi bộ …”, “5 triệu đồng tiền mặt”. */
function follows(tokens: Tokens, { kind, from, to: end }: Quantity): boolean {
  const to = afterBound(tokens, end);
  if (kind === 'money' || kind === 'rate')
    return moneyNoun(tokens.key[to]) || (moneyGoals.after(tokens, to) !== undefined && !heads(tokens, from));
  // “cây cầu dài 170m bắc qua sông”
  if (kind === 'length' && shape(tokens.key[from - 1])) return false;
  // “mức án từ 36-39 tháng tù”
  if (kind === 'duration' && (term(tokens.key[from - 1]) || term(tokens.key[from - 2]))) return false;
  if (!FORWARD.has(kind) || !isWord(tokens, to)) return false;
  if (plainNouns.after(tokens, to)) return true;
  if (functionWord(tokens.key[to]) || purposeVerbs.after(tokens, to) || notMeasured(tokens.key[to])) return false;
  // “ô vuông 50 cm x 50 cm”
  if (by(tokens.key[to])) return false;
  // “năng suất từ 500 đến 600 kg hạt khô”
  if (yieldHead(tokens, from)) return false;
  return !plans.after(tokens, to) && !comparisons.after(tokens, to);
}

/** “chiếm 15% dân số”: what follows is what it is a share of; what holds the share was named before. */
function isShare(tokens: Tokens, { quantity, hedged }: Surroundings): boolean {
  if (quantity.kind !== 'percent') return false;
  // “bao phủ 86,5% dân số”, “đạt 92% lực lượng lao động”, but “có 92% dân số …”
  if (wholes.after(tokens, quantity.to) && !gives(tokens.key[hedged - 1])) return true;
  return holds(tokens.key[hedged - 1]) || (rate(tokens.key[hedged - 1]) && holds(tokens.key[hedged - 3]));
}

function afterUnit(tokens: Tokens, { to }: Quantity): Phrase | undefined {
  return isWord(tokens, to) && !functionWord(tokens.key[to]) ? findPhraseAfter(tokens, to, to + 1) : undefined;
}
