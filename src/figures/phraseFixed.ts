import { heldBy, otherEnd, sameAs } from '../vocabulary/changes.ts';
import { harms } from '../vocabulary/counted.ts';
import {
  consists,
  gradeAdjective,
  hasOrWith,
  nominal,
  onAverage,
  sayingVerbs,
  timeWord,
} from '../vocabulary/grammar.ts';
import { localityWord, placeTie } from '../vocabulary/localities.ts';
import {
  amongAll,
  dimension,
  fromThere,
  inAll,
  measureHeads,
  rateFirst,
  rateSecond,
} from '../vocabulary/measureNouns.ts';
import { all, from, into, is, joins, undergoes } from '../vocabulary/particles.ts';
import { experience, prison } from '../vocabulary/periods.ts';
import type { Surroundings } from './indicator.ts';
import { lineLabel } from './lineLabel.ts';
import { COLON, COMMA, endsSentence } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { clauseStart } from './phraseMeasure.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * Finds the few fixed words beside a number that are all that says what it is: “2 bị thương”, “tổng cộng 900 triệu
 * đồng”.
 */
export function findPhraseFixed(tokens: Tokens, { quantity, hedged, last }: Surroundings): Phrase | undefined {
  // “khiến 1 người tử vong, 2 bị thương”
  const harm = quantity.strength === 'bare' ? harms.after(tokens, quantity.to) : undefined;
  if (harm) return findPhraseAfter(tokens, quantity.to, harm.to);
  // “21 xe bị nhắc nhở, 6 bị lập biên bản”
  const befell = quantity.strength === 'bare' && undergoes(tokens.key[quantity.to]) && !all(tokens.key[hedged - 1]);
  if (befell && isWord(tokens, quantity.to + 1)) return findPhraseAfter(tokens, quantity.to, quantity.to + 2);
  // “9 trong số các nạn nhân thiệt mạng”
  const among = quantity.strength === 'bare' ? amongAll.after(tokens, quantity.to) : undefined;
  if (among && isWord(tokens, among.to)) return findPhraseAfter(tokens, among.to, among.to + 1);
  // “Ông Hrung, Chủ tịch xã, cho biết: 98% hộ dân” opens a quotation.
  const says = sayingVerbs.before(tokens, hedged - 1) !== undefined;
  // “- Cách ly tại nhà, nơi lưu trú: 14.823”
  const label = tokens.key[hedged - 1] === COLON && !says ? lineLabel(tokens, hedged - 1) : undefined;
  if (
    label &&
    !consists(tokens.key[hedged - 2]) &&
    holdsComma(tokens, label) &&
    !isPlacePhrase(tokens, label.from, label.to)
  )
    return label;
  // “mức thưởng thấp nhất là khối FDI với 3,5 triệu đồng”
  const told = quantity.kind === 'percent' || quantity.unit?.startsWith('VND');
  const extreme = told ? extremeOf(tokens, hedged, last) : undefined;
  if (extreme) return extreme;
  // “…, tổng cộng là 900 triệu đồng”: the sum of what was told before.
  const sum = quantity.kind === 'money' ? totalled(tokens, hedged) : undefined;
  if (sum) return sum;
  // “làm 3 người chết có thể bị phạt tù từ 3 đến 15 năm”
  const term = from(tokens.key[hedged - 1]) ? hedged - 1 : hedged;
  if (quantity.kind === 'duration' && prison(tokens.key[term - 1]) && isWord(tokens, term - 2))
    return { from: term - 2, to: term };
  // “đặc điểm: cao 1,68 m”
  if (quantity.kind === 'length' && dimension(tokens.key[hedged - 1]) && tokens.key[hedged - 2] === COLON)
    return { from: hedged - 1, to: hedged };
  // “kinh nghiệm hơn 5 năm làm vườn”
  const skill = quantity.kind === 'duration' ? experience.before(tokens, hedged) : undefined;
  if (skill) return { from: skill.from, to: skill.to };
  // “cách đó khoảng 20 mét”
  const afar = quantity.kind === 'length' ? fromThere.before(tokens, hedged) : undefined;
  if (afar) return { from: afar.from, to: afar.to };
  // “giỏi 25%, khá 40%, trung bình 30%”: one of the grades, no mean.
  const grade = quantity.kind === 'percent' && last?.kind === 'percent' ? onAverage.before(tokens, hedged) : undefined;
  if (grade && last?.reach === grade.from - 1 && gradeAdjective(tokens.key[(last.indicator?.to ?? 0) - 1]))
    return { from: grade.from, to: grade.to };
  // “27 hộ đồng ý, tương đương tỷ lệ 60% tổng số hộ”: the count once more
  // “47/48 đại biểu tán thành tương đương tỷ lệ 97,9%”
  const link = rateSecond(tokens.key[hedged - 1]) ? hedged - 2 : hedged;
  const counted = last?.kind === 'count' || last?.kind === 'ratio';
  const again = quantity.kind === 'percent' && counted && sameAs.before(tokens, link);
  if (again && link - last.to < RESTATED) return last.indicator;
  // “trúng cử với tỷ lệ 98%”, but “với tỷ lệ 98% đại biểu tán thành”
  if (
    quantity.kind === 'percent' &&
    !(isWord(tokens, quantity.to) && nominal(tokens.key[quantity.to]) && !timeWord(tokens.key[quantity.to])) &&
    rateFirst(tokens.key[hedged - 2]) &&
    rateSecond(tokens.key[hedged - 1]) &&
    hasOrWith(tokens.key[hedged - 3])
  )
    // “27 hộ đồng ý với tỷ lệ 60%”
    return last?.kind === 'count' && last.indicator && last.indicator.to >= hedged - 5
      ? last.indicator
      : { from: hedged - 2, to: hedged };
  return undefined;
}

