import { comparisons } from '../vocabulary/changes.ts';
import { connectives, dateMark, sayingVerbs, behindSaying } from '../vocabulary/grammar.ts';
import { measureHeads, structures } from '../vocabulary/measureNouns.ts';
import { ageAfter } from '../vocabulary/periods.ts';
import { COLON, COMMA, endsSentence } from './marks.ts';
import type { Phrase } from './phrase.ts';
import { findPhraseAfter } from './phraseAfter.ts';
import { afterBase, isLead, isTime } from './phraseEdges.ts';
import { isPlacePhrase } from './placePhrase.ts';
import { isNumber, type Tokens } from './tokens.ts';
import { readUnit } from './units.ts';

/** The noun phrase that opens the sentence of token `at`, whatever it names. */
export function findOpening(tokens: Tokens, at: number): Phrase | undefined {
  let start = at;
  while (start > 0 && !endsSentence(tokens.key[start - 1])) if (--start < at - SENTENCE) return undefined;
  start = afterSaying(tokens, start, at);
  start = connectives.after(tokens, start)?.to ?? start;
  // “So với năm 2015, số hộ nghèo …”
  if (comparisons.after(tokens, start)) start = afterBase(tokens, start, at);
  // “Năm 2023, chỉ số …”, “Ngày 15/4, huyện …”
  while (start < at && (isLead(tokens, start) || tokens.key[start] === COMMA || isInDate(tokens, start))) start++;
  // “Với 3 ha mía, anh …”
  const unit = isNumber(tokens, start - 1) ? readUnit(tokens, start) : undefined;
  if (unit?.strength === 'measure') start = unit.to;
  const found = start < at ? findPhraseAfter(tokens, start, start + 1) : undefined;
  return found && found.to <= at ? found : undefined;
}

/** Token after the last verb of saying before token `at`: “Thiếu tá Rơ Châm Hrung cho biết, xe chở cây đa dài 25 m”. */
function afterSaying(tokens: Tokens, start: number, at: number): number {
  for (let verb = at - 1; verb > start; verb--) {
    if (!sayingVerbs.before(tokens, verb)) continue;
    const mark = tokens.key[verb];
    return mark === COMMA || mark === COLON || behindSaying(mark) ? verb + 1 : verb;
  }
  return start;
}

/** Whether token `at` is the mark inside a date. */
function isInDate(tokens: Tokens, at: number): boolean {
  return dateMark(tokens.key[at]) && isNumber(tokens, at - 1) && isNumber(tokens, at + 1);
}

/** The noun phrase that opens the sentence of token `at`, no time and no place. */
export function findSubject(tokens: Tokens, at: number): Phrase | undefined {
  const found = findOpening(tokens, at);
  if (!found) return undefined;
  // “Tại Việt Nam, hồng giòn được bán với giá …”
  // “Cầu Long Hòa là cầu bê tông, chiều dài 39 m, rộng 3,5 m” tells of the bridge.
  // “Chỉ số PCI xếp thứ 26” names what is ranked.
  const thing = structures.after(tokens, found.from) ?? measureHeads.after(tokens, found.from);
  const place = isPlacePhrase(tokens, found.from, found.to) && !thing;
  // “Siu Lan, 22 tuổi, ở xã Đông” is a person.
  const aged = tokens.key[found.to] === COMMA && isNumber(tokens, found.to + 1) && ageAfter.after(tokens, found.to + 2);
  const setting = (place && !aged) || isTime(tokens, found.from, found.to);
  if (!setting) return found;
  return tokens.key[found.to] === COMMA && found.to + 1 < at
    ? findPhraseAfter(tokens, found.to + 1, found.to + 2)
    : undefined;
}

/** Longest sentence whose subject is looked for. */
const SENTENCE = 120;
