import type { Order } from './choice.ts';
import type { FigureEntry } from './entry.ts';
import type { Found } from './match.ts';

/** Rows under one heading of the table. */
export interface FigureGroup {
  title: string;
  figures: FigureEntry[];
}

/**
 * Puts found figures under headings: reports newest first, groups in their order, places by name, or units with their
 * largest values first, since only values of one unit compare.
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
        ({ report }) => report.title + report.date,
        ({ report }) => report.title,
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
        ({ figure }) => titles.get(figure.facets.group) ?? 'Khác',
      );
    }
    case 'noi': {
      const name = ({ figure }: Found): string => figure.place ?? noPlace;
      return gather(
        found.toSorted((a, b) => compareNames(name(a), name(b))),
        name,
        name,
      );
    }
    case 'gia-tri': {
      const unit = ({ figure }: Found): string => figure.unit ?? noUnit;
      const sorted = found.toSorted(
        (a, b) => compareNames(unit(a), unit(b)) || (b.figure.amount ?? 0) - (a.figure.amount ?? 0),
      );
      return gather(sorted, unit, (each) => units[unit(each)] ?? unit(each));
    }
  }
}

/** The first so many rows, with the headings they stand under. */
export function firstRows(groups: readonly FigureGroup[], rows: number): FigureGroup[] {
  const shown: FigureGroup[] = [];
  let room = rows;
  for (const { title, figures } of groups) {
    if (room <= 0) break;
    shown.push({ title, figures: figures.slice(0, room) });
    room -= figures.length;
  }
  return shown;
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
  titleOf: (found: Found) => string,
): FigureGroup[] {
  const groups = new Map<string, FigureGroup>();
  for (const each of found) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.figures.push(each.figure);
    else groups.set(key, { title: titleOf(each), figures: [each.figure] });
  }
  return [...groups.values()];
}
