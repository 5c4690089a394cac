import type { FigureCard } from '../dataset/manifest.ts';

/** A figure's printed words, taken apart for showing the number large and the rest small. */
export interface PrintedFigure {
  /** Hedge as printed: “hơn”. */
  qualifier?: string;
  /** “154,4”, “27/28”, “5–10”; a sign before an amount of change. */
  number: string;
  /** “triệu đồng”, “%”; absent for a count, whose noun begins the label. */
  unit?: string;
}

/**
 * Takes the printed words apart. Digits and scale stay as the report prints them: “154,4 triệu đồng”, not 154.400.000.
 * Only a range is set tighter, and `m2` gets its superscript.
 */
export function printFigure(figure: FigureCard): PrintedFigure {
  const [numStart, numEnd] = figure.num;
  const numeral = figure.text.slice(numStart - figure.start, numEnd - figure.start);
  const rest = figure.text.slice(numEnd - figure.start);
  const [, digits = numeral, scale = ''] = /^(.*\d)(.*)$/su.exec(numeral) ?? [];
  const unit = `${scale}${rest}`.replaceAll(/\s+/g, ' ').trim();
  const counted = labelBeginsWith(figure, unit);
  return {
    ...(figure.qualifier !== undefined && { qualifier: figure.qualifier }),
    number: sign(figure) + digits.replace(/^(\S+)\s*(?:đến|-|–|—)\s*(\S+)$/u, '$1–$2'),
    ...(unit !== '' && !counted && { unit: unit.replace(/m2\b/, 'm²').replace(/m3\b/, 'm³') }),
  };
}

/** The printed figure in one line: “hơn 154,4 triệu đồng”, “27/28”. */
export function formatFigure(figure: FigureCard): string {
  const { qualifier, number, unit } = printFigure(figure);
  return [qualifier, unit === '%' ? `${number}%` : number, unit === '%' ? undefined : unit].filter(Boolean).join(' ');
}

/**
 * From one printed value to another: “hơn 19,7 triệu đồng” to “hơn 209,8 triệu đồng” is “hơn 19,7–209,8 triệu đồng”;
 * hedges that differ stand each. Nothing where the units differ.
 */
export function printRange(low: PrintedFigure, high: PrintedFigure): { printed: string; bare: string } | undefined {
  if (low.unit !== high.unit) return undefined;
  const hedged = ({ qualifier, number }: PrintedFigure): string => [qualifier, number].filter(Boolean).join(' ');
  const numbers =
    low.qualifier === high.qualifier ? `${hedged(low)}–${high.number}` : `${hedged(low)} – ${hedged(high)}`;
  const bare = low.unit === '%' ? `${numbers}%` : numbers;
  return { bare, printed: low.unit === '%' ? bare : [numbers, low.unit].filter(Boolean).join(' ') };
}

const changes: Record<string, string> = { tăng: 'mức tăng', giảm: 'mức giảm', vượt: 'mức vượt', gấp: 'số lần tăng' };

/** What the figure counts or measures: in an editor's words, else in the report's, “hộ nghèo”, “tỷ lệ hộ nghèo”. */
export function labelFigure(figure: FigureCard): string {
  if (figure.label !== undefined) return figure.label;
  const indicator = figure.indicator ?? figure.unit ?? '';
  if (figure.change && !figure.change.level) {
    const amount = changes[figure.change.dir.split(' ')[0]?.toLowerCase() ?? ''];
    const base = figure.change.base === undefined ? '' : ` so với ${figure.change.base}`;
    return amount === undefined ? `${indicator}${base}` : `${amount} ${lowerFirst(indicator)}${base}`;
  }
  if (figure.kind === 'percent' && !/^(tỷ|tỉ) lệ/iu.test(indicator)) return `tỷ lệ ${lowerFirst(indicator)}`;
  return lowerFirst(indicator);
}

/** The value that machines read from `<data value>`: the number itself, a range as `min/max`. */
export function machineValue(figure: FigureCard): string {
  return figure.value === undefined ? `${figure.min ?? ''}/${figure.max ?? ''}` : String(figure.value);
}

/** The hedge with the space behind it, when it stands directly before the numeral: it belongs to the claim. */
export function hedgeBefore({ qualifier }: Pick<FigureCard, 'qualifier'>, before: string): string {
  if (qualifier === undefined) return '';
  const last = before.slice(Math.max(0, before.length - qualifier.length - 1));
  return last.trimEnd().toLowerCase() === qualifier.toLowerCase() && last !== last.trimEnd() ? last : '';
}

/** A count's noun (“hộ”) need not be said twice when its label (“hộ nghèo”) begins with it. */
function labelBeginsWith(figure: FigureCard, unit: string): boolean {
  return (
    (figure.kind === 'count' || figure.kind === 'ratio' || figure.kind === 'labour_days') &&
    labelFigure(figure).startsWith(unit.toLowerCase())
  );
}

function sign(figure: FigureCard): string {
  if (!figure.change || figure.change.level || figure.kind === 'multiple') return '';
  const dir = figure.change.dir.toLowerCase();
  return dir.startsWith('tăng') ? '+' : dir.startsWith('giảm') ? '−' : '';
}

/** Sentence case off, names and abbreviations kept: “Thu ngân sách” → “thu ngân sách”; “GRDP”, “Ba Na” stay. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}*(?!\p{L}|['’])(?! \p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
