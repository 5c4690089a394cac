import type { SeriesPoint } from '../dataset/series/points.ts';
import { exactQualifiers } from '../vocabulary/qualifiers.ts';
import { formatNumber } from './numbers.ts';

/** What a chart prints beside a point: “359”, “27/28”, “2,04%”, “hơn 154,4 triệu đồng”. The unit of counts is said once. */
export function formatPoint({ kind, value, of, words, qualifier }: SeriesPoint): string {
  const hedged = qualifier !== undefined && !exactQualifiers.has(qualifier.toLowerCase());
  return [hedged ? qualifier : undefined, printed()].filter((part) => part !== undefined).join(' ');

  function printed(): string {
    if (value === undefined) return words;
    if (kind === 'percent') return `${formatNumber(value)}%`;
    if (kind === 'count' || kind === 'labour_days') return formatNumber(value);
    return kind === 'ratio' && of !== undefined ? `${formatNumber(value)}/${formatNumber(of)}` : words;
  }
}

/** Units as readers know them: “VND” is “đồng”. */
export function unitName(unit: string): string {
  return units[unit] ?? unit;
}

const units: Record<string, string> = { VND: 'đồng', '%': '%', m2: 'm²', m3: 'm³', km2: 'km²' };
