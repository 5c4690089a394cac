import { degreeWord } from '../vocabulary/changes.ts';
import { timeWord } from '../vocabulary/grammar.ts';
import { beside, placeTie } from '../vocabulary/localities.ts';
import { measureHeads, physicalMeasures } from '../vocabulary/measureNouns.ts';
import { accordingTo, is, joins, varies } from '../vocabulary/particles.ts';
import { COMMA, endsSentence, OPEN } from './marks.ts';
import { type Phrase, phrase } from './phrase.ts';
import { endOf, LONGEST_BEFORE, skipLead } from './phraseEdges.ts';
import { isMeasure, lastMeasure } from './phraseMeasure.ts';
import { startOf } from './phraseStart.ts';
import { beforePlace, isPlacePhrase } from './placePhrase.ts';
import { isCapital, isNumber, type Tokens } from './tokens.ts';

/**
 * The measure that a sentence names farther from its number than the phrase at hand, which only says where the thing is,
 * by what plan, or what the last of some works is: “giá ở huyện Bến Lức, Long An là”, “bội chi theo dự toán là”,
 * “lãi suất vay để mua, xây, sửa nhà là”.
 */
export function measureFarther(tokens: Tokens, { from, to }: Phrase, left: number, stop: number): Phrase | undefined {
  if (isMeasure(tokens, { from, to })) return undefined;
  const before = from - 1;
  if (
    tokens.key[before] === COMMA &&
    isPlacePhrase(tokens, from, to) &&
    isCapital(tokens, before - 1) &&
    !beforePlace(tokens, from, stop)
  ) {
    // “khối lượng rác ở ấp 2, xã Phong Phú, huyện Bình Chánh”
    for (let comma = before; tokens.key[comma] === COMMA; comma = startOf(tokens, comma, stop) - 1) {
      const head = measureStart(tokens, comma, stop);
      if (head !== undefined) return phrase(head, to);
      if (!isPlacePhrase(tokens, startOf(tokens, comma, stop), comma)) break;
    }
  }
  // “giá đất tại những khu mặt đường, gần trung tâm huyện”, “giá đất tại huyện Ia Pa, tỉnh Gia Lai tùy khu vực”
  const nearby = tokens.key[before] === COMMA && (beside(tokens.key[from]) || endsInVariety(tokens, from, to));
  const measured = nearby ? measureStart(tokens, before, stop) : undefined;
  if (measured !== undefined) return phrase(measured, to);
  // “tỷ lệ che phủ rừng cuối năm 2012 ở các xã vùng cao”: the time stands between the measure and its place.
  const tied = placeTie(tokens.key[from]) ? from : placeTie(tokens.key[before]) ? before : undefined;
  if (tied !== undefined && isNumber(tokens, tied - 1)) {
    let end = endOf(tokens, tied, stop);
    while (end > stop && timeWord(tokens.key[end - 1])) end--;
    const head = end < tied ? measureStart(tokens, end, stop) : undefined;
    if (head !== undefined) return phrase(head, end);
  }
  if (accordingTo(tokens.key[from])) {
    const end = endOf(tokens, from, stop);
    const head = measureStart(tokens, end, stop);
    if (head !== undefined) return phrase(head, end);
  }
  // “Diện tích ảnh hưởng chủ yếu là đất lúa, rau màu với 300 ha”
  const told = is(tokens.key[left - 1]) || joins(tokens.key[left - 1]);
  if (!told || tokens.key[before] !== COMMA) return undefined;
  const opens = sentenceStart(tokens, before, stop);
  const named = lastMeasure(tokens, opens, before);
  if (named && joins(tokens.key[left - 1]) && !physicalMeasures.after(tokens, named.from)) return undefined;
  // “Diện tích nhỏ, dân số là 2 triệu người”: the first is a clause of its own.
  const clause = named && (measureHeads.before(tokens, named.to) || degreeWord(tokens.key[named.to - 1]));
  return clause ? undefined : named;
}

/** “tỉnh Gia Lai tùy khu vực”: a place, and by what its numbers differ. */
function endsInVariety(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (varies(tokens.key[at])) return isPlacePhrase(tokens, from, at);
  return false;
}

/** Token at which the clause before token `end` starts, when it starts with a noun of measure. */
function measureStart(tokens: Tokens, end: number, stop: number): number | undefined {
  const start = skipLead(tokens, startOf(tokens, end, stop), end);
  for (let at = start; at < end - 1; at++) if (measureHeads.after(tokens, at)) return at;
  return undefined;
}

/**
 * Token after the last full stop, bracket or number before token `at`, which parts a list from what was told before.
 */
function sentenceStart(tokens: Tokens, at: number, stop: number): number {
  let start = at;
  while (start > stop && start > at - 2 * LONGEST_BEFORE) {
    const key = tokens.key[start - 1];
    // “Doanh số trong 6 tháng, đến hết tháng 9, là 3 tỷ đồng”
    const time = isNumber(tokens, start - 1) && (timeWord(tokens.key[start]) || timeWord(tokens.key[start - 2]));
    if (endsSentence(key) || key === OPEN || (isNumber(tokens, start - 1) && !time)) break;
    start--;
  }
  return start;
}
