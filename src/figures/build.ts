import { referring } from '../vocabulary/grammar.ts';
import { measureVerb } from '../vocabulary/qualifiers.ts';
import { BREAK } from '../vocabulary/symbols.ts';
import { findChange } from './change.ts';
import { findIndicator } from './indicator.ts';
import { findKind } from './kind.ts';
import type { Change, StatedFigure } from './ledger.ts';
import type { Phrase } from './phrase.ts';
import { findQualifier } from './qualifier.ts';
import type { Quantity } from './quantity.ts';
import { textOf, type Tokens } from './tokens.ts';

/** The figures of a text while it is read: a figure may share the indicator or the unit of the one before. */
export interface Figures {
  tokens: Tokens;
  last: LastFigure | undefined;
  /** Unit of the last count, for a ratio in brackets that explains a percentage. */
  counted: string | undefined;
  /** The last figure of each unit in the paragraph. */
  byUnit: Map<string, LastFigure>;
}

export interface LastFigure {
  /** Token at which its number starts. */
  from: number;
  to: number;
  /** Token after its span, its noun phrase and what it is compared with. */
  reach: number;
  unit: string | undefined;
  kind: StatedFigure['kind'];
  value: number | undefined;
  change: Change | undefined;
  /** The verb of its change is that of a figure before. */
  sharesVerb: boolean;
  indicator: Phrase | undefined;
}

/** Turns a quantity into a figure: looks at what stands before it and what it is said of. */
export function buildFigure(
  figures: Figures,
  span: Pick<StatedFigure, 'start' | 'end' | 'text'>,
  stated: Quantity,
): StatedFigure {
  const { tokens, last, byUnit } = figures;
  // What stands before “-2 độ C” stands before its sign.
  const quantity = (stated.value ?? 0) < 0 ? { ...stated, from: stated.from - 1 } : stated;
  if (last && startsTopic(tokens, last.to, quantity.from)) byUnit.clear();
  const qualifier = findQualifier(tokens, quantity, last?.to);
  const left = qualifier && qualifier.to === quantity.from ? qualifier.from : quantity.from;
  const alike = quantity.unit === undefined ? undefined : byUnit.get(quantity.unit);
  const before = { last, alike };
  const found =
    findChange(tokens, quantity, left, before) ??
    (left < quantity.from ? findChange(tokens, quantity, quantity.from, before) : undefined);
  const change = found?.bare ? undefined : found?.change;
  // “chỉ chiếm 5%” starts at its hedge, “chỉ bán được 5.000 đồng” at its number: what is sold stands before the verb.
  const gap = qualifier ? quantity.from - qualifier.to : 0;
  const hedge =
    qualifier && (gap === 0 || (gap === 1 && measureVerb(tokens.key[qualifier.to]))) ? qualifier.from : left;
  const start = Math.min(found?.from ?? left, hedge);
  const same = alike?.indicator;
  const indicator = found?.of ?? findIndicator(tokens, { quantity, left: start, hedged: left, change, last, same });
  const words = indicator && textOf(tokens, indicator.from, indicator.to);
  const summed = indicator !== undefined && isSummed(byUnit, indicator);
  const sorted = findKind(tokens, quantity, { change, last, counted: figures.counted, indicator, words, summed });
  const reach = Math.max(quantity.to, found?.to ?? 0, indicator && indicator.from >= quantity.numTo ? indicator.to : 0);
  const unit = quantity.unit ?? sorted.unit;
  figures.last = {
    from: quantity.from,
    to: quantity.to,
    reach,
    unit: sorted.unit,
    kind: sorted.kind,
    value: quantity.value,
    change,
    sharesVerb: found?.sharesVerb ?? false,
    indicator,
  };
  if (indicator && unit !== undefined) byUnit.set(unit, figures.last);
  if (isCount(sorted.kind)) figures.counted = sorted.unit;

  return {
    ...span,
    class: 'figure',
    kind: sorted.kind,
    num: [tokens.start[stated.from] ?? 0, tokens.end[quantity.numTo - 1] ?? 0],
    ...(quantity.value === undefined ? {} : { value: quantity.value }),
    ...(quantity.min === undefined ? {} : { min: quantity.min }),
    ...(quantity.max === undefined ? {} : { max: quantity.max }),
    ...(quantity.of === undefined ? {} : { of: quantity.of }),
    ...(sorted.unit === undefined ? {} : { unit: sorted.unit }),
    ...(indicator &&
      words && {
        indicator: words,
        indicatorStart: tokens.start[indicator.from] ?? 0,
        indicatorEnd: tokens.end[indicator.to - 1] ?? 0,
      }),
    ...(qualifier && { qualifier: textOf(tokens, qualifier.from, qualifier.to) }),
    ...(change && { change }),
    ...(sorted.note === undefined ? {} : { note: sorted.note }),
  };
}

/** Whether a figure that is no percentage has this indicator. */
function isSummed(byUnit: Map<string, LastFigure>, { from }: Phrase): boolean {
  for (const { kind, indicator } of byUnit.values()) if (kind !== 'percent' && indicator?.from === from) return true;
  return false;
}

function isCount(kind: StatedFigure['kind']): boolean {
  return kind === 'count' || kind === 'ratio';
}

/** A new paragraph says new things, unless it opens with “Theo đó”, “Cụ thể”. */
function startsTopic(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.key[at] === BREAK && !referring.after(tokens, at + 1)) return true;
  return false;
}
