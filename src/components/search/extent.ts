import type { FoundIn } from '../../search/client.ts';
import type { Shard } from '../../search/manifest.ts';
import { printDate } from '../../site/day.ts';
import type { SectionName } from './ask.ts';

/** How far a search got, where it has not looked everywhere: “từ 3-2025”, “trước 5-2010”, “từ 1-2018 đến 2-2020”. */
export interface Extent {
  articles?: string;
  figures?: string;
}

/** Says of each kind of records how far the search got; shards that can have nothing of it are not missed. */
export function extentOf({ searched, notSearched }: Pick<FoundIn, 'searched' | 'notSearched'>): Extent {
  const of = (kind: Shard['holds']): string | undefined => {
    const months = (shards: readonly Shard[]) =>
      shards
        .filter(({ holds }) => holds === kind)
        .map(({ from }) => from)
        .toSorted();
    const [there, missing] = [months(searched.shards), months(notSearched)];
    const [first] = there;
    if (missing.length === 0) return undefined;
    if (first === undefined) return '';
    const next = missing.find((month) => month > first);
    if (next === undefined) return `từ ${printDate(first)}`;
    const isFromBeginning = missing.every((month) => month > first);
    return isFromBeginning ? `trước ${printDate(next)}` : `từ ${printDate(first)} đến ${printDate(monthBefore(next))}`;
  };
  const [articles, figures] = [of('articles'), of('figures')];
  return { ...(articles !== undefined && { articles }), ...(figures !== undefined && { figures }) };
}

/** “Mới tìm bài từ 1-2018, mới tìm số liệu từ 3-2025.” */
export function describeExtent({ articles, figures }: Extent): string {
  const parts = [describe('bài', articles), describe('số liệu', figures)].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `${parts.join(', ').replace(/^./u, (letter) => letter.toUpperCase())}.`;
}

/** What stands behind a count: “mới tìm từ 3-2025”. */
export function countedIn(extent: Extent, section: SectionName): string | undefined {
  const of = section === 'pages' ? undefined : extent[section];
  return of === undefined ? undefined : of === '' ? 'chưa tìm' : `mới tìm ${of}`;
}

/** Whether there may be more of a kind, or of anything. */
export function isPart({ articles, figures }: Extent, kind?: string): boolean {
  if (kind === 'article') return articles !== undefined;
  if (kind === 'figure') return figures !== undefined;
  return kind === undefined && (articles !== undefined || figures !== undefined);
}

function describe(records: string, extent: string | undefined): string | undefined {
  if (extent === undefined) return undefined;
  return extent === '' ? `chưa tìm ${records}` : `mới tìm ${records} ${extent}`;
}

/** `2025-01` → `2024-12` */
function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number > 1 ? `${year}-${String(number - 1).padStart(2, '0')}` : `${year - 1}-12`;
}
