import { comparisons, plans } from '../vocabulary/changes.ts';
import {
  emptyUnit,
  functionWord,
  localityWord,
  moneyNoun,
  purposeVerb,
  statesWord,
  totalHead,
} from '../vocabulary/grammar.ts';
import { phrases, wordSet } from '../vocabulary/phrases.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import type { Change } from './ledger.ts';
import { CLOSE, COLON, DOT, OPEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { findPhraseEarlier } from './phraseEarlier.ts';
import type { Quantity } from './quantity.ts';
import { isWord, textAt, type Tokens } from './tokens.ts';

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
  /** The figure before: the token after all that was said of it, its unit and its own indicator. */
  last: { to: number; reach: number; unit: string | undefined; indicator: Phrase | undefined } | undefined;
}

/**
 * Finds the noun phrase that says what a figure counts or measures.
 *
 * A count is followed by what it counts; a percentage, money or measure is mostly preceded by it; a figure that starts
 * its clause (“…, tăng 3%”, “(44/40)”) or only names a place (“Ia Mơr 120 ha”) shares the phrase of the figure before.
 */
export function findIndicator(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, last } = surroundings;
  const near = isNear(tokens, surroundings) ? last?.indicator : undefined;
  if (quantity.shared) return last?.indicator;
  const counts = isCounted(quantity);
  const changes = change !== undefined && !change.level && quantity.kind === 'count';
  if (counts && !changes) return countedPhrase(tokens, surroundings, near);
  // “tăng 2.700 người bị thương”: more than the unit says what.
  if (changes && quantity.unit !== 'lần') {
    const own = findPhraseAfter(tokens, quantity.numTo, quantity.to);
    if (own && own.to > quantity.to) return own;
  }
  // “giảm 20% số người chết”
  if (change && !change.level && quantity.kind === 'percent' && wholeOf(tokens.key[quantity.to]))
    return findPhraseAfter(tokens, quantity.to, quantity.to + 1);
  if (!change && follows(tokens, quantity) && !isShare(tokens, surroundings))
    return findPhraseAfter(tokens, quantity.to, quantity.to);

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

/** Openings of what a percentage of change is a share of. */
const wholeOf = wordSet('số, tổng, lượng, diện');
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

/** What a count counts stands after it, unless it only repeats a unit: “xã nông thôn mới tăng thêm: 06 xã”. */
function countedPhrase(tokens: Tokens, surroundings: Surroundings, near: Phrase | undefined): Phrase | undefined {
  const { quantity, last, left, hedged } = surroundings;
  const own = findPhraseAfter(tokens, quantity.numTo, quantity.to);
  const short = own !== undefined && own.to <= quantity.to;
  if (near && last && last.unit === quantity.unit && isPart(tokens, left, quantity.to)) return near;
  if (short && (statesWord(tokens.key[hedged - 1]) || statesWord(tokens.key[hedged]))) {
    const stated = findPhraseBefore(tokens, surroundings, undefined);
    return stated && stated.to - stated.from > 1 ? stated : own;
  }
  // “tổng đàn lợn đạt 360.000 con”, “BHYT 1.017.308 người”: the thing stands before, the unit only repeats.
  if (short && !all(tokens.key[hedged - 1])) {
    const headed = findPhraseBefore(tokens, surroundings, undefined);
    if (headed && (totalHead(tokens.key[headed.from]) || isAbbreviation(tokens, headed))) return headed;
  }
  if (short && emptyUnit(tokens.key[quantity.numTo])) return findPhraseBefore(tokens, surroundings, near) ?? own;
  if (short && tokens.key[left - 1] === COLON) return findPhraseBefore(tokens, surroundings, near) ?? own;
  return own;
}

/** “BHYT”, “BHXH tự nguyện”: a phrase that starts with an abbreviation of two letters or more. */
function isAbbreviation(tokens: Tokens, { from }: Phrase): boolean {
  const word = textAt(tokens, from);
  return insurance.test(word);
}

/** “giảm cả 3 tiêu chí” counts them all. */
const all = wordSet('cả');
const insurance = /^BH[A-Z]{2}$/;

/** “7 hộ nghèo (3 hộ xã A, 4 hộ xã B)”: in brackets, the same unit, and only a place after it. */
function isPart(tokens: Tokens, left: number, to: number): boolean {
  if (!localityWord(tokens.key[to])) return false;
  for (let at = left - 1; at >= 0 && at > left - PART; at--) {
    const key = tokens.key[at] ?? BREAK;
    if (key === OPEN) return true;
    if (key === BREAK || key === DOT || key === CLOSE) return false;
  }
  return false;
}

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

/** Whether the thing measured follows its measure: “8.450m2 đất”, “15kg gạo”, “97,5% chi bộ …”, “5 triệu đồng tiền mặt”. */
function follows(tokens: Tokens, { kind, from, to }: Quantity): boolean {
  if (kind === 'money') return moneyNoun(tokens.key[to]);
  // “cây cầu dài 170m bắc qua sông”
  if (kind === 'length' && shape(tokens.key[from - 1])) return false;
  // “mức án từ 36-39 tháng tù”
  if (kind === 'duration' && (term(tokens.key[from - 1]) || term(tokens.key[from - 2]))) return false;
  if (!FORWARD.has(kind) || !isWord(tokens, to) || functionWord(tokens.key[to]) || purposeVerb(tokens.key[to]))
    return false;
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
