import { changes, comparisons, leadsToLevel, movesWord, multiplies, raised, reachWord } from '../vocabulary/changes.ts';
import {
  connectives,
  functionWord,
  inland,
  rangeWord,
  thenWord,
  thisLast,
  timeLeads,
  wordsWithEnding,
} from '../vocabulary/grammar.ts';
import { localityWord } from '../vocabulary/localities.ts';
import { extremePhrases, measureHeads } from '../vocabulary/measureNouns.ts';
import { below } from '../vocabulary/measures.ts';
import { and, from, is, only, reaches, still, than } from '../vocabulary/particles.ts';
import { personUnits } from '../vocabulary/people.ts';
import { price, takingVerbs } from '../vocabulary/prices.ts';
import {
  aspects,
  boundAfter,
  boundQualifier,
  built,
  buried,
  carries,
  doneBefore,
  farQualifier,
  farVerbs,
  leadsTo,
  measureVerb,
  moreWord,
  newly,
  newThing,
  notYet,
  notYetVerb,
  onBefore,
  placed,
  predicate,
  qualifiers,
  reachBefore,
  surfaces,
  undergone,
  upTo,
} from '../vocabulary/qualifiers.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import { afterBracket } from './brackets.ts';
import { isExcess, isSize } from './change.ts';
import { CLOSE, COMMA, OPEN } from './marks.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/** The hedge or bound before a number, as tokens; what stands left of it is read next. */
export interface Qualifier {
  from: number;
  to: number;
}

/**
 * Finds the approximator or bound directly before a quantity.
 *
 * @param last Token after the figure before, when there is one: “300 hộ dân trên 217 ha” says where, not how much.
 */
export function findQualifier(tokens: Tokens, quantity: Quantity, last: number | undefined): Qualifier | undefined {
  const found = hedgeOrBound(tokens, quantity, last);
  // “chứng chỉ đạt 25%” has no “chỉ”, but “đường thủy nội địa chỉ có 8 tuyến”
  const word = found && found.to === found.from + 1 ? wordsWithEnding.before(tokens, found.to) : undefined;
  return word && !inland.before(tokens, found?.from ?? 0) ? undefined : found;
}

function hedgeOrBound(tokens: Tokens, quantity: Quantity, last: number | undefined): Qualifier | undefined {
  const at = quantity.from;
  const found = qualifiers.before(tokens, at);
  const verb = changes.before(tokens, at);
  // “cao hơn 5%”, “giảm còn 12,6%”: the longer phrase is the verb.
  if (
    verb &&
    verb.value !== 'none' &&
    (verb.from < (found?.from ?? at) ||
      (verb.value === 'gap' && verb.from === found?.from && !changes.before(tokens, verb.from))) &&
    !(verb.value === 'plan' && found?.value === 'reach') &&
    // “ngân sách giảm chỉ còn 27 tỷ đồng”
    !(
      verb.value === 'level' &&
      found &&
      found.to - found.from > 1 &&
      still(tokens.key[found.to - 1]) &&
      only(tokens.key[found.from])
    ) &&
    // “tăng lên đến 220.000 đồng/kg”
    !(
      verb.value === 'level' &&
      leadsToLevel(tokens.key[found?.from ?? at]) &&
      reachWord(tokens.key[(found?.from ?? at) + 1])
    ) &&
    !(verb.value === 'gap' && !comparisons.after(tokens, quantity.to) && !isExcess(tokens, quantity, verb)) &&
    !isSize(tokens, quantity, verb.from)
  )
    return farFrom(tokens, verb.from, verb.from + 1 === at || farVerbs.before(tokens, at) ? at : verb.from + 1);
  if (!found) return farFrom(tokens, at - 1, at);
  const inner = { from: found.from, to: found.to };
  switch (found.value) {
    case 'hedge':
      // “bị chôn vùi dưới 4 m đất đá” says where.
      return below(tokens.key[found.from]) && buried(tokens.key[found.from - 1]) ? undefined : inner;
    case 'left':
      // “Còn 2 em không xuống nước” opens a sentence.
      return isCapital(tokens, found.from) || isContrast(tokens, found, quantity.to) ? undefined : inner;
    case 'none':
      return undefined;
    case 'bound': {
      // “ít nhất từ 3 năm trở lên”, but “tốc độ tối đa từ 80 lên 100 km/h”
      const bound = leadsToLevel(tokens.key[quantity.to]) ? undefined : boundQualifier.before(tokens, found.from);
      if (bound?.value) return { from: bound.from, to: found.to };
      return isBounded(tokens, quantity.to) || opensPrices(tokens, found.from, quantity)
        ? inner
        : farFrom(tokens, at - 1, at);
    }
    case 'reach':
      return !leadsTo.before(tokens, found.from) &&
        (reachBefore(tokens.key[found.from - 1]) ||
          isAsMany(tokens, found.from, quantity) ||
          isReach(tokens, found.from, quantity))
        ? inner
        : undefined;
    case 'on':
      return isOn(tokens, found.from, quantity, last) ? undefined : inner;
  }
}

