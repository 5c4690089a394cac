import type { Level } from '../archive/locality.ts';
import type { RegisteredLocality } from '../archive/registers.ts';
import { placeRow } from './homePage.ts';
import type { Archive } from './pages.ts';
import { placeName } from './placeNames.ts';
import type { PageData } from './plan.ts';
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

/** All places: those of the archive's reports first, then the gazetteer by level. */
export function placeIndex({ places }: PageData['places'], archive: Archive) {
  const own = new Set(archive.manifest.articles.flatMap(({ locality }) => locality));
  return {
    held: places
      .filter(({ id }) => own.has(id))
      .toSorted((a, b) => b.articles - a.articles)
      .map(({ id, figures }) => placeRow(id, figures, archive)),
    groups: tiers.flatMap(({ id, name, until, levels }) => {
      const title = [name, until].filter(Boolean).join(', ');
      const names = places.flatMap((count) => {
        const place = archive.registers.localities.get(count.id);
        if (!place || !levels.includes(place.level)) return [];
        return [{ name: nameWithTime(place, archive), href: `/dia-phuong/${place.id}/`, ...counted(count.articles) }];
      });
      names.sort((a, b) => compareNames(a.name, b.name));
      return names.length > 0 ? [{ id, title, names }] : [];
    }),
  };
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
