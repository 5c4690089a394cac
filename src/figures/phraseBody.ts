import { clauseWord, here, nominal, sayingVerbs, wordsWithEnding, wordsWithStart } from '../vocabulary/grammar.ts';
import { bodyParts, dimension, measureHeads, stretched, structures } from '../vocabulary/measureNouns.ts';
import { from, has, is } from '../vocabulary/particles.ts';
import type { LastFigure } from './build.ts';
import type { Surroundings } from './indicator.ts';
import { COMMA, DOT, endsSentence, HYPHEN } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { endOf, LONGEST_BEFORE, skipLead } from './phraseEdges.ts';
import { clauseStart, lastMeasure } from './phraseMeasure.ts';
import { startOf } from './phraseStart.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { findOpening, findSubject } from './sentenceSubject.ts';
import { isCapital, isNumber, isWord, type Tokens } from './tokens.ts';

/**
 * Finds the body whose shape a number tells right behind “dài”, “rộng” or “nặng”, when it is not the thing told of
 * before.
 */
export function findBody(
  tokens: Tokens,
  { quantity, hedged, last }: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  const shape = hedged - 1;
  // “mở rộng 12 km đường” is no shape.
  const opening = stretched(tokens.key[shape - 1]) && endsSentence(tokens.key[shape - 2]);
  if (quantity.unit === 'tầng' || !dimension(tokens.key[shape])) return undefined;
  if (!opening && wordsWithEnding.before(tokens, hedged)) return undefined;
  // “vay 30 triệu đồng làm được căn nhà rộng 60 m2”
  // “ngôi nhà 5 tầng rộng 70 m2”: the house is wide.
  const storeys = last?.unit === 'tầng' && last.to === shape ? last.from : shape;
  const named = measureHeads.before(tokens, hedged) ? undefined : structureBefore(tokens, storeys);
  // “đường kính chân tháp dài 9 m” is the diameter.
  const measured = named && [0, 1].some((part) => measureHeads.before(tokens, named.from - part));
  if (named && !measured) return { from: wholeNoun(tokens, named.from), to: named.to };
  // “có tổng mức đầu tư 53,6 triệu USD; dài 14,77 km”: the line is long, not the money.
  if (near && last && isMoney(last.kind) && !isWord(tokens, shape - 1))
    // “bỏ ra 5 triệu đồng mua hai con kỳ đà, nặng 9 kg”: what was paid for is heavy.
    return (
      lastMeasure(tokens, last.to, shape) ??
      (near.from >= last.to ? near : undefined) ??
      findSubject(tokens, last.from) ??
      near
    );
  // “cầu bằng thép 3 nhịp, dài 210 m, rộng 4 m”: no part is so long.
  if (near && last?.kind === 'count' && bodyParts.has(last.unit ?? '') && tokens.key[shape - 1] === COMMA)
    return findSubject(tokens, last.from) ?? near;
  // “dài 9,1 m, đường kính 1,03 m và nặng 10,3 tấn”: the body is heavy, not its measure.
  // “vận tốc tối đa 11.200 km/h trên đoạn hành trình dài 5.500 km” names the body right before.
  const bare = !isWord(tokens, shape - 1) || !nominal(tokens.key[shape - 1]);
  const unnamed = near && bare && measureHeads.after(tokens, near.from)?.to === near.to;
  if (unnamed && last && !measureHeads.before(tokens, hedged)) return findSubject(tokens, last.from) ?? near;
  // “Sophie Hollins, 12 tuổi, ở Southampton, Anh, cao gần 1,88 m”: who is so tall opens the sentence.
  const away = !near && tokens.key[shape - 1] === COMMA && isCapital(tokens, shape - 2);
  const person = away ? findSubject(tokens, shape) : undefined;
  if (person && isCapital(tokens, person.from + 1)) return person;
  // “Con cá là cá nước ngọt, có màu đen, nặng 2 kg”, “Đây là loại cá sấu, dài 2 m”
  const described = !near && tokens.key[shape - 1] === COMMA ? describedIn(tokens, shape - 1) : undefined;
  if (described) return described;
  const lasts = stretched(tokens.key[shape - 1]);
  // “cuộc nói chuyện ngày 26/11 kéo dài 45 phút”: the day stands between.
  const dated = lasts ? datedBefore(tokens, shape - 1, last) : undefined;
  if (dated) return dated;
  const start = clauseStart(tokens, shape);
  const runs = lasts ? shape - 1 : shape;
  // “Đoạn quốc lộ qua tỉnh Đak Lơm, Ia Tê dài 46 km”, “Đoạn quốc lộ, từ cầu đến ranh tỉnh dài 5,7 km”: where it lies
  // stands between.
  // “Chương trình kỷ niệm ngày thành lập ở Hội An, Mỹ Sơn kéo dài 2 giờ”
  const lies = start < runs && (isPlacePhrase(tokens, start, runs) || from(tokens.key[start]));
  const whole = lies && tokens.key[start - 1] === COMMA ? findSubject(tokens, start) : undefined;
  if (whole && (lasts || structures.after(tokens, whole.from))) return whole;
  // “Rộng 323 km2, hồ Trị An nằm trên sông Đồng Nai.”
  const next = quantity.to + 1;
  // “Kéo dài 3 ngày, hội chợ sẽ …”
  const opens = stretched(tokens.key[shape - 1]) ? shape - 2 : shape - 1;
  const opened = endsSentence(tokens.key[opens]) && tokens.key[quantity.to] === COMMA;
  if (opened && (structures.after(tokens, next) || (isWord(tokens, next) && nominal(tokens.key[next]))))
    return findPhraseAfter(tokens, next, next + 1);
  // “Cầu khánh thành năm 2009. Dài 8,3 km”
  const subject = tokens.key[shape - 1] === DOT && shape > 1 ? findOpening(tokens, shape - 1) : undefined;
  return subject && structures.after(tokens, subject.from) ? subject : undefined;
}

