import type { RegisteredLocality } from '../archive/registers.ts';
import { lineOn } from '../gazetteer/gazetteer.ts';
import { formatDay } from './dates.ts';
import type { Archive } from './pages.ts';
import { listOf, placeName, placeNameInline } from './placeNames.ts';

/** First day on which Vietnam has no units between province and commune. */
export const districtsEnded = '2025-07-01';

/** The day after another: `2025-06-30` → `2025-07-01`. */
export function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** “đơn vị lịch sử, đến 30-6-2025”; nothing for a unit that lasts. */
export function endedText({ to }: RegisteredLocality): string | undefined {
  return to === undefined ? undefined : `đơn vị lịch sử, đến ${formatDay(to)}`;
}

/** Today's units on the ground of an old one, followed through every successor; none for a unit that lasts. */
export function todaysUnits(place: RegisteredLocality, { registers }: Archive): RegisteredLocality[] {
  const units = new Map<string, RegisteredLocality>();
  const seen = new Set([place.id]);
  const follow = ({ successors = [] }: RegisteredLocality): void => {
    for (const { id } of successors) {
      const next = registers.localities.get(id);
      if (!next || seen.has(id)) continue;
      seen.add(id);
      if (next.to === undefined) units.set(id, next);
      else follow(next);
    }
  };
  follow(place);
  return [...units.values()];
}

/** Units that lay in a place on its last day, or lie in it now; villages and groups are not units of government. */
export function childrenOf(place: RegisteredLocality, { registers }: Archive): RegisteredLocality[] {
  const date = place.to ?? '9999-12-31';
  const holds = ({ from = '', to = '9999-12-31' }: { from?: string | undefined; to?: string | undefined }): boolean =>
    from <= date && date <= to;
  return [...registers.localities.values()].filter(
    (unit) =>
      communes.has(unit.level) && holds(unit) && unit.parents.some((parent) => parent.id === place.id && holds(parent)),
  );
}

const communes: ReadonlySet<string> = new Set(['phường', 'thị trấn', 'xã']);

/** Units that took an old one's ground over the day after it ended. */
export function successorsOf({ successors = [] }: RegisteredLocality, { registers }: Archive): RegisteredLocality[] {
  return successors.flatMap(({ id }) => registers.localities.get(id) ?? []);
}

/**
 * “nay thuộc phường An Khê, phường An Bình và xã Cửu An”; of many units only their number. “một phần nay thuộc …” when
 * some ground went to units that the gazetteer does not hold.
 */
export function nowText(place: RegisteredLocality, archive: Archive): string | undefined {
  const units = todaysUnits(place, archive);
  if (units.length === 0) return undefined;
  const names = units.map((unit) => toldApart(unit, place));
  const where = units.length <= namedUnits ? listOf(names) : `${units.length} ${nounOf(units)}`;
  return `${leadsElsewhere(place, archive) ? 'một phần nay thuộc' : 'nay thuộc'} ${where}`;
}

/** A name inside a sentence; with its first day where the old unit had the same one: “tỉnh Gia Lai (từ 1-7-2025)”. */
export function toldApart(unit: RegisteredLocality, from: RegisteredLocality): string {
  const name = placeNameInline(unit);
  return name === placeNameInline(from) && unit.from !== undefined ? `${name} (từ ${formatDay(unit.from)})` : name;
}

/** Whether some of a unit's ground went to units that the gazetteer does not hold, at once or later. */
export function leadsElsewhere(place: RegisteredLocality, archive: Archive): boolean {
  return (
    place.otherSuccessors === true ||
    successorsOf(place, archive).some((next) => next.to !== undefined && leadsElsewhere(next, archive))
  );
}

/** More names than these make a sentence nobody reads. */
const namedUnits = 3;

function nounOf(units: readonly RegisteredLocality[]): string {
  const levels = [...new Set(units.map(({ level }) => level))];
  return levels.length === 1 ? (levels[0] ?? '') : 'xã, phường';
}

/** A unit that is no more: its page, since when, and where its ground lies now. */
export interface FormerUnit {
  name: string;
  inline: string;
  href: string;
  /** The first day without it: `2025-07-01`. */
  since: string;
  /** “nay thuộc …”; absent when that is not known. */
  now: string | undefined;
}

/** Nothing for a unit that lasts, or that ends only after the day `on`. */
export function formerUnit(id: string, archive: Archive, on = '9999-12-31'): FormerUnit | undefined {
  const place = archive.registers.localities.get(id);
  if (place?.to === undefined || place.to >= on) return undefined;
  return {
    name: placeName(place),
    inline: placeNameInline(place),
    href: `/dia-phuong/${id}/`,
    since: dayAfter(place.to),
    now: nowText(place, archive),
  };
}

/**
 * “xã Đông và xã Nghĩa An nay thuộc xã Kông Bơ La; …”: old communes that a report names, or whose villages it names,
 * those together that went into the same units. Nothing when they went into so many that the sentence would be a table.
 *
 * @param ids In the order in which the report names them.
 * @param date Day of the report.
 * @param on Communes that end only after this day are left out.
 */
export function movedText(ids: readonly string[], date: string, archive: Archive, on: string): string | undefined {
  const named = ids.flatMap((id) => {
    const place = archive.gazetteer.places.get(id);
    const commune = place && lineOn(archive.gazetteer, place, date).find(({ level }) => communes.has(level));
    return commune ? [commune.id] : [];
  });
  const moved = [...new Set(named)].flatMap((id) => formerUnit(id, archive, on) ?? []).filter(({ now }) => now);
  const groups = [...Map.groupBy(moved, ({ now }) => now)];
  if (groups.length === 0 || groups.length > namedUnits) return undefined;
  return groups.map(([now, units]) => `${listOf(units.map(({ inline }) => inline))} ${now}`).join('; ');
}
