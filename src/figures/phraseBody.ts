import { nominal } from '../vocabulary/grammar.ts';
import { measureHeads, stretched, structures } from '../vocabulary/measureNouns.ts';
import { from } from '../vocabulary/particles.ts';
import type { LastFigure } from './build.ts';
import type { Surroundings } from './indicator.ts';
import { COMMA, DOT, endsSentence } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { clauseStart, lastMeasure } from './phraseMeasure.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { findOpening, findSubject } from './sentenceSubject.ts';
import { isCapital, isWord, type Tokens } from './tokens.ts';

/** Finds the body whose shape a number tells right behind “dài”, “rộng” or “nặng”, when it is not the thing told of before. */
export function findBody(
  tokens: Tokens,
  { quantity, hedged, last }: Surroundings,
  near: Phrase | undefined,
): Phrase | undefined {
  const shape = hedged - 1;
  // “vay 30 triệu đồng làm được căn nhà rộng 60 m2”
  const named = measureHeads.before(tokens, hedged) ? undefined : structures.before(tokens, shape);
  // “đường kính chân tháp dài 9 m” is the diameter.
  const measured = named && [0, 1].some((part) => measureHeads.before(tokens, named.from - part));
  if (named && !measured) return { from: named.from, to: named.to };
  // “có tổng mức đầu tư 53,6 triệu USD; dài 14,77 km”: the line is long, not the money.
  if (near && last && isMoney(last.kind) && !isWord(tokens, shape - 1))
    return lastMeasure(tokens, last.to, shape) ?? findSubject(tokens, last.from) ?? near;
  // “dài 9,1 m, đường kính 1,03 m và nặng 10,3 tấn”: the body is heavy, not its measure.
  // “vận tốc tối đa 11.200 km/h trên đoạn hành trình dài 5.500 km” names the body right before.
  const bare = !isWord(tokens, shape - 1) || !nominal(tokens.key[shape - 1]);
  const unnamed = near && bare && measureHeads.after(tokens, near.from)?.to === near.to;
  if (unnamed && last && !measureHeads.before(tokens, hedged)) return findSubject(tokens, last.from) ?? near;
  // “Sophie Hollins, 12 tuổi, ở Southampton, Anh, cao gần 1,88 m”: who is so tall opens the sentence.
  const away = !near && tokens.key[shape - 1] === COMMA && isCapital(tokens, shape - 2);
  const person = away ? findSubject(tokens, shape) : undefined;
  if (person && isCapital(tokens, person.from + 1)) return person;
  const start = clauseStart(tokens, shape);
  // “Đoạn quốc lộ qua tỉnh Đak Lơm, Ia Tê dài 46 km”, “Đoạn quốc lộ, từ cầu đến ranh tỉnh dài 5,7 km”: where it lies stands between.
  const lies = start < shape && (isPlacePhrase(tokens, start, shape) || from(tokens.key[start]));
  const whole = lies && tokens.key[start - 1] === COMMA ? findSubject(tokens, start) : undefined;
  if (whole && structures.after(tokens, whole.from)) return whole;
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

function isMoney(kind: LastFigure['kind']): boolean {
  return kind === 'money' || kind === 'price' || kind === 'rate';
}
