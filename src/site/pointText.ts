import type { SeriesPoint } from '../dataset/series/points.ts';
import { exactQualifiers } from '../vocabulary/qualifiers.ts';
import { formatNumber } from './numbers.ts';

/**
 * What a chart prints beside a point: “359”, “27/28”, “2,04%”, “hơn 154,4 triệu đồng”. The unit of counts is said once.
 */
export function formatPoint({ kind, value, of, words, qualifier }: SeriesPoint): string {
  return hedged(qualifier, printed());

  function printed(): string {
    if (value === undefined) return words;
    if (kind === 'percent') return `${formatNumber(value)}%`;
    if (kind === 'count' || kind === 'labour_days') return formatNumber(value);
    return kind === 'ratio' && of !== undefined ? `${formatNumber(value)}/${formatNumber(of)}` : words;
  }
}

/** What a list prints of a point, where nothing around it says the unit: “359 hộ”, “hơn 154,4 triệu đồng”. */
export const statePoint = ({ words, qualifier }: SeriesPoint): string => hedged(qualifier, words);

function hedged(qualifier: string | undefined, printed: string): string {
  return qualifier === undefined || exactQualifiers.has(qualifier.toLowerCase()) ? printed : `${qualifier} ${printed}`;
}

/** Units as readers know them: “VND” is “đồng”. */
export function unitName(unit: string): string {
  return units[unit] ?? unit;
}

const units: Record<string, string> = { VND: 'đồng', '%': '%', m2: 'm²', m3: 'm³', km2: 'km²' };
