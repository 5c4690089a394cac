import { variables } from '../vocabulary/changedThings.ts';
import {
  adjusts,
  beforeRise,
  changes,
  downward,
  figureNoun,
  lowNouns,
  movers,
  movesWord,
  notMoved,
  partedVerb,
  plunges,
  reachWord,
  upward,
} from '../vocabulary/changes.ts';
import { changeCompound, changeNoun, timeWord, wordsWithEnding } from '../vocabulary/grammar.ts';
import { measureHeads, totalHeads } from '../vocabulary/measureNouns.ts';
import { effects, from, numberWord, on, still, within } from '../vocabulary/particles.ts';
import { price } from '../vocabulary/prices.ts';
import { INNER_DOT } from '../vocabulary/symbols.ts';
import { openingBracket } from './brackets.ts';
import { FARTHEST } from './changeBase.ts';
import { isYear } from './digits.ts';
import { AMPERSAND, CLOSE, COLON, COMMA, HYPHEN, isDash, OPEN, PERCENT, SLASH } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { endsName, isCapital, isNumber, isWord, LONGEST_CLAUSE, type Tokens, touchesNext } from './tokens.ts';

/** The verb that the level whose particle stands at token `start` completes: “giảm” of “giảm từ 9,84% … xuống còn”. */
export function moverBefore(tokens: Tokens, start: number): Phrase | undefined {
  const particle = tokens.key[start];
  let number: number | undefined;
  let opened = false;
  let comma = false;
  let bracket = false;
  let listed = false;
  // What stands in brackets is not counted, nor what stands behind the bracket that a level opens.
  let near = start;
  for (let at = start - 1; at >= 0 && at > near - LONGEST_TOTAL && at > start - LONGEST_CLAUSE; at--) {
    const key = tokens.key[at];
    // “nâng tổng số huyện, thành phố của tỉnh bị dịch bệnh lên 10”: only a total has so long a phrase.
    const total = totalHeads.after(tokens, at + 1)?.value;
    // “nâng cao chất lượng và độ che phủ của rừng từ 84% năm 2016 lên 95%”: so has the level before, named with its
    // “từ”.
    const far =
      at <= near - FARTHEST - 4 &&
      !(movers(key) && (total || opened || variables.after(tokens, at + 1))) &&
      !(opened && adjusts.after(tokens, at));
    if (far && (isWord(tokens, at) || key === COMMA)) continue;
    if (far) return undefined;
    // “điều chỉnh từ 1.000 đồng lên 3.000 đồng”
    const adjusted = adjusts.after(tokens, at);
    // “hệ số điều chỉnh giá đất”, “vốn đầu tư phát triển” are nouns.
    if (adjusted && (numberWord(tokens.key[at - 1]) || notMoved.before(tokens, adjusted.to))) continue;
    if (adjusted) {
      // “thúc đẩy thương mại lên 100 tỷ USD”
      const longer = adjusts.after(tokens, at - 1)?.to === adjusted.to ? at - 1 : at;
      // “thu hẹp ruộng, thu nhập lên 40 triệu đồng”, “tăng cường 40 cán bộ lên 3 xã”
      const apart = comma || listed || (number !== undefined && !opened);
      return apart || movesWord(particle) ? undefined : { from: longer, to: adjusted.to };
    }
    // “giá cà phê lao dốc, chỉ còn 32.000 đồng/kg”
    const plunge = still(particle) ? plunges.before(tokens, at + 1) : undefined;
    if (plunge && number === undefined) return { from: plunge.from, to: plunge.to };
    // “tốc độ tăng giá trị sản xuất … chậm lại, chỉ còn 4,2%”, but “đang trên đà giảm, từ 9,92 xuống còn 8,3”, “mức
    // giảm phí từ 35.000 đồng xuống còn …”
    if (
      movers(key) &&
      ((changeNoun(tokens.key[at - 1]) &&
        !on(tokens.key[at - 2]) &&
        !from(tokens.key[at + 1]) &&
        !(opened && variables.after(tokens, at + 1))) ||
        (changeCompound(tokens.key[at + 1]) &&
          !price(tokens.key[at + 1]) &&
          !variables.after(tokens, at + 1) &&
          // “giảm nhẹ giá bán USD từ mức 22.927 đồng/USD xuống …”, but “giảm nhẹ thiên tai”
          !variables.after(tokens, at + 2)))
    )
      continue;
    // “miễn, giảm giá vé … từ bán kính 5 km lên 10 km”: no fall ends higher.
    if (opened && ((downward(key) && upward(particle)) || (upward(key) && downward(particle)))) continue;
    // “tăng 3.500 đồng/kg lên 54.500 đồng/kg”: the amount has its own verb, the level another.
    // “từ Hạ Long đến Vân Đồn từ 90 phút xuống còn 50 phút”: a name.
    const named = endsName(tokens, at + 1);
    if (movers(key) && !named && !wordsWithEnding.before(tokens, at + 1) && !lowNouns.after(tokens, at))
      // “cắt giảm từ 10 xuống 5 phòng”
      return (number !== undefined && !opened && !isOfMeasure(tokens, at + 1, number)) ||
        (comma && !partedVerb(key) && !total)
        ? undefined
        : { from: verbFrom(tokens, at), to: at + 1 };
    // “nắng hạn kéo dài khiến lượng nước xuống còn 50%”: another clause.
    if (effects(key)) return undefined;
    if (isNumber(tokens, at)) number = isAmount(tokens, at) ? at : number;
    else if (from(key)) opened = true;
    // “tăng thuế giá trị gia tăng (VAT) lên 12%”, “tăng từ 2,8% (năm 2015) lên 5%”, “tăng gấp đôi (tính đến 2016) từ
    // 1,46 lên 3”
    else if (key === CLOSE) {
      const open = openingBracket(tokens, at, at - LONGEST_TOTAL) ?? at;
      near -= at - open;
      at = open;
    }
    // “nợ công giảm (còn 61,4%)”
    else if (key === OPEN && at === start - 1) continue;
    // “giảm 62 điểm ngập (từ 95 còn 33 điểm)”
    else if (key === OPEN && opened && from(tokens.key[at + 1])) {
      bracket = true;
      near = at;
    }
    // “được mở rộng: Thanh Tước (từ 7 lên 17 ha)”
    else if (key === COLON && bracket) continue;
    // “nâng cao tải trọng, tốc độ chạy tàu lên 120 km/h”
    else if (key === COMMA && variables.after(tokens, at + 1)) listed = true;
    // “mức giá giảm mạnh, có nơi xuống còn 1.000 đồng/kg”, but “doanh thu tăng, người giảm còn 6.000”
    else if (key === COMMA && (number === undefined || opened) && !movesWord(particle)) comma = true;
    else if (!isWord(tokens, at) && !isDash(key) && !insideName(key)) return undefined;
  }
  return undefined;
}

