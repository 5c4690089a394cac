import { hourLetter } from '../vocabulary/dates.ts';
import { localityUnits } from '../vocabulary/localities.ts';
import { measureHeads } from '../vocabulary/measureNouns.ts';
import { examSubject } from '../vocabulary/scores.ts';
import { litre, rider, spokenPer } from '../vocabulary/measures.ts';
import { each, on, purpose, totalWord } from '../vocabulary/particles.ts';
import { bearerWords, headWord } from '../vocabulary/people.ts';
import { sequence } from '../vocabulary/periods.ts';
import { readScale } from './amount.ts';
import type { FigureKind } from './ledger.ts';
import { COLON, SLASH } from './marks.ts';
import { isCapital, isNumber, isWord, textAt, type Tokens, touchesNext } from './tokens.ts';
import { printedUnit, readUnit, type Unit } from './units.ts';

/** Appends “/người/năm”, “/kg”, “/1.000km”, “ /s”; the kind becomes price, rate or yield. */
export function readRate(tokens: Tokens, unit: Unit): Unit {
  const noun = tokens.key[unit.to] === SLASH ? unit.to : endOfNoun(tokens, unit);
  // “9 trưởng phòng/đội trưởng” hold one post or the other.
  if (unit.kind === 'count' && postHead(unit.unit)) return unit;
  let to = noun;
  let name = unit.kind === 'count' && noun > unit.to ? `${unit.unit} ${printedUnit(tokens, unit.to, noun)}` : unit.unit;
  let parts = 0;
  let last = '';
  while (tokens.key[to] === SLASH && parts < 4) {
    const part = readPer(tokens, to + 1, unit.kind === 'money');
    if (!part || (unit.kind === 'percent' && !part.isTime)) break;
    name += `/${part.unit}`;
    // “100.000 đồng/gia súc/năm”: what is paid again and again is a rate, whatever it is paid for; “3 tấn/ha/năm” is a
    // yield.
    if (last === '' || (part.isTime && unit.kind === 'money')) last = part.unit;
    to = part.to;
    parts++;
  }
  const spoken =
    parts === 0 && (unit.kind === 'money' || unit.kind === 'length' || unit.kind === 'mass' || isInterest(tokens, unit))
      ? readSpokenPer(tokens, unit.to, unit.kind === 'money')
      : undefined;
  // “70.000 đồng mỗi em một tháng”
  const again =
    spoken && unit.kind === 'money' && (spoken.kind === 'count' || isBearer(spoken.unit))
      ? readSpokenPer(tokens, spoken.to)
      : undefined;
  if (again?.strength === 'time' && spoken)
    return {
      unit: `${name}/${spoken.unit}/${again.unit}`,
      kind: rateKind(unit, again.unit),
      strength: unit.strength,
      to: unit.to,
    };
  if (
    spoken &&
    (unit.kind === 'money' || unit.kind === 'percent' || moves(unit, spoken.unit) || isYield(unit, spoken.unit))
  )
    return {
      unit: `${name}/${spoken.unit}`,
      kind: rateKind(unit, spoken.unit),
      strength: unit.strength,
      // The digit of “1 kg” is no number of its own.
      to: isNumber(tokens, unit.to) ? spoken.to : unit.to,
    };
  // “công suất 17.000 m3 ngày đêm”
  const daily = parts === 0 && (unit.kind === 'volume' || unit.kind === 'mass') ? readUnit(tokens, unit.to) : undefined;
  if (daily?.unit === 'ngày đêm')
    return { unit: `${name}/${daily.unit}`, kind: 'rate', strength: unit.strength, to: daily.to };
  if (parts === 0 || (tokens.key[to] === COLON && unit.kind !== 'money')) return unit;
  return { unit: name, kind: rateKind(unit, last), strength: unit.strength, to };
}

/**
 * “500 tấn rác/ngày”, “3 triệu lượt khách/năm”, “30 giường bệnh/10.000 dân”: token after the noun between a unit and
 * its slash; else after the unit.
 */
function endOfNoun(tokens: Tokens, { kind, strength, to }: Unit): number {
  if (kind !== 'mass' && kind !== 'volume' && !(kind === 'count' && strength === 'known')) return to;
  for (let end = to; end < to + LONGEST_NOUN && isWord(tokens, end) && !isCapital(tokens, end); end++) {
    if (tokens.key[end + 1] !== SLASH) continue;
    const per = touchesNext(tokens, end) && touchesNext(tokens, end + 1) ? readPer(tokens, end + 2, false) : undefined;
    // “3,1 tấn nhân/ha”
    const grown = kind === 'mass' && per !== undefined && fields.has(per.unit);
    return per?.isTime || grown || isHeads(tokens, end + 2) ? end + 1 : to;
  }
  return to;
}

const LONGEST_NOUN = 3;

/** “10.000 dân”, “vạn dân”, “100.000 người”: so many people that a rate is told for. */
function isHeads(tokens: Tokens, at: number): boolean {
  const start = ROUND.test(textAt(tokens, at)) ? at + 1 : (readScale(tokens, at)?.to ?? at);
  return start > at && headWord(tokens.key[start]);
}

/** A one, or a power of ten with or without its dots. */
const ROUND = /^(?:1|100+|10{0,2}(?:\.000)+)$/;

/** “trưởng phòng”, “phó chủ tịch” */
function postHead(unit: string): boolean {
  return /^(?:phó|trưởng|chánh|chủ|giám|bí) /.test(unit);
}

const bearers = new Set(bearerWords);

