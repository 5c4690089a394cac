import { vagueUnits } from '../vocabulary/counted.ts';
import { rankWord, verbWord } from '../vocabulary/grammar.ts';
import { aboutWord, thereof, within } from '../vocabulary/particles.ts';
import { isTotal } from './countedTotal.ts';
import type { Surroundings } from './indicator.ts';
import { COMMA, endsSentence, OPEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseBefore } from './phraseBefore.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { findSubject } from './sentenceSubject.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * Finds what a count that tells how much something changed is said of: “tăng 2.700 người bị thương”, “tăng 5 bậc”.
 *
 * @param near The phrase of the figure before.
 */
export function findPhraseChanged(
  tokens: Tokens,
  surroundings: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  const { quantity, last, left, same } = surroundings;
  // “xếp thứ 55/63 tỉnh, thành phố về tỷ lệ tốt nghiệp, tăng 5 bậc”, “chỉ số PCI xếp thứ 28/63, tăng 5 bậc”
  if (quantity.unit === 'bậc') {
    // “TP. HCM tụt 10 bậc còn Jakarta rớt 13 bậc”
    const other = !near || last?.unit === 'bậc' ? findPhraseBefore(tokens, surroundings, undefined) : undefined;
    const named = other && (isCapital(tokens, other.from) || isPlacePhrase(tokens, other.from, other.to));
    // “tăng 3 bậc xếp hạng chỉ số đổi mới” says itself in what.
    const further = findPhraseAfter(tokens, quantity.numTo, quantity.to);
    if (named && other.from >= (last?.reach ?? 0) && further?.to === quantity.to) return other;
    const ranked =
      rankedBy(tokens, left) ?? near ?? (tokens.key[left - 1] === COMMA ? findSubject(tokens, left) : undefined);
    if (ranked) return ranked;
  }
  if (quantity.unit === 'lần') return undefined;
  // “tăng 2.700 người bị thương”: more than the unit says what.
  const own = findPhraseAfter(tokens, quantity.numTo, quantity.to);
  if (own && own.to > quantity.to) return own;
  // “Có 25 chức danh (tăng 2 người so với năm 2013)”
  if (near && last?.kind === 'count' && tokens.key[left - 1] === OPEN) return near;
  // “Chính phủ giảm gần 4.000 biên chế”: the unit says what, and who changed it does not.
  const subject = own ? findPhraseBefore(tokens, surroundings, near) : undefined;
  // “còn 125 hộ nghèo (12,5%), giảm 12 hộ”
  if (own && !subject && near && same) return same;
  // “15.678 lượt người tham gia, tăng hơn 5.000 lượt”
  if (own && !subject && near && last?.unit?.startsWith(`${quantity.unit} `)) return near;
  // “quận 2 giảm 2 phường”, “xây vượt 10 tầng”
  const acts = subject && subject.to === subject.from + 1 && verbWord(tokens.key[subject.from]);
  // “trong đó, công chức giảm 225 biên chế”
  if (subject && !acts && isPartOfSum(tokens, subject)) return subject;
  if (subject && (acts || isPlacePhrase(tokens, subject.from, subject.to))) return own;
  const told = quantity.unit?.includes(' ') && !vagueUnits.has(quantity.unit);
  return subject && told && !isTotal(tokens, subject, quantity) ? own : undefined;
}

/** Whether a phrase that is no place stands right behind “trong đó”. */
function isPartOfSum(tokens: Tokens, { from: start, to }: Phrase): boolean {
  const tie = tokens.key[start - 1] === COMMA ? start - 2 : start - 1;
  return thereof(tokens.key[tie]) && within(tokens.key[tie - 1]) && !isPlacePhrase(tokens, start, to);
}

/** Farthest that a rise stands from what it is by, in tokens. */
const RANKED = 24;

/** Farthest that a rank stands before what it is in, in tokens. */
const ORDINAL = 12;

/** What somebody is ranked by, before their rise: behind the nearest “về” of the sentence. */
function rankedBy(tokens: Tokens, left: number): Phrase | undefined {
  for (let at = left - 1; at > left - RANKED && at > 0 && !endsSentence(tokens.key[at]); at--)
    if (aboutWord(tokens.key[at]) && isOrdinal(tokens, at)) return findPhraseAfter(tokens, at + 1, at + 2);
  return undefined;
}

/** Whether an ordinal stands shortly before token `at`, in its clause: “thứ 55/63 tỉnh, thành phố về …”. */
function isOrdinal(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens, at - 1) && !isNumber(tokens, at - 1)) return false;
  for (let before = at - 1; before > at - ORDINAL; before--) if (rankWord(tokens.key[before])) return true;
  return false;
}
