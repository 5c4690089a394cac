import type { FacetCounts } from '../dataset/manifest.ts';
import type { Figure } from '../dataset/figure.ts';
import type { ArticleRecord } from '../dataset/record.ts';
import type { FigureKind } from '../figures/ledger.ts';
import { lineOn, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { slug } from '../dataset/slug.ts';
import { indicatorGroups, type IndicatorGroup } from '../vocabulary/indicators.ts';
import { exactQualifiers } from '../vocabulary/qualifiers.ts';

/** What readers filter figures by. All are parts of addresses: `/so-lieu/?nhom=giam-ngheo&kt=lech`. */
export interface FigureFacets {
  group: string;
  kind: string;
  check: string[];
  /** The figure's places, with all they lay in on the day of the report. */
  place: string[];
}

/** Headings of figures by what they count, in their order. */
export const groupFacets: { id: string; title: IndicatorGroup }[] = indicatorGroups.map((title) => ({
  id: slug(title),
  title,
}));

/** Headings of figures by what sort of value they are, in their order. */
export const kindFacets: { id: string; title: string; kinds: FigureKind[] }[] = [
  { id: 'dem', title: 'Đếm', kinds: ['count', 'labour_days', 'comparison'] },
  { id: 'ty-le', title: 'Tỷ lệ', kinds: ['percent', 'ratio', 'percent_points', 'multiple'] },
  { id: 'tien', title: 'Tiền', kinds: ['money', 'price'] },
  { id: 'dien-tich', title: 'Diện tích', kinds: ['area'] },
  { id: 'thoi-gian', title: 'Thời gian', kinds: ['duration'] },
  {
    id: 'do-luong',
    title: 'Đo lường khác',
    kinds: ['length', 'mass', 'volume', 'yield', 'rate', 'measure', 'index'],
  },
];

/** What readers may want to look at twice, in the order shown. */
export const checkFacets: { id: string; title: string }[] = [
  { id: 'lech', title: 'Có lệch' },
  { id: 'chua-ro', title: 'Có hai cách hiểu' },
  { id: 'uoc-luong', title: 'Ước lượng (hơn, gần)' },
  { id: 'khoang', title: 'Khoảng giá trị' },
];

export function facetsOf(figure: Figure, record: ArticleRecord, gazetteer: Gazetteer): FigureFacets {
  const verdicts = record.checks.flatMap(({ verdict, figures }) => (figures.includes(figure.id) ? [verdict] : []));
  return {
    group: slug(figure.group),
    kind: kindFacets.find(({ kinds }) => kinds.includes(figure.kind))?.id ?? 'do-luong',
    check: [
      ...(verdicts.includes('off') ? ['lech'] : []),
      ...(verdicts.includes('unclear') ? ['chua-ro'] : []),
      ...(isExact(figure) ? [] : ['uoc-luong']),
      ...(figure.min === undefined && figure.max === undefined ? [] : ['khoang']),
    ],
    place: placesAround(figure.place ?? [], record.date, gazetteer),
  };
}

const isExact = ({ qualifier }: Figure): boolean =>
  qualifier === undefined || exactQualifiers.has(qualifier.toLowerCase());

/** Places with all they lay in on a day, each once. */
export function placesAround(ids: readonly string[], date: string, gazetteer: Gazetteer): string[] {
  const all = new Set<string>();
  for (const id of ids) {
    const place = gazetteer.places.get(id);
    if (place) for (const each of lineOn(gazetteer, place, date)) all.add(each.id);
  }
  return [...all].toSorted();
}

export const noFacets = (): FacetCounts => ({ group: {}, kind: {}, check: {}, place: {} });

export function countFacets(figures: readonly FigureFacets[]): FacetCounts {
  const counts = noFacets();
  const add = (facet: keyof FacetCounts, id: string): void => {
    counts[facet][id] = (counts[facet][id] ?? 0) + 1;
  };
  for (const { group, kind, check, place } of figures) {
    add('group', group);
    add('kind', kind);
    for (const id of check) add('check', id);
    for (const id of place) add('place', id);
  }
  return counts;
}

export function addFacets(sum: FacetCounts, counts: FacetCounts): void {
  for (const facet of ['group', 'kind', 'check', 'place'] as const) {
    for (const [id, count] of Object.entries(counts[facet])) sum[facet][id] = (sum[facet][id] ?? 0) + count;
  }
}