/** “lãi suất 1% một năm”; “tăng 7% mỗi năm” tells when. */
function isInterest(tokens: Tokens, { kind, to }: Unit): boolean {
  return kind === 'percent' && !each(tokens.key[to]) && readSpokenPer(tokens, to)?.strength === 'time';
}

/** “15 km mỗi giờ” is a speed. */
function moves({ kind }: Unit, per: string): boolean {
  return kind === 'length' && speeds.has(per);
}

/** “6 tấn/ha”, “10 tấn mỗi công” */
function isYield({ kind }: Unit, per: string): boolean {
  return kind === 'mass' && fields.has(per);
}

const fields = new Set(['ha', 'sào', 'm2', 'mẫu', 'công']);

const speeds = new Set(['giờ', 'tiếng', 'phút', 'giây', 'h', 's']);

const volumes = new Set(['lít', 'l', 'ml', 'dl', 'm3']);

function rateKind(unit: Unit, per: string): FigureKind {
  // “49 quận/huyện” are districts of either name.
  if (localityUnits.has(unit.unit) && localityUnits.has(per)) return 'count';
  if (unit.kind === 'money') return isBearer(per) ? 'rate' : 'price';
  if (isYield(unit, per)) return 'yield';
  // “0,588 mg/lít”, “0,037 mg/kg”
  if (unit.kind === 'mass' && (volumes.has(per) || (unit.unit === 'mg' && per === 'kg'))) return 'measure';
  if (unit.unit === 'mm' || moves(unit, per)) return 'measure';
  return 'rate';
}

/** “25.000 đồng một kg”, “45 nghìn đồng mỗi tháng”, “18.000 đồng 1 kg”: a rate without its slash. */
function readSpokenPer(tokens: Tokens, at: number, paid = false): Unit | undefined {
  const one = textAt(tokens, at) === '1';
  const over = on(tokens.key[at]);
  if (!spokenPer(tokens.key[at]) && !one && !over) return undefined;
  const unit = readUnit(tokens, at + 1);
  // “82,5 triệu đồng trên năm”
  if (over && unit?.strength !== 'time') return undefined;
  // “bán lại với giá 40 triệu USD một năm sau đó”
  if (unit?.strength === 'time' && sequence(tokens.key[unit.to])) return undefined;
  return unit &&
    unit.strength !== 'guess' &&
    unit.strength !== 'money' &&
    (unit.strength !== 'known' || spokenPer(tokens.key[at]) || paid)
    ? unit
    : undefined;
}

/** Money a person, household, time, area or body gets is a rate; money a thing costs is a price. */
function isBearer(per: string): boolean {
  return bearers.has(per) || bearers.has(per.split(' ')[0] ?? '');
}

/** One “/…” of a rate; a “1” in it is not printed in the unit: “/1 người” is per person. */
function readPer(tokens: Tokens, at: number, paid: boolean): { unit: string; to: number; isTime: boolean } | undefined {
  const counted = isNumber(tokens, at) ? textAt(tokens, at) : '';
  // “/1 lần”, “/một lần”
  const start = counted || (spokenPer(tokens.key[at]) && isWord(tokens, at + 1)) ? at + 1 : at;
  // “50 phiếu/tổng số 53 đại biểu” is so many of so many.
  // “xuống 80 km/để đảm bảo an toàn”: a particle is no unit.
  if (!isWord(tokens, start) || totalWord(tokens.key[start]) || purpose(tokens.key[start])) return undefined;
  const unit = readUnit(tokens, start);
  const scale = readScale(tokens, start);
  // “5.000 đồng/1 triệu đồng/ngày”: interest on each million.
  if (counted === '1' && scale && paid) {
    const money = readUnit(tokens, scale.to);
    const to = money?.strength === 'money' ? money.to : scale.to;
    return { unit: printedUnit(tokens, start, to), to, isTime: false };
  }
  // “5-6 cơ sở/1 triệu dân”
  if (counted === '1' && scale && headWord(tokens.key[scale.to]))
    return { unit: printedUnit(tokens, start, scale.to + 1), to: scale.to + 1, isTime: false };
  // “250.000 đồng/lượt khách”
  if (paid && unit?.unit === 'lượt' && rider(tokens.key[unit.to]))
    return { unit: printedUnit(tokens, start, unit.to + 1), to: unit.to + 1, isTime: false };
  // “37 vụ/diện tích 40 ha” is two figures.
  // “đồng/lượng” is for each tael of gold, “đồng/tuyến/năm” for each line.
  const single = unit?.strength === 'measure' || (paid && unit?.strength === 'known');
  if ((counted && scale) || (measureHeads.after(tokens, start) && !single)) return undefined;
  // “1.020 học sinh/28 lớp” is two counts; “/1.000 dân”, “/100 km” are rates.
  const subjects = examSubject(tokens.key[start]);
  if (counted && !paid && unit?.kind === 'count' && !subjects && !ROUND.test(counted.replace(/^0/, '')))
    return undefined;
  const plain =
    unit && unit.strength !== 'guess' ? unit : { unit: printedUnit(tokens, start, start + 1), to: start + 1 };
  const prefix =
    counted === '' || counted === '1' || counted === '01' ? '' : touchesNext(tokens, at) ? counted : `${counted} `;
  // “mm/24h”, “mg/l” as printed: the rain of a day, no hour of it; the sign of a concentration.
  // “52.000 m3/h”
  const asPrinted =
    (counted && unit?.strength === 'time' && prefix) ||
    (!paid && (litre(tokens.key[start]) || hourLetter(tokens.key[start])));
  const name = asPrinted ? printedUnit(tokens, start, plain.to) : plain.unit;
  return { unit: prefix + name, to: plain.to, isTime: unit?.strength === 'time' };
}
