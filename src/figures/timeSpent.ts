import { spendsTime } from '../vocabulary/durations.ts';
import { gets, lets } from '../vocabulary/grammar.ts';
import { and, each, from, has, more, obliges, purpose, thereupon } from '../vocabulary/particles.ts';
import { newly } from '../vocabulary/qualifiers.ts';
import type { Surroundings } from './indicator.ts';
import { COMMA } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { findPhraseFor } from './phraseFor.ts';
import { opensWithEach } from './phrasePaid.ts';
import { isWord, type Tokens } from './tokens.ts';

/** Finds what a length of time was spent on, behind it: “mất 2 giờ để qua cầu”, “bố trí 3 ngày cho hoạt động chất vấn”. */
export function findTimeSpent(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, hedged } = surroundings;
  // “người dân phải mất 2 giờ để đi qua cầu”
  // “cần từ 1 - 2 năm để chuẩn bị”, “chỉ có 4 giờ để ngủ”
  const spends = more(tokens.key[hedged - 1]) || from(tokens.key[hedged - 1]) ? hedged - 2 : hedged - 1;
  if (
    purpose(tokens.key[quantity.to]) &&
    (spendsTime(tokens.key[spends]) || has(tokens.key[quantity.from - 1]) || has(tokens.key[hedged - 1])) &&
    !opensWithEach(tokens, hedged)
  )
    return findPhraseAfter(
      tokens,
      quantity.to + 1,
      // “để ngủ mỗi ngày”
      isWord(tokens, quantity.to + 2) && !each(tokens.key[quantity.to + 2]) ? quantity.to + 3 : quantity.to + 2,
    );
  const lasted = spendsTime(tokens.key[spends]) ? doneAfter(tokens, surroundings, spends) : undefined;
  if (lasted) return lasted;
  // “bố trí 3 ngày cho hoạt động chất vấn”
  if (lets(tokens.key[quantity.to]) && spendsTime(tokens.key[hedged - 1])) return findPhraseFor(tokens, quantity.to);
  return undefined;
}

/**
 * “Phải mất 1 tuần mới gom hết bùn”, “Mất 2 giờ, xe cứu hộ mới kéo được tàu”: what so much time was spent on, when
 * nothing stands before.
 */
function doneAfter(tokens: Tokens, { quantity: { to } }: Surroundings, spends: number): Phrase | undefined {
  const opens = obliges(tokens.key[spends - 1]) ? spends - 1 : spends;
  // “được làm từ chai nhựa và mất 2 năm mới xây xong”
  if (isWord(tokens, opens - 1) && !and(tokens.key[opens - 1])) return undefined;
  let at = tokens.key[to] === COMMA ? to + 1 : to;
  while (at < to + DOER && isWord(tokens, at) && !newly(tokens.key[at])) at++;
  // “mất 6 tháng rồi mới đấu thầu” tells what comes next.
  if (thereupon(tokens.key[at - 1])) return undefined;
  if (!newly(tokens.key[at]) || !isWord(tokens, at + 1)) return undefined;
  // “mới đưa được xe lên bờ”
  return findPhraseAfter(tokens, at + 1, gets(tokens.key[at + 2]) && isWord(tokens, at + 3) ? at + 4 : at + 2);
}

/** Farthest that “mới” stands behind the time it took, in tokens. */
const DOER = 10;
