import { comparisons } from '../vocabulary/changes.ts';
import {
  causes,
  connectives,
  linkPhrases,
  linkWord,
  mediumWord,
  reportingVerbs,
  sayingVerbs,
  schoolYear,
  soWord,
  thisLast,
  timeWord,
  wordsWithEnding,
  wordsWithStart,
} from '../vocabulary/grammar.ts';
import { placeTie } from '../vocabulary/localities.ts';
import { measureHeads, physicalMeasures, shape } from '../vocabulary/measureNouns.ts';
import { accordingTo, brings, from, is, outward, passive } from '../vocabulary/particles.ts';
import type { Surroundings } from './indicator.ts';
import { openingBracket } from './brackets.ts';
import { CLOSE, COLON, COMMA, endsSentence, OPEN, opensQuote, SEMICOLON } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { isLead, isTime } from './phraseEdges.ts';
import { clauseStart, lastMeasure } from './phraseMeasure.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { findSubject } from './sentenceSubject.ts';
import { isCapital, isWord, type Tokens } from './tokens.ts';

/** Finds the noun phrase that starts the clause before: “Cầu mới xây bằng thép, dài 612 m”. */
export function findPhraseEarlier(
  tokens: Tokens,
  { left, last: told }: Pick<Surroundings, 'left' | 'last'>,
): Phrase | undefined {
  const stop = Math.max(0, left - NEAR, told?.reach ?? 0);
  let end = left;
  while (end > stop && !isEdge(tokens, end - 1)) end--;
  // “Tỷ lệ … giảm dần; từ 48% năm 2001 nay chỉ còn 12%”
  if (from(tokens.key[left - 1]) && tokens.key[left - 2] === SEMICOLON)
    return lastMeasure(tokens, clauseStart(tokens, left - 2), left - 2) ?? findSubject(tokens, left - 2);
  // Without a comma before it, the clause itself starts with the thing.
  if (end <= stop || endsSentence(tokens.key[end - 1]) || tokens.key[end - 1] === COLON) {
    return end > stop || stop === 0 ? opening(tokens, end, left) : undefined;
  }
  let start = end - 1;
  while (start > stop && !endsSentence(tokens.key[start - 1]) && tokens.key[start - 1] !== COMMA)
    // “Chỉ số PCI (năng lực cạnh tranh, điều hành) có xu hướng tăng, từ …”
    start = (tokens.key[start - 1] === CLOSE ? openingBracket(tokens, start - 1, stop) : undefined) ?? start - 1;
  // “số thu hồi được, theo ông Rơ Châm, chỉ chiếm khoảng 3%”: who says so stands between.
  if (accordingTo(tokens.key[start]) && tokens.key[start - 1] === COMMA && !thisLast(tokens.key[start + 1])) {
    let clause = start - 1;
    while (clause > stop && !isEdge(tokens, clause - 1)) clause--;
    return opening(tokens, clause, start - 1);
  }
  start = connectives.after(tokens, start)?.to ?? start;
  start = afterDateline(tokens, start, end);
  // “Bác sĩ cho biết ngoài vết thủng trên trán (dài 3 cm)”
  start = afterSaying(tokens, start, end);
  // “doanh nghiệp đầu tư nên công tác thu thuế tăng đáng kể, vượt 160% chỉ tiêu”
  // “không mở rào chắn khiến xe cộ kẹt cứng, kéo dài 2 km”
  start = afterSo(tokens, start, end, shape(tokens.key[left - 1]));
  // “Đầu năm”, but “Đầu tư nước ngoài”
  while (
    start < end &&
    (isLead(tokens, start) ||
      (timeWord(tokens.key[start]) && (!wordsWithStart.after(tokens, start) || schoolYear.after(tokens, start))) ||
      opensQuote(tokens.key[start]))
  )
    start++;
  // “gây ra ách tắc, kéo dài 5 km”
  for (let at = start; at < end && isWord(tokens, at); at++)
    if (brings(tokens.key[at])) start = at + (outward(tokens.key[at + 1]) ? 2 : 1);
  if (start >= end) return undefined;
  // “Tại Vietcombank, giảm nhẹ 5 đồng” says where.
  if (
    placeTie(tokens.key[start - 1]) &&
    isAllCapital(tokens, { from: start, to: tokens.key[end - 1] === COMMA ? end - 1 : end })
  )
    return undefined;
  // “Theo khảo sát của phóng viên, chỉ 5,3 km …”: who says so is no thing.
  if (
    accordingTo(tokens.key[start]) ||
    accordingTo(tokens.key[start - 1]) ||
    reportingVerbs.before(tokens, tokens.key[end - 1] === COMMA ? end - 1 : end)
  )
    return undefined;
  // “xếp thứ 55 về tỷ lệ tốt nghiệp, tăng 5 bậc”
  let aside = start;
  while (aside < end && tokens.key[aside] !== OPEN) aside++;
  // “cây bị ngã có đường kính cả mét, dài hơn 30 m”: another measure of the body is not so long.
  const last = lastMeasure(tokens, start, aside);
  const extent = last && shape(tokens.key[left - 1]) && physicalMeasures.after(tokens, last.from);
  const measure = extent ? undefined : last;
  // “đầu tư nước ngoài là nguồn vốn quan trọng, chiếm 25%”: what it is said to be is not what is told of.
  // “xuất siêu ở mức kỷ lục, trên 1 tỷ USD”
  const rank = measure && linkPhrases.after(tokens, measure.from)?.to === measure.to;
  if (measure && !rank && !(is(tokens.key[measure.from - 1]) && measure.from - 1 > start)) return measure;
  // “nhu cầu vốn để đầu tư các công trình, dự án là rất lớn, bình quân 35.000 tỷ đồng”
  const whole = extent || tokens.key[start - 1] !== COMMA ? undefined : openingMeasure(tokens, start - 1, stop);
  if (whole) return whole;
  const found = isWord(tokens, start) ? findPhraseAfter(tokens, start, start + 1) : undefined;
  if (!found || isTime(tokens, found.from, found.to)) return undefined;
  // “Cầu bắc từ phường An Phú đến xã Đông, huyện Kbang, dài 5 km”: no district is so long.
  // “Chị Siu Lan, 22 tuổi, ở Nghệ An, cao 1,75 m”: no age and no name of a place is so tall.
  const name = isCapital(tokens, found.from) && isAllCapital(tokens, found);
  const where = shape(tokens.key[left - 1]) && (name || isPlacePhrase(tokens, found.from, found.to));
  return (where ? findSubject(tokens, left) : undefined) ?? found;
}

