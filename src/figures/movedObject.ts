import {
  clauseVerbs,
  levelBound,
  needsMore,
  objectLink,
  objectVerbs,
  pay,
  type Sort,
  tiesNumber,
  traffic,
  upgrade,
  variables,
  worksWord,
} from '../vocabulary/changedThings.ts';
import {
  becomes,
  changes,
  comparisons,
  exceeds,
  lowNouns,
  movedRate,
  movesWord,
  raises,
  rateNouns,
} from '../vocabulary/changes.ts';
import {
  changeCompound,
  changeNoun,
  functionWord,
  lets,
  nominal,
  peopleHeads,
  timeWord,
  verbWord,
  wordsWithEnding,
  wordsWithStart,
} from '../vocabulary/grammar.ts';
import { localityWord } from '../vocabulary/localities.ts';
import { level, speedUnits } from '../vocabulary/measures.ts';
import { aboutWord, and, from, is, joins, mayStandBetween, more, than, totalWord } from '../vocabulary/particles.ts';
import { fuelGrade, price } from '../vocabulary/prices.ts';
import { hedgeStart } from '../vocabulary/qualifiers.ts';
import { changeOf, type FoundChange } from './changeBase.ts';
import { namesGoods } from './listedChange.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { endOf, joinsNames } from './phraseEdges.ts';
import { CLOSE, COMMA, OPEN } from './marks.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, isNumber, isWord, textOf, type Tokens, touchesNext } from './tokens.ts';

/**
 * Finds the change of a quantity whose verb is parted from it by what changed: “giảm giá vé 5.000 đồng”, “nâng tốc độ tối
 * đa thêm 10 km/h”.
 */
export function movedObject(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  // “tăng thuế với 12 tỷ đồng hàng hóa” says which goods, “tăng phí với mức 5%” how much.
  if (quantity.kind === 'money' && joins(tokens.key[hedgeStart(tokens, left) - 1])) return undefined;
  return (
    verbOfAny(tokens, quantity, left) ??
    verbOfVariable(tokens, quantity, left) ??
    rateMoved(tokens, quantity, left) ??
    movedIn(tokens, quantity, left) ??
    totalRaised(tokens, quantity, left) ??
    movedFarther(tokens, quantity, left)
  );
}

/**
 * “giảm chi ngân sách mỗi năm hơn 20 tỷ đồng”, “tăng năng suất 20%”, “tăng dân số 200.000 người”: what changed stands
 * between the verb and how much.
 */
function verbOfAny(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  const people = quantity.kind === 'count';
  if (!people && !quantity.unit?.startsWith('%') && quantity.kind !== 'money') return undefined;
  // “tăng mức lương tối thiểu (11-15%)”
  const bracketed = quantity.kind === 'percent' && tokens.key[left - 1] === OPEN && tokens.key[quantity.to] === CLOSE;
  const end = from(tokens.key[left - 1]) || bracketed ? left - 1 : left;
  for (let at = end - 1; at >= 0 && at > end - OBJECT; at--) {
    if (!isWord(tokens, at)) return undefined;
    if (!movesWord(tokens.key[at])) {
      if (functionWord(tokens.key[at]) && !timeWord(tokens.key[at]) && !mayStandBetween(tokens.key[at])) break;
      continue;
    }
    // “tăng dân số khoảng 200.000 người”
    if (people && !peopleHeads.after(tokens, at + 1) && !peopleHeads.after(tokens, at + 2)) return undefined;
    if (
      at + 1 === end ||
      changeNoun(tokens.key[at - 1]) ||
      // “tăng giá trị công trình” is no rise of a price.
      (changeCompound(tokens.key[at + 1]) && !wordsWithEnding.after(tokens, at + 1)) ||
      changes.before(tokens, at + 1)?.value === 'none'
    )
      return undefined;
    const object = objectVerbs.after(tokens, at)?.to ?? at + 1;
    // “giảm tỷ lệ hộ nghèo (5%)” tells the rate itself.
    if (bracketed && (!variables.after(tokens, object) || rateNouns.after(tokens, object))) return undefined;
    if (isBounded(tokens, quantity, left, object)) return undefined;
    // “sụt giảm lợi nhuận”
    const verb = objectVerbs.before(tokens, at + 1)?.from ?? at;
    const found = changeOf(tokens, quantity, verb, object, becomes(tokens.key[end - 1]));
    // “giảm cho người này 8 tỷ đồng”: who gets it is not what fell.
    if (lets(tokens.key[object])) return found;
    return {
      ...found,
      of: { from: object, to: more(tokens.key[end - 1]) || becomes(tokens.key[end - 1]) ? end - 1 : end },
    };
  }
  return undefined;
}

