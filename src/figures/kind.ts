import { comparisons, leadsToLevel } from '../vocabulary/changes.ts';
import { befallVerb } from '../vocabulary/grammar.ts';
import { inAll, measuredWholes, yields } from '../vocabulary/measureNouns.ts';
import { fieldPart, fieldWord, levelOrPrice, rain } from '../vocabulary/measures.ts';
import { each, from, still, where } from '../vocabulary/particles.ts';
import { earnings, price, worthNoun, worthVerb } from '../vocabulary/prices.ts';
import { boundAfter, hedgeStart } from '../vocabulary/qualifiers.ts';
import { tellsVotes } from './ballots.ts';
import { bareKind } from './bareKind.ts';
import type { LastFigure } from './build.ts';
import type { Change, FigureKind } from './ledger.ts';
import { COMMA } from './marks.ts';
import { isMovedMark } from './movedMark.ts';
import type { Phrase } from './phrase.ts';
import { isOneSentence } from './phraseEdges.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { isProportion } from './direction.ts';
import { isNumber, isWord, textAt, type Tokens } from './tokens.ts';
import { readUnit } from './units.ts';

/** What a figure measures, in the light of its context, with the unit and a note where the context gives them. */
export interface Sorted {
  kind: FigureKind;
  unit: string | undefined;
  note: string | undefined;
}

const NEARBY = 40;

interface Context {
  change: Change | undefined;
  last: LastFigure | undefined;
  counted: string | undefined;
  indicator: Phrase | undefined;
  /** Whether the indicator was told in another unit than percent. */
  summed: boolean;
  /** The indicator’s words. */
  words: string | undefined;
}