/** “giá từ 16 triệu đồng/m2”: the lowest of prices whose highest is not told. */
function opensPrices(tokens: Tokens, at: number, { kind, unit, min, to }: Quantity): boolean {
  if (min !== undefined || kind === 'percent' || !unit?.startsWith('VND')) return false;
  // “giảm giá từ 35.000 đồng xuống …”
  return (
    price(tokens.key[at - 1]) &&
    !movesWord(tokens.key[at - 2]) &&
    !rangeWord(tokens.key[to]) &&
    !leadsToLevel(tokens.key[to])
  );
}

/** “từ 9 chỗ ngồi trở xuống”, “thiếu hụt từ 2 nhu cầu cơ bản trở lên”: the noun goes on before the bound. */
function isBounded(tokens: Tokens, to: number): boolean {
  // “từ 400.000 đồng/tháng (4,8 triệu đồng/năm) trở xuống”
  const start = tokens.key[to] === OPEN ? (afterBracket(tokens, to, to + ASIDE) ?? to) : to;
  const inside = tokens.key[start] === CLOSE ? start + 1 : start;
  for (let at = inside; at < inside + BOUNDED; at++) {
    if (boundAfter.after(tokens, at)) return true;
    if (!isWord(tokens, at) || functionWord(tokens.key[at])) return false;
  }
  return false;
}

/** Longest bracket between a number and its bound, in tokens. */
const ASIDE = 12;

/** Longest that the noun goes on behind its unit, in tokens. */
const BOUNDED = 6;

/** “…, còn 5 người đã về nhà”: “còn” sets one part against another, and something is said of it. */
function isContrast(tokens: Tokens, { from, to }: Qualifier, end: number): boolean {
  // “Hiện nay, còn 7 người đang nằm viện”
  const opened = connectives.before(tokens, from - 1) ?? timeLeads.before(tokens, from - 1);
  if (tokens.key[from - 1] === COMMA && opened) return false;
  return (
    still(tokens.key[from]) &&
    to - from === 1 &&
    !isWord(tokens, from - 1) &&
    predicate(tokens.key[moreWord(tokens.key[end]) ? end + 1 : end])
  );
}

/** “chỉ chiếm 0,75%”, “ước tăng 6,7%”, “chỉ từ 20 nghìn”, “tối đa là 10 năm”. */
function farFrom(tokens: Tokens, verb: number, to: number): Qualifier | undefined {
  // “chỉ dao động từ 7.000 đồng/kg”, “chỉ bán được 3.300 đồng”
  const sale = farVerbs.before(tokens, to);
  const sold = sale && farQualifier.before(tokens, sale.from);
  if (sold?.value) return { from: sold.from, to: sold.to };
  if (to - verb > 1 || !(measureVerb(tokens.key[verb]) || multiplies(tokens.key[verb]))) return undefined;
  // “thu ngân sách mới đạt 236 tỉ đồng”, but “nông thôn mới đạt 80%”
  if (reaches(tokens.key[verb]) && newly(tokens.key[verb - 1]) && !newThing(tokens.key[verb - 2]))
    return { from: verb - 1, to: verb };
  // “cao gần gấp 3 lần”
  const about = multiplies(tokens.key[verb]) ? qualifiers.before(tokens, verb) : undefined;
  if (about?.value === 'hedge' && !than(tokens.key[about.from])) return { from: about.from, to: about.to };
  const far =
    farQualifier.before(tokens, verb) ?? (is(tokens.key[verb]) ? boundQualifier.before(tokens, verb) : undefined);
  // “chưa bằng 7% mức đề nghị”
  if (notYetVerb(tokens.key[verb]) && notYet(tokens.key[verb - 1])) return { from: verb - 1, to: verb };
  if (far?.value === false) return undefined;
  // “hộ ít nhất là 150.000 đồng” tells who got least.
  if (far && (extremePhrases.before(tokens, far.to)?.from ?? far.from) < far.from) return undefined;
  return far && { from: far.from, to: far.to };
}

/**
 * “được xây tới 6 cầu”, “tung ra thị trường tới 3.000 căn hộ”: so many that it is said; “in sách phát tới 63 tỉnh” says
 * where.
 */