const OBJECT = 7;

/** “giảm thời gian thu phí hơn 5 năm”, “tăng vốn thêm 590 triệu USD”: a variable is told in units of its own sort. */
function verbOfVariable(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  const tie = tokens.key[left - 1];
  // “30% đồng ý tăng giờ học và 70% không đồng ý”
  if (is(tie) || and(tie) || tiesNumber(tie)) return undefined;
  // “mở rộng thời gian làm thêm 60 giờ”
  if (more(tie) && worksWord(tokens.key[left - 2])) return undefined;
  const added = more(tie);
  for (let at = left - 1; at > 0 && at > left - LONGEST_OBJECT; at--) {
    // “giảm phát thải CO2 khoảng 29.000 tấn”
    if (isNumber(tokens, at) && touchesNext(tokens, at - 1)) continue;
    // “tăng giá xăng RON 92 thêm 919 đồng/lít”
    // “tăng hệ số điều chỉnh giá đất năm 2019 thêm 0,4 lần”
    if (
      isNumber(tokens, at) &&
      (fuelGrade(tokens.key[at - 1]) || (added && (timeWord(tokens.key[at - 1]) || timeWord(tokens.key[at + 1]))))
    )
      continue;
    // “tăng lương hưu, trợ cấp 8%”
    if (tokens.key[at] === COMMA && quantity.kind === 'percent' && variables.after(tokens, at + 1)) continue;
    // “giảm giá vé cho xe qua trạm Đak Lơm - Ia Tê từ 7-15%”
    if (joinsNames(tokens, at)) continue;
    if (!isWord(tokens, at)) return undefined;
    // “tăng phí một lần với mức tăng 12%”
    // “tăng giá mua thêm 20 đồng”
    const verbal = clauseVerbs(tokens.key[at]) && !traffic.after(tokens, at) && !price(tokens.key[at - 1]);
    if (movesWord(tokens.key[at]) || verbal) return undefined;
    const variable = variables.after(tokens, at);
    const verb = variable && objectVerbs.before(tokens, at);
    if (!variable || !verb || !isToldIn(tokens, variable.value, quantity)) {
      // “giảm giá cho xe qua trạm 30% so với ban đầu”
      if (at < left - 1 && endsObject(tokens, at) && !comparisons.after(tokens, quantity.to)) return undefined;
      continue;
    }
    if (changes.before(tokens, verb.to)?.value === 'none' || changeNoun(tokens.key[verb.from - 1])) return undefined;
    const settled = becomes(tie);
    // “nâng lương 5%”, but “nâng thuế 25%”, “nâng lãi suất 7%” tell the level.
    const paid = quantity.kind === 'percent' && pay(tokens.key[at]);
    if (needsMore(tokens.key[verb.from]) && !added && !settled && !more(tokens.key[verb.to - 1]) && !paid)
      return undefined;
    if (isBounded(tokens, quantity, left, at)) return undefined;
    const dir = textOf(tokens, verb.from, verb.to);
    const found = changeOf(tokens, quantity, verb.from, verb.to, settled);
    const end = added || settled ? left - 1 : endOf(tokens, left, at + 1);
    // “tăng dự trữ 150.000 tấn gạo”: the goods are named behind.
    const goods =
      variable.value === 'stock' && namesGoods(tokens, quantity.to)
        ? findPhraseAfter(tokens, quantity.to, quantity.to + 1)
        : undefined;
    return { ...found, change: { ...found.change, dir }, of: goods ?? { from: at, to: end } };
  }
  return undefined;
}