/** Farthest that a share restates the count before it, in tokens. */
const RESTATED = 12;

function holdsComma(tokens: Tokens, { from: start, to }: Phrase): boolean {
  for (let at = start; at < to; at++) if (tokens.key[at] === COMMA) return true;
  return false;
}

/** “tổng cộng” right behind a mark, with “là” at most before token `at`. */
function totalled(tokens: Tokens, at: number): Phrase | undefined {
  const found = inAll.before(tokens, is(tokens.key[at - 1]) ? at - 1 : at);
  return found && !isWord(tokens, found.from - 1) && found.from > 0 ? { from: found.from, to: found.to } : undefined;
}

/**
 * The measure with its extreme, shortly before a number, when who has it follows: “tỷ lệ cao nhất là Trường A, thị xã B
 * với 100%”, “cao nhất là thị xã An Khê 78,9%”.
 */
function extremeOf(tokens: Tokens, end: number, last: Surroundings['last']): Phrase | undefined {
  for (let to = end - 1; to > end - HELD && to > 0 && !endsSentence(tokens.key[to]); to--) {
    const key = tokens.key[to];
    // “xã A với 12%, trong khi kinh phí được cấp với 3 tỷ đồng” has left the extreme.
    const named = isCapital(tokens, to + 1) || localityWord(tokens.key[to + 1]);
    if (isNumber(tokens, to) || (key === COMMA && !named)) return undefined;
    const extreme = otherEnd.after(tokens, to);
    if (!extreme) continue;
    // “tỷ lệ phiếu cao nhất vào HĐND tỉnh là ông Siu Đăm với 94%”
    let at = extreme.to;
    if (into(tokens.key[at]) || placeTie(tokens.key[at]))
      while (at < end && isWord(tokens, at) && !heldBy.after(tokens, at)) at++;
    const held = heldBy.after(tokens, at);
    if (!held || !(joins(tokens.key[end - 1]) || isPlacePhrase(tokens, held.to, end))) return undefined;
    for (let from = clauseStart(tokens, to); from < to; from++)
      if (measureHeads.after(tokens, from)) return { from, to: extreme.to };
    // “thấp nhất là huyện Ia Pa 23,4%, cao nhất là thị xã An Khê 78,9%”: the other extreme of the same measure.
    const first = last?.indicator && otherEnd.before(tokens, last.indicator.to);
    return last?.indicator && first ? { from: last.indicator.from, to: first.from } : undefined;
  }
  return undefined;
}

/** Farthest that an extreme stands before the number of who has it, in tokens. */
const HELD = 30;
