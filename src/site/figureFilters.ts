import type { FacetCounts } from '../dataset/manifest.ts';
import type { RegisteredLocality } from '../archive/registers.ts';
import type { Field } from './explorer/choice.ts';
import { checkFacets, groupFacets, kindFacets } from './figureFacets.ts';
import type { YearCount } from './holdings.ts';
import type { Archive } from './pages.ts';
import { placeName } from './placeNames.ts';

/** One thing to tick. */
export interface FilterChoice {
  id: string;
  text: string;
  count: number;
  /** How many of the listed places above it it lies in: 1 for a commune below its district, 2 for a village in that. */
  depth?: number;
}

export interface Filter {
  title: string;
  field: Field;
  choices: FilterChoice[];
}

/** What figures can be filtered by, only where there is something to find. */
export function figureFilters(
  facets: FacetCounts,
  years: readonly YearCount[],
  archive: Pick<Archive, 'registers'>,
): Filter[] {
  const known = (list: readonly { id: string; title: string }[], counts: Record<string, number>): FilterChoice[] =>
    list.flatMap(({ id, title }) => (counts[id] ? [{ id, text: title, count: counts[id] }] : []));
  const filters: Filter[] = [
    { title: 'Nhóm', field: 'nhom', choices: known(groupFacets, facets.group) },
    { title: 'Địa phương', field: 'noi', choices: placeChoices(facets.place, archive) },
    {
      title: 'Năm của bài',
      field: 'nam',
      choices: years
        .filter(({ figures }) => figures > 0)
        .map(({ year, figures }) => ({ id: year, text: year, count: figures }))
        .toReversed(),
    },
    { title: 'Loại giá trị', field: 'loai', choices: known(kindFacets, facets.kind) },
    { title: 'Kiểm tra', field: 'kt', choices: known(checkFacets, facets.check) },
  ];
  return filters.filter(({ choices }) => choices.length > 0);
}

/** Places to tick; the rest are found by typing their names. */
const placesListed = 40;

/** The places with the most figures: provinces and districts, each with what lies in it below. */
function placeChoices(counts: Record<string, number>, { registers }: Pick<Archive, 'registers'>): FilterChoice[] {
  const places = Object.entries(counts)
    .toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .slice(0, placesListed)
    .flatMap(([id, count]) => {
      const place = registers.localities.get(id);
      return place ? [{ place, count }] : [];
    });
  const listed = new Map(places.map(({ place }) => [place.id, place]));
  return choicesIn(undefined, 0);

  function choicesIn(around: RegisteredLocality | undefined, depth: number): FilterChoice[] {
    return places
      .filter(({ place }) => parentIn(place) === around)
      .flatMap(({ place, count }) => [
        { id: place.id, text: placeName(place), count, ...(depth > 0 && { depth }) },
        ...choicesIn(place, depth + 1),
      ]);
  }

  /** The nearest listed place that a place lies in; a province heads only itself. */
  function parentIn({ parents }: RegisteredLocality): RegisteredLocality | undefined {
    for (const { id } of parents.toReversed()) {
      const parent = registers.localities.get(id);
      if (!parent || parent.level === 'tỉnh') continue;
      const around = listed.has(id) ? parent : parentIn(parent);
      if (around) return around;
    }
    return undefined;
  }
}