/**
 * Whether a number behind its thing is a bound, so a level and no amount: “tăng mức hỗ trợ tối đa 5 triệu đồng”, “giảm
 * tốc độ dưới 40 km/h”.
 */
function isBounded(tokens: Tokens, quantity: Quantity, left: number, variable: number): boolean {
  if (quantity.kind === 'percent') return false;
  // The bound may stand in the hedge, which is read with the number first.
  if ((left < quantity.from && levelBound(tokens.key[left])) || levelBound(tokens.key[left - 1])) return true;
  // “tăng mức phạt từ 2 đến 5 triệu đồng”
  return from(tokens.key[left - 1]) && level(tokens.key[variable]);
}

const LONGEST_OBJECT = 22;

/** Whether a word ends the object of a verb: “tăng lương để có 5 triệu đồng”, but “giảm giá cho xe của dân 10%”. */
function endsObject(tokens: Tokens, at: number): boolean {
  return (
    functionWord(tokens.key[at]) &&
    !objectLink(tokens.key[at]) &&
    // “Cần Thơ”
    !(isCapital(tokens, at) && isCapital(tokens, at + 1)) &&
    !wordsWithStart.after(tokens, at) &&
    !wordsWithEnding.before(tokens, at + 1)
  );
}

/**
 * Whether a quantity can tell how much a thing changed: any in percent, in times of another, else in its own sort of
 * unit.
 */
function isToldIn(tokens: Tokens, sort: Sort, quantity: Quantity): boolean {
  const { kind, unit, min, value = 0, from: start, to } = quantity;
  if (unit?.startsWith('%')) return true;
  // “giảm thời gian cúp điện hơn 7 lần”, but “tăng giá điện 3 lần” counts the rises.
  if (unit === 'lần')
    return (
      min !== undefined ||
      !Number.isInteger(value) ||
      comparisons.after(tokens, to) !== undefined ||
      than(tokens.key[start - 1])
    );
  switch (sort) {
    case 'money':
      return kind === 'money' || kind === 'price' || (kind === 'rate' && unit?.startsWith('VND') === true);
    case 'time':
      return kind === 'duration';
    case 'speed':
      return speedUnits.has(unit ?? '') || unit === 'km';
    case 'area':
    case 'length':
      return kind === sort;
    case 'stock':
      return kind === 'mass' || kind === 'volume';
    case 'amount':
      return (
        ['mass', 'volume', 'yield', 'measure', 'rate'].includes(kind) &&
        !unit?.startsWith('VND') &&
        !speedUnits.has(unit ?? '')
      );
  }
}

/** “tăng về lượng gần 5.100 tấn, tăng về kim ngạch gần 9 triệu USD”: in which respect it moved. */
function movedIn(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  let at = left - 1;
  while (at > left - RESPECT && nominal(tokens.key[at])) at--;
  const verb = aboutWord(tokens.key[at]) && at < left - 1 ? changes.before(tokens, at) : undefined;
  // “mẫu bùn vượt về hàm lượng thủy ngân đến 6,1 lần”
  const moves =
    verb && (movesWord(tokens.key[verb.from]) || (exceeds(tokens.key[verb.from]) && quantity.unit === 'lần'));
  if (verb?.value !== 'amount' || !moves || changeNoun(tokens.key[verb.from - 1])) return undefined;
  const found = changeOf(tokens, quantity, verb.from, verb.to, false);
  // “tăng về lượng”: of the goods named before.
  return left - at > 2 ? { ...found, of: { from: at + 1, to: left } } : found;
}

/** Longest respect in which a thing moves, in tokens. */
const RESPECT = 5;

