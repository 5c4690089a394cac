import type { Level } from '../archive/locality.ts';
import type { RegisteredLocality } from '../archive/registers.ts';
import { placeRow } from './homePage.ts';
import type { Archive } from './pages.ts';
import { placeName } from './placeNames.ts';
import type { IdCount, PageData } from './pageData.ts';
import { rowsPerPage } from './paginate.ts';
import { endedText } from './placeText.ts';
import { fold } from '../vietnamese/fold.ts';
import { compare } from '../vietnamese/compare.ts';

const tiers: { id: string; name: string; until?: string; levels: Level[] }[] = [
  { id: 'cap-tinh', name: 'Cấp tỉnh', levels: ['tỉnh'] },
  { id: 'cap-huyen', name: 'Cấp huyện', until: 'đến 30-6-2025', levels: ['thành phố', 'thị xã', 'huyện'] },
  { id: 'cap-xa', name: 'Cấp xã', levels: ['phường', 'thị trấn', 'xã'] },
  { id: 'thon-lang', name: 'Thôn, làng, tổ', levels: ['thôn', 'làng', 'tổ dân phố'] },
];

/** “Cấp huyện”: the tier of government; villages and groups lie below all of them. */
export const tierOf = ({ level }: Pick<RegisteredLocality, 'level'>): string =>
  tiers.find(({ id, levels }) => id !== 'thon-lang' && levels.includes(level))?.name ?? 'Dưới cấp xã';

/** Places: those of the archive's reports first, then the gazetteer by level, of each level at most a page full. */
export function placeIndex({ places }: PageData['places'], archive: Archive) {
  const own = new Set(archive.manifest.articles.flatMap(({ locality }) => locality));
  const groups = tiers.map(({ id, name, until, levels }) => ({
    id,
    title: [name, until].filter(Boolean).join(', '),
    places: places.filter((count) => levels.includes(archive.registers.localities.get(count.id)?.level ?? 'tỉnh')),
  }));
  return {
    held: places
      .filter(({ id }) => own.has(id))
      .toSorted((a, b) => b.articles - a.articles)
      .slice(0, rowsPerPage)
      .map(({ id, figures }) => placeRow(id, figures, archive)),
    groups: groups
      .filter((group) => group.places.length > 0)
      .map((group) => ({
        ...group,
        // Of too many, those that reports speak of.
        names: placeNames(group.places.toSorted((a, b) => b.articles - a.articles).slice(0, rowsPerPage), archive),
        left: Math.max(0, group.places.length - rowsPerPage),
      })),
  };
}

/**
 * “An Bình, phường thuộc An Khê, đến 2025”: places by their own name, in the order of their ids, which is that of
 * names.
 */
export function placesByName(places: readonly IdCount[], { registers }: Archive): Named[] {
  return places.flatMap(({ id, articles }) => {
    const place = registers.localities.get(id);
    if (!place) return [];
    const parent = registers.localities.get(place.parents.at(-1)?.id ?? '');
    const within = parent && parent.level !== 'tỉnh' ? ` thuộc ${parent.name}` : '';
    const ended = place.to === undefined ? '' : `, đến ${place.to.slice(0, 4)}`;
    return [
      { name: `${place.name}, ${place.level}${within}${ended}`, href: `/dia-phuong/${id}/`, ...counted(articles) },
    ];
  });
}

/** Names of places with how many reports speak of them, by letters. */
function placeNames(places: readonly IdCount[], archive: Archive): Named[] {
  return places
    .flatMap((count) => {
      const place = archive.registers.localities.get(count.id);
      return place
        ? [{ name: nameWithTime(place, archive), href: `/dia-phuong/${place.id}/`, ...counted(count.articles) }]
        : [];
    })
    .toSorted((a, b) => compareNames(a.name, b.name));
}

interface Named {
  name: string;
  href: string;
  count?: string;
}

/** Namesakes are told apart by where they lay or when they ended: “Phường Tây Sơn, Pleiku”. */
function nameWithTime(place: RegisteredLocality, { registers }: Archive): string {
  const parent = registers.localities.get(place.parents.at(-1)?.id ?? '');
  const where = parent && parent.level !== 'tỉnh' ? `, ${parent.name}` : '';
  return `${placeName(place)}${where}${endedText(place) === undefined ? '' : ` (đến ${place.to?.slice(0, 4)})`}`;
}

const counted = (articles: number): { count?: string } => (articles > 0 ? { count: `${articles} bài` } : {});

/** By letters first, then by marks and case; the same on every machine. */
function compareNames(a: string, b: string): number {
  return compare(fold(a), fold(b)) || compare(a, b);
}