/** Settles kind, unit and note: “(44/40)” sets two periods side by side, “gấp 3 lần” is a multiple. */
export function findKind(
  tokens: Tokens,
  quantity: Quantity,
  { change, last, counted, indicator, words = '', summed }: Context,
): Sorted {
  const { kind, unit } = quantity;
  const note = boundAfter.after(tokens, quantity.to)
    ? `followed by ${textAt(tokens, quantity.to)} ${textAt(tokens, quantity.to + 1)}`
    : undefined;
  // “số ca nhiễm tăng gấp 3 so với năm ngoái”, “tăng gấp 4 mức thưởng”
  if (kind === 'count' && unit !== 'lần' && change?.dir.endsWith('gấp')) return { kind: 'multiple', unit: 'lần', note };
  const implied = bareKind(tokens, quantity, { last, counted, indicator });
  if (implied) return { ...implied, note };
  // “từ 401 đơn vị xuống 280”: the level after keeps the unit of the level before.
  const level =
    change?.level && last && quantity.from - last.to < LEVEL && isOneSentence(tokens, last.to, quantity.from);
  // “tăng 0,2% lên mức 81,36”: no percentage is where a rise in percent leads.
  if (level && quantity.strength === 'bare' && last?.kind === 'percent' && last.change?.level === false)
    return { kind: 'index', unit, note };
  if (quantity.strength === 'bare' && unit === undefined && (level || quantity.shared) && last)
    return { kind: last.kind, unit: last.unit, note };
  // “1/5 số tiền này”, “2/3 diện tích” are shares of what is measured and have no unit.
  // “1/3 giá thị trường”
  const whole = measuredWholes.has(unit ?? '') || price(tokens.key[quantity.numTo]);
  if (kind === 'ratio' && whole) return { kind, unit: undefined, note };
  if (kind === 'ratio') return ratio(tokens, quantity, last, counted, note);
  if (
    unit === 'lần' &&
    (isMultiple(tokens, quantity, change, startsPrice(tokens, indicator)) ||
      comparisons.after(tokens, quantity.to) ||
      levelOrPrice(tokens.key[quantity.to]))
  )
    return { kind: 'multiple', unit, note };
  // “từ 15.000 đồng lên 20.000 đồng/lít”: both are for each litre.
  const after = kind === 'money' && unit === 'VND' ? levelAfter(tokens, quantity) : undefined;
  if (after) return { kind: after.kind, unit: after.unit, note };
  if (kind === 'money' && unit === 'VND' && isEach(tokens, quantity.from)) return { kind: 'price', unit, note };
  // “giá đất 6 tỷ đồng/công”
  if (kind === 'rate' && unit?.startsWith('VND/') && startsPrice(tokens, indicator))
    return { kind: 'price', unit, note };
  // “tiền công 300.000 đồng/chuyến”, “giải thưởng 100 triệu đồng/công trình”: what somebody gets
  if (kind === 'price' && indicator && earnings.after(tokens, indicator.from)) return { kind: 'rate', unit, note };
  // “từ 20.000 đồng/lít còn 19.900 đồng” is a price again; “giá 19.900 đồng/lít, tăng 1.500 đồng” is an amount.
  const again = change ? change.level : startsPrice(tokens, indicator);
  if (kind === 'money' && last?.kind === 'price' && again && last.unit?.startsWith(`${unit}/`))
    return { kind: 'price', unit, note };
  // “mỗi ha chanh đạt năng suất 20 tấn/năm”
  if (kind === 'rate' && indicator && yields.after(tokens, indicator.from) && /^(?:kg|tạ|tấn)\//.test(unit ?? ''))
    return { kind: 'yield', unit, note };
  // “tham gia bảo hiểm y tế đạt 91,5% (tăng 3,05%)”: points of the same share; of a rise it would be a second rise.
  if (kind === 'percent' && change && isPoints(change, { last, indicator, summed }))
    return { kind, unit, note: note ?? 'pp' };
  // “(từ 95 còn 33 điểm)”: places, as those that were counted before
  if (unit === 'điểm' && change?.level && last?.unit === 'điểm' && last.kind === 'count')
    return { kind: 'count', unit, note };
  // “điểm chuẩn là 31,5 điểm, giảm 2 điểm so với năm ngoái”
  if (unit === 'điểm' && change && last?.unit === 'điểm' && last.kind === 'measure')
    return { kind: 'measure', unit, note };
  if (unit === 'điểm')
    return {
      kind: /chỉ số|index/i.test(words) ? 'index' : isPlace(tokens, quantity) ? 'count' : 'measure',
      unit,
      note,
    };
  if (isSample(tokens, quantity)) return { kind: 'count', unit, note };
  if (unit === 'mm' && (words.includes('mưa') || isRain(tokens, quantity.from, last)))
    return { kind: 'measure', unit, note };
  return { kind, unit, note };
}

/** Farthest that the level before a change stands from the level after it, in tokens. */
const LEVEL = 20;

/** Whether a percentage of change is in points of the share that the figure before tells. */
function isPoints(
  change: Change,
  { last, indicator, summed }: Pick<Context, 'last' | 'indicator' | 'summed'>,
): boolean {
  if (change.level || isProportion(change.dir) || last?.kind !== 'percent') return false;
  // “đạt 456 triệu USD, chiếm 40%, giảm 12%”: of the sum or of the share, the report does not say.
  if (summed || (last.change && !last.change.level)) return false;
  return indicator !== undefined && last.indicator?.from === indicator.from;
}

/** Whether an indicator opens with “giá”, not with “giá trị” or “giá thành”. */
function startsPrice(tokens: Tokens, indicator: Phrase | undefined): boolean {
  return indicator !== undefined && price(tokens.key[indicator.from]) && !worthNoun(tokens.key[indicator.from + 1]);
}

/**
 * “12 mẫu dương tính” are samples; the field of that name is followed by what grows on it or by its parts: “25 mẫu, 8
 * sào”.
 */
export function isSample(tokens: Tokens, { unit, to }: Quantity): boolean {
  const next = tokens.key[to] === COMMA ? to + 1 : to;
  const parted = isNumber(tokens, next) && fieldPart(tokens.key[next + 1]);
  return unit === 'mẫu' && !fieldWord(tokens.key[to]) && !parted;
}

function ratio(
  tokens: Tokens,
  quantity: Quantity,
  last: LastFigure | undefined,
  counted: string | undefined,
  note: string | undefined,
): Sorted {
  // “là 10,49% (2.235/21.304)”: the brackets show what the percentage was worked out from.
  if (explains(quantity, last)) return { kind: 'ratio', unit: quantity.unit ?? counted, note };
  const aside = textAt(tokens, quantity.from - 1) === '(' && quantity.strength === 'bare';
  const comparison = aside || (quantity.value ?? 0) > (quantity.of ?? 1);
  const votes = !comparison && tellsVotes(tokens, quantity.from) ? 'phiếu' : undefined;
  return {
    kind: comparison ? 'comparison' : 'ratio',
    unit: quantity.unit ?? votes ?? (aside ? last?.unit : undefined),
    note,
  };
}

/** Whether a ratio is the percentage before it, within its rounding. */
function explains({ value, of }: Quantity, last: LastFigure | undefined): boolean {
  if (last?.kind !== 'percent' || last.value === undefined || value === undefined || !of) return false;
  return Math.abs((100 * value) / of - last.value) < ROUNDING;
}

const ROUNDING = 0.1;

function isMultiple(tokens: Tokens, quantity: Quantity, change: Change | undefined, priced: boolean): boolean {
  // “đã tăng 12 lần với tổng cộng 6.000 đồng/lít” counts the rises.
  if (inAll.after(tokens, quantity.to + 1)) return false;
  // “giảm giá 2 lần”, “giá xăng giảm 12 lần” count how often, “ca bệnh tăng 7 lần” how much.
  const falls = priced && change?.dir === 'giảm';
  const often = change && (falls || /^(?:giảm|tăng) giá/.test(change.dir)) && !change.base;
  return (change !== undefined && !often) || !Number.isInteger(quantity.value ?? quantity.min ?? 0);
}

/** The level behind “từ 15.000 đồng lên”, when it is told for each of something. */
function levelAfter(tokens: Tokens, { from: at, to }: Quantity): Quantity | undefined {
  if (!from(tokens.key[at - 1]) || !leadsToLevel(tokens.key[to])) return undefined;
  const number = still(tokens.key[to + 1]) ? to + 2 : to + 1;
  const level = isNumber(tokens, number) ? readQuantity(tokens, number) : undefined;
  return level?.unit?.startsWith('VND/') ? level : undefined;
}

/** “giá mỗi ký chỉ còn 1.000 đồng”: money for each measure of a thing, told in the same clause. */
function isEach(tokens: Tokens, from: number): boolean {
  let priced = false;
  for (let at = from - 1; at > 0 && at > from - EACH && isWord(tokens, at); at--) {
    // “mỗi con cá bột có giá 500 đồng”
    if (price(tokens.key[at]) && !worthVerb(tokens.key[at - 1])) priced = true;
    if (!each(tokens.key[at - 1])) continue;
    const unit = readUnit(tokens, at);
    if (priced || unit?.kind === 'mass' || unit?.kind === 'volume') return true;
    // “giá mỗi con 10 triệu đồng”
    if (price(tokens.key[at - 2])) return true;
  }
  return false;
}

const EACH = 8;

/** Millimetres of rain, not of length: rain is spoken of shortly before. */
function isRain(tokens: Tokens, from: number, last: LastFigure | undefined): boolean {
  if (last?.unit === 'mm' && last.kind === 'measure' && from - last.to < NEARBY) return true;
  for (let at = from - 1; at >= 0 && at > from - NEARBY; at--) if (rain(tokens.key[at])) return true;
  return false;
}

/** “5 điểm trường” are places, “8,0 điểm” is a mark. */
function isPlace(tokens: Tokens, quantity: Quantity): boolean {
  // “bắn pháo hoa tại 3 điểm: …”
  if (where(tokens.key[quantity.from - 1])) return true;
  // “quốc lộ bị sạt lở 6 điểm”
  if (befallVerb(tokens.key[hedgeStart(tokens, quantity.from) - 1])) return true;
  if (isMovedMark(tokens, quantity.from)) return false;
  return (
    !boundAfter.after(tokens, quantity.to) &&
    Number.isInteger(quantity.value ?? quantity.max ?? 0) &&
    tokens.key[quantity.to] !== undefined &&
    /^\p{Ll}/u.test(textAt(tokens, quantity.to))
  );
}

/** Kinds that tell the size of a body. */
export const sized: ReadonlySet<FigureKind> = new Set<FigureKind>(['length', 'area', 'mass', 'volume']);
