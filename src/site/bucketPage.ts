import { capital } from './capital.ts';
import type { Holding, YearCount } from './holdings.ts';
import { formatNumber } from './numbers.ts';
import type { Archive } from './pages.ts';
import { placeName } from './placeNames.ts';
import type { Collection } from './pageData.ts';
import { rowsPerPage, type ListPage } from './paginate.ts';
import { documentTitle } from './showDocument.ts';
import type { Link } from './shown.ts';

const collections: Record<Collection, Link> = {
  'chuong-trinh': { text: 'Chương trình', href: '/chuong-trinh/' },
  'dia-phuong': { text: 'Địa phương', href: '/dia-phuong/' },
  'tac-gia': { text: 'Tác giả' },
  'van-ban': { text: 'Văn bản', href: '/van-ban/' },
};

/** The heading of an entry of a register, and the way to it. */
export function collectionEntry(of: Collection, id: string, { registers }: Archive): { title: string; trail: Link[] } {
  const names: Record<Collection, () => string | undefined> = {
    'chuong-trinh': () => registers.programmes.get(id)?.title,
    'dia-phuong': () => named(registers.localities.get(id), placeName),
    'tac-gia': () => registers.authors.get(id)?.name,
    'van-ban': () => named(registers.documents.get(id), documentTitle),
  };
  const collection = collections[of];
  return {
    title: names[of]() ?? id,
    trail: [{ text: 'Trang đầu', href: '/' }, ...(collection.href === undefined ? [] : [collection])],
  };
}

/** The years of a long list, each a page of its own with so many reports. */
export function yearLinks(of: Collection, id: string, years: readonly YearCount[]) {
  return years.map(({ year, articles }) => ({ text: year, href: `/${of}/${id}/${year}/`, count: articles }));
}

/** The reports of one year: a page of their own while a list is long, else the list on the same page. */
export function yearAddress(of: Collection, id: string, { newest, articles }: Holding, year: string): string {
  return newest.length < articles ? `/${of}/${id}/${year}/` : '#bai';
}

/**
 * “Bài 101–200”, and how many there are in all where the page knows: “Bài 301–350 trong 350”.
 *
 * @param noun What the rows are.
 */
export function rangeText({ page, pages, total }: ListPage, rows: number, noun = 'bài'): string {
  if (pages === 1) return `${formatNumber(rows)} ${noun}`;
  const from = (page - 1) * rowsPerPage + 1;
  const range = `${capital(noun)} ${formatNumber(from)}–${formatNumber(from + rows - 1)}`;
  return total === undefined ? range : `${range} trong ${formatNumber(total)}`;
}

/** Lists that fill from the oldest report on say so; other lists begin with the newest. */
export const orderText = (rows: number): Link | undefined => (rows > 1 ? { text: 'Bài cũ đứng trước' } : undefined);

function named<Entry>(entry: Entry | undefined, name: (entry: Entry) => string): string | undefined {
  return entry && name(entry);
}