/** The structure that ends before token `end`; “đối tượng” is no “tượng”. */
function structureBefore(tokens: Tokens, end: number): Phrase | undefined {
  const found = structures.before(tokens, end);
  return found && !wordsWithStart.after(tokens, found.from - 1) ? { from: found.from, to: found.to } : undefined;
}

/** Token at which a noun that ends with the structure at token `at` starts: “khu ao hồ”, “phần nâng cấp quốc lộ”. */
function wholeNoun(tokens: Tokens, at: number): number {
  let start = at;
  while (
    start > at - NOUN &&
    isWord(tokens, start - 1) &&
    nominal(tokens.key[start - 1]) &&
    !clauseWord(tokens.key[start - 1])
  )
    start--;
  // “xây dựng cao tốc”: a verb stands before, and half of it may be in what was passed.
  const opens = !isWord(tokens, start - 1) && tokens.key[start - 1] !== HYPHEN;
  const whole = opens || clauseWord(tokens.key[start - 1]) || sayingVerbs.before(tokens, start);
  return whole && !isNumber(tokens, start - 1) ? start : at;
}

/** Longest noun before the structure that ends it, in tokens. */
const NOUN = 4;

/** What is described in the clause that ends with the comma at token `comma`, when it only says what it is or has. */
function describedIn(tokens: Tokens, comma: number): Phrase | undefined {
  const start = clauseStart(tokens, comma);
  if (has(tokens.key[start])) return findSubject(tokens, comma);
  return here(tokens.key[start]) && is(tokens.key[start + 1])
    ? findPhraseAfter(tokens, start + 2, start + 3)
    : undefined;
}

/** What lasted so long, when its day stands between: the phrase before “ngày 26/11” that ends before token `end`. */
function datedBefore(tokens: Tokens, end: number, last: Surroundings['last']): Phrase | undefined {
  if (!isNumber(tokens, end - 1)) return undefined;
  const stop = Math.max(0, end - LONGEST_BEFORE, last?.reach ?? 0);
  const to = endOf(tokens, end, stop);
  const start = to < end ? skipLead(tokens, startOf(tokens, to, stop), to) : to;
  return start < to ? { from: start, to } : undefined;
}

function isMoney(kind: LastFigure['kind']): boolean {
  return kind === 'money' || kind === 'price' || kind === 'rate';
}
