import { indicators } from '../../vocabulary/indicators.ts';

/**
 * Endings that keep figures of different kinds apart when their words are the same: “lượt khách” and its percentage.
 */
const endings: Record<string, string> = { count: '', ratio: '', percent: '-ty-le', money: '-tien', area: '-dien-tich' };

/**
 * The id of the series of a measure: the measure itself for indicators of the vocabulary, else the report's words.
 *
 * @param measure `ho-ngheo`, or `luot-khach.count` for words that are no indicator.
 */
export function seriesIdOf(measure: string): string {
  if (isIndicator(measure)) return measure;
  const [words = '', kind = 'count'] = measure.split('.');
  const id = `${words}${endings[kind] ?? `-${kind.replaceAll('_', '-')}`}`;
  return isIndicator(id) ? `${id}-khac` : id;
}

export function isIndicator(id: string): boolean {
  return Object.hasOwn(indicators, id);
}
