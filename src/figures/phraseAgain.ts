import { opinionVerbs, pairTie, pairWord } from '../vocabulary/grammar.ts';
import { localityUnits } from '../vocabulary/localities.ts';
import { group, ofThose, runs } from '../vocabulary/measureNouns.ts';
import { aboutWord, and, is, still, within } from '../vocabulary/particles.ts';
import { moneyNoun, needs, usedFor } from '../vocabulary/prices.ts';
import type { Surroundings } from './indicator.ts';
import { COMMA, OPEN } from './marks.ts';
import { isNamedItem } from './namedItem.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { isOneSentence } from './phraseEdges.ts';
import { givenEach } from './phrasePaid.ts';
import { findSubject } from './sentenceSubject.ts';
import { textOf, type Tokens } from './tokens.ts';

/** The phrase of the figure before, when that stands in the same sentence: what a figure without its own is said of. */
export function phraseNear(tokens: Tokens, { quantity, change, last, left, same }: Surroundings): Phrase | undefined {
  // “hỗ trợ 12 địa phương: Nam Hà (50 tỷ đồng)”: the money is of what money was said of before.
  const handed =
    last?.kind === 'count' && quantity.kind === 'money' && localityUnits.has(last.unit ?? '') ? same : undefined;
  // “trồng 6.500 ha, năng suất 18 tấn/ha, tăng 400 ha”: the amount is of what was told in its unit.
  const grown =
    change &&
    last?.unit !== quantity.unit &&
    last?.reach !== left &&
    // “cà chua 15.000 đồng/kg (giảm 3.000 đồng)”
    !(tokens.key[left - 1] === OPEN && last?.to === left - 1) &&
    quantity.kind !== 'percent' &&
    quantity.kind !== 'percent_points' &&
    quantity.unit !== 'lần'
      ? same
      : undefined;
  return last && isOneSentence(tokens, last.to, left) ? (handed ?? grown ?? last.indicator) : undefined;
}

/**
 * Finds what a figure is said of that goes on with the one before: another share of a vote, what a multiple comes to,
 * the amount for the next payee.
 *
 * @param near The phrase of the figure before.
 */
export function findPhraseAgain(
  tokens: Tokens,
  surroundings: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  const { quantity, change, last, left } = surroundings;
  // “nâng công suất từ 3.000 tấn mía/ngày lên 6.000 tấn mía/ngày”
  if (near && last && change?.level && change.base === textOf(tokens, last.from, last.to)) return near;
  // “chiếm 88,8% trong tổng dư nợ tín dụng và tăng 21,44%”: the part grew, not the whole.
  if (near && last?.kind === 'percent' && change && within(tokens.key[last.to]) && isTied(tokens, left)) return near;
  // “10.000 tấm vé giả đã bán ra và 35% số đó đã bán cho người hâm mộ”
  const those =
    quantity.kind === 'percent' || quantity.kind === 'ratio' ? ofThose.after(tokens, quantity.to) : undefined;
  if (near && last?.kind === 'count' && those)
    return is(tokens.key[those.to]) ? findPhraseAfter(tokens, those.to + 1, those.to + 2) : near;
  // “59% chuyên gia dự đoán giá sẽ tăng; 24% cho rằng giá sẽ giảm”: who thinks so was named with the first share.
  if (near && last?.kind === 'percent' && quantity.kind === 'percent' && opinionVerbs.after(tokens, quantity.to))
    return near;
  // “Chênh lệch chi tiêu giữa nhóm 10% khá nhất và nhóm 10% nghèo nhất là 6 lần”
  if (quantity.unit === 'lần' && last?.kind === 'percent' && group(tokens.key[last.from - 1]))
    return findSubject(tokens, left) ?? near;
  // “33 lần mức lương tối thiểu (khoảng 43 triệu đồng)”
  if (near && last?.kind === 'multiple' && tokens.key[left - 1] === OPEN) return near;
  // “biên chế lớn nhất là Bộ Tài chính với trên 70.000, tiếp đến là Bộ Tư pháp trên 10.000”
  if (near && last && quantity.strength === 'bare' && !change && isNamedItem(tokens, quantity, last)) return near;
  // “đáp ứng 40% nhu cầu bảo trì đường (cần khoảng 90 tỷ đồng)”
  if (near && last?.reach === left - 2 && tokens.key[left - 2] === OPEN && needs(tokens.key[left - 1])) return near;
  // “50 triệu đồng với cá nhân và 100 triệu đồng với tổ chức”
  return (
    givenEach(tokens, surroundings) ??
    (near && last && last.unit === quantity.unit && isPaired(tokens, surroundings) ? near : undefined)
  );
}

/** Whether “và” or a comma ties what is at token `at` to what was told before. */
function isTied(tokens: Tokens, at: number): boolean {
  return and(tokens.key[at - 1]) || tokens.key[at - 1] === COMMA;
}

/**
 * Whether a figure and the one before say one thing of two: “10.000 đồng ở quận và 5.000 đồng ở huyện”, “580m (…) và
 * 380m”.
 */
function isPaired(tokens: Tokens, { left, last, quantity: { to } }: Surroundings): boolean {
  if (!last || !pairWord(tokens.key[left - 1]) || last.kind === 'count' || last.kind === 'price') return false;
  const opens = last.to;
  // “vốn tự có là 30% còn 70% là vốn vay”
  if (still(tokens.key[left - 1]) && is(tokens.key[to])) return false;
  // “giảm 50% về người và 30% về kinh phí”, “2,6 km đi ngầm và 17,1 km đi trên cao”
  if (runs.after(tokens, to) || usedFor.after(tokens, to) || aboutWord(tokens.key[to]) || moneyNoun(tokens.key[to]))
    return false;
  return left - opens <= PAIR && (opens === left - 1 || pairTie(tokens.key[opens]) || tokens.key[opens] === OPEN);
}

const PAIR = 14;
