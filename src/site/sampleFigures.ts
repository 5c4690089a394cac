import type { SourcedFigure } from './figureRows.ts';

/** Rows with everything a row may have, from which the explorer makes its own: one for each look of a check. */
export const sampleFigures: SourcedFigure[] = (['off', 'unclear'] as const).map((verdict) => ({
  href: '/',
  printed: { number: '0', unit: 'đơn vị' },
  value: '0',
  label: 'mẫu',
  place: 'Nơi',
  period: 'kỳ',
  check: { verdict, label: 'mẫu' },
  series: '/',
  source: [{ text: 'mẫu', marked: true }],
}));
