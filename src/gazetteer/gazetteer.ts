import type { Locality } from '../archive/locality.ts';
import { nameKey } from './nameKey.ts';

/** A place with its id, the name of its file. */
export interface Place extends Locality {
  id: string;
}

/** All places, by id and by every way to write their names. */
export interface Gazetteer {
  places: ReadonlyMap<string, Place>;
  byName: ReadonlyMap<string, readonly Place[]>;
}

/** Indexes the localities of the registers; in the order of their ids. */
export function buildGazetteer(localities: ReadonlyMap<string, Locality>): Gazetteer {
  const places = new Map<string, Place>();
  const byName = new Map<string, Place[]>();
  for (const [id, locality] of localities) {
    const place = { ...locality, id };
    places.set(id, place);
    for (const key of new Set([place.name, ...(place.variants ?? [])].map(nameKey))) {
      byName.set(key, [...(byName.get(key) ?? []), place]);
    }
  }
  return { places, byName };
}

/**
 * Whether a unit existed on a day. Unknown ends count as open.
 *
 * @param date `2018-03-13`
 */
export function existsOn(place: Pick<Place, 'from' | 'to'>, date: string): boolean {
  return (!place.from || place.from <= date) && (!place.to || date <= place.to);
}

/** The unit that a place belonged to on a day; none for a province, or before and after what is known. */
export function parentOn(gazetteer: Gazetteer, place: Place, date: string): Place | undefined {
  const parent = place.parents.find((each) => existsOn(each, date) && isAlive(gazetteer, each.id, date));
  return parent && gazetteer.places.get(parent.id);
}

/** A place and everything it lay in on a day, narrowest first. */
export function lineOn(gazetteer: Gazetteer, place: Place, date: string): Place[] {
  const line = [place];
  for (let next = parentOn(gazetteer, place, date); next; next = parentOn(gazetteer, next, date)) {
    if (line.includes(next)) break;
    line.push(next);
  }
  return line;
}

/** Whether a place was, or lay in, the place `within` on a day. */
export function liesIn(gazetteer: Gazetteer, place: Place, within: string, date: string): boolean {
  return lineOn(gazetteer, place, date).some((each) => each.id === within);
}

/** Units whose ground, or part of it, went to a place when they ended; by id. */
export function predecessorsOf(gazetteer: Gazetteer, id: string): Place[] {
  return [...gazetteer.places.values()].filter(({ successors = [] }) => successors.some((each) => each.id === id));
}

/** Units that ever belonged to a place directly; by id. */
export function membersOf(gazetteer: Gazetteer, id: string): Place[] {
  return [...gazetteer.places.values()].filter(({ parents }) => parents.some((each) => each.id === id));
}

function isAlive(gazetteer: Gazetteer, id: string, date: string): boolean {
  const place = gazetteer.places.get(id);
  return place !== undefined && existsOn(place, date);
}
