import type { Level } from '../archive/locality.ts';
import { parentOn, type Gazetteer, type Place } from '../gazetteer/gazetteer.ts';

/** Levels whose names say little without the commune around them: “Làng Pốt, xã Song An”. */
const local: ReadonlySet<Level> = new Set<Level>(['thôn', 'làng', 'tổ dân phố']);

/** “Thị xã An Khê”, “Xã Đông”: level and name, as a heading or a cell begins. */
export function placeName({ level, name }: Pick<Place, 'level' | 'name'>): string {
  const whole = name.toLowerCase().startsWith(level) ? name : `${level} ${name}`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** The same inside a sentence: “thị xã An Khê”. */
export function placeNameInline(place: Pick<Place, 'level' | 'name'>): string {
  const name = placeName(place);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * Names of one or several places as of a day: “Xã Đông và xã Nghĩa An”, “Làng Pốt, xã Song An”.
 *
 * @param ids Ids of the gazetteer; unknown ones are left out.
 */
export function formatPlaces(ids: readonly string[], gazetteer: Gazetteer, date: string): string {
  const places = ids.flatMap((id) => gazetteer.places.get(id) ?? []);
  return listOf(
    places.map((place, index) => (index === 0 ? placeName(place) : placeNameInline(place)) + around(place)),
  );

  function around(place: Place): string {
    const parent = local.has(place.level) ? parentOn(gazetteer, place, date) : undefined;
    return parent ? `, ${placeNameInline(parent)}` : '';
  }
}

/** “a”, “a và b”, “a, b và c”. */
export function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`;
}
