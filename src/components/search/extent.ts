import type { FoundIn } from '../../search/client.ts';
import type { Shard } from '../../search/manifest.ts';
import type { SectionName } from './ask.ts';

/** How far a search got, where it has not looked everywhere: “từ 3-2025”, “trước 5-2010”. */
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
    const [first, next] = [there[0], missing[0]];
    if (next === undefined) return undefined;
    if (first === undefined) return '';
    return first < next ? `trước ${printMonth(next)}` : `từ ${printMonth(first)}`;
  };
  const [articles, figures] = [of('articles'), of('figures')];
  return { ...(articles !== undefined && { articles }), ...(figures !== undefined && { figures }) };
}

/** “Mới tìm bài từ 1-2018, số liệu từ 3-2025.” */
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

/** `2025-03` → “3-2025” */
function printMonth(month: string): string {
  return month.split('-').map(Number).toReversed().join('-');
}
