import type { Filters } from '../../search/facets.ts';
import type { RecordKind } from '../../search/records.ts';

/** What a reader asked for: all of it stands in the address, so that it can be sent, kept and gone back to. */
export interface SearchState {
  typed: string;
  /** Chosen values by the name of their parameter. */
  chosen: Readonly<Record<FacetName, readonly string[]>>;
  sort: 'relevance' | 'newest' | 'oldest';
  /** Looks for the words exactly as typed; nothing is read into them. */
  literal: boolean;
  /** Looks in all years at once. */
  everywhere: boolean;
}

/** Parameters that narrow a search, in the order in which they are shown, and what each is called in the index. */
const facets = { loai: 'kind', 'chuong-trinh': 'programme', noi: 'place', nam: 'year', 'tac-gia': 'author' } as const;

export type FacetName = keyof typeof facets;
export const facetNames: readonly FacetName[] = ['loai', 'chuong-trinh', 'noi', 'nam', 'tac-gia'];
export const filterOf = (facet: FacetName): string => facets[facet];

/** How kinds are called in the address. */
const kindWords: Record<RecordKind, string> = {
  figure: 'so-lieu',
  article: 'bai-bao',
  programme: 'chuong-trinh',
  series: 'chi-so',
  place: 'dia-phuong',
  document: 'van-ban',
  author: 'tac-gia',
};
export const kinds = Object.keys(kindWords) as RecordKind[];

const sortWords = { newest: 'moi-nhat', oldest: 'cu-nhat' } as const;

/** Reads an address; what it does not know it leaves out. */
export function readState(parameters: URLSearchParams): SearchState {
  const valuesOf = (facet: FacetName) => [...new Set(parameters.getAll(facet))].filter((value) => value !== '');
  const sort = parameters.get('xep');
  return {
    typed: parameters.get('q')?.trim() ?? '',
    chosen: {
      loai: kinds.filter((kind) => parameters.getAll('loai').includes(kindWords[kind])),
      'chuong-trinh': valuesOf('chuong-trinh'),
      noi: valuesOf('noi'),
      nam: valuesOf('nam').filter((year) => /^\d{4}$/u.test(year)),
      'tac-gia': valuesOf('tac-gia'),
    },
    sort: sort === sortWords.newest ? 'newest' : sort === sortWords.oldest ? 'oldest' : 'relevance',
    literal: parameters.get('dung-chu') === '1',
    everywhere: parameters.get('tat-ca') === '1',
  };
}

/** The address of a state: `?q=hộ+nghèo&loai=so-lieu&nam=2022`; `readState` reads it back. */
export function writeState({ typed, chosen, sort, literal, everywhere }: SearchState): string {
  const parameters = new URLSearchParams();
  if (typed !== '') parameters.set('q', typed);
  for (const facet of facetNames) {
    for (const value of chosen[facet]) parameters.append(facet, facet === 'loai' ? wordOf(value) : value);
  }
  if (sort !== 'relevance') parameters.set('xep', sortWords[sort]);
  if (literal) parameters.set('dung-chu', '1');
  if (everywhere) parameters.set('tat-ca', '1');
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Filters as the index knows them, without those of one facet when its own counts are wanted. */
export function filtersOf({ chosen }: SearchState, except?: FacetName): Filters {
  return Object.fromEntries(
    facetNames
      .filter((facet) => facet !== except && chosen[facet].length > 0)
      .map((facet) => [facets[facet], chosen[facet]]),
  );
}

export function isNarrowed({ chosen }: SearchState): boolean {
  return facetNames.some((facet) => chosen[facet].length > 0);
}

/** The same search without what narrows it. */
export function widen(state: SearchState): SearchState {
  return { ...state, chosen: { loai: [], 'chuong-trinh': [], noi: [], nam: [], 'tac-gia': [] } };
}

function wordOf(kind: string): string {
  return kinds.filter((each) => each === kind).map((each) => kindWords[each])[0] ?? kind;
}
