import type { Order } from './choice.ts';
import type { FigureEntry } from './entry.ts';
import type { Found } from './match.ts';

/** Rows under one heading of the table. */
export interface FigureGroup {
  title: string;
  /** Of a report: its day and its page. */
  date?: string;
  dateInferred?: boolean;
  href?: string;
  figures: FigureEntry[];
  /** Figures that the heading stands for: those of the whole report, or all that were found. */
  total: number;
}

/**
 * Puts found figures under headings: reports newest first, groups in their order, places by name, or units with their
 * largest values first, since only values of one unit compare; the unit of most of them first.
 *
 * @param found Newest report first.
 * @param groups Ids of groups in their order, with their titles.
 */
export function arrange(
  found: readonly Found[],
  order: Order,
  groups: readonly { id: string; title: string }[],
): FigureGroup[] {
  switch (order) {
    case 'bai':
      return gather(
        found,
        ({ report }) => report.id,
        ({ report: { id, title, date, dateInferred, figures, total = figures.length } }) => ({
          title,
          date,
          ...(dateInferred && { dateInferred }),
          href: `/bai/${id}/`,
          total,
        }),
      );
    case 'nhom': {
      const titles = new Map(groups.map(({ id, title }) => [id, title]));
      const places = groups.map(({ id }) => id);
      const sorted = found.toSorted(
        (a, b) => places.indexOf(a.figure.facets.group) - places.indexOf(b.figure.facets.group),
      );
      return gather(
        sorted,
        ({ figure }) => figure.facets.group,
        ({ figure }) => ({ title: titles.get(figure.facets.group) ?? 'Khác' }),
      );
    }
    case 'noi': {
      const name = ({ figure }: Found): string => figure.place ?? noPlace;
      return gather(
        found.toSorted((a, b) => compareNames(name(a), name(b))),
        name,
        (each) => ({ title: name(each) }),
      );
    }
    case 'gia-tri': {
      const unit = ({ figure }: Found): string => figure.unit ?? noUnit;
      const sorted = found.toSorted((a, b) => (b.figure.amount ?? 0) - (a.figure.amount ?? 0));
      const byUnit = gather(sorted, unit, (each) => ({ title: units[unit(each)] ?? unit(each) }));
      return byUnit.toSorted((a, b) => b.total - a.total || compareNames(a.title, b.title));
    }
  }
}

/** So many rows from a place on, with the headings they stand under. */
export function rowsFrom(groups: readonly FigureGroup[], from: number, rows: number): FigureGroup[] {
  let before = 0;
  return groups.flatMap((group) => {
    const figures = group.figures.slice(Math.max(0, from - before), Math.max(0, from + rows - before));
    before += group.figures.length;
    return figures.length > 0 ? [{ ...group, figures }] : [];
  });
}

const noPlace = 'Chưa rõ nơi';
const noUnit = 'Không có đơn vị';
const units: Record<string, string> = { VND: 'đồng', m2: 'm²', m3: 'm³', km2: 'km²' };

/** Unknown things last. */
function compareNames(a: string, b: string): number {
  const last = (name: string): number => Number(name === noPlace || name === noUnit);
  return last(a) - last(b) || collator.compare(a, b);
}

/** For the reader's eyes only: nothing that is stored is sorted by it. */
const collator = new Intl.Collator('vi');

function gather(
  found: readonly Found[],
  keyOf: (found: Found) => string,
  headOf: (found: Found) => Omit<FigureGroup, 'figures' | 'total'> & { total?: number },
): FigureGroup[] {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [{ total: group.length, ...headOf(first), figures: group.map(({ figure }) => figure) }];
  });
}