/** The measure that a sentence opens with, before token `end`. */
function openingMeasure(tokens: Tokens, end: number, stop: number): Phrase | undefined {
  let start = end;
  while (start > stop && !endsSentence(tokens.key[start - 1])) start--;
  while (start < end && isLead(tokens, start)) start++;
  const head = start > stop || stop === 0 ? measureHeads.after(tokens, start) : undefined;
  return head && findPhraseAfter(tokens, head.from, head.to);
}

/** Token after the last verb of saying of a clause, or after the “dự báo” that opens it. */
export function afterSaying(tokens: Tokens, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (sayingVerbs.before(tokens, at)) return at;
  return reportingVerbs.after(tokens, start)?.to ?? start;
}

/** Token after the last word of a clause that parts what led to something from what came of it. */
function afterSo(tokens: Tokens, start: number, end: number, sized: boolean): number {
  for (let at = end - 2; at > start; at--)
    if (
      (soWord(tokens.key[at]) || (sized && causes(tokens.key[at]))) &&
      !wordsWithEnding.before(tokens, at + 1) &&
      !wordsWithStart.after(tokens, at)
    )
      return at + 1;
  return start;
}

/** “Cà Mau: Bắt được con trăn, nặng hơn 2 kg”: a headline may open with where it happened. */
function afterDateline(tokens: Tokens, start: number, end: number): number {
  for (let at = start + 1; at < end && at < start + DATELINE; at++)
    if (tokens.key[at] === COLON && isPlacePhrase(tokens, start, at))
      return passive(tokens.key[at + 2]) ? at + 3 : at + 1;
  return start;
}

const DATELINE = 6;

const NEAR = 80;

/** Whether every token of a phrase has a capital, as those of a name. */
export function isAllCapital(tokens: Tokens, { from: start, to }: Phrase): boolean {
  for (let at = start; at < to; at++) if (!isCapital(tokens, at)) return false;
  return true;
}

function isEdge(tokens: Tokens, at: number): boolean {
  const key = tokens.key[at];
  // “Video: 10 giờ vượt sóng”
  return key === COMMA || key === OPEN || endsSentence(key) || (key === COLON && mediumWord(tokens.key[at - 1]));
}

function opening(tokens: Tokens, from: number, left: number): Phrase | undefined {
  // “So với năm 2018 (97,29%)”: a base is no thing.
  if (comparisons.after(tokens, from)) return undefined;
  let start = connectives.after(tokens, from)?.to ?? from;
  while (start < left && isLead(tokens, start)) start++;
  if (start >= left || !isWord(tokens, start)) return undefined;
  // “hiện tượng dạy thêm”, but “hiện đạt 5%”
  if (linkWord(tokens.key[start]) && !wordsWithStart.after(tokens, start)) return undefined;
  const found = findPhraseAfter(tokens, start, start + 1);
  return found && found.to <= left && !isTime(tokens, found.from, found.to) ? found : undefined;
}