const LONGEST_TOTAL = 24;

/** Marks that a name or a measure holds: “5%”, “đồng/kg”, “TP. Vinh”, “M&A”. */
const insideName = (key: number | undefined): boolean =>
  key === PERCENT || key === SLASH || key === INNER_DOT || key === AMPERSAND;

/**
 * Whether the measure that stood at a number is named between the verb and it: “giảm số lượng 2 phó chủ tịch … xuống
 * còn 1”.
 */
function isOfMeasure(tokens: Tokens, start: number, number: number): boolean {
  return measureHeads.after(tokens, start)?.to === number;
}

/** Whether a number before a level is one of its thing: no time and no number of a name. */
function isAmount(tokens: Tokens, at: number): boolean {
  const before = tokens.key[at - 1];
  // “tăng ngân sách năm 2019 lên 11 tỷ”, “nâng mức dự báo tăng trưởng kinh tế Việt Nam 2018 lên 6,8%”
  if ((timeWord(before) && !reachWord(before)) || (isYear(tokens, at) && isWord(tokens, at + 1))) return false;
  // “nâng tổng tiến độ tuyến số 1 lên 80%”, “giá xăng RON 92 lên 22.000 đồng”, “cúm A/H5N1”
  const named = numberWord(before) ? !figureNoun.before(tokens, at) : isCapital(tokens, at - 1) && !movers(before);
  if (named && !isNumber(tokens, at + 1)) return false;
  // “nâng tổng số ca Covid-19 lên 604”
  return !(within(before) && timeWord(tokens.key[at + 1])) && !(before === HYPHEN && touchesNext(tokens, at - 1));
}

/** Token at which the verb starts that ends at token `at`: “cắt giảm”, “gia tăng”. */
function verbFrom(tokens: Tokens, at: number): number {
  const verb = changes.before(tokens, at + 1);
  return verb?.value === 'amount' && !beforeRise.before(tokens, verb.from + 1) ? verb.from : at;
}
