import { wordSet } from '../vocabulary/phrases.ts';
import { boundAfter } from '../vocabulary/qualifiers.ts';
import type { LastFigure } from './build.ts';
import type { Change, FigureKind } from './ledger.ts';
import type { Quantity } from './quantity.ts';
import { textAt, type Tokens } from './tokens.ts';

/** What a figure measures, in the light of its context, with the unit and a note where the context gives them. */
export interface Sorted {
  kind: FigureKind;
  unit: string | undefined;
  note: string | undefined;
}

const RAIN = 40;
const rain = wordSet('mưa');
const field = wordSet('ruộng, đất, lúa, vườn, ao, ngô, mía, rừng, rau, màu, hoa');
const slope = wordSet('dốc, nghiêng, cồn, rượu, góc, cận, loạn, viễn');
const warmth = wordSet('nhiệt, nóng, lạnh, rét, nắng, trời, sốt');

interface Context {
  change: Change | undefined;
  last: LastFigure | undefined;
  /** The indicator’s words. */
  words: string | undefined;
}

/** Settles kind, unit and note: “(44/40)” sets two periods side by side, “gấp 3 lần” is a multiple. */
export function findKind(tokens: Tokens, quantity: Quantity, { change, last, words = '' }: Context): Sorted {
  const { kind, unit } = quantity;
  const note = boundAfter.after(tokens, quantity.to)
    ? `followed by ${textAt(tokens, quantity.to)} ${textAt(tokens, quantity.to + 1)}`
    : undefined;
  // “từ 401 đơn vị xuống 280”: the level after keeps the unit of the level before.
  if (quantity.strength === 'bare' && unit === undefined && (change?.level || quantity.shared) && last)
    return { kind: last.kind, unit: last.unit, note };
  if (kind === 'ratio') return ratio(tokens, quantity, last, note);
  if (unit === 'lần' && isMultiple(quantity, change)) return { kind: 'multiple', unit, note };
  if (kind === 'percent' && change && !change.level && last?.kind === 'percent')
    return { kind, unit, note: note ?? 'pp' };
  if (unit === 'điểm')
    return {
      kind: /chỉ số|index/i.test(words) ? 'index' : isPlace(tokens, quantity) ? 'count' : 'measure',
      unit,
      note,
    };
  // “12 mẫu dương tính” are samples; the field of that name is followed by what grows on it.
  if (unit === 'mẫu' && !field(tokens.key[quantity.to])) return { kind: 'count', unit, note };
  if (unit === 'độ') return { kind, unit: isWarmth(tokens, quantity.from) ? '°C' : unit, note };
  if (unit === 'mm' && (words.includes('mưa') || isRain(tokens, quantity.from, last)))
    return { kind: 'measure', unit, note };
  return { kind, unit, note };
}

function ratio(tokens: Tokens, quantity: Quantity, last: LastFigure | undefined, note: string | undefined): Sorted {
  const aside = textAt(tokens, quantity.from - 1) === '(' && quantity.strength === 'bare';
  const comparison = aside || (quantity.value ?? 0) > (quantity.of ?? 1);
  return { kind: comparison ? 'comparison' : 'ratio', unit: quantity.unit ?? (aside ? last?.unit : undefined), note };
}

function isMultiple(quantity: Quantity, change: Change | undefined): boolean {
  return change !== undefined || !Number.isInteger(quantity.value ?? quantity.min ?? 0);
}

/** “35 độ” of heat are degrees Celsius; of a slope they are not. */
function isWarmth(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) if (slope(tokens.key[at])) return false;
  for (let at = from - 1; at >= 0 && at > from - RAIN; at--) if (warmth(tokens.key[at])) return true;
  return false;
}

/** Millimetres of rain, not of length: rain is spoken of shortly before. */
function isRain(tokens: Tokens, from: number, last: LastFigure | undefined): boolean {
  if (last?.unit === 'mm' && last.kind === 'measure' && from - last.to < RAIN) return true;
  for (let at = from - 1; at >= 0 && at > from - RAIN; at--) if (rain(tokens.key[at])) return true;
  return false;
}

/** “5 điểm trường” are places, “8,0 điểm” is a mark. */
function isPlace(tokens: Tokens, quantity: Quantity): boolean {
  return (
    Number.isInteger(quantity.value ?? 0) &&
    tokens.key[quantity.to] !== undefined &&
    /^\p{Ll}/u.test(textAt(tokens, quantity.to))
  );
}
