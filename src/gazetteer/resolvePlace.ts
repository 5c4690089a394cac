import type { Level } from '../archive/locality.ts';
import { existsOn, liesIn, lineOn, type Gazetteer, type Place } from './gazetteer.ts';
import { rank } from './levelWords.ts';
import { nameKey } from './nameKey.ts';

/** What the report says besides the name. */
export interface PlaceHints {
  /** Day of the report; only units that existed then are meant. */
  date: string;
  /** Levels the words before the name allow. */
  level?: Level | readonly Level[];
  /** Id of a place that the report says it lies in: “phường Tây Sơn, TP. Pleiku”. */
  within?: string;
  /** Ids of the places the report is about. Used only when the rest leaves several. */
  near?: readonly string[];
}

/**
 * - `unique`: this place
 * - `ambiguous`: several of that name, and nothing in the report tells them apart
 * - `none`: no such place that day; `elsewhen` has those of other years, for a did-you-mean
 */
export type Resolution =
  { kind: 'unique'; place: Place } | { kind: 'ambiguous'; candidates: Place[] } | { kind: 'none'; elsewhen: Place[] };

/** Finds the place that a name means in a report of a certain day. */
export function resolvePlace(gazetteer: Gazetteer, name: string, hints: PlaceHints): Resolution {
  const levels = hints.level === undefined ? undefined : [hints.level].flat();
  const named = (gazetteer.byName.get(nameKey(name)) ?? []).filter(
    (place) => levels === undefined || levels.includes(place.level),
  );
  const { within } = hints;
  const alive = named
    .filter((place) => existsOn(place, hints.date))
    .filter((place) => within === undefined || liesIn(gazetteer, place, within, hints.date));
  const [first] = alive;
  if (!first) return { kind: 'none', elsewhen: named.filter((place) => !alive.includes(place)) };
  if (alive.length === 1) return { kind: 'unique', place: first };
  return narrow(gazetteer, alive, hints);
}

/**
 * Tells namesakes apart by the places the report is about: these themselves, then what lies in them, then around them.
 */
function narrow(gazetteer: Gazetteer, candidates: Place[], { near = [], date, level }: PlaceHints): Resolution {
  const tests = [
    (place: Place) => near.includes(place.id),
    (place: Place) => near.some((id) => isAround(gazetteer, place, id, date)),
    (place: Place) => near.some((id) => liesIn(gazetteer, place, id, date)),
    (place: Place) => near.some((id) => shareProvince(gazetteer, place, id, date)),
  ];
  for (const test of tests) {
    const left = candidates.filter(test);
    const [only] = left;
    if (only && left.length === 1) return { kind: 'unique', place: only };
    if (left.length > 1) return widest(left, level) ?? { kind: 'ambiguous', candidates: left };
  }
  return { kind: 'ambiguous', candidates };
}

/** A bare name that a district and its own town share means the district: “Kbang” in 2018. */
function widest(candidates: Place[], level: PlaceHints['level']): Resolution | undefined {
  if (level !== undefined) return undefined;
  const least = Math.min(...candidates.map((place) => rank[place.level]));
  const [only, ...others] = candidates.filter((place) => rank[place.level] === least);
  return only && others.length === 0 ? { kind: 'unique', place: only } : undefined;
}

/** Whether `place` is one of those that the place `id` lies in. */
function isAround(gazetteer: Gazetteer, place: Place, id: string, date: string): boolean {
  const inner = gazetteer.places.get(id);
  return inner !== undefined && liesIn(gazetteer, inner, place.id, date);
}

function shareProvince(gazetteer: Gazetteer, place: Place, id: string, date: string): boolean {
  const other = gazetteer.places.get(id);
  return other !== undefined && lineOn(gazetteer, place, date).at(-1) === lineOn(gazetteer, other, date).at(-1);
}
