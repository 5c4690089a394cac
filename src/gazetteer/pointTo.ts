import type { Level } from '../archive/locality.ts';
import { lineOn } from './gazetteer.ts';
import type { Found, Reading } from './mention.ts';
import type { Resolution } from './resolvePlace.ts';

/**
 * What a level alone means: the article's own place of that level, or the last such place named in this block or the
 * last.
 */
export function pointTo(
  reading: Reading,
  start: number,
  levels: readonly Level[],
  before: readonly Found[],
): Resolution {
  const { text, gazetteer } = reading;
  const { near = [], date } = reading.hints;
  const around = near.flatMap((id) => {
    const place = gazetteer.places.get(id);
    return place ? lineOn(gazetteer, place, date) : [];
  });
  const own = [...new Set(around)].filter((place) => levels.includes(place.level));
  const [only] = own;
  if (only && own.length === 1) return { kind: 'unique', place: only };
  const last = lastOfLevel(text, start, levels, before);
  if (last && last.resolutions.length === 1 && last.resolutions[0]) return last.resolutions[0];
  return own.length > 1 ? { kind: 'ambiguous', candidates: own } : { kind: 'none', elsewhen: [] };
}

/** How far back a level alone can point: a long paragraph, and the one before. */
const REACH = 3000;

function lastOfLevel(
  text: string,
  start: number,
  levels: readonly Level[],
  before: readonly Found[],
): Found | undefined {
  const near = text.slice(Math.max(0, start - REACH), start);
  const twoBack = near.lastIndexOf('\n\n', near.lastIndexOf('\n\n') - 1);
  const from = start - near.length + Math.max(0, twoBack);
  for (let at = before.length - 1; at >= 0; at--) {
    const mention = before[at];
    if (!mention || mention.start < from) return undefined;
    if (mention.level && levels.includes(mention.level)) return mention;
  }
  return undefined;
}
