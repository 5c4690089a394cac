import { changes, pastTime } from '../vocabulary/changes.ts';
import { dateMark, functionWord, linkWord, opensList, verbWord } from '../vocabulary/grammar.ts';
import { rank } from '../vocabulary/localities.ts';
import { dimension } from '../vocabulary/measureNouns.ts';
import { speedUnits, winds } from '../vocabulary/measures.ts';
import { and, from } from '../vocabulary/particles.ts';
import type { LastFigure } from './build.ts';
import { labelOf } from './countedLabel.ts';
import type { Surroundings } from './indicator.ts';
import { CLOSE, COMMA, endsSentence, HYPHEN, OPEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { isOneSentence, LONGEST_BEFORE, skipLead } from './phraseEdges.ts';
import { clauseStart, isMeasure, lastMeasure } from './phraseMeasure.ts';
import { startOf } from './phraseStart.ts';
import { isPlacePhrase } from './placePhrase.ts';
import type { Quantity } from './quantity.ts';
import { isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * Finds what a number in brackets is said of, when it stands right before them: “sân bay (hơn 157 ha)”, “tôn giáo (1)”.
 */
export function findPhraseBracketed(tokens: Tokens, surroundings: Surroundings): Phrase | undefined {
  const { quantity, change, last, left } = surroundings;
  // “heo con theo mẹ (216.000 đồng/con), heo nái (…)”
  const item = tokens.key[left - 1] === OPEN ? itemBefore(tokens, quantity, left - 1, last) : undefined;
  if (item) return item;
  const base = last ? baseInBrackets(tokens, surroundings, last) : undefined;
  if (base) return base;
  // “Xăng E5: 2.000 đồng/lít (kỳ trước chi sử dụng 1.932 đồng/lít)”, “khách đạt 7 triệu lượt người (năm trước 6 triệu
  // lượt)”
  const alike = last !== undefined && (last.unit === quantity.unit || last.unit?.startsWith(`${quantity.unit} `));
  if (last?.indicator && alike && tokens.key[last.to] === OPEN && pastTime.after(tokens, last.to + 1))
    return last.indicator;
  // “điện mặt trời Trung Sơn (xã Cam An Bắc 40 ha)”
  const holder =
    sizes.has(quantity.kind) && tokens.key[quantity.to] === CLOSE ? holderOfPlace(tokens, surroundings) : undefined;
  if (holder) return holder;
  // “bão Damrey đổ bộ, mạnh cấp 12 (135 km/h)”
  const gale =
    speedUnits.has(quantity.unit ?? '') && tokens.key[left - 1] === OPEN ? galeBefore(tokens, left) : undefined;
  if (gale) return gale;
  // “Mặt trận Tổ quốc (1); tôn giáo (1)”
  const bare = quantity.strength === 'bare' && quantity.kind === 'count' && !quantity.shared && !change;
  const label = bare ? labelOf(tokens, surroundings) : undefined;
  if (label) return label;
  // “sân bay Tân Sơn Nhất (hơn 157 ha)”, “huyện Cần Giờ (rộng 70.000 ha)”
  return tokens.key[quantity.to] === CLOSE ? sizedBefore(tokens, surroundings) : undefined;
}

/** “tỷ lệ nữ là 81,6%, cao hơn nam giới (76,7%)”: what the first is compared with has the same measure. */
function baseInBrackets(
  tokens: Tokens,
  { quantity, change, left }: Surroundings,
  last: LastFigure,
): Phrase | undefined {
  const open = from(tokens.key[left - 1]) ? left - 2 : left - 1;
  if (tokens.key[open] !== OPEN || tokens.key[quantity.to] !== CLOSE || change || quantity.unit !== last.unit)
    return undefined;
  const start = clauseStart(tokens, open);
  const compared = tokens.key[start - 1] === COMMA && last.to <= start && changes.after(tokens, start);
  return compared && isOneSentence(tokens, last.to, start) ? last.indicator : undefined;
}

/** The noun phrase between the mark before it and a bracket, in a list of goods with their prices. */
function itemBefore(
  tokens: Tokens,
  { kind, unit, to }: Quantity,
  open: number,
  last: LastFigure | undefined,
): Phrase | undefined {
  // “Cơ sở vật chất (20 điểm); phòng cháy (15 điểm)”
  if ((kind !== 'price' && kind !== 'money' && unit !== 'điểm') || tokens.key[to] !== CLOSE) return undefined;
  let from = open;
  while (
    from > (last?.reach ?? 0) &&
    (isWord(tokens, from - 1) || isNumber(tokens, from - 1)) &&
    !opensList(tokens.key[from - 1])
  )
    from--;
  // “từ nguồn vốn ODA của Bỉ và vốn đối ứng của thành phố (624 tỷ đồng)”
  const owed = lastMeasure(tokens, from, open);
  if (owed?.to === open && and(tokens.key[owed.from - 1])) return owed;
  if (open - from < 2 || open - from > ITEM || isPlacePhrase(tokens, from, open)) return undefined;
  const key = tokens.key[from];
  return functionWord(key) || verbWord(key) || linkWord(key) || isNumber(tokens, from) ? undefined : { from, to: open };
}

const ITEM = 14;

/** The storm or wind whose strength brackets tell, in its sentence. */
function galeBefore(tokens: Tokens, left: number): Phrase | undefined {
  let clause = left - 1;
  while (
    clause > Math.max(0, left - STORM) &&
    (isWord(tokens, clause - 1) || isNumber(tokens, clause - 1) || tokens.key[clause - 1] === HYPHEN)
  )
    clause--;
  // “Sức gió mạnh nhất vùng gần tâm bão mạnh cấp 9 (90 km/h)” says itself what blows.
  let graded = false;
  for (let at = clause; at < left; at++) {
    if (winds.after(tokens, at)) return undefined;
    graded ||= rank(tokens.key[at]);
  }
  if (!graded) return undefined;
  for (let at = clause - 1; at >= 0 && at > left - STORM; at--) {
    const key = tokens.key[at];
    if (endsSentence(key)) return undefined;
    const wind = winds.after(tokens, at);
    if (wind) return findPhraseAfter(tokens, at, wind.to);
  }
  return undefined;
}

/** Farthest that a storm stands before its strength, in tokens. */
const STORM = 80;

const sizes: ReadonlySet<Quantity['kind']> = new Set(['area', 'length', 'mass', 'volume', 'money']);

/** What stands before a bracket that holds nothing but a place and its number. */
function holderOfPlace(tokens: Tokens, { left, last }: Surroundings): Phrase | undefined {
  const stop = Math.max(0, left - ITEM, last?.to ?? 0);
  let from = left;
  while (from > stop && isWord(tokens, from - 1)) from--;
  if (tokens.key[from - 1] !== OPEN || from === left || !isWord(tokens, from - 2) || from - 1 <= stop) return undefined;
  if (!isPlacePhrase(tokens, from, left)) return undefined;
  const start = skipLead(tokens, startOf(tokens, from - 1, stop), from - 1);
  return start < from - 1 ? { from: start, to: from - 1 } : undefined;
}

/** What stands before a bracket that holds nothing but its length or area; a bare place shares what was told before. */
function sizedBefore(tokens: Tokens, { quantity: { kind, unit }, hedged, last }: Surroundings): Phrase | undefined {
  const named = dimension(tokens.key[hedged - 1]);
  if ((kind !== 'area' && kind !== 'length') || unit === 'mm') return undefined;
  const open = named ? hedged - 2 : hedged - 1;
  if (tokens.key[open] !== OPEN) return undefined;
  const stop = Math.max(0, open - LONGEST_BEFORE, last?.to ?? 0);
  // “Công viên 17/3 (3.000 m2)”
  let name = open;
  while (name > stop && (isNumber(tokens, name - 1) || dateMark(tokens.key[name - 1]))) name--;
  if (!isWord(tokens, name - 1)) return undefined;
  const start = skipLead(tokens, startOf(tokens, name, stop), open);
  if (start >= open) return undefined;
  // “quận 9 (280 ha)”, “tuyến số 3 (12 km)”: what is known by its number is told whole.
  if (name < open) return { from: start, to: open };
  if (isMeasure(tokens, { from: start, to: open })) return undefined;
  return named || !isPlacePhrase(tokens, start, open) ? { from: start, to: open } : undefined;
}
