import { bearerWords } from '../vocabulary/people.ts';
import { wordSet } from '../vocabulary/phrases.ts';
import { readScale } from './amount.ts';
import type { FigureKind } from './ledger.ts';
import { isNumber, isWord, textAt, touchesNext, type Tokens } from './tokens.ts';
import { printedUnit, readUnit, type Unit } from './units.ts';

/** Appends “/người/năm”, “/kg”, “/1.000km”, “ /s”; the kind becomes price, rate or yield. */
export function readRate(tokens: Tokens, unit: Unit): Unit {
  let { to, unit: name } = unit;
  let parts = 0;
  let last = '';
  while (slash(tokens.key[to]) && parts < 4) {
    const part = readPer(tokens, to + 1);
    if (!part || (unit.kind === 'percent' && !part.isTime)) break;
    name += `/${part.unit}`;
    // “100.000 đồng/gia súc/năm”: what is paid again and again is a rate, whatever it is paid for.
    if (last === '' || part.isTime) last = part.unit;
    to = part.to;
    parts++;
  }
  const moves = unit.kind === 'length' && hour(tokens.key[to + 1]);
  const spoken = parts === 0 && (unit.kind === 'money' || moves) ? readSpokenPer(tokens, to) : undefined;
  if (spoken)
    return { unit: `${name}/${spoken.unit}`, kind: rateKind(unit, spoken.unit), strength: unit.strength, to: unit.to };
  if (parts === 0 || colon(tokens.key[to])) return unit;
  return { unit: name, kind: rateKind(unit, last), strength: unit.strength, to };
}

const slash = wordSet('/');
const colon = wordSet(':');
const bearers = new Set(bearerWords);
/** “20 km một giờ” */
const hour = wordSet('giờ, phút, giây');
const spokenPer = wordSet('mỗi, một');

function rateKind(unit: Unit, per: string): FigureKind {
  if (unit.kind === 'money') return isBearer(per) ? 'rate' : 'price';
  if (unit.kind === 'mass' && (per === 'ha' || per === 'sào' || per === 'm2' || per === 'mẫu' || per === 'công'))
    return 'yield';
  if ((unit.kind === 'volume' && per === 's') || unit.unit === 'mm') return 'measure';
  return 'rate';
}

/** “25.000 đồng một kg”, “45 nghìn đồng mỗi tháng”, “18.000 đồng 1 kg”: a rate without its slash; the span stays the money. */
function readSpokenPer(tokens: Tokens, at: number): { unit: string; to: number } | undefined {
  if (!spokenPer(tokens.key[at]) && textAt(tokens, at) !== '1') return undefined;
  const unit = readUnit(tokens, at + 1);
  return unit &&
    unit.strength !== 'guess' &&
    unit.strength !== 'money' &&
    (unit.strength !== 'known' || spokenPer(tokens.key[at]))
    ? unit
    : undefined;
}

/** Money a person, household, time, area or body gets is a rate; money a thing costs is a price. */
function isBearer(per: string): boolean {
  return bearers.has(per) || bearers.has(per.split(' ')[0] ?? '');
}

/** One “/…” of a rate; a “1” in it is not printed in the unit: “/1 người” is per person. */
function readPer(tokens: Tokens, at: number): { unit: string; to: number; isTime: boolean } | undefined {
  const counted = isNumber(tokens, at) ? textAt(tokens, at) : '';
  const start = counted ? at + 1 : at;
  if (!isWord(tokens, start)) return undefined;
  const unit = readUnit(tokens, start);
  const scale = counted && readScale(tokens, start);
  if (scale) return undefined;
  // “1.020 học sinh/28 lớp” is two counts; “/1.000 dân”, “/100 km” are rates.
  if (counted && unit?.kind === 'count' && !/^10*(?:\.000)*$/.test(counted.replace(/^0/, ''))) return undefined;
  const plain =
    unit && unit.strength !== 'guess' ? unit : { unit: printedUnit(tokens, start, start + 1), to: start + 1 };
  const prefix =
    counted === '' || counted === '1' || counted === '01' ? '' : touchesNext(tokens, at) ? counted : `${counted} `;
  // “mm/24h” as printed: the rain of a day, no hour of it.
  const name = counted && unit?.strength === 'time' && prefix ? printedUnit(tokens, start, plain.to) : plain.unit;
  return { unit: prefix + name, to: plain.to, isTime: unit?.strength === 'time' };
}