function isAsMany(tokens: Tokens, at: number, { kind, value = 0, numTo }: Quantity): boolean {
  if (kind !== 'count' || localityWord(tokens.key[numTo])) return false;
  return doneBefore.before(tokens, at) !== undefined || (value >= THOUSANDS && upTo(tokens.key[at]));
}

const THOUSANDS = 1000;

/** “Riêng quận này tới 120 mm”: before a measure “tới” is no preposition, unless a “từ” opens a stretch. */
function isReach(tokens: Tokens, at: number, quantity: Quantity): boolean {
  if (
    quantity.strength !== 'measure' &&
    quantity.strength !== 'money' &&
    quantity.strength !== 'time' &&
    quantity.unit !== 'lần' &&
    !quantity.scaled
  )
    return false;
  for (let back = at - 1; back >= 0 && back > at - 6; back--) {
    const key = tokens.key[back] ?? BREAK;
    if (from(key) || (isNumber(tokens, back) && back > at - 3)) return false;
    if (key < 0) return true;
  }
  return true;
}

/** “trên 2 xe tải 500 thùng hàng lậu”: what was found stands right behind what it was found on. */
function holdsMore(tokens: Tokens, to: number): boolean {
  let at = to;
  while (at < to + SORT && isWord(tokens, at) && !functionWord(tokens.key[at])) at++;
  return isNumber(tokens, at);
}

/** Most words that say which sort of thing is counted. */
const SORT = 3;

/** Whether “trên” says where: “300 hộ dân trên 217 ha”, “đi trên 3 xe”, “trên 5 tuyến đường”. */
function isOn(tokens: Tokens, at: number, quantity: Quantity, last: number | undefined): boolean {
  if (quantity.kind !== 'count' && quantity.kind !== 'area' && quantity.kind !== 'ratio') return false;
  // “chở trên 40 người”, “trong đó trên 80.000 xe”, “thì trên 13 km2 được thu hồi”
  const before = tokens.key[at - 1];
  if (personUnits.has(quantity.unit ?? '') && carries(before)) return false;
  if (thisLast(before) || thenWord(before)) return false;
  // “giá trị sản xuất trên 1 ha”: on each hectare.
  if (quantity.kind === 'area' && quantity.value === 1) return true;
  // “Trên 600 thôn đã đạt chuẩn”, but “Trên 2 tàu có 5 người”
  const opens = !isWord(tokens, at - 1) && isCapital(tokens, at);
  if (opens && quantity.kind === 'count' && undergone(tokens.key[quantity.to])) return false;
  // “35.000 ha lúa và trên 12.000 ha cây vụ đông”
  if (and(before)) return false;
  // “tăng đàn lên trên 1.000 con”, “với diện tích trên 1,8 ha”
  if (raised(before) || measureHeads.before(tokens, at)) return false;
  // “xây dựng trên 4.400 căn nhà” says how many, “xây dựng trên 3 xã” where.
  const noun = tokens.key[quantity.numTo];
  if (built(tokens.key[at - 2]) && quantity.kind === 'count' && !surfaces(noun) && !localityWord(noun)) return false;
  // “thu giữ trên 30 xe máy”
  if (quantity.kind === 'count' && takingVerbs.before(tokens, at)) return holdsMore(tokens, quantity.to);
  // “trồng trên 2 ha” says where, “trồng trên 240 ha hành tím” how much.
  // “đàn heo hiện trên 1,7 triệu con”
  if (quantity.scaled && quantity.kind === 'count') return false;
  // “Hiện trên 90 tàu xin trú bão” says when.
  if (onBefore(before) && isCapital(tokens, at - 1)) return false;
  if (onBefore(before))
    return !(quantity.kind === 'area' && isWord(tokens, quantity.to) && !functionWord(tokens.key[quantity.to]));
  // “xảy ra tại trên 5.400 xã”, “trong tổng số trên 3.400 xã”
  if (placed(before)) return false;
  if (quantity.kind === 'ratio') return !measureVerb(before);
  // “trên 60 triệu cây”, “trên 5.300 con”: nothing stands on so many, or on animals.
  if (quantity.scaled || quantity.unit === 'con') return false;
  if (aspects.has(quantity.unit ?? '')) return true;
  if (quantity.kind === 'count' && surfaces(tokens.key[quantity.numTo])) return !measureVerb(before);
  if (last === undefined || at - last > 3) return false;
  for (let between = last; between < at; between++) if ((tokens.key[between] ?? -1) < 0) return false;
  return quantity.kind === 'area';
}