/** “nâng tổng số hội viên toàn tỉnh hiện nay là 193.738 hội viên”: the level that a total was raised to. */
function totalRaised(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (!is(tokens.key[left - 1]) && !becomes(tokens.key[left - 1])) return undefined;
  for (let at = left - 2; at >= 0 && at > left - LONGEST_OBJECT && isWord(tokens, at); at--)
    if (raises(tokens.key[at]) && totalWord(tokens.key[at + 1]))
      return {
        ...changeOf(tokens, quantity, at, at + 1, true),
        of: { from: at + 1, to: left - 1 },
      };
  return undefined;
}

/**
 * “nâng mặt đường hiện hữu thêm 20-30 cm”: with “thêm”, any thing may stand between, where no count follows; “mở rộng
 * rà soát, truy thu thêm” has another verb.
 */
function movedFarther(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (!more(tokens.key[left - 1]) || quantity.kind === 'count') return undefined;
  for (let at = left - 2; at > 0 && at > left - LONGEST_OBJECT && isWord(tokens, at); at--) {
    const verb = objectVerbs.before(tokens, at + 1);
    if (!verb) {
      if (endsObject(tokens, at) || verbWord(tokens.key[at]) || worksWord(tokens.key[at])) return undefined;
      continue;
    }
    // “mở rộng, nâng cấp thêm 15 km”, “về hạ nguồn với chiều dài thêm 20 m”
    if (at + 2 === left || upgrade.after(tokens, at) || lowNouns.after(tokens, at)) return undefined;
    if (changeNoun(tokens.key[verb.from - 1]) || changeCompound(tokens.key[at + 1])) return undefined;
    if (changes.before(tokens, at + 1)?.value === 'none') return undefined;
    return { ...changeOf(tokens, quantity, verb.from, at + 1, false), of: { from: at + 1, to: left - 1 } };
  }
  return undefined;
}

/**
 * “giảm tỷ lệ hộ nghèo tại các huyện nghèo là 4%”, “giảm tai nạn ở các huyện, thị xã từ 5% đến 8%”: what was moved,
 * however long its phrase.
 */
function rateMoved(tokens: Tokens, quantity: Quantity, left: number): FoundChange | undefined {
  if (!quantity.unit?.startsWith('%')) return undefined;
  // “bình quân 1,5%/năm”, “10% so với năm 2017” need no such word before them.
  const compared = comparisons.after(tokens, quantity.to) !== undefined;
  const bare = quantity.unit.includes('/') || compared;
  if (!bare && !is(tokens.key[left - 1]) && !from(tokens.key[left - 1])) return undefined;
  for (let at = left - 2; at >= 0 && at > left - RATE && isInObject(tokens, at); at--) {
    if (!movesWord(tokens.key[at])) continue;
    // “giảm độ tiêu hao nhiên liệu trung bình từ 20-30%”, but “giảm lãi suất … xuống thấp nhất là 6%/năm”
    const counted = movedRate.after(tokens, at + 1) !== undefined;
    if (!counted && !((from(tokens.key[left - 1]) || compared) && isThing(tokens, at))) return undefined;
    const object = objectVerbs.after(tokens, at)?.to ?? at + 1;
    return {
      ...changeOf(tokens, quantity, at, object, false),
      of: { from: object, to: endOf(tokens, left, object + 1) },
    };
  }
  return undefined;
}

const RATE = 20;

/** Whether a verb of change at token `at` moves the thing behind it: “giảm tai nạn”, but “tăng cường”, “mức giảm”. */
function isThing(tokens: Tokens, at: number): boolean {
  return !changeCompound(tokens.key[at + 1]) && !changeNoun(tokens.key[at - 1]) && nominal(tokens.key[at + 1]);
}

/** Words, numbers, and the comma between two places: “tất cả các huyện, thị xã”. */
function isInObject(tokens: Tokens, at: number): boolean {
  if (tokens.key[at] === COMMA) return localityWord(tokens.key[at + 1]);
  return isWord(tokens, at) || isNumber(tokens, at);
}
