import { asks, evenAdverb, leftOver, verbWord } from '../vocabulary/grammar.ts';
import { opensFigure, saidAfter, wholeOf } from '../vocabulary/measureNouns.ts';
import { level } from '../vocabulary/measures.ts';
import { by, done, is, passive, still, thereof, will } from '../vocabulary/particles.ts';
import type { Surroundings } from './indicator.ts';
import { closesQuote } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { isWord, type Tokens, touchesNext } from './tokens.ts';

/** Finds what the predicate behind a number says it is or was done with: “trong đó 50% là đất nông nghiệp”. */
export function findPhraseSaid(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, hedged, last } = surroundings;
  // “mức 4,7 tỷ đồng là mức chi trả cao thứ hai”
  const bare = level(tokens.key[hedged - 1]) && !isWord(tokens, hedged - 2);
  const said = bare || opensClause(tokens, hedged) ? saidAfter.after(tokens, quantity.to) : undefined;
  if (said && isWord(tokens, said.to) && quantity.kind !== 'count')
    return findPhraseAfter(tokens, said.from + 1, said.to);
  // “trong đó 50% là đất nông nghiệp”
  // “3.000 tỷ đồng còn lại là vốn vay”
  const rest = leftOver.after(tokens, quantity.to)?.to ?? quantity.to;
  // “vốn tự có là 30% còn 70% là vốn vay”
  // “…, còn lại 10 tỷ đồng là vốn huy động”
  const other =
    last?.unit === quantity.unit &&
    ((still(tokens.key[last?.reach ?? 0]) && hedged - (last?.reach ?? 0) <= 1) ||
      leftOver.before(tokens, hedged) !== undefined);
  if (
    (quantity.kind === 'percent' || quantity.kind === 'area' || quantity.kind === 'money') &&
    is(tokens.key[rest]) &&
    (other || opensClause(tokens, hedged))
  ) {
    // “trong đó 80.000 tỷ đồng là do tăng thu”
    const thing = by(tokens.key[rest + 1]) ? rest + 2 : rest + 1;
    // “chỉ cần 8 triệu đồng là đã mua được máy” says what is done.
    if (!done(tokens.key[thing]) && !verbWord(tokens.key[thing])) return findPhraseAfter(tokens, thing, thing + 1);
  }
  // “trong đó hơn 2 ha là diện tích ao hồ”
  if (quantity.kind === 'area' && is(tokens.key[quantity.to]) && wholeOf(tokens.key[quantity.to + 1]))
    return findPhraseAfter(tokens, quantity.to + 1, quantity.to + 2);
  // “Trong đó, 34.049 tỉ đồng đã được chi trả cho người trúng thưởng”
  const act = done(tokens.key[quantity.to]) || will(tokens.key[quantity.to]) ? quantity.to + 1 : quantity.to;
  if (
    (quantity.kind === 'percent' || quantity.kind === 'money') &&
    !change &&
    passive(tokens.key[act]) &&
    isWord(tokens, act + 1) &&
    // “8% được hỏi nói rằng”: who was asked was named before.
    !asks(tokens.key[act + 1]) &&
    // “70% số tiền bán vé, 30% được giữ lại”
    !(quantity.kind === 'percent' && last?.kind === 'percent' && last.reach >= hedged - 1) &&
    opensClause(tokens, hedged)
  )
    return findPhraseAfter(tokens, act + 1, act + 2);
  return undefined;
}

/** Whether nothing but “trong đó”, “có” or a mark stands before a number. */
export function opensClause(tokens: Tokens, hedged: number): boolean {
  const key = tokens.key[hedged - 1];
  // “…, thậm chí 60% là cây lâu năm”
  const even = evenAdverb.before(tokens, hedged);
  // “việc “ủng hộ” 10 tỷ đồng là tự nguyện”
  if (closesQuote(key ?? 0) && isWord(tokens, hedged - 2) && touchesNext(tokens, hedged - 2)) return false;
  if (even && !isWord(tokens, even.from - 1)) return true;
  return !isWord(tokens, hedged - 1) || thereof(key) || opensFigure(key);
}
